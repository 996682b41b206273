"""The detail of one line of an interface's history: the record, cause and remedy, the technical part."""

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLayout, QWidget

from app.store.work import Transfer
from app.windows import texts
from app.windows.desk import Desk
from app.windows.interface.history_lines import action, direction
from app.windows.problem_box import problem_box
from app.windows.widgets import Facts, Pane, button, label, picture, row
from connectors.errors import problem
from resources.words import Words
from wizards.widgets import Fold


class HistoryPane(Pane):
    """Shows one line."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._transfer: Transfer | None = None

    def show_transfer(self, transfer: Transfer | None) -> None:
        """Changes what is shown; None empties the panel."""
        self._transfer = transfer
        words = self._desk.words
        if transfer is None:
            self.fill(label(words("log-choose"), "muted"))
            return
        title = str(transfer.data.get("name") or "") or action(words, transfer) or texts.dataset(
            words, transfer.dataset)  # fmt: skip
        status = texts.named(words, "status", transfer.status)
        state = row(picture(texts.STATUS_PICTURES.get(transfer.status, "info")), label(status, "strong"))
        state.setStretch(1, 1)
        parts: list[QWidget | QLayout | int | None] = [label(title, "subtitle", select=True), state]
        if transfer.problem is not None:
            error = transfer.problem.error()
            record = str(transfer.data.get("code") or transfer.data.get("name") or "")
            about = problem(error.code, error.detail, **{"record": record, **error.params})
            parts.append(problem_box(words, about, system=transfer.system))
        elif counts := texts.transfer_counts(words, transfer):
            parts.append(label(counts))
        parts.append(Facts([(name, value) for name, value in self._facts(words, transfer) if value]))
        if transfer.problem is not None:
            parts.append(Fold(words("log-technical"), self._technical(words, transfer)))
        self.fill(*parts)

    def _facts(self, words: Words, transfer: Transfer) -> list[tuple[str, str]]:
        data = transfer.data
        tries = data.get("tries")
        return [
            (words("interface-column-time"), words.moment(transfer.time, seconds=True)),
            (words("interface-column-direction"), direction(words, transfer)),
            (words("interface-column-material"), texts.dataset(words, transfer.dataset)),
            (words("interface-column-code"), str(data.get("code") or "")),
            (words("interface-column-action"), action(words, transfer)),
            (words("interface-target-id"), str(data.get("target_id") or "")),
            (words("interface-tries"), words.number(tries) if isinstance(tries, int) else ""),
            (words("interface-person"), str(data.get("who") or "")),
            (words("log-reference"), transfer.reference),
        ]

    def _technical(self, words: Words, transfer: Transfer) -> QWidget:
        assert transfer.problem is not None
        text = "\n".join(part for part in (transfer.problem.code, transfer.problem.detail) if part)
        box = QWidget()
        copy = button(words("log-copy"), "", "copy", lambda: self._copy(transfer.reference, text))
        line = row(label(text, "mono", select=True), copy)
        line.setStretch(0, 1)
        box.setLayout(line)
        return box

    def _copy(self, reference: str, text: str) -> None:
        QGuiApplication.clipboard().setText(f"{reference}\n{text}")
        self._desk.said.emit(self._desk.words("log-copied", text=reference))
