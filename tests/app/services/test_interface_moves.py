"""What moves between Severa and Netvisor, what is refused, and what a lost answer leaves behind."""

import threading
from pathlib import Path

import pytest

from app import bootstrap
from app.bootstrap import Services
from app.services.transfers import TransferFilter
from app.services.views import RunResult
from app.store.work import TransferKind
from connectors.base import CancelToken
from connectors.errors import ConfigError
from connectors.views import Progress
from resources.words import Words
from tests.app.services.two_systems import UNITS, TwoSystems, rows


def test_a_changed_name_moves_alone(two: TwoSystems) -> None:
    interface = two.started()
    two.move(interface)
    before = len(two.writes())
    two.severa.post("edit", register="customers", id="1003", name="Uusi Nimi Oy")
    unit = next(u for u in two.given("business_units") if u["code"] == "101")
    two.severa.post("edit", register="business_units", id=unit["guid"], name="Konsultointi Keskusta")
    result = two.move(interface)
    assert rows(result, "customers") == {"fetched": 1, "changed": 1}
    assert [w["path"] for w in two.writes()[before:]] == ["customer", "dimensionitem"]
    assert two.customers()["1003"]["name"] == "Uusi Nimi Oy"
    two.agree()


def test_a_customer_renamed_since_the_preview_overwrites_no_other(two: TwoSystems) -> None:
    interface = two.started("customers")
    two.move(interface)
    first, second, *_ = (c for c in two.given("customers") if not c["isInternal"])
    two.services.connections.disconnect(interface, delete_data=False)
    again = two.services.interfaces.begin("netvisor_severa", "Toinen")
    for side in two.services.connections.list():
        if side.system in ("severa", "netvisor"):
            two.services.interfaces.link(again.id, side.system, side.id)
    two.set(again.id)
    two.services.interfaces.save_setting(again.id, "customers", direction="forth", match="name")
    two.check(again.id)
    two.services.onboarding.tick(again.id, "log", True)
    two.services.interfaces.start_use(again.id)
    shown = {one.code: one.action for one in two.services.interfaces.preview(again.id, CancelToken())}
    assert shown[str(first["number"])] == "update"
    two.severa.post("edit", register="customers", id=second["guid"], delete=True)
    two.severa.post("edit", register="customers", id=str(first["number"]), name=second["name"])
    assert two.move(again.id).state == "partial"
    [refused] = two.services.interfaces.failures(again.id)
    assert (refused.code, refused.problem.code) == (str(first["number"]), "preview_outdated")
    assert two.customers()[str(second["number"])]["name"] == second["name"]
    assert two.customers()[str(first["number"])]["name"] == first["name"]
    list(two.services.interfaces.preview(again.id, CancelToken()))  # whoever looks again is shown
    assert two.move(again.id, only_failed=True).state == "done"


def test_deleted_at_the_source_is_told_once_and_stays_at_the_target(two: TwoSystems) -> None:
    interface = two.started("customers")
    two.move(interface)
    two.severa.post("edit", register="customers", id="1005", delete=True)
    two.services.interfaces.save_setting(interface, "customers", direction="off")
    two.services.interfaces.save_setting(interface, "customers", direction="forth")  # reads it all
    result = two.move(interface)
    assert rows(result, "customers")["deleted"] == 1
    assert "1005" in two.customers()
    lines = two.services.transfers.page(TransferFilter(status="info", dataset="customers"))
    assert [(line.event, line.data["code"]) for line in lines] == [("record_gone", "1005")]
    two.services.interfaces.save_setting(interface, "customers", direction="off")
    two.services.interfaces.save_setting(interface, "customers", direction="forth")
    assert "deleted" not in rows(two.move(interface), "customers")


BAD = {
    "Ilman numeroa Oy": "customer_code_missing",
    "Liian pitkä nimi": "name_too_long",
    "Ilman osoitetta Oy": "address_missing",
    "Tuntematon maa Oy": "country_unknown",
    "Pitkä osoite Oy": "address_too_long",
    "Ilman Y-tunnusta Oy": "business_id_missing",
    "Väärä Y-tunnus Oy": "business_id_invalid",
    "Väärä operaattori Oy": "operator_unknown",
    "Liian pitkä tuotteen nimi": "name_too_long",
}


def test_bad_records_are_refused_one_by_one_while_the_rest_moves(two: TwoSystems, words: Words) -> None:
    interface = two.started("customers", "products", severa="bad_records")
    planned = two.services.interfaces.preview(interface, CancelToken())
    foreseen = {one.name: one.problem.code for one in planned if one.problem is not None}
    result = two.move(interface)
    assert result.state == "partial"
    refused = two.services.interfaces.failures(interface)
    assert foreseen.items() <= {one.name: one.problem.code for one in refused}.items()
    assert {"name_too_long", "customer_code_missing", "address_missing"} <= set(foreseen.values())
    found = {one.name: one.problem.code for one in refused}
    for beginning, code in BAD.items():
        assert [c for name, c in found.items() if name.startswith(beginning)] == [code], beginning
    assert len(two.customers()) >= 38
    assert rows(result, "products")["new"] >= 30
    for one in refused:
        said = words.problem(one.problem.code, **one.problem.params)
        assert said.title and said.why and said.fix
    lines = [
        line
        for line in two.services.transfers.page(TransferFilter(status="failed"), limit=100)
        if line.kind is TransferKind.RECORD
    ]
    assert {line.data["name"] for line in lines} == {
        one.name for one in refused if one.problem.code != "duplicate_code"
    }
    doubled = two.services.transfers.page(TransferFilter(status="info", search="Sama"))
    assert {line.problem.code for line in doubled if line.problem} == {"duplicate_code"}
    again = two.move(interface)
    assert again.state == "partial"
    assert "new" not in rows(again, "customers")
    first = next(c for c in two.given("customers") if c["number"] == 1001)
    assert two.customers()["1001"]["name"] == first["name"]


def test_only_what_was_refused_is_tried_again_once_it_is_mended(two: TwoSystems) -> None:
    interface = two.started("customers", severa="bad_records")
    two.move(interface)
    refused = two.services.interfaces.failures(interface)
    long = next(one for one in refused if one.problem.code == "name_too_long")
    two.severa.post("settings", bad_records=True)
    two.severa.post("edit", register="customers", id=long.code, name="Lyhyt nimi Oy")
    two.severa.post("edit", register="customers", id="1002", name="Muuttunut Oy")
    before = len(two.writes())
    result = two.move(interface, only_failed=True)
    assert result.state == "partial"
    assert len(two.writes()) == before + 1
    assert two.customers()[long.code]["name"] == "Lyhyt nimi Oy"
    assert long.code not in [one.code for one in two.services.interfaces.failures(interface)]
    two.move(interface)
    assert two.customers()["1002"]["name"] == "Muuttunut Oy"


def test_a_bad_record_deleted_at_the_source_is_no_failure_any_more(two: TwoSystems) -> None:
    interface = two.started("customers", severa="bad_records")
    two.move(interface)
    two.severa.post("settings", bad_records=True)
    known = {(str(c["number"] or ""), c["name"].strip()): c["guid"] for c in two.given("customers")}
    for one in two.services.interfaces.failures(interface):
        two.severa.post("edit", register="customers", id=known[one.code, one.name.strip()], delete=True)
    assert two.move(interface, only_failed=True).state == "done"
    assert not two.services.interfaces.failures(interface)


def test_a_removed_user_turns_it_yellow_before_anything_is_sent(two: TwoSystems) -> None:
    interface = two.started()
    two.netvisor.post("remove_user")
    result = two.move(interface)
    assert (result.state, result.problem and result.problem.code) == ("needs_you", "key_refused")
    assert result.problem is not None and result.problem.params["system"] == "Netvisor"
    assert not two.writes()
    assert two.services.connections.get(str(interface)).state == "needs_you"
    assert two.check(interface) == {"severa": "", "netvisor": "key_refused"}
    two.netvisor.post("remove_user", removed=False)
    assert two.move(interface).state == "done"
    assert two.services.connections.get(str(interface)).state == "ok"


def test_a_deactivated_severa_user_stops_it_too(two: TwoSystems) -> None:
    interface = two.started("customers", severa="key")
    two.severa.post("deactivate_user")
    result = two.move(interface)
    assert (result.state, result.problem and result.problem.code) == ("needs_you", "key_refused")
    assert not two.writes()


def test_failed_inside_200_is_the_records_trouble_alone(two: TwoSystems) -> None:
    interface = two.started("customers")
    two.netvisor.post("faults", fault="vendor_rejected", path="customer", after=5, times=1)
    result = two.move(interface)
    assert result.state == "partial"
    assert rows(result, "customers") == {"fetched": 40, "new": 37, "skipped": 2, "failed": 1}
    [refused] = two.services.interfaces.failures(interface)
    assert refused.problem.code == "record_refused"
    assert "INVALID_DATA" in refused.problem.detail
    assert two.move(interface, only_failed=True).state == "done"
    assert len([c for c in two.customers() if int(c) < 1041]) >= 38


def test_a_run_of_the_failed_that_stopped_goes_on_with_everything_when_asked(two: TwoSystems) -> None:
    interface = two.started("customers", severa="bad_records")
    two.move(interface)
    two.severa.post("edit", register="customers", id="1002", name="Muuttunut Oy")
    two.netvisor.post("faults", fault="empty_body", path="customerlist", times=1)
    stopped = two.move(interface, only_failed=True)
    assert (stopped.state, stopped.problem and stopped.problem.code) == ("failed", "malformed_answer")
    two.move(interface)
    assert two.customers()["1002"]["name"] == "Muuttunut Oy"


@pytest.mark.parametrize(
    ("fault", "code"), [("cut_body", "connection_cut"), ("empty_body", "malformed_answer")]
)
def test_a_lost_answer_creates_nothing_twice(two: TwoSystems, fault: str, code: str) -> None:
    interface = two.started("customers", "products")
    two.netvisor.post("faults", fault=fault, path="customer", after=7, times=1)
    result = two.move(interface)
    assert result.problem is not None and result.problem.code == code
    stored = len(two.customers())
    assert two.move(interface).state == "done"
    assert len(two.customers()) > stored
    names = [c["name"] for c in two.given("customers") if not c["isInternal"]]
    told = [c["name"] for c in two.netvisor.get("customers")]
    assert all(told.count(name) == names.count(name) for name in names)


def test_every_single_answer_lost_and_nothing_doubled(two: TwoSystems) -> None:
    for register in ("projects", "customers", "products"):
        for record in two.given(register)[10:]:
            two.severa.post("edit", register=register, id=record["guid"], delete=True)
    interface = two.started()
    customers = [c for c in two.given("customers") if not c["isInternal"]]
    headings = two.given("business_units") + two.given("projects")
    expected = {"customers": len(customers), "products": 10, "dimensions": len(headings)}
    # the list is read first, then comes the write whose answer is lost
    paths = {"customers": ("customer", 1), "products": ("product", 1), "dimensions": ("dimensionitem", 0)}
    state, transfers = "", 0
    while state != "done" and transfers < 150:
        counts = two.view(interface).counts
        left = [name for name in expected if counts.get(name, {}).get("done", 0) < expected[name]]
        for name in left:  # of those set before and not met yet, all strike the same write
            path, after = paths[name]
            two.netvisor.post("faults", fault="cut_body", path=path, after=after, times=1)
        state, transfers = two.move(interface).state, transfers + 1
    assert transfers > sum(expected.values())
    two.agree()
    assert len(two.writes()) == sum(expected.values())
    lines = two.services.transfers.page(TransferFilter(search="T10"), limit=500)
    assert (
        sorted(line.data["code"] for line in lines if line.event == "record_add")
        == sorted(two.products())[-10:]
    )


def test_a_rate_limit_is_waited_for(two: TwoSystems) -> None:
    interface = two.started("customers")
    two.netvisor.post("faults", fault="rate_limited", path="customer", after=4, times=1, retry_after=1)
    result = two.move(interface)
    if result.state != "done":
        assert (result.state, result.problem and result.problem.code) == ("waiting", "rate_limited")
        result = two.move(interface)
    assert result.state == "done"
    assert rows(result, "customers")["fetched"] == 40


def test_a_transfer_ends_with_one_of_its_sides(two: TwoSystems) -> None:
    interface = two.started("customers")
    steps = two.services.interfaces.move(interface, CancelToken())
    next(step for step in steps if isinstance(step, Progress) and step.counts.get("fetched", 0) > 2)
    [side] = [one for one in two.services.connections.list() if one.system == "severa"]
    assert side.interfaces == (two.services.interfaces.load(interface).name,)
    two.services.connections.disconnect(side.id, delete_data=False)
    *_, last = steps
    assert isinstance(last, RunResult) and last.state == "cancelled"
    assert len(two.customers()) < 38


def test_of_two_transfers_at_once_the_second_waits(
    two: TwoSystems, services: Services, data_dir: Path
) -> None:
    interface = two.started()
    two.netvisor.post("settings", parallel=True)
    two.netvisor.post("faults", fault="slow", path="customer", seconds=0.03, times=40)
    other = bootstrap.build(data_dir)
    other.open()
    ends: list[str] = []

    def run(work: Services) -> None:
        *_, last = work.interfaces.move(interface, CancelToken())
        assert isinstance(last, RunResult)
        ends.append(last.state)

    threads = [threading.Thread(target=run, args=(work,)) for work in (services, other)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    other.close()
    assert ends == ["done", "done"]
    assert two.netvisor.get("state")["overlaps"] == 0
    two.agree()
    assert len(two.writes()) == 38 + 30 + len(two.items(UNITS)) + len(two.given("projects"))


def test_from_netvisor_to_severa(two: TwoSystems) -> None:
    interface = two.linked()
    two.services.interfaces.save_setting(interface, "products", direction="back")
    for register in ("customers", "dimensions"):
        two.services.interfaces.save_setting(interface, register, direction="off")
    assert set(two.check(interface).values()) == {""}
    two.services.onboarding.tick(interface, "log", True)
    two.services.interfaces.start_use(interface)
    result = two.move(interface)
    assert result.state == "done"
    codes = {p["code"]: p["name"] for p in two.given("products")}
    assert all(codes[code] == told["name"] for code, told in two.products().items())
    assert rows(two.move(interface), "products").get("new") is None


def test_a_side_that_is_removed_is_missing_afterwards(two: TwoSystems) -> None:
    interface = two.started("customers")
    severa = two.view(interface).sides["severa"]
    assert severa is not None
    two.services.connections.disconnect(severa, delete_data=True)
    assert two.view(interface).sides["severa"] is None
    assert two.check(interface)["severa"] == "not_ready"
    result = two.move(interface)
    assert (result.state, result.problem and result.problem.code) == ("needs_you", "not_ready")


def test_an_interface_is_a_connection_like_any_other(two: TwoSystems) -> None:
    interface = two.started("customers")
    services = two.services
    assert {line.name for line in services.connections.check("Liittymä", CancelToken())} >= {
        "severa",
        "netvisor",
    }
    [company] = services.companies.list(interface)
    assert list(services.companies.refresh(interface, CancelToken()))
    *_, last = services.jobs.sync("Liittymä", cancel=CancelToken())
    assert isinstance(last, RunResult)
    assert (last.job, last.state) == ("move", "done")
    services.companies.deactivate(interface)
    with pytest.raises(ConfigError) as refused:
        two.move(interface)
    assert refused.value.code == "not_ready"
    services.companies.activate(interface, [str(company.id)])
    assert [job.kind for job in services.companies.get(str(company.id)).jobs] == ["move"]
    assert two.move(interface).state == "done"
    services.connections.disconnect(interface, delete_data=True)
    assert [c.system for c in services.connections.list()] == ["netvisor", "severa"]
