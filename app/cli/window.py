"""The way from the command line to the window."""

from pathlib import Path
from typing import TYPE_CHECKING

from connectors.errors import ErpError

if TYPE_CHECKING:
    from app.demo import DemoSession


def show(data_dir: Path | None, language: str | None, demo: "DemoSession | None" = None) -> int:
    """Opens the window over the data folder and returns its exit code when it is closed; where there can be
    no such folder that is told here, for no window stands on it."""
    from app.windows.application import run

    try:
        return run(data_dir=data_dir, language=language, demo=demo)
    except ErpError as error:
        from app.cli import problems
        from app.cli.shell import Shell

        shell = Shell(language)
        shell.data_dir = data_dir
        problems.report(shell, error)
        return problems.exit_code(error)


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
