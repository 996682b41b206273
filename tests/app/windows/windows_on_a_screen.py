"""Opens every large window and writes where it and its main button came to lie: run by `test_fit` as a
process of its own, because a screen is chosen when Qt starts."""

import json
import sys
from pathlib import Path

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QApplication, QWidget

import app.__main__  # noqa: F401  as the program sets its process up
from app.windows.demo_strip import Browser, crown
from app.windows.desk import Desk
from app.windows.interface.dialog import InterfaceDialog
from app.windows.main_window import MainWindow
from app.windows.opening import OpeningWindow
from connectors.registry import SYSTEMS
from connectors.tripletex.system import TRIPLETEX
from resources.style import apply_theme
from resources.words import Words
from tests.app.windows.fakes import Office
from tests.app.windows.interfaces import INTERFACE
from tests.wizards.onboarding import FakeServices
from tests.wizards.test_renewal import IN_USE
from wizards.chooser import ChooserDialog
from wizards.dialog import AssistantDialog
from wizards.renewal import RenewalDialog, renewing_step


def _rectangle(rect: QRect) -> list[int]:
    return [rect.left(), rect.top(), rect.right(), rect.bottom()]


def _told(window: QWidget, button: QWidget | None = None) -> dict[str, object]:
    window.show()
    for _ in range(50):
        QApplication.processEvents()
    place = _rectangle(QRect(button.mapTo(window, QPoint()), button.size())) if button is not None else []
    return {
        "window": type(window).__name__,
        "frame": _rectangle(window.frameGeometry()),
        "size": [window.width(), window.height()],
        "button": place,
    }


def main(folder: Path) -> None:
    """Writes `places.json` into the folder."""
    qt = QApplication(sys.argv)
    apply_theme(qt, "light")
    words, desk = Words("fi"), Desk(Office(folder, demo=True).services, Words("fi"))
    above = MainWindow(desk, open_assistant=lambda *_: None)
    assistant = AssistantDialog(FakeServices(), words, TRIPLETEX, parent=above)
    crown(assistant, desk, TRIPLETEX.key, False, Browser(desk, lambda _: False))
    chooser = ChooserDialog(FakeServices(), words, tuple(SYSTEMS.values()), parent=above)
    step = renewing_step(SYSTEMS[IN_USE.system], IN_USE, "sign_in_expired")
    assert step is not None
    renewal = RenewalDialog(FakeServices(), words, SYSTEMS[IN_USE.system], IN_USE, step, parent=above)
    windows = [
        _told(OpeningWindow(words)),
        _told(above),
        _told(assistant, assistant.primary),
        _told(chooser),
        _told(renewal, renewal.close_it),
        _told(InterfaceDialog(desk, SYSTEMS["netvisor_severa"], INTERFACE, above)),
    ]
    assistant.go_beside()
    windows.append(_told(assistant, assistant.primary))
    room = _rectangle(QRect(qt.primaryScreen().availableGeometry()))
    (folder / "places.json").write_text(json.dumps({"room": room, "windows": windows}), encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
