"""The measures and colours of the design, as plain data; Qt meets them in style.py."""

from collections.abc import Mapping
from dataclasses import dataclass, fields

SPACE_XS, SPACE_S, SPACE_M, SPACE_L, SPACE_XL, SPACE_XXL = 4, 8, 12, 16, 24, 32
RADIUS_S, RADIUS_M, RADIUS_L = 4, 8, 12
FOCUS_WIDTH = 2
TARGET = 24  # smallest side of anything that is clicked, px

TYPE_SCALE: Mapping[str, float] = {
    "small": 0.9,
    "body": 1.0,
    "lead": 1.1,
    "subtitle": 1.25,
    "title": 1.7,
    "figure": 2.2,
}


@dataclass(frozen=True, slots=True)
class Colors:
    """The colours of one theme, `#rrggbb`.

    window, surface: grounds; raised: a ground on a surface; side*: the side bar.
    text, muted: 4.5:1 on every ground; control: 3:1, the outline of what can be used.
    accent, accent_hover, on_accent: the primary action; accent_soft: selection.
    ok, warning, failed, info and their `_soft` grounds: 4.5:1 as text, on their own ground too.
    """

    window: str
    surface: str
    raised: str
    border: str
    control: str
    text: str
    muted: str
    accent: str
    accent_hover: str
    on_accent: str
    accent_soft: str
    focus: str
    ok: str
    ok_soft: str
    warning: str
    warning_soft: str
    failed: str
    failed_soft: str
    info: str
    info_soft: str
    side: str
    side_text: str
    side_muted: str
    side_hover: str
    side_active: str
    side_focus: str
    demo: str
    on_demo: str

    def items(self) -> Mapping[str, str]:
        """Every colour by its name."""
        return {f.name: getattr(self, f.name) for f in fields(self)}


LIGHT = Colors(
    window="#f6f4ef",
    surface="#ffffff",
    raised="#f1eee7",
    border="#ded9ce",
    control="#7a868b",
    text="#1a282d",
    muted="#52626a",
    accent="#0f6373",
    accent_hover="#0b4f5d",
    on_accent="#ffffff",
    accent_soft="#dcecee",
    focus="#0b7285",
    ok="#1b6e30",
    ok_soft="#e3f1e5",
    warning="#85480a",
    warning_soft="#fbf0d3",
    failed="#ad241c",
    failed_soft="#fae7e4",
    info="#1c5a92",
    info_soft="#e2edf7",
    side="#12343d",
    side_text="#f2f6f6",
    side_muted="#a9c2c8",
    side_hover="#1b4450",
    side_active="#25566a",
    side_focus="#8ad3e0",
    demo="#8a3ea8",
    on_demo="#ffffff",
)

DARK = Colors(
    window="#12191c",
    surface="#1a2327",
    raised="#222d32",
    border="#313e44",
    control="#7d8e95",
    text="#e7eced",
    muted="#a8b5ba",
    accent="#5fbccd",
    accent_hover="#7fcddb",
    on_accent="#06252c",
    accent_soft="#17414b",
    focus="#7fd3e2",
    ok="#74cc8a",
    ok_soft="#183423",
    warning="#f0c552",
    warning_soft="#3a2f12",
    failed="#ff9389",
    failed_soft="#43211f",
    info="#8bc0f2",
    info_soft="#1b3148",
    side="#0c1214",
    side_text="#e7eced",
    side_muted="#9fb0b6",
    side_hover="#172226",
    side_active="#1d3940",
    side_focus="#7fd3e2",
    demo="#d59bec",
    on_demo="#2b0b38",
)

THEMES: Mapping[str, Colors] = {"light": LIGHT, "dark": DARK}


def luminance(color: str) -> float:
    """Relative luminance of `#rrggbb`, 0 to 1, as WCAG 2.2 defines it."""

    def channel(start: int) -> float:
        value = int(color[start : start + 2], 16) / 255
        return value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4

    return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5)


def contrast(one: str, other: str) -> float:
    """Contrast of two colours, 1 to 21."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)
