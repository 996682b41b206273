"""What is plain data of the simulators: tables that stand beside the code they belong to."""

import tomllib
from collections.abc import Callable
from pathlib import Path
from typing import Any


def read(module: str, number: Callable[[str], Any] = float) -> dict[str, Any]:
    """The TOML file that is called as a module and lies beside it, given the module's `__file__`. number:
    what numbers with a point become."""
    text = Path(module).with_suffix(".toml").read_text(encoding="utf-8")
    return tomllib.loads(text, parse_float=number)
