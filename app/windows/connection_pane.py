"""The side panel of a connection: state, authorisation, properties, checks, companies and jobs."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QFrame, QLayout, QMenu, QPushButton, QWidget

from app.services.causes import grouped
from app.services.views import CheckLine
from app.windows import texts
from app.windows.assistant import CHOOSE
from app.windows.authorisation import authorisation_card
from app.windows.connection_actions import ConnectionActions
from app.windows.desk import Desk
from app.windows.key_dialog import mends
from app.windows.problem_box import check_row, problem_box
from app.windows.remedy import mend_button
from app.windows.standing import Standing, standing, trouble, waits
from app.windows.widgets import Elided, NameLink, Pane
from connectors.base import CheckItem
from connectors.errors import ErpError
from connectors.registry import SYSTEMS
from connectors.views import CompanyView, ConnectionView
from resources.style import role
from resources.tokens import SPACE_XS
from wizards.facts import connection_name, fact_texts
from wizards.layouts import Part, column, flowing, row
from wizards.told import Facts
from wizards.widgets import Picture, button, label, marked, tool

_SHOWN = 8  # companies told one by one; the rest is a click away


class ConnectionPane(Pane):
    """Shows one connection; checks that run appear line by line."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.acts = ConnectionActions(desk, self)
        self._connection: ConnectionView | None = None
        self._companies: Sequence[CompanyView] = ()
        self._checks: list[CheckItem] | None = None  # of a check that runs or just ran
        self._running = False

    def show_connection(self, connection: ConnectionView | None, companies: Sequence[CompanyView]) -> None:
        """Changes what is shown; None empties the panel."""
        if connection is None or self._connection is None or connection.id != self._connection.id:
            self._checks = None
        place = self._desk.words.place
        self._connection = connection
        self._companies = sorted(companies, key=lambda company: place(company.name))
        self._show()

    def _show(self) -> None:
        connection, checks = self._connection, None if self._checks is None else tuple(self._checks)
        minute = self._desk.clock().replace(second=0, microsecond=0)
        if self.told(self._desk.words, connection, self._companies, checks, self._running, minute):
            return
        if connection is None:
            self.fill(label(self._desk.words("connections-choose"), "muted"))
            return
        words, now = self._desk.words, self._desk.clock()
        rename = tool("pencil", words("connections-rename"), lambda: self.acts.rename(connection))
        name = label(connection_name(words, connection.name), "subtitle")
        heading = row(name, rename, self._menu(connection), grow=0)
        cell = label(texts.connection_cell(words, connection, now), "strong")
        state = marked(texts.connection_picture(connection, now), cell)
        parts: list[Part] = [heading, state]
        if (error := trouble(connection, now)) is not None:
            parts.append(problem_box(words, error, self._mend(connection, error), system=connection.system))
            if held := sum(company.run_state == "held" for company in self._companies):
                parts.append(label(words("connections-held", count=held)))
        else:
            parts.append(label(texts.connection_sentence(words, connection), "muted"))
        stands = standing(connection, now)
        buttons = self._buttons(connection)
        given = [] if stands is Standing.NONE else [authorisation_card(self._desk, connection)]
        parts += [*given, buttons] if stands is Standing.SOON else [buttons, *given]
        parts.append(Facts(self._facts(connection)))
        parts += self._section("connections-checks", self._check_lines(connection))
        parts += self._section("connections-companies", self._company_lines(connection))
        parts += self._section("connections-jobs", self._job_lines(connection))
        self.fill(*parts)

    def _mend(self, connection: ConnectionView, error: ErpError) -> QPushButton | None:
        """The one thing to do about a problem."""
        if not mends(connection, error.code):
            return mend_button(self._desk, connection, error.code)
        replace = self._desk.words("connections-replace-key")
        return button(replace, "primary", "key", lambda: self.acts.replace_key(connection))

    def _section(self, title: str, lines: Sequence[QWidget | QLayout]) -> list[Part]:
        if not lines:
            return []
        return [role(QFrame(), "line"), label(self._desk.words(title), "strong"), *lines]

    def _buttons(self, connection: ConnectionView) -> Part:
        words = self._desk.words
        if connection.stage == "draft":
            go_on = button(
                words("welcome-resume"), "primary", "", lambda: self._desk.assist.emit(connection.id, "")
            )
            return row(go_on, None)
        check = button(words("connections-check"), "", "refresh", self._check)
        check.setEnabled(not self._running)
        if SYSTEMS[connection.system].sides:
            opened = button(
                words("connections-open-interface"), "", "", lambda: self._desk.assist.emit(connection.id, "")
            )
            return flowing(check, opened)
        return flowing(check, self._add_button(connection))

    def _add_button(self, connection: ConnectionView) -> QWidget:
        """More companies: of this authorisation, or where it opens only one by another such connection."""
        words, system = self._desk.words, SYSTEMS[connection.system]
        if system.signs_in and "companies" not in system.capabilities and len(system.levels) > 1:
            return button(words("connections-another"), "", "add", lambda: self._another(connection))
        return button(
            words("connections-add"), "", "add", lambda: self._desk.assist.emit(connection.id, CHOOSE)
        )

    def _another(self, connection: ConnectionView) -> None:
        services, assist = self._desk.services, self._desk.assist
        self._desk.ask(
            lambda: services.onboarding.again(connection.id), lambda draft: assist.emit(draft.id, "")
        )

    def _menu(self, connection: ConnectionView) -> QWidget:
        words = self._desk.words
        more = tool("more", words("connections-more"))
        menu = QMenu(more)
        self.acts.fill(menu, connection, self._companies)
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
        if connection.expires_at and not connection.signs_in:
            facts.append((words("connections-expires"), words.moment(connection.expires_at)))
        if connection.description:
            facts.append((words("connections-description"), connection.description))
        return facts

    def _check_lines(self, connection: ConnectionView) -> list[QWidget | QLayout]:
        words = self._desk.words
        items = connection.checks if self._checks is None else self._checks
        lines: list[QWidget | QLayout] = []
        for group in grouped(items):
            item = group.line
            name = texts.check_name(words, item)
            found = group.where or ", ".join(fact_texts(words, item.facts))
            text = f"{name}: {found}" if found else name
            lines.append(check_row(words, item, text, connection.system, explains=group.explains))
        if self._running:
            lines.append(marked("running", label(words("connections-checking"), "muted")))
        return lines

    def _company_lines(self, connection: ConnectionView) -> list[QWidget | QLayout]:
        words, now = self._desk.words, self._desk.clock()
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
            last = texts.last_read(words, company, waits(company, connection, now))
            told = " · ".join(part for part in (last, texts.proof(words, company)) if part)
            open_it = NameLink(company.name, partial(self._see, company.id))
            name = row(open_it, None)
            detail = label(told, "hint")
            detail.setContentsMargins(SPACE_XS, 0, 0, 0)
            lines.append(marked(company.state, column(name, detail, spacing=0)))
        return lines

    def _see(self, company: int) -> None:
        self._desk.go.emit("companies", {"company": company})

    def _job_lines(self, connection: ConnectionView) -> list[QWidget | QLayout]:
        words = self._desk.words
        if connection.live:
            return [label(words("connections-live"), "muted"), label(words("connections-live-hint"), "hint")]
        if standing(connection, self._desk.clock()) is Standing.OVER:
            return [label(words("connections-waits"), "muted")]
        soonest: dict[str, str] = {}
        for company in self._companies:
            for job in company.jobs:
                if job.enabled and job.next_due is not None:
                    text = words(
                        "connections-job-next", job=words(f"connections-job-{job.kind}"), time=job.next_due
                    )
                    soonest.setdefault(job.kind, text)
        sign = partial(Picture, "jobs", color="muted")
        return [row(sign(), Elided(text), grow=1) for text in soonest.values()]

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

        services = self._desk.services
        self._desk.follow(
            lambda token: services.connections.check(key, token), item, done, failed, owner=self
        )
        self._show()
