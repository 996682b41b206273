"""What a check found, in a person's words: `name: value`, or the value where the place says the rest; and
what stands for a name that is not told."""

from collections.abc import Mapping
from datetime import date

from connectors.views import NOT_TOLD
from resources.words import Words

_QUIET = frozenset({"granted", "trace"})  # for the log; what was granted is told in words elsewhere
_NAMED = frozenset({"lacking", "expires"})  # that say nothing without their name
_OURS = {"key_kind": "field-key-kind", "found": "check-found"}  # whose values have words


def fact_texts(words: Words, facts: Mapping[str, str], *, named: bool = False) -> list[str]:
    """The facts that have words, in their order; with `named` all of them, each after its name."""
    texts = []
    for name, value in facts.items():
        key = f"check-fact-{name}".replace("_", "-")
        if not value or not words.has(key) or (name in _QUIET and not named):
            continue
        said = _said(words, name, value)
        alone = name == "found" or not (named or name in _NAMED)
        texts.append(said if alone else f"{words(key)}: {said}")
    return texts


def connection_name(words: Words, name: str) -> str:
    """A connection's name as it is shown, where it is private to somebody else that it is."""
    return words("assistant-not-told") if name == NOT_TOLD else name


def _said(words: Words, name: str, value: str) -> str:
    if name == "expires":
        return words.date(date.fromisoformat(value))
    key = f"{_OURS[name]}-{value}".replace("_", "-") if name in _OURS else ""
    return words(key) if key and words.has(key) else value
