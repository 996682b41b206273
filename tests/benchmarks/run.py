"""Measures of the import against the bare loop: `python -m tests.benchmarks.run [--postings N] [--dlt]`.

Everything is measured in the same run on the same pages, since absolute figures drift from machine to
machine; the targets beside them are ratios wherever they can be.
"""

import argparse
import json
import os
import resource
import subprocess
import sys
import tempfile
import time
import urllib.request
import venv
from collections.abc import Mapping, Sequence
from pathlib import Path
from statistics import median
from typing import Any

from rich.console import Console
from rich.table import Table

from connectors.simulators.host import SimulatorProcess

ROOT = Path(__file__).parents[2]
MANY = 1_000_000_000  # calls in ten seconds: no limit

_BARE = """
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow
class Window(QMainWindow):
    def paintEvent(self, event):
        super().paintEvent(event)
        QTimer.singleShot(0, app.quit)
app = QApplication([])
window = Window()
window.setCentralWidget(QLabel("Kobling"))
window.resize(1240, 800)
window.show()
app.exec()
"""
_OURS = """
import sys, os
from pathlib import Path
import app.__main__
from PySide6.QtWidgets import QApplication
from app.windows.application import Application
app = QApplication(["kobling"])
application = Application(app, Path(sys.argv[1]), "nb", lambda: None)
application.show()
application._waiting.painted.connect(lambda: os._exit(0))
app.exec()
"""


def measure(what: str, **given: Any) -> dict[str, Any]:
    """One measurement in a child process."""
    child = subprocess.run(
        [sys.executable, "-m", "tests.benchmarks.measure", what],
        cwd=ROOT,
        input=json.dumps(given),
        stdout=subprocess.PIPE,
        text=True,
        check=True,
    )
    found: dict[str, Any] = json.loads(child.stdout)
    return found


class Bench:
    """A simulated office and the big client in it."""

    def __init__(self, target: Mapping[str, Any], table: Table) -> None:
        self.target, self.table = target, table
        self.company = "20010004"  # the office's big client
        noted = measure("pages", target=target, company=self.company)
        self.urls, self.rows = noted["urls"], noted["rows"]

    def once(self, what: str, folder: str) -> dict[str, Any]:
        """One measurement on a folder."""
        return measure(what, target=self.target, company=self.company, folder=folder, urls=self.urls)

    def row(self, name: str, found: Mapping[str, Any], note: str = "") -> None:
        """A line of the table."""
        speed = f"{found['rows'] / found['wall']:,.0f}"
        figures = [f"{found[key]:.2f}" for key in ("wall", "cpu")]
        self.table.add_row(name, f"{found['rows']:,}", speed, *figures, f"{found['peak_mb']:.0f}", note)

    def by_dlt(self, folder: Path) -> dict[str, Any]:
        """The same pages merged by dlt, which is installed into the folder for it."""
        venv.create(folder, with_pip=True)
        python = folder / ("Scripts" if sys.platform == "win32" else "bin") / "python"
        subprocess.run([python, "-m", "pip", "install", "-q", "dlt[sqlalchemy]"], check=True)
        given = {"target": dict(self.target), "company": self.company, "urls": self.urls}
        child = subprocess.run(
            [python, Path(__file__).with_name("with_dlt.py")],
            input=json.dumps(given),
            stdout=subprocess.PIPE,
            text=True,
            check=True,
        )
        found: dict[str, Any] = json.loads(child.stdout.splitlines()[-1])
        return found

    def slow(self, seconds: float) -> None:
        """Every answer of the simulator comes later."""
        body = json.dumps({"fault": "slow", "seconds": seconds}).encode()
        request = urllib.request.Request(
            self.target["control_url"] + "/faults", body, {"Content-Type": "application/json"}
        )
        with urllib.request.urlopen(request) as answer:
            answer.read()


def imports(console: Console, postings: int, rounds: int, with_dlt: bool = False) -> dict[str, Any]:
    """Import, import again, import with latency; the product beside the bare loop."""
    table = Table("work", "rows", "rows/s", "wall s", "CPU s", "peak MB", "against", title="Import")
    with SimulatorProcess(postings=postings, rate_limit=MANY) as simulator:
        bench = Bench(simulator.systems["tripletex"], table)
        bares, products = [], []
        for number in range(rounds):
            with tempfile.TemporaryDirectory() as folder:
                bares.append(bench.once("bare", folder))
            with tempfile.TemporaryDirectory() as folder:
                products.append(bench.once("product", folder))
                if number == rounds - 1:
                    again = bench.once("product", folder)
                    night = bench.once("night", folder)
        bare = min(bares, key=lambda found: found["cpu"])
        first = min(products, key=lambda found: found["cpu"])
        ratio = median(p["cpu"] for p in products) / median(b["cpu"] for b in bares)
        bench.row("bare loop", bare)
        bench.row("product, first import", first, f"CPU {ratio:.2f} × bare (target 1.25)")
        bench.row("product, nothing changed", again, f"CPU {again['cpu'] / bare['cpu']:.2f} × bare")
        if with_dlt:
            with tempfile.TemporaryDirectory() as folder:
                other = bench.by_dlt(Path(folder))
            faster = other["wall"] / median(p["wall"] for p in products)
            bench.row(
                "dlt, merge into SQLite",
                other,
                f"product {faster:.0f} × faster, CPU {other['cpu'] / first['cpu']:.0f} × less (target 10)",
            )
        bench.slow(0.04)
        with tempfile.TemporaryDirectory() as folder:
            late = bench.once("product", folder)
        bench.row(
            "product, 40 ms latency", late, f"{late['wall'] / first['wall']:.2f} × without (target 1.3)"
        )
    console.print(table)
    console.print(f"proof: {first['proof']}; counts: {first['counts']}; again: {again['counts']}")
    beyond = (night["night"] - night["fetching"]) * 1000
    console.print(
        f"night, nothing changed: {night['night'] * 1000:.0f} ms CPU a company, of it fetching "
        f"{night['fetching'] * 1000:.0f} ms; beyond it {beyond:.0f} ms (target 20)"
    )
    console.print(f"reconcile of {first['rows']:,} postings: {first['reconcile_s'] * 1000:.0f} ms")
    return first


def first_paint(rounds: int) -> tuple[float, float]:
    """Median seconds from the start of a process to its end after the first paint: a bare window, ours."""
    with tempfile.TemporaryDirectory() as folder:
        programs = {"bare": ("-c", _BARE), "ours": ("-c", _OURS, folder)}
        walls = {name: [wall for wall, _ in taken] for name, taken in _in_turn(programs, rounds).items()}
    return median(walls["bare"]), median(walls["ours"])


def commands(console: Console, rounds: int) -> None:
    """CPU of whole commands that read a few rows, beside Python opening the database they read with."""
    with tempfile.TemporaryDirectory() as folder:
        ours = ("-m", "app", "--data-dir", folder)
        opening = f"e.create_engine('sqlite:///{folder}/kobling.db').connect().exec_driver_sql('SELECT 1')"
        programs = {
            "kobling log": (*ours, "log"),  # first, since it makes the database
            "kobling systems": (*ours, "systems"),
            "bare": ("-c", f"import click, sqlalchemy as e; {opening}"),
        }
        least = {name: min(cpu for _, cpu in taken) for name, taken in _in_turn(programs, rounds).items()}
    bare = least.pop("bare")
    for name, cpu in least.items():
        console.print(
            f"{name}: {cpu * 1000:.0f} ms CPU, {cpu / bare:.2f} × click and the database (target 1.5)"
        )


def _in_turn(programs: Mapping[str, Sequence[str]], rounds: int) -> dict[str, list[tuple[float, float]]]:
    """Wall and CPU seconds of Python programs, one after the other and all again, so that what else the
    machine does meets all alike. What Python compiled is kept between them, as it is where the program is
    installed: else every start would compile ours, and nothing of what stands beside it."""
    found: dict[str, list[tuple[float, float]]] = {name: [] for name in programs}
    with tempfile.TemporaryDirectory() as compiled:
        environment = {**os.environ, "PYTHONPYCACHEPREFIX": compiled}
        environment.pop("PYTHONDONTWRITEBYTECODE", None)
        for _ in range(rounds + 1):
            for name, program in programs.items():
                found[name].append(_once(program, environment))
    return {name: taken[1:] for name, taken in found.items()}  # the first ones compiled, and warmed the disk


def _once(program: Sequence[str], environment: Mapping[str, str]) -> tuple[float, float]:
    used, begin = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    nowhere = subprocess.DEVNULL
    subprocess.run(
        [sys.executable, *program], cwd=ROOT, env=environment, check=True, stdout=nowhere, stderr=nowhere
    )
    wall, now = time.perf_counter() - begin, resource.getrusage(resource.RUSAGE_CHILDREN)
    return wall, now.ru_utime + now.ru_stime - used.ru_utime - used.ru_stime


def main() -> None:
    """Prints the tables."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--postings", type=int, default=200_000)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--lines", type=int, default=1_000_000, help="of the transfer log, 0 to leave out")
    parser.add_argument("--large", type=int, default=0, help="postings of a memory test, e.g. 1000000")
    parser.add_argument("--dlt", action="store_true", help="compare with dlt, installed for the occasion")
    given = parser.parse_args()
    console = Console()
    commands(console, 2 * given.rounds + 1)
    first = imports(console, given.postings, given.rounds, given.dlt)
    if given.large:
        large = imports(console, given.large, 1)
        console.print(f"memory: {large['peak_mb'] / first['peak_mb']:.2f} × (target 1.8 for 1 M / 100 k)")
    if given.lines:
        table = Table("question", "ms", title=f"Transfer log of {given.lines:,} lines (target 100 ms each)")
        for name, milliseconds in measure("log", lines=given.lines)["times"].items():
            table.add_row(name, f"{milliseconds:.1f}")
        console.print(table)


if __name__ == "__main__":
    main()
