"""The flow engine without windows: branches, gates, resuming, repairs."""

from dataclasses import replace
from typing import Any

import pytest

from connectors.base import CheckItem, Result, System
from connectors.errors import PROBLEMS, RECORDS
from connectors.tripletex.system import TRIPLETEX
from tests.wizards.drafts import NOW, FakeCompany, FakeDraft, FakeTick, checks, granted
from tests.wizards.onboarding import SYSTEMS
from wizards.flow import Assistant, Flow, Kind, Mark, check_names, load, plain

# what only systems have that people sign in to through the browser
_BROWSER = {code for code in PROBLEMS if code.startswith("sign_in_")} | {
    "registration_unapproved",
    "port_taken",
    "other_company",
    "companies_lost",
    "company_not_granted",
    "access_group_missing",
    "administrator_needed",
}
_BETWEEN = {"companies_differ", "companies_unknown"}  # of the two sides of an interface
OFFICE = {"key_kind": "office", "role": "yes", "package": "yes", "clients": "many"}
CONNECTED = [one for one in SYSTEMS.values() if not one.sides]
COMPANY = FakeCompany("1", "Fjordfisk AS", client="Fjordfisk AS", chosen=True)


@pytest.fixture(scope="module")
def guided() -> Assistant:
    return load(TRIPLETEX)


def ids(flow: Flow) -> list[str]:
    return [step.id for step in flow.visible]


def finished(assistant: Assistant, **changes: Any) -> FakeDraft:
    tasks = [step.id for step in assistant.steps if step.kind is Kind.TASK]
    draft = FakeDraft(
        answers=OFFICE,
        secrets=frozenset({"employee_token"}),
        ticks={name: FakeTick() for name in tasks},
        checks=checks(),
        checked_at=NOW,
        companies=(COMPANY,),
    )
    return replace(draft, **changes)


def test_starts_at_the_first_step(guided: Assistant) -> None:
    flow = Flow(guided, FakeDraft())
    assert flow.current.id == "kind"
    assert flow.back is None
    assert flow.next is not None and flow.next.id == "before"
    assert flow.position == (1, len(flow.visible))


def test_office_key_shows_the_steps_about_clients(guided: Assistant) -> None:
    assert {"link", "access"} <= set(ids(Flow(guided, FakeDraft(answers={"key_kind": "office"}))))


def test_single_company_key_hides_them(guided: Assistant) -> None:
    assert not {"link", "access"} & set(ids(Flow(guided, FakeDraft(answers={"key_kind": "end_user"}))))


def test_the_stored_field_answers_too(guided: Assistant) -> None:
    assert "link" in ids(Flow(guided, FakeDraft(fields={"key_kind": "office"})))


def test_registration_is_asked_only_where_it_is_missing(guided: Assistant) -> None:
    assert "registration" not in ids(Flow(guided, FakeDraft()))
    assert "registration" in ids(Flow(guided, FakeDraft(registration=False)))


def test_changing_an_answer_keeps_what_was_done_in_the_other_branch(guided: Assistant) -> None:
    draft = FakeDraft(answers=OFFICE, ticks={"link": FakeTick()})
    other = replace(draft, answers={**OFFICE, "key_kind": "end_user"})
    assert "link" not in ids(Flow(guided, other))
    back = Flow(guided, replace(other, answers=OFFICE))
    assert back.state(guided.step("link")).mark is Mark.TICKED


def test_a_tick_names_who_and_when_and_can_be_taken_back(guided: Assistant) -> None:
    step = guided.step("user")
    state = Flow(guided, FakeDraft(ticks={"user": FakeTick("Ola")})).state(step)
    assert (state.mark, state.who, state.at) == (Mark.TICKED, "Ola", NOW)
    assert Flow(guided, FakeDraft()).state(step).mark is Mark.OPEN


def test_a_task_with_a_question_needs_the_answer_as_well(guided: Assistant) -> None:
    draft = FakeDraft(answers={"key_kind": "office"}, ticks={"link": FakeTick()})
    assert Flow(guided, draft).state(guided.step("link")).mark is Mark.OPEN


def test_checks_prove_a_task_nobody_ticked(guided: Assistant) -> None:
    flow = Flow(guided, FakeDraft(answers=OFFICE, checks=checks(), checked_at=NOW))
    assert flow.state(guided.step("access")).mark is Mark.PROVED


@pytest.mark.parametrize(
    "system", [one for one in SYSTEMS.values() if not one.sides], ids=lambda one: one.key
)
def test_a_sign_in_proves_no_work_at_the_vendor_but_spares_it(system: System) -> None:
    assistant = load(system)
    names = [CheckItem(name, Result.OK) for name in check_names(system)]
    flow = Flow(assistant, FakeDraft(system=system.key, checks=tuple(names), checked_at=NOW))
    looked = [step for step in flow.visible if step.kind in (Kind.INFO, Kind.TASK) and step.spared_by]
    assert looked and not any(step.proved_by for step in looked)
    for step in assistant.steps:
        if step.kind is Kind.TASK:
            assert set(step.proved_by) != {"signed_in"}, step.id
    for step in looked:
        assert flow.state(step).mark is Mark.SPARED and flow.state(step).done
        ticked = Flow(assistant, FakeDraft(system=system.key, ticks={step.id: FakeTick("Ola")}))
        assert step.choices or ticked.state(step).who == "Ola"
    assert flow.next is None or flow.next not in looked


def test_a_form_is_filled_then_proved(guided: Assistant) -> None:
    step = guided.step("token")
    assert Flow(guided, FakeDraft()).state(step).mark is Mark.OPEN
    filled = FakeDraft(secrets=frozenset({"employee_token"}))
    assert Flow(guided, filled).state(step).mark is Mark.STORED
    assert Flow(guided, replace(filled, checks=checks())).state(step).mark is Mark.PROVED
    refused = replace(filled, checks=checks("signed_in"))
    state = Flow(guided, refused).state(step)
    assert state.mark is Mark.OPEN and state.problem is not None


def test_check_waits_for_the_forms_and_choose_for_the_sign_in(guided: Assistant) -> None:
    flow = Flow(guided, FakeDraft())
    assert flow.state(guided.step("check")).mark is Mark.BLOCKED
    assert flow.state(guided.step("choose")).mark is Mark.BLOCKED
    draft = FakeDraft(secrets=frozenset({"employee_token"}), checks=checks("signed_in"))
    state = Flow(guided, draft).state(guided.step("check"))
    assert state.mark is Mark.OPEN
    assert state.problem is not None and state.problem.code == "key_refused"


def test_a_warning_lets_through_and_shows(guided: Assistant) -> None:
    warned = checks("read_products", "right_missing", Result.WARNING)
    flow = Flow(guided, finished(guided, checks=warned))
    state = flow.state(guided.step("check"))
    assert state.mark is Mark.WARNED and state.done
    assert flow.ready
    assert "rights" in ids(flow)


def test_the_gate_lists_what_is_open(guided: Assistant) -> None:
    assert Flow(guided, finished(guided)).ready
    partly = Flow(guided, finished(guided, ticks={}, checks=(), companies=()))
    assert not partly.ready
    tasks = ["activate", "user", "create", "link", "access"]
    assert [step.id for step in partly.open_steps] == [*tasks, "check", "choose"]
    assert partly.state(guided.step("summary")).mark is Mark.BLOCKED


@pytest.mark.parametrize("system", SYSTEMS.values(), ids=list(SYSTEMS))
def test_a_passed_check_leaves_nothing_to_tick_or_to_answer(system: System) -> None:
    """Whatever a person has or has not said of the steps before it."""
    proved = FakeDraft(
        system=system.key,
        fields={field.name: field.default or "x" for field in system.fields if not field.secret},
        answers={"way": "api_key"},
        secrets=frozenset(field.name for field in system.fields if field.secret),
        authorisation=granted(),
        checks=checks(system=system),
        companies=(COMPANY,),
    )
    flow = Flow(load(system), proved)
    assert flow.open_steps == ()
    assert not {step.kind for step in flow.gated} & {Kind.INFO, Kind.TASK}


def test_what_is_proved_is_passed_over(guided: Assistant) -> None:
    at_the_key = replace(finished(guided, ticks={}), step="token", answers={})
    flow = Flow(guided, at_the_key)
    assert flow.next is not None and flow.next.id == "choose"
    assert flow.back is not None and flow.back.id == "create", "it can be looked at all the same"
    warned = checks("read_products", "right_missing", Result.WARNING)
    flow = Flow(guided, replace(at_the_key, checks=warned))
    assert flow.next is not None and flow.next.id == "rights", "which has something to look at"


def test_whoever_has_the_key_goes_straight_to_it(guided: Assistant) -> None:
    flow = Flow(guided, FakeDraft())
    assert flow.at_hand is not None and flow.at_hand.id == "token"
    assert Flow(guided, finished(guided)).at_hand is None, "it is there"
    severa = load(SYSTEMS["severa"])
    assert Flow(severa, FakeDraft(system="severa")).at_hand is None, "not before it is said which kind"
    client = Flow(severa, FakeDraft(system="severa", answers={"way": "client"}))
    assert client.at_hand is not None and client.at_hand.id == "client"
    net = load(SYSTEMS["visma_net"])
    signs_in = Flow(net, FakeDraft(system="visma_net", fields={"access": "user"}))
    assert signs_in.at_hand is not None and signs_in.at_hand.id == "sign_in"


def test_optional_steps_do_not_hold_up_the_start(guided: Assistant) -> None:
    step = guided.step("rights")
    assert step.optional
    warned = checks("read_products", "right_missing", Result.WARNING)
    flow = Flow(guided, finished(guided, checks=warned, ticks={}))
    assert step in flow.visible and step not in flow.open_steps


def test_resumes_at_the_stored_step(guided: Assistant) -> None:
    assert Flow(guided, FakeDraft(step="create")).current.id == "create"


def test_a_stored_step_that_no_longer_exists_starts_at_the_beginning(guided: Assistant) -> None:
    assert Flow(guided, FakeDraft(step="gone")).current.id == "kind"


def test_a_hidden_step_shows_while_somebody_stands_on_it(guided: Assistant) -> None:
    flow = Flow(guided, FakeDraft(step="registration", registration=True))
    assert flow.current.id == "registration"
    assert flow.next is not None and flow.next.id == "activate"
    assert flow.back is not None and flow.back.id == "before"


def test_the_import_opens_only_in_use(guided: Assistant) -> None:
    step = guided.step("import")
    assert not Flow(guided, finished(guided)).can_open(step)
    running = Flow(guided, finished(guided, stage="active", started_at=NOW, started_by="Kari"))
    assert running.can_open(step)
    state = running.state(guided.step("summary"))
    assert (state.mark, state.who, state.at) == (Mark.TICKED, "Kari", NOW)


@pytest.mark.parametrize("system", SYSTEMS.values(), ids=list(SYSTEMS))
def test_every_problem_has_a_step_that_mends_it(system: System) -> None:
    draft = FakeDraft(system=system.key)
    able = PROBLEMS.keys() - RECORDS.keys() - _BETWEEN - (set() if system.signs_in else _BROWSER)
    if not system.registration_fields:
        able -= {"registration_missing", "registration_refused"}
    for assistant in (load(system), plain(system)):
        flow = Flow(assistant, draft)
        assert {code for code in able if flow.step_for(code) is None} == set()


@pytest.mark.parametrize(
    ("code", "step"),
    [
        ("key_refused", "token"),
        ("key_other_environment", "token"),
        ("registration_refused", "registration"),
        ("right_missing", "rights"),
        ("module_inactive", "activate"),
        ("no_companies", "link"),
        ("certificate_untrusted", "check"),
        ("company_taken", "choose"),
    ],
)
def test_problems_lead_to_their_step(guided: Assistant, code: str, step: str) -> None:
    found = Flow(guided, FakeDraft(answers=OFFICE)).step_for(code)
    assert found is not None and found.id == step


def test_the_plain_form_is_made_from_the_system_alone() -> None:
    assistant = plain(TRIPLETEX)
    flow = Flow(assistant, FakeDraft())
    assert ids(flow) == ["values", "check", "choose", "summary", "import"]
    assert ids(Flow(assistant, FakeDraft(registration=False)))[0] == "registration"
    assert assistant.step("values").fields == ("base_url", "key_kind", "employee_token")
    assert assistant.step("registration").fields == ("application_name", "consumer_token")
    ready = Flow(
        assistant,
        FakeDraft(secrets=frozenset({"employee_token"}), checks=checks(), companies=(COMPANY,)),
    )
    assert ready.ready


@pytest.mark.parametrize("system", SYSTEMS.values(), ids=list(SYSTEMS))
def test_both_ways_prove_the_same_checks(system: System) -> None:
    ways = [assistant.step("check").proved_by for assistant in (load(system), plain(system))]
    assert ways == [check_names(system)] * 2


def test_signing_in_is_proved_while_it_lasts() -> None:
    nxt = load(SYSTEMS["business_nxt"])
    step = nxt.step("sign_in")
    draft = FakeDraft(system="business_nxt", fields={"access": "user"})
    assert Flow(nxt, draft).state(step).mark is Mark.OPEN
    assert Flow(nxt, draft).state(nxt.step("check")).mark is Mark.BLOCKED
    signed_in = replace(draft, authorisation=granted())
    state = Flow(nxt, signed_in).state(step)
    assert (state.mark, state.who) == (Mark.PROVED, "Kari Nordmann")
    assert Flow(nxt, signed_in).state(nxt.step("check")).mark is Mark.OPEN
    over = replace(draft, authorisation=granted(expires_at=NOW))
    assert Flow(nxt, over).state(step).problem is not None


@pytest.mark.parametrize("check", ["signed_in", "identity", "read_postings"])
def test_any_check_may_find_that_the_sign_in_has_ended(check: str) -> None:
    nxt = load(SYSTEMS["business_nxt"])
    found = checks(check, "sign_in_expired", system=SYSTEMS["business_nxt"])
    draft = FakeDraft(system="business_nxt", authorisation=granted(), checks=found)
    assert Flow(nxt, draft).state(nxt.step("sign_in")).mark is Mark.OPEN


def test_a_form_without_required_values_wants_one() -> None:
    assistant = load(SYSTEMS["visma_net"])
    draft = FakeDraft(system="visma_net", fields={"access": "service"})
    tenant = assistant.step("tenant")
    assert Flow(assistant, draft).state(tenant).mark is Mark.OPEN
    filled = replace(draft, fields={"access": "service", "tenant_id": "af1140c1"})
    assert Flow(assistant, filled).state(tenant).mark is Mark.TICKED


@pytest.mark.parametrize(
    ("imported", "proved", "mark"), [(False, False, "open"), (True, False, "ticked"), (True, True, "proved")]
)
def test_an_import_is_confirmed_only_by_its_proof(
    guided: Assistant, imported: bool, proved: bool, mark: str
) -> None:
    flow = Flow(guided, finished(guided, stage="active", imported=imported, proved=proved))
    [step] = [step for step in guided.steps if step.kind is Kind.FIRST_IMPORT]
    assert flow.state(step).mark == mark


def test_a_live_connection_needs_no_first_import() -> None:
    for system, mark in (("business_nxt", Mark.TICKED), ("business_nxt_group", Mark.OPEN)):
        assistant = load(SYSTEMS[system])
        draft = FakeDraft(system=system, stage="active", started_by="Kari", started_at=NOW)
        assert Flow(assistant, draft).state(assistant.step("import")).mark is mark


def test_both_kinds_of_business_nxt_share_their_steps() -> None:
    live, group = load(SYSTEMS["business_nxt"]), load(SYSTEMS["business_nxt_group"])
    assert live.steps == group.steps
