"""Records between two systems: what moves, what stays, what is refused, and nothing twice."""

import random
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from app.store.moving import Action, Direction, Existing, Match, MovedState, Previewed, RegisterSetting
from app.store.records import RunKind
from app.store.work import Counts, RunState, TransferFilter, TransferKind, TransferStatus
from app.sync.deciding import Register, Skipped
from app.sync.progress import Phase, Progress
from connectors.errors import ConfigError, ErpError, TransientError, problem
from connectors.moves import BUSINESS_UNIT, PROJECT, Record
from tests.app.sync.registers import NOW, Place, Side, customers, interface


@pytest.fixture
def place(tmp_path: Path) -> Iterator[Place]:
    made = interface(tmp_path)
    made.set()
    yield made
    made.store.close()


def counts(place: Place, run: int) -> Counts:
    with place.store.reading() as tables:
        return next(c.counts for c in tables.checkpoints.list(run) if c.dataset == "customers")


def lines(place: Place, run: int) -> list[tuple[str, TransferStatus, str]]:
    """Event, status and problem of each record's line in the log, oldest first."""
    with place.store.reading() as tables:
        found = tables.transfers.page(TransferFilter(run_id=run, kinds=[TransferKind.RECORD])).transfers
    return [(t.event, t.status, t.problem.code if t.problem else "") for t in reversed(found)]


def test_new_ones_are_added_changed_ones_updated_others_left_alone(place: Place) -> None:
    place.severa.put("customers", customers(5))
    first = place.move()
    assert first.state is RunState.DONE
    assert counts(place, first.run_id) == Counts(fetched=5, new=5)
    assert place.netvisor.codes("customers") == ["1001", "1002", "1003", "1004", "1005"]
    assert place.move().state is RunState.DONE
    assert len(place.netvisor.writes) == 5

    place.severa.put("customers", [replace(customers(5)[2], name="Uusi nimi Oy"), *customers(6)[5:]])
    last = place.move()
    assert counts(place, last.run_id) == Counts(fetched=6, new=1, changed=1, unchanged=4)
    assert place.netvisor.writes[5:] == ["1003", "1006"]
    assert {event for event, _, _ in lines(place, last.run_id)} == {"record_add", "record_update"}


def test_only_what_changed_is_asked_for(place: Place) -> None:
    place.severa.put("customers", customers(2))
    place.move()
    place.move()
    assert place.severa.asked[0] is None
    since = place.severa.asked[1]
    assert since is not None and since < place.now


def test_one_bad_record_never_stops_the_rest(place: Place) -> None:
    place.severa.put("customers", customers(4))
    bad = {"1002": "customer_code_leading_zero", "1003": "name_too_long"}
    place.netvisor.refuse = lambda r: problem(bad[r.code]) if r.code in bad else None
    last = place.move()
    assert last.state is RunState.PARTIAL
    assert counts(place, last.run_id) == Counts(fetched=4, new=2, failed=2)
    refused = {code: m.problem.code for code, m in place.moved().items() if m.problem}
    assert refused == bad
    again = place.move()
    assert again.state is RunState.PARTIAL and not lines(place, again.run_id)  # said once, not every time

    place.netvisor.refuse = lambda r: None
    mended = place.move(only="failed")
    assert mended.state is RunState.DONE
    assert [event for event, _, _ in lines(place, mended.run_id)] == ["record_add"] * 2
    assert all(m.state is MovedState.DONE for m in place.moved().values())


@pytest.mark.parametrize(
    ("existing", "action", "written"),
    [
        (Existing.UPDATE, Action.UPDATE, ["1001"]),
        (Existing.LINK, Action.LINK, []),
        (Existing.LEAVE, Action.LEAVE, []),
    ],
)
def test_what_the_target_has_already(
    place: Place, existing: Existing, action: Action, written: list[str]
) -> None:
    place.set(existing=existing)
    place.netvisor.put("customers", [Record("77", "1001", "Vanha")])
    place.severa.put("customers", customers(1))
    place.move()
    assert place.netvisor.writes == written
    moved = place.moved()["1001"]
    assert (moved.action, moved.target_id) == (action, "77")
    place.severa.put("customers", [replace(customers(1)[0], name="Muuttunut Oy")])
    place.move()
    assert len(place.netvisor.writes) - len(written) == (0 if existing is Existing.LEAVE else 1)
    assert list(place.netvisor.registers["customers"]) == ["77"]


def test_recognised_by_business_id(place: Place) -> None:
    place.set(match=Match.BUSINESS_ID, existing=Existing.LINK)
    place.netvisor.put("customers", [Record("77", "555", "Vanha", values={"business_id": "1234567-8"})])
    place.severa.put("customers", [replace(customers(1)[0], values={"business_id": "FI12345678"})])
    place.move()
    assert place.moved()["1001"].target_id == "77"


@pytest.mark.parametrize(
    ("shown", "renamed", "standing"),
    [
        ((Action.ADD, ""), "Beta Oy", ["Beta Oy"]),  # by now it would overwrite another customer
        ((Action.UPDATE, "77"), "Uusi nimi Oy", ["Beta Oy"]),  # by now it would be created beside it
        ((Action.UPDATE, "77"), "Beta Oy", ["Alfa Oy", "Beta Oy"]),  # by now it would overwrite the other one
    ],
)
def test_what_would_be_written_otherwise_than_it_was_shown_is_not(
    place: Place, shown: tuple[Action, str], renamed: str, standing: list[str]
) -> None:
    place.set(match=Match.NAME)
    place.netvisor.put("customers", [Record(str(77 + n), f"9{n}", name) for n, name in enumerate(standing)])
    place.severa.put("customers", customers(2))
    place.preview(Previewed(place.connection, Direction.FORTH, "customers", "g1", *shown))
    place.severa.put("customers", [replace(customers(1)[0], name=renamed)])
    for _ in range(2):  # however often it is tried
        assert place.move().state is RunState.PARTIAL
        refused = {code: m.problem.code for code, m in place.moved().items() if m.problem}
        assert refused == {"1001": "preview_outdated"}
        assert place.netvisor.writes == ["1002"]  # the other one moved
    place.preview()  # it is looked at again: what would be done now is what was shown
    assert place.move(only="failed").state is RunState.DONE
    assert place.netvisor.writes == ["1002", "1001"]


def test_what_was_shown_holds_until_the_record_has_moved(place: Place) -> None:
    place.set(match=Match.NAME)
    place.severa.put("customers", customers(1))
    place.preview(Previewed(place.connection, Direction.FORTH, "customers", "g1", Action.ADD))
    place.move()
    assert place.netvisor.writes == ["1001"]
    [target] = place.netvisor.registers["customers"]
    del place.netvisor.registers["customers"][target]
    place.netvisor.put("customers", [Record("80", "1001", "Asiakas 1 Oy")])
    place.now += timedelta(days=1)
    assert place.move().state is RunState.DONE
    place.preview(Previewed(place.connection, Direction.FORTH, "customers", "g2", Action.ADD))
    place.set(match=Match.NAME, existing=Existing.LINK)  # other settings: what was shown is no measure
    with place.store.reading() as tables:
        assert not tables.previews.list(next(iter(tables.registers.list(place.connection))))


def test_what_is_deleted_at_the_source_is_told_once_and_not_removed(place: Place) -> None:
    place.severa.put("customers", customers(2))
    place.move()
    place.severa.put("customers", [replace(customers(1)[0], deleted=True)])
    told = place.move()
    assert lines(place, told.run_id) == [("record_gone", TransferStatus.INFO, "")]
    assert place.netvisor.codes("customers") == ["1001", "1002"]
    assert not lines(place, place.move().run_id)


def test_what_is_absent_at_the_source_is_told_with_the_first_reading_of_a_day(place: Place) -> None:
    place.severa.put("customers", customers(3))
    place.move()
    del place.severa.registers["customers"]["g2"]
    same_day = place.move()
    assert place.severa.asked[-1] is not None and not lines(place, same_day.run_id)
    place.now += timedelta(days=1)
    told = place.move()
    assert place.severa.asked[-1] is None
    assert lines(place, told.run_id) == [("record_gone", TransferStatus.INFO, "")]
    assert place.netvisor.codes("customers") == ["1001", "1002", "1003"]
    place.now += timedelta(days=1)
    assert not lines(place, place.move().run_id)


def test_two_of_one_code_do_not_take_turns(place: Place) -> None:
    place.severa.put("customers", [*customers(2), Record("other", "1001", "Sama numero Oy")])
    first = place.move()
    assert first.state is RunState.DONE  # worth knowing and no alarm
    assert lines(place, first.run_id)[-1] == ("record_add", TransferStatus.INFO, "duplicate_code")
    place.move()
    assert place.netvisor.writes == ["1001", "1002"]
    del place.severa.registers["customers"]["g1"]
    place.now += timedelta(days=1)
    place.move()  # tells that the first is gone
    place.move()
    assert [record.name for record in place.netvisor.registers["customers"].values()] == [
        "Sama numero Oy",
        "Asiakas 2 Oy",
    ]


def test_internal_customers_and_products_without_a_code_stay(place: Place) -> None:
    place.set(register="products")
    place.severa.put("customers", [replace(customers(1)[0], values={"internal": "yes"})])
    place.severa.put("products", [Record("p", "", "Ilman koodia")])
    assert place.move().state is RunState.DONE
    assert not place.netvisor.writes


@pytest.mark.parametrize(
    ("register", "record", "why"),
    [
        ("customers", Record("a", "1", "Oma yritys", values={"internal": "yes"}), Skipped.INTERNAL),
        ("products", Record("b", "", "Ilman koodia"), Skipped.NO_CODE),
        ("dimensions", Record("c", "2", "Projekti", PROJECT), Skipped.NO_HEADER),
        ("dimensions", Record("d", "3", "Helsinki", BUSINESS_UNIT), None),
    ],
)
def test_what_stays_says_why(register: str, record: Record, why: Skipped | None) -> None:
    source = Side()
    source.put(register, [record])
    setting = RegisterSetting(1, register, Direction.FORTH, headers={BUSINESS_UNIT: "Yksikkö"})
    [decision] = Register(setting, source, Side(), {}, NOW).decisions(planning=True)
    assert decision is not None
    assert (decision.action is Action.SKIP, decision.skipped) == (why is not None, why)


def test_many_that_stay_are_told_now_and_then(place: Place) -> None:
    place.severa.put("customers", [replace(one, values={"internal": "yes"}) for one in customers(450)])
    work, told, stored = place.runner(), list[Progress](), set[int]()
    run = work.request(place.company, RunKind.MOVE)
    for step in work.run(run):
        told.append(step)
        if step.windows_done and step.phase is Phase.READING:
            stored.add(counts(place, run).fetched)
    reading = [step for step in told if step.windows_done]
    assert [step.windows_done for step in reading] == [100, 200, 300, 400]  # of all 450
    assert {step.windows_total for step in reading} == {450}
    assert stored == {100, 200, 300, 400}, "whoever watches from elsewhere learns as much"
    assert counts(place, run) == Counts(fetched=450, skipped=450) and not place.netvisor.writes


def test_a_tree_of_dimensions_keeps_its_parents(place: Place) -> None:
    place.set(register="dimensions", headers={BUSINESS_UNIT: "Yksikkö"})
    place.severa.put(
        "dimensions",
        [
            Record("a", "1", "Konserni", BUSINESS_UNIT),
            Record("b", "11", "Helsinki", BUSINESS_UNIT, parent="a"),
            Record("c", "111", "Myynti", BUSINESS_UNIT, parent="b"),
            Record("d", "9001", "Projekti", PROJECT),
        ],
    )
    place.move()
    stored = {r.code: r for r in place.netvisor.registers["dimensions"].values()}
    assert set(stored) == {"1", "11", "111"}
    assert stored["111"].parent == stored["11"].id and stored["11"].parent == stored["1"].id
    assert {record.kind for record in stored.values()} == {"Yksikkö"}


def test_refused_credentials_stop_before_anything_is_sent(place: Place) -> None:
    place.severa.put("customers", customers(3))
    place.severa.refused = ConfigError("key_refused")
    last = place.move()
    assert (last.state, last.problem) == (RunState.NEEDS_YOU, "key_refused")
    assert not place.netvisor.writes
    with place.store.reading() as tables:
        stored = tables.companies.get(place.company).problem
    assert stored is not None and stored.params["system"] == "Visma Severa"


def test_a_missing_temporary_record_refuses_the_whole_run(place: Place) -> None:
    place.set(register="products", direction=Direction.OFF, temporary="TEMP")
    place.severa.put("customers", customers(1))
    assert place.move().problem == "temp_product_missing"
    assert not place.netvisor.writes
    place.netvisor.put("products", [Record("t", "TEMP", "Väliaikainen")])
    assert place.move().state is RunState.DONE


def test_a_lost_answer_is_found_out_and_nothing_is_sent_twice(place: Place) -> None:
    place.severa.put("customers", customers(3))

    def cut(record: Record) -> None:
        if record.code == "1002":
            raise TransientError("connection_cut")

    place.netvisor.after_write = cut
    assert place.move().state is RunState.WAITING
    assert place.moved()["1002"].state is MovedState.SENDING
    place.netvisor.after_write = lambda record: None
    place.now += (place.now - place.now.replace(hour=0)) * 2
    assert place.move().state is RunState.DONE
    assert place.netvisor.codes("customers") == ["1001", "1002", "1003"]
    assert place.moved()["1002"].action is Action.ADD


class Killed(BaseException):
    """The end of the process."""


def test_ended_between_every_write_and_its_record(place: Place) -> None:
    place.severa.put("customers", customers(12))
    chance = random.Random(7)
    for _ in range(40):
        die = {str(1000 + chance.randrange(1, 13)) for _ in range(3)}

        def end(record: Record, die: set[str] = die) -> None:
            if record.code in die:
                raise Killed

        place.netvisor.after_write = end
        try:
            if place.move().state is RunState.DONE:
                break
        except Killed:
            with place.store.writing() as tables:  # what the next process finds out about a dead one
                for run in tables.runs.open():
                    tables.runs.release(run.id, run.lease_owner, place.now)
    assert place.netvisor.codes("customers") == [str(1000 + n) for n in range(1, 13)]
    assert all(m.state is MovedState.DONE for m in place.moved().values())


def test_the_refusal_of_a_right_needs_a_person(place: Place) -> None:
    place.severa.put("customers", customers(2))

    def forbid(_: Record) -> ErpError | None:
        return problem("right_missing", dataset="customers")

    place.netvisor.refuse = forbid
    assert place.move().state is RunState.NEEDS_YOU
