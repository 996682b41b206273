"""Which companies a connection opens and which it should: the vendor's lists, probed with small questions."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from connectors import checking
from connectors.base import Company
from connectors.business_nxt.api import PROBES, REFUSED, Api, Listed, Row
from connectors.errors import ConfigError, ErpError, problem
from connectors.salvage import flawed
from connectors.visma_fields import SERVICE, USER


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
    numbers = list(dict.fromkeys(one.vismaNetCompanyId for one in listed if not flawed(one, lost=True)))
    rows = dict(zip(numbers, api.probe(numbers, PROBES[0], access) if numbers else (), strict=True))
    doubtful = [number for number, row in rows.items() if _refused(row)]
    # the access group may hold back this one table alone
    again = zip(doubtful, api.probe(doubtful, PROBES[1], access) if doubtful else (), strict=True)
    closed = {number for number, row in again if _refused(row)}

    def company(one: Listed) -> Company:
        return _company(one, rows.get(one.vismaNetCompanyId), one.vismaNetCompanyId in closed)

    return checking.listed(listed, company)


def _refused(row: Row | ErpError | None) -> bool:
    return isinstance(row, ErpError) and row.code in REFUSED


def _company(one: Listed, row: Row | ErpError | None, closed: bool) -> Company:
    name = one.name or str(one.vismaNetCompanyId)
    detail = row.detail if isinstance(row, ErpError) else ""
    number = row.get("companyNo") if isinstance(row, dict) else None  # it is not needed for reading
    return Company(
        id=str(one.vismaNetCompanyId),
        name=name,
        organisation_number=str(number or ""),
        parent=str(one.vismaNetCustomerId or ""),
        problem=problem("access_group_missing", detail, company=name) if closed else None,
    )
