"""The program's start: the window when nothing but common options is asked for, else the command line."""

import gc
import sys
from collections.abc import Sequence

from app.cli.wishes import read

# Modules and pages of rows are made by the thousand and stay or go as a whole: with Python's own 700 objects
# before a look for garbage, a tenth of a start and of an import is looking for what is not there.
gc.set_threshold(100_000, 10, 10)


def main(argv: Sequence[str] | None = None) -> int:
    """Runs the program on `argv` (None: the process's own) and returns the exit code."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    wishes = read(arguments)
    if wishes.window:
        # without click and rich in front of it the window stands sooner
        from app.cli.window import show

        return show(wishes.data_dir, wishes.language)
    from app.cli.main import run

    return run(arguments, wishes)


if __name__ == "__main__":
    sys.exit(main())
