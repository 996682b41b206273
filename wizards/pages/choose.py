"""Which companies to connect, what their clients are called, and where they will stand.

Where there is one there is nothing to choose: it is named, and connected from here."""

import re
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFrame,
    QLayout,
    QLineEdit,
    QTreeWidget,
    QTreeWidgetItem,
)
from shiboken6 import isValid

from connectors.base import Level
from connectors.errors import ErpError, problem
from connectors.views import NOT_TOLD, CompanyChoice
from resources.shown import short
from resources.style import icon
from resources.tokens import SPACE_L, SPACE_M, SPACE_XL
from wizards.company_model import Column, CompanyModel
from wizards.company_table import CompanyTable
from wizards.facts import connection_name
from wizards.flow import ACTIVE
from wizards.focus import enable
from wizards.layouts import Part, box, card, clear, column, row
from wizards.pages.base import Note, Page
from wizards.pages.one_company import OneCompany
from wizards.widgets import ComboBox, SearchField, announce, button, captioned, label

_SHOWN = 3  # other connections named one by one
_SAVE_AFTER_MS = 250  # a click on "all" and the next correction are one saving


class ChoosePage(Page):
    """The `choose` step."""

    wide = True

    def build(self) -> None:
        system = self.session.system
        # a system that describes the customer itself, or that opens one company with each sign-in
        self._top_only = system.levels == (Level.CUSTOMER,)
        self._single = "companies" not in system.capabilities
        if self.live:
            self.column.addWidget(label(self.text("assistant-live"), "hint"))
        self.add_notes()
        self.model = CompanyModel(self.session.words, system.name)
        self.model.show(self.session.draft.companies)
        self._saving = QTimer(self, singleShot=True, interval=_SAVE_AFTER_MS)
        self._saving.timeout.connect(self._save)
        self._one = OneCompany(self, self._show_many)
        self._many = box(column(self._toolbar(), self._table(), self._place(), spacing=SPACE_L, grow=1))
        self._asked = False  # for all that could be chosen
        self._taken = column(spacing=SPACE_M)
        self.column.addLayout(self._taken)
        self.column.addWidget(self._one)
        self.column.addWidget(self._many, 1)
        self.column.addStretch()
        self.model.edited.connect(self._edited)
        self._tell_taken()
        self._update()
        if not self.session.draft.companies:
            self.reload()
        else:
            self._preselect(tuple(self.session.draft.companies))

    def primary_text(self) -> str:
        if self._at_once:
            return self.text("assistant-connect-one")
        return self.text("assistant-connect", count=len(self.model.chosen))

    def primary_enabled(self) -> bool:
        return bool(self.model.chosen)

    def main_first(self) -> bool:
        return self._at_once and not self._asked

    def leave(self, done: Callable[[], None]) -> None:
        self._saving.stop()
        self.forget_problem()
        start = partial(self.session.start_use, done, self.show_problem)
        at_once = self._at_once or self.session.draft.stage == ACTIVE  # more of a connection in use
        self.session.choose(self.model.chosen, start if at_once else done, self.show_problem)

    @property
    def _at_once(self) -> bool:
        """Whether it is put into use from here: one company, and nothing else is left to do."""
        left = [step for step in self.session.flow.open_steps if step is not self.step]
        return self.model.only is not None and not left and self.session.draft.stage != ACTIVE

    def stop(self) -> None:
        super().stop()
        if self._saving.isActive():
            self._saving.stop()
            self._save()

    def reload(self) -> None:
        """Asks the vendor for the list again."""
        if self.running:
            return
        self.forget_problem()
        self._run = self.session.list_companies().begin(finished=self._listed, failed=self._broke)
        enable(self._refresh, False, self)
        self._count.setText(self.text("assistant-companies-loading"))

    def _listed(self, _: object) -> None:
        enable(self._refresh, True, self)
        onboarding, draft = self.session.services.onboarding, self.session.draft.id
        self.session.line.call(
            lambda: tuple(onboarding.load(draft).companies),
            self._show,
            self.show_problem,
        )
        self.session.reload()

    def _show(self, companies: tuple[CompanyChoice, ...]) -> None:
        if not isValid(self):
            return
        self.model.show(companies)
        self._preselect(companies)
        self._tell_taken()
        self._update()
        if companies:
            announce(self, self._count.text())
            if self._at_once:
                self.ready.emit()
        else:
            self.show_problem(problem("no_companies", system=self.session.system.name))

    def _preselect(self, companies: tuple[CompanyChoice, ...]) -> None:
        """Ticks the one company there can be, and names its client or the connection after it."""
        draft, system = self.session.draft, self.session.system
        if self.model.only is None or self.model.chosen or draft.stage == ACTIVE:
            return
        if self._top_only:
            self.model.setData(self.model.index(0, Column.CLIENT), system.name)
        self.model.tick_all(True)
        proposed = self._single or re.fullmatch(rf"{re.escape(system.name)}( \d+)?", draft.name)
        named = proposed and draft.name.startswith(system.name)
        if not self._top_only and self.model.chosen and named:
            self.session.save_place(None, self._not_named, name=f"{system.name} – {companies[0].name}")

    def _tell_taken(self) -> None:
        """Where other connections have every company, which those are, and the way to them."""
        clear(self._taken)
        names = self.model.holders
        if not names:
            return
        shown = [connection_name(self.session.words, name) for name in names[:_SHOWN]]
        known = [name for name in names[:_SHOWN] if name != NOT_TOLD]
        text = "assistant-all-taken" if known else "assistant-all-taken-not-told"
        told = self.text(text, connections=", ".join(shown))
        self._taken.addWidget(Note(told, "note"))
        for number, name in enumerate(known):
            title, leave = (
                self.text("assistant-open-connection", name=name),
                partial(self.elsewhere.emit, name),
            )
            part = "" if number else "primary"
            self._taken.addLayout(row(button(title, part, "next", leave, name="open-connection"), None))
        announce(self, told)

    def _not_named(self, error: ErpError) -> None:
        """Where another connection bears the name, the earlier proposal stays."""
        if error.code != "name_taken":
            self.show_problem(error)

    def _broke(self, error: ErpError) -> None:
        enable(self._refresh, True, self)
        self._update()
        self.show_problem(error)

    def _toolbar(self) -> QLayout:
        self.search = SearchField(self.text("assistant-search-companies"))
        self.all = QCheckBox(self.text("assistant-select-all"))
        self.all.setObjectName("all")
        self.all.clicked.connect(self.model.tick_all)
        self._revert = button(self.text("assistant-revert-names"), "quiet", "", self.model.revert)
        self._refresh = button(self.text("assistant-refresh"), "", "refresh", self.reload)
        if self._single:
            self.all.hide()
        return row(self.search, self.all, self._revert, self._refresh, grow=0)

    def _table(self) -> CompanyTable:
        self.table = CompanyTable(self.model)
        self.table.setAccessibleName(self.text("assistant-companies"))
        self.search.textChanged.connect(self.table.rows.setFilterFixedString)
        return self.table

    def _place(self) -> QFrame:
        self.level = ComboBox()
        self.level.setObjectName("level")
        self.level.setEditable(True)
        self.level.setEnabled(not self._top_only)
        self.level.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        known = sorted(
            {placed.level for placed in self.session.placed if placed.level}, key=self.session.words.place
        )
        self.level.addItems([self.text("assistant-level-top"), *known])
        self.level.setCurrentText(self.session.draft.level or self.text("assistant-level-top"))
        self.level.textActivated.connect(self._place_chosen)
        edit = self.level.lineEdit()
        if edit is not None:
            edit.setAccessibleName(self.text("assistant-level"))
            edit.editingFinished.connect(self._place_chosen)
        where = self.text("assistant-level-fixed" if self._top_only else "assistant-level-hint")
        level = captioned(self.text("assistant-level"), self.level, where)
        self._count = label("", "strong")
        self.preview = QTreeWidget()
        self.preview.setHeaderHidden(True)
        self.preview.setAccessibleName(self.text("assistant-preview"))
        self.preview.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.preview.setMinimumHeight(120)
        self.preview.setMaximumHeight(200)
        seen = column(self._count, self.preview, grow=1)
        beside = row(column(level, *self._grouping(), None), seen, spacing=SPACE_XL, grow=0)
        beside.setStretch(1, 1)
        return card(beside)

    def _grouping(self) -> list[Part]:
        """Whether all shall share a client; where the kind of connection does not allow it, why and which
        one does."""
        grouping = "grouping" in self.session.system.capabilities
        live = "assistant-one-client-live" if self.live else "assistant-one-client-not"
        why = self.text("assistant-one-client-hint" if grouping else live)
        self.together = QCheckBox(self.text("assistant-one-client"))
        self.together.setObjectName("together")
        self.together.setEnabled(grouping)
        self.together.setAccessibleDescription(why)
        self.together.toggled.connect(self._together)
        self.shared = QLineEdit()
        self.shared.setObjectName("shared")
        self.shared.setPlaceholderText(self.text("assistant-one-client-name"))
        self.shared.setAccessibleName(self.text("assistant-one-client-name"))
        self.shared.setVisible(False)
        self.shared.textChanged.connect(lambda text: self.model.share(" ".join(text.split())))
        hint = label(why, "hint")
        if self._single:
            self.together.hide()
            hint.hide()
        parts: list[Part] = [SPACE_M, self.together, self.shared, hint]
        other = next((system for system in self.session.kin if "grouping" in system.capabilities), None)
        if not grouping and other is not None:
            switch = partial(self.switched.emit, other)
            link = button(self.text("assistant-one-client-switch"), "link", "next", switch, name="switch")
            parts.append(row(link, None))
        return parts

    def _together(self, together: bool) -> None:
        self.shared.setVisible(together)
        if together:
            self.shared.setFocus()
        self.model.share(" ".join(self.shared.text().split()) if together else "")

    def _show_many(self) -> None:
        self._asked = True
        self._update()
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _edited(self) -> None:
        self._update()
        self._saving.start()

    def _save(self) -> None:
        self.session.choose(self.model.chosen, self.forget_problem, self.show_problem)

    def _place_chosen(self, _: str = "") -> None:
        wanted = self.level.currentText().strip()
        level = "" if wanted == self.text("assistant-level-top") else wanted
        if level != self.session.draft.level:
            self.session.save_place(self.forget_problem, self.show_problem, level=level)
        self._update()

    def _update(self) -> None:
        """Preview, counts and buttons after any change."""
        chosen, only = self.model.chosen, self.model.only
        if only is not None:
            self._one.show_company(only, self.model.elsewhere(only))
        self._one.setVisible(only is not None)
        self._one.more.setVisible(not self._asked)
        self._many.setVisible(only is None or self._asked)
        one = only is not None and not self._asked
        self.lead.setText(self.text("assistant-one-body") if one else self.own("body"))
        self._revert.setVisible(self.model.renamed)
        QTimer.singleShot(0, self.table, self.table.share)
        self.all.setEnabled(self.model.rowCount() > 0)  # ticked before the list is there it would be lost
        self.all.setChecked(self.model.all_chosen)
        self._count.setText(self.text("assistant-chosen", count=len(chosen), clients=len(self.model.clients)))
        self.preview.clear()
        top = self.level.currentText()
        root = QTreeWidgetItem([top])
        root.setIcon(0, icon("folder", "muted"))
        picture = icon("companies", "accent")
        for client, inside in self.model.grouped.items():
            node = QTreeWidgetItem(root, [short(client)])
            node.setIcon(0, picture)
            if inside != [client]:
                for name in inside:
                    QTreeWidgetItem(node, [short(name)])
        self.preview.addTopLevelItem(root)
        self.preview.expandAll()
        self.buttons.emit()
