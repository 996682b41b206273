"""A child process that imports seeded books and may kill itself: `python -m … FOLDER COUNT SEED STEP`.

STEP: the progress, made after a commit, at which the process sends itself SIGKILL; -1 for never.
"""

import os
import signal
import sys
from pathlib import Path

from app.store.records import RunKind
from app.sync.progress import Phase
from tests.app.sync.books import Books, office, runner


def main(folder: str, count: str, seed: str, step: str) -> None:
    """Runs one import; prints its state."""
    books = Books.random(int(count), int(seed))
    books.page_size = max(7, int(count) // 300)
    books.repeat_last = int(seed) % 2 == 0
    store, company = office(Path(folder))
    work = runner(store, books)
    for number, last in enumerate(work.run(work.request(company, RunKind.FULL))):
        if number == int(step) and last.phase is not Phase.FINISHED:
            os.kill(os.getpid(), signal.SIGKILL)
    print(last.state.value, last.resumed_from, flush=True)
    store.close()


if __name__ == "__main__":
    main(*sys.argv[1:])
