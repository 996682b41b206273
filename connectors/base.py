"""The types that cross folders: what a system is, what a connector is given and what it gives back."""

from collections.abc import Callable, Iterable, Iterator, Mapping, MutableMapping, Sequence
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from enum import StrEnum
from queue import SimpleQueue
from typing import TYPE_CHECKING, Protocol

from connectors.cancel import CancelToken as CancelToken
from connectors.cancel import utc_now as utc_now
from connectors.errors import LACKING, ErpError, problem
from connectors.fields import Field, Secret
from connectors.notes import FailedRow as FailedRow

if TYPE_CHECKING:
    from connectors.http import HttpClient

Row = tuple[object, ...]


class SystemKind(StrEnum):
    """Where the system runs."""

    CLOUD = "cloud"
    ON_PREMISES = "on_premises"
    INTERFACE = "interface"  # links two other systems


class Mode(StrEnum):
    """How its data is used: imported by jobs, read when looked at, or moved between two systems."""

    IMPORTED = "imported"
    LIVE = "live"
    MOVED = "transfer"  # the command line's word for it


class Level(StrEnum):
    """Where a connection may be placed."""

    CUSTOMER = "customer"
    GROUP = "group"
    CLIENT = "client"


@dataclass(frozen=True, slots=True, kw_only=True)
class System:
    """A supported system, static: screens and commands ask this, never "which vendor?".

    name: the product's full name (a proper noun, the same in every language).
    fields: of a connection; registration_fields: of our product's registration at the vendor.
    datasets: names in reading order. capabilities: "trial_balance", "companies" (lists several),
    "grouping" (several companies may share a client).
    max_in_flight: requests the vendor tolerates side by side for one connection.
    signs_in: a person signs in through the browser (the connector is a BrowserConnector).
    sides: of an interface, the keys of the two systems it links: records move forth from the first to the
    second, and back.
    family: what several kinds of connection to one product share ("" = there is one kind); the first of a
    family in the registry is the recommended one. registered_as: the system whose registration serves this
    one too.
    """

    key: str
    name: str
    fields: tuple[Field, ...]
    datasets: tuple[str, ...]
    registration_fields: tuple[Field, ...] = ()
    kind: SystemKind = SystemKind.CLOUD
    mode: Mode = Mode.IMPORTED
    capabilities: frozenset[str] = frozenset()
    levels: tuple[Level, ...] = (Level.CUSTOMER, Level.GROUP, Level.CLIENT)
    max_in_flight: int = 4
    signs_in: bool = False
    sides: tuple[str, ...] = ()
    family: str = ""
    registered_as: str = ""

    @property
    def registration_key(self) -> str:
        """The system under which our registration is stored."""
        return self.registered_as or self.key


def lifetime(told: object) -> timedelta:
    """How long a token lasts by what its answer says, in seconds: an hour where that is no number above
    zero, ten years at most. Too long is harmless: a token that is refused is renewed."""
    try:
        seconds = float(str(told))
    except (ValueError, OverflowError):
        seconds = 0.0
    return timedelta(seconds=min(seconds, 315_360_000.0) if seconds > 0 else 3600.0)


@dataclass(frozen=True, slots=True)
class AccessToken:
    """A token that opens the vendor's interface until `ends`, and is renewed some time (`margin`) before;
    kept in memory only. Raises ProtocolError `unexpected_answer` for one that cannot be sent."""

    value: Secret
    ends: datetime
    scopes: tuple[str, ...] = ()
    margin: timedelta = timedelta(minutes=5)

    def __post_init__(self) -> None:
        text = self.value.reveal()
        if not (text and text.isascii() and text.isprintable()):
            raise problem("unexpected_answer", "a token that no header holds")

    @property
    def bearer(self) -> str:
        """The header `authorization` with it; a secret like the token itself."""
        return f"Bearer {self.value.reveal()}"

    def due(self, now: datetime) -> bool:
        """Whether it is time to renew it."""
        return self.ends - now < self.margin


@dataclass(frozen=True, slots=True)
class Held:
    """What is stored for a connection while its tokens are renewed: its secrets by field name, and the
    provider's id of the person whose authorisation it is, "" if there is none."""

    secrets: Mapping[str, Secret]
    subject: str = ""


@dataclass(frozen=True, slots=True)
class Context:
    """All that a connector may use. Built by the services, once per piece of work.

    fields: the connection's plain values by name, complete with defaults.
    registration: our registration's plain values; secrets: the secrets of both, by field name.
    save_secret: stores a secret that changed in use (a rotated refresh token), before it is used, given the
    one it came from (None: of a new sign-in); False where another has been stored since, which stays.
    tokens: access tokens by purpose, shared by every connector this process opens for the connection.
    renewing: entered while tokens are renewed, so that no other thread or process does so too; gives what is
    stored now instead of `secrets`, None where nothing is. Raises ErpError, Cancelled.
    """

    fields: Mapping[str, str]
    registration: Mapping[str, str]
    secrets: Mapping[str, Secret]
    http: "HttpClient"
    save_secret: Callable[[str, Secret, Secret | None], bool]
    clock: Callable[[], datetime] = utc_now
    cancel: CancelToken = field(default_factory=CancelToken)
    tokens: MutableMapping[str, AccessToken] = field(default_factory=dict)
    renewing: Callable[[], AbstractContextManager[Held | None]] = nullcontext


class Result(StrEnum):
    """The outcome of a check: green check mark, yellow triangle, red with a stop."""

    OK = "ok"
    WARNING = "warning"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class CheckItem:
    """One named test that has run.

    name: `reach`, `signed_in`, `identity`, `companies`, `read_<dataset>`.
    facts: what was found, for the green row (plain values; the keys have words `check-fact-<key>`).
    problem: why not, unless the result is ok.
    company: the vendor's id of the company that was read, or that is not to be had; "" for the others.
    """

    name: str
    result: Result
    facts: Mapping[str, str] = field(default_factory=dict)
    problem: ErpError | None = None
    company: str = ""


def worst_by_name(items: Iterable[CheckItem]) -> dict[str, CheckItem]:
    """The worst outcome of each test, the first of those: what held for one company holds for no other."""
    order = (Result.FAILED, Result.WARNING, Result.OK)
    worst: dict[str, CheckItem] = {}
    for item in items:
        known = worst.setdefault(item.name, item)
        if order.index(item.result) < order.index(known.result):
            worst[item.name] = item
    return worst


def lacking(items: Iterable[CheckItem]) -> ErpError | None:
    """What somebody must mend before everything can be read: the first test that failed, or that found a
    right or a module missing; None where nothing is. A heading over tests is green only then."""
    found = (item.problem for item in items if item.result is Result.FAILED or _lacks(item.problem))
    return next(found, None)


def _lacks(error: ErpError | None) -> bool:
    return error is not None and error.code in LACKING


@dataclass(frozen=True, slots=True)
class Company:
    """What the ERP exposes through a connection; `id` is the vendor's, `problem` why it is not usable."""

    id: str
    name: str
    organisation_number: str = ""
    parent: str = ""
    currency: str = ""
    problem: ErpError | None = None

    @property
    def usable(self) -> bool:
        """Whether it can be chosen."""
        return self.problem is None


@dataclass(frozen=True, slots=True, order=True)
class Window:
    """A half-open range of dates."""

    start: date
    end: date

    def __post_init__(self) -> None:
        if self.start >= self.end:
            raise ValueError(f"empty window {self.start}/{self.end}")

    def __contains__(self, day: date) -> bool:
        return self.start <= day < self.end

    def __str__(self) -> str:
        return f"{self.start}/{self.end}"

    @classmethod
    def parse(cls, text: str) -> "Window":
        """The reverse of str(); raises ValueError."""
        start, _, end = text.partition("/")
        return cls(date.fromisoformat(start), date.fromisoformat(end))


@dataclass(frozen=True, slots=True, order=True)
class Period:
    """A period of the company's own calendar: key `YYYY-PP`, half-open like a Window."""

    key: str
    start: date
    end: date
    closed: bool = False

    @property
    def window(self) -> Window:
        """Its range of dates."""
        return Window(self.start, self.end)


@dataclass(frozen=True, slots=True)
class Page:
    """One batch of decoded rows.

    rows: tuples in the order of the dataset's columns.
    cursor: opaque; `read(..., cursor=this)` goes on after this page, in this process or a later one.
    window: the range these rows belong to, None where the dataset is read whole.
    complete: with this page every row of `window` (or of the whole dataset) has been given, since that
    window's first page; the engine then marks what it did not see as deleted.
    failed: rows that were given and could not be read. repaired: values mended on the way without loss:
    control characters, halves of surrogates, byte order marks, binary noise.
    """

    rows: Sequence[Row]
    cursor: str
    window: Window | None = None
    complete: bool = False
    failed: Sequence[FailedRow] = ()
    repaired: int = 0


class Connector(Protocol):
    """One vendor's interface, opened by `registry.open(system, context)`. Every method may raise ErpError
    and stops with Cancelled soon after the context's token is set. Not for two threads at once."""

    def check(self, companies: Sequence[str] = ()) -> Iterator[CheckItem]:
        """Runs the named tests in order, yielding each as it is done; stops after the first failure that
        makes the rest meaningless. Each dataset is tried for each of the companies (ids), without any for
        the first usable one; a company that is not to be had is an item `companies` of its own."""
        ...

    def companies(self) -> Iterator[Company]:
        """The companies behind this connection, in the vendor's order."""
        ...

    def periods(self, company: str) -> Sequence[Period]:
        """The company's calendar, oldest first, without gaps where the vendor has none."""
        ...

    def read(
        self, company: str, dataset: str, window: Window | None = None, cursor: str | None = None
    ) -> Iterator[Page]:
        """Pages of a dataset. A windowed dataset is cut into windows that lie inside `window` (None: all
        periods), each ended by a page with `complete`; an empty dataset or window gives one empty page.
        `cursor` is that of the last stored page; a page given again is harmless."""
        ...


class SignInStage(StrEnum):
    """How far a sign-in through the browser has come."""

    OPEN = "open"  # the browser shall open `url`
    WAITING = "waiting"  # for the person, in the browser; given once a second
    RETURNED = "returned"  # the browser came back; the answer is being checked
    DONE = "done"


@dataclass(frozen=True, slots=True)
class Tick:
    """A step of an assistant that somebody has marked as done."""

    who: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Authorisation:
    """What a person granted.

    subject: the provider's id of the person; name and email as the provider has them, "" if it does not say.
    tenant: the organisation the authorisation is bound to, "" if the provider does not say.
    asked, granted: scopes. expires_at: when the person must sign in again, None if never.
    renewable: access goes on without the person until then (a refresh token was granted).
    clock_skew: seconds by which the provider's clock is ahead of ours.
    """

    subject: str
    at: datetime
    name: str = ""
    email: str = ""
    tenant: str = ""
    asked: tuple[str, ...] = ()
    granted: tuple[str, ...] = ()
    expires_at: datetime | None = None
    renewable: bool = False
    clock_skew: int = 0


@dataclass(frozen=True, slots=True)
class SignInStep:
    """One step of a sign-in: `url` with OPEN, `seconds_left` with OPEN and WAITING, `authorisation` with
    DONE. The address holds no token."""

    stage: SignInStage
    url: str = ""
    seconds_left: int = 0
    authorisation: Authorisation | None = None


@dataclass(frozen=True, slots=True)
class SignInRequest:
    """How a person wants to sign in.

    language: of the provider's pages, as an IETF tag. choose_account: ask for the account even where somebody
    is signed in ("wrong account? try again"). seconds: how long to wait for the browser.
    page: HTML the browser shows at the end, `{title}` and `{text}` filled in from `done` or `failed`; or from
    `older` where the answer is to another sign-in, and this one is still waited for.
    pasted: addresses a person copied from a browser that could not come back by itself.
    """

    language: str = ""
    choose_account: bool = False
    seconds: int = 300
    page: str = "<!doctype html><title>{title}</title><h1>{title}</h1><p>{text}</p>"
    done: tuple[str, str] = ("OK", "")
    failed: tuple[str, str] = ("!", "")
    older: tuple[str, str] = ("!", "")
    pasted: "SimpleQueue[str]" = field(default_factory=SimpleQueue)


class BrowserConnector(Connector, Protocol):
    """A connector of a system whose `signs_in` is set."""

    def sign_in(self, request: SignInRequest) -> Iterator[SignInStep]:
        """Signs a person in; ends with DONE, the tokens being in the context's `tokens` and given to its
        `save_secret`. Raises ErpError: `sign_in_denied`, `sign_in_timed_out`, `sign_in_mismatch`,
        `sign_in_refused`, `port_taken`, `registration_missing`, `registration_refused`,
        `registration_unapproved`, `clock_wrong`, or why the provider is not reached; Cancelled."""
        ...
