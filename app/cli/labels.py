"""Names of ours in a person's words: checks, results, datasets, states."""

from collections.abc import Mapping

from resources.words import Words


def label(words: Words, topic: str, name: str) -> str:
    """`label(words, "check", "signed_in")`; the name itself where a vendor added one without words."""
    key = f"{topic}-{name}".replace("_", "-")
    return words(key) if words.has(key) else name


def facts(found: Mapping[str, str]) -> str:
    """What a check found: the values alone, in the check's order."""
    return " · ".join(value for value in found.values() if value)


def check_name(words: Words, name: str) -> str:
    """A check's name: a system's own, or one of this computer's."""
    key = f"cli-check-{name.replace('_', '-')}"
    return words(key) if words.has(key) else label(words, "check", name)
