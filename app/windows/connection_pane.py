"""The side panel of a connection: properties, companies, jobs, checks and what can be done with it."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QFrame, QLayout, QMenu, QWidget

from app.services.views import CheckLine, CompanyView, ConnectionView
from app.windows import texts
from app.windows.assistant import CHOOSE
from app.windows.connection_dialogs import DisconnectDialog, KeyDialog, RenameDialog
from app.windows.desk import Desk
from app.windows.problem_box import problem_box
from app.windows.widgets import Elided, Facts, Pane, button, column, label, picture, row, tool
from connectors.base import CheckItem, Result
from connectors.registry import SYSTEMS
from resources.style import icon, role
from resources.tokens import SPACE_XS

_SHOWN = 8  # companies told one by one; the rest is a click away


class ConnectionPane(Pane):
    """Shows one connection; checks that run appear line by line."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._connection: ConnectionView | None = None
        self._companies: Sequence[CompanyView] = ()
        self._checks: list[CheckItem | CheckLine] | None = None  # of a check that runs or just ran
        self._running = False

    def show_connection(self, connection: ConnectionView | None, companies: Sequence[CompanyView]) -> None:
        """Changes what is shown; None empties the panel."""
        if connection is None or self._connection is None or connection.id != self._connection.id:
            self._checks = None
        self._connection, self._companies = connection, companies
        self._show()

    def _show(self) -> None:
        connection = self._connection
        if connection is None:
            self.fill(label(self._desk.words("connections-choose"), "muted"))
            return
        words = self._desk.words
        rename = tool("pencil", words("connections-rename"), self._rename)
        heading = row(label(connection.name, "subtitle"), rename, self._menu(connection))
        heading.setStretch(0, 1)
        state = row(picture(connection.state), label(texts.status_cell(words, connection), "strong"))
        state.setStretch(1, 1)
        parts: list[QWidget | QLayout | int | None] = [heading, state]
        if connection.problem is not None:
            code = connection.problem.code
            mend = button(
                words("connections-mend"), "primary", "", lambda: self._desk.assist.emit(connection.id, code)
            )
            parts.append(problem_box(words, connection.problem, mend, system=connection.system))
        else:
            parts.append(label(texts.state_sentence(words, connection.state), "muted"))
        parts.append(self._buttons(connection))
        parts.append(Facts(self._facts(connection)))
        parts += self._section("connections-checks", self._check_lines(connection))
        parts += self._section("connections-companies", self._company_lines(connection))
        parts += self._section("connections-jobs", self._job_lines())
        self.fill(*parts)

    def _section(
        self, title: str, lines: Sequence[QWidget | QLayout]
    ) -> list[QWidget | QLayout | int | None]:
        if not lines:
            return []
        return [role(QFrame(), "line"), label(self._desk.words(title), "strong"), *lines]

    def _buttons(self, connection: ConnectionView) -> QLayout:
        words = self._desk.words
        if connection.stage == "draft":
            go_on = button(
                words("welcome-resume"), "primary", "", lambda: self._desk.assist.emit(connection.id, "")
            )
            return row(go_on, None)
        check = button(words("connections-check"), "", "refresh", self._check)
        check.setEnabled(not self._running)
        add = button(
            words("connections-add"), "", "add", lambda: self._desk.assist.emit(connection.id, CHOOSE)
        )
        return row(check, add, None)

    def _menu(self, connection: ConnectionView) -> QWidget:
        words = self._desk.words
        more = tool("more", words("connections-more"))
        menu = QMenu(more)
        menu.addAction(icon("pencil"), words("connections-rename"), self._rename)
        menu.addAction(icon("key"), words("connections-replace-key"), self._replace_key)
        private = words("connections-share" if connection.private else "connections-private")
        menu.addAction(icon("lock"), private, self._toggle_private)
        menu.addSeparator()
        menu.addAction(icon("trash", "failed"), words("connections-disconnect"), self._disconnect)
        more.setMenu(menu)
        more.setPopupMode(more.ToolButtonPopupMode.InstantPopup)
        return more

    def _facts(self, connection: ConnectionView) -> list[tuple[str, str]]:
        words = self._desk.words
        facts = [
            (words("connections-column-system"), connection.system_name),
            (words("connections-column-level"), texts.level(words, connection.level)),
            (words("connections-owner"), connection.owner),
            (
                words("connections-visible"),
                words(f"connections-visible-{'some' if connection.private else 'all'}"),
            ),
        ]
        if connection.checked_at:
            facts.append((words("connections-checked"), words.moment(connection.checked_at)))
        if connection.expires_at:
            facts.append((words("connections-expires"), words.moment(connection.expires_at)))
        if connection.description:
            facts.append((words("connections-description"), connection.description))
        return facts

    def _check_lines(self, connection: ConnectionView) -> list[QWidget | QLayout]:
        words = self._desk.words
        items = connection.checks if self._checks is None else self._checks
        lines: list[QWidget | QLayout] = []
        for item in items:
            name = texts.named(words, "check", item.name)
            found = ", ".join(value for value in item.facts.values() if value)
            mark = picture(texts.RESULT_PICTURES[item.result])
            mark.setAccessibleName(words(f"connections-result-{item.result}"))
            text = label(f"{name}: {found}" if found else name)
            text.setAccessibleName(f"{words(f'connections-result-{item.result}')}: {text.text()}")
            if item.problem is None or item.result is Result.OK:
                line = row(column(mark, None), text)
            else:
                told = texts.problem(words, item.problem.code, item.problem.params, connection.system)
                told_lines = column(
                    text, label(told.title, "warning"), label(told.fix, "hint"), spacing=SPACE_XS
                )
                line = row(column(mark, None), told_lines)
            line.setStretch(1, 1)
            lines.append(line)
        if self._running:
            busy = row(picture("running"), label(words("connections-checking"), "muted"))
            busy.setStretch(1, 1)
            lines.append(busy)
        return lines

    def _company_lines(self, connection: ConnectionView) -> list[QWidget | QLayout]:
        words = self._desk.words
        lines: list[QWidget | QLayout] = []
        counters = words(
            "connections-counters-long",
            active=connection.companies_active,
            inactive=connection.companies_inactive,
        )
        show_all = button(
            counters, "link", "", lambda: self._desk.go.emit("companies", {"connection": connection.id})
        )
        lines.append(row(show_all, None))
        for company in [c for c in self._companies if c.active][:_SHOWN]:
            last = words("companies-imported", time=company.imported_at) if company.imported_at else ""
            told = " · ".join(part for part in (last, texts.proof(words, company)) if part)
            open_it = button(
                company.name,
                "link",
                "",
                partial(self._see, company.id),
            )
            name = row(open_it, None)
            detail = label(told, "hint")
            detail.setContentsMargins(SPACE_XS, 0, 0, 0)
            line = row(column(picture(company.state), None), column(name, detail, spacing=0))
            line.setStretch(1, 1)
            lines.append(line)
        return lines

    def _see(self, company: int) -> None:
        self._desk.go.emit("companies", {"company": company})

    def _job_lines(self) -> list[QWidget | QLayout]:
        words = self._desk.words
        soonest: dict[str, str] = {}
        for company in self._companies:
            for job in company.jobs:
                if job.enabled and job.next_due is not None:
                    text = words(
                        "connections-job-next", job=words(f"connections-job-{job.kind}"), time=job.next_due
                    )
                    soonest.setdefault(job.kind, text)
        lines: list[QWidget | QLayout] = []
        for text in soonest.values():
            line = row(picture("jobs", color="muted"), Elided(text))
            line.setStretch(1, 1)
            lines.append(line)
        return lines

    def _check(self) -> None:
        connection = self._connection
        if connection is None or self._running:
            return
        self._checks, self._running = [], True
        key = str(connection.id)

        def item(found: CheckLine) -> None:
            if self._checks is not None and self._connection and self._connection.id == connection.id:
                self._checks.append(found)
                self._show()

        def done() -> None:
            self._running = False
            self._show()
            self._desk.changed.emit()

        def failed(error: object) -> None:
            done()
            self._desk.problem.emit(error)

        self._desk.follow(lambda token: self._desk.services.connections.check(key, token), item, done, failed)
        self._show()

    def _rename(self) -> None:
        if self._connection:
            RenameDialog(self._desk, self._connection, self).open()

    def _replace_key(self) -> None:
        if self._connection:
            system = SYSTEMS[self._connection.system]
            KeyDialog(self._desk, self._connection, system, self).open()

    def _toggle_private(self) -> None:
        if self._connection:
            connection = self._connection
            self._desk.ask(
                lambda: self._desk.services.connections.set_private(connection.id, not connection.private),
                lambda _: self._desk.changed.emit(),
            )

    def _disconnect(self) -> None:
        if self._connection:
            DisconnectDialog(self._desk, self._connection, self._companies, self).open()
