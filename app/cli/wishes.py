"""The options every command takes, read ahead, so that also a wrong command line is answered as asked."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from resources.locales import pick_language


@dataclass(frozen=True, slots=True)
class Wishes:
    """What the arguments ask for wherever it stands; `window`: they ask for nothing else.

    `language` is None where none, or none of ours, was asked for.
    """

    data_dir: Path | None = None
    as_json: bool = False
    language: str | None = None
    window: bool = False


def read(arguments: Sequence[str]) -> Wishes:
    """Looks for --data-dir, --json and --lang without judging the rest."""
    data_dir: Path | None = None
    language: str | None = None
    as_json = others = False
    rest = iter(arguments)
    for argument in rest:
        name, glued, value = argument.partition("=")
        match name:
            case "--":
                break
            case "--json" if not glued:
                as_json = True
            case "--data-dir":
                text = value if glued else _following(rest)
                data_dir = Path(text) if text else None
                others |= not text
            case "--lang":
                text = value if glued else _following(rest)
                language = pick_language(text)
                others |= language is None
            case _:
                others = True
    return Wishes(data_dir, as_json, language, window=not others and not as_json)


def _following(rest: Iterator[str]) -> str:
    return next(rest, "")
