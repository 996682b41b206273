"""The contrasts the design promises, computed from its colours; and that every drawing is one."""

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QIcon
from PySide6.QtWidgets import QApplication

from connectors.registry import SYSTEMS
from resources.icons import FOLDER, icon, mark
from resources.style import apply_theme, shown_theme
from resources.tokens import THEMES, contrast

GROUNDS = ("window", "surface", "raised", "accent_soft")
DRAWINGS = sorted(file.relative_to(FOLDER).with_suffix("").as_posix() for file in FOLDER.rglob("*.svg"))
TONES = ("ok", "warning", "failed", "info")


def test_contrast_is_that_of_wcag() -> None:
    assert round(contrast("#ffffff", "#000000"), 1) == 21.0
    assert round(contrast("#ffc107", "#ffffff"), 1) == 1.6


@pytest.mark.parametrize("theme", THEMES)
def test_text_has_four_and_a_half_to_one(theme: str) -> None:
    c = THEMES[theme].items()
    pairs = [(text, ground) for text in ("text", "muted", "accent", *TONES) for ground in GROUNDS]
    pairs += [(text, f"{tone}_soft") for tone in TONES for text in (tone, "text", "muted")]
    pairs += [("on_accent", "accent"), ("on_accent", "accent_hover"), ("on_demo", "demo")]
    pairs += [("side_text", ground) for ground in ("side", "side_hover", "side_active")]
    pairs += [("side_muted", "side")]
    weak = {pair: round(contrast(c[pair[0]], c[pair[1]]), 2) for pair in pairs}
    assert {pair: value for pair, value in weak.items() if value < 4.5} == {}


@pytest.mark.parametrize("theme", THEMES)
def test_outlines_and_focus_have_three_to_one(theme: str) -> None:
    c = THEMES[theme].items()
    pairs = [(line, ground) for line in ("control", "focus") for ground in GROUNDS]
    pairs += [("side_focus", ground) for ground in ("side", "side_hover", "side_active")]
    weak = {pair: round(contrast(c[pair[0]], c[pair[1]]), 2) for pair in pairs}
    assert {pair: value for pair, value in weak.items() if value < 3} == {}


@pytest.mark.parametrize("name", DRAWINGS)
def test_every_icon_draws_something_at_every_scale(qapp: QApplication, name: str) -> None:
    for size in (16, 20, 25, 40):
        image = icon(name).pixmap(QSize(size, size)).toImage()
        assert image.size() == QSize(size, size)
        assert any(image.pixelColor(x, y).alpha() for x in range(size) for y in range(size))


@pytest.mark.parametrize("system", SYSTEMS)
def test_every_system_has_a_drawing_of_its_own_in_the_accent(qapp: QApplication, system: str) -> None:
    drawings = {(FOLDER / f"{mark(other)}.svg").read_bytes() for other in SYSTEMS if other != system}
    assert (FOLDER / f"{mark(system)}.svg").read_bytes() not in drawings
    apply_theme(qapp, "light")
    image = icon(mark(system)).pixmap(QSize(40, 40)).toImage()
    accent = QColor(THEMES["light"].accent)
    assert any(image.pixelColor(x, y) == accent for x in range(40) for y in range(40))


def test_a_name_without_a_drawing_is_refused() -> None:
    with pytest.raises(FileNotFoundError):
        icon(mark("nosuch"))


def test_an_icon_follows_the_theme(qapp: QApplication) -> None:
    apply_theme(qapp, "light")
    before = icon("ok").pixmap(QSize(20, 20), QIcon.Mode.Normal).toImage()
    apply_theme(qapp, "dark")
    assert shown_theme() == "dark"
    assert icon("ok").pixmap(QSize(20, 20), QIcon.Mode.Normal).toImage() != before
    apply_theme(qapp, "light")


def test_an_unknown_theme_is_refused(qapp: QApplication) -> None:
    with pytest.raises(ValueError, match="no such theme"):
        apply_theme(qapp, "sepia")
