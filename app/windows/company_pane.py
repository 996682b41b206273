"""The side panel of a company: rows, proof with its differences, and what can be done."""

from collections.abc import Sequence
from datetime import date
from functools import partial

from PySide6.QtWidgets import QFrame, QWidget

from app.store.records import RunKind
from app.windows import texts
from app.windows.company_live import LiveCard
from app.windows.desk import Desk
from app.windows.live_reader import LiveReader
from app.windows.problem_box import problem_box
from app.windows.remedy import mend_button
from app.windows.standing import RENEW, renews, waits
from app.windows.table import Column, Line, LinesModel, LinesView
from app.windows.widgets import Pane
from connectors.errors import problem
from connectors.views import CompanyView, ConnectionView, Difference, Reconciliation
from resources.style import role
from resources.tokens import SPACE_M
from wizards.facts import connection_name
from wizards.layouts import Part, card, flowing, row
from wizards.told import Facts
from wizards.widgets import Picture, button, label, marked


class CompanyPane(Pane):
    """Shows one company; differences are asked for when it is chosen. `reader` reads it where it is live."""

    def __init__(self, desk: Desk, reader: LiveReader) -> None:
        super().__init__()
        self._desk = desk
        self._reader = reader
        reader.changed.connect(self._show)
        self._connection: ConnectionView | None = None
        self._company: CompanyView | None = None
        self._found: Reconciliation | None = None

    def show_company(self, company: CompanyView | None, connection: ConnectionView | None = None) -> None:
        """Changes what is shown, with the connection it is read through; None empties the panel."""
        if company is None or self._company is None or company.id != self._company.id:
            self._found = None
        self._company, self._connection = company, connection
        self._show()
        if company is not None and company.reconciled is not None and company.reconciled.result == "differs":
            number = company.id
            self._desk.ask(lambda: self._desk.services.reconcile.last(number), self._proved, key="proof")

    def _proved(self, found: Reconciliation | None) -> None:
        if found is not None and self._company is not None and found.company_id == self._company.id:
            self._found = found
            self._show()

    def _show(self) -> None:
        company, words = self._company, self._desk.words
        reading = company is not None and company.id in self._reader.last
        minute = self._desk.clock().replace(second=0, microsecond=0)
        if self.told(words, company, self._connection, self._found, reading, minute):
            return
        if company is None:
            self.fill(label(words("companies-choose"), "muted"))
            return
        waiting = waits(company, self._connection, self._desk.clock())
        state = texts.company_cell(words, company, waiting)
        drawing = texts.company_picture(company, waiting)
        heading = marked(drawing, label(state, "strong"))
        parts: list[Part] = [label(company.name, "subtitle"), heading]
        error = company.problem
        if waiting and not renews(error):
            error = problem(RENEW, connection=company.connection_name)
        if error is not None and error.code != "differs":
            connection = self._connection
            mend = mend_button(self._desk, connection, error.code) if connection is not None else None
            parts.append(problem_box(words, error, mend, system=company.system))
        if waiting:
            parts.append(label(words("connections-waits"), "strong"))
            if not company.live:
                parts.append(label(texts.last_read(words, company, waiting), "muted"))
        elif company.active and (error is None or error.code == "differs"):
            parts.append(label(texts.company_sentence(words, company, waiting), "muted"))
        if company.live and company.active:
            parts.append(LiveCard(self._desk, self._reader, company, waiting))
        parts.append(self._buttons(company, waiting))
        if company.active:
            parts.append(self._proof(company))
            if company.reconciled is not None and company.reconciled.result == "differs":
                parts.append(self._differences(self._found or company.reconciled))
        parts.append(Facts(self._facts(company)))
        if company.counts:
            parts += [role(QFrame(), "line"), label(words("companies-stored"), "strong")]
            parts.append(
                Facts(
                    [
                        (texts.dataset(words, name), words.number(count))
                        for name, count in company.counts.items()
                    ]
                )
            )
        parts += self._jobs(company)
        self.fill(*parts)

    def _jobs(self, company: CompanyView) -> list[Part]:
        words = self._desk.words
        title: list[Part] = [
            role(QFrame(), "line"),
            label(words("connections-jobs"), "strong"),
        ]
        if company.live and company.active:
            return [*title, label(words("connections-live"), "muted")]
        jobs = [
            (words(f"connections-job-{job.kind}"), words.moment(job.next_due))
            for job in company.jobs
            if job.enabled and job.next_due is not None
        ]
        return [*title, Facts(jobs)] if jobs and company.active else []

    def _facts(self, company: CompanyView) -> list[tuple[str, str]]:
        words = self._desk.words
        facts = [
            (words("companies-column-number"), company.organisation_number),
            (words("companies-column-client"), company.client),
            (
                words("companies-connection"),
                connection_name(words, company.connection_name) or words("companies-orphan"),
            ),
        ]
        if company.imported_at and not company.live:
            facts.append((words("companies-column-imported"), words.moment(company.imported_at)))
        if company.data_from and company.data_to:
            first, last = (
                words.date(date.fromisoformat(day)) for day in (company.data_from, company.data_to)
            )
            facts.append((words("companies-range"), f"{first} – {last}"))
        return facts

    def _proof(self, company: CompanyView) -> QFrame:
        words, found = self._desk.words, company.reconciled
        result = texts.proved(found)
        drawing = {"agrees": "proved", "differs": "warning", "unsupported": "unproved"}.get(result, "waiting")
        text = label(texts.proof(words, company), "strong" if result == "agrees" else "body")
        line = marked(Picture(drawing, 24), text)
        inside: list[Part] = [line]
        if found is not None and found.at is not None:
            inside.append(label(texts.proved_at(words, found), "hint"))
        part = {"agrees": "success", "differs": "problem"}.get(result, "note")
        return card(*inside, part=part, padding=SPACE_M)

    def _differences(self, found: Reconciliation) -> QWidget:
        words = self._desk.words
        model = LinesModel()
        columns = {
            "account": (8, 0),
            "period": (9, 0),
            "erp": (14, 1),
            "stored": (14, 2),
            "difference": (14, 0),
        }
        model.head(
            [
                Column(words(f"companies-difference-{name}"), width, width > 9, True, goes)
                for name, (width, goes) in columns.items()
            ]
        )
        model.replace([_difference(number, one, self._desk) for number, one in enumerate(found.differences)])
        view = LinesView(model, words("companies-differences"))
        view.fit()
        lines = min(len(found.differences), 6) + 1.6
        view.setMinimumHeight(round(view.verticalHeader().defaultSectionSize() * lines))
        periods = sorted({one.period for one in found.differences})
        again = button(words("companies-import-again"), "", "refresh", partial(self._again, periods))
        return card(label(words("companies-differences"), "strong"), view, row(again, None), padding=SPACE_M)

    def _buttons(self, company: CompanyView, waiting: bool) -> Part:
        words = self._desk.words
        if company.connection_id is None:
            return row(None)
        if not company.active:
            return row(button(words("companies-activate"), "primary", "play", self._activate), None)
        stop = button(words("companies-deactivate"), "quiet", "", self._deactivate)
        if company.live:
            read = button(
                words("companies-read-now"), "", "refresh", lambda: self._reader.look(company, now=True)
            )
            busy = company.run_state in ("queued", "running") or company.id in self._reader.last
            read.setEnabled(not waiting and not busy)
            return flowing(read, stop)
        sync = button(words("companies-sync"), "", "refresh", lambda: self._sync(RunKind.NIGHTLY))
        sync.setEnabled(not company.run_state and not waiting)
        return flowing(sync, stop)

    def _again(self, periods: Sequence[str]) -> None:
        if self._company is not None and self._company.live:
            self._reader.look(self._company, now=True)
        else:
            self._sync(RunKind.FULL, periods)

    def _sync(self, kind: RunKind, periods: Sequence[str] = ()) -> None:
        if self._company:
            number, name = self._company.id, self._company.name
            self._desk.ask(
                lambda: self._desk.services.jobs.request(number, kind, periods), lambda _: self._asked(name)
            )

    def _asked(self, name: str) -> None:
        self._desk.said.emit(self._desk.words("companies-asked", name=name))
        self._desk.changed.emit()

    def _activate(self) -> None:
        self._change("activate")

    def _deactivate(self) -> None:
        self._change("deactivate")

    def _change(self, how: str) -> None:
        company, services = self._company, self._desk.services
        if company is None or company.connection_id is None:
            return
        connection, external = company.connection_id, [company.external_id]

        def work() -> Sequence[CompanyView]:
            if how == "activate":
                return services.companies.activate(connection, external)
            return services.companies.deactivate(connection, external)

        self._desk.ask(work, lambda _: self._desk.changed.emit())


def _difference(number: int, one: Difference, desk: Desk) -> Line:
    amount = desk.words.amount
    cells = (one.account_number, one.period, amount(one.erp), amount(one.stored), amount(one.difference))
    name = f"{one.account_number} {one.account_name}".strip()
    return Line(number, cells, (), name)
