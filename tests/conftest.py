"""What every test gets: a home of its own, loopback only, a data folder, the words, one font."""

import gc
import os
import socket
import sys
import tempfile
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.secret_service import SecretService

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from resources.words import Words

_PROXIES = ("http_proxy", "https_proxy", "all_proxy", "no_proxy", "ftp_proxy")
_OURS = "KOBLING_"
_ROOT = Path(__file__).parent.parent

# The shared loopback servers live in a module of their own.
pytest_plugins = ["tests.fixtures_simulator"] if (_ROOT / "tests" / "fixtures_simulator.py").exists() else []


def _isolate(home: Path) -> None:
    """Points every place a program may write to into `home`, and removes what would change its behaviour."""
    for name in list(os.environ):
        if name.lower() in _PROXIES or name.startswith(_OURS):
            del os.environ[name]
    os.environ["HOME"] = str(home)
    for kind in ("CONFIG", "DATA", "CACHE", "STATE"):
        os.environ[f"XDG_{kind}_HOME"] = str(home / kind.lower())
    if os.environ.get("QT_QPA_PLATFORM", "offscreen") == "offscreen":  # whose own screen is 800 by 800
        os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={_ROOT / 'tests' / 'data' / 'screen.json'}"


def pytest_configure(config: pytest.Config) -> None:
    """Runs before any of our modules is imported; each parallel worker does this for itself."""
    home = tempfile.TemporaryDirectory(prefix="kobling-tests-", ignore_cleanup_errors=True)
    config.add_cleanup(home.cleanup)
    _isolate(Path(home.name))
    if sys.platform == "linux" and (
        hasattr(config, "workerinput") or not config.getoption("numprocesses", None)
    ):
        service = SecretService(Path(home.name))
        config.add_cleanup(service.end)
        os.environ.update(service.env)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """After a run of the contract suite: what it excuses whom from, and why."""
    reports = terminalreporter.getreports("passed")
    if any("connectors/test_contract.py" in report.nodeid for report in reports):
        from tests.connectors.exempt import table

        terminalreporter.section("excused from the contract suite")
        terminalreporter.write_line(table())


# by place, so that a new test has its markers
_MARKED = {
    "quick": (
        "tests/resources",
        "tests/connectors/http",
        "tests/connectors/test_fields.py",
        "tests/connectors/test_graphql.py",
        "tests/connectors/test_lists.py",
        "tests/wizards/test_flow",
        "tests/wizards/test_words.py",
        "tests/app/store",
        "tests/app/sync/test_engine.py",
    ),
    "clock": ("tests/connectors/test_contract.py", "tests/connectors/tripletex/test_checks.py"),
}


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Marks what answers within a minute all together, and what knows of time."""
    for item in items:
        place = item.path.relative_to(_ROOT).as_posix()
        for name, places in _MARKED.items():
            if place.startswith(places):
                item.add_marker(name)


class OutsideWorldError(AssertionError):
    """A test tried to talk to something that is not this machine."""


def _local(family: int, address: object) -> bool:
    if family not in (socket.AF_INET, socket.AF_INET6) or not isinstance(address, tuple):
        return True
    host = str(address[0])
    return host.startswith("127.") or host in ("::1", "localhost", "")


@pytest.fixture(autouse=True)
def loopback_only(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[object]]:
    """Fails a test that connects to, or looks up, anything but this machine, even if the code under test
    takes the refusal for an ordinary network failure. Names ending in `.invalid` and `.test` may be looked
    up: they exist nowhere by definition (RFC 2606)."""
    tried: list[object] = []
    connect, connect_ex, getaddrinfo = socket.socket.connect, socket.socket.connect_ex, socket.getaddrinfo

    def refuse(what: object) -> None:
        tried.append(what)
        raise OutsideWorldError(f"tests stay on this machine: {what}")

    def guarded(self: socket.socket, address: object) -> None:
        if not _local(self.family, address):
            refuse(address)
        connect(self, address)  # type: ignore[arg-type]

    def guarded_ex(self: socket.socket, address: object) -> int:
        if not _local(self.family, address):
            refuse(address)
        return connect_ex(self, address)  # type: ignore[arg-type]

    def guarded_lookup(host: object, *args: object, **kwargs: object) -> object:
        name = host.decode() if isinstance(host, bytes) else str(host or "")
        if name.endswith((".invalid", ".test")):
            raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")
        if not _local(socket.AF_INET, (name, 0)):
            refuse(name)
        return getaddrinfo(host, *args, **kwargs)  # type: ignore[arg-type]

    monkeypatch.setattr(socket.socket, "connect", guarded)
    monkeypatch.setattr(socket.socket, "connect_ex", guarded_ex)
    monkeypatch.setattr(socket, "getaddrinfo", guarded_lookup)
    yield tried
    if tried:
        pytest.fail(f"the test tried to reach {tried}")


@pytest.fixture(autouse=True)
def allowances(monkeypatch: pytest.MonkeyPatch) -> None:
    """No vendor has been asked before: a port that was one test's server is another's by now, and what the
    process remembers of its allowance would be told of a stranger."""
    from connectors.http.pace import Pace
    from connectors.http.rate import RateBudget

    monkeypatch.setattr(Pace, "_paces", {})
    monkeypatch.setattr(RateBudget, "_shared", {})


def pytest_collection_finish() -> None:
    """What has been loaded by now stays: collecting between the tests need not look at it again."""
    gc.collect()
    gc.freeze()


@pytest.fixture(autouse=True)
def garbage() -> Iterator[None]:
    """Collected between the tests, as the program does between paints: a window that is collected on another
    thread than its own ends the interpreter, now and then."""
    gc.disable()
    yield
    _, _, since_the_old = gc.get_count()
    gc.collect(2 if since_the_old >= 100 else 1)


@pytest.fixture(autouse=True)
def no_holes(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Fails a test in which the program showed a problem whose sentences lack a name they ask for."""
    from resources.words import UNKNOWN, Words

    holes: set[tuple[str, str]] = set()
    formed = Words._text

    def watched(self: Words, key: str, values: Mapping[str, object]) -> str:
        asking, shown_by = sys._getframe(1), sys._getframe(2).f_globals["__name__"]
        if asking.f_code is Words.problem.__code__ and str(shown_by).startswith(("app.", "wizards.")):
            asked = {name for topic in self._candidates(key) for name in topic.variables(key)}
            holes.update((key, name) for name in asked if values[name] == UNKNOWN)
        return formed(self, key, values)

    monkeypatch.setattr(Words, "_text", watched)
    yield
    assert holes == set()


@pytest.fixture
def data_dir(tmp_path: Path) -> Path:
    """An empty data folder."""
    folder = tmp_path / "kobling data æøå"
    folder.mkdir()
    return folder


@pytest.fixture(scope="session")
def words() -> Iterator["Words"]:
    """The English words; a text that lacks a key or a parameter in any test fails the session's last one."""
    from resources.words import Words

    words = Words("en")
    yield words
    assert not words.missing


@pytest.fixture(scope="session")
def qapp(qapp_args: list[str], pytestconfig: pytest.Config) -> "QApplication":
    """The application in the program's own font: the one on a bare machine cuts the tops of Å, Ö and Š."""
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QFont, QFontDatabase
    from PySide6.QtWidgets import QApplication

    app = QApplication.instance() or QApplication(qapp_args)
    assert isinstance(app, QApplication)
    app.setApplicationName(str(pytestconfig.getini("qt_qapp_name")))
    app.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)
    for file in sorted((_ROOT / "resources" / "fonts").glob("*.ttf")):
        assert QFontDatabase.addApplicationFont(str(file)) != -1, file
    app.setFont(QFont(["Kobling Sans", "Noto Sans"], 10))
    return app


@pytest.fixture
def qtbot(qtbot: "QtBot", qapp: "QApplication") -> "QtBot":
    """Begins in the light theme, without the windows that earlier tests have closed: a style is put on every
    one that is still there."""
    from PySide6.QtCore import QCoreApplication, QEvent

    from resources.style import apply_theme

    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    apply_theme(qapp, "light")
    return qtbot
