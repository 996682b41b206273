"""Draws the rooms from the imports: `python -m tests.rooms` writes resources/docs/rooms.svg."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

import grimp

FILE = Path(__file__).parent.parent / "resources" / "docs" / "rooms.svg"
_PACKAGES = ("app", "wizards", "connectors", "resources")
_GROUND = "connectors"  # its own modules: base, errors, fields, datasets; everybody stands on them
_OF_THEIR_OWN = {"app": ("cli", "windows", "services", "sync", "store", "export"),
                 "connectors": ("simulators", "http", "oauth")}  # fmt: skip
_WIDTH, _HEIGHT = 176, 54


@dataclass(frozen=True, slots=True)
class Room:
    """A folder, where it is drawn (left upper corner) and what it holds."""

    name: str
    x: int
    y: int
    holds: str

    @property
    def middle(self) -> int:
        """The middle, from the left."""
        return self.x + _WIDTH // 2


ROOMS: Mapping[str, Room] = {
    room.name: room
    for room in (
        Room("app", 20, 40, "bootstrap, keyring, demo"),
        Room("app/cli", 240, 40, "the command line"),
        Room("app/windows", 460, 40, "the window"),
        Room("wizards", 680, 40, "assistants as data, pages"),
        Room("app/services", 350, 160, "use cases as generators"),
        Room("app/export", 130, 160, "files"),
        Room("resources", 680, 160, "words, icons, style"),
        Room("app/sync", 460, 280, "imports, proofs, schedule"),
        Room("app/store", 460, 400, "database"),
        Room("connectors/simulators", 20, 400, "loopback ERP servers"),
        Room("connectors/system", 240, 400, "one folder a system"),
        Room("connectors/oauth", 680, 280, "signing in by browser"),
        Room("connectors/http", 680, 400, "the one HTTP client"),
        Room(
            "connectors",
            20,
            520,
            "base · errors · fields · datasets · rows · registry: what all speak",
        ),
    )
}


def room_of(module: str) -> str:
    """The room a module lies in."""
    package, _, rest = module.partition(".")
    first = rest.partition(".")[0]
    if first in _OF_THEIR_OWN.get(package, ()):
        return f"{package}/{first}"
    if package == "connectors" and (Path(FILE.parents[2]) / package / first / "system.py").exists():
        return "connectors/system"
    return package


def arrows() -> frozenset[tuple[str, str]]:
    """Which room imports from which, type checking included."""
    graph = grimp.build_graph(*_PACKAGES, cache_dir=None)
    pairs = {
        (room_of(module), room_of(imported))
        for module in graph.modules
        for imported in graph.find_modules_directly_imported_by(module)
    }
    return frozenset((importer, imported) for importer, imported in pairs if importer != imported)


def drawing(pairs: Iterable[tuple[str, str]]) -> str:
    """The picture. Who imports the ground floor has a foot on it instead of an arrow."""
    pairs = sorted(pairs)
    feet = {importer for importer, imported in pairs if imported == _GROUND}
    width = max(room.x for room in ROOMS.values()) + _WIDTH + 20
    lines = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} 600" font-family="sans-serif">',
        "<title>Rooms of Kobling and what they import</title>",
        "<style>rect{fill:#f6f8fa;stroke:#57606a}.name{font-size:13px;font-weight:600;fill:#1f2328}",
        ".holds{font-size:11px;fill:#57606a}path{fill:none;stroke:#0b6e75;stroke-width:1.3}</style>",
        '<defs><marker id="tip" viewBox="0 0 8 8" refX="8" refY="4" markerWidth="8" markerHeight="8"',
        ' orient="auto"><path d="M0 0L8 4L0 8z" style="fill:#0b6e75"/></marker></defs>',
        f'<rect width="{width}" height="600" style="fill:#fff;stroke:none"/>',
        '<text class="holds" x="20" y="24">An arrow: imports from. A foot: imports the ground floor.</text>',
    ]
    lines += [_arrow(ROOMS[a], ROOMS[b]) for a, b in pairs if b != _GROUND]
    for room in ROOMS.values():
        across = width - 40 if room.name == _GROUND else _WIDTH
        lines.append(f'<rect x="{room.x}" y="{room.y}" width="{across}" height="{_HEIGHT}" rx="6"/>')
        label = "connectors/‹system›" if room.name == "connectors/system" else room.name
        lines.append(f'<text class="name" x="{room.x + 12}" y="{room.y + 23}">{label}</text>')
        lines.append(f'<text class="holds" x="{room.x + 12}" y="{room.y + 42}">{room.holds}</text>')
        if room.name in feet:
            foot = room.x + _WIDTH - 24
            lines.append(f'<path d="M{foot} {room.y + _HEIGHT}v6h12v-6"/>')
    return "\n".join([*lines, "</svg>", ""])


def _arrow(start: Room, end: Room) -> str:
    if start.y == end.y:
        rightwards = end.x > start.x
        x1, x2 = (start.x + _WIDTH, end.x) if rightwards else (start.x, end.x + _WIDTH)
        y = start.y + (20 if rightwards else 34)
        return f'<path marker-end="url(#tip)" d="M{x1} {y}L{x2} {y}"/>'
    down = end.y > start.y
    y1, y2 = (start.y + _HEIGHT, end.y) if down else (start.y, end.y + _HEIGHT)
    lean = (end.middle - start.middle) // 8  # so that arrows of one room leave and arrive side by side
    x1, x2, bend = start.middle + lean, end.middle - lean, (y2 - y1) // 2
    return f'<path marker-end="url(#tip)" d="M{x1} {y1}C{x1} {y1 + bend} {x2} {y2 - bend} {x2} {y2}"/>'


if __name__ == "__main__":
    FILE.write_text(drawing(arrows()), encoding="utf-8")
