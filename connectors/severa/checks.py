"""The named tests of a Severa connection, by client credentials, by API key, or by both."""

from collections.abc import Callable, Iterator
from functools import partial

from connectors import checking
from connectors.base import CheckItem, Company, Result
from connectors.errors import ErpError, problem
from connectors.severa.soap import Soap
from connectors.severa.system import SEVERA

Facts = dict[str, str]


def check(
    address: str,
    proofs: list[Callable[[], Facts]],
    company: Callable[[], Company],
    first: Callable[[str], int],
    wanted: str | None,
) -> Iterator[CheckItem]:
    """Runs the tests: reach, signed_in, identity, companies, read_<dataset>. `proofs` sign in with each of
    the credentials there are, the leading ones first; `company` tells whose data it is."""
    reach = checking.host(address)
    facts: Facts = {}
    refused: ErpError | None = None
    for proof in proofs:
        try:
            facts |= proof()
        except ErpError as error:
            refused = error
            break
    if refused is not None and refused.code in checking.REACHING:
        yield CheckItem("reach", Result.FAILED, reach, refused)
        return
    yield CheckItem("reach", Result.OK, reach)
    yield CheckItem("signed_in", Result.FAILED if refused else Result.OK, facts, refused)
    if refused is not None:
        return
    try:
        found = company()
    except ErpError as error:
        yield CheckItem("identity", Result.FAILED, {}, error)
        return
    identity = {"company": found.name, "organisation_number": found.organisation_number}
    yield CheckItem("identity", Result.OK, {name: value for name, value in identity.items() if value})
    if wanted not in (None, found.id):
        gone = problem("company_gone", company=wanted or "")
        yield CheckItem("companies", Result.FAILED, {}, gone)
        return
    yield CheckItem("companies", Result.OK, {"count": "1", "company": found.name})
    for dataset in SEVERA.datasets:
        yield checking.read(dataset, partial(first, dataset))


def prove_key(soap: Soap) -> Facts:
    """Proves the API key by the invoice statuses: the service's version is told without one. A key whose
    user may not see them is good all the same. Raises ErpError, `key_refused` with the field."""
    try:
        soap.many("invoices", "IInvoiceStatus", "GetAllInvoiceStatuses")
    except ErpError as error:
        if error.code != "right_missing":
            raise
    if soap.quota is None:
        return {}
    used, allowed = soap.quota
    return {"quota": f"{used}/{allowed}"}
