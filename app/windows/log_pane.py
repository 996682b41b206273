"""The detail of one transfer: what happened, why, what to do, and the technical part behind a fold."""

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame

from app.store.records import RunKind
from app.store.work import Transfer, TransferKind, TransferStatus
from app.windows import texts
from app.windows.desk import Desk
from app.windows.problem_box import problem_box
from app.windows.remedy import mend_button
from app.windows.standing import renews
from app.windows.widgets import Pane
from connectors.base import Mode
from connectors.errors import ErpError
from connectors.registry import SYSTEMS
from connectors.views import CompanyView, ConnectionView
from resources.style import role
from resources.words import Words
from wizards.layouts import Part, row
from wizards.told import Facts
from wizards.widgets import button, label, marked, tool

_COUNTS = ("fetched", "new", "changed", "unchanged", "deleted", "skipped", "failed", "repaired")


class LogPane(Pane):
    """Shows one line of the log."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._transfer: Transfer | None = None
        self._unfolded = False
        self._connections: Mapping[int, ConnectionView] = {}
        self._companies: Collection[int] = ()
        self.retranslate()

    def show_places(self, connections: Sequence[ConnectionView], companies: Sequence[CompanyView]) -> None:
        """What is still there: a line outlives what it speaks of, and nothing can be done with that then."""
        before = self._connections, self._companies
        self._connections = {one.id: one for one in connections}
        self._companies = {one.id for one in companies if one.active and one.connection_id is not None}
        if before != (self._connections, self._companies):
            self.retranslate()

    def show_transfer(self, transfer: Transfer | None) -> None:
        """Changes what is shown; None empties the panel."""
        if transfer != self._transfer:
            self._transfer = transfer
            self.retranslate()

    def retranslate(self) -> None:
        """Writes everything anew."""
        transfer, words = self._transfer, self._desk.words
        if transfer is None:
            self.fill(label(words("log-choose"), "muted"))
            return
        record = str(transfer.data.get("name") or "")
        title = record or transfer.company_name or transfer.connection_name or words("log-title")
        status = texts.named(words, "status", transfer.outcome)
        told = " · ".join(part for part in (status, texts.dataset(words, transfer.dataset)) if part)
        state = marked(texts.STATUS_PICTURES.get(transfer.status, "info"), label(told, "strong"))
        parts: list[Part] = [label(title, "subtitle", select=True), state]
        if (error := texts.transfer_problem(transfer)) is not None:
            parts.append(self._problem(transfer, error))
            if transfer.status is TransferStatus.WAITING and renews(error):
                parts.append(label(words("connections-waits")))
        elif message := texts.transfer_message(words, transfer):
            parts.append(label(message))
        if transfer.company_id in self._companies:
            parts.append(row(button(words("log-run-again"), "", "refresh", self._run_again), None))
        parts.append(Facts(self._facts(transfer)))
        if any(getattr(transfer.counts, name) for name in _COUNTS):
            parts += [role(QFrame(), "line"), label(words("log-rows"), "strong")]
            counts = [(words(f"log-rows-{name}"), getattr(transfer.counts, name)) for name in _COUNTS]
            parts.append(Facts([(name, words.number(count)) for name, count in counts if count]))
        if rows := texts.failed_rows(words, transfer):
            parts += [label(words("log-failed-rows"), "strong"), label("\n".join(rows), select=True)]
        parts.append(role(QFrame(), "line"))
        copy = tool("copy", words("log-copy-reference"), self._copy_reference)
        caption = label(words("log-reference"), "muted", wrap=False)
        parts.append(row(caption, label(transfer.reference, "mono"), copy, grow=1))
        if transfer.problem is not None:
            parts += self._technical(transfer)
        self.fill(*parts)

    def _problem(self, transfer: Transfer, error: ErpError) -> QFrame:
        connection = self._connections.get(transfer.connection_id or 0)
        mend = mend_button(self._desk, connection, error.code) if connection is not None else None
        return problem_box(self._desk.words, error, mend, system=transfer.system)

    def _facts(self, transfer: Transfer) -> list[tuple[str, str]]:
        words, data, tries = self._desk.words, transfer.data, transfer.data.get("tries")
        is_record = transfer.kind is TransferKind.RECORD
        facts = [
            (words("log-column-time"), words.moment(transfer.time, seconds=True)),
            (words("log-column-connection"), transfer.connection_name),
            (words("log-column-company"), transfer.company_name),
            (words("log-client"), transfer.client_name),
            (words("log-column-job"), words(f"log-job-{transfer.job}") if transfer.job else ""),
            (
                words("log-column-seconds"),
                words.duration(transfer.seconds) if transfer.seconds is not None else "",
            ),
            (words("log-resumed-from"), transfer.resumed_from),
            (words("interface-column-direction"), texts.direction(words, transfer)),
            (words("interface-column-code"), str(data.get("code") or "")),
            (words("interface-column-action"), texts.action(words, transfer) if is_record else ""),
            (words("interface-target-id"), str(data.get("target_id") or "")),
            (words("interface-tries"), words.number(tries) if isinstance(tries, int) else ""),
            (words("interface-person"), str(data.get("who") or "")),
            (words("log-person"), str(data.get("person", ""))),
            (words("connections-expires"), _moment(words, data.get("expires_at"))),
        ]
        return [(name, value) for name, value in facts if value]

    def _technical(self, transfer: Transfer) -> list[Part]:
        words, problem = self._desk.words, transfer.problem
        assert problem is not None
        fold = button(words("log-technical"), "link", "down" if self._unfolded else "next", self._fold)
        fold.setCheckable(True)
        fold.setChecked(self._unfolded)
        lines: list[Part] = [row(fold, None)]
        if self._unfolded:
            text = "\n".join(part for part in (problem.code, problem.detail) if part)
            lines += [
                label(text, "mono", select=True),
                row(button(words("log-copy"), "", "copy", self._copy), None),
            ]
        return lines

    def _fold(self) -> None:
        self._unfolded = not self._unfolded
        self.retranslate()

    def _copy_reference(self) -> None:
        if self._transfer:
            QGuiApplication.clipboard().setText(self._transfer.reference)
            self._desk.said.emit(self._desk.words("log-copied", text=self._transfer.reference))

    def _copy(self) -> None:
        transfer = self._transfer
        if transfer and transfer.problem:
            text = f"{transfer.reference}\n{transfer.problem.code}\n{transfer.problem.detail}"
            QGuiApplication.clipboard().setText(text)
            self._desk.said.emit(self._desk.words("log-copied", text=transfer.reference))

    def _run_again(self) -> None:
        if self._transfer and (company := self._transfer.company_id) is not None:
            system = SYSTEMS.get(self._transfer.system)
            live = system is not None and system.mode is Mode.LIVE
            kind = RunKind.FULL if live else RunKind(self._transfer.job or RunKind.NIGHTLY)
            told = self._desk.words("companies-asked", name=self._transfer.company_name)
            self._desk.ask(
                lambda: self._desk.services.jobs.request(company, kind), lambda _: self._desk.said.emit(told)
            )


def _moment(words: Words, stored: object) -> str:
    return words.moment(datetime.fromisoformat(stored)) if isinstance(stored, str) and stored else ""
