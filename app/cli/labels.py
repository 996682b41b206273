"""Names of ours in a person's words: checks, results, datasets, states."""

from collections.abc import Mapping

from app.cli.problems import system_name
from resources.words import Words


def label(words: Words, topic: str, name: str) -> str:
    """`label(words, "check", "signed_in")`; the name itself where a vendor added one without words."""
    key = f"{topic}-{name}".replace("_", "-")
    return words(key) if words.has(key) else name


def check_name(words: Words, name: str, found: Mapping[str, str] | None = None) -> str:
    """A check's name: a system's own, one of this computer's, or what an interface needs of a vendor."""
    kind, _, needed = name.partition("_")
    if kind == "resource" and words.has(f"check-resource-{needed}"):
        needed = f"{words(f'check-resource-{needed}')} ({needed})"
    elif kind == "temporary":
        needed = label(words, "dataset", needed)
    if kind in ("resource", "header", "temporary"):
        return words(f"check-{kind}", name=(found or {}).get(kind, needed))
    if side := system_name(name):  # of an interface
        return words("check-side", system=side)
    key = f"cli-check-{name.replace('_', '-')}"
    return words(key) if words.has(key) else label(words, "check", name)


def run_state(words: Words, state: str) -> str:
    """How a run ended: the log's word for it, where the log has one."""
    if state == "held":
        return words("cli-run-held")
    return label(words, "status", "failed" if state == "needs_you" else state)


def direction_name(interface: str, direction: str) -> str:
    """What a script calls the way records move: `<from>_<to>`; other settings bear their own names."""
    from connectors.moves import way
    from connectors.registry import SYSTEMS

    return "_".join(way(SYSTEMS[interface], direction)) if direction in ("forth", "back") else direction


def direction_word(words: Words, interface: str, direction: str) -> str:
    """The same in a person's words."""
    from connectors.moves import way
    from connectors.registry import SYSTEMS

    if direction not in ("forth", "back"):
        return words(f"cli-direction-{direction}")
    source, target = way(SYSTEMS[interface], direction)
    return words("cli-direction-way", source=SYSTEMS[source].name, target=SYSTEMS[target].name)
