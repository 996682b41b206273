"""What the store keeps about work done: runs, checkpoints, counts and the lines of the transfer log."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field
from datetime import datetime
from enum import StrEnum

from app.store.records import Json, Problem, RunKind
from connectors.base import Row, Window


@dataclass(frozen=True, slots=True)
class Counts:
    """Rows of a dataset in a run, each counted once however often it was read.

    fetched = new + changed + unchanged + skipped + failed. `deleted` rows were stored and are no longer in
    the ERP; a `failed` row could not be stored; a `skipped` one was left out on purpose. `repaired` are
    values, not rows: mended on the way without loss.
    """

    fetched: int = 0
    new: int = 0
    changed: int = 0
    unchanged: int = 0
    deleted: int = 0
    skipped: int = 0
    failed: int = 0
    repaired: int = 0

    def __add__(self, other: "Counts") -> "Counts":
        mine, theirs = self.as_dict(), other.as_dict()
        return Counts(**{name: mine[name] + theirs[name] for name in mine})

    def as_dict(self) -> dict[str, int]:
        """By name, in the order of the fields: for JSON."""
        return asdict(self)


class RunState(StrEnum):
    """Where a run stands; `waiting` will be tried again at `retry_at`, `held` once somebody has signed in."""

    QUEUED = "queued"
    RUNNING = "running"
    WAITING = "waiting"
    HELD = "held"
    DONE = "done"
    PARTIAL = "partial"
    FAILED = "failed"
    NEEDS_YOU = "needs_you"
    CANCELLED = "cancelled"

    @property
    def open(self) -> bool:
        """Whether it still has work to do."""
        return self in (RunState.QUEUED, RunState.RUNNING, RunState.WAITING, RunState.HELD)


@dataclass(frozen=True, slots=True)
class Run:
    """One execution of a job, or of a request without one (`job_id` None).

    window: what was asked for, None for all periods. resumed_from: dataset and period where this run, or
    the one it continues, went on after a stop ("postings 2025-06"), "" if it never stopped.
    """

    id: int
    company_id: int
    kind: RunKind
    state: RunState
    requested_at: datetime
    job_id: int | None = None
    window: Window | None = None
    started_at: datetime | None = None
    finished_at: datetime | None = None
    lease_owner: str = ""
    lease_until: datetime | None = None
    retry_at: datetime | None = None
    attempts: int = 0
    resumed_from: str = ""
    problem: Problem | None = None
    options: Json = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class BadRow:
    """A row that could not be stored, as the log tells of it: `connectors.base.FailedRow` in plain data, with
    the code of its problem."""

    record: str
    field: str
    problem: str
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Flaws:
    """How many rows of a window its last reading could not read, and how many values it mended."""

    window: Window
    failed: int
    repaired: int


@dataclass(frozen=True, slots=True)
class Checkpoint:
    """How far a run has read one dataset.

    position: place of the dataset in the run's order. reading: how often the run has begun to read it
    (1 the first time, 2 when periods are read again); first: the reading with which it began, or began anew.
    asked: the window of this reading. cursor: that of the last stored page. window: the half-read window,
    None between two. covered: what is read to its end, flaws: where that was not all in order.
    """

    run_id: int
    dataset: str
    position: int
    reading: int = 1
    first: int = 1
    asked: Window | None = None
    cursor: str | None = None
    window: Window | None = None
    covered: tuple[Window, ...] = ()
    counts: Counts = field(default_factory=Counts)
    complete: bool = False
    problem: Problem | None = None
    examples: tuple[BadRow, ...] = ()  # the first rows that could not be stored, for the log
    flaws: tuple[Flaws, ...] = ()

    @property
    def begun(self) -> bool:
        """Whether anything of it is stored."""
        return self.cursor is not None or bool(self.covered)


class TransferKind(StrEnum):
    """What a line of the log is about."""

    DATASET = "dataset"
    EVENT = "event"
    CHECK = "check"
    RECONCILE = "reconcile"
    RECORD = "record"  # one that moved between two systems

    @property
    def moved(self) -> bool:
        """Whether such a line is a transfer: not what was tested, compared or done."""
        return self in (TransferKind.DATASET, TransferKind.RECORD)


class TransferStatus(StrEnum):
    """How it went; `info` for events that neither succeed nor fail."""

    DONE = "done"
    PARTIAL = "partial"
    FAILED = "failed"
    RUNNING = "running"
    WAITING = "waiting"
    CANCELLED = "cancelled"
    INFO = "info"


_UNMOVED = {TransferStatus.DONE: "ok", TransferStatus.PARTIAL: "warning"}


@dataclass(frozen=True, slots=True)
class Transfer:
    """One line of the transfer log; names are copied, so it outlives what it speaks of.

    reference: short code that people read to each other ("K-4F7Q2"), given when the line is appended.
    event: name of an event or check ("connection_created", "signed_in"), "" for datasets.
    test: made in demo mode or against a test server. data: what the detail pane shows beside it.
    """

    kind: TransferKind
    status: TransferStatus
    time: datetime
    event: str = ""
    connection_id: int | None = None
    connection_name: str = ""
    company_id: int | None = None
    company_name: str = ""
    client_name: str = ""
    system: str = ""
    dataset: str = ""
    run_id: int | None = None
    job: str = ""
    counts: Counts = field(default_factory=Counts)
    seconds: float | None = None
    resumed_from: str = ""
    problem: Problem | None = None
    test: bool = False
    data: Json = field(default_factory=dict)
    reference: str = ""
    id: int = 0

    @property
    def outcome(self) -> str:
        """The status, or `ok` and `warning` for what moved no rows: an event, a check, a reconciliation."""
        return self.status.value if self.kind.moved else _UNMOVED.get(self.status, self.status.value)


@dataclass(frozen=True, slots=True)
class TransferFilter:
    """Which lines; everything unset means all. since is inclusive, until exclusive; search is a piece of
    text looked for in names, reference, dataset, event and problem, without regard to case."""

    statuses: Sequence[TransferStatus] = ()
    kinds: Sequence[TransferKind] = ()
    connection_id: int | None = None
    company_id: int | None = None
    run_id: int | None = None
    dataset: str = ""
    problem: str = ""
    since: datetime | None = None
    until: datetime | None = None
    search: str = ""


@dataclass(frozen=True, slots=True)
class TransferPage:
    """Lines, newest first; hand `before` back for the next page, None at the end. A search goes through
    the log in slices, so a page may be short, even empty, though more follow."""

    transfers: Sequence[Transfer]
    before: int | None


@dataclass(frozen=True, slots=True)
class DayCount:
    """Lines of one UTC day (ISO date) by status."""

    day: str
    statuses: Mapping[TransferStatus, int]


@dataclass(frozen=True, slots=True)
class RowFilter:
    """Which ledger rows: unset means all. `accounts` are exact numbers; deleted rows only on request."""

    window: Window | None = None
    periods: Sequence[str] = ()
    accounts: Sequence[str] = ()
    voucher_id: str = ""
    search: str = ""
    deleted: bool = False


@dataclass(frozen=True, slots=True)
class RowPage:
    """Rows in the order of the dataset's columns; hand `after` back for the next page, None at the end."""

    rows: Sequence[Row]
    after: tuple[object, ...] | None


@dataclass(frozen=True, slots=True)
class Difference:
    """An account's period whose movement differs; amounts in 1/10 000, difference = erp − stored.

    of: "movement", or "closing" where movements agree and the known openings do not lead to the closing.
    """

    account_number: str
    period: str
    erp: int
    stored: int
    of: str = "movement"

    @property
    def difference(self) -> int:
        """erp − stored."""
        return self.erp - self.stored


@dataclass(frozen=True, slots=True)
class Comparison:
    """Trial balance against postings: how many accounts and which periods were compared, and what differs;
    unproved: periods for which a figure of the ERP is an earlier one, because today's cannot be read."""

    accounts: int
    periods: Sequence[str]
    differences: Sequence[Difference]
    unproved: Sequence[str] = ()
