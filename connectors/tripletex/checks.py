"""The named tests of a Tripletex connection, and which companies it opens."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from functools import partial

from connectors import checking
from connectors.base import CheckItem, Company, Result, Window
from connectors.datasets import LEDGER
from connectors.errors import ErpError, problem
from connectors.spans import next_month
from connectors.tripletex import answers, masters
from connectors.tripletex.answers import Listing, Single, WhoAmI
from connectors.tripletex.api import OWN, Api
from connectors.tripletex.ledger import Postings, TrialBalance
from connectors.tripletex.problems import UNKNOWN_FIELD

_CLOSED = frozenset({"right_missing", "session_refused", "vendor_rejected", "module_inactive"})
_FIELDS = "id,name,displayName,organizationNumber,startDate,endDate,currency(code)"


@dataclass(frozen=True, slots=True)
class Found:
    """Which kind of key it is ("office" or "end_user") and what it opens."""

    kind: str
    company_id: str
    own: Company | None
    clients: tuple[Company, ...]

    @property
    def companies(self) -> tuple[Company, ...]:
        """The companies the key gives access to."""
        if self.kind == "office":
            return self.clients
        return (self.own,) if self.own is not None else ()


def find(api: Api) -> Found:
    """Tells the two kinds of key apart by the calls that succeed: an office's key opens the list of its
    clients and nothing of the office itself (fact sheet 2.5). Raises ErpError."""
    me = api.get(
        OWN, "/token/session/>whoAmI", Single[WhoAmI], {"fields": "companyId,employeeId"}, "identity"
    )
    if me.value is None:
        raise problem("unexpected_answer", "the session belongs to nobody")
    own_id = str(me.value.companyId)
    own: Company | None = None
    refused: ErpError | None = None
    today = api.context.clock().date()
    try:
        answer = api.get(OWN, f"/company/{own_id}", Single[answers.Company], {"fields": _FIELDS}, "company")
        own = _company(answer.value, today) if answer.value is not None else None
    except ErpError as error:
        if error.code not in _CLOSED:
            raise
        refused = error
    try:
        listed = api.listing(OWN, "/company/>withLoginAccess", answers.Company, _FIELDS, sorting="")
    except ErpError as error:
        if error.code not in _CLOSED:
            raise
        if own is None and not api.own_open():
            raise api.explained(refused or error, OWN, "") from None
        own = own or Company(own_id, own_id)  # its name is closed to this key, its books are not
        listed = []
    clients = tuple({c.id: _company(c, today) for c in listed}.values())
    only_itself = all(client.id == own_id for client in clients)
    if own is None and not only_itself and not _opens(api, own_id, clients):
        closed = problem("own_books_closed")
        clients = tuple(replace(c, problem=closed) if c.id == own_id else c for c in clients)
    return Found("end_user" if own is not None and only_itself else "office", own_id, own, clients)


def _opens(api: Api, own_id: str, clients: tuple[Company, ...]) -> bool:
    """Whether the office's own company may be read, should it stand among its clients."""
    if own_id not in {client.id for client in clients}:
        return True
    try:
        api.get(own_id, f"/company/{own_id}", Single[answers.Company], {"fields": "id"}, "company")
    except ErpError as error:
        if error.code not in _CLOSED:
            raise
        return False
    return True


def _company(company: answers.Company, today: date) -> Company:
    ended = company.endDate is not None and company.endDate[:10] <= today.isoformat()
    return Company(
        id=str(company.id),
        name=company.displayName or company.name or str(company.id),
        organisation_number=company.organizationNumber or "",
        currency=(company.currency.code or "") if company.currency else "",
        problem=problem("company_gone", company=company.name or str(company.id)) if ended else None,
    )


def check(api: Api, company: str | None) -> Iterator[CheckItem]:
    """Runs the tests: reach, signed_in, identity, companies, read_<dataset>."""
    with checking.patience(api):
        yield from _check(api, company)


def _check(api: Api, company: str | None) -> Iterator[CheckItem]:
    host = checking.host(api.base_url)
    try:
        api.session.sign_in()
    except ErpError as error:
        if error.code in checking.REACHING:
            yield CheckItem("reach", Result.FAILED, host, error)
            return
        if error.code not in ("registration_missing", "key_missing", "key_mistaken"):
            yield CheckItem("reach", Result.OK, host)  # it answered, if only to refuse
        yield CheckItem("signed_in", Result.FAILED, {}, error)
        return
    yield CheckItem("reach", Result.OK, host)
    expires = api.session.expires
    yield CheckItem("signed_in", Result.OK, {"expires": expires.isoformat()} if expires else {})
    try:
        found = find(api)
    except ErpError as error:
        yield CheckItem("identity", Result.FAILED, {}, error)
        return
    yield _identity(api, found)
    usable = [c for c in found.companies if c.usable]
    if not usable:
        gone = next((c.problem for c in found.companies if c.problem is not None), None)
        yield CheckItem("companies", Result.FAILED, {"count": "0"}, gone or problem("no_companies"))
        return
    chosen = company or usable[0].id
    wanted = next((c for c in found.companies if c.id == chosen), None)
    if wanted is None or not wanted.usable:
        gone = wanted.problem if wanted is not None else None
        yield CheckItem("companies", Result.FAILED, {}, gone or problem("company_gone", company=chosen))
        return
    yield CheckItem("companies", Result.OK, {"count": str(len(usable)), "company": wanted.name})
    for dataset in LEDGER:
        yield checking.read(
            dataset,
            partial(_rows, api, chosen, dataset),
            partial(api.explained, company=chosen, dataset=dataset),
        )


def _identity(api: Api, found: Found) -> CheckItem:
    facts = {"key_kind": found.kind}
    if found.kind == "end_user" and found.own is not None:
        facts |= {"company": found.own.name, "organisation_number": found.own.organisation_number}
    said = api.context.fields.get("key_kind", "")
    if not said or said == found.kind:
        return CheckItem("identity", Result.OK, facts)
    # an office's key never opens the office's own books, a client's key never opens the others
    code = "own_books_closed" if found.kind == "office" else "key_other_kind"
    params = {} if found.kind == "office" or found.own is None else {"company": found.own.name}
    return CheckItem("identity", Result.WARNING, facts, problem(code, **params))


def _rows(api: Api, company: str, dataset: str) -> int:
    if dataset in ("postings", "trial_balance"):
        return _ledger_row(api, company, dataset)
    return masters.first_row(api, company, dataset)


def _ledger_row(api: Api, company: str, dataset: str) -> int:
    asked: Postings | TrialBalance = Postings(()) if dataset == "postings" else TrialBalance(())
    start = api.context.clock().date().replace(day=1)
    for _ in range(2):
        params = {
            "dateFrom": start.isoformat(),
            "dateTo": next_month(start).isoformat(),
            "from": 0,
            "count": 1,
            "sorting": asked.sorting,
            **asked.params,
        }
        try:
            page: Listing[object] = api.get(company, asked.path, asked.type, params, dataset)
        except ErpError as error:
            if error.code == "result_too_large":
                return 1  # it may be read, and there is plenty
            if error.params.get("error") == UNKNOWN_FIELD and asked.without_news():
                continue
            raise
        break
    if dataset == "postings":
        asked.rows(page.values, Window(start, next_month(start)))  # type: ignore[arg-type]
    return len(page.values)
