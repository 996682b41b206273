"""Who may be met at a simulator."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TypeVar

SLOW_SECONDS = 0.3


@dataclass(frozen=True, slots=True)
class Persona:
    """`expect`: the problem code the persona shows, None for none. `faults`: those met always, as (fault,
    path prefix)."""

    name: str
    expect: str | None = None
    faults: Sequence[tuple[str, str]] = field(default=(), kw_only=True)


P = TypeVar("P", bound=Persona)


def usual(kind: Callable[..., P], data: Sequence[str]) -> Sequence[P]:
    """Those every simulator has, for what any server does wrong; `data`: how paths to data begin."""
    return (
        kind("rate_limited", "rate_limited", faults=(("rate_limited", ""),)),
        kind("server_down", "server_error", faults=(("bad_gateway", ""),)),
        kind("malformed", "malformed_answer", faults=tuple(("malformed_json", path) for path in data)),
        kind("slow", faults=(("slow", ""),)),
    )


def by_name(*personas: P) -> Mapping[str, P]:
    """Them by their names."""
    return {persona.name: persona for persona in personas}
