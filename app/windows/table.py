"""Tables of ready text: a model that holds what is painted, and the view all pages share."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from resources.icons import still
from resources.plain import tip
from resources.shown import short
from resources.tokens import SPACE_XL

Index = QModelIndex | QPersistentModelIndex
KEY = Qt.ItemDataRole.UserRole
_PICTURE = 16  # px, and as much for what Qt leaves around it and its text
_SHORT = 8  # characters that always fit their column, and need no tooltip
_NARROWEST = 0.62  # of the wanted width; below that a column gives way
_LAST, _FEW = 0.45, 70  # the same for the last that would, in a view of so few letters
_FIRST, _SLICE = 40, 12  # lines written at once: what a window shows, then a few between two paints


@dataclass(frozen=True, slots=True)
class Line:
    """A row as it is shown: texts by column, and pictures (names of icons) by column where there are any."""

    key: int
    cells: tuple[str, ...]
    pictures: tuple[str, ...] = ()
    spoken: str = ""  # the first cell in full words, for screen readers and as tooltip
    told: Mapping[int, str] = field(default_factory=dict)  # the same for other columns, where they are short


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its heading, its share of the width, and whether figures stand to the right."""

    title: str
    width: int  # characters
    right: bool = False
    whole: bool = False  # never narrower than wanted: dates, numbers, states
    gives_way: int = 0  # where there is no room for all, the highest goes first; 0 stays
    holds: tuple[str, ...] = ()  # what is never cut in it: a language's words for states


class LinesModel(QStandardItemModel):
    """Lines in the order given, kept as items of Qt's own: painting then never waits for the interpreter,
    which an import on another thread keeps busy. Long lists are written a few lines at a time. `more` is
    called when the view comes near the end, if `has_more` is set."""

    about_to_replace = Signal()
    replaced = Signal()
    lifted = Signal(int)  # so many lines were put on top of the others

    def __init__(self) -> None:
        super().__init__()
        self.columns: tuple[Column, ...] = ()
        self.lines: list[Line] = []
        self.more: Callable[[], None] | None = None
        self.has_more = False
        self._anew = False  # language or theme changed: every item is written again
        self._slices = QTimer(self)
        self._slices.timeout.connect(self._write_slice)

    def canFetchMore(self, parent: Index) -> bool:
        return (self.has_more or self._unwritten) and not parent.isValid()

    def fetchMore(self, parent: Index) -> None:
        if self._unwritten:
            self._write_slice()
            return
        self.has_more = False  # until the answer says there is still more
        if self.more is not None:
            self.more()

    def head(self, columns: Sequence[Column]) -> None:
        """Changes the columns; lines stay as they are."""
        self.columns = tuple(columns)
        self._anew = True
        self.setColumnCount(len(columns))
        for number, column in enumerate(columns):
            item = QStandardItem(column.title)
            item.setTextAlignment(_side(column))
            self.setHorizontalHeaderItem(number, item)

    def replace(self, lines: Sequence[Line]) -> None:
        """Shows these lines. Where the keys are the same, only the texts change and nothing jumps."""
        if [line.key for line in lines] == [line.key for line in self.lines]:
            for row in range(self.rowCount()):
                if self._anew or self.lines[row] != lines[row]:
                    self._write(row, lines[row])
            self.lines = list(lines)
            self._anew = False
            return
        self._anew = False
        self.about_to_replace.emit()
        self.lines = list(lines)
        self.removeRows(0, self.rowCount())
        self._write_slice(_FIRST)
        self.replaced.emit()

    def append(self, lines: Sequence[Line]) -> None:
        """Adds lines at the end."""
        self.lines.extend(lines)
        self._write_slice()

    def prepend(self, lines: Sequence[Line]) -> None:
        """Adds lines at the top."""
        self.lines[:0] = lines
        for line in reversed(lines):
            self.insertRow(0, self._items(line))
        self.lifted.emit(len(lines))

    def row_of(self, key: int) -> int:
        """Where the line with that key stands, -1 if nowhere."""
        found = next((row for row, line in enumerate(self.lines) if line.key == key), -1)
        if found >= self.rowCount():
            self._write_slice(found + 1 - self.rowCount())
        return found

    @property
    def _unwritten(self) -> bool:
        return self.rowCount() < len(self.lines)

    def _write_slice(self, number: int = _SLICE) -> None:
        begun = self.rowCount()
        for line in self.lines[begun : begun + number]:
            self.appendRow(self._items(line))
        if not self._unwritten:
            self._slices.stop()
        elif not self._slices.isActive():
            self._slices.start(0)

    def _items(self, line: Line) -> list[QStandardItem]:
        made = [QStandardItem() for _ in line.cells]
        for column, item in enumerate(made):
            self._fill(item, line, column)
        return made

    def _write(self, row: int, line: Line) -> None:
        for column, item in enumerate(self._items(line)):  # new ones: nothing of the old line stays
            self.setItem(row, column, item)

    def _fill(self, item: QStandardItem, line: Line, column: int) -> None:
        text = short(line.cells[column])
        item.setText(text)
        told = (line.spoken if column == 0 else line.told.get(column, "")) or text
        if told != text or len(text) > _SHORT:
            tip(item, told)
        if told != text:
            item.setAccessibleText(short(told))
        self._draw(item, line, column)
        if column < len(self.columns) and self.columns[column].right:
            item.setTextAlignment(_side(self.columns[column]))
        if column == 0:
            item.setData(line.key, KEY)

    def redraw(self) -> None:
        """Draws every picture in the colours of the theme that is on now."""
        for row in range(self.rowCount()):
            for column in range(len(self.lines[row].pictures)):
                self._draw(self.item(row, column), self.lines[row], column)

    @staticmethod
    def _draw(item: QStandardItem, line: Line, column: int) -> None:
        if column < len(line.pictures) and line.pictures[column]:
            item.setIcon(still(line.pictures[column]))


def _beside(column: Column) -> int:
    """What a cell has beside its text; a state has its picture there, what is never cut has none."""
    return SPACE_XL if column.whole else 2 * _PICTURE + SPACE_XL


def _side(column: Column) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column.right else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter


class LinesView(QTableView):
    """A table for reading: whole rows, keyboard complete, Enter opens."""

    opened = Signal(int)  # key of a line that was double-clicked or entered
    chosen = Signal(object)  # key of the current line, None without one
    to_end = Signal()  # somebody wants the last line there is, whether it has been read or not
    to_start = Signal()

    def __init__(self, model: LinesModel, name: str) -> None:
        super().__init__()
        self.lines = model
        self.setModel(model)
        self.setAccessibleName(name)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setIconSize(QSize(_PICTURE, _PICTURE))
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
        self.doubleClicked.connect(lambda index: self.opened.emit(index.siblingAtColumn(0).data(KEY)))
        self.selectionModel().currentRowChanged.connect(self._current)
        self.stacked = False  # whether it has the whole width already, and there is no more to be had
        self._wanted: int | None = None
        self._replacing = False
        model.about_to_replace.connect(self._remember)
        model.replaced.connect(self._restore)
        model.lifted.connect(self._keep_place)

    def fit(self) -> None:
        """Sizes rows to the font and columns to their shares; called when texts or their size change."""
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + SPACE_XL)
        self._spread()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.lines.redraw()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._spread()

    def _spread(self) -> None:
        """Gives every column its share of what there is; where that is too little, columns give way."""
        there = self.viewport().width()
        shown = dict(enumerate(self.lines.columns))
        floor, wanted, least = self._widths()
        while sum(least[number] for number in shown) > there:
            number = max(shown, key=lambda number: shown[number].gives_way)
            if not shown[number].gives_way:
                break
            few = self.stacked and there < _FEW * self.fontMetrics().averageCharWidth()
            if few and sum(column.gives_way > 0 for column in shown.values()) == 1:
                squeezed = (max(floor[n], wanted[n] * (1 if shown[n].whole else _LAST)) for n in shown)
                if sum(squeezed) <= there:
                    break
            del shown[number]
        widths: dict[int, float] = {
            number: wanted[number] for number, column in shown.items() if column.whole
        }
        while others := shown.keys() - widths.keys():
            room = there - sum(widths.values())
            share = min(1.0, max(0.0, room / max(1, sum(wanted[number] for number in others))))
            shares: dict[int, float] = {number: wanted[number] * share for number in others}
            widths |= {n: float(floor[n]) for n in others if shares[n] < floor[n]} or shares
        for number in range(len(self.lines.columns)):
            self.setColumnHidden(number, number not in shown)
            if number in shown:
                self.setColumnWidth(number, int(widths[number]))

    def _widths(self) -> tuple[list[int], list[int], list[float]]:
        """What each column never goes below, what it wants, and what it gives way at, px."""
        metrics, columns = self.fontMetrics(), self.lines.columns
        floor = [
            _beside(column) + max(map(metrics.horizontalAdvance, column.holds)) if column.holds else 0
            for column in columns
        ]
        wanted = [
            max(
                metrics.averageCharWidth() * column.width + SPACE_XL,
                metrics.horizontalAdvance(column.title) + SPACE_XL,
                least,
            )
            for column, least in zip(columns, floor, strict=True)
        ]
        least = [
            max(low, wide * (1 if column.whole else _NARROWEST))
            for column, low, wide in zip(columns, floor, wanted, strict=True)
        ]
        return floor, wanted, least

    @property
    def least(self) -> int:
        """The width, px, below which even the columns that never give way are cut."""
        _, _, least = self._widths()
        kept = (
            width for column, width in zip(self.lines.columns, least, strict=True) if not column.gives_way
        )
        return int(sum(kept)) + self.verticalScrollBar().sizeHint().width() + 2 * self.frameWidth()

    @property
    def key(self) -> int | None:
        """Key of the current line."""
        index = self.currentIndex()
        return index.siblingAtColumn(0).data(KEY) if index.isValid() else None

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
        if event.key() in (Qt.Key.Key_End, Qt.Key.Key_Home):
            last = event.key() == Qt.Key.Key_End
            (self.to_end if last else self.to_start).emit()
            self.setCurrentIndex(self.lines.index(self.lines.rowCount() - 1 if last else 0, 0))
            return
        super().keyPressEvent(event)

    def _current(self, index: QModelIndex) -> None:
        if not self._replacing:
            self.chosen.emit(index.siblingAtColumn(0).data(KEY) if index.isValid() else None)

    def _remember(self) -> None:
        self._wanted, self._replacing = self.key, True

    def _restore(self) -> None:
        self._replacing = False
        if self._wanted is None or not self.choose(self._wanted):
            self.setCurrentIndex(QModelIndex())
            self.chosen.emit(None)

    def _keep_place(self, lines: int) -> None:
        """What is read stays where it is while lines come in above it."""
        bar = self.verticalScrollBar()
        if bar.value() > 0:
            self.updateGeometries()
            bar.setValue(bar.value() + lines * self.verticalHeader().defaultSectionSize())
