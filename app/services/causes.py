"""Many checks in few lines: what holds for several companies stands once, and each cause once."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from connectors.base import CheckItem
from connectors.errors import ErpError

Cause = tuple[object, ...] | None
_SHOWN = 5  # companies named one by one


@dataclass(frozen=True, slots=True)
class Group:
    """The same test with the same outcome. companies: in which, by name; () for a test of none. explains:
    the problem of `line` is to be told here, once for all groups that share it."""

    line: CheckItem
    companies: Sequence[str]
    explains: bool

    @property
    def where(self) -> str:
        """The companies in a line, those beyond the first few as a number."""
        more = f" +{len(self.companies) - _SHOWN}" if len(self.companies) > _SHOWN else ""
        return ", ".join(self.companies[:_SHOWN]) + more


def grouped(lines: Iterable[CheckItem]) -> list[Group]:
    """The lines by cause: in order those in which nothing is wrong, then problem after problem."""
    causes: dict[Cause, dict[object, tuple[CheckItem, list[str]]]] = {None: {}}
    for line in lines:
        cause = _cause(line.problem)
        test = (line.name, line.result) if line.name.startswith("read_") else id(line)
        _, names = causes.setdefault(cause, {}).setdefault(test, (line, []))
        if line.company:
            names.append(line.company)
    groups: list[Group] = []
    for cause, tests in causes.items():
        last = len(tests) - 1
        groups += [
            Group(line, names, cause is not None and place == last)
            for place, (line, names) in enumerate(tests.values())
        ]
    return groups


def _cause(error: ErpError | None) -> Cause:
    if error is None:
        return None
    return error.code, *sorted(item for item in error.params.items() if item[0] != "company")
