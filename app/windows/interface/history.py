"""The history tab: what this interface has moved, what was refused and why, and moving it now."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QProgressBar, QWidget

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
from resources.plain import tip
from resources.style import role
from resources.tokens import SPACE_L, SPACE_M, SPACE_XL
from wizards.bridge import call
from wizards.layouts import clear, column, row
from wizards.widgets import announce, button, label

# what moved, and what kept everything from moving
_MOVES = (TransferKind.RECORD, TransferKind.DATASET, TransferKind.EVENT)
_BAR = 220  # px
_SHARES = (5, 3)  # of the height: the lines, the detail of one
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
        self.stop = button(words("interface-stop-transfer"), "", "stop", self._stop, name="stop-transfer")
        self._told = ""  # how far the transfer is, or how the last one ended
        self._said = label("", "muted")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(_BAR)
        self._bar.setAccessibleName(words("interface-transferring"))
        self._trouble = column()
        within = TransferFilter(connection=str(bench.connection), kinds=_MOVES)
        self.filters, self.model = (
            LogFilters(bench.desk, within, REGISTERS),
            HistoryModel(bench.desk, bench.system.key),
        )
        # the detail below the lines, so that every column has room
        self.log = LogView(bench.desk, self.model, self.filters, Qt.Orientation.Vertical, _SHARES)
        self.view = self.log.view
        self.view.setAccessibleName(words("interface-tab-history"))
        self.log.shown.connect(self._shown)
        layout = column(
            label(words("interface-history-text"), "muted"),
            row(self.now, self.retry, self.stop, None),
            row(self._bar, self._said, spacing=SPACE_M, grow=1),
            self._trouble,
            self.log,
            spacing=SPACE_M,
            margins=(SPACE_XL, SPACE_L, SPACE_XL, SPACE_L),
            grow=3,
        )
        self.setLayout(layout)
        self._seen: int | None = None
        if bench.transfer is not None:
            self._told = words("interface-transferring")
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
        self.stop.setVisible(running and self._bench.stoppable)
        self._bar.setVisible(running)
        why = words("interface-transfer-at-work") if running else words("interface-not-started")
        for one in (self.now, self.retry):
            reason = why if running or not ready else ""
            one.setAccessibleDescription(reason)
            tip(one, reason)
        self._said.setText(self._told if running or ready else why)
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
            self._told = self._bench.words("interface-transferring")
            self._bar.setRange(0, 0)
            if self.model.lines:  # at the top, where what moves now will stand
                self.view.choose(self.model.lines[0].key)
            self.view.scrollToTop()
            self.refresh()
        else:
            announce(self, self._told)
            self.model.newer()

    def _moved(self, found: Progress | RunResult | ErpError) -> None:
        words = self._bench.words
        if isinstance(found, ErpError):
            self._told = ""
            self._show_trouble(found)
        elif isinstance(found, RunResult):
            if found.problem is not None:
                self._show_trouble(found.problem)
            self._told = texts.named(words, "interface-result", found.state)
        else:
            rows, total = found.counts.get("fetched", 0), found.windows_total
            name = texts.dataset(words, found.dataset)
            key = "interface-progress-of" if total else "interface-progress"
            self._told = words(key, dataset=name, count=rows, total=total) if name else self._told
            self._bar.setRange(0, total)
            self._bar.setValue(min(rows, total))
            self.stop.setVisible(self._bench.stoppable)
        self._said.setText(self._told)

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
