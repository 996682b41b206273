"""A task at the vendor that is repeated company by company: the list with what each still lacks."""

import time
from collections.abc import Iterable
from datetime import UTC, datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
)

from connectors.errors import ErpError, problem
from resources.style import icon, role
from resources.tokens import SPACE_L, SPACE_S
from wizards.bridge import Run
from wizards.flow_views import CompanyChoice
from wizards.pages.task import TaskPage
from wizards.widgets import Picture, announce, button, label

_NAME, _NUMBER, _ID, _ACCESS = range(4)
_HEADERS = (
    "assistant-column-company",
    "assistant-column-number",
    "assistant-column-vendor-number",
    "assistant-column-access",
)
_REST = 5.0  # seconds between two readings nobody asked for


class CompaniesPage(TaskPage):
    """A `task` step with `companies`: read anew by the button, and whenever somebody comes back here."""

    wide = True

    def build(self) -> None:
        self._run: Run | None = None
        self._read_at = -_REST
        super().build()
        self.column.insertWidget(self.column.count() - 1, self._card(), 1)
        self._show(self.session.draft.companies)
        self.reload()

    def activated(self) -> None:
        if time.monotonic() - self._read_at > _REST:
            self.reload()

    def stop(self) -> None:
        if self._run is not None:
            self._run.cancel()

    def reload(self) -> None:
        """Asks the vendor for the list."""
        if self._run is not None and self._run.running:
            return
        self.forget_problem()
        self._before = {company.external_id for company in self.session.draft.companies}
        self._found: list[CompanyChoice] = []
        self._run = run = self.session.list_companies()
        run.item.connect(self._found.append)
        run.finished.connect(self._listed)
        run.failed.connect(self._broke)
        run.cancelled.connect(self._rest)
        run.start()
        self.update_button.setEnabled(False)
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
        self.update_button.setEnabled(True)
        self._busy.setVisible(False)

    def _card(self) -> QFrame:
        card = role(QFrame(), "card")
        column = QVBoxLayout(card)
        column.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_L)
        column.setSpacing(SPACE_S)
        self._lacking = label("", "strong")
        column.addWidget(self._lacking)
        self.table = QTableWidget(0, len(_HEADERS))
        self.table.setAccessibleName(self.text("assistant-companies"))
        self.table.setHorizontalHeaderLabels([self.text(key) for key in _HEADERS])
        self.table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        self.table.setTabKeyNavigation(False)
        self.table.setShowGrid(False)
        self.table.setMinimumHeight(220)
        self.table.verticalHeader().setVisible(False)
        self.table.verticalHeader().setDefaultSectionSize(max(38, self.fontMetrics().height() + 20))
        across = self.table.horizontalHeader()
        across.setHighlightSections(False)
        across.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        across.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        across.setSectionResizeMode(_NAME, QHeaderView.ResizeMode.Stretch)
        column.addWidget(self.table, 1)
        row = QHBoxLayout()
        row.setSpacing(SPACE_S)
        self.update_button = button(self.text("assistant-companies-update"), "", "refresh")
        self.update_button.setObjectName("update-companies")
        self.update_button.clicked.connect(self.reload)
        self._busy = Picture("running", 20)
        self._said = label("", "hint")
        row.addWidget(self.update_button)
        row.addWidget(self._busy)
        row.addWidget(self._said, 1)
        column.addLayout(row)
        return card

    def _show(self, companies: Iterable[CompanyChoice]) -> None:
        """What still lacks something comes first."""
        ordered = sorted(companies, key=lambda one: (one.problem is None, one.name.casefold()))
        self.table.setRowCount(0)
        self.table.setRowCount(len(ordered))
        for row, company in enumerate(ordered):
            self._add(row, company)
        lacking = sum(company.problem is not None for company in ordered)
        self._lacking.setText(self.text("assistant-companies-lacking", count=lacking) if ordered else "")
        self._lacking.setVisible(bool(ordered))
        self.table.setVisible(bool(ordered))

    def _add(self, row: int, company: CompanyChoice) -> None:
        if company.problem is None:
            word, picture = self.text("assistant-companies-open"), "ok"
        else:
            params = {"system": self.session.system.name, "company": company.name, **company.problem.params}
            word, picture = self.session.words.problem(company.problem.code, **params).title, "warning"
        access = QTableWidgetItem(icon(picture), word)
        access.setToolTip(word)
        name = QTableWidgetItem(company.name)
        name.setToolTip(company.name)
        self.table.setItem(row, _NAME, name)
        self.table.setItem(row, _NUMBER, QTableWidgetItem(company.organisation_number or "–"))
        self.table.setItem(row, _ACCESS, access)
        number = QTableWidgetItem()
        number.setData(Qt.ItemDataRole.AccessibleTextRole, company.external_id)
        self.table.setItem(row, _ID, number)
        cell = self._to_copy(company.external_id)
        cell.setContentsMargins(SPACE_S, 0, SPACE_S, 0)
        self.table.setCellWidget(row, _ID, cell)
