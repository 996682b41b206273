"""What the store keeps about people's set-up: connections, companies, clients, jobs; plain frozen records.

Change a record with `dataclasses.replace` and hand it back to its table's `update`. Moments are aware UTC.
An `id` of 0 means "not stored yet".
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from typing import Any

from connectors.base import Authorisation, Level, Result, Tick
from connectors.errors import ErpError, problem


@dataclass(frozen=True, slots=True)
class Problem:
    """A stored ErpError: code of the one table, parameters of its sentence, technical detail, and when."""

    code: str
    params: Mapping[str, str] = field(default_factory=dict)
    detail: str = ""
    at: datetime | None = None

    @classmethod
    def of(cls, error: ErpError, at: datetime | None = None) -> "Problem":
        """What is kept of an error."""
        return cls(error.code, dict(error.params), error.detail, at)

    def error(self) -> ErpError:
        """The error again, of the right class."""
        return problem(self.code, self.detail, **self.params)


@dataclass(frozen=True, slots=True)
class Instance:
    """This database: `id` names it in the keyring (service `kobling:<id>`), `salt` keys the fingerprints."""

    id: str
    salt: bytes
    created_at: datetime


@dataclass(frozen=True, slots=True)
class Registration:
    """Our product's registration at a vendor; keyed by (system, base_url).

    id: owner of its secrets in the keyring (`registration-<id>`).
    fields: plain values, base_url among them. fingerprints: keyed hash by name of secret field.
    """

    system: str
    base_url: str
    fields: Mapping[str, str]
    fingerprints: Mapping[str, str] = field(default_factory=dict)
    id: int = 0
    updated_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Group:
    """A node of the level tree below the top; `parent_id` None: directly below the customer."""

    id: int
    name: str
    parent_id: int | None = None


@dataclass(frozen=True, slots=True)
class Client:
    """The local unit that a company's data belongs to; `group_id` None: directly below the customer."""

    id: int
    name: str
    group_id: int | None = None
    organisation_number: str = ""


class Stage(StrEnum):
    """How far a connection has come: `draft` until "Start use"."""

    DRAFT = "draft"
    ACTIVE = "active"


@dataclass(frozen=True, slots=True)
class CheckRecord:
    """The last outcome of one named test; `company`: the vendor's id of what it read, "" for the others."""

    name: str
    result: Result
    at: datetime
    facts: Mapping[str, str] = field(default_factory=dict)
    problem: Problem | None = None
    company: str = ""


@dataclass(frozen=True, slots=True)
class AssistantState:
    """Where the set-up stands: step id, plain answers (never a secret), ticks by step."""

    step: str = ""
    answers: Mapping[str, str] = field(default_factory=dict)
    ticks: Mapping[str, Tick] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Connection:
    """Configured access to one system, at a place in the level tree (`group_id` or `client_id` by `level`).

    fields: plain values by name, base_url among them. fingerprints: keyed hash by name of secret field.
    identity: the vendor's own words for who signed in (company id, name, employee id), {} until known; of an
    interface, between which companies its records moved.
    authorisation: what a person granted in the browser, until `expires_at`.
    """

    system: str
    name: str
    level: Level = Level.CUSTOMER
    group_id: int | None = None
    client_id: int | None = None
    private: bool = False
    owner: str = ""
    description: str = ""
    fields: Mapping[str, str] = field(default_factory=dict)
    stage: Stage = Stage.DRAFT
    fingerprints: Mapping[str, str] = field(default_factory=dict)
    identity: Mapping[str, str] = field(default_factory=dict)
    assistant: AssistantState = field(default_factory=AssistantState)
    checks: tuple[CheckRecord, ...] = ()
    problem: Problem | None = None
    created_at: datetime | None = None
    created_by: str = ""
    started_at: datetime | None = None
    started_by: str = ""
    authorised_at: datetime | None = None
    expires_at: datetime | None = None
    checked_at: datetime | None = None
    authorisation: Authorisation | None = None
    id: int = 0


class ReconcileResult(StrEnum):
    """The outcome of the proof."""

    AGREES = "agrees"
    DIFFERS = "differs"
    UNSUPPORTED = "unsupported"
    NOT_IMPORTED = "not_imported"


@dataclass(frozen=True, slots=True)
class Reconciled:
    """The last proof of a company: how many accounts and periods were compared, from the `first` period to
    the `last` ("" where there was none), how many pairs differ, and how many periods stay `unproved`, those
    among them whose figures could not be read and were never stored being named in `unread`."""

    result: ReconcileResult
    at: datetime
    accounts: int = 0
    periods: int = 0
    differences: int = 0
    first: str = ""
    last: str = ""
    unproved: int = 0
    unread: tuple[str, ...] = ()

    @property
    def agrees(self) -> bool:
        """Whether all there is was compared, and agrees."""
        return self.result is ReconcileResult.AGREES and bool(self.periods) and not self.unproved


@dataclass(frozen=True, slots=True)
class CompanyRecord:
    """A company the ERP exposes through a connection; `external_id` is the vendor's, `id` ours.

    connection_id: None after its connection was deleted while the imported data stayed.
    identity: `<system>|<host and path of base_url>|<external_id>`, unique among active companies.
    usable: problem code why it cannot be read, and after a space the field at fault; "" if it can.
    gone: no longer in the vendor's list. active: chosen by a person.
    data_from, data_to: first and last posting date stored. imported_at: end of the last complete import.
    """

    connection_id: int | None
    system: str
    external_id: str
    name: str
    organisation_number: str = ""
    currency: str = ""
    parent: str = ""
    client_id: int | None = None
    active: bool = False
    usable: str = ""
    gone: bool = False
    identity: str = ""
    activated_at: datetime | None = None
    activated_by: str = ""
    imported_at: datetime | None = None
    data_from: date | None = None
    data_to: date | None = None
    reconciled: Reconciled | None = None
    last_run_id: int | None = None
    last_run_at: datetime | None = None
    problem: Problem | None = None
    id: int = 0

    @property
    def refusal(self) -> ErpError | None:
        """Why it cannot be used."""
        code, _, field = self.usable.partition(" ")
        told = {"record": self.name, "field": field} if field else {}
        return problem(code, company=self.name, **told) if code else None


@dataclass(frozen=True, slots=True)
class CompanyListChange:
    """What a fresh list of the vendor changed: companies new in it, and companies that left it."""

    new: Sequence[CompanyRecord]
    gone: Sequence[CompanyRecord]


class RunKind(StrEnum):
    """What a run reads: everything, the last 5 days, the last 40 days, or the trial balance alone; a move
    takes records between two systems."""

    FULL = "full"
    NIGHTLY = "nightly"
    WEEKLY = "weekly"
    PROOF = "proof"  # on request; no job of its own
    MOVE = "move"


@dataclass(frozen=True, slots=True)
class Job:
    """An import job of a company.

    days: how far back it reads, None for everything. at: local time "HH:MM" in `zone` (IANA name), ""
    for a job that runs on request only. weekday: 0 Monday … 6 Sunday, None for every day.
    """

    company_id: int
    kind: RunKind
    days: int | None = None
    at: str = ""
    weekday: int | None = None
    zone: str = "UTC"
    next_due: datetime | None = None
    enabled: bool = True
    id: int = 0


Json = Mapping[str, Any]
