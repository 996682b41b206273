"""How long pages of an assistant take that list thousands: `python -m tests.benchmarks.many_companies`.

By page: to the first picture, and the slowest turn of the loop in the second after it, in milliseconds of the
window's thread.
"""

import argparse
import os
import time
from dataclasses import replace

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication
from rich.console import Console
from rich.table import Table

from connectors.registry import SYSTEMS
from resources.style import apply_theme
from resources.words import Words
from tests.wizards.drafts import FakeCompany
from tests.wizards.onboarding import FakeServices, ready
from wizards.dialog import AssistantDialog

TARGETS = {"choose": (1000, 100), "import": (300, 100)}  # ms, on a machine with other things to do


def page(app: QApplication, step: str, number: int) -> tuple[float, float]:
    """Milliseconds to the first picture of a page, and of the slowest turn after it."""
    services = FakeServices()
    services.memory.waits = True
    many = tuple(
        FakeCompany(str(n), f"Selskap {n} AS", client=f"Kunde {n}", chosen=True) for n in range(number)
    )
    services.memory.stored[2] = replace(ready(), id=2, step=step, companies=many, stage="active")
    began = time.thread_time()
    dialog = AssistantDialog(services, Words("en"), SYSTEMS["tripletex"], 2, open_url=lambda url: True)
    dialog.show()
    while dialog.page is None:
        app.processEvents()
    dialog.grab()
    first, slowest, end = time.thread_time() - began, 0.0, time.monotonic() + 1
    while time.monotonic() < end:
        began = time.thread_time()
        app.processEvents()
        slowest = max(slowest, time.thread_time() - began)
    dialog.page.stop()
    dialog.close()
    return first * 1000, slowest * 1000


def main() -> None:
    """Measures and prints."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--companies", type=int, default=5_000)
    given = parser.parse_args()
    app = QApplication([])
    apply_theme(app, "light")
    table = Table("page", "first picture", "target", "slowest turn", "target")
    for step, targets in TARGETS.items():
        page(app, step, 1)  # what is made once in a process
        told = zip(page(app, step, given.companies), targets, strict=True)
        table.add_row(step, *(f"{value:.0f} ms" for pair in told for value in pair))
    Console().print(table)


if __name__ == "__main__":
    main()
