"""Writing to the simulated Netvisor: bodies in the published order, rules, refusals."""

import io
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from connectors.base import Result
from connectors.countries import alpha_2
from connectors.errors import ErpError
from connectors.moves import Record
from connectors.netvisor import bodies
from connectors.netvisor.registers import Item
from tests.connectors.loopback import Answer, Asked, Loopback
from tests.connectors.netvisor.bench import GOODS, VALUES, at, customer, persona, product
from tests.fixtures_simulator import SimulatedSystem

SPECS = Path(__file__).parents[2] / "data/specs/netvisor"
ORDER: dict[str, Any] = json.loads((SPECS / "request_element_order.json").read_text("utf-8"))["resources"]
DTD = etree.DTD(io.StringIO((SPECS / "customer.dtd").read_text("utf-8")))
TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=60)
LINES = TEXTS.filter(lambda text: any(sign.isalnum() for sign in text))
FATHER = Item("Projekti", "7", "9001 Website", "9001", "Website", False, "", 1)


def in_order(element: "etree._Element", told: dict[str, Any]) -> None:
    """Asserts that the element's children are those of the published list, in its order."""
    known = {child["name"]: (place, child) for place, child in enumerate(told.get("children", []))}
    places = [known[child.tag][0] for child in element]
    assert places == sorted(set(places))
    for child in element:
        assert set(child.attrib) <= set(known[child.tag][1].get("attributes", []))
        in_order(child, known[child.tag][1])


def checked(resource: str, body: bytes) -> "etree._Element":
    """The body, held against what is published."""
    assert not body.startswith(b"<?xml")
    root = etree.fromstring(body)
    assert root.tag == "root"
    [record] = root
    assert record.tag == ORDER[resource]["element"]
    in_order(record, ORDER[resource])
    return root


@given(st.dictionaries(st.sampled_from(["email", "website", "notes", "language", "einvoice_address",
                                        "einvoice_operator", "payment_days", "internal"]), TEXTS),
       LINES, LINES, LINES, st.booleans())  # fmt: skip
@settings(max_examples=150, deadline=None)
def test_a_customers_body_follows_order_and_definition(
    values: dict[str, str], name: str, street: str, city: str, active: bool
) -> None:
    record = customer("1234", name, active, street=street, city=city, **values)
    root = checked("customer.nv", bodies.customer(record))
    assert DTD.validate(root), DTD.error_log
    assert root.findtext(".//internalidentifier") == "1234"
    assert root.findtext(".//externalidentifier") == "2077474-0"


@given(st.dictionaries(st.sampled_from(["unit", "kind"]), TEXTS), LINES, LINES)
@settings(max_examples=100, deadline=None)
def test_a_products_body_follows_the_order(values: dict[str, str], name: str, code: str) -> None:
    root = checked("product.nv", bodies.product(product(code, name, **values)))
    assert root.findtext(".//unitprice") == "100,50"
    assert root.findtext(".//defaultvatpercentage") == "25,5"


@given(LINES, st.booleans(), st.sampled_from([None, FATHER]), st.sampled_from([None, FATHER]))
@settings(max_examples=60, deadline=None)
def test_an_items_body_follows_the_order(
    name: str, active: bool, father: Item | None, old: Item | None
) -> None:
    record = Record("1", "77", name, kind="Projekti", active=active)
    root = checked("dimensionitem.nv", bodies.dimension_item(record, father, old))
    assert root.findtext(".//ishidden") == str(not active)
    assert (root.findtext(".//fatherid"), root.findtext(".//fatheritem")) == (
        (FATHER.key, FATHER.name) if father else (None, None)
    )


WRONG: list[tuple[Record, str]] = [
    (customer(""), "customer_code_missing"),
    (customer("A12"), "customer_code_not_numeric"),
    (customer("12-3"), "customer_code_not_numeric"),
    (customer("١٢"), "customer_code_not_numeric"),
    (customer("0001"), "customer_code_leading_zero"),
    (customer(name=" "), "name_missing"),
    (customer(name="x" * 251), "name_too_long"),
    (customer(street=""), "address_missing"),
    (customer(city=" \n"), "address_missing"),
    (customer(postal_code=""), "address_missing"),
    (customer(street="x" * 81), "address_too_long"),
    (customer(city="x" * 81), "address_too_long"),
    (customer(postal_code="1" * 51), "address_too_long"),
    (customer(business_id=""), "business_id_missing"),
    (customer(business_id="2077474-1"), "business_id_invalid"),
    (customer(business_id="FI20774741"), "business_id_invalid"),
    (customer(business_id="tilaaja"), "business_id_invalid"),
    (customer(country="Muumilaakso"), "country_unknown"),
    (customer(country="XX"), "country_unknown"),
    (product(""), "product_code_missing"),
    (product(name=""), "name_missing"),
    (product(vat_percent="yleinen"), "vat_unknown"),
    (product(unit_price="sata"), "record_refused"),
    (Record("1", "", "", kind="Projekti"), "name_missing"),
    (Record("1", "9001", "x" * 200, kind="Projekti"), "name_too_long"),
    (Record("1", "9001", "Web", kind="Olematon"), "header_missing"),
    (Record("1", "9001", "Web", kind="Projekti", parent="Projekti/999"), "parent_missing"),
]  # fmt: skip


@pytest.mark.parametrize(("record", "code"), WRONG, ids=[f"{n}-{code}" for n, (_, code) in enumerate(WRONG)])
def test_what_is_wrong_with_a_record_is_found_before_it_is_sent(
    system: SimulatedSystem, record: Record, code: str
) -> None:
    register = "dimensions" if record.kind else "products" if record.id.startswith("p-") else "customers"
    with persona(system.described) as connector, pytest.raises(ErpError) as caught:
        connector.write(register, record)
    assert caught.value.code == code
    assert caught.value.params["record"] == (record.code or record.name or record.id)
    assert not [asked for asked in system.get("requests") if asked["method"] == "POST"]


@pytest.mark.parametrize(
    ("values", "number", "country"),
    [
        ({}, "2077474-0", "FI"),
        ({"business_id": "2077474-0", "country": ""}, "2077474-0", None),
        ({"business_id": "fi 20774740", "country": "Suomi"}, "2077474-0", "FI"),
        ({"business_id": "SE556677889901", "country": "Ruotsi"}, "SE556677889901", "SE"),
        ({"business_id": "131052-308T", "country": "Finland"}, "131052-308T", "FI"),
    ],
)
def test_numbers_and_countries_as_netvisor_writes_them(
    values: dict[str, Any], number: str, country: str | None
) -> None:
    root = etree.fromstring(bodies.customer(customer(**values)))
    assert (root.findtext(".//externalidentifier"), root.findtext(".//country")) == (number, country)
    assert root.findtext(".//isprivatecustomer") == ("1" if number == "131052-308T" else None)


def test_countries_by_their_names() -> None:
    names = {"Suomi": "FI", "Finland": "FI", "sverige": "SE", "Saksa": "DE", "Tyskland": "DE", "ee": "EE",
             "Yhdysvallat": "US", "United Kingdom": "GB", "UK": "GB", "Norja": "NO"}  # fmt: skip
    assert {name: alpha_2(name) for name in names} == names
    assert alpha_2("Atlantis") is None


@pytest.fixture
def own(system: SimulatedSystem) -> str:
    return str(system.described["companies"]["bratteli"])


def test_customers_are_created_and_changed(system: SimulatedSystem, own: str) -> None:
    with persona(system.described) as connector:
        key = connector.write("customers", customer("70001", "Äijä & Öljy <Oy>", street="Katu 1\n2. krs"))
        found = {record.code: record for record in connector.existing("customers")}
        assert found["70001"].id == key
        assert found["70001"].values["business_id"] == "2077474-0"
        changed = customer("70001", "Uusi nimi Oy", active=False, email="")
        assert connector.write("customers", changed, key) == key
    [told] = [c for c in system.get(f"customers?company={own}") if str(c["key"]) == key]
    assert told["name"] == "Uusi nimi Oy"
    assert (told["streetaddress"], told["isactive"]) == ("Katu 1", "0")
    assert told["email"] == VALUES["email"]  # what is not given is left as it is
    assert told["comment"] == VALUES["notes"]
    assert told["finvoiceroutercode"] == VALUES["einvoice_operator"]
    assert told["invoicinglanguage"] == "SE"


def test_products_are_created_and_changed(system: SimulatedSystem, own: str) -> None:
    with persona(system.described) as connector:
        key = connector.write("products", product())
        assert connector.write("products", product(name="Neuvonta", unit_price="12.3456"), key) == key
        assert {record.code for record in connector.existing("products")} >= {"KONS"}
        [again] = [record for record in connector.records("products") if record.code == "KONS"]
    [told] = [p for p in system.get(f"products?company={own}") if str(p["key"]) == key]
    assert (told["name"], told["unitprice"], told["purchaseprice"]) == ("Neuvonta", "12,3456", "60")
    assert {name: again.values[name] for name in GOODS} == {**GOODS, "unit_price": "12.3456"}


def test_a_tree_of_dimensions_is_written_renamed_moved_and_closed(system: SimulatedSystem, own: str) -> None:
    with persona(system.described) as connector:
        top = connector.write("dimensions", Record("1", "9001", "Sivusto", kind="Projekti"))
        other = connector.write("dimensions", Record("2", "9002", "Kauppa", kind="Projekti"))
        child = connector.write("dimensions", Record("3", "9001-1", "Ulkoasu", kind="Projekti", parent=top))
        leaf = connector.write("dimensions", Record("4", "9001-1-1", "Kuvat", kind="Projekti", parent=child))
        assert all(id.startswith("Projekti/") for id in (top, other, child, leaf))
        connector.write("dimensions", Record("3", "9001-1", "Ilme", kind="Projekti", parent=other), child)
        closed = Record("1", "9001", "Sivusto", kind="Projekti", values={"closed": "yes"})
        assert connector.write("dimensions", closed, top) == top
        found = {record.id: record for record in connector.existing("dimensions")}
    assert [found[id].code for id in (top, other, child, leaf)] == ["9001", "9002", "9001-1", "9001-1-1"]
    assert [found[id].parent for id in (top, other, child, leaf)] == ["", "", other, child]
    assert (found[child].name, found[top].active, found[other].active) == ("Ilme", False, True)
    ids = list(found)
    assert ids.index(other) < ids.index(child) < ids.index(leaf)
    [header] = [h for h in system.get(f"dimensions?company={own}") if h["name"] == "Projekti"]
    assert {"9001 Sivusto", "9002 Kauppa", "9001-1 Ilme", "9001-1-1 Kuvat"} <= {
        i["name"] for i in header["items"]
    }


def test_an_item_of_the_same_name_is_the_same(system: SimulatedSystem, own: str) -> None:
    record = Record("1", "", "Hallinto", kind="Osasto")
    with persona(system.described) as connector:
        first = connector.write("dimensions", record)
        system.post("faults", fault="cut_body", path="dimensionitem", times=1)
        with pytest.raises(ErpError):
            connector.write("dimensions", Record("2", "", "Huolto", kind="Osasto", parent=first))
        again = connector.write("dimensions", Record("2", "", "Huolto", kind="Osasto", parent=first))
        assert connector.write("dimensions", record) == first
        found = [record.name for record in connector.existing("dimensions") if record.kind == "Osasto"]
        assert again in {record.id for record in connector.existing("dimensions")}
    assert {"Hallinto", "Huolto"} <= set(found)
    assert len(found) == len(set(found))


@pytest.mark.parametrize(
    ("register", "record", "code"),
    [
        ("customers", customer("10003"), "duplicate_code"),
        ("customers", customer(einvoice_operator="TUNTEMATON"), "operator_unknown"),
        ("products", product("1001"), "duplicate_code"),
        ("products", product(vat_percent="17"), "vat_unknown"),
        ("products", product(account_number="3"), "record_refused"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_what_the_server_refuses_becomes_a_code_of_the_record(
    system: SimulatedSystem, register: str, record: Record, code: str
) -> None:
    with persona(system.described) as connector, pytest.raises(ErpError) as caught:
        connector.write(register, record)
    assert caught.value.code == code
    assert caught.value.params["record"] == record.code
    assert caught.value.detail


@pytest.mark.parametrize(
    ("register", "code"), [("customers", "customer_not_found"), ("products", "product_not_found")]
)
def test_a_record_that_is_gone_is_not_made_anew(system: SimulatedSystem, register: str, code: str) -> None:
    record = customer() if register == "customers" else product()
    with persona(system.described) as connector, pytest.raises(ErpError) as caught:
        connector.write(register, record, "424242")
    assert caught.value.code == code


@pytest.mark.parametrize(
    ("fault", "code"),
    [("cut_body", "connection_cut"), ("technical_error", "server_error"), ("period_lock", "period_locked"),
     ("missing_right", "right_missing"), ("malformed_json", "malformed_answer")],
)  # fmt: skip
def test_a_write_is_sent_once(system: SimulatedSystem, own: str, fault: str, code: str) -> None:
    system.post("faults", fault=fault, path="customer", after=0, times=1)
    with persona(system.described) as connector:
        with pytest.raises(ErpError) as caught:
            connector.write("customers", customer("80001"))
        assert caught.value.code == code
        found = [record for record in connector.existing("customers") if record.code == "80001"]
    assert len(found) == (fault in ("cut_body", "malformed_json"))  # carried out, though nobody heard
    assert len([asked for asked in system.get("requests") if asked["method"] == "POST"]) == 1


def test_resources_and_headers_are_looked_at_without_changing_anything(
    system: SimulatedSystem, own: str
) -> None:
    before = [system.get(f"{what}?company={own}") for what in ("customers", "products", "dimensions")]
    system.post("resources", product=False, dimensionitem=False)
    with persona(system.described) as connector:
        registers = ("customers", "products", "dimensions")
        items = list(connector.resources(registers, ("Projekti", "Kustannuspaikka")))
    failed = {item.name: item.problem for item in items if item.result is not Result.OK}
    assert {item.facts["register"] for item in items} == set(registers)
    assert set(failed) == {"resource_product", "resource_dimensionitem", "header_2"}
    assert {name: error.code for name, error in failed.items() if error} == {
        "resource_product": "right_missing", "resource_dimensionitem": "right_missing",
        "header_2": "header_missing",
    }  # fmt: skip
    assert [item.name for item in items][:3] == [
        "resource_customerlist", "resource_getcustomer", "resource_customer"]  # fmt: skip
    after = [system.get(f"{what}?company={own}") for what in ("customers", "products", "dimensions")]
    assert after == before


def answers(asked: Asked) -> Iterator[bytes]:
    """A server that does not say which key a new record got."""
    ok = b"<Root><ResponseStatus><Status>OK</Status></ResponseStatus>%b</Root>"
    if asked.path == "/customerlist.nv":
        row = b"<Customer><Netvisorkey>%b</Netvisorkey><Name>N</Name><Code>%b</Code></Customer>"
        yield ok % (b"<Customerlist>" + row % (b"5", b"12345") + row % (b"8", b"1234") + b"</Customerlist>")
    yield ok % b""


def test_a_key_that_is_not_told_is_looked_up() -> None:
    with Loopback(lambda asked: Answer(next(answers(asked)))) as server, at(server.url) as connector:
        assert connector.write("customers", customer()) == "8"
    assert [asked.path for asked in server.asked] == ["/customer.nv", "/customerlist.nv"]
    assert server.asked[0].query == {"method": "add"}
    checked("customer.nv", server.asked[0].body)
