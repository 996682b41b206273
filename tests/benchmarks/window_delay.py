"""How the window feels: `python -m tests.benchmarks.window_delay [--lines N] [--rounds N]`.

Start to the first paint beside a bare window; a transfer log of many lines; the delay of a 16 ms timer on
the window's thread while the office's big client is imported and the log scrolls.
"""

import argparse
import os
import sys
import time
from collections.abc import Callable
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QElapsedTimer, QEventLoop, Qt, QTimer
from PySide6.QtWidgets import QApplication
from rich.console import Console
from rich.table import Table

from app.bootstrap import Services, build
from app.demo import DemoSession
from app.services.views import RunResult
from app.store.work import Counts, Transfer, TransferKind, TransferStatus
from app.windows.application import Collector
from app.windows.desk import Desk
from app.windows.main_window import MainWindow
from app.windows.transfer_log import TransferLogPage
from connectors.base import CancelToken, utc_now
from resources.style import apply_theme
from resources.words import Words
from tests.benchmarks.run import first_paint

BIG = "20010004"  # the office's big client


class Watch:
    """Delays of a 16 ms timer on this thread, in milliseconds."""

    def __init__(self) -> None:
        self.delays: list[float] = []
        self._clock = QElapsedTimer()
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)

    def __enter__(self) -> "Watch":
        self.delays.clear()
        self._clock.start()
        self._timer.start(16)
        return self

    def __exit__(self, *_: object) -> None:
        self._timer.stop()

    def _tick(self) -> None:
        self.delays.append(max(0.0, self._clock.nsecsElapsed() / 1e6 - 16))
        self._clock.start()

    def figures(self) -> tuple[float, float, float]:
        """p50, p99, max."""
        found = sorted(self.delays) or [0.0]
        return found[len(found) // 2], found[int(len(found) * 0.99)], found[-1]


def wait(until: Callable[[], bool], seconds: float = 300) -> None:
    """Lets the window live until something holds; raises TimeoutError."""
    loop, end = QEventLoop(), time.monotonic() + seconds
    poll = QTimer()
    poll.timeout.connect(lambda: loop.quit() if until() or time.monotonic() > end else None)
    poll.start(5)
    loop.exec()
    if not until():
        raise TimeoutError("what was waited for did not come")


def connected(demo: DemoSession, services: Services) -> None:
    """A connection in use with the big client, whose first import is due at once."""
    demo.prepare(services.registrations)
    own = demo.persona("tripletex", "office")
    draft = services.onboarding.begin("tripletex", "Bench")
    services.onboarding.save_values(draft.id, own.fields, own.secrets)
    for _ in services.onboarding.check(draft.id, CancelToken()):
        pass
    for _ in services.onboarding.list_companies(draft.id, CancelToken()):
        pass
    services.companies.activate(draft.id, [BIG])


def lines(services: Services, number: int) -> None:
    """Fills the transfer log; straight into the database, as one statement."""
    line = Transfer(
        TransferKind.DATASET, TransferStatus.DONE, utc_now(), counts=Counts(1), dataset="postings"
    )
    store = services._core.store
    with store.writing() as tables:
        tables.transfers.append(line)
    raw = store._engine.raw_connection()
    names = [row[1] for row in raw.cursor().execute("PRAGMA table_info(transfer)") if row[1] != "id"]
    values = {
        "status": "CASE WHEN value % 97 = 0 THEN 'failed' ELSE 'done' END",
        "search_text": "'client ' || (value % 500) || iif(value % 99991 = 0, ' rare', '')",
    }
    quoted = ", ".join(f'"{name}"' for name in names)
    picked = ", ".join(values.get(name, f'"{name}"') for name in names)
    raw.cursor().execute(
        f"WITH RECURSIVE n(value) AS (SELECT 1 UNION ALL SELECT value + 1 FROM n WHERE value < {number}) "
        f"INSERT INTO transfer ({quoted}) SELECT {picked} FROM n, (SELECT * FROM transfer LIMIT 1)"
    )
    raw.commit()
    raw.close()


def log_figures(window: MainWindow, table: Table) -> None:
    """What the log costs on the window's thread: its longest pause while the answer is fetched and shown."""

    def measured(name: str, act: Callable[[], object], shown: Callable[[], bool]) -> None:
        with Watch() as watch:
            begin = time.perf_counter()
            act()
            own = (time.perf_counter() - begin) * 1000
            wait(shown)
        total = (time.perf_counter() - begin) * 1000
        table.add_row(
            f"log, {name}",
            f"{max(own, watch.figures()[2]):.0f} ms",
            "≤ 100 ms",
            f"shown after {total:.0f} ms",
        )

    window.show_page("log")
    page = window.pages["log"]
    assert isinstance(page, TransferLogPage)
    wait(lambda: bool(page.model.lines))
    newest = page.model.lines[0].key

    def failed_only() -> bool:
        return {page.model.transfers[one.key].status for one in page.model.lines} == {TransferStatus.FAILED}

    measured("open", page.refresh, lambda: page.model.lines[0].key == newest)
    measured("filter", lambda: page.filters.clear(status="failed"), failed_only)
    page.filters.clear()
    wait(lambda: not failed_only())
    measured(
        "search, rare word",
        lambda: page.filters.search.setText("rare"),
        lambda: 0 < len(page.model.lines) < 50,
    )
    page.filters.clear()
    wait(lambda: len(page.model.lines) >= 200)
    wait(lambda: page.model.rowCount() >= 200)
    measured(
        "scroll to the end of what is read", page.view.scrollToBottom, lambda: len(page.model.lines) > 200
    )
    measured("jump to the oldest line", page.view.to_end.emit, lambda: page.model.detached)
    page.view.to_start.emit()
    wait(lambda: not page.model.detached)


def import_figures(window: MainWindow, table: Table) -> None:
    """The timer's delay while the big client is imported for the first time and the log scrolls."""
    page: Any = window.pages["log"]
    ended: list[RunResult] = []
    window.worker.ended.connect(ended.append)
    wait(lambda: bool(page.model.lines) and page.model.rowCount() == len(page.model.lines))
    bar = page.view.verticalScrollBar()
    scroll = QTimer()
    scroll.timeout.connect(lambda: bar.setValue(0 if bar.value() == bar.maximum() else bar.value() + 40))
    scroll.start(33)
    begin = time.perf_counter()
    with Watch() as watch:
        wait(lambda: bool(ended))
    scroll.stop()
    median_delay, high, most = watch.figures()
    took = time.perf_counter() - begin
    rows = sum(found.fetched for run in ended for found in run.datasets)
    figures = f"p50 {median_delay:.1f} · p99 {high:.1f} · max {most:.1f} ms"
    table.add_row("16 ms timer during an import", figures, "p99 ≤ 16, max ≤ 50", f"{rows} rows, {took:.1f} s")


def main() -> None:
    """Prints the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--lines", type=int, default=1_000_000)
    parser.add_argument("--rounds", type=int, default=5)
    given = parser.parse_args()
    table = Table("measure", "found", "target", "note", title="The window")
    bare, ours = first_paint(given.rounds)
    table.add_row(
        "start to first paint",
        f"{ours * 1000:.0f} ms",
        "≤ 1.35 × bare",
        f"bare {bare * 1000:.0f} ms, {ours / bare:.2f} ×",
    )
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    apply_theme(app, "light")
    with DemoSession() as demo:
        services = build(demo=demo)
        services.open()
        connected(demo, services)
        lines(services, given.lines)
        window = MainWindow(Desk(services, Words("nb")), open_assistant=lambda *_: None)
        window.show()
        window.begin()
        collector = Collector(window)
        collector.start()
        sys.setswitchinterval(0.001)
        wait(lambda: bool(window.pages))
        window.show_page("log")
        import_figures(window, table)
        log_figures(window, table)
        collector.stop()
        window.close()
        services.close()
    Console(width=140).print(table)


if __name__ == "__main__":
    main()
