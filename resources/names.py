"""Names of systems in the form a sentence needs, where a language bends them: `{ CASE($system, "ssa") }`."""

import tomllib
from collections.abc import Callable, Mapping
from functools import lru_cache
from pathlib import Path
from typing import Any

_WORDS = Path(__file__).parent / "words"
_OTHER = "other"  # what is said of a name that is not in the table, which stays as it is


@lru_cache
def forms(language: str) -> Mapping[str, Mapping[str, str]]:
    """By name and case, the form; `{name}` stands for the name itself. Empty where names are not bent."""
    file = _WORDS / language / "names.toml"
    if not file.exists():
        return {}
    found: Mapping[str, Mapping[str, str]] = tomllib.loads(file.read_text(encoding="utf-8"))
    return found


def bend(language: str) -> Callable[..., Any]:
    """What Fluent calls in the texts of a language; raises LookupError for a form that its names do not have,
    which makes the text one that cannot be put together."""

    def case(name: object, wanted: object) -> str:
        known = forms(language)
        if not known:
            return str(name)
        return known.get(str(name), known[_OTHER])[str(wanted)].replace("{name}", str(name))

    return case
