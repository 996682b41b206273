"""The first import: how far it is, and each company; at the end what was proved, and what comes next."""

import time

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFrame, QProgressBar

from connectors.errors import ErpError
from connectors.views import CompanyView, Progress
from resources.shown import short
from resources.style import role
from resources.tokens import SPACE_L, SPACE_M
from wizards.flow import Kind
from wizards.layouts import add, card, clear, column, row
from wizards.pace import Pace
from wizards.pages.base import Note, Page
from wizards.pages.ending import ending
from wizards.widgets import Picture, announce, button, label, marked

_PARTS = 1000  # of the bar for all of it
_TELLS_EVERY = 500  # ms


class CompanyCard(QFrame):
    """The import of one company."""

    def __init__(self, page: "ImportPage", name: str) -> None:
        super().__init__()
        role(self, "card")
        self._page = page
        self._picture = Picture("waiting")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(short(name))
        self._bar.setVisible(False)
        self.state = label(page.text("assistant-import-waits"), "muted")
        told = column(label(name, "strong"), self._bar, self.state)
        margins = (SPACE_L, SPACE_M, SPACE_L, SPACE_M)
        self.setLayout(marked(self._picture, told, spacing=SPACE_M, margins=margins))

    def progress(self, progress: Progress) -> None:
        """Shows how far a dataset has come; the bar stands still rather than running backwards."""
        page, rows = self._page, progress.counts.get("fetched", 0)
        self._picture.show_icon("running", page.text("assistant-import-runs"))
        dataset = page.text(f"dataset-{progress.dataset}".replace("_", "-")) if progress.dataset else ""
        if not dataset:
            self.state.setText(page.text("assistant-import-runs"))
        elif progress.windows_total:
            self._bar.setRange(0, progress.windows_total)
            self._bar.setValue(progress.windows_done)
            self.state.setText(
                page.text(
                    "assistant-import-of",
                    dataset=dataset,
                    done=progress.windows_done,
                    total=progress.windows_total,
                    rows=rows,
                )
            )
        else:
            self.state.setText(page.text("assistant-import-rows", dataset=dataset, rows=rows))
        self._bar.setVisible(bool(progress.windows_total))

    def result(self, company: CompanyView) -> None:
        """Shows the end: what was read, and whether it agrees."""
        page = self._page
        self._bar.setVisible(False)
        found = company.reconciled
        proof = found.proved if found is not None else "not_imported"
        rows = company.counts.get("postings", company.counts.get("posting", 0))
        if company.problem is not None:
            text, picture = page.session.told(company.problem).title, "warning"
        elif "postings" not in page.session.system.datasets and proof == "unsupported":
            text, picture = page.text("assistant-proof-rows", rows=sum(company.counts.values())), "imported"
        elif found is not None and proof in ("unproved", "empty"):
            text, picture = page.text(f"companies-proof-{proof}", count=found.unproved), "waiting"
        else:
            text = page.text(f"assistant-proof-{proof}".replace("_", "-"), postings=rows)
            picture = {"agrees": "ok", "unsupported": "unproved", "differs": "warning"}.get(proof, "waiting")
        self._picture.show_icon(picture, text)
        self.state.setText(text)
        role(self.state, picture if picture in ("ok", "warning") else "muted")


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
        names = sorted(chosen, key=self.session.words.place)
        self._cards = {name: CompanyCard(self, name) for name in names}
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
        self._ended: tuple[CompanyView, ...] = ()  # those whose end is told
        self._shown: dict[str, CompanyView] = {}  # as their cards tell them
        add(self.column, self._going, self._end, *self._cards.values())
        self.start()

    def start(self) -> None:
        """Runs what is queued; what is done already is only shown."""
        self.forget_problem()
        self._ended = ()
        self._run = self.session.import_first().begin(
            item=self._progress, finished=self._look, failed=self._broke, cancelled=self._stopped
        )
        self._buttons()
        self._tell()
        self._tick.start()

    def _tell(self) -> None:
        """How far all of it is, and how long it may still take."""
        left = self._pace.left(time.monotonic())
        told = self.text("assistant-import-total", done=self._pace.finished, count=len(self._cards))
        if left is not None:
            told += " · " + self.text("assistant-import-left", time=self.session.words.duration(left))
        self._told.setText(told)
        self._total.setAccessibleName(told)
        self._total.setValue(int(self._pace.share * _PARTS))

    def _progress(self, progress: Progress) -> None:
        self._pace.note(progress)
        if (found := self._cards.get(progress.company)) is not None:
            found.progress(progress)
            if progress.phase == "finished":
                self._look()

    def _look(self, _: object = None) -> None:
        self._buttons()
        services, draft = self.session.services, self.session.draft.id
        self.session.line.call(
            lambda: tuple(company for company in services.companies.list(draft) if company.active),
            self._finished,
            self.show_problem,
        )

    def _finished(self, companies: tuple[CompanyView, ...]) -> None:
        self.session.reload()
        if companies == self._ended:  # told already, and somebody may be about to press there
            return
        clear(self._end)
        for company in companies:
            found = self._cards.get(company.name)
            if company.imported_at is not None and not company.run_state:
                self._pace.finish(company.name)
            waits = self.running and company.run_state
            if found is None or waits or self._shown.get(company.name) == company:
                continue
            self._shown[company.name] = company
            found.result(company)
        if self.running:
            return
        self._tick.stop()
        whole = bool(companies) and all(company.imported_at is not None for company in companies)
        self._going.setVisible(not whole)
        if whole:
            self._ended = companies
            card = ending(self, companies, self.onward.emit)
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
