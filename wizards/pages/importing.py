"""The first import: how far it is, and each company; at the end what was proved, and what comes next."""

import time
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QProgressBar

from connectors.errors import ErpError
from connectors.views import CompanyView, Progress
from resources.tokens import SPACE_M
from wizards.flow import Kind
from wizards.layouts import add, card, clear, column, row
from wizards.pace import Pace
from wizards.pages.base import Note, Page
from wizards.pages.ending import ending
from wizards.pages.import_list import ImportList, ImportModel
from wizards.widgets import announce, button, label

_PARTS = 1000  # of the bar for all of it
_TELLS_EVERY = 500  # ms


@dataclass(frozen=True, slots=True)
class _Seen:
    """The companies in use as they are stored, those of them whose end is to be shown, and whether all have
    been read."""

    companies: Sequence[CompanyView]
    changed: Sequence[CompanyView]
    whole: bool


class ImportPage(Page):
    """The `first_import` step. Closing the dialog leaves the import running. A live system has none; where
    each sign-in opens one company, the next one is set up from here."""

    def build(self) -> None:
        system = self.session.system
        if self.live:
            self.column.addWidget(Note(self.text("assistant-live-note"), "success"))
        else:
            self._add_progress()
        if "companies" not in system.capabilities and len(system.levels) > 1:
            hint = self.text("assistant-another-hint" if self._signs_in else "assistant-another-own-hint")
            more = button(self.text("assistant-another"), "", "add", self.another.emit, name="another")
            more.setAccessibleDescription(hint)
            add(self.column, row(more, None), label(hint, "hint"))

    @property
    def _signs_in(self) -> bool:
        """Whether it is a sign-in that opens the company, not a key."""
        return any(step.kind is Kind.BROWSER_SIGN_IN for step in self.session.flow.visible)

    def _add_progress(self) -> None:
        chosen = (company.name for company in self.session.draft.companies if company.chosen)
        names = sorted(dict.fromkeys(chosen), key=self.session.words.place)
        self.companies = ImportModel(self, names)
        self._pace = Pace(names, self.session.system.datasets, time.monotonic())
        self._total = QProgressBar()
        self._total.setTextVisible(False)
        self._total.setRange(0, _PARTS)
        self._told = label("", "strong")
        self._tick = QTimer(self)
        self._tick.setInterval(_TELLS_EVERY)
        self._tick.timeout.connect(self._tell)
        self.cancel = button(self.text("assistant-import-cancel"), "", "stop", super().stop)
        self.resume = button(self.text("assistant-import-resume"), "", "play", self.start)
        closing = label(self.text("assistant-import-close"), "hint")
        buttons = row(self.cancel, self.resume, None)
        self._going = card(self._told, self._total, closing, buttons, spacing=SPACE_M)
        self._end = column()
        self._ended = False  # and the end is told
        self._shown: dict[str, CompanyView] = {}  # as their rows tell them
        self._looking = self._look_again = False
        add(self.column, self._going, self._end, ImportList(self, self.companies))
        self.start()

    def start(self) -> None:
        """Runs what is queued; what is done already is only shown."""
        self.forget_problem()
        self._ended = False
        self._shown.clear()
        self.companies.again()
        self._run = self.session.import_first().begin(
            item=self._progress, finished=self._look, failed=self._broke, cancelled=self._stopped
        )
        self._buttons()
        self._tell()
        self._tick.start()

    def _tell(self) -> None:
        """How far all of it is, and how long it may still take."""
        left = self._pace.left(time.monotonic())
        told = self.text("assistant-import-total", done=self._pace.finished, count=self.companies.rowCount())
        if left is not None:
            told += " · " + self.text("assistant-import-left", time=self.session.words.duration(left))
        self._told.setText(told)
        self._total.setAccessibleName(told)
        self._total.setValue(int(self._pace.share * _PARTS))

    def _progress(self, progress: Progress) -> None:
        self._pace.note(progress)
        self.companies.progress(progress)
        if progress.phase == "finished":
            self._look()

    def _look(self, _: object = None) -> None:
        """Reads how the companies stand, once for all that end meanwhile."""
        self._buttons()
        if self._looking:
            self._look_again = True
            return
        self._looking, running = True, self.running
        services, draft, shown = self.session.services, self.session.draft.id, dict(self._shown)

        def read() -> _Seen:  # thousands are compared there, not on the window's thread
            companies = tuple(company for company in services.companies.list(draft) if company.active)
            ended = [one for one in companies if not (running and one.run_state)]
            return _Seen(
                companies,
                [one for one in ended if shown.get(one.name) != one],
                whole=bool(companies) and all(one.imported_at is not None for one in companies),
            )

        self.session.line.call(read, self._finished, self._unread)

    def _unread(self, error: ErpError) -> None:
        self._looking = self._look_again = False
        self.show_problem(error)

    def _finished(self, seen: "_Seen") -> None:
        self._looking = False
        if self._look_again:
            self._look_again = False
            self._look()
        self.session.reload()
        if self._ended and not seen.changed:  # told already, and somebody may be about to press there
            return
        clear(self._end)
        for company in seen.changed:
            self._shown[company.name] = company
            if company.imported_at is not None and not company.run_state:
                self._pace.finish(company.name)
        self.companies.results(seen.changed)
        if self.running:
            return
        self._tick.stop()
        self._going.setVisible(not seen.whole)
        if seen.whole:
            self._ended = True
            card = ending(self, seen.companies, self.onward.emit)
            self._end.addWidget(card)
            announce(self, card.accessibleName())

    def _broke(self, error: ErpError) -> None:
        self._tick.stop()
        self._buttons(stopped=True)
        self.show_problem(error)

    def _stopped(self) -> None:
        self._tick.stop()
        self._buttons(stopped=True)
        announce(self, self.text("assistant-import-stopped"))
        clear(self._end)
        self._end.addWidget(Note(self.text("assistant-import-stopped")))

    def stop(self) -> None:
        """The import goes on without its page."""

    def _buttons(self, *, stopped: bool = False) -> None:
        self.cancel.setVisible(self.running)
        self.resume.setVisible(stopped)
        self.buttons.emit()
