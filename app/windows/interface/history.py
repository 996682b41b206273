"""The history tab: what this interface has moved, what was refused and why, and moving it now."""

from collections.abc import Sequence
from datetime import timedelta

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QComboBox, QSplitter, QWidget

from app.services.transfers import TransferFilter
from app.services.views import RunResult
from app.store.work import Transfer, TransferKind, TransferStatus
from app.windows import texts
from app.windows.interface.bench import Bench
from app.windows.interface.history_lines import HistoryModel
from app.windows.interface.history_pane import HistoryPane
from app.windows.problem_box import problem_box
from app.windows.table import LinesView
from app.windows.widgets import Empty, OrEmpty, button, clear, column, label, row
from connectors.errors import ErpError
from connectors.moves import REGISTERS
from connectors.views import Progress
from resources.style import role
from resources.tokens import SPACE_L, SPACE_M, SPACE_XL
from wizards.bridge import Run, call
from wizards.widgets import announce

_LIVE = 1500  # ms between looks for newer lines while the tab is seen
# what moved, and what kept everything from moving
_MOVES = (TransferKind.RECORD, TransferKind.DATASET, TransferKind.EVENT)
_SEEN = "history_seen"  # beside the answers of the start-up: the newest line somebody has seen
_PERIODS = {"day": timedelta(days=1), "week": timedelta(days=7), "month": timedelta(days=31)}


class HistoryTab(QWidget):
    """unread: how many refusals nobody has seen."""

    unread = Signal(int)

    def __init__(self, bench: Bench) -> None:
        super().__init__()
        self._bench = bench
        role(self, "page")
        words = bench.words
        self.now = button(words("interface-transfer-now"), "primary", "play", lambda: self.move_now(False))
        self.now.setObjectName("transfer-now")
        self.retry = button("", "", "refresh", lambda: self.move_now(True))
        self.retry.setObjectName("retry-failed")
        self.stop = button(words("shell-cancel"), "", "stop", self._stop)
        self._said = label("", "muted")
        self._trouble = column()
        self.filters = {
            "period": self._box("period", [(name, words(f"log-period-{name}")) for name in _PERIODS]),
            "dataset": self._box("dataset", [(name, texts.dataset(words, name)) for name in REGISTERS]),
            "state": self._box(
                "state", [(str(one), texts.named(words, "status", one)) for one in TransferStatus]
            ),
        }
        self.model = HistoryModel(bench.desk)
        self.model.signals.shown.connect(self._shown)
        self.view = LinesView(self.model, words("interface-tab-history"))
        self.view.chosen.connect(self._chosen)
        self.view.to_start.connect(self.look)
        self._pane = HistoryPane(bench.desk)
        parts = QSplitter(Qt.Orientation.Vertical)  # so that every column has room
        parts.addWidget(self.view)
        parts.addWidget(self._pane)
        parts.setSizes([400, 240])
        parts.setStretchFactor(0, 1)
        parts.setChildrenCollapsible(False)
        self._stack = OrEmpty(parts)
        layout = column(
            label(words("interface-history-text"), "muted"),
            row(self.now, self.retry, self.stop, self._said, None),
            self._trouble,
            row(*self.filters.values(), None),
            self._stack,
            spacing=SPACE_M,
        )
        layout.setStretch(4, 1)
        layout.setContentsMargins(SPACE_XL, SPACE_L, SPACE_XL, SPACE_L)
        self.setLayout(layout)
        self._run: Run | None = None
        self._seen: int | None = None
        self._live = QTimer(self)
        self._live.setInterval(_LIVE)
        self._live.timeout.connect(self.model.newer)
        bench.changed.connect(self.refresh)
        self.model.heading()
        self.view.fit()
        self.refresh()
        self.look()

    def look(self) -> None:
        """Shows what the filters let through."""
        self.model.look(self._where())

    def refresh(self) -> None:
        """Shows what can be done now."""
        words, view = self._bench.words, self._bench.view
        failed = sum(states.get("failed", 0) for states in view.counts.values())
        running, ready = self._run is not None, view.company is not None
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
        if self._run is not None:
            return
        clear(self._trouble)
        services, connection = self._bench.desk.services, self._bench.connection
        self._said.setText(self._bench.words("interface-transferring"))
        self._run = self._bench.follow(
            lambda cancel: services.interfaces.move(connection, cancel, only_failed=only_failed),
            self._moved,
            self._over,
            self._broke,
        )
        self.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._live.start()
        self.model.newer()
        self._mark_seen()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._live.stop()

    def _box(self, name: str, entries: Sequence[tuple[str, str]]) -> QComboBox:
        words = self._bench.words
        box = QComboBox()
        box.setObjectName(f"filter-{name}")
        box.setAccessibleName(words(f"interface-filter-{name}"))
        box.addItem(words(f"interface-filter-{name}-any"), "")
        for value, text in entries:
            box.addItem(text, value)
        box.currentIndexChanged.connect(self.look)
        return box

    def _where(self) -> TransferFilter:
        chosen = {name: str(box.currentData()) for name, box in self.filters.items()}
        span = _PERIODS.get(chosen["period"])
        return TransferFilter(
            connection=str(self._bench.connection),
            dataset=chosen["dataset"],
            status=chosen["state"],
            kinds=_MOVES,
            since=self._bench.desk.clock() - span if span else None,
        )

    # -- a transfer at work

    def _moved(self, found: Progress | RunResult) -> None:
        words = self._bench.words
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

    def _over(self) -> None:
        self._run = None
        announce(self, self._said.text())
        self.model.newer()
        self._bench.read()
        self._bench.desk.changed.emit()

    def _broke(self, error: ErpError) -> None:
        self._said.clear()
        self._show_trouble(error)
        self._over()

    def _stop(self) -> None:
        if self._run is not None:
            self._run.cancel()

    def _show_trouble(self, error: ErpError) -> None:
        clear(self._trouble)
        self._trouble.addWidget(problem_box(self._bench.words, error, system=self._bench.view.system))

    # -- lines

    def _chosen(self, key: int | None) -> None:
        self._pane.show_transfer(self.model.transfers.get(key) if key is not None else None)

    def _shown(self) -> None:
        self._count_unread()
        if self.model.lines:
            self._stack.show_empty(None)
            if self.view.key is None:
                self.view.choose(self.model.lines[0].key)
            if self.isVisible():
                self._mark_seen()
            return
        words = self._bench.words
        if any(box.currentIndex() for box in self.filters.values()):
            act = button(words("log-clear"), "", "", self._clear)
            empty = Empty("search", words("log-none-found"), words("log-none-found-text"), act)
        else:
            empty = Empty("log", words("log-none"), words("log-none-text"))
        self._stack.show_empty(empty)

    def _clear(self) -> None:
        for box in self.filters.values():
            box.setCurrentIndex(0)

    # -- what nobody has seen yet

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
