"""An office in memory with the methods of the services: what the windows are tested against."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from threading import Event
from typing import Any, cast

from app.bootstrap import Services
from app.services.transfers import TransferFilter
from app.services.views import CheckLine, Day, OfficeSummary, RunResult
from app.store.records import RunKind
from app.store.work import Transfer
from connectors.base import CancelToken, CheckItem, Result
from connectors.errors import ConfigError
from connectors.fields import Secret
from connectors.registry import SYSTEMS
from connectors.views import (
    CompanyChoice,
    CompanyView,
    ConnectionView,
    Difference,
    DraftView,
    Progress,
    Reconciliation,
    RegistrationView,
)
from tests.app.windows.samples import (
    NOW,
    K,
    browser_companies,
    browser_connections,
    checks,
    company,
    connection,
    draft,
    transfer,
)


class Office:
    """The services. `empty` has nothing; what is asked for is kept in `asked`."""

    def __init__(
        self, folder: Path, *, empty: bool = False, transfers: int = 500, demo: bool = False
    ) -> None:
        self.data_dir = folder
        self.demo = demo
        keys = {"office": "test-office", "wrong_employee_token": "test-wrong"}
        self.demo_keys = {"tripletex": {name: {"employee_token": Secret(key)} for name, key in keys.items()}}
        self.demo_entries = self.demo_keys
        self.demo_session = None
        self.demo_people = {"visma_net": {"office": "Kari Nordmann", "no_finance": "Per Haugen"}}
        self.asked: list[tuple[object, ...]] = []
        self.found_connections = [] if empty else [connection(n) for n in (1, 2, 3)]
        self.found_companies = [] if empty else [company(n) for n in range(6)]
        if not empty:
            self.found_companies.append(
                company(6, active=False, name="Inaktiv Handel AS", reconciled=None, counts={})
            )
            self.found_connections += browser_connections()
            self.found_companies += browser_companies()
        self.log = [] if empty else [transfer(n) for n in range(1, transfers + 1)]
        self.found_drafts: list[DraftView] = []
        self.version = 1
        self.values = {
            "language": "",
            "theme": "",
            "text_size": "",
            "office_name": "Fjord Regnskap AS",
            "geometry": "",
        }
        self.values["application_name"] = "Kobling"
        self.connections = FakeConnections(self)
        self.companies = FakeCompanies(self)
        self.jobs = FakeJobs(self)
        self.live = FakeLive(self)
        self.reconcile = FakeReconcile(self)
        self.transfers = FakeTransfers(self)
        self.registrations = FakeRegistrations()
        self.settings = FakeSettings(self)
        self.doctor = FakeDoctor()
        self.onboarding: Any = FakeOnboarding(self)
        self.interfaces: Any = None

    @property
    def services(self) -> Services:
        """Itself, as the window takes it; `test_fakes.py` holds that its methods are the services' own."""
        return cast(Services, self)

    def data_version(self) -> int:
        return self.version

    def close(self) -> None:
        self.asked.append(("close",))


class FakeConnections:
    def __init__(self, office: Office) -> None:
        self._o = office

    def list(self) -> Sequence[ConnectionView]:
        return list(self._o.found_connections)

    def get(self, text: str) -> ConnectionView:
        return next(c for c in self._o.found_connections if text in (str(c.id), c.name))

    def enter(
        self, connection: int, values: Mapping[str, str], secrets: Mapping[str, Secret], cancel: CancelToken
    ) -> DraftView:
        return self._o.services.onboarding.save_values(connection, values, secrets)

    def check(self, connection: str | None, cancel: CancelToken) -> Iterator[CheckLine]:
        for item in checks(right=False):
            cancel.check()
            yield CheckLine.of(item, "Tripletex")

    def rename(self, connection: int, name: str) -> None:
        if any(c.name == name and c.id != connection for c in self._o.found_connections):
            raise ConfigError("name_taken", name=name)
        self._o.found_connections = [
            replace(c, name=name) if c.id == connection else c for c in self._o.found_connections
        ]

    def set_private(self, connection: int, private: bool) -> None:
        self._o.asked.append(("private", connection, private))

    def disconnect(self, connection: int, delete_data: bool) -> None:
        self._o.asked.append(("disconnect", connection, delete_data))
        self._o.found_connections = [c for c in self._o.found_connections if c.id != connection]

    def replace_key(
        self, connection: int, values: Mapping[str, str], secrets: Mapping[str, Secret], cancel: CancelToken
    ) -> Iterator[CheckLine]:
        for item in checks():
            cancel.check()
            yield CheckLine.of(item, "Tripletex")
        self._o.asked.append(("key", connection, dict(values), dict(secrets)))

    def summary(self) -> OfficeSummary:
        companies = self._o.found_companies
        first = NOW.date() - timedelta(days=13)
        days = () if not companies else tuple(
            Day(first + timedelta(days=n), 20 + n * 13 % 31, n % 5 // 3) for n in range(14)
        )  # fmt: skip
        proved = sum(1 for c in companies if c.reconciled and c.reconciled.result == "agrees")
        needs = sum(1 for c in companies if c.state == "needs_you")
        ending = sum(
            1
            for c in self._o.found_connections
            if c.expires_at is not None and NOW < c.expires_at < NOW + timedelta(days=14)
        )
        return OfficeSummary(needs, ending, 0, proved, sum(1 for c in companies if c.active), days)


class FakeCompanies:
    def __init__(self, office: Office) -> None:
        self._o = office

    def list(self, connection: int | None = None, active: bool | None = None) -> Sequence[CompanyView]:
        return [c for c in self._o.found_companies if connection in (None, c.connection_id)]

    def refresh(self, connection: int, cancel: CancelToken) -> Iterator[CompanyChoice]:
        yield from ()

    def activate(self, connection: int, names: Sequence[str] | None = None) -> Sequence[CompanyView]:
        return self._set(names, True)

    def deactivate(self, connection: int, names: Sequence[str] | None = None) -> Sequence[CompanyView]:
        return self._set(names, False)

    def _set(self, names: Sequence[str] | None, active: bool) -> Sequence[CompanyView]:
        self._o.found_companies = [
            replace(c, active=active) if names is None or c.external_id in names else c
            for c in self._o.found_companies
        ]
        return self._o.found_companies


class FakeJobs:
    def __init__(self, office: Office) -> None:
        self._o = office

    def background(self, cancel: CancelToken) -> Iterator[Progress | RunResult]:
        while True:
            cancel.wait(60)
            yield from ()

    def request(self, company_id: int, kind: RunKind = RunKind.WEEKLY, periods: Sequence[str] = ()) -> None:
        self._o.asked.append(("request", company_id, kind, *periods))


class FakeLive:
    """Reads at once; `gate` holds a reading open until it is set."""

    def __init__(self, office: Office) -> None:
        self._o = office
        self.gate = Event()
        self.gate.set()

    def look(self, company: str, cancel: CancelToken, *, now: bool = False) -> Iterator[Progress | RunResult]:
        found = next(c for c in self._o.found_companies if str(c.id) == company)
        self._o.asked.append(("look", found.id, now))
        if found.imported_at is not None and not now:
            return
        yield Progress(1, found.id, found.name, "postings", "reading", 2, 12, {"fetched": 1200})
        while not self.gate.wait(0.02):
            cancel.check()
        seen = replace(found, imported_at=NOW, state="ok", counts={"postings": 1200})
        self._o.found_companies = [seen if c.id == found.id else c for c in self._o.found_companies]
        yield RunResult(1, found.id, found.name, "full", "done", (), "")


class FakeReconcile:
    def __init__(self, office: Office) -> None:
        self._o = office

    def last(self, company_id: int) -> Reconciliation:
        found = next(c for c in self._o.found_companies if c.id == company_id).reconciled
        assert found is not None
        differences = tuple(
            Difference(f"{1500 + n * 420}", "Kundefordringer", f"2026-{n + 3:02d}", (n + 2) * 98_765_4321,
                       (n + 2) * 98_765_4321 - 12_500 * K, 12_500 * K)
            for n in range(4)
        )  # fmt: skip
        return replace(found, differences=differences)


class FakeTransfers:
    def __init__(self, office: Office) -> None:
        self._o = office

    def page(
        self, wanted: TransferFilter | None = None, before: int | None = None, limit: int = 200
    ) -> Sequence[Transfer]:
        found = [t for t in reversed(self._o.log) if (before is None or t.id < before) and _lets(wanted, t)]
        return found[:limit]

    def oldest(self, wanted: TransferFilter | None = None, limit: int = 200) -> Sequence[Transfer]:
        return [t for t in self._o.log if _lets(wanted, t)][:limit][::-1]

    def newer(self, after: int, wanted: TransferFilter | None = None) -> Sequence[Transfer]:
        return [t for t in self._o.log if t.id > after and _lets(wanted, t)]

    def counts(self, wanted: TransferFilter | None = None) -> Mapping[str, int]:
        counts: dict[str, int] = {}
        for one in self._o.log:
            if _lets(wanted, one):
                counts[one.status] = counts.get(one.status, 0) + 1
        return counts

    def export(self, path: Path, wanted: TransferFilter | None = None) -> int:
        lines = [t.reference for t in self._o.log if _lets(wanted, t)]
        path.write_text("\n".join(lines), encoding="utf-8")
        return len(lines)


def _lets(wanted: TransferFilter | None, one: Transfer) -> bool:
    if wanted is None:
        return True
    return (
        wanted.status in ("", one.status)
        and (not wanted.kinds or one.kind in wanted.kinds)
        and wanted.dataset in ("", one.dataset)
        and wanted.company in ("", str(one.company_id))
        and wanted.connection in ("", str(one.connection_id))
        and wanted.search.casefold() in f"{one.company_name} {one.reference}".casefold()
    )


class FakeRegistrations:
    def __init__(self) -> None:
        self.secrets: dict[str, Secret] = {}
        self.values: dict[str, str] = {}

    def get(self, system: str, base_url: str = "") -> RegistrationView:
        own = SYSTEMS[system].registration_fields
        fields = {field.name: field.default for field in own if not field.secret}
        stored = frozenset(field.name for field in own if field.secret and field.required)
        return RegistrationView(system, fields["base_url"], fields | self.values, stored, True)

    def put(self, system: str, values: Mapping[str, str], secrets: Mapping[str, Secret]) -> RegistrationView:
        self.secrets |= secrets
        self.values |= values
        return self.get(system)


class FakeSettings:
    def __init__(self, office: Office) -> None:
        self._o = office

    def get(self, name: str) -> str:
        return self._o.values[name]

    def set(self, name: str, value: str) -> None:
        self._o.values[name] = value


class FakeDoctor:
    def run(self, cancel: CancelToken) -> Iterator[CheckItem]:
        yield CheckItem("reach", Result.OK, {"host": "tripletex.no"})
        yield CheckItem("signed_in", Result.WARNING, {}, ConfigError("keyring_locked"))


class FakeOnboarding:
    def __init__(self, office: Office) -> None:
        self._o = office

    def drafts(self) -> Sequence[DraftView]:
        return list(self._o.found_drafts)

    def again(self, connection: int) -> DraftView:
        self._o.asked.append(("again", connection))
        return draft(8)

    def discard(self, connection: int) -> None:
        self._o.found_drafts = [d for d in self._o.found_drafts if d.id != connection]
