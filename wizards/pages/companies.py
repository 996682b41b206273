"""A task at the vendor that is repeated company by company: the list with what each still lacks."""

import time
from collections.abc import Iterable
from datetime import UTC, datetime

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
)

from connectors.errors import ErpError, problem
from connectors.views import CompanyChoice
from resources.plain import tip
from resources.shown import short
from resources.style import icon
from resources.tokens import SPACE_S
from wizards.focus import enable
from wizards.layouts import card, row
from wizards.pages.task import TaskPage
from wizards.widgets import Picture, announce, button, label

_NAME, _NUMBER, _ID, _ACCESS = range(4)
_HEADERS = (
    "assistant-column-company",
    "assistant-column-number",
    "assistant-column-vendor-number",
    "assistant-column-access",
)
_ROWS = 10  # shown without scrolling
_LETTERS = 85  # of room, below which a column is left out
_REST = 5.0  # seconds between two readings nobody asked for


class CompaniesPage(TaskPage):
    """A `task` step with `companies`: read anew by the button, and whenever somebody comes back here."""

    wide = True

    def build(self) -> None:
        self._read_at = -_REST
        super().build()
        self.column.insertWidget(self.column.count() - 1, self._card())
        self.column.addStretch(1)
        self._show(self.session.draft.companies)
        self.reload()

    def activated(self) -> None:
        if time.monotonic() - self._read_at > _REST:
            self.reload()

    def reload(self) -> None:
        """Asks the vendor for the list."""
        if self.running:
            return
        self.forget_problem()
        self._before = {company.external_id for company in self.session.draft.companies}
        self._found: list[CompanyChoice] = []
        self._run = self.session.list_companies().begin(
            item=self._found.append, finished=self._listed, failed=self._broke, cancelled=self._rest
        )
        enable(self.update_button, False, self)
        self._busy.setVisible(True)
        self._said.setText(self.text("assistant-companies-loading"))

    def _listed(self, _: object) -> None:
        self._rest()
        self._show(self._found)
        now = {company.external_id for company in self._found}
        new, gone = len(now - self._before), len(self._before - now)
        changed = "assistant-companies-changed" if new or gone else "assistant-companies-same"
        read = self.text("assistant-companies-read", at=datetime.now(UTC))
        self._said.setText(f"{read} {self.text(changed, new=new, gone=gone)}")
        announce(self, f"{self._said.text()} {self._lacking.text()}")
        if not self._found:
            self.show_problem(problem("no_companies", system=self.session.system.name))
        self.session.reload()

    def _broke(self, error: ErpError) -> None:
        self._rest()
        self._said.setText("")
        self.show_problem(error)

    def _rest(self) -> None:
        self._read_at = time.monotonic()
        enable(self.update_button, True, self)
        self._busy.setVisible(False)

    def _card(self) -> QFrame:
        self._lacking = label("", "strong")
        self.table = QTableWidget(0, len(_HEADERS))
        self.table.setAccessibleName(self.text("assistant-companies"))
        self.table.setHorizontalHeaderLabels([self.text(key) for key in _HEADERS])
        self.table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        self.table.setTabKeyNavigation(False)
        self.table.setShowGrid(False)
        down = self.table.verticalHeader()
        down.setVisible(False)
        down.setMinimumSectionSize(max(38, self.fontMetrics().height() + 20))
        down.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        across = self.table.horizontalHeader()
        across.setHighlightSections(False)
        across.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        across.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        across.setSectionResizeMode(_NUMBER, QHeaderView.ResizeMode.ResizeToContents)
        across.setSectionResizeMode(_ID, QHeaderView.ResizeMode.Fixed)
        self.update_button = button(
            self.text("assistant-companies-update"), "", "refresh", self.reload, name="update-companies"
        )
        self._busy = Picture("running")
        self._said = label("", "hint")
        return card(self._lacking, self.table, row(self.update_button, self._busy, self._said, grow=2))

    def _show(self, companies: Iterable[CompanyChoice]) -> None:
        """What still lacks something comes first."""
        place = self.session.words.place
        ordered = sorted(companies, key=lambda company: (company.problem is None, place(company.name)))
        self.table.setRowCount(0)
        self.table.setRowCount(len(ordered))
        for line, company in enumerate(ordered):
            self._add(line, company)
        lacking = sum(company.problem is not None for company in ordered)
        self._lacking.setText(self.text("assistant-companies-lacking", count=lacking) if ordered else "")
        self._lacking.setVisible(bool(ordered))
        self.table.setVisible(bool(ordered))
        QTimer.singleShot(0, self.table, self._fit)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        QTimer.singleShot(0, self.table, self._fit)

    def _fit(self) -> None:
        """As high as its rows, up to a number; more of them scroll. The organisation number is the first to
        give way where it is narrow."""
        self.table.setColumnHidden(_NUMBER, self.width() < self.fontMetrics().averageCharWidth() * _LETTERS)
        down, across = self.table.verticalHeader(), self.table.horizontalHeader()
        cells = [self.table.cellWidget(line, _ID) for line in range(down.count())]
        # the sheet's padding of cells goes off what stands in them
        widest = max((cell.sizeHint().width() for cell in cells), default=0) + 2 * SPACE_S
        self.table.setColumnWidth(_ID, max(widest, across.sectionSizeHint(_ID)))
        rows = sum(down.sectionSize(line) for line in range(min(down.count(), _ROWS)))
        head = across.sizeHint().height()
        self.table.setFixedHeight(head + rows + 2 * self.table.frameWidth() + SPACE_S)

    def _add(self, line: int, company: CompanyChoice) -> None:
        if company.problem is None:
            word, picture = self.text("assistant-companies-open"), "ok"
        else:
            word, picture = self.session.told(company.problem).title, "warning"
        access = QTableWidgetItem(icon(picture), word)
        tip(access, word)
        name = QTableWidgetItem(short(company.name))
        tip(name, company.name)
        self.table.setItem(line, _NAME, name)
        self.table.setItem(line, _NUMBER, QTableWidgetItem(short(company.organisation_number) or "–"))
        self.table.setItem(line, _ACCESS, access)
        number = QTableWidgetItem()
        number.setData(Qt.ItemDataRole.AccessibleTextRole, short(company.external_id))
        self.table.setItem(line, _ID, number)
        self.table.setCellWidget(line, _ID, self._to_copy(company.external_id))
