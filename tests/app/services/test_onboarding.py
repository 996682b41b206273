"""From nothing to "Start use", and what is left when something fails on the way."""

from collections.abc import Callable

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.errors import KeyringLocked

from app.bootstrap import Services
from app.services.transfers import TransferFilter
from app.services.views import level_names
from connectors.base import CancelToken, Result
from connectors.errors import Cancelled, ErpError
from connectors.fields import Secret
from connectors.views import DraftView
from tests.app.services.conftest import Bookkeeper, secrets


def test_progress_is_stored_at_once_and_resumes(services: Services, bookkeeper: Bookkeeper) -> None:
    draft = bookkeeper.draft()
    services.onboarding.save_step(draft.id, "token", {"key_kind": "office"})
    services.onboarding.save_step(draft.id, "check", {"links": "many"})
    services.onboarding.tick(draft.id, "create-key", done=True)
    found = services.onboarding.load(draft.id)
    assert found.step == "check"
    assert found.answers == {"key_kind": "office", "links": "many"}
    assert found.ticks["create-key"].at.tzinfo is not None
    assert found.secrets == {"employee_token"}
    assert found.registration
    assert [d.id for d in services.onboarding.drafts()] == [draft.id]
    services.onboarding.tick(draft.id, "create-key", done=False)
    assert services.onboarding.load(draft.id).ticks == {}


@pytest.mark.parametrize(
    "persona",
    [
        "wrong_consumer_token",
        "wrong_employee_token",
        "production_key",
        "missing_right",
        "module_inactive",
        "no_clients",
        "malformed",
        "server_down",
        "certificate",
    ],
)
def test_every_persona_shows_its_problem_in_the_checks_and_in_the_log(
    services: Services, bookkeeper: Bookkeeper, persona: str
) -> None:
    draft = bookkeeper.draft(persona)
    items = list(services.onboarding.check(draft.id, CancelToken()))
    problems = [item.problem.code for item in items if item.problem]
    expected = bookkeeper.simulator.personas[persona]["expect"]
    assert expected in problems
    line = services.transfers.page()[0]
    assert line.event == "checked"
    assert line.problem is not None
    assert line.problem.code == expected
    assert line.status != "failed", "what is not in use yet is no work that failed"
    services.onboarding.discard(draft.id)
    assert "failed" not in services.transfers.counts()
    found = services.transfers.page(TransferFilter(search=expected))
    assert [one.reference for one in found] == [line.reference], "whoever supports it still finds it"


def test_the_checks_of_a_draft_are_kept_with_it(services: Services, bookkeeper: Bookkeeper) -> None:
    draft = bookkeeper.draft("missing_right")
    items = list(services.onboarding.check(draft.id, CancelToken()))
    assert services.onboarding.load(draft.id).checks[-1].name == items[-1].name


def test_a_good_key_is_proved_row_by_row(services: Services, bookkeeper: Bookkeeper) -> None:
    draft = bookkeeper.draft()
    items = list(services.onboarding.check(draft.id, CancelToken()))
    assert {item.result for item in items} == {Result.OK}
    assert [item.name for item in items][:4] == ["reach", "signed_in", "identity", "companies"]
    assert len(items) == 11


def test_start_use_is_all_or_nothing(services: Services, bookkeeper: Bookkeeper) -> None:
    draft = bookkeeper.draft()
    with pytest.raises(ErpError) as caught:
        services.onboarding.start_use(draft.id)
    assert caught.value.code == "not_ready"
    started = bookkeeper.services.onboarding
    list(started.check(draft.id, CancelToken()))
    listed = list(started.list_companies(draft.id, CancelToken()))
    started.choose(draft.id, {c.external_id: "Konsernet" for c in listed})  # several in one client
    active = started.start_use(draft.id)
    assert active.stage == "active"
    assert active.started_at is not None
    companies = services.companies.list(draft.id)
    assert {c.client for c in companies} == {"Konsernet"}
    assert [[j.kind for j in c.jobs] for c in companies] == [["full", "nightly", "weekly"]] * len(companies)
    assert all(c.jobs[1].next_due and c.jobs[2].next_due and c.jobs[0].next_due is None for c in companies)
    assert {c.state for c in companies} == {"transferring"}
    assert {c.run_state for c in companies} == {"queued"}
    assert services.connections.summary().running == 0  # none of them has begun


def test_the_same_company_twice_is_refused_with_the_existing_connection_named(
    services: Services, bookkeeper: Bookkeeper
) -> None:
    bookkeeper.connect("end_user", "Første")
    second = bookkeeper.draft("office", "Andre")
    list(services.onboarding.check(second.id, CancelToken()))
    listed = list(services.onboarding.list_companies(second.id, CancelToken()))
    taken = [c for c in listed if c.taken_by]
    assert [c.taken_by for c in taken] == ["Første"]
    with pytest.raises(ErpError) as caught:
        services.onboarding.choose(second.id, {taken[0].external_id: "x"})
    assert caught.value.code == "company_taken"
    assert caught.value.params["connection"] == "Første"


def test_one_key_cannot_serve_office_and_client(services: Services, bookkeeper: Bookkeeper) -> None:
    bookkeeper.draft("office", "Kontoret")
    values = bookkeeper.simulator.personas["office"]
    other = services.onboarding.begin("tripletex", "Klienten")
    fields = values["fields"] | {"key_kind": "end_user"}
    with pytest.raises(ErpError) as caught:
        services.onboarding.save_values(other.id, fields, secrets(values["secrets"]))
    assert (caught.value.code, caught.value.params) == ("same_key_elsewhere", {"name": "Kontoret"})
    assert services.onboarding.load(other.id).secrets == frozenset()


@pytest.mark.parametrize(
    ("values", "hidden", "code"),
    [
        ({"base_url": "ftp://x"}, {}, "address_invalid"),
        ({"base_url": "https://me:secret@tripletex.no/v2"}, {}, "address_invalid"),
        ({"key_kind": "both"}, {}, "value_invalid"),
        ({"no_such": "x"}, {}, "unknown_name"),
        ({"employee_token": "in the open"}, {}, "unknown_name"),
        ({}, {"employee_token": ""}, "value_missing"),
        ({}, {"employee_token": "kari@eksempel.no"}, "key_mistaken"),
    ],
)
def test_wrong_values_change_nothing(
    services: Services, values: dict[str, str], hidden: dict[str, str], code: str
) -> None:
    draft = services.onboarding.begin("tripletex")
    with pytest.raises(ErpError) as caught:
        services.onboarding.save_values(draft.id, values, secrets(hidden))
    assert caught.value.code == code
    assert "secret" not in repr(caught.value.params)
    assert services.onboarding.load(draft.id) == draft


class Locked(KeyringBackend):
    """An operating system's keyring that nobody unlocks."""

    priority = -1.0  # never found by itself

    def get_password(self, service: str, username: str) -> str | None:
        raise KeyringLocked

    def set_password(self, service: str, username: str, password: str) -> None:
        raise KeyringLocked

    def delete_password(self, service: str, username: str) -> None:
        raise KeyringLocked


def test_a_locked_keyring_leaves_the_draft_as_it_was(services: Services) -> None:
    draft = services.onboarding.begin("tripletex")
    before = keyring.get_keyring()
    keyring.set_keyring(Locked())  # type: ignore[no-untyped-call]
    try:
        for save in (
            lambda: services.onboarding.save_values(draft.id, {}, {"employee_token": Secret("k" * 40)}),
            lambda: services.registrations.put("tripletex", {}, {"consumer_token": Secret("k" * 40)}),
        ):
            with pytest.raises(ErpError) as caught:
                save()
            assert caught.value.code == "keyring_locked"
    finally:
        keyring.set_keyring(before)
    assert services.onboarding.load(draft.id) == draft
    assert services.registrations.list() == []


def test_discarding_removes_row_companies_and_secrets(services: Services, bookkeeper: Bookkeeper) -> None:
    draft = bookkeeper.draft()
    list(services.onboarding.list_companies(draft.id, CancelToken()))
    services.onboarding.discard(draft.id)
    assert services.onboarding.drafts() == []
    assert services.companies.list() == []
    again = services.onboarding.begin("tripletex")
    assert services.onboarding.load(again.id).secrets == frozenset()


def test_names_are_unique_where_they_hang(services: Services) -> None:
    first = services.onboarding.begin("tripletex")
    second = services.onboarding.begin("tripletex")
    assert (first.name, second.name) == ("Tripletex", "Tripletex 2")
    with pytest.raises(ErpError) as caught:
        services.onboarding.save_place(second.id, name=" TRIPLETEX ")
    assert caught.value.code == "name_taken"
    placed = services.onboarding.save_place(second.id, name="Tripletex", level="Nord/Tromsø", private=True)
    assert (placed.level, placed.private) == ("Nord/Tromsø", True)


def test_a_slash_in_a_level_s_name_is_written_twice(services: Services) -> None:
    draft = services.onboarding.begin("tripletex")
    for level, names in (("Nord/Hansen A//S", ["Nord", "Hansen A/S"]), ("Hansen A///S", ["Hansen A/", "S"])):
        placed = services.onboarding.save_place(draft.id, name="Tripletex", level=level)
        assert (placed.level, level_names(level)) == (level, names)
        with services._core.store.reading() as tables:
            assert set(names) <= {group.name for group in tables.groups.list()}
    for wrong in ("/Nord", "Nord/", "Nord/ /Sør"):
        with pytest.raises(ErpError) as caught:
            services.onboarding.save_place(draft.id, name="Tripletex", level=wrong)
        assert caught.value.code == "value_invalid"


def test_another_kind_of_credentials_takes_the_place_of_the_first(services: Services) -> None:
    onboarding = services.onboarding
    draft = onboarding.begin("severa")
    draft = onboarding.save_values(draft.id, {}, {"api_key": Secret("test-FAKE-key-of-soap-1")})
    assert draft.secrets == {"api_key"}
    entered = {"client_secret": Secret("test-FAKE-secret-of-rest")}
    draft = onboarding.save_values(draft.id, {"client_id": "sim-office.apps"}, entered)
    assert draft.secrets == {"client_secret"}
    draft = onboarding.save_values(draft.id, {}, {"api_key": Secret("test-FAKE-key-of-soap-1")})
    assert draft.secrets == {"api_key"} and not draft.fields["client_id"]


def test_an_optional_secret_can_be_taken_back(services: Services) -> None:
    values = {"client_id": "isv_example"}
    given = services.registrations.put("visma_net", values, {"client_secret": Secret("test-FAKE-wrong")})
    assert given.secrets == {"client_secret"}
    assert not services.registrations.put("visma_net", {}, {"client_secret": Secret("")}).secrets


def test_a_test_proves_nothing_of_a_key_that_came_meanwhile(
    services: Services, bookkeeper: Bookkeeper
) -> None:
    draft = bookkeeper.draft()
    running = services.onboarding.check(draft.id, CancelToken())
    next(running)
    stranger = Secret(bookkeeper.simulator.personas["wrong_employee_token"]["secrets"]["employee_token"])
    services.onboarding.save_values(draft.id, {}, {"employee_token": stranger})
    list(running)
    found = services.onboarding.load(draft.id)
    assert found.checks == () and found.checked_at is None
    with pytest.raises(ErpError, match="not_ready"):
        services.onboarding.start_use(draft.id)


def test_another_key_lists_its_own_companies_and_tells_its_own_kind(
    services: Services, bookkeeper: Bookkeeper
) -> None:
    draft = bookkeeper.draft()
    services.onboarding.save_values(draft.id, {"key_kind": ""}, {})
    list(services.onboarding.check(draft.id, CancelToken()))
    listed = list(services.onboarding.list_companies(draft.id, CancelToken()))
    services.onboarding.choose(draft.id, {listed[0].external_id: "Først AS"})
    assert services.onboarding.load(draft.id).fields["key_kind"] == "office"
    single = Secret(bookkeeper.simulator.personas["end_user"]["secrets"]["employee_token"])
    found = services.onboarding.save_values(draft.id, {}, {"employee_token": single})
    assert (found.companies, found.fields["key_kind"]) == ((), "")
    list(services.onboarding.check(draft.id, CancelToken()))
    assert services.onboarding.load(draft.id).fields["key_kind"] == "end_user"
    with pytest.raises(ErpError, match="company_gone"):
        services.onboarding.start_use(draft.id)


def test_what_somebody_has_only_looked_at_is_forgotten(services: Services, bookkeeper: Bookkeeper) -> None:
    begun = services.onboarding.begin("tripletex")
    services.onboarding.save_step(begun.id, "user", {})
    services.onboarding.forget(begun)
    assert services.onboarding.drafts() == []
    changes: list[Callable[[DraftView], object]] = [
        lambda draft: services.onboarding.tick(draft.id, "user", True),
        lambda draft: services.onboarding.save_step(draft.id, "kind", {"key_kind": "office"}),
        lambda draft: services.onboarding.save_values(draft.id, {}, {"employee_token": Secret("x" * 40)}),
        lambda draft: services.onboarding.save_place(draft.id, name="Kontoret"),
    ]
    for change in changes:
        begun = services.onboarding.begin("tripletex")
        change(begun)
        services.onboarding.forget(begun)
        assert [draft.id for draft in services.onboarding.drafts()] == [begun.id]
        services.onboarding.discard(begun.id)


def test_sync_now_finishes_a_first_import_that_was_stopped(
    services: Services, bookkeeper: Bookkeeper
) -> None:
    draft = bookkeeper.connect(companies=1)
    company = services.companies.list(draft.id, active=True)[0]
    cancel = CancelToken()
    with pytest.raises(Cancelled):
        for _ in services.onboarding.import_first(draft.id, cancel):
            cancel.cancel()
    assert services.companies.get(str(company.id)).imported_at is None
    services.jobs.request(company.id)
    work = services.jobs.background(stop := CancelToken())
    next(step for step in work if getattr(step, "state", "") == "done")
    stop.cancel()
    work.close()  # type: ignore[attr-defined]
    assert services.companies.get(str(company.id)).state == "ok"
