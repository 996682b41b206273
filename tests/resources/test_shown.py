"""What acts is shown; and no tooltip is given past the one place that knows how."""

import ast
import json
from pathlib import Path

import pytest
from PySide6.QtGui import Qt as Text
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from resources.plain import Plain, tip
from resources.shown import LONGEST, json_line, shown
from resources.words import Words
from tests.hostile import LONG, NAME, acting

ROOT = Path(__file__).parents[2]


def test_every_sign_that_acts_has_a_picture() -> None:
    assert shown("a\x1bb\x00c\x7fd\x9be\u202ef\u2066g\u200bh\ufeffi\ud800j\U000e0041k\n") == (
        "a␛b␀c␡d\\x9be\\u202ef\\u2066g\\u200bh\\ufeffi\\ud800j\\U000e0041k␊"
    )
    assert shown("to\nlinjer", lines=True) == "to\nlinjer"
    assert shown("Ærlig & Sønn AS – «Oy» €") == "Ærlig & Sønn AS – «Oy» €"
    assert not acting(shown(NAME) + shown(LONG))


def test_what_nobody_reads_to_its_end_is_cut(qtbot: QtBot) -> None:
    label = Plain(LONG)
    qtbot.addWidget(label)
    label.setWordWrap(True)
    assert label.text() == f"{shown(LONG[:LONGEST])}…"
    assert label.heightForWidth(300) < 3_000
    told = Words("nb").problem("unknown_name", name=LONG)
    assert len(told.title + told.why + told.fix) < 2_500, "the rest of the sentence is still read"


def test_json_is_exact_and_has_nothing_that_acts() -> None:
    answer = {"name": NAME, "long": LONG, "half": "\ud800", "tag": "\U000e0041", "plain": "Ærlig 🐟"}
    line = json_line(answer)
    assert json.loads(line) == answer
    assert not acting(line)
    assert "Ærlig 🐟" in line


def test_words_are_filled_in_with_what_is_shown() -> None:
    said = Words("nb").problem("unknown_name", name=NAME)
    assert not acting(said.title + said.why + said.fix)
    assert "␛]0;PWNED␇" in said.title + said.why + said.fix


def test_a_label_and_a_tooltip_take_a_text_for_a_text(qtbot: QtBot) -> None:
    label = Plain(NAME)
    qtbot.addWidget(label)
    assert isinstance(label, QLabel)
    assert not acting(label.text())
    tip(label, NAME)
    assert not acting(label.toolTip())
    assert "&lt;img" in label.toolTip()
    tip(label, "Fjord & Fisk AS")
    assert label.toolTip() == "Fjord & Fisk AS"
    assert not Text.mightBeRichText(label.toolTip())
    tip(label, LONG)
    assert len(label.toolTip()) < 2_000


def _sources() -> list[Path]:
    return [file for room in ("app", "wizards", "resources") for file in sorted((ROOT / room).rglob("*.py"))]


@pytest.mark.parametrize("given", ["setToolTip", "setWhatsThis", "setStatusTip", "setTextFormat", "showText"])
def test_only_one_place_gives_a_widget_what_qt_may_take_for_mark_up(given: str) -> None:
    callers = {
        str(file.relative_to(ROOT))
        for file in _sources()
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == given
    }
    assert callers <= {"resources/plain.py"}


def test_a_model_s_tooltips_come_from_the_same_place() -> None:
    for file in _sources():
        text = file.read_text(encoding="utf-8")
        assert text.count("ToolTipRole") == text.count("tip_text(self."), file
        assert "QLabel(" not in text.replace("class Plain(QLabel)", ""), file
