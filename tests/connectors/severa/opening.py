"""The real Severa connector at any server, and what it did there."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime

from connectors.base import AccessToken, CheckItem, Context, Page
from connectors.fields import Secret
from connectors.http import Exchange, HttpClient
from connectors.severa.connector import SeveraConnector
from connectors.severa.system import SEVERA
from tests.connectors.loopback import NOW, Hurried


@dataclass
class Opened:
    """An open connector. `now` is its clock; waits are recorded, not waited."""

    connector: SeveraConnector
    cancel: Hurried
    tokens: dict[str, AccessToken]
    exchanges: list[Exchange]
    now: list[datetime] = field(default_factory=lambda: [NOW])

    def checked(self, *companies: str) -> list[tuple[str, str, str]]:
        """The outcome of every named test."""
        return outcome(list(self.connector.check(companies)))

    def rows(self, dataset: str) -> list[tuple[object, ...]]:
        """All rows of a dataset."""
        (company,) = self.connector.companies()
        return rows(list(self.connector.read(company.id, dataset)))


def outcome(items: list[CheckItem]) -> list[tuple[str, str, str]]:
    """Name, result and problem of each."""
    return [(item.name, item.result.value, item.problem.code if item.problem else "") for item in items]


def rows(pages: list[Page]) -> list[tuple[object, ...]]:
    """The rows of pages that are complete."""
    assert pages[-1].complete
    assert not any(page.complete for page in pages[:-1])
    return [row for page in pages for row in page.rows]


@contextmanager
def opened(
    fields: Mapping[str, str], secrets: Mapping[str, str], real_time: bool = False
) -> Iterator[Opened]:
    """The connector as the program opens it; nothing secret may be in what the log keeps."""
    cancel, told, tokens = Hurried(), list[Exchange](), dict[str, AccessToken]()
    now = [NOW]
    known = {f.name: f.default for f in SEVERA.fields if not f.secret} | dict(fields)
    with HttpClient(cancel=cancel, exchange=told.append, timeout=20) as http:
        context = Context(
            known,
            {},
            {name: Secret(value) for name, value in secrets.items()},
            http,
            lambda *_: True,
            (lambda: datetime.now(UTC)) if real_time else (lambda: now[0]),
            cancel,
            tokens=tokens,
        )
        yield Opened(SeveraConnector(context), cancel, tokens, told, now)
    shown = repr(told)
    assert "FAKE" not in shown
    assert not [value for value in secrets.values() if value and value in shown]
