"""A vendor's names never act: not on a terminal, not in JSON, not in the window."""

import os
import pty
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from PySide6.QtWidgets import QAbstractItemView
from pytestqt.qtbot import QtBot

from app.bootstrap import Services
from app.secrets import KeyringSecrets
from app.services.core import Core
from app.windows.desk import Desk
from app.windows.main_window import MainWindow
from resources.shown import LONGEST
from resources.words import Words
from tests.app.cli.program import Program
from tests.fixtures_simulator import SimulatedSystem
from tests.hostile import LONG, NAME, acting, relay, seen

pytestmark = pytest.mark.timeout(300)


@pytest.fixture
def kobling(tmp_path: Path, simulator: SimulatedSystem) -> Iterator[Program]:
    """An office whose every company bears a hostile name, imported; the vendor's server still there."""
    with relay(simulator.base_url, "/company") as vendor:
        program = Program(tmp_path / "data")
        address = vendor.url + urlsplit(simulator.base_url).path
        own = simulator.personas["office"]
        place = ("--set", f"base_url={address}")
        token = own["registration_secrets"]["consumer_token"]
        done = program("register", "tripletex", *place, "--secret", "consumer_token=-", lines=[token])
        assert done.code == 0, done.err
        key = own["secrets"]["employee_token"]
        done = program(
            "connect", "tripletex", "--name", "Ond", "--level", "<img src=x>", *place, "--all-companies",
            "--secret", "employee_token=-", lines=[key],
        )  # fmt: skip
        assert done.code == 0, done.out[:2_000] + done.err
        yield program


def test_no_command_prints_what_acts(kobling: Program) -> None:
    for command in ("connections", "companies Ond", "check", "sync", "reconcile", "log"):
        for form in ((), ("--json",)):
            answer = kobling(*form, *command.split())
            assert answer.code == 0, answer.err
            assert not acting(answer.out), (command, form)
    assert "␛[2J␛]0;PWNED␇␀␡\\x9b31m \\u202eSA\\u202c" in kobling.said
    assert "<b>fet</b><img src=file:////evil/share/x>[red]rød[/red]" in kobling.said
    companies = kobling("--json", "companies", "Ond").json["companies"]
    assert {company["name"] for company in companies} == {NAME, LONG}  # exact where programs read
    refused = kobling("check", "\x1b]0;nobody\x07")
    assert refused.code == 2
    assert not acting(refused.err)
    assert not acting(kobling.said)
    assert "\n✔ AS" not in kobling.said  # nor begins a line of its own, as if it were ours


def test_a_terminal_is_sent_no_sequence_of_the_vendors(kobling: Program) -> None:
    told = _on_a_terminal(kobling, "sync", "--full")
    assert "PWNED" in told
    for sign in ("\x1b]0;", "\x1b[2JO", "\x07", "\x00", "\x9b", "\u202e", "\u200b"):
        assert sign not in told
    assert "[red]" in told


def test_no_page_of_the_window_shows_what_acts(qtbot: QtBot, kobling: Program) -> None:
    services = Services(Core(kobling.folder, KeyringSecrets))
    services.open()
    try:
        window = MainWindow(Desk(services, Words("nb")), open_assistant=lambda *_: None)
        qtbot.addWidget(window)
        window.show()
        window.begin()
        qtbot.waitUntil(lambda: bool(window.pages))
        for name in ("connections", "companies", "log"):
            window.show_page(name)
            views = window.pages[name].findChildren(QAbstractItemView)

            def there(views: list[QAbstractItemView] = views) -> bool:
                for view in views:
                    if (model := view.model()) is not None:
                        view.setCurrentIndex(model.index(0, 0))
                return any("\\u202eSA" in text for text in seen(window))

            qtbot.waitUntil(there, timeout=20_000)
            for text in seen(window):
                assert not acting(text), text[:300]
                assert all(len(line) <= LONGEST + len("…") for line in text.split("\n")), text[:300]
        window.close()
    finally:
        services.close()


def _on_a_terminal(program: Program, *arguments: str) -> str:
    """What a command writes to the terminal it is started on."""
    ours, its = pty.openpty()
    with subprocess.Popen(
        [sys.executable, "-m", "app", *arguments],
        stdin=its, stdout=its, stderr=its, env=program.environment({"TERM": "xterm", "COLUMNS": "600"}),
    ) as child:  # fmt: skip
        os.close(its)
        told = b""
        try:
            while part := os.read(ours, 65_536):
                told += part
        except OSError:  # the other end is closed: how a terminal ends on Linux
            pass
        os.close(ours)
        assert child.wait(60) == 0, told[-2_000:]
    return told.decode(errors="surrogateescape")
