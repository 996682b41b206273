"""A connection in use: imports, proof, states, the log, removal."""

import csv
import threading
from datetime import date
from pathlib import Path

import pytest

from app.bootstrap import Services
from app.services.transfers import TransferFilter
from app.services.views import RunResult
from app.store.database import FILE
from connectors.base import CancelToken, Result
from connectors.errors import Cancelled
from connectors.fields import Secret
from connectors.views import Progress
from tests.app.services.conftest import Bookkeeper


def finish(steps: object) -> list[RunResult]:
    """The results of an import that is run to its end."""
    return [step for step in steps if isinstance(step, RunResult)]  # type: ignore[attr-defined]


def test_the_first_import_is_complete_and_proved(services: Services, bookkeeper: Bookkeeper) -> None:
    draft = bookkeeper.connect()
    steps = list(services.onboarding.import_first(draft.id, CancelToken()))
    assert all(isinstance(step, Progress) for step in steps)
    assert {step.company for step in steps} == {c.name for c in services.companies.list()}
    for company in services.companies.list(active=True):
        truth = bookkeeper.simulator.get(f"truth?company={company.external_id}")
        assert company.state == "ok"
        assert company.reconciled is not None
        assert company.reconciled.result == "agrees"
        stored = {k: v for k, v in company.counts.items() if v and k != "trial_balance"}
        assert stored == {k: truth["datasets"][k]["rows"] for k in stored}
    assert services.connections.list()[0].state == "ok"
    assert services.onboarding.load(draft.id).proved
    assert services.connections.summary().reconciled == len(services.companies.list(active=True))


def test_a_change_in_the_erp_is_found_by_the_proof_and_mended_by_a_sync(
    services: Services, bookkeeper: Bookkeeper
) -> None:
    draft = bookkeeper.connect(companies=1)
    list(services.onboarding.import_first(draft.id, CancelToken()))
    company = services.companies.list(active=True)[0]
    assert [r.result for r in services.reconcile.run()] == ["agrees"]
    bookkeeper.simulator.post("edit", company=int(company.external_id), action="delete")
    assert [r.result for r in services.reconcile.run()] == ["agrees"]  # the differing period was read again
    lines = services.transfers.page(TransferFilter(dataset="postings"))
    assert lines[0].counts.deleted > 0
    assert {r.state for r in finish(services.jobs.sync(full=True, cancel=CancelToken()))} == {"done"}
    truth = bookkeeper.simulator.get(f"truth?company={company.external_id}")
    assert services.companies.get(str(company.id)).counts["postings"] == truth["datasets"]["postings"]["rows"]


def test_a_missing_right_is_told_and_the_rest_is_imported(services: Services, bookkeeper: Bookkeeper) -> None:
    draft = bookkeeper.connect("missing_right", companies=1)
    list(services.onboarding.import_first(draft.id, CancelToken()))
    company = services.companies.list(active=True)[0]
    assert company.state == "needs_you"
    assert company.problem is not None
    assert company.problem.code == "right_missing"
    assert company.counts["accounts"] > 100
    failed = services.transfers.page(TransferFilter(status="failed", dataset="postings"))
    assert failed[0].problem is not None
    assert services.connections.list()[0].state == "needs_you"
    assert services.connections.summary().needs_you == 1


def test_a_key_that_is_refused_later_needs_a_person_and_a_new_one_mends_it(
    services: Services, bookkeeper: Bookkeeper
) -> None:
    draft = bookkeeper.connect(companies=1)
    good = Secret(bookkeeper.simulator.personas["office"]["secrets"]["employee_token"])
    bad = Secret(bookkeeper.simulator.personas["wrong_employee_token"]["secrets"]["employee_token"])
    services.onboarding.save_values(draft.id, {}, {"employee_token": bad})
    assert [r.state for r in finish(services.jobs.sync(cancel=CancelToken()))] == ["needs_you"]
    found = services.connections.get(str(draft.id))
    assert (found.state, found.problem and found.problem.code) == ("needs_you", "key_refused")
    items = list(services.connections.replace_key(draft.id, {}, {"employee_token": good}, CancelToken()))
    assert {item.result for item in items} == {Result.OK}
    assert services.connections.get(str(draft.id)).problem is None
    assert [r.state for r in finish(services.jobs.sync(due=True, cancel=CancelToken()))] == ["done"]
    assert services.connections.get(str(draft.id)).state == "ok"


def test_cancelling_keeps_what_was_read_and_goes_on_there(services: Services, bookkeeper: Bookkeeper) -> None:
    bookkeeper.connect(companies=1)
    cancel = CancelToken()
    seen = []
    with pytest.raises(Cancelled):
        for step in services.jobs.sync(cancel=cancel):
            seen.append(step)
            if isinstance(step, Progress) and step.dataset == "postings" and step.counts["fetched"]:
                cancel.cancel()
    (result,) = finish(services.jobs.sync(cancel=CancelToken()))
    assert (result.state, result.resumed_from[:8]) == ("done", "postings")


def test_what_is_due_is_run_once(services: Services, bookkeeper: Bookkeeper) -> None:
    draft = bookkeeper.connect(companies=1)
    assert services.jobs.due() == 1  # the first full import
    assert len(finish(services.jobs.sync(due=True, cancel=CancelToken()))) == 1
    assert finish(services.jobs.sync(due=True, cancel=CancelToken())) == []
    nightly = services.companies.list(draft.id, active=True)[0].jobs[1].next_due
    assert nightly is not None
    assert services.jobs.due(nightly) == 1


def test_a_date_to_start_from(services: Services, bookkeeper: Bookkeeper) -> None:
    bookkeeper.connect(companies=1)
    (result,) = finish(services.jobs.sync(since=date(2026, 1, 1), cancel=CancelToken()))
    assert result.state == "done"
    company = services.companies.list(active=True)[0]
    assert company.data_from >= "2026-01-01"


def test_disconnecting_keeps_or_deletes_the_data(services: Services, bookkeeper: Bookkeeper) -> None:
    draft = bookkeeper.connect(companies=1)
    finish(services.jobs.sync(cancel=CancelToken()))
    (imported,) = services.companies.list(active=True)
    assert sum(imported.counts.values()) > 1000
    services.connections.disconnect(draft.id, delete_data=False)
    (kept,) = services.companies.list()
    assert (kept.active, kept.counts["postings"] > 0) == (False, True)
    again = bookkeeper.connect(companies=1)
    services.connections.disconnect(again.id, delete_data=True)
    assert [c.id for c in services.companies.list()] == [kept.id]
    assert services.transfers.counts()["done"] > 0  # the log survives


def test_no_secret_in_the_database_the_log_or_its_export(
    services: Services, bookkeeper: Bookkeeper, data_dir: Path, tmp_path: Path
) -> None:
    bookkeeper.connect(companies=1)
    finish(services.jobs.sync(cancel=CancelToken()))
    bookkeeper.draft("wrong_employee_token", "Feil nøkkel")
    list(services.connections.check("Feil nøkkel", CancelToken()))
    out = tmp_path / "logg.csv"
    written = services.transfers.export(out)
    with out.open(encoding="utf-8") as file:
        assert len(list(csv.DictReader(file))) == written
    values = {
        value
        for persona in bookkeeper.simulator.personas.values()
        for value in [*persona["secrets"].values(), *persona["registration_secrets"].values()]
    }
    places = [p.read_bytes() for p in [*data_dir.glob(f"{FILE}*"), out]]
    assert not [v for v in values for place in places if v.encode() in place]


def test_the_doctor_looks_at_everything(services: Services, bookkeeper: Bookkeeper) -> None:
    bookkeeper.draft()
    found = {item.name: str(item.result) for item in services.doctor.run(CancelToken())}
    assert found == {"database": "ok", "disk": "ok", "keyring": "ok", "network": "ok", "clock": "ok"}


@pytest.mark.parametrize("delete_data", [False, True])
@pytest.mark.parametrize("begun", [False, True])
def test_what_is_disconnected_while_it_is_asked_for_stops_nobody(
    services: Services, bookkeeper: Bookkeeper, begun: bool, delete_data: bool
) -> None:
    """The run that waits or is at work ends, and the worker goes on with everybody else's."""
    gone, stays = bookkeeper.connect(companies=1), bookkeeper.connect(companies=1, name="Andre", first=1)
    for company in services.companies.list(active=True):
        services.jobs.request(company.id, "full")
    steps = services.jobs.sync(due=True, cancel=CancelToken())
    if begun:
        first = next(step for step in steps if isinstance(step, Progress) and step.phase == "reading")
        assert first.company_id in {c.id for c in services.companies.list(gone.id)}
    services.connections.disconnect(gone.id, delete_data)
    results = finish(steps)
    assert [r.state for r in results if r.connection] == ["done"]
    assert {r.state for r in results if not r.connection} <= {"cancelled"}
    assert [c.state for c in services.companies.list(stays.id, active=True)] == ["ok"]
    assert not finish(services.jobs.sync(due=True, cancel=CancelToken()))
    open_lines = [line for line in services.transfers.page() if str(line.status) in ("running", "waiting")]
    assert open_lines == []


def test_a_company_that_is_switched_off_is_read_no_further(
    services: Services, bookkeeper: Bookkeeper
) -> None:
    draft = bookkeeper.connect(companies=1)
    [company] = services.companies.list(active=True)
    steps = services.jobs.sync(str(draft.id), full=True, cancel=CancelToken())
    next(step for step in steps if isinstance(step, Progress) and step.phase == "reading")
    services.companies.deactivate(draft.id)
    assert [result.state for result in finish(steps)] == ["cancelled"]
    assert services.companies.get(str(company.id)).run_state == ""


def test_two_at_once_share_the_work_and_both_see_the_end(services: Services, bookkeeper: Bookkeeper) -> None:
    """The window's worker and the assistant start together; each run is carried out once."""
    draft = bookkeeper.connect(companies=2)
    cancel = CancelToken()
    results: list[RunResult] = []

    def work() -> None:
        with pytest.raises(Cancelled):
            results.extend(finish(services.jobs.background(cancel)))

    worker = threading.Thread(target=work)
    worker.start()
    try:
        seen = {step.company for step in services.onboarding.import_first(draft.id, CancelToken())}
    finally:
        cancel.cancel()
        worker.join()
    assert [c.state for c in services.companies.list(active=True)] == ["ok", "ok"]
    assert len(seen) <= 2
    runs = {line.run_id for line in services.transfers.page(TransferFilter(dataset="postings"))}
    assert len(runs) == 2
    assert len(services.transfers.page(TransferFilter(dataset="postings"))) == 2
    assert services.onboarding.load(draft.id).imported
