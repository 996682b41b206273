"""The way from the command line to the window."""

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.demo import DemoSession


def show(data_dir: Path | None, language: str | None, demo: "DemoSession | None" = None) -> int:
    """Opens the window over the data folder and returns its exit code when it is closed."""
    from app.windows.application import run

    return run(data_dir=data_dir, language=language, demo=demo)
