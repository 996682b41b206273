"""Customer Insight in the program: signed in, set up at the top alone, imported, renewed, read anew."""

import pytest

from app.bootstrap import Services
from connectors.base import CancelToken
from connectors.errors import ErpError
from connectors.simulators.host import SimulatorProcess
from connectors.views import DraftView
from tests.browser.person import HttpPerson
from tests.connectors.in_use import sign_in, synced, take_into_use
from tests.fixtures_simulator import SimulatedProvider, SimulatedSystem


@pytest.fixture
def insight(simulators: SimulatorProcess, connect: SimulatedProvider) -> SimulatedSystem:
    assert connect.url
    return SimulatedSystem(simulators.systems["customer_insight"]).restart()


def _draft(services: Services, insight: SimulatedSystem, name: str = "", person: str = "office") -> DraftView:
    about = insight.personas["office"]
    services.registrations.put("customer_insight", about["registration"], {})
    draft = services.onboarding.begin("customer_insight", name)
    services.onboarding.save_values(draft.id, about["fields"], {})
    sign_in(services, draft.id, HttpPerson(person))
    return services.onboarding.load(draft.id)


def test_it_is_imported_whole_and_has_nothing_to_prove_it_by(
    services: Services, insight: SimulatedSystem
) -> None:
    draft = _draft(services, insight)
    take_into_use(services, draft, "Customer Insight")
    list(services.onboarding.import_first(draft.id, CancelToken()))
    (company,) = services.companies.list(active=True)
    truth = insight.get("truth")["datasets"]
    assert {name: count for name, count in company.counts.items() if count} == {
        name: found["rows"] for name, found in truth.items()
    }
    assert company.reconciled is not None
    assert (company.state, str(company.reconciled.result)) == ("imported", "unsupported")
    assert [str(r.result) for r in services.reconcile.run()] == ["unsupported"]
    (again,) = synced(services)
    assert (again.state, {c.dataset: c.unchanged for c in again.datasets}) == (
        "done",
        {name: found["rows"] for name, found in truth.items()},
    )


def test_what_vanishes_there_vanishes_here(services: Services, insight: SimulatedSystem) -> None:
    take_into_use(services, _draft(services, insight), "Customer Insight")
    assert [r.state for r in synced(services)] == ["done"]
    insight.post("edit", customer="10001", action="delete")
    (result,) = synced(services)
    changed = {c.dataset: (c.new, c.changed, c.deleted) for c in result.datasets}
    assert changed["customers"] == changed["products"] == changed["dimensions"] == (0, 0, 0)
    assert changed["metrics"][1] >= 1


def test_an_interrupted_reading_goes_on(services: Services, insight: SimulatedSystem) -> None:
    take_into_use(services, _draft(services, insight), "Customer Insight")
    insight.post("settings", page_size=40)
    insight.post("faults", fault="missing_right", path="/metrics", after=2)
    assert [r.state for r in synced(services)] == ["needs_you"]
    (company,) = services.companies.list(active=True)
    assert company.problem is not None
    assert company.problem.code == "right_missing"
    insight.post("reset")
    assert [r.state for r in synced(services)] == ["done"]
    rows = insight.get("truth")["datasets"]["metrics"]["rows"]
    assert services.companies.get(str(company.id)).counts["metrics"] == rows


def test_only_the_top_of_the_tree_is_its_place(services: Services, insight: SimulatedSystem) -> None:
    draft = _draft(services, insight)
    with pytest.raises(ErpError) as caught:
        services.onboarding.save_place(draft.id, name="Innsikt", level="Nord")
    assert (caught.value.code, caught.value.params["field"]) == ("value_invalid", "level")
    assert services.onboarding.save_place(draft.id, name="Innsikt").level == ""


def test_a_second_connection_to_the_same_customer_is_found(
    services: Services, insight: SimulatedSystem
) -> None:
    take_into_use(services, _draft(services, insight, "Første"), "Customer Insight")
    second = _draft(services, insight, "Andre")
    (company,) = services.onboarding.list_companies(second.id, CancelToken())
    assert company.taken_by == "Første"
    with pytest.raises(ErpError) as caught:
        services.onboarding.choose(second.id, {company.external_id: "Enda en"})
    assert (caught.value.code, caught.value.params["connection"]) == ("company_taken", "Første")


def test_two_companies_are_a_choice(services: Services, insight: SimulatedSystem) -> None:
    draft = _draft(services, insight, person="two_companies")
    listed = list(services.onboarding.list_companies(draft.id, CancelToken()))
    assert len({company.external_id for company in listed}) == 2
    services.onboarding.choose(draft.id, {listed[1].external_id: "Customer Insight"})


def test_somebody_without_a_company_stops_before_the_choice(
    services: Services, insight: SimulatedSystem
) -> None:
    draft = _draft(services, insight, person="no_companies")
    with pytest.raises(ErpError, match="no_companies"):
        list(services.onboarding.list_companies(draft.id, CancelToken()))


def test_a_renewal_by_somebody_who_sees_no_company_changes_nothing(
    services: Services, insight: SimulatedSystem
) -> None:
    draft = _draft(services, insight)
    take_into_use(services, draft, "Customer Insight")
    before = services.onboarding.load(draft.id)
    for person, code in (("no_companies", "no_companies"), ("not_administrator", "administrator_needed")):
        with pytest.raises(ErpError, match=code):
            sign_in(services, draft.id, HttpPerson(person))
    insight.post("faults", fault="company_gone", path="/context", times=1)
    with pytest.raises(ErpError, match="other_company"):
        sign_in(services, draft.id, HttpPerson("office"))
    assert services.onboarding.load(draft.id) == before
    sign_in(services, draft.id, HttpPerson("office"))
    assert [r.state for r in synced(services)] == ["done"]
