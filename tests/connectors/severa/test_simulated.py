"""The connector in use at the simulated Severa: both interfaces alike, changes, bad records, the way back."""

from collections.abc import Iterator
from contextlib import AbstractContextManager
from datetime import UTC, datetime, timedelta

import pytest

from connectors.datasets import DATASETS
from connectors.errors import ErpError
from connectors.moves import REGISTERS, Record
from connectors.severa.system import SEVERA
from connectors.simulators.host import SimulatorProcess
from tests.connectors.severa.opening import Opened, opened
from tests.fixtures_simulator import SimulatedSystem


@pytest.fixture
def severa(simulators: SimulatorProcess) -> Iterator[SimulatedSystem]:
    system = SimulatedSystem(simulators.systems["severa"]).restart()
    yield system
    system.restart()


def _open(severa: SimulatedSystem, persona: str = "office") -> AbstractContextManager[Opened]:
    about = severa.personas[persona]
    return opened(about["fields"], about["secrets"], real_time=True)


@pytest.mark.parametrize("persona", ["office", "key"])
def test_everything_there_is_is_read(severa: SimulatedSystem, persona: str) -> None:
    truth = severa.get("truth")["datasets"]
    with _open(severa, persona) as found:
        for dataset in SEVERA.datasets:
            rows = found.rows(dataset)
            # the older interface has no list of the three cost centres
            lacking = 3 if (persona, dataset) == ("key", "dimensions") else 0
            assert len({row[0] for row in rows}) == truth[dataset]["rows"] - lacking
            required = [n for n, column in enumerate(DATASETS[dataset].columns) if column.required]
            assert all(row[n] is not None for row in rows for n in required)


def test_both_interfaces_give_the_same_rows(severa: SimulatedSystem) -> None:
    with _open(severa) as rest, _open(severa, "key") as soap:
        for dataset in ("projects", "invoices", "hours"):
            columns = len(DATASETS[dataset].columns) - 1  # when it changed is not always told
            left, right = ([row[:columns] for row in found.rows(dataset)] for found in (rest, soap))
            if dataset == "hours":  # the older interface has a number for everything
                left = [(*row[:2], row[2] or 0, *row[3:]) for row in left]
            assert set(left) == set(right), dataset


def test_both_interfaces_give_the_same_records(severa: SimulatedSystem) -> None:
    with _open(severa) as rest, _open(severa, "key") as soap:
        for register in ("customers", "dimensions"):
            left, right = ({r.id: r for r in found.connector.records(register)} for found in (rest, soap))
            assert left.keys() == right.keys()
            moving = [r for r in left.values() if r.values.get("internal") != "yes"]
            assert moving
            assert all(right[r.id] == r for r in moving)


def test_records_that_can_move(severa: SimulatedSystem) -> None:
    with _open(severa) as found:
        customers = [r for r in found.connector.records("customers") if r.values["internal"] == "no"]
        products = list(found.connector.records("products"))
        dimensions = list(found.connector.records("dimensions"))
    assert len({r.code for r in customers}) == len(customers) == 38
    assert all(r.code.isdigit() and r.code[0] != "0" and r.name and len(r.name) <= 250 for r in customers)
    assert all(r.values["business_id"] and r.values["street"] and r.values["city"] for r in customers)
    assert {r.values["country"] for r in customers} == {"FI", "SE", "EE", "DE"}
    assert all(r.code and r.values["group"] and r.values["unit_price"] for r in products)
    seen: set[str] = set()
    for record in dimensions:
        assert record.parent in seen | {""}
        seen.add(record.id)


def test_bad_records_come_as_they_are(severa: SimulatedSystem) -> None:
    with _open(severa, "bad_records") as found:
        bad = list(found.connector.records("customers"))[40:]
        products = list(found.connector.records("products"))[30:]
    by_name = {record.name: record for record in bad}
    assert by_name["Ilman numeroa Oy"].code == ""
    assert by_name["Tuntematon maa Oy"].values["country"] == "Atlantis"
    assert by_name["Ilman osoitetta Oy"].values["street"] == ""
    assert by_name["Ilman Y-tunnusta Oy"].values["business_id"] == ""
    assert by_name["Väärä operaattori Oy"].values["einvoice_operator"] == "EIOLE00"
    assert by_name["Sama numero Oy"].code == "1001"
    assert max(map(len, by_name)) > 250
    assert products[0].code == ""


@pytest.mark.parametrize("persona", ["office", "key"])
def test_only_changes_are_given(severa: SimulatedSystem, persona: str) -> None:
    since = datetime.now(UTC) - timedelta(seconds=2)
    guid = severa.post("edit", register="customers", id="1002", name="Uusi nimi Oy")["guid"]
    severa.post("edit", register="products", id="T1003", active=False)
    severa.post("edit", register="projects", id="9004", active=False)
    with _open(severa, persona) as found:
        (customer,) = found.connector.records("customers", since)
        (product,) = found.connector.records("products", since)
        dimensions = list(found.connector.records("dimensions", since))
    assert (customer.id, customer.name) == (guid, "Uusi nimi Oy")
    assert (product.code, product.active) == ("T1003", False)
    closed = [r for r in dimensions if r.changed_at and datetime.fromisoformat(r.changed_at) >= since]
    assert [(r.code, r.values["closed"]) for r in closed] == [("9004", "yes")]


def test_the_way_back(severa: SimulatedSystem) -> None:
    with _open(severa) as found:
        connector = found.connector
        assert all(item.problem is None for item in connector.resources(["customers", "products"]))
        values = {"business_id": "0112038-9", "email": "a@b.invalid", "payment_days": "30"}
        id = connector.write("customers", Record("n1", "4711", "Netvisorin Oy", values=values))
        prices = {"unit_price": "12.5", "vat_percent": "14", "group": "Lisenssit", "unit": "kpl"}
        made = connector.write("products", Record("n2", "NV1", "Netvisorin tuote", values=prices))
        (customer,) = [r for r in connector.existing("customers") if r.code == "4711"]
        (product,) = [r for r in connector.existing("products") if r.code == "NV1"]
        assert (customer.id, customer.values["business_id"]) == (id, "0112038-9")
        assert (product.id, product.values["unit_price"], product.values["group"]) == (
            made,
            "12.5",
            "Lisenssit",
        )
        changed = Record("n1", "4711", "Uusi nimi Oy", active=False, values={"email": ""})
        assert connector.write("customers", changed, id) == id
        (customer,) = [r for r in connector.existing("customers") if r.code == "4711"]
        assert (customer.name, customer.active, customer.values["email"]) == ("Uusi nimi Oy", False, "")
        assert (
            connector.write("products", Record("n2", "NV1", "X", values={"unit_price": "13"}), made) == made
        )
        (product,) = [r for r in connector.existing("products") if r.code == "NV1"]
        assert (product.name, product.values["unit_price"]) == ("X", "13")
        with pytest.raises(ErpError) as caught:
            connector.write("customers", Record("n3", "4711", "Kolmas Oy"))
    assert (caught.value.code, caught.value.params["record"]) == ("duplicate_code", "4711")


def test_a_user_deactivated_later(severa: SimulatedSystem) -> None:
    with _open(severa, "key") as found:
        assert len(list(found.connector.records("products"))) == 30
        severa.post("deactivate_user")
        with pytest.raises(ErpError) as caught:
            list(found.connector.records("products"))
        assert found.checked()[-1] == ("signed_in", "failed", "key_refused")
    assert (caught.value.code, caught.value.params["field"]) == ("key_refused", "api_key")


def test_a_token_that_ends_on_every_page(severa: SimulatedSystem) -> None:
    with _open(severa) as found:
        whole = found.rows("hours")
        severa.post("faults", fault="expired_session", path="/workhours", times=2, after=1)
        assert found.rows("hours") == whole


@pytest.mark.parametrize("register", REGISTERS)
@pytest.mark.parametrize("persona", ["office", "key"])
def test_a_server_in_trouble_for_a_while(severa: SimulatedSystem, persona: str, register: str) -> None:
    with _open(severa, persona) as found:
        whole = list(found.connector.records(register))
        for fault in ("rate_limited", "server_error", "cut_body"):
            severa.post("faults", fault=fault, times=1)
        assert list(found.connector.records(register)) == whole
