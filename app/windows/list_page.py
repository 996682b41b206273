"""A page with a table, what narrows it, and a side panel for the line that is chosen."""

from abc import abstractmethod
from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QPushButton

from app.windows.desk import Desk, Page
from app.windows.header import Header
from app.windows.table import Line, LinesModel, LinesView
from app.windows.widgets import SEARCHED, Beside, Empty, OrEmpty, Pane
from resources.plain import tip
from resources.tokens import SPACE_L, SPACE_XL
from wizards.layouts import column, flowing
from wizards.widgets import SearchField, button, name_it, tool


class ListPage(Page):
    """`TITLE`, `HINT` and `SEARCH` are keys of words; `NONE` is told where there is nothing yet, `NONE_FOUND`
    where nothing is let through."""

    DRAWING: str
    TITLE: str
    HINT: str
    SEARCH: str
    NONE: str
    NONE_FOUND: str

    def __init__(
        self, desk: Desk, pane: Pane, *actions: QPushButton, narrowing: Sequence[QComboBox] = ()
    ) -> None:
        super().__init__(desk)
        self._read_once = False
        self._wanted: int | None = None  # a line asked for before it was read
        self._again = tool("refresh", "", desk.changed.emit)
        self._header = Header(self._again, *actions)
        self._search = SearchField()
        self._search.textChanged.connect(self._show)
        self._narrowing = narrowing
        for one in narrowing:
            one.currentIndexChanged.connect(self._show)
        self._model = LinesModel()
        self._view = LinesView(self._model, "")
        self._view.chosen.connect(self._chosen)
        self._stack = OrEmpty(Beside(self._view, pane, (3, 2)))
        filters = flowing(self._search, *narrowing)
        margins = (SPACE_XL, SPACE_XL, SPACE_XL, SPACE_L)
        self.setLayout(column(self._header, filters, self._stack, spacing=SPACE_L, margins=margins, grow=2))
        self.retranslate()

    @abstractmethod
    def _show(self) -> None:
        """Puts up the lines that are let through."""

    @abstractmethod
    def _chosen(self, key: int | None) -> None:
        """Shows the line with that key in the side panel."""

    @abstractmethod
    def _head(self) -> None:
        """Writes the columns' headings."""

    def retranslate(self) -> None:
        words = self.words
        self._header.show_text(words(self.TITLE), words(self.HINT))
        name_it(self._again, words("shell-refresh"))
        self._search.show_text(words(self.SEARCH))
        hint = f"{self.SEARCH}.hint"
        tip(self._search, words(hint) if words.has(hint) else "")
        self._search.setMinimumWidth(self.fontMetrics().averageCharWidth() * SEARCHED)
        self._view.setAccessibleName(words(self.TITLE))
        self._head()
        self._view.fit()
        self._show()

    def focus_search(self) -> None:
        self._search.setFocus()
        self._search.selectAll()

    def take_focus(self) -> None:
        if self._view.isVisible():
            self._view.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            super().take_focus()

    def _choose(self, wanted: int | None) -> None:
        """Chooses a line, as soon as it has been read."""
        self._wanted = None if wanted is None or self._view.choose(wanted) else wanted

    def _put(self, lines: Sequence[Line], some: bool) -> None:
        """Shows these lines, or why there are none (`some`: but for what narrows them there would be)."""
        self._model.replace(lines)
        if self._read_once:
            self._stack.show_empty(None if lines else self._empty(some))
        if self._wanted is not None and self._view.choose(self._wanted):
            self._wanted = None
        elif lines and self._view.key is None:
            self._view.choose(lines[0].key)
        else:
            self._chosen(self._view.key)

    def _empty(self, some: bool) -> Empty:
        words = self.words
        if some:
            act = button(words("connections-clear"), "", "", self._clear)
            return Empty("search", words(self.NONE_FOUND), words(f"{self.NONE_FOUND}.text"), act)
        act = button(words("shell-new-connection"), "primary", "add", lambda: self.desk.assist.emit(None, ""))
        return Empty(self.DRAWING, words(self.NONE), words(f"{self.NONE}.text"), act)

    def _clear(self) -> None:
        """Lets everything through."""
        self._search.clear()
        for one in self._narrowing:
            one.setCurrentIndex(0)
