"""The named tests of a Severa connection, by client credentials, by API key, or by both."""

from connectors import checking
from connectors.base import Company
from connectors.errors import ErpError, problem
from connectors.severa.rest import Rest
from connectors.severa.soap import Entity, Soap
from connectors.severa.values import business_id


def identity(company: Company, names: frozenset[str]) -> checking.Identity:
    """Whose data it is; `names`: the ids by which either interface knows the company."""
    facts = {"company": company.name, "organisation_number": company.organisation_number}
    return checking.Identity(facts, [company], names=dict.fromkeys(names, company.id))


def top(units: list[Entity]) -> tuple[Company, frozenset[str]]:
    """The unit at the top stands for the organisation, of which the older interface tells nothing; and all
    ids by which it is known. Raises ErpError, `no_companies` where there are none."""
    known = frozenset(guid for unit in units if (guid := unit.text("GUID")))
    found = next((unit for unit in units if unit.text("ParentBusinessUnitGUID") not in known), None)
    if found is None:
        raise problem("no_companies")
    id = found.text("VatNumber") or found.text("GUID") or ""
    number = business_id(found.text("VatNumber")) or ""
    company = Company(id, found.text("Name") or id, number, currency=found.text("CurrencyCode") or "")
    return company, known | {id}


def prove_credentials(rest: Rest) -> checking.Facts:
    """Signs in anew, whatever token may be at hand: it is the credentials that are to be proved."""
    return {"key_kind": "REST API", "granted": " ".join(rest.tokens.sign_in().scopes)}


def prove_key(soap: Soap) -> checking.Facts:
    """Proves the API key by the invoice statuses: the service's version is told without one. A key whose
    user may not see them is good all the same. Raises ErpError, `key_refused` with the field."""
    try:
        soap.many("invoices", "IInvoiceStatus", "GetAllInvoiceStatuses")
    except ErpError as error:
        if error.code != "right_missing":
            raise
    quota = "" if soap.quota is None else "{}/{}".format(*soap.quota)
    return {"key_kind": "SOAP API", "quota": quota}
