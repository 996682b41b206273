"""A vendor's allowance: what its headers tell, and what is left to others."""

import threading
import time
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from email.utils import format_datetime

from connectors.http import HttpClient, Pace, Request
from connectors.http.rate import RateBudget, seconds_of
from tests.connectors.loopback import Answer, Hurried, Loopback


def test_retry_after_in_both_forms() -> None:
    now = datetime(2026, 11, 21, 12, 0, tzinfo=UTC)
    assert seconds_of("12", now) == 12
    assert seconds_of(format_datetime(now.replace(minute=1)), now) == 60
    assert seconds_of("Sat, 21 Nov 2026 11:00:00 GMT", now) == 0
    assert [seconds_of(text, now) for text in ("", None, "soon", "nan")] == [None] * 4


def test_the_reserve_is_left_to_others() -> None:
    now = [100.0]
    budget = RateBudget(monotonic=lambda: now[0])
    headers = {"x-rate-limit-limit": "100", "x-rate-limit-remaining": "21", "x-rate-limit-reset": "8"}
    budget.learn(200, headers)
    assert budget.delay() == 0
    budget.take()
    assert budget.delay() == 9  # the header's whole seconds may be rounded down
    assert budget.delay(keep_reserve=False) == 0
    budget.learn(200, headers)  # an answer that was overtaken does not raise what is left
    assert budget.delay() == 9
    now[0] += 9
    assert budget.delay() == 0


def test_a_period_that_began_early_is_a_new_allowance() -> None:
    now = [100.0]
    budget = RateBudget(monotonic=lambda: now[0])
    names = ("x-rate-limit-limit", "x-rate-limit-remaining", "x-rate-limit-reset")
    budget.learn(200, dict(zip(names, ("100", "20", "1"), strict=True)))
    assert budget.delay() == 2
    now[0] += 1.5
    budget.learn(200, dict(zip(names, ("100", "99", "10"), strict=True)))
    assert budget.delay() == 0


def test_an_allowance_without_a_limit_keeps_a_fifth_of_what_was_seen() -> None:
    budget = RateBudget(monotonic=lambda: 0.0)
    for left, wait in (("50", 0.0), ("11", 0.0), ("10", 6.0)):
        budget.learn(200, {"x-rate-limit-remaining": left, "x-rate-limit-reset": "5"})
        assert budget.delay() == wait


def test_of_all_who_wait_for_the_same_call_one_gets_it() -> None:
    pace, stamps, gate = Pace(5, 0.4), list[float](), threading.Barrier(8)

    def work() -> None:
        gate.wait()
        for _ in range(3):
            time.sleep(pace.claim(60))
            stamps.append(time.monotonic())

    with ThreadPoolExecutor(8) as pool:
        for _ in range(8):
            pool.submit(work)
    stamps.sort()
    assert len(stamps) == 24
    assert all(sixth - first > 0.3 for first, sixth in zip(stamps, stamps[5:], strict=False))


def test_budget_waits_before_the_server_has_to_refuse(client: HttpClient, token: Hurried) -> None:
    headers = {"x-rate-limit-limit": "100", "x-rate-limit-remaining": "5", "x-rate-limit-reset": "9"}
    with Loopback(lambda _: Answer(headers=headers)) as server:
        budget = RateBudget()
        for _ in range(2):
            client.send(Request("GET", server.url), rate=budget)
    assert len(token.waited) == 1
    assert 9 < token.waited[0] <= 10


def test_after_a_refusal_retry_after_is_what_counts(client: HttpClient, token: Hurried) -> None:
    """A gateway's burst limit is over in a second, the hour's allowance is not even touched."""
    names = ("x-rate-limit-limit", "x-rate-limit-remaining", "x-rate-limit-reset")
    hour = dict(zip(names, ("5000", "4990", "1240"), strict=True))
    answers = iter([Answer(headers=hour), Answer(status=429, headers=hour | {"retry-after": "1"}), Answer()])
    budget = RateBudget()
    with Loopback(lambda _: next(answers)) as server:
        for _ in range(2):
            assert client.send(Request("GET", server.url), rate=budget).status == 200
    assert max(token.waited) <= 2.25
