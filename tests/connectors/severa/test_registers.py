"""Records that move: what Severa's registers give, and what it takes."""

import json
from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import pytest

from connectors.base import Result
from connectors.errors import ErpError
from connectors.moves import Record
from connectors.severa.values import country
from tests.connectors.loopback import Answer, Asked
from tests.connectors.severa.other_server import OtherServer, opened, said, trouble
from tests.connectors.severa.other_soap import KEY, OtherSoap

_LESS = {"email": "", "website": "", "language": "", "payment_days": "", "einvoice_address": "",
         "einvoice_operator": "", "notes": "", "internal": "no"}  # fmt: skip
_NOWHERE = {"street": "", "city": "", "postal_code": "", "country": ""}


@pytest.mark.parametrize("most", [1, 100])
def test_customers(most: int) -> None:
    with opened(OtherServer(most=most)) as found:
        one, two, three, four = found.connector.records("customers")
    assert (one.id, one.code, one.name, one.active) == ("c1", "77", "Ålands Handel Ab", True)
    assert one.changed_at == "2026-01-15T11:00:00+00:00"
    assert one.values == _LESS | {
        "business_id": "0112038-9", "street": "Torggatan 1\n2 vån", "city": "Mariehamn",
        "postal_code": "22100", "country": "AX", "language": "sv", "payment_days": "21",
    }  # fmt: skip
    assert (two.code, two.active, two.values["country"]) == ("", False, "NO")
    assert two.values["business_id"] == "NO911222333MVA"
    assert three.values == _LESS | _NOWHERE | {"business_id": "", "internal": "yes"}
    assert (four.code, four.values["country"], four.changed_at) == ("9223372036854775807", "Kuu", "")


def test_products() -> None:
    with opened(OtherServer()) as found:
        one, two = found.connector.records("products")
    assert (one.code, one.name) == ("K1", "Konsultointi")
    assert one.values == {
        "unit": "", "unit_price": "100.3", "purchase_price": "", "vat_percent": "25.5",
        "account_number": "3000", "group": "Työ", "kind": "FixedFees",
    }  # fmt: skip
    assert (two.code, two.active, two.values["unit_price"], two.values["group"]) == ("", False, "0", "")


def test_dimensions_come_from_the_top() -> None:
    with opened(OtherServer()) as found:
        given = list(found.connector.records("dimensions"))
    assert [record.id.split(":")[1] for record in given] == ["u1", "u4", "u2", "u3", "j1", "j2"]
    assert [record.kind for record in given] == ["business_unit"] * 4 + ["project"] * 2
    assert [record.parent for record in given][:4] == [
        "", "business_unit:poissa", "business_unit:u1", "business_unit:u2",
    ]  # fmt: skip
    assert [record.values["closed"] for record in given] == ["no", "yes", "no", "no", "no", "yes"]
    assert given[4].code == "9001"


def test_units_above_each_other() -> None:
    circle = [{"guid": "a", "name": "A", "parentGuid": "b"}, {"guid": "b", "name": "B", "parentGuid": "a"}]
    server = OtherServer()
    server.lists["/businessunits"] = circle
    with opened(server) as found, pytest.raises(ErpError) as caught:
        list(found.connector.records("dimensions"))
    assert caught.value.code == "unexpected_answer"


@pytest.mark.parametrize("empty", [None, "", " "])
@pytest.mark.parametrize("path", ["/customers", "/products", "/businessunits", "/projects"])
def test_a_record_without_an_id_is_named_and_not_sent(path: str, empty: str | None) -> None:
    server = OtherServer()
    server.lists[path] = [{**server.lists[path][0], "guid": empty, "name": "Nimi"}]
    register = path[1:] if path in ("/customers", "/products") else "dimensions"
    with opened(server) as found, pytest.raises(ErpError) as caught:
        list(found.connector.records(register))
    assert (caught.value.code, caught.value.params["field"]) == ("value_missing_at_vendor", "guid")
    assert caught.value.params["record"] not in ("", "?")


def test_only_what_changed_is_asked_for() -> None:
    server = OtherServer()
    since = datetime(2026, 1, 15, 13, 30, tzinfo=timezone(timedelta(hours=2)))
    with opened(server) as found:
        for register in ("customers", "products", "dimensions"):
            list(found.connector.records(register, since))
    asked = [a.query for a in server.asked if "rowCount" in a.query]
    assert asked
    assert {query["changedSince"] for query in asked} == {"2026-01-15T11:30:00+00:00"}


def test_customers_over_soap() -> None:
    soap = OtherSoap()
    with opened(soap, api_key=KEY) as found:
        one, two, three = found.connector.records("customers", datetime(2026, 1, 1, tzinfo=UTC))
    assert one.values == _LESS | {
        "business_id": "0112038-9", "street": "Torggatan 1", "city": "Mariehamn", "postal_code": "22100",
        "country": "AX", "website": "www.example.invalid", "language": "sv", "payment_days": "21",
        "einvoice_address": "003701120389",
    }  # fmt: skip
    assert (one.changed_at, two.code, two.active) == ("2026-01-15T11:00:00+00:00", "", False)
    assert two.values["street"] == ""
    assert three.values["internal"] == "yes"
    first = dict(soap.asked)["IAccount/GetAccountsChangedSince"]
    assert first == {"startDateTime": "2026-01-01T00:00:00", "options": "66"}
    # which spelling of its argument the service knows is found out once
    assert [given for name, given in soap.asked if name == "ICompany/GetCompanyByGUID"] == [
        {"companyGUID": "f1"}, {"companyGuid": "f1"}, {"companyGuid": "f2"},
    ]  # fmt: skip


def test_products_and_dimensions_over_soap() -> None:
    with opened(OtherSoap(), api_key=KEY) as found:
        (product,) = found.connector.records("products")
        dimensions = list(found.connector.records("dimensions"))
        (item,) = found.connector.resources(["customers"])
        with pytest.raises(ErpError) as caught:
            found.connector.write("customers", Record("x", "1", "X"))
    assert (product.code, product.values["unit_price"], product.values["vat_percent"]) == (
        "K1",
        "99.9",
        "25.5",
    )
    assert [record.id for record in dimensions] == ["business_unit:u1", "business_unit:u2", "project:j1"]
    assert item.problem is not None
    assert (item.problem.code, caught.value.code) == ("module_inactive", "module_inactive")


class Taking(OtherServer):
    """Accepts whatever is written, or refuses it with `refusal`."""

    refusal: Answer | None = None

    def __init__(self) -> None:
        super().__init__(most=100)
        self.answers = self._taken

    def _taken(self, asked: Asked) -> Answer | None:
        if asked.method not in ("POST", "PATCH") or asked.path.endswith("token"):
            return None
        return self.refusal or said({"guid": "new", "name": "x"}, 201)

    @property
    def written(self) -> list[tuple[str, str, Any]]:
        """What was written: method, path and body."""
        return [(a.method, a.path.removeprefix("/api/v1"), json.loads(a.body)) for a in self.asked
                if a.method in ("POST", "PATCH") and not a.path.endswith("token")]  # fmt: skip


CUSTOMER = Record(
    "netvisor-1", "1234", "Uusi Oy",
    values={"business_id": "0112038-9", "country": "FI", "email": "", "payment_days": "14",
            "einvoice_operator": "003721291126", "street": "Katu 1"},
)  # fmt: skip
PRODUCT = Record(
    "netvisor-2", "K1", "Konsultointi", active=False,
    values={"unit": "h", "unit_price": "99.90", "vat_percent": "14", "group": "työ", "kind": "",
            "account_number": "3000", "purchase_price": ""},
)  # fmt: skip


def test_a_customer_is_created() -> None:
    server = Taking()
    with opened(server) as found:
        assert found.connector.write("customers", CUSTOMER) == "new"
    assert server.written == [("POST", "/customers", {
        "number": 1234, "name": "Uusi Oy", "isActive": True, "vatNumber": "FI01120389", "paymentTerm": 14,
        "eInvoiceOperator": "003721291126",
    })]  # fmt: skip


def test_a_customer_is_changed_where_it_differs() -> None:
    server = Taking()
    record = Record("n", "77", "Ålands Handel Ab", values={"business_id": "0112038-9", "payment_days": "30",
                                                           "notes": "Uutta"})  # fmt: skip
    with opened(server) as found:
        assert found.connector.write("customers", record, "c1") == "c1"
    (written,) = server.written
    assert written[:2] == ("PATCH", "/customers/c1")
    assert written[2] == [
        {"op": "Replace", "path": "/name", "value": "Ålands Handel Ab"},  # it had spaces around it
        {"op": "Replace", "path": "/notes", "value": "Uutta"},
        {"op": "Replace", "path": "/paymentTerm", "value": "30"},
    ]


def test_a_product_is_created_and_changed() -> None:
    server = Taking()
    with opened(server) as found:
        assert found.connector.write("products", PRODUCT) == "new"
        assert found.connector.write("products", PRODUCT, "p1") == "p1"
    created, changed = server.written
    assert created == ("POST", "/products", {
        "code": "K1", "name": "Konsultointi", "isActive": False, "measurementUnit": "h", "vatRate": 14,
        "productCategory": {"guid": "g1"}, "salesAccount": {"guid": "a1"},
        "unitPrice": {"amount": 99.9, "currencyCode": "SEK"},
    })  # fmt: skip
    assert [(c["path"], c["value"]) for c in changed[2]] == [
        ("/isActive", "false"), ("/measurementUnit", "h"), ("/vatRate", "14"),
        ("/productCategory/guid", "g1"), ("/salesAccount/guid", "a1"), ("/unitPrice/amount", "99.90"),
    ]  # fmt: skip


def test_nothing_is_sent_where_nothing_differs() -> None:
    server = Taking()
    record = Record(
        "n", "77", " Ålands Handel Ab ", values={"business_id": "0112038-9", "payment_days": "21"}
    )
    with opened(server) as found:
        assert found.connector.write("customers", record, "c1") == "c1"
    assert server.written == []


@pytest.mark.parametrize(
    ("register", "record", "code"),
    [
        ("customers", Record("1", "", "X"), "customer_code_missing"),
        ("customers", Record("1", "A7", "X"), "customer_code_not_numeric"),
        ("customers", Record("1", "٣", "X"), "customer_code_not_numeric"),
        ("customers", Record("1", "9223372036854775808", "X"), "customer_code_not_numeric"),
        ("customers", Record("1", "007", "X"), "customer_code_leading_zero"),
        ("customers", Record("1", "7", " "), "name_missing"),
        ("products", Record("1", "", "X"), "product_code_missing"),
        ("products", Record("1", "K", "X", values={"unit_price": "halpa"}), "record_refused"),
        ("dimensions", Record("1", "K", "X"), "record_refused"),
    ],
)
def test_what_cannot_be_written_is_not_sent(register: str, record: Record, code: str) -> None:
    server = Taking()
    with opened(server) as found, pytest.raises(ErpError) as caught:
        found.connector.write(register, record)
    assert caught.value.code == code
    assert server.written == []


@pytest.mark.parametrize(
    ("refusal", "id", "code"),
    [
        (trouble(400, "InvalidParameter", "The number 7 is already in use."), "", "duplicate_code"),
        (trouble(400, "InvalidParameter", "VatNumber is not valid"), "", "record_refused"),
        (trouble(422, "InvalidOperation"), "c1", "record_refused"),
        (trouble(403, "InsufficientApiScope", "customers:write"), "", "right_missing"),
        (Answer(b"", 404), "c1", "customer_not_found"),
        (Answer(b"", 503), "", "server_error"),
        (Answer(b"{}", 201), "", "unexpected_answer"),
        (Answer(raw=b""), "", "connection_cut"),
    ],
)
def test_what_is_refused(refusal: Answer, id: str, code: str) -> None:
    server = Taking()
    server.refusal = refusal
    with opened(server) as found, pytest.raises(ErpError) as caught:
        found.connector.write("customers", Record("n", "7", "Uusi"), id)
    assert caught.value.code == code
    assert len(server.written) == 1  # a lost answer may have meant success


def test_a_record_that_is_gone() -> None:
    with opened(Taking()) as found, pytest.raises(ErpError) as caught:
        found.connector.write("products", PRODUCT, "nowhere")
    assert (caught.value.code, caught.value.params["record"]) == ("product_not_found", "K1")


@pytest.mark.parametrize(
    ("scope", "expected"),
    [
        (None, [Result.OK, Result.OK, Result.FAILED]),
        ("customers:write customers:read", [Result.OK, Result.FAILED, Result.FAILED]),
    ],
)
def test_resources_are_the_scopes(scope: str | None, expected: list[Result]) -> None:
    with opened(OtherServer(scope=scope)) as found:
        items = list(found.connector.resources(["customers", "products", "dimensions"], ["1"]))
    assert [item.name for item in items] == ["resource_customers", "resource_products", "resource_dimensions"]
    assert [item.result for item in items] == expected
    if scope and items[1].problem:
        assert (items[1].problem.code, items[1].problem.params["scope"]) == (
            "right_missing",
            "settings:write",
        )


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("Suomi", "FI"), ("FINLAND", "FI"), ("Ruotsi", "SE"), ("Sverige", "SE"), ("Norja", "NO"),
        ("Viro", "EE"), ("Eesti", "EE"), ("Iso-Britannia", "GB"), ("USA", "US"), ("Deutschland", "DE"),
        ("de", "DE"),        ("  Åland  Islands ", "AX"), ("Atlantis", "Atlantis"), ("", ""), (None, ""),
    ],
)  # fmt: skip
def test_countries(name: str | None, code: str) -> None:
    assert country(name) == code
