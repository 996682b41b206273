"""Two systems written by hand: one gives records, the other takes them, both as a test wants them."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from app.store.database import Store, open_store
from app.store.moving import Direction, Moved, Previewed, RegisterSetting
from app.store.records import Connection, RunKind, Stage
from app.sync.progress import Progress
from app.sync.runner import Runner
from connectors.base import CancelToken, CheckItem, Company, Page, Period, Result, Window
from connectors.errors import ErpError
from connectors.moves import Record

NOW = datetime(2026, 11, 21, 8, tzinfo=UTC)


def customers(count: int) -> list[Record]:
    """Customers with codes from 1001 on."""
    return [Record(f"g{n}", str(1000 + n), f"Asiakas {n} Oy") for n in range(1, count + 1)]


@dataclass
class Side:
    """A system's registers. refuse: raised for a record instead of taking it. on_write: called before a
    record is stored here, `after_write` once it is: a test ends the process there."""

    registers: dict[str, dict[str, Record]] = field(default_factory=dict)
    refused: ErpError | None = None
    refuse: Callable[[Record], ErpError | None] = lambda record: None
    on_write: Callable[[Record], None] = lambda record: None
    after_write: Callable[[Record], None] = lambda record: None
    writes: list[str] = field(default_factory=list)
    asked: list[datetime | None] = field(default_factory=list)

    def put(self, register: str, records: Sequence[Record]) -> None:
        """Puts records into a register."""
        self.registers.setdefault(register, {}).update({record.id: record for record in records})

    def codes(self, register: str) -> list[str]:
        """The codes in a register, sorted; doubled where records are."""
        return sorted(record.code for record in self.registers.get(register, {}).values())

    # -- the connector's part

    def check(self, companies: Sequence[str] = ()) -> Iterator[CheckItem]:
        result = Result.FAILED if self.refused else Result.OK
        yield CheckItem("signed_in", result, problem=self.refused)
        yield CheckItem("identity", Result.OK, {"company": "Yritys Oy", "organisation_number": "1234567-8"})

    def companies(self) -> Iterator[Company]:
        yield Company("1234567-8", "Yritys Oy")

    def periods(self, company: str) -> Sequence[Period]:
        return ()

    def read(
        self, company: str, dataset: str, window: Window | None = None, cursor: str | None = None
    ) -> Iterator[Page]:
        yield Page((), "", complete=True)

    def records(self, register: str, since: datetime | None = None) -> Iterator[Record]:
        self.asked.append(since)
        for record in list(self.registers.get(register, {}).values()):
            if since is None or not record.changed_at or record.changed_at >= since.isoformat():
                yield record

    def resources(self, registers: Sequence[str], headers: Sequence[str] = ()) -> Iterator[CheckItem]:
        yield from ()

    def headers(self) -> Sequence[str]:
        return ()

    def existing(self, register: str) -> Iterator[Record]:
        yield from list(self.registers.get(register, {}).values())

    def examine(self, register: str, record: Record) -> None:
        error = self.refuse(record)
        if error is not None:
            raise error

    def write(self, register: str, record: Record, id: str = "") -> str:
        self.on_write(record)
        error = self.refuse(record)
        if error is not None:
            raise error
        target = id or f"n{len(self.writes) + 1}"
        self.writes.append(record.code)
        self.registers.setdefault(register, {})[target] = replace(record, id=target)
        self.after_write(record)
        return target


@dataclass
class Place:
    """A store with an interface in use between two sides."""

    store: Store
    severa: Side
    netvisor: Side
    connection: int = 0
    company: int = 0
    now: datetime = NOW

    def set(self, **settings: object) -> None:
        """Settings of the customers' register, moved forth unless said otherwise."""
        given: dict[str, object] = {"register": "customers", "direction": Direction.FORTH, **settings}
        with self.store.writing() as tables:
            tables.registers.put(RegisterSetting(self.connection, **given))  # type: ignore[arg-type]

    def preview(self, *told: Previewed) -> None:
        """Somebody was shown this of the customers, and nothing of others."""
        with self.store.writing() as tables:
            setting = next(s for s in tables.registers.list(self.connection) if s.register == "customers")
            tables.previews.put(setting, told)

    def runner(self) -> Runner:
        """A worker of its own."""
        sides = {self.connection - 2: self.netvisor, self.connection - 1: self.severa}

        @contextmanager
        def connect(connection: int, _cancel: CancelToken) -> Iterator[Side]:
            yield sides[connection]

        return Runner(self.store, connect, clock=lambda: self.now)

    def move(self, **options: str) -> Progress:
        """One run, some time after the last; its last step."""
        self.now += timedelta(minutes=40)
        work = self.runner()
        *_, last = work.run(work.request(self.company, RunKind.MOVE, options=options or None))
        return last

    def moved(self, register: str = "customers") -> dict[str, Moved]:
        """What became of each record, by code."""
        with self.store.reading() as tables:
            rows = tables.moved.list(self.connection, Direction.FORTH, register)
        return {row.code: row for row in rows}


def interface(folder: Path) -> Place:
    """An interface in use, whose registers are all off."""
    store = open_store(folder)
    place = Place(store, Side(), Side())
    with store.writing() as tables:
        for system in ("netvisor", "severa"):
            tables.connections.add(Connection(system, system, stage=Stage.ACTIVE, created_at=NOW))
        rows = {row.system: row.id for row in tables.connections.list()}
        fields = {side: str(rows[side]) for side in ("netvisor", "severa")}
        row = tables.connections.add(
            Connection("netvisor_severa", "Liittymä", fields=fields, stage=Stage.ACTIVE, created_at=NOW)
        )
        tables.companies.put_list(row, [Company("1234567-8", "Yritys Oy", "1234567-8")])
        company = tables.companies.list(row.id)[0]
        client = tables.clients.find_or_create("Yritys Oy")
        tables.companies.activate(company.id, client.id, "Kari", NOW)
    place.connection, place.company = row.id, company.id
    return place
