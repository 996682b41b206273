"""The ground the tests stand on: Qt's bindings are sound, and no test leaves this machine."""

import socket
import sys

import pytest
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from tests.conftest import OutsideWorldError
from tests.qt_help import paste_text, type_text


def test_qt_calls_keep_the_references_of_none(qapp: QApplication) -> None:
    """PySide6 6.12.0 loses one a call on Python 3.11 and aborts after some thousands."""
    before = sys.getrefcount(None)
    for _ in range(500):
        qapp.processEvents()
    assert abs(sys.getrefcount(None) - before) < 100


def test_any_letter_can_be_typed_and_pasted(qtbot: QtBot) -> None:
    edit = QLineEdit()
    qtbot.addWidget(edit)
    type_text(edit, "Hämeenlinna Ås č €")
    assert edit.text() == "Hämeenlinna Ås č €"
    edit.clear()
    paste_text(edit, "nøkkel")
    assert edit.text() == "nøkkel"


def test_the_font_shows_every_letter_of_ours(qapp: QApplication) -> None:
    metrics = QFontMetrics(qapp.font())
    assert [char for char in "ÆØÅæøåÄÖäöŠšŽž–−€" if not metrics.inFontUcs4(ord(char))] == []


def test_no_test_reaches_the_outside_world(request: pytest.FixtureRequest) -> None:
    with socket.socket() as outside, pytest.raises(OutsideWorldError):
        outside.connect(("192.0.2.1", 443))
    with pytest.raises(OutsideWorldError):
        socket.getaddrinfo("tripletex.no", 443)
    with pytest.raises(socket.gaierror):
        socket.getaddrinfo("nowhere.invalid", 443)
    # These were meant: the guard fails every test but this one for them.
    request.getfixturevalue("loopback_only").clear()
