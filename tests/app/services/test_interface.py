"""The interface between Netvisor and Severa: from nothing to use, its settings and the preview."""

import pytest

from app.services.interface_views import Reading
from connectors.base import CancelToken
from connectors.errors import Cancelled, ConfigError
from resources.words import Words
from tests.app.services.two_systems import TwoSystems, rows
from wizards.flow_load import FOLDER

D03 = "Virheellinen Severan API-avain: Yhteyttä ei voida muodostaa. Tarkista API-avain."
D04 = "Virheelliset Netvisorin tunnistetiedot: Yhteyttä ei voida muodostaa. Tarkista integraatiotunnukset."


def test_from_nothing_to_use_and_everything_moved(two: TwoSystems) -> None:
    interfaces = two.services.interfaces
    interface = two.linked()
    assert not two.flow(interface).ready
    with pytest.raises(ConfigError) as refused:
        interfaces.start_use(interface)
    assert refused.value.code == "not_ready"

    two.set(interface, "customers", "products", "dimensions")
    assert set(two.check(interface).values()) == {""}
    assert two.flow(interface).ready
    view = interfaces.start_use(interface)
    assert view.started_at and view.started_by and view.stage == "active"
    [job] = [job for c in two.services.companies.list(interface) for job in c.jobs]
    assert job.kind == "move" and job.next_due is not None

    result = two.move(interface)
    assert result.state == "done"
    two.agree()
    assert rows(result, "customers") == {"fetched": 40, "new": 38, "skipped": 2}
    before = len(two.writes())
    assert two.move(interface).state == "done"
    assert len(two.writes()) == before
    connection = two.services.connections.get(str(interface))
    assert connection.state == "ok"


def test_both_sides_refused_at_once_and_the_draft_kept(two: TwoSystems) -> None:
    interface = two.linked(netvisor="wrong_customer_key", severa="wrong_key")
    two.set(interface, "customers")
    assert two.check(interface) == {"severa": "key_refused", "netvisor": "key_refused"}
    for side, expected in (("severa", D03), ("netvisor", D04)):
        words = Words("fi").with_root(FOLDER / side)
        said = words.problem("key_refused", system=side)
        assert said.title == expected
    view = two.view(interface)
    assert two.problems(interface) == {"severa": "key_refused", "netvisor": "key_refused"}
    assert view.stage == "draft" and next(s for s in view.settings).direction == "forth"
    assert two.services.connections.get(str(interface)).state == "not_set_up"
    with pytest.raises(ConfigError) as refused:
        two.services.interfaces.start_use(interface)
    assert refused.value.code == "key_refused"
    assert not two.writes()


def test_a_cancelled_check_is_no_refusal(two: TwoSystems) -> None:
    interface = two.linked()
    cancel = CancelToken()
    cancel.cancel()
    with pytest.raises(Cancelled):
        list(two.services.interfaces.check(interface, cancel))
    assert two.problems(interface) == {}
    assert two.services.connections.get(str(interface)).problem is None


def test_a_resource_that_is_switched_off_holds_up_its_register(two: TwoSystems) -> None:
    interface = two.linked()
    two.set(interface, "customers", "products")
    two.services.onboarding.tick(interface, "log", True)
    two.netvisor.post("resources", product=False)
    found = two.check(interface)
    assert {name: code for name, code in found.items() if code} == {"resource_product": "right_missing"}
    assert [step.id for step in two.flow(interface).open_steps] == ["products"]
    with pytest.raises(ConfigError) as refused:
        two.services.interfaces.start_use(interface)
    assert (refused.value.code, refused.value.params["system"]) == ("right_missing", "Netvisor")
    two.netvisor.post("resources", product=True)
    two.check(interface)
    assert two.services.interfaces.start_use(interface).stage == "active"


def test_severa_lets_write_what_the_credentials_were_made_for(two: TwoSystems) -> None:
    interface = two.linked(severa="key")  # an API key alone only reads
    two.services.interfaces.save_setting(interface, "customers", direction="back")
    assert two.check(interface)["resource_customers"] == "module_inactive"
    assert two.problems(interface) == {"customers": "module_inactive"}


@pytest.mark.parametrize(
    ("given", "code"),
    [
        ({"register": "dimensions", "direction": "back", "headers": {"project": "H"}},
         "value_invalid"),
        ({"register": "dimensions", "direction": "forth"}, "value_missing"),
        ({"register": "customers", "direction": "nowhere"}, "value_invalid"),
        ({"register": "customers", "direction": "off", "match": "colour"}, "value_invalid"),
        ({"register": "invoices", "direction": "off"}, "unknown_name"),
    ],
)  # fmt: skip
def test_settings_that_make_no_sense(two: TwoSystems, given: dict[str, object], code: str) -> None:
    interface = two.linked()
    with pytest.raises(ConfigError) as refused:
        two.services.interfaces.save_setting(interface, **given)  # type: ignore[arg-type]
    assert refused.value.code == code
    assert not two.flow(interface).draft.ticks


def test_a_header_that_is_not_there_is_told_before_anything_moves(two: TwoSystems) -> None:
    interface = two.linked()
    two.services.interfaces.save_setting(
        interface, "dimensions", direction="forth", headers={"project": "Puuttuva"}
    )
    assert two.check(interface)["header_1"] == "header_missing"


def test_how_much_is_read_is_told_before_anything_is_planned(two: TwoSystems) -> None:
    interface = two.linked()
    two.set(interface, "customers")
    told = list(two.services.interfaces.previewed(interface, CancelToken()))
    read = [one.count for one in told if isinstance(one, Reading)]
    assert read == list(range(1, len(read) + 1)) and len(read) >= 38
    assert all(isinstance(one, Reading) for one in told[: len(read)])


def test_a_resource_that_is_closed_does_not_hide_the_other_registers(two: TwoSystems) -> None:
    interface = two.linked()
    two.set(interface, "customers", "products")
    two.netvisor.post("resources", productlist=False)
    planned = list(two.services.interfaces.preview(interface, CancelToken()))
    told = {(one.register, one.problem.code) for one in planned if one.problem is not None}
    assert told == {("products", "right_missing")}
    assert [one.action for one in planned if one.register == "customers"].count("add") == 38


def test_the_preview_is_what_then_moves(two: TwoSystems) -> None:
    interface = two.started()
    two.netvisor.post(
        "entries", register="customers", action="add", code="1001", values={"name": "Vanha nimi"}
    )
    interfaces = two.services.interfaces
    planned = list(interfaces.preview(interface, CancelToken()))
    assert not two.writes()
    expected: dict[str, dict[str, int]] = {}
    counted = {"add": "new", "update": "changed", "skip": "skipped"}
    for one in planned:
        assert one.problem is None
        own = expected.setdefault(one.register, {"fetched": 0})
        own["fetched"] += 1
        own[counted[one.action]] = own.get(counted[one.action], 0) + 1
    assert [p.code for p in planned if p.action == "update"] == ["1001"]
    result = two.move(interface)
    assert {d.dataset: rows(result, d.dataset) for d in result.datasets} == expected
    assert not list(interfaces.preview(interface, CancelToken()))


def test_without_the_temporary_record_nothing_moves(two: TwoSystems) -> None:
    interface = two.started("products")
    two.services.interfaces.save_setting(interface, "customers", direction="off", temporary=True)
    result = two.move(interface)
    assert (result.state, result.problem and result.problem.code) == ("needs_you", "temp_customer_missing")
    assert not two.writes()
    assert two.check(interface)["temporary_customers"] == "temp_customer_missing"
    assert two.problems(interface) == {"customers": "temp_customer_missing"}
    planned = list(two.services.interfaces.preview(interface, CancelToken()))  # the others are shown
    wrong = [one for one in planned if one.problem is not None]
    assert [(one.register, one.code, one.problem and one.problem.code) for one in wrong] == [
        ("customers", "", "temp_customer_missing")
    ]
    assert {one.register for one in planned if one.problem is None} == {"products"}
    two.netvisor.post(
        "entries", register="customers", action="add", code="TEMP", values={"name": "Väliaikainen"}
    )
    assert two.move(interface).state == "done"
