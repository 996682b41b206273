"""Which companies a connection opens and which it should: the vendor's lists, probed with small questions."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from msgspec import Struct

from connectors.base import Company
from connectors.business_nxt.api import PROBES, REFUSED, Api, Listed, listing
from connectors.business_nxt.tables import COMPANY_INFORMATION
from connectors.errors import ConfigError, ErpError, problem
from connectors.exchange import Response
from connectors.graphql import Query
from connectors.visma_fields import SERVICE, USER


class _Information(Struct):
    companyNo: str | int | None = None


@dataclass(frozen=True, slots=True)
class Found:
    """The companies that are listed, those a signed-in person sees besides, and the list's trace id."""

    listed: tuple[Company, ...]
    lacking: tuple[Company, ...]
    trace: str


def find(api: Api) -> Found:
    """Asks for the list, and for each company's organisation number, which tells too whether its tables are
    open. Raises ErpError."""
    found, trace = api.available()
    listed = _described(api, found)
    known = {company.id for company in listed}
    seen = _seen_by_person(api) if api.connect.access == SERVICE and api.connect.has_user else []
    lacking = [
        replace(company, problem=problem("company_not_granted", company=company.name))
        for company in _described(api, [one for one in seen if str(one.vismaNetCompanyId) not in known], USER)
    ]
    return Found(tuple(listed), tuple(lacking), trace)


def _seen_by_person(api: Api) -> list[Listed]:
    try:
        return api.available(USER)[0]
    except ConfigError:  # service access stands without a person; a sign-in that has ended only tells less
        return []


def _described(api: Api, listed: Sequence[Listed], access: str = "") -> list[Company]:
    unique = list({one.vismaNetCompanyId: one for one in listed}.values())
    answers = _probed(api, unique, PROBES[0], access)
    doubtful = [one for one, answer in zip(unique, answers, strict=True) if _refused(answer)]
    # the access group may hold back this one table alone
    closed = {
        one.vismaNetCompanyId: answer
        for one, answer in zip(doubtful, _probed(api, doubtful, PROBES[1], access), strict=True)
        if _refused(answer)
    }
    return [
        Company(
            id=str(one.vismaNetCompanyId),
            name=one.name or str(one.vismaNetCompanyId),
            organisation_number=_number(answer),
            parent=str(one.vismaNetCustomerId or ""),
            problem=_missing(one, closed.get(one.vismaNetCompanyId)),
        )
        for one, answer in zip(unique, answers, strict=True)
    ]


def _probed(api: Api, companies: Sequence[Listed], text: str, access: str) -> Sequence[Response | ErpError]:
    queries = [Query(text, {"no": one.vismaNetCompanyId}, "companies") for one in companies]
    return api.batch(queries, access) if queries else ()


def _refused(answer: Response | ErpError) -> bool:
    return isinstance(answer, ErpError) and answer.code in REFUSED


def _missing(one: Listed, answer: Response | ErpError | None) -> ErpError | None:
    if not isinstance(answer, ErpError):
        return None
    return problem("access_group_missing", answer.detail, company=one.name or str(one.vismaNetCompanyId))


def _number(answer: Response | ErpError) -> str:
    if isinstance(answer, ErpError):
        return ""  # it is not needed for reading
    rows = listing(answer, COMPANY_INFORMATION, _Information).items
    return next((str(row.companyNo) for row in rows if row.companyNo), "")
