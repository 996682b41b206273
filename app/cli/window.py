"""The way from the command line to the window."""

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.demo import DemoSession


def show(data_dir: Path | None, language: str | None, demo: "DemoSession | None" = None) -> int:
    """Opens the window over the data folder and returns its exit code when it is closed."""
    from app.windows.application import run

    return run(data_dir=data_dir, language=language, demo=demo)


def to_front(folder: Path) -> bool:
    """Brings the window that stands over the data folder to the front; False where there is none. No window
    of this process can follow."""
    from PySide6.QtCore import QCoreApplication

    from app.windows.single import SingleInstance

    app, single = QCoreApplication([]), SingleInstance(folder)
    alone = single.take()
    if alone:
        single.release()
    app.processEvents()
    return not alone
