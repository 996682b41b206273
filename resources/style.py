"""The look of the application: palette, style sheet and type, light and dark, following the system."""

from pathlib import Path
from string import Template
from typing import TypeVar

from PySide6.QtCore import QObject
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontInfo, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from resources import icons
from resources.icons import colors, icon, pixmap
from resources.tokens import TARGET, THEMES, TYPE_SCALE, Colors

__all__ = ["apply_theme", "colors", "icon", "pixmap", "role", "shown_theme", "text_scale"]

_HERE = Path(__file__).parent
_FAMILY = "Kobling Sans"
_FALLBACKS = ("Inter", "Segoe UI", "SF Pro Text", "Noto Sans")
_MONO = '"SF Mono", "Cascadia Mono", "Consolas", "Noto Sans Mono", "DejaVu Sans Mono", monospace'
_SMALLEST_PT = 9.5

W = TypeVar("W", bound=QWidget)


class _Look(QObject):
    """What was chosen, kept with the application so that it can follow the system's changes."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self.app = app
        self.wanted = "system"
        self.shown = ""
        self.scale = 1.0
        self.base = max(_SMALLEST_PT, QFontInfo(app.font()).pointSizeF())
        app.styleHints().colorSchemeChanged.connect(self.follow)
        for file in sorted((_HERE / "fonts").glob("*.ttf")):
            QFontDatabase.addApplicationFont(str(file))
        app.setStyle("Fusion")

    def follow(self) -> None:
        """Puts the theme on that is wanted now, where it is not on already."""
        theme = self.wanted
        if theme == "system":
            # Fusion's own ground is dark where the system's scheme is
            ground = self.app.style().standardPalette().color(QPalette.ColorRole.Window)
            theme = "dark" if ground.lightness() < 128 else "light"
        shown = f"{theme} {self.scale}"
        if shown == self.shown:
            return
        self.shown = shown
        icons.set_theme(theme)
        font = QFont([_FAMILY, *_FALLBACKS])
        font.setPointSizeF(self.base * self.scale)
        self.app.setFont(font)
        self.app.setPalette(_palette(THEMES[theme]))
        self.app.setStyleSheet(_sheet(theme, font.pointSizeF()))


def _look(app: QApplication) -> _Look | None:
    # not findChild, whose options take longer to load than the children to look at
    return next((child for child in app.children() if isinstance(child, _Look)), None)


def apply_theme(app: QApplication, theme: str = "system", scale: float = 1.0) -> None:
    """Puts a theme on: `light`, `dark` or `system`; `scale` enlarges the text (1.4 is 40 % more).

    Raises ValueError for another theme.
    """
    if theme != "system" and theme not in THEMES:
        raise ValueError(f"no such theme: {theme}")
    look = _look(app) or _Look(app)
    look.wanted, look.scale = theme, scale
    look.follow()


def shown_theme() -> str:
    """`light` or `dark`, whichever is on."""
    return next(name for name, its in THEMES.items() if its is colors())


def text_scale(app: QApplication) -> float:
    """How much the text is enlarged, 1.0 if not."""
    look = _look(app)
    return look.scale if look else 1.0


def role(widget: W, name: str, **more: str) -> W:
    """Gives a widget its part in the design (`title`, `hint`, `primary`, `card` …) and returns it: the first
    part when it is made, since Qt puts that on as it shows the widget, another one at any time."""
    had = widget.property("role")
    for key, value in {"role": name, **more}.items():
        widget.setProperty(key, value)
    if had is not None:
        style = widget.style()
        style.unpolish(widget)
        style.polish(widget)
    return widget


def _palette(c: Colors) -> QPalette:
    palette = QPalette()
    part = QPalette.ColorRole
    for where, color in {
        part.Window: c.window,
        part.WindowText: c.text,
        part.Base: c.surface,
        part.AlternateBase: c.raised,
        part.ToolTipBase: c.text,
        part.ToolTipText: c.window,
        part.Text: c.text,
        part.Button: c.surface,
        part.ButtonText: c.text,
        part.BrightText: c.failed,
        part.Highlight: c.accent,
        part.HighlightedText: c.on_accent,
        part.Link: c.accent,
        part.LinkVisited: c.accent,
        part.PlaceholderText: c.muted,
        part.Mid: c.border,
        part.Dark: c.control,
        part.Light: c.raised,
        part.Accent: c.accent,
    }.items():
        palette.setColor(where, QColor(color))
    for where in (part.WindowText, part.Text, part.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, where, QColor(c.muted))
    return palette


def _sheet(theme: str, points: float) -> str:
    values: dict[str, object] = dict(THEMES[theme].items())
    values |= {f"pt_{name}": f"{points * factor:.1f}" for name, factor in TYPE_SCALE.items()}
    values |= {
        "icons": (_HERE / "icons").as_posix(),
        "theme": theme,
        "mono": _MONO,
        "target": TARGET,
    }
    return Template((_HERE / "style.qss").read_text(encoding="utf-8")).substitute(values)
