"""The history tab: what this interface has moved, what was refused and why, and moving it now."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from app.services.transfers import TransferFilter
from app.services.views import RunResult
from app.store.work import Transfer, TransferKind, TransferStatus
from app.windows import texts
from app.windows.interface.bench import Bench
from app.windows.interface.history_lines import HistoryModel
from app.windows.log_filters import LogFilters
from app.windows.log_view import LogView
from app.windows.problem_box import problem_box
from connectors.errors import ErpError
from connectors.moves import REGISTERS
from connectors.views import Progress
from resources.style import role
from resources.tokens import SPACE_L, SPACE_M, SPACE_XL
from wizards.bridge import call
from wizards.layouts import clear, column, row
from wizards.widgets import announce, button, label

# what moved, and what kept everything from moving
_MOVES = (TransferKind.RECORD, TransferKind.DATASET, TransferKind.EVENT)
_SEEN = "history_seen"  # beside the answers of the start-up: the newest line somebody has seen


class HistoryTab(QWidget):
    """unread: how many refusals nobody has seen."""

    unread = Signal(int)

    def __init__(self, bench: Bench) -> None:
        super().__init__()
        self._bench = bench
        role(self, "page")
        words = bench.words
        now, again = partial(self.move_now, False), partial(self.move_now, True)
        self.now = button(words("interface-transfer-now"), "primary", "play", now, name="transfer-now")
        self.retry = button("", "", "refresh", again, name="retry-failed")
        self.stop = button(words("shell-cancel"), "", "stop", self._stop)
        self._said = label("", "muted")
        self._trouble = column()
        within = TransferFilter(connection=str(bench.connection), kinds=_MOVES)
        self.filters, self.model = LogFilters(bench.desk, within, REGISTERS), HistoryModel(bench.desk)
        # the detail below the lines, so that every column has room
        self.log = LogView(bench.desk, self.model, self.filters, Qt.Orientation.Vertical, (1, 0))
        self.view = self.log.view
        self.view.setAccessibleName(words("interface-tab-history"))
        self.log.shown.connect(self._shown)
        layout = column(
            label(words("interface-history-text"), "muted"),
            row(self.now, self.retry, self.stop, self._said, None),
            self._trouble,
            self.log,
            spacing=SPACE_M,
            margins=(SPACE_XL, SPACE_L, SPACE_XL, SPACE_L),
            grow=3,
        )
        self.setLayout(layout)
        self._seen: int | None = None
        if bench.transfer is not None:
            self._said.setText(words("interface-transferring"))
        bench.changed.connect(self.refresh)
        bench.moving.connect(self._moving)
        bench.moved.connect(self._moved)
        self.refresh()
        self.log.look()

    def refresh(self) -> None:
        """Shows what can be done now."""
        words, view = self._bench.words, self._bench.view
        failed = sum(states.get("failed", 0) for states in view.counts.values())
        running, ready = self._bench.transfer is not None, view.company is not None
        self.now.setEnabled(ready and not running)
        self.retry.setEnabled(ready and failed > 0 and not running)
        self.retry.setText(words("interface-retry", count=failed))
        self.stop.setVisible(running)
        for one in (self.now, self.retry):
            one.setAccessibleDescription("" if ready else words("interface-not-started"))
        if not running and not ready:
            self._said.setText(words("interface-not-started"))
        self._count_unread()

    def move_now(self, only_failed: bool) -> None:
        """Moves everything that has changed, or only what was refused."""
        self._bench.move(only_failed=only_failed)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.model.newer()
        self._mark_seen()

    # -- a transfer at work

    def _moving(self, running: bool) -> None:
        if running:
            clear(self._trouble)
            self._said.setText(self._bench.words("interface-transferring"))
            self.refresh()
        else:
            announce(self, self._said.text())
            self.model.newer()

    def _moved(self, found: Progress | RunResult | ErpError) -> None:
        words = self._bench.words
        if isinstance(found, ErpError):
            self._said.clear()
            self._show_trouble(found)
            return
        if isinstance(found, RunResult):
            if found.problem is not None:
                self._show_trouble(found.problem)
            text = texts.named(words, "interface-result", found.state)
        else:
            rows = found.counts.get("fetched", 0)
            name = texts.dataset(words, found.dataset)
            text = words("interface-progress", dataset=name, count=rows) if name else words(
                "interface-transferring")  # fmt: skip
        self._said.setText(text)

    def _stop(self) -> None:
        if self._bench.transfer is not None:
            self._bench.transfer.cancel()

    def _show_trouble(self, error: ErpError) -> None:
        clear(self._trouble)
        self._trouble.addWidget(problem_box(self._bench.words, error, system=self._bench.view.system))

    # -- what nobody has seen yet

    def _shown(self) -> None:
        self._count_unread()
        if self.model.lines and self.isVisible():
            self._mark_seen()

    def _last_seen(self) -> int:
        assert self._bench.found is not None
        stored = self._bench.found.own.answers.get(_SEEN, "0")
        return max(self._seen or 0, int(stored) if stored.isdigit() else 0)

    def _count_unread(self) -> None:
        services, after = self._bench.desk.services, self._last_seen()
        where = TransferFilter(
            connection=str(self._bench.connection), status=str(TransferStatus.FAILED), kinds=_MOVES
        )

        def counted(lines: Sequence[Transfer]) -> None:
            self.unread.emit(0 if self.isVisible() else sum(one.id > self._last_seen() for one in lines))

        call(lambda: services.transfers.newer(after, where), counted, self._bench.trouble.emit, self)

    def _mark_seen(self) -> None:
        newest = max(self.model.transfers, default=0)
        if newest <= self._last_seen():
            self.unread.emit(0)
            return
        self._seen = newest
        self.unread.emit(0)
        services, connection = self._bench.desk.services, self._bench.connection
        answers = {_SEEN: str(newest)}
        self._bench.change(lambda: services.onboarding.save_step(connection, "log", answers))
