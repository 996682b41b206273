"""What is plain data of the simulators: tables that stand beside the code they belong to."""

import tomllib
from decimal import Decimal
from pathlib import Path
from typing import Any


def read(module: str, name: str = "") -> dict[str, Any]:
    """The TOML file beside a module (its `__file__`), by default the one that is called as the module.
    Numbers with a point are decimals."""
    path = Path(module)
    table = path.with_name(name) if name else path.with_suffix(".toml")
    return tomllib.loads(table.read_text(encoding="utf-8"), parse_float=Decimal)
