"""The start: what may be imported before the first window is painted, and one window a data folder."""

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.demo import DemoSession
from app.windows.opening import OpeningWindow
from app.windows.qt_words import QtWords
from app.windows.single import SingleInstance
from connectors.errors import ConfigError
from resources.words import Words

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # the offscreen screen has no frames

_HEAVY = ("sqlalchemy", "httpx2", "keyring", "alembic", "click", "rich", "starlette", "uvicorn", "stdnum")

_PROGRAM = """
import sys
from pathlib import Path
from PySide6 import QtCore
from PySide6.QtWidgets import QApplication
from app.windows.application import Application
app = QApplication(["kobling"])
def make():
    print("heavy:", [name for name in {heavy!r} if name in sys.modules], "Qt" in vars(QtCore))
    app.exit(0)
    raise SystemExit
application = Application(app, Path(sys.argv[1]), "nb", make)
application.show()
app.exec()
"""


def test_nothing_heavy_is_imported_before_the_first_paint(tmp_path: Path) -> None:
    program = _PROGRAM.format(heavy=_HEAVY)
    done = subprocess.run(
        [sys.executable, "-c", program, str(tmp_path)],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert "heavy: [] False" in done.stdout, done.stdout + done.stderr


def test_a_second_start_raises_the_first(qtbot: QtBot, tmp_path: Path) -> None:
    first = SingleInstance(tmp_path)
    assert first.take()
    first.listen()
    code = (
        "import sys\nfrom pathlib import Path\nfrom PySide6.QtCore import QCoreApplication\n"
        "app = QCoreApplication([])\nfrom app.windows.single import SingleInstance\n"
        "sys.exit(7 if SingleInstance(Path(sys.argv[1])).take() else 3)"
    )
    with qtbot.waitSignal(first.raised, timeout=20_000):
        second = subprocess.Popen([sys.executable, "-c", code, str(tmp_path)])
    assert second.wait(20) == 3
    first.release()
    again = SingleInstance(tmp_path)
    assert again.take()
    again.release()


def test_a_demonstration_that_is_open_comes_to_the_front(qtbot: QtBot, tmp_path: Path) -> None:
    with DemoSession(tmp_path, office="small"):
        first = SingleInstance(tmp_path)
        assert first.take()
        first.listen()
        command = [sys.executable, "-m", "app", "demo", "--data-dir", str(tmp_path)]
        with qtbot.waitSignal(first.raised, timeout=20_000):
            second = subprocess.Popen(command, stderr=subprocess.PIPE, text=True)
        assert second.communicate(timeout=20)[1] == ""
        assert second.returncode == 0
        first.release()


def test_a_database_that_cannot_be_opened_is_told_in_the_window(qtbot: QtBot) -> None:
    words = Words("nb")
    window = OpeningWindow(words)
    qtbot.addWidget(window)
    with qtbot.waitSignal(window.painted):
        window.show()
    window.show_problem(ConfigError("database_newer", file="kobling.db"))
    assert words.missing == set()


def test_qt_speaks_the_language(qapp: QApplication) -> None:
    spoken = QtWords(Words("nb"))
    qapp.installTranslator(spoken)
    assert qapp.translate("QPlatformTheme", "Cancel") == "Avbryt"
    assert qapp.translate("QPlatformTheme", "Something nobody translates") == "Something nobody translates"
    spoken.use(Words("fi"))
    assert qapp.translate("QPlatformTheme", "Cancel") == "Peruuta"
    qapp.removeTranslator(spoken)
