"""How records read: words for states, moments, levels and proofs."""

from collections.abc import Mapping
from datetime import UTC, datetime
from functools import lru_cache

from app.failed_rows import of, sentences
from app.services.states import WORST_FIRST
from app.services.views import level_names
from app.store.records import ReconcileResult
from app.store.work import Transfer, TransferKind
from app.windows.standing import Standing, countdown, standing
from connectors.base import CheckItem, Mode, Result, lacking
from connectors.errors import ErpError
from connectors.moves import way
from connectors.registry import SYSTEMS
from connectors.views import CompanyView, ConnectionView, Reconciliation
from resources.words import ProblemText, Words
from wizards.flow import folder

RESULT_PICTURES: Mapping[Result, str] = {
    Result.OK: "ok",
    Result.WARNING: "warning",
    Result.FAILED: "warning",  # a check that fails shows the triangle with its remedy, as the sources do
}
STATUS_PICTURES: Mapping[str, str] = {
    "done": "ok",
    "partial": "partial",
    "failed": "failed",
    "running": "running",
    "waiting": "waiting",
    "cancelled": "cancelled",
    "info": "info",
}

_NEEDED = ("resource", "header", "temporary")  # checks of an interface that name what it needs
_WELL = frozenset(
    {"ok", "imported", "unproved", "transferring", "checking"}
)  # states that ask nothing of anybody


def key(prefix: str, name: str) -> str:
    """The key of a word: `state`, `needs_you` → `state-needs-you`."""
    return f"{prefix}-{name.replace('_', '-')}"


def named(words: Words, prefix: str, name: str) -> str:
    """The word for a code, or the code itself where a system brings one of its own."""
    found = key(prefix, name)
    return words(found) if words.has(found) else name


def state(words: Words, name: str) -> str:
    """The word for a state."""
    return words(key("state", name))


def state_words(words: Words) -> tuple[str, ...]:
    """Every word for a state, for a column that cuts none."""
    return tuple(state(words, name) for name in WORST_FIRST)


def status_words(words: Words) -> tuple[str, ...]:
    """Every word for how a transfer went."""
    return tuple(named(words, "status", name) for name in (*STATUS_PICTURES, "ok", "warning"))


def longest_moment(words: Words) -> str:
    """A moment as wide as they get, for a column that cuts none."""
    return words.moment(datetime(2028, 12, 28, 20, 48, tzinfo=UTC))


def proof_words(words: Words) -> tuple[str, ...]:
    """Every word for what a proof says."""
    return tuple(words(key("companies-short", str(result))) for result in (*ReconcileResult, "empty"))


def state_sentence(words: Words, name: str, system: str = "") -> str:
    """What a state means; between two systems records move, and nothing is reconciled."""
    moves = name == "ok" and system in SYSTEMS and SYSTEMS[system].mode is Mode.MOVED
    return words(f"{key('state', name)}.{'moved' if moves else 'sentence'}")


def state_action(words: Words, name: str) -> str:
    """What the button says that shows a state's reason, or goes on."""
    return words(f"{key('state', name)}.action")


def system_name(key: str) -> str:
    """A system's full name."""
    return SYSTEMS[key].name if key in SYSTEMS else key


def dataset(words: Words, name: str) -> str:
    """The name of a dataset."""
    return named(words, "dataset", name) if name else ""


def moving(words: Words, interface: str, direction: str) -> str:
    """Where records moving `forth` or `back` go, or that they are `off`."""
    if direction == "off":
        return words("interface-direction-off")
    source, target = map(system_name, way(SYSTEMS[interface], direction))
    return words("interface-direction-way", source=source, target=target)


def level(words: Words, path: str) -> str:
    """Where a connection is placed; "" is the top."""
    return " › ".join(level_names(path)) if path else words("connections-level-top")


def connection_state(words: Words, connection: ConnectionView, now: datetime) -> str:
    """Its state in a word; where all is well but the authorisation ends soon, or the last test has found
    something missing, that."""
    if standing(connection, now) is Standing.SOON and connection.state in _WELL:
        return countdown(words, connection, now)
    if lacks(connection):
        return words("connections-lacks")
    return state(words, connection.state)


def connection_cell(words: Words, connection: ConnectionView, now: datetime) -> str:
    """Its state with the time of the last success."""
    word = connection_state(words, connection, now)
    if connection.last_success is None or standing(connection, now) is Standing.SOON:
        return word
    return words("connections-state-at", state=word, time=connection.last_success)


def connection_picture(connection: ConnectionView, now: datetime) -> str:
    """The drawing of its state; a triangle where all is well so far but an authorisation ends soon, or
    something is missing."""
    if lacks(connection) or (standing(connection, now) is Standing.SOON and connection.state in _WELL):
        return "warning"
    return connection.state


def lacks(connection: ConnectionView) -> bool:
    """Whether all is well but for what its last test found missing."""
    return connection.state in _WELL and lacking(connection.checks) is not None


def connection_sentence(words: Words, connection: ConnectionView) -> str:
    """What its state means."""
    if lacks(connection):
        return words("connections-lacks.text")
    if connection.live and connection.state in _WELL:
        return words("connections-live-hint")
    if connection.serves and connection.state == "ok":
        return words("state-ok.serves")
    return state_sentence(words, connection.state, connection.system)


def company_cell(words: Words, company: CompanyView, waiting: bool) -> str:
    """The word for its state; `waiting`: for somebody to sign in."""
    if not company.active:
        return words("companies-inactive")
    return words("companies-waits") if waiting else state(words, company.state)


def company_picture(company: CompanyView, waiting: bool) -> str:
    """The drawing of its state."""
    if not company.active:
        return "open"
    return "needs_you" if waiting else company.state


def company_sentence(words: Words, company: CompanyView, waiting: bool) -> str:
    """What its state means."""
    if waiting:
        return words("connections-waits")
    if company.live and company.state in _WELL:
        return words("connections-live-hint")
    return state_sentence(words, company.state, company.system)


def last_read(words: Words, company: CompanyView, waiting: bool) -> str:
    """When it was read; for what is not kept up to date by jobs, which moment its data shows."""
    if company.imported_at is None:
        return words("companies-as-of-never") if company.live else ""
    key = "companies-as-of" if company.live or waiting else "companies-imported"
    return words(key, time=company.imported_at)


def proof(words: Words, company: CompanyView) -> str:
    """The sentence of the last reconciliation."""
    found, postings = company.reconciled, company.counts.get("postings", 0)
    if found is None or (found.result == "not_imported" and postings):
        return words("companies-proof-none")
    if found.proved in ("unproved", "empty"):
        return words(f"companies-proof-{found.proved}", count=found.unproved)
    return proof_sentence(words, found, postings, system_name(company.system))


def proved(found: Reconciliation | None) -> str:
    """What the last proof says, "none" where there is none, or none of all of it."""
    return "none" if found is None or found.proved == "unproved" else found.proved


@lru_cache(maxsize=16)
def _assistant_words(words: Words, system: str) -> Words:
    return words.with_root(folder(SYSTEMS[system]))


def problem(words: Words, code: str, params: Mapping[str, str], system: str = "") -> ProblemText:
    """What happened, why and what to do; `system` is a key, "" for what concerns no system. The assistant's
    own words come first: they know the vendor's menus."""
    own = _assistant_words(words, system) if system in SYSTEMS else words
    return own.problem(code, **{"system": system_name(system), **params})


def proved_at(words: Words, found: Reconciliation) -> str:
    """When, and over how much."""
    periods = f"{found.periods} ({found.first} – {found.last})" if found.first else found.periods
    return words("companies-proved-at", time=found.at, accounts=found.accounts, periods=periods)


def proof_sentence(words: Words, found: Reconciliation, postings: int, system: str) -> str:
    """What a reconciliation found, in one sentence."""
    count = len(found.differences) or found.difference_count
    return words(key("companies-proof", found.result), postings=postings, differences=count, system=system)


def event(words: Words, transfer: Transfer) -> str:
    """What happened, where the line is about something that did."""
    return named(words, "event", transfer.event) if transfer.event else ""


def direction(words: Words, transfer: Transfer) -> str:
    """Where records went, "" where the line is not about any."""
    to = str(transfer.data.get("direction", ""))
    return moving(words, transfer.system, to) if to else ""


def action(words: Words, transfer: Transfer) -> str:
    """What was, or should have been, done with a record; else what happened."""
    if transfer.kind is TransferKind.RECORD:
        return words(f"interface-action-{transfer.data.get('action', 'add')}")
    return event(words, transfer)


def transfer_problem(transfer: Transfer) -> ErpError | None:
    """What went wrong, with the record's own code or name where the line is about one."""
    if transfer.problem is None:
        return None
    error = transfer.problem.error()
    error.params.setdefault("record", str(transfer.data.get("code") or transfer.data.get("name") or ""))
    return error


def transfer_message(words: Words, transfer: Transfer) -> str:
    """The one line a transfer is told in."""
    if (error := transfer_problem(transfer)) is not None:
        return problem(words, error.code, error.params, transfer.system).title
    if transfer.event:
        return event(words, transfer)
    if transfer.resumed_from:
        return words("log-resumed", place=transfer.resumed_from)
    return ""


def failed_rows(words: Words, transfer: Transfer) -> list[str]:
    """A sentence for each row that could not be read."""

    def title(code: str, params: Mapping[str, str]) -> str:
        return problem(words, code, params, transfer.system).title

    return list(sentences(words, transfer.dataset, of(transfer.data), transfer.counts.failed, title))


def transfer_counts(words: Words, transfer: Transfer) -> str:
    """How many rows, and what became of them."""
    counts = transfer.counts
    if not counts.fetched and not counts.deleted:
        return ""
    parts = {
        "new": counts.new,
        "changed": counts.changed,
        "deleted": counts.deleted,
        "failed": counts.failed,
        "repaired": counts.repaired,
    }
    told = [words(f"log-count-{name}", count=number) for name, number in parts.items() if number]
    return " · ".join(told) or words("log-count-unchanged", count=counts.unchanged)


def check_name(words: Words, item: CheckItem) -> str:
    """What a check is about; those of an interface name the vendor's resource or dimension header."""
    kind, _, name = item.name.partition("_")
    if kind in _NEEDED:
        return words(f"check-{kind}", name=needed_name(words, kind, item.facts.get(kind, name)))
    if item.name in SYSTEMS:  # a side of an interface
        return words("check-side", system=system_name(item.name))
    return named(words, "check", item.name)


def needed_name(words: Words, kind: str, name: str) -> str:
    """What writing needs at the vendor: a resource in a person's words and by its code, a header as it is
    written, the register of a temporary record."""
    if kind == "temporary":
        return dataset(words, name)
    own = key("check-resource", name)
    return f"{words(own)} ({name})" if kind == "resource" and words.has(own) else name


def check_line(words: Words, item: CheckItem) -> str:
    """A check's name and what was found."""
    name = check_name(words, item)
    if item.name.partition("_")[0] in _NEEDED:
        return name
    found = ", ".join(value for value in item.facts.values() if value)
    return f"{name}: {found}" if found else name
