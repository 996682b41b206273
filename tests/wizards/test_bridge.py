"""Background work reaches the window's thread, in order, whole, and can be cancelled."""

import threading
import time
import weakref
from collections.abc import Callable, Generator, Iterator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from connectors.base import CancelToken
from connectors.errors import Cancelled, ErpError, problem
from wizards.bridge import Line, Run, call


def counting(number: int) -> Callable[[CancelToken], Iterator[object]]:
    def work(cancel: CancelToken) -> Generator[object, None, str]:
        yield from range(number)
        return "end"

    return work


def test_items_arrive_in_order_on_this_thread(qtbot: QtBot) -> None:
    seen: list[tuple[object, threading.Thread]] = []
    run = Run(counting(200))
    run.item.connect(lambda item: seen.append((item, threading.current_thread())))
    with qtbot.waitSignal(run.finished) as ended:
        run.start()
    assert [item for item, _ in seen] == list(range(200))
    assert {thread for _, thread in seen} == {threading.current_thread()}
    assert ended.args == ["end"]
    assert not run.running


def test_a_problem_arrives_as_it_is(qtbot: QtBot) -> None:
    error = problem("key_refused", system="Tripletex")

    def work(cancel: CancelToken) -> Iterator[object]:
        yield 1
        raise error

    run = Run(work)
    with qtbot.waitSignal(run.failed) as failed:
        run.start()
    assert failed.args == [error]


def test_a_foreign_exception_becomes_an_internal_error(qtbot: QtBot) -> None:
    def work(cancel: CancelToken) -> Iterator[object]:
        yield from ()
        raise KeyError("lost")

    run = Run(work)
    with qtbot.waitSignal(run.failed) as failed:
        run.start()
    assert failed.args is not None
    error = failed.args[0]
    assert error.code == "internal_error"
    assert "KeyError: 'lost'" in error.detail


def test_cancelling_wakes_a_wait(qtbot: QtBot) -> None:
    def work(cancel: CancelToken) -> Iterator[object]:
        yield "begun"
        cancel.wait(60)

    run = Run(work)
    run.item.connect(lambda _: run.cancel())
    with qtbot.waitSignal(run.cancelled, timeout=5_000):
        run.start()


def test_a_run_lives_until_it_ends_though_nobody_holds_it(qtbot: QtBot) -> None:
    seen: list[object] = []
    go = threading.Event()

    def begin() -> None:
        def work(cancel: CancelToken) -> Iterator[object]:
            go.wait(5)
            yield 1

        run = Run(work)
        run.item.connect(seen.append)
        run.start()

    begin()
    go.set()
    qtbot.waitUntil(lambda: seen == [1])


def test_a_run_is_never_destroyed_on_its_own_thread(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    """Qt's objects end on the thread they live on: elsewhere the interpreter crashes, now and then."""
    where: list[str] = []
    loop = Run._loop

    def slow_to_leave(run: Run) -> None:
        loop(run)
        time.sleep(0.05)  # after the last signal, the run still in its hands

    monkeypatch.setattr(Run, "_loop", slow_to_leave)

    def begin() -> None:
        run = Run(counting(1)).start()
        weakref.finalize(run, lambda: where.append(threading.current_thread().name))

    begin()
    qtbot.waitUntil(lambda: bool(where))
    assert where == [threading.current_thread().name]


def test_a_call_answers_unless_its_owner_is_gone(qtbot: QtBot) -> None:
    owner, gone, seen = QObject(), QObject(), list[object]()
    gone.deleteLater()
    qtbot.wait(1)
    call(lambda: 1, seen.append, seen.append, gone)
    call(lambda: 2, seen.append, seen.append, owner)
    qtbot.waitUntil(lambda: bool(seen))
    assert seen == [2]


def test_calls_in_a_line_never_overtake(qtbot: QtBot) -> None:
    owner, seen, first = QObject(), list[object](), threading.Event()
    line = Line(owner)

    def slow() -> int:
        first.wait(5)
        return 1

    def broken() -> int:
        raise problem("database_busy")

    errors: list[ErpError] = []
    line.call(slow, seen.append, errors.append)
    line.call(broken, seen.append, errors.append)
    line.call(lambda: 3, seen.append, errors.append)
    assert line.busy
    first.set()
    qtbot.waitUntil(lambda: seen == [1, 3])
    assert [error.code for error in errors] == ["database_busy"]
    qtbot.waitUntil(lambda: not line.busy)


def test_a_line_goes_on_after_what_was_cancelled(qtbot: QtBot) -> None:
    def cancelled() -> None:
        raise Cancelled

    owner, seen = QObject(), list[object]()
    line = Line(owner)
    line.call(cancelled, seen.append, seen.append)
    line.call(lambda: 2, seen.append, seen.append)
    qtbot.waitUntil(lambda: seen == [2] and not line.busy)


@pytest.mark.parametrize("times", [1, 2])
def test_cancelling_after_the_end_is_harmless(qtbot: QtBot, times: int) -> None:
    run = Run(counting(1))
    with qtbot.waitSignal(run.finished):
        run.start()
    for _ in range(times):
        run.cancel()
