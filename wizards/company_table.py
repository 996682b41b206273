"""The table of companies to choose from: its columns share the width, the keyboard goes through its rows."""

from PySide6.QtCore import QSortFilterProxyModel, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHeaderView, QTableView

from wizards.company_model import Column, CompanyModel

_NAME, _CLIENT, _NOTE = 26, 14, 16  # letters of average width that a column has at least
_TICK = 36  # px of it that are the tick's
_MEASURED = 100  # rows whose numbers a column is as wide as
_WHERE = {Qt.Key.Key_Space: Column.NAME, Qt.Key.Key_F2: Column.CLIENT}  # what a key is about, in any column


class CompanyTable(QTableView):
    """Whoever comes by the keyboard is on the first row that can be chosen, and sees it. Space ticks the row,
    F2 renames its client. `rows`: those that are searched for, sorted."""

    def __init__(self, model: CompanyModel) -> None:
        super().__init__()
        self._companies = model
        self.rows = QSortFilterProxyModel(self)
        self.rows.setSourceModel(model)
        self.rows.setFilterKeyColumn(-1)
        self.rows.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setModel(self.rows)
        self.setShowGrid(False)
        self.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)  # the vendor's order
        self.setSortingEnabled(True)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setMinimumHeight(200)
        self.setEditTriggers(
            QTableView.EditTrigger.DoubleClicked
            | QTableView.EditTrigger.EditKeyPressed
            | QTableView.EditTrigger.SelectedClicked
        )
        down = self.verticalHeader()
        down.setVisible(False)
        down.setDefaultSectionSize(max(36, self.fontMetrics().height() + 18))
        across = self.horizontalHeader()
        across.setHighlightSections(False)
        across.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        across.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        across.setSectionResizeMode(Column.CLIENT, QHeaderView.ResizeMode.Stretch)
        across.setResizeContentsPrecision(_MEASURED)

    def share(self) -> None:
        """The company's name comes first, then its client's; a note takes what is left, its whole text in the
        tip, and the organisation number is the first to give way."""
        self.setColumnHidden(Column.STATE, not self._companies.noted)
        across, letter = self.horizontalHeader(), self.fontMetrics().averageCharWidth()
        width, name, client = self.viewport().width(), _NAME * letter + _TICK, _CLIENT * letter
        wanted = {
            told: max(self.sizeHintForColumn(told), across.sectionSizeHint(told))
            for told in (Column.NUMBER, Column.STATE)
        }
        note = wanted[Column.STATE] if self._companies.noted else 0
        free = width - name - client - min(note, _NOTE * letter)
        self.setColumnHidden(Column.NUMBER, free < wanted[Column.NUMBER])
        number = 0 if self.isColumnHidden(Column.NUMBER) else wanted[Column.NUMBER]
        least = across.minimumSectionSize()
        note = min(note, max(width - name - client - number, least))
        name = min(name, width - number - note - least)
        self.setColumnWidth(Column.NUMBER, wanted[Column.NUMBER])
        self.setColumnWidth(Column.STATE, note)
        self.setColumnWidth(Column.NAME, max(name, (width - number - note) // 2))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.share()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() is not Qt.FocusReason.MouseFocusReason and not self.selectedIndexes():
            rows = (self.rows.index(row, Column.NAME) for row in range(self.rows.rowCount()))
            first = next((one for one in rows if one.flags() & Qt.ItemFlag.ItemIsEnabled), None)
            if first is not None:
                self.setCurrentIndex(first)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        column = _WHERE.get(Qt.Key(event.key()))
        if column is not None and self.currentIndex().isValid():
            self.setCurrentIndex(self.currentIndex().siblingAtColumn(column))
        super().keyPressEvent(event)
