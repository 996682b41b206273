"""The named tests of a Netvisor connection, and whether what writing needs is switched on."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import timedelta
from functools import partial

from connectors import checking
from connectors.base import CheckItem, Company, Result, Window
from connectors.datasets import LEDGER
from connectors.errors import ErpError, problem
from connectors.http import WATCHED, Request
from connectors.netvisor import balances, ledger, masters, registers, xml
from connectors.netvisor.api import Api, Params

_REFUSED = frozenset({"vendor_rejected", "duplicate_code", "period_locked"})  # the vendor read it

# what moving a register needs, with a request that changes nothing: an edit of the record that never is
RESOURCES: dict[str, tuple[tuple[str, Params, str], ...]] = {
    "customers": (
        ("customerlist", {"customercodelist": "0"}, ""),
        ("getcustomer", {"id": 0}, ""),
        ("customer", {"method": "edit", "id": 0}, "customer"),
    ),
    "products": (
        ("productlist", {"keyword": "0"}, ""),
        ("getproduct", {"id": 0}, ""),
        ("product", {"method": "edit", "id": 0}, "product"),
    ),
    "dimensions": (
        ("dimensionlist", {"showhidden": 1}, ""),
        ("dimensionitem", {"method": "edit"}, "dimensionitem"),
    ),
}


def company(api: Api) -> Company:
    """The company of the connection; its name from the trade register, if that may be asked. Raises
    ErpError."""
    own = api.organisation
    name = ""
    try:
        root = api.get("getcompanyinformation", {"OrganizationIdentifier": own}, "identity")
        name = next((xml.text(e.find("name")) for e in root.iter("company")), "")
    except ErpError as error:
        if error.code != "right_missing" and error.code not in _REFUSED:
            raise
    return Company(own, name or own, own, currency=ledger.CURRENCY)


def plan(api: Api) -> checking.Plan:
    """How the named tests are done: a request that is answered was signed rightly."""
    return checking.Plan(
        calls=[api],
        address=api.base_url,
        reached=partial(
            checking.reached, api, Request("GET", f"{api.base_url}/accountlist.nv", name="reach")
        ),
        identify=partial(_identity, api),
        datasets=LEDGER,
        first=lambda _, dataset: _rows(api, dataset),
    )


def _identity(api: Api) -> checking.Identity:
    own = company(api)
    facts = {"company": own.name, "organisation_number": own.organisation_number}
    return checking.Identity(facts, [own], stranger=partial(other_company, found=own.name))


def other_company(company: str, found: str) -> ErpError:
    """The connection is another company's than the one that is asked for."""
    return problem("other_company", company=company, found=found, by="key")


def _rows(api: Api, dataset: str) -> int:
    today = api.context.clock().date()
    if dataset == "postings":
        window = Window(today - timedelta(days=7), today + timedelta(days=1))
        return len(ledger.Postings(()).rows(ledger.asked(api, window), window))
    if dataset == "trial_balance":
        return sum(map(len, balances.balances(api, [today]).values()))
    return masters.first_rows(api, dataset)


def resources(api: Api, names: Sequence[str], headers: Sequence[str]) -> Iterator[CheckItem]:
    """Asks each resource that moving these registers needs in a way that changes nothing, then looks for the
    dimension headers. The fact `register` says for which register."""
    with checking.patience(api, replace(WATCHED, timeout=60.0, whole=120.0)):
        for register in names:
            for resource, params, body in RESOURCES[register]:
                yield _resource(api, register, resource, params, body)
        if headers:
            yield from _headers(api, headers)


def _resource(api: Api, register: str, resource: str, params: Params, body: str) -> CheckItem:
    name, wrong = f"resource_{resource}", None
    try:
        if body:
            api.post(resource, params, xml.body(body, {}), register)
        else:
            api.get(resource, params, register)
    except ErpError as error:
        understood = error.code in _REFUSED and "error" in error.params
        wrong = None if understood and error.params.get("status") != "404" else error
    return CheckItem(name, Result.FAILED if wrong else Result.OK, {"register": register}, wrong)


def _headers(api: Api, headers: Sequence[str]) -> Iterator[CheckItem]:
    try:
        found = set(registers.headers(api))
    except ErpError as error:
        for number, _ in enumerate(headers, 1):
            yield CheckItem(f"header_{number}", Result.FAILED, {"register": "dimensions"}, error)
        return
    for number, header in enumerate(headers, 1):
        missing = problem("header_missing", header=header) if header not in found else None
        facts = {"header": header, "register": "dimensions"}
        yield CheckItem(f"header_{number}", Result.FAILED if missing else Result.OK, facts, missing)
