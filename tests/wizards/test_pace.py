"""How far several imports are together."""

from pytest import approx

from connectors.views import Progress
from wizards.pace import Pace

DATASETS = ("accounts", "customers", "postings", "trial_balance")  # 1 + 1 + 8 + 8 parts


def step(dataset: str, done: int = 0, total: int = 0, phase: str = "reading", company: str = "A") -> Progress:
    return Progress(1, 1, company, dataset, phase, done, total, {})


def test_the_share_grows_with_what_is_read_and_never_shrinks() -> None:
    pace = Pace(["A", "B"], DATASETS, 0.0)
    assert pace.share == 0 and pace.finished == 0
    pace.note(step("accounts"))
    pace.note(step("customers"))
    pace.note(step("postings", 12, 24))
    assert pace.share == approx((1 + 1 + 4) / 18 / 2)
    pace.note(step("postings", 6, 24))
    pace.note(step("accounts"))
    assert pace.share == approx((1 + 1 + 4) / 18 / 2)
    pace.note(step("", phase="finished"))
    assert pace.share == approx(0.5) and pace.finished == 1
    pace.note(step("postings", 1, 2, company="not one of these"))
    pace.finish("B")
    assert pace.share == 1 and pace.finished == 2


def test_the_time_left_is_told_once_it_can_be() -> None:
    pace = Pace(["A"], DATASETS, 100.0)
    pace.note(step("postings", 12, 24))  # 4 of 18
    assert pace.left(102.0) is None, "too early"
    assert pace.left(104.0) == 15, "14 s, in steps of 5"
    assert pace.left(200.0) == 360, "350 s, in whole minutes"
    pace.finish("A")
    assert pace.left(200.0) is None


def test_nothing_in_hand_is_no_division_by_nothing() -> None:
    pace = Pace([], (), 0.0)
    assert pace.share == 0 and pace.left(60.0) is None
