"""The named tests, one ladder for all systems: reach, signed_in, identity, companies, read_<dataset>.

A connector says in a Plan how each is done. In which order they come, which of them a problem belongs to and
where they stop is the same for all.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field, replace
from typing import Any, Protocol, TypeVar
from urllib.parse import urlsplit

from connectors.base import CheckItem, Company, Context, Result
from connectors.errors import LACKING, ErpError, problem
from connectors.http import WATCHED, Patience, Request
from connectors.salvage import called, flawed

T = TypeVar("T")
Facts = Mapping[str, str]

# what says that no server, or another one, stands at the address
REACHING = frozenset(
    {
        "address_invalid", "no_network", "name_not_resolved", "unreachable", "timed_out", "connection_cut",
        "answer_too_slow", "certificates_unusable", "proxy_unusable", "outside_demonstration",
        "certificate_untrusted", "proxy_sign_in", "server_error", "rate_limited", "malformed_answer",
        "unexpected_answer", "vendor_rejected",
    }
)  # fmt: skip
# known before anything is asked
_UNSENT = frozenset(
    {
        "registration_missing",
        "sign_in_needed",
        "key_missing",
        "key_mistaken",
        "value_missing",
        "value_invalid",
    }
)
# what refuses whoever asks, where the first question is the proof
_REFUSING = _UNSENT | {
    "session_refused", "registration_refused", "key_refused", "company_gone", "clock_wrong",
}  # fmt: skip


class Pursuing(Protocol):
    """Calls to a vendor whose patience can be changed; some may have none of their own."""

    patience: Any  # Patience, or with some None besides


class Asking(Pursuing, Protocol):
    """Calls to a vendor."""

    context: Context


def listed(items: Sequence[T], make: Callable[[T], Company]) -> list[Company]:
    """The companies of a vendor's list, each once. One without what it is known by stays in it, to be seen
    and not to be used."""
    found: dict[str, Company] = {}
    for position, item in enumerate(items, 1):
        company, wrong = make(item), flawed(item, lost=True)
        if wrong is not None:
            id = company.id if company.id not in ("", "0") else f"#{position}"
            company = replace(company, id=id, name=called(item), problem=wrong)
        found[company.id] = company
    return list(found.values())


def gone(company: str) -> ErpError:
    """A company is not among those a connection opens."""
    return problem("company_gone", company=company)


@dataclass(frozen=True, slots=True)
class Identity:
    """Whose a connection is and what it opens.

    facts: of the test `identity`, those that are empty are left out; doubt: what is odd about them.
    companies: those listed; lacking: those without the access they should have, each with its problem.
    names: other ids by which a company is known, and its own. stranger: what is wrong with an id that is
    none of these.
    """

    facts: Facts
    companies: Sequence[Company]
    doubt: ErpError | None = None
    lacking: Sequence[Company] = ()
    names: Facts = field(default_factory=dict)
    stranger: Callable[[str], ErpError] = gone


@dataclass(frozen=True, slots=True)
class Plan:
    """How the tests of a connection are done; every function may raise ErpError.

    calls: what asks the vendor. address: where; its host is the fact of `reach`.
    reached: asks there without signing in.
    sign_in: gets access and gives the facts of `signed_in`; None where the question of `identify` proves it.
    provider: the address `sign_in` asks where that is another server's.
    identify: whose the connection is; known: what is known of that beforehand, so that a question which
    fails is the companies'.
    first: given a company and a dataset, reads a little of it and counts the rows.
    explained: says more of an error of `first`.
    """

    calls: Sequence[Pursuing]
    address: str
    reached: Callable[[], object]
    identify: Callable[[], Identity]
    datasets: Sequence[str]
    first: Callable[[str, str], int]
    sign_in: Callable[[], Facts] | None = None
    provider: str = ""
    known: Callable[[], Facts] = dict
    explained: Callable[[ErpError, str, str], ErpError] = lambda error, company, dataset: error


@contextmanager
def patience(api: Pursuing, held: Patience = WATCHED) -> Iterator[None]:
    """Pursues requests no longer than `held` says, for the time of a check."""
    before, api.patience = api.patience, held
    try:
        yield
    finally:
        api.patience = before


def reached(api: Asking, request: Request) -> None:
    """Asks without signing in; an answer is enough. Raises ErpError if there is none."""
    api.context.http.send(request, classify=lambda _: None, patience=api.patience)


def run(plan: Plan, wanted: Sequence[str] = ()) -> Iterator[CheckItem]:
    """See `Connector.check`; `wanted` are ids of companies."""
    with ExitStack() as held:
        for api in plan.calls:
            held.enter_context(patience(api))
        yield from _run(plan, wanted)


def _run(plan: Plan, wanted: Sequence[str]) -> Iterator[CheckItem]:
    here = plan.sign_in is not None and not plan.provider  # signing in asks at the address itself
    try:
        facts = plan.sign_in() if plan.sign_in is not None else {}
    except ErpError as error:
        yield from _refused(plan, error, plan.provider or plan.address, asked=here)
        return
    if here:
        yield from _signed_in(plan, facts)
    try:
        who = plan.identify()
    except ErpError as error:
        if not here and error.code in REACHING | _REFUSING:
            yield from _refused(plan, error, plan.address, asked=True)
            return
        if not here:
            yield from _signed_in(plan, facts)
        known = plan.known()
        if not known:
            yield CheckItem("identity", Result.FAILED, {}, error)
            return
        yield _well("identity", known)
        yield CheckItem("companies", Result.FAILED, {"count": "0"}, error)
        return
    if not here:
        yield from _signed_in(plan, facts)
    result = Result.WARNING if who.doubt is not None else Result.OK
    yield CheckItem("identity", result, _told(who.facts), who.doubt)
    usable = {company.id: company for company in who.companies if company.usable}
    chosen = list(wanted or usable)[: len(wanted) or 1]
    yield from _companies(who, usable, chosen)
    for company in chosen:
        id = who.names.get(company, company)
        for dataset in plan.datasets if id in usable else ():
            yield _read(plan, company, id, dataset)


def _refused(plan: Plan, error: ErpError, address: str, *, asked: bool) -> Iterator[CheckItem]:
    """The tests reach and signed_in where access was not given; `asked`: by the plan's address itself."""
    if error.code in REACHING:
        yield CheckItem("reach", Result.FAILED, _host(address), error)
        return
    if not asked or error.code in _UNSENT:
        try:
            plan.reached()
        except ErpError as trouble:
            yield CheckItem("reach", Result.FAILED, _host(plan.address), trouble)
            return
    yield _well("reach", _host(plan.address))
    yield CheckItem("signed_in", Result.FAILED, {}, error)


def _signed_in(plan: Plan, facts: Facts) -> Iterator[CheckItem]:
    yield _well("reach", _host(plan.address))
    yield _well("signed_in", facts)


def _companies(who: Identity, usable: Mapping[str, Company], chosen: Sequence[str]) -> Iterator[CheckItem]:
    """The test `companies`: one for all that is well, or one for each company that is not to be had."""
    known = {company.id: company.problem for company in (*who.companies, *who.lacking)}
    if not usable:
        why = next((found for found in known.values() if found is not None), None)
        yield CheckItem("companies", Result.FAILED, {"count": "0"}, why or problem("no_companies"))
        return
    ids = {company: who.names.get(company, company) for company in chosen}
    closed = [company for company in chosen if ids[company] not in usable]
    for company in closed:
        why = known.get(ids[company]) or who.stranger(company)
        yield CheckItem("companies", Result.FAILED, {}, why, company)
    if not closed:
        facts = {
            "count": str(len(usable)),
            "company": usable[ids[chosen[0]]].name if len(chosen) == 1 else "",
            "lacking": str(len(who.lacking)) if who.lacking else "",
        }
        yield _well("companies", facts)


def _read(plan: Plan, company: str, id: str, dataset: str) -> CheckItem:
    """What is refused is a warning, for the others may be read."""
    name = f"read_{dataset}"
    try:
        rows = plan.first(id, dataset)
    except ErpError as error:
        wrong = plan.explained(error, id, dataset)
        result = Result.WARNING if wrong.code in LACKING else Result.FAILED
        return CheckItem(name, result, {}, wrong, company)
    return CheckItem(name, Result.OK, {"found": "yes" if rows else "no"}, company=company)


def _well(name: str, facts: Facts) -> CheckItem:
    return CheckItem(name, Result.OK, _told(facts))


def _host(address: str) -> Facts:
    return {"host": urlsplit(address).hostname or ""}


def _told(facts: Facts) -> Facts:
    return {name: fact for name, fact in facts.items() if fact}
