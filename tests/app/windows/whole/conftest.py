"""The whole window over a demonstration: every system simulated, our registrations and keys at hand."""

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from app.bootstrap import Services, build
from app.demo import DemoSession
from app.windows.assistant import open_assistant
from app.windows.desk import Desk
from app.windows.main_window import MainWindow
from resources.words import Words
from tests.app.windows.whole.visitor import Browser
from tests.fixtures_simulator import SimulatedSystem


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Iterator[DemoSession]:
    with DemoSession(tmp_path_factory.mktemp("demo"), office="small") as session:
        yield session


@pytest.fixture
def services(demo: DemoSession) -> Iterator[Services]:
    for told in demo.systems.values():
        SimulatedSystem(told).restart()
    built = build(demo=demo)
    built.open()
    yield built
    built.close()
    for file in demo.data_dir.iterdir():
        file.unlink()


@pytest.fixture
def browser() -> Iterator[Browser]:
    browser = Browser()
    yield browser
    browser.close()
    away = [url.toString() for url in browser.opened if url.host() not in ("", "127.0.0.1")]
    assert not away, "a demonstration opened somebody else's page"


@pytest.fixture
def window(qtbot: QtBot, services: Services, browser: Browser) -> Iterator[MainWindow]:
    window = MainWindow(Desk(services, Words("nb")), open_assistant=open_assistant)
    qtbot.addWidget(window)
    window.show()
    window.begin()
    yield window
    window.close()
    assert window.desk.words.missing == set()
