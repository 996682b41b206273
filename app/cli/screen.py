"""How people see it: tables, lines with a sign and a word, and output that no locale can break."""

import sys
from collections.abc import Iterator, Sequence
from io import TextIOWrapper
from typing import TYPE_CHECKING, Any, TextIO

from rich.console import Console, ConsoleOptions, RenderableType
from rich.segment import Segment
from rich.text import Text

from resources.shown import shown
from resources.words import Words

if TYPE_CHECKING:
    from rich.table import Table

_PIPE_WIDTH = 400  # a row stays one line for grep
_SIGNS = {
    "ok": ("✔", "+", "green"),
    "warning": ("▲", "!", "yellow"),
    "failed": ("✖", "x", "red"),
    "waiting": ("◷", "~", "bright_black"),
    "open": ("○", "-", "bright_black"),
}
_OF = {
    **dict.fromkeys(("agrees", "done", "ok"), "ok"),
    **dict.fromkeys(("stopped", "needs_you", "failed", "differs"), "failed"),
    **dict.fromkeys(("warning", "partial", "stale"), "warning"),
    **dict.fromkeys(
        ("waiting", "held", "transferring", "checking", "running", "queued", "cancelled"), "waiting"
    ),
}


def standard_output() -> TextIO:
    """Standard output that takes every character: UTF-8 into pipes and files, on a terminal what it has."""
    return _robust(sys.stdout)


def standard_error() -> TextIO:
    """The same for standard error."""
    return _robust(sys.stderr)


def say(text: str) -> None:
    """One line on standard error, never wrapped."""
    err = standard_error()
    err.write(f"{text}\n")
    err.flush()


def _robust(stream: TextIO) -> TextIO:
    if isinstance(stream, TextIOWrapper):
        if stream.isatty():
            stream.reconfigure(errors="replace")
        else:
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    return stream


class Screen:
    """Standard output and standard error for people; `quiet` prints nothing on the first."""

    def __init__(self, words: Words, *, quiet: bool = False) -> None:
        self.words = words
        self.out = _console(standard_output(), quiet=quiet)
        self.err = _console(standard_error())
        self._plain_signs = not (self.out.encoding or "").lower().startswith("utf")

    def line(self, text: str | Text = "", *, indent: int = 0) -> None:
        """One line, wrapped at words."""
        from rich.padding import Padding

        line = Padding(text, (0, 0, 0, indent), expand=False) if indent else text
        self.out.print(line, highlight=False)

    def sign(self, state: str) -> Text:
        """The sign of a state or result: told apart by shape, coloured besides."""
        shape, plain, style = _SIGNS[_OF.get(state, "open")]
        return Text(plain if self._plain_signs else shape, style=style)

    def status(self, state: str, word: str, aside: str = "") -> Text:
        """Sign and word, and what is worth less in grey."""
        further = (f"  {shown(aside)}" if aside else "", "bright_black")
        return Text.assemble(self.sign(state), " ", shown(word), further)

    def table(self, *headings: str, right: Sequence[int] = ()) -> "Table":
        """An empty table; columns in `right` hold figures."""
        from rich.box import SIMPLE_HEAD
        from rich.table import Table

        table = Table(box=SIMPLE_HEAD if self.out.is_terminal else None, pad_edge=False, header_style="bold")
        for number, heading in enumerate(headings):
            table.add_column(
                heading, justify="right" if number in right else "left", no_wrap=not self.out.is_terminal
            )
        return table

    def print(self, table: "Table") -> None:
        """Shows a table."""
        self.out.print(table, highlight=False)


class _Console(Console):
    """A console on which no text acts: pictures are in place before the lines are laid out, and nothing that
    was made elsewhere gets past `render`."""

    def render_str(self, text: str, **options: Any) -> Text:
        return super().render_str(shown(text), **options)

    def render(self, renderable: RenderableType, options: ConsoleOptions | None = None) -> Iterator[Segment]:
        for part in super().render(renderable, options):
            yield part if part.control else Segment(shown(part.text, lines=True), part.style)


def _console(stream: TextIO, *, quiet: bool = False) -> Console:
    width = None if stream.isatty() else _PIPE_WIDTH
    return _Console(file=stream, quiet=quiet, width=width, markup=False, emoji=False, soft_wrap=False)
