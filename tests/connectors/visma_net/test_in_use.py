"""Visma.net in the program: signed in for one company after another, imported, proved, renewed."""

import pytest

from app.bootstrap import Services
from connectors.base import CancelToken
from connectors.errors import ErpError
from connectors.fields import Secret
from connectors.simulators.host import SimulatorProcess
from connectors.views import DraftView
from tests.browser.person import HttpPerson
from tests.connectors.in_use import sign_in, synced, take_into_use
from tests.fixtures_simulator import SimulatedProvider, SimulatedSystem


@pytest.fixture
def system(simulators: SimulatorProcess, connect: SimulatedProvider) -> SimulatedSystem:
    assert connect.url
    return SimulatedSystem(simulators.systems["visma_net"]).restart()


def _person(system: SimulatedSystem, key: str, who: str = "office") -> HttpPerson:
    return HttpPerson(who, tenant=system.described["companies"][key])


def _draft(services: Services, system: SimulatedSystem, key: str, who: str = "office") -> DraftView:
    about = system.personas["office"]
    hidden = {name: Secret(value) for name, value in about["registration_secrets"].items()}
    services.registrations.put("visma_net", about["registration"], hidden)
    draft = services.onboarding.begin("visma_net", key)
    services.onboarding.save_values(draft.id, about["fields"], {})
    sign_in(services, draft.id, _person(system, key, who))
    return services.onboarding.load(draft.id)


def test_companies_are_signed_in_to_one_by_one_and_agree(services: Services, system: SimulatedSystem) -> None:
    for key in ("bratteli", "granli", "tom"):
        take_into_use(services, _draft(services, system, key))
    assert [result.state for result in synced(services)] == ["done"] * 3
    assert [str(proof.result) for proof in services.reconcile.run()] == ["agrees"] * 3
    for company in services.companies.list(active=True):
        truth = system.get(f"truth?company={company.external_id}")
        for name, found in truth["datasets"].items():
            if name != "trial_balance":  # which is not read of periods that have not begun
                assert company.counts.get(name, 0) == found["rows"], name
        assert company.organisation_number == truth["organisation_number"]


def test_edits_come_over_and_are_counted(services: Services, system: SimulatedSystem) -> None:
    take_into_use(services, _draft(services, system, "bratteli"))
    synced(services)
    company = system.company("bratteli")
    system.post("edit", company=company, action="add", date="2026-05-17")
    system.post("edit", company=company, action="delete")
    (result,) = synced(services)
    postings = next(found for found in result.datasets if found.dataset == "postings")
    assert (postings.new, postings.changed) == (2, 0)
    assert postings.deleted >= 2
    assert [str(proof.result) for proof in services.reconcile.run()] == ["agrees"]


def test_a_renewal_for_another_company_changes_nothing(services: Services, system: SimulatedSystem) -> None:
    draft = _draft(services, system, "bratteli")
    take_into_use(services, draft)
    before = services.onboarding.load(draft.id)
    with pytest.raises(ErpError, match="other_company") as caught:
        sign_in(services, draft.id, _person(system, "granli"))
    told = {"company": "Bratteli Bygg AS", "found": "Granli Bakeri AS", "by": "person"}
    assert caught.value.params == {**told, "system": "Visma.net"}
    assert services.onboarding.load(draft.id) == before
    sign_in(services, draft.id, _person(system, "bratteli"))
    assert [result.state for result in synced(services)] == ["done"]


def test_a_second_way_to_the_same_company_is_found(services: Services, system: SimulatedSystem) -> None:
    take_into_use(services, _draft(services, system, "bratteli"))
    second = services.onboarding.begin("visma_net", "Tjeneste")
    services.onboarding.save_values(second.id, system.personas["service"]["fields"], {})
    (company,) = services.onboarding.list_companies(second.id, CancelToken())
    assert company.taken_by == "bratteli"


def test_without_the_finance_module_nothing_can_be_chosen(
    services: Services, system: SimulatedSystem
) -> None:
    draft = _draft(services, system, "bratteli", "no_finance")
    items = list(services.onboarding.check(draft.id, CancelToken()))
    assert [item.problem.code for item in items if item.problem] == ["module_inactive"]
    with pytest.raises(ErpError, match="module_inactive"):
        list(services.onboarding.list_companies(draft.id, CancelToken()))


def test_a_reading_that_is_cut_goes_on(services: Services, system: SimulatedSystem) -> None:
    take_into_use(services, _draft(services, system, "bratteli"))
    system.post("faults", fault="missing_right", path="/v1/GeneralLedger", after=9)
    assert [result.state for result in synced(services)] == ["needs_you"]
    system.post("reset")
    assert [result.state for result in synced(services)] == ["done"]
    assert [str(proof.result) for proof in services.reconcile.run()] == ["agrees"]


def test_rows_that_could_not_be_read_leave_the_import_partial(
    services: Services, system: SimulatedSystem
) -> None:
    take_into_use(services, _draft(services, system, "bratteli"))
    system.post("faults", fault="error_info", path="/v1/customer")
    (result,) = synced(services)
    assert result.state == "partial"
    assert [found.failed for found in result.datasets if found.dataset == "customers"] == [1]


def test_a_total_that_changes_and_calls_that_are_queued_cost_nothing(
    services: Services, system: SimulatedSystem
) -> None:
    take_into_use(services, _draft(services, system, "bratteli"))
    system.post("settings", most={"/v1/GeneralLedgerTransactions": 10})
    system.post("faults", fault="total_changes", path="/v1/GeneralLedger", times=1)
    system.post("faults", fault="background", path="/v1/customer", times=1)
    (result,) = synced(services)
    assert result.state == "done"
    assert [str(proof.result) for proof in services.reconcile.run()] == ["agrees"]
