"""The named tests of a Tripletex connection, and which companies it opens."""

from dataclasses import dataclass, replace
from datetime import date
from functools import partial

from connectors import checking
from connectors.base import Company, Window
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
    clients = tuple(checking.listed(listed, lambda c: _company(c, today)))
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


def plan(api: Api) -> checking.Plan:
    """How the named tests are done."""
    return checking.Plan(
        calls=[api, api.session],
        address=api.base_url,
        reached=partial(checking.reached, api, api.request("/token/session/>whoAmI", {}, "reach")),
        sign_in=partial(_signed_in, api),
        identify=partial(_identity, api),
        datasets=LEDGER,
        first=partial(_rows, api),
        explained=api.explained,
    )


def _signed_in(api: Api) -> checking.Facts:
    api.session.sign_in()
    return {"expires": api.session.expires.isoformat() if api.session.expires else ""}


def _identity(api: Api) -> checking.Identity:
    found = find(api)
    own = found.own if found.kind == "end_user" else None
    facts = {"key_kind": found.kind} | (
        {"company": own.name, "organisation_number": own.organisation_number} if own else {}
    )
    doubt = None
    if api.context.fields.get("key_kind", "") not in ("", found.kind):
        # an office's key never opens the office's own books, a client's key never opens the others
        doubt = problem("key_other_kind", kind=found.kind, company=own.name if own else found.company_id)
    return checking.Identity(facts, found.companies, doubt)


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
