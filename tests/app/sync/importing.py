"""A process that imports seeded books and may kill itself."""

import os
import signal
from multiprocessing.connection import Connection
from pathlib import Path

from app.store.records import RunKind
from app.sync.progress import Phase
from tests.app.sync.books import Books, office, runner


def main(folder: Path, count: int, seed: int, step: int, told: Connection) -> None:
    """Runs one import and tells its state; step: the progress, made after a commit, at which the process
    sends itself SIGKILL, -1 for never."""
    books = Books.random(count, seed)
    books.page_size = max(7, count // 300)
    books.repeat_last = seed % 2 == 0
    store, company = office(folder)
    work = runner(store, books)
    for number, last in enumerate(work.run(work.request(company, RunKind.FULL))):
        if number == step and last.phase is not Phase.FINISHED:
            os.kill(os.getpid(), signal.SIGKILL)
    told.send(last.state.value)
    store.close()
