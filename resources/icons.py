"""Icons from our own SVG files, drawn in the theme's colours at whatever size and scale they are shown."""

from functools import cache
from pathlib import Path

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QIconEngine, QPainter, QPixmap, QPixmapCache
from PySide6.QtSvg import QSvgRenderer

from resources.tokens import THEMES, Colors

FOLDER = Path(__file__).parent / "icons"

# the colour an icon has of itself, where it is not the text's; a system's is the accent
OWN_COLORS = {
    "ok": "ok",
    "proved": "ok",
    "unproved": "muted",
    "imported": "muted",
    "ticked": "accent",
    "spared": "muted",
    "failed": "failed",
    "stopped": "failed",
    "needs_you": "failed",
    "running": "accent",
    "transferring": "accent",
    "checking": "accent",
    "info": "info",
    "waiting": "muted",
    "stale": "muted",
    "open": "muted",
    "not_set_up": "muted",
    "cancelled": "muted",
}
# states, marks and words of status that share a picture
ALIASES = {"stopped": "failed", "transferring": "running", "checking": "running", "spared": "ticked"}
_SYSTEMS = "systems/"

_theme = "light"


def set_theme(name: str) -> None:
    """The theme whose colours icons take from now on; what is painted anew has them."""
    global _theme
    _theme = name


def colors() -> Colors:
    """The colours of the theme that is shown."""
    return THEMES[_theme]


@cache
def _source(name: str) -> str:
    return (FOLDER / f"{ALIASES.get(name, name)}.svg").read_text(encoding="utf-8")


@cache
def _renderer(name: str, color: str) -> QSvgRenderer:
    renderer = QSvgRenderer(QByteArray(_source(name).replace("currentColor", color).encode()))
    if not renderer.isValid():
        raise ValueError(f"icon {name!r} is not a drawing")
    return renderer


def paint(painter: QPainter, name: str, rect: QRect | QRectF, color: str = "") -> None:
    """Draws an icon into `rect`; `color` is a token's name or `#rrggbb`, "" is the icon's own."""
    _renderer(name, _resolve(name, color)).render(painter, QRectF(rect))


def _resolve(name: str, color: str) -> str:
    color = color or ("accent" if name.startswith(_SYSTEMS) else OWN_COLORS.get(name, "text"))
    return color if color.startswith("#") else str(getattr(colors(), color))


def mark(system: str) -> str:
    """The name of a system's own drawing, `icons/systems/<key>.svg`."""
    return f"{_SYSTEMS}{system}"


class _Engine(QIconEngine):
    """Draws one icon; the theme is asked at each painting, so a switch needs no new icons."""

    def __init__(self, name: str, color: str) -> None:
        super().__init__()
        self._name = name
        self._color = color

    def clone(self) -> QIconEngine:
        return _Engine(self._name, self._color)

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        painter.drawPixmap(rect, self._drawn(rect.size(), painter.device().devicePixelRatio(), mode))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return self._drawn(size, 1.0, mode)

    def scaledPixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float) -> QPixmap:
        return self._drawn(size, 1.0, mode)  # the size is already in pixels of the device

    def _drawn(self, size: QSize, scale: float, mode: QIcon.Mode) -> QPixmap:
        color = _resolve(self._name, "control" if mode == QIcon.Mode.Disabled else self._color)
        return _drawn(self._name, color, size, scale)


def _drawn(name: str, color: str, size: QSize, scale: float) -> QPixmap:
    width, height = round(size.width() * scale), round(size.height() * scale)
    key = f"kobling/{name}/{color}/{width}x{height}/{scale}"
    found = QPixmap()
    if QPixmapCache.find(key, found):
        return found
    drawn = QPixmap(width, height)
    drawn.fill(QColor(0, 0, 0, 0))
    painter = QPainter(drawn)
    side = min(width, height)
    _renderer(name, color).render(painter, QRectF((width - side) / 2, (height - side) / 2, side, side))
    painter.end()
    drawn.setDevicePixelRatio(scale)
    QPixmapCache.insert(key, drawn)
    return drawn


@cache
def icon(name: str, color: str | None = None) -> QIcon:
    """The icon `name`; `color` is a token's name or `#rrggbb`, None the icon's own.

    Raises FileNotFoundError for a name without a drawing.
    """
    _source(name)
    return QIcon(_Engine(name, color or ""))


def pixmap(name: str, size: int, color: str = "", scale: float | None = None) -> QPixmap:
    """A drawing of `size` logical pixels, for labels; `scale` None is the main screen's."""
    if scale is None:
        screen = QGuiApplication.primaryScreen()
        scale = screen.devicePixelRatio() if screen else 1.0
    return _drawn(name, _resolve(name, color), QSize(size, size), scale)


@cache
def _still(name: str, theme: str) -> QIcon:
    made = QIcon()
    for side in (16, 20, 24, 32, 40, 48):
        drawn = _drawn(name, _resolve(name, ""), QSize(side, side), 1.0)
        for mode in (QIcon.Mode.Normal, QIcon.Mode.Selected):  # selected lines keep their colours
            made.addPixmap(drawn, mode)
    return made


def still(name: str) -> QIcon:
    """An icon for long tables: drawn once in the present theme, painted without the interpreter."""
    return _still(name, _theme)
