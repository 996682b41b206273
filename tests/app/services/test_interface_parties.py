"""Whose the two sides of an interface are, what stands there, and that two companies are never joined by the
way."""

import pytest

from app.services.views import RunResult
from connectors.base import CancelToken
from connectors.errors import ConfigError
from connectors.views import Progress
from tests.app.services.two_systems import HEADERS, TwoSystems
from tests.connectors.in_use import take_into_use

STRANGER = "other_company"  # a persona of Netvisor whose company is not Severa's


def ready(two: TwoSystems) -> int:
    """An interface between two companies of which everything else is done and checked; its id."""
    interface = two.linked(netvisor=STRANGER)
    two.set(interface, "customers")
    for _ in two.services.interfaces.check(interface, CancelToken()):
        pass
    return interface


def companies(two: TwoSystems, interface: int) -> dict[str, tuple[str, str]]:
    return {side: (one.name, one.number) for side, one in two.view(interface).whose.items()}


def as_told(two: TwoSystems) -> dict[str, tuple[str, str]]:
    told = {}
    for side, system in (("severa", two.severa), ("netvisor", two.netvisor)):
        own = system.get("state")["companies"][0]
        told[side] = (own["name"], own["organisation_number"])
    return told


def test_a_check_tells_whose_the_sides_are(two: TwoSystems) -> None:
    interface = two.linked()
    assert two.view(interface).whose == {}
    two.check(interface)
    assert companies(two, interface) == as_told(two)


def test_different_business_ids_are_linked_only_where_somebody_says_so(two: TwoSystems) -> None:
    interface = ready(two)
    view = two.view(interface)
    sides = companies(two, interface).values()
    assert len({number for _, number in sides}) == 2 and view.differing and not view.intended
    with pytest.raises(ConfigError) as refused:
        two.services.interfaces.start_use(interface)
    assert refused.value.code == "companies_differ"
    assert {refused.value.params["company"], refused.value.params["found"]} == {
        f"{name} ({number})" for name, number in sides
    }
    assert not two.writes()
    two.services.onboarding.tick(interface, view.differing, True)
    assert two.view(interface).intended
    assert two.services.interfaces.start_use(interface).stage == "active"


def test_what_was_meant_of_one_pair_is_not_meant_of_another(two: TwoSystems) -> None:
    interface = ready(two)
    two.services.onboarding.tick(interface, "companies/27654338/1", True)
    assert not two.view(interface).intended


def test_another_company_on_a_side_of_an_interface_in_use_gets_nothing(two: TwoSystems) -> None:
    interface = two.started("customers")
    assert two.view(interface).differing == "", "one company on both sides: nothing had to be said"
    two.services.interfaces.link(interface, "netvisor", two.connect("netvisor", STRANGER))
    onboarding = two.services.onboarding
    result = two.move(interface)
    assert (result.state, result.problem and result.problem.code) == ("needs_you", "companies_differ")
    assert not two.writes()
    assert two.services.connections.get(str(interface)).state == "needs_you"
    onboarding.tick(interface, two.view(interface).differing, True)
    assert two.move(interface).state == "done"
    assert two.services.connections.get(str(interface)).state == "ok"


@pytest.mark.parametrize("told", [None, "", " ", "FI00000000"], ids=["none", "empty", "blank", "of_nobody"])
def test_a_business_id_that_is_told_no_more_is_asked_about(two: TwoSystems, told: str | None) -> None:
    """Unknown is not "the same": nothing moves until somebody says whose it is."""
    interface = two.started("customers")
    assert two.move(interface).state == "done"
    before = len(two.writes())
    first = next(one["guid"] for one in two.given("customers") if not one["isInternal"])
    two.severa.post("organisation", vatNumber=told)
    two.severa.post("edit", register="customers", id=first, name="Uusi nimi")
    result = two.move(interface)
    code = "companies_differ" if told and told.strip() else "companies_unknown"
    assert (result.state, result.problem and result.problem.code) == ("needs_you", code)
    assert len(two.writes()) == before
    view = two.view(interface)  # which says what the transfer has found
    assert view.differing and not view.intended and view.unknown == (code == "companies_unknown")
    two.services.onboarding.tick(interface, view.differing, True)
    assert two.view(interface).intended
    assert two.move(interface).state == "done" and len(two.writes()) > before


def test_a_side_without_a_business_id_is_linked_only_where_somebody_says_so(two: TwoSystems) -> None:
    two.severa.post("organisation", vatNumber=None)
    interface = two.linked()
    two.set(interface, "customers")
    assert two.view(interface).differing == "", "before it has been asked there is nothing to say"
    for _ in two.services.interfaces.check(interface, CancelToken()):
        pass
    view = two.view(interface)
    with pytest.raises(ConfigError) as refused:
        two.services.interfaces.start_use(interface)
    assert refused.value.code == "companies_unknown"
    assert refused.value.params["company"] == as_told(two)["severa"][0]
    two.services.onboarding.tick(interface, view.differing, True)
    assert two.services.interfaces.start_use(interface).stage == "active"


def test_what_was_meant_of_one_nobody_may_tell_is_not_meant_of_the_next(two: TwoSystems) -> None:
    two.severa.post("faults", fault="missing_right", path="/organizationdetails")
    interface = two.linked()
    two.set(interface, "customers")
    two.check(interface)  # which confirms that these two belong together
    two.services.interfaces.start_use(interface)
    assert two.move(interface).state == "done"
    two.severa.post("organisation", name="Aivan Toinen Oy", vatNumber="FI99999999")
    two.services.interfaces.link(interface, "severa", two.connect("severa"))
    first = next(one["guid"] for one in two.given("customers") if not one["isInternal"])
    two.severa.post("edit", register="customers", id=first, name="Toisen asiakas Oy")
    before = len(two.writes())
    result = two.move(interface)
    assert (result.state, result.problem and result.problem.code) == ("needs_you", "companies_unknown")
    assert len(two.writes()) == before


def test_a_business_id_that_is_hidden_for_a_while_moves_nothing_twice(two: TwoSystems) -> None:
    interface = two.started("customers")
    assert two.move(interface).state == "done"
    before = len(two.writes())
    for number in (None, two.severa.get("state")["companies"][0]["organisation_number"]):
        two.severa.post("organisation", vatNumber=number and f"FI{number.replace('-', '')}")
        two.check(interface)
        assert two.move(interface).state == "done"
    assert len(two.writes()) == before


@pytest.mark.parametrize("fault", ["server_error", "truncated_json"])
def test_a_passing_fault_makes_nobody_a_stranger(two: TwoSystems, fault: str) -> None:
    interface = two.started("customers")
    assert two.move(interface).state == "done"
    two.severa.post("faults", fault=fault, path="/organizationdetails", times=9)
    result = two.move(interface)
    assert result.problem is None or not result.problem.code.startswith("companies_")
    assert not two.view(interface).unknown


def test_what_moved_to_one_company_is_not_taken_for_another_ones(two: TwoSystems) -> None:
    interface = two.started("customers")
    first = two.move(interface)
    moved = first.datasets[0].new
    assert first.state == "done" and moved > 30
    assert list(two.services.interfaces.preview(interface, CancelToken())) == []
    before = len(two.writes())
    two.services.interfaces.link(interface, "netvisor", two.connect("netvisor", STRANGER))
    two.check(interface)  # and confirms that the two are different
    planned = list(two.services.interfaces.preview(interface, CancelToken()))
    assert sum(one.action == "add" for one in planned) == moved, "nothing of it stands there yet"
    again = two.move(interface)
    assert again.state == "done" and again.datasets[0].new == moved
    sent = two.writes()[before:]
    assert len(sent) == moved and all("method=add" in request["query"] for request in sent)


def test_the_only_connection_in_use_is_linked_by_itself(two: TwoSystems) -> None:
    interfaces, onboarding = two.services.interfaces, two.services.onboarding
    known = {side: two.connect(side) for side in ("severa", "netvisor")}
    made = interfaces.begin("netvisor_severa").id
    assert set(interfaces.link_known(made).sides.values()) == {None}  # what is only begun is none
    for number in known.values():
        take_into_use(two.services, onboarding.load(number))
    view = interfaces.link_known(made)
    assert view.sides == known
    assert {side: (one.name, one.number) for side, one in view.whose.items()} == as_told(two)
    opened = interfaces.open_side(made, "severa")
    assert opened.sides == {"severa": None, "netvisor": known["netvisor"]}
    assert interfaces.link_known(made).sides == known


def test_what_another_interface_works_with_is_not_linked_by_itself(two: TwoSystems) -> None:
    interfaces = two.services.interfaces
    two.started("customers")
    second = interfaces.link_known(interfaces.begin("netvisor_severa").id)
    assert set(second.sides.values()) == {None}


def test_the_headers_are_those_of_the_target(two: TwoSystems) -> None:
    interface = two.linked()
    found = two.services.interfaces.headers(interface, CancelToken())
    assert set(HEADERS.values()) <= set(found)
    assert set(found) == {header["name"] for header in two.netvisor.get("dimensions")}
    two.services.interfaces.open_side(interface, "netvisor")
    with pytest.raises(ConfigError) as refused:
        two.services.interfaces.headers(interface, CancelToken())
    assert refused.value.code == "not_ready"


def test_a_transfer_tells_how_far_of_how_many_it_is(two: TwoSystems) -> None:
    interface = two.started("customers")
    assert two.view(interface).run_state == "queued"
    steps = list(two.services.interfaces.move(interface, CancelToken()))
    told = [s for s in steps if isinstance(s, Progress) and s.dataset == "customers" and s.windows_total]
    assert told[0].windows_done == 1 and {one.windows_total for one in told} == {40}
    assert [one.windows_done for one in told] == sorted(one.windows_done for one in told)
    assert isinstance(steps[-1], RunResult) and two.view(interface).run_state == ""
