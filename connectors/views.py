"""What is shown of connections, companies and imports: frozen records for the services that make them and
for the windows, the command line and the assistants that show them; the one room all of those may import."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from connectors.base import Authorisation, CheckItem, Tick
from connectors.errors import ErpError

NOT_TOLD = "private_of_somebody_else"  # stands for the name of such a connection wherever one is shown


@dataclass(frozen=True, slots=True)
class CompanyChoice:
    """A company a connection lists. `client`: the name its client has or will get. `taken_by`: the connection
    that already has it, or ""; NOT_TOLD where that is private to somebody else. `also`: where a company with
    its business ID is in use besides: the system and the connection, by name."""

    external_id: str
    name: str
    organisation_number: str
    currency: str
    client: str
    chosen: bool
    problem: ErpError | None = None
    taken_by: str = ""
    also: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class DraftView:
    """A connection as its assistant sees it. `secrets`: the names of those in the keyring. `registration`:
    our own registration at this address is complete. `imported`: every company in use has been read whole;
    `proved`: and agrees with the ERP's own trial balance.
    `authorisation`: what a person granted in the browser, also when it has ended. `keys`: as in
    ConnectionView."""

    id: int
    system: str
    name: str
    level: str
    private: bool
    description: str
    stage: str
    fields: Mapping[str, str]
    secrets: frozenset[str]
    registration: bool
    step: str
    answers: Mapping[str, str]
    ticks: Mapping[str, Tick]
    checks: tuple[CheckItem, ...]
    checked_at: datetime | None
    companies: tuple[CompanyChoice, ...]
    started_at: datetime | None
    started_by: str
    imported: bool = False
    proved: bool = False
    authorisation: Authorisation | None = None
    keys: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Difference:
    """A period and account whose movements differ; amounts in 1/10 000, difference = erp - stored."""

    account_number: str
    account_name: str
    period: str
    erp: int
    stored: int
    difference: int


@dataclass(frozen=True, slots=True)
class Reconciliation:
    """The proof of one company: result agrees, differs, unsupported or not_imported; failed where a `problem`
    kept the ERP's figures from being fetched. `first`, `last`: the periods compared, "" where there was none;
    `unproved`: how many are not, because a figure of the ERP's cannot be read."""

    company_id: int
    company: str
    result: str
    at: datetime | None
    accounts: int = 0
    periods: int = 0
    differences: tuple[Difference, ...] = ()
    first: str = ""
    last: str = ""
    unproved: int = 0
    difference_count: int = 0
    connection: str = ""
    system: str = ""
    problem: ErpError | None = None

    @property
    def proved(self) -> str:
        """What people are told: the result; where less than all agrees `unproved`, where there is nothing on
        either side `empty`."""
        if self.result != "agrees" or (self.periods and not self.unproved):
            return self.result
        return "unproved" if self.unproved else "empty"


@dataclass(frozen=True, slots=True)
class JobView:
    """An import job: kind full, nightly or weekly; `days` back, None for everything."""

    id: int
    company_id: int
    kind: str
    days: int | None
    next_due: datetime | None
    zone: str
    enabled: bool


@dataclass(frozen=True, slots=True)
class Progress:
    """One step of an import. `phase`: busy (another worker is at it, which is watched), preparing, reading,
    dataset_done, reconciling, finished. `counts`: of the dataset so far. `windows_total` is 0 where nobody
    knows it. `moves`: records go from one system to another, and are what is counted."""

    run_id: int
    company_id: int
    company: str
    dataset: str
    phase: str
    windows_done: int
    windows_total: int
    counts: Mapping[str, int]
    resumed_from: str = ""
    moves: bool = False


@dataclass(frozen=True, slots=True)
class CompanyView:
    """A company with its state, data and proof. `counts`: stored rows by dataset. `run_state`: of a run that
    is queued, running, waiting or held, else "". `live`: nothing is imported; what is stored is what was last
    looked at, as of `imported_at`."""

    id: int
    connection_id: int | None
    connection_name: str
    system: str
    external_id: str
    name: str
    organisation_number: str
    currency: str
    client: str
    active: bool
    state: str
    problem: ErpError | None
    imported_at: datetime | None
    data_from: str
    data_to: str
    reconciled: Reconciliation | None
    run_state: str
    jobs: tuple[JobView, ...]
    counts: Mapping[str, int]
    live: bool = False


@dataclass(frozen=True, slots=True)
class ConnectionView:
    """A connection with its one honest state. `signs_in`: a person signs in through the browser, so its
    authorisation can be renewed; `expires_at`: when that ends. `live`: its data is read when looked at.
    `serves`: nothing of it is imported, an interface works with it. `interfaces`: the names of
    those whose side it is, whatever else is done with it. `keys`: the fields of the credentials it stands on,
    none where a person signs in. `name`: NOT_TOLD where it is private to somebody else."""

    id: int
    system: str
    system_name: str
    name: str
    level: str
    private: bool
    owner: str
    description: str
    stage: str
    state: str
    problem: ErpError | None
    expires_at: datetime | None
    checked_at: datetime | None
    last_success: datetime | None
    companies_active: int
    companies_inactive: int
    checks: tuple[CheckItem, ...]
    signs_in: bool = False
    live: bool = False
    serves: bool = False
    interfaces: tuple[str, ...] = ()
    authorisation: Authorisation | None = None
    keys: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class RegistrationView:
    """Our registration at a vendor's address; `secrets` names those in the keyring."""

    system: str
    base_url: str
    fields: Mapping[str, str]
    secrets: frozenset[str]
    complete: bool
