"""Tables of ready text: a model that computes nothing when it is asked, and the view all pages share."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from resources.style import icon
from resources.tokens import SPACE_XL

Index = QModelIndex | QPersistentModelIndex
KEY = Qt.ItemDataRole.UserRole
_NARROWEST = 0.62  # of the wanted width; below that the table scrolls sideways


@dataclass(frozen=True, slots=True)
class Line:
    """A row as it is shown: texts by column, and pictures (names of icons) by column where there are any."""

    key: int
    cells: tuple[str, ...]
    pictures: tuple[str, ...] = ()
    spoken: str = ""  # the first cell in full words, for screen readers and as tooltip


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its heading, its share of the width, and whether figures stand to the right."""

    title: str
    width: int  # characters
    right: bool = False
    whole: bool = False  # never narrower than wanted: dates, numbers, states


class LinesModel(QAbstractTableModel):
    """Lines in the order given. `more` is called when the view comes near the end, if `has_more` is set."""

    def __init__(self) -> None:
        super().__init__()
        self.columns: tuple[Column, ...] = ()
        self.lines: list[Line] = []
        self.more: Callable[[], None] | None = None
        self.has_more = False

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  Qt's signature
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        line, column = self.lines[index.row()], index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return line.cells[column]
        if role == Qt.ItemDataRole.DecorationRole:
            name = line.pictures[column] if column < len(line.pictures) else ""
            return icon(name) if name else None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if self.columns[column].right else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return (line.spoken if column == 0 else "") or line.cells[column]
        return line.key if role == KEY else None

    def headerData(
        self, section: int, side: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if side != Qt.Orientation.Horizontal or section >= len(self.columns):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.columns[section].title
        if role == Qt.ItemDataRole.TextAlignmentRole:
            right = self.columns[section].right
            side_flag = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
            return side_flag | Qt.AlignmentFlag.AlignVCenter
        return None

    def canFetchMore(self, parent: Index) -> bool:
        return self.has_more and not parent.isValid()

    def fetchMore(self, parent: Index) -> None:
        self.has_more = False  # until the answer says there is still more
        if self.more is not None:
            self.more()

    def head(self, columns: Sequence[Column]) -> None:
        """Changes the columns; lines stay as they are."""
        self.beginResetModel()
        self.columns = tuple(columns)
        self.endResetModel()

    def replace(self, lines: Sequence[Line]) -> None:
        """Shows these lines. Where the keys are the same, only the texts change and nothing jumps."""
        if [line.key for line in lines] == [line.key for line in self.lines]:
            self.lines = list(lines)
            if self.lines and self.columns:
                last = self.index(len(self.lines) - 1, len(self.columns) - 1)
                self.dataChanged.emit(self.index(0, 0), last)
            return
        self.beginResetModel()
        self.lines = list(lines)
        self.endResetModel()

    def append(self, lines: Sequence[Line]) -> None:
        """Adds lines at the end."""
        if lines:
            start = len(self.lines)
            self.beginInsertRows(QModelIndex(), start, start + len(lines) - 1)
            self.lines.extend(lines)
            self.endInsertRows()

    def prepend(self, lines: Sequence[Line]) -> None:
        """Adds lines at the top."""
        if lines:
            self.beginInsertRows(QModelIndex(), 0, len(lines) - 1)
            self.lines[:0] = lines
            self.endInsertRows()

    def update_line(self, line: Line) -> None:
        """Shows a line anew that is there already."""
        for row, old in enumerate(self.lines):
            if old.key == line.key:
                self.lines[row] = line
                self.dataChanged.emit(self.index(row, 0), self.index(row, len(self.columns) - 1))
                return

    def row_of(self, key: int) -> int:
        """Where the line with that key stands, -1 if nowhere."""
        return next((row for row, line in enumerate(self.lines) if line.key == key), -1)


class LinesView(QTableView):
    """A table for reading: whole rows, keyboard complete, Enter opens."""

    opened = Signal(int)  # key of a line that was double-clicked or entered
    chosen = Signal(object)  # key of the current line, None without one

    def __init__(self, model: LinesModel, name: str) -> None:
        super().__init__()
        self.lines = model
        self.setModel(model)
        self.setAccessibleName(name)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setStretchLastSection(True)
        header.setMinimumSectionSize(48)
        self.doubleClicked.connect(lambda index: self.opened.emit(index.data(KEY)))
        self.selectionModel().currentRowChanged.connect(self._current)
        self._wanted: int | None = None
        model.modelAboutToBeReset.connect(self._remember)
        model.modelReset.connect(self._restore)

    def fit(self) -> None:
        """Sizes rows to the font and columns to their shares; called when texts or their size change."""
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + SPACE_XL)
        self._spread()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._spread()

    def _spread(self) -> None:
        """Gives every column its share of what there is, but never less than its heading needs."""
        metrics, columns = self.fontMetrics(), self.lines.columns
        least = [metrics.horizontalAdvance(column.title) + SPACE_XL for column in columns]
        wanted = [metrics.averageCharWidth() * column.width + SPACE_XL for column in columns]
        whole = sum(large for large, column in zip(wanted, columns, strict=True) if column.whole)
        there = self.viewport().width() - whole
        share = min(1.0, max(_NARROWEST, there / max(1, sum(wanted) - whole)))
        for number, (small, large) in enumerate(zip(least, wanted, strict=True)):
            width = large if columns[number].whole else int(large * share)
            self.setColumnWidth(number, max(small, width))

    @property
    def key(self) -> int | None:
        """Key of the current line."""
        index = self.currentIndex()
        return index.data(KEY) if index.isValid() else None

    def choose(self, key: int) -> bool:
        """Makes the line with that key the current one; False if it is not there."""
        row = self.lines.row_of(key)
        if row >= 0:
            self.setCurrentIndex(self.lines.index(row, 0))
        return row >= 0

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.key is not None:
            self.opened.emit(self.key)
            return
        super().keyPressEvent(event)

    def _current(self, index: QModelIndex) -> None:
        self.chosen.emit(index.data(KEY) if index.isValid() else None)

    def _remember(self) -> None:
        self._wanted = self.key

    def _restore(self) -> None:
        if self._wanted is None or not self.choose(self._wanted):
            self.chosen.emit(None)
