"""What narrows the transfer log: chips of how it went, with counts; connection, company, dataset, period,
search."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import timedelta

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QComboBox, QPushButton, QWidget

from app.services.transfers import TransferFilter
from app.store.work import TransferKind, TransferStatus
from app.windows import texts
from app.windows.desk import Desk
from app.windows.widgets import SEARCHED, refill
from connectors.datasets import DATASETS
from connectors.registry import SYSTEMS
from connectors.views import CompanyView, ConnectionView
from resources.style import icon
from wizards.layouts import column, flowing
from wizards.widgets import ComboBox, SearchField, button

_PERIODS: Mapping[str, timedelta | None] = {
    "any": None,
    "day": timedelta(days=1),
    "week": timedelta(days=7),
    "month": timedelta(days=31),
}
# what was tested, compared or done went well, or not quite: nothing was transferred
_ACTS = {"ok": TransferStatus.DONE, "warning": TransferStatus.PARTIAL}
_DEBOUNCE = 250  # ms without a key before a search begins


class LogFilters(QWidget):
    """The filter bar; `changed` comes with the filter that is wanted. `within`: what is looked at anyway,
    where that is one connection; `datasets`: those that can be asked for."""

    changed = Signal(object)

    def __init__(
        self, desk: Desk, within: TransferFilter | None = None, datasets: Sequence[str] | None = None
    ) -> None:
        super().__init__()
        self._desk = desk
        self._within = within or TransferFilter()
        self._datasets = _datasets() if datasets is None else datasets
        places = () if self._within.connection else ("connection", "company")
        self._places: dict[str, Sequence[tuple[str, str]]] = dict.fromkeys(places, ())
        self._counts: Mapping[str, int] = {}
        self._chips: dict[str, QPushButton] = {}
        for outcome in (*map(str, TransferStatus), *_ACTS):
            chip = button("", "chip")
            chip.clicked.connect(lambda on, this=outcome: self._chip(this, on))
            chip.setCheckable(True)
            chip.setIcon(icon(texts.STATUS_PICTURES[_ACTS.get(outcome, outcome)]))
            self._chips[outcome] = chip
        self.search = SearchField()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_DEBOUNCE)
        self._pause.timeout.connect(self._tell)
        self.search.textChanged.connect(lambda _: self._pause.start())
        self._boxes = {name: ComboBox() for name in (*places, "dataset", "period")}
        for name, box in self._boxes.items():
            box.setObjectName(f"filter-{name}")
            box.currentIndexChanged.connect(self._tell)
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContentsOnFirstShow)
            box.setMinimumContentsLength(12)
        *narrowing, period = self._boxes.values()
        chips = flowing(*self._chips.values(), period)
        self.setLayout(column(chips, flowing(self.search, *narrowing)))

    def retranslate(self) -> None:
        """Writes every text anew; what is chosen stays chosen."""
        words = self._desk.words
        self.search.show_text(words("log-search"))
        self.search.setMinimumWidth(self.fontMetrics().averageCharWidth() * SEARCHED)
        for name, entries in self._places.items():
            self._fill(name, entries)
        self._fill("dataset", [(texts.dataset(words, name), name) for name in self._datasets])
        self._fill("period", [(words(f"log-period-{name}"), name) for name in list(_PERIODS)[1:]])
        self.show_counts(self._counts)

    def show_places(self, connections: Sequence[ConnectionView], companies: Sequence[CompanyView]) -> None:
        """What can be chosen from; a list that is open stays so while nothing has changed."""
        found = {
            "connection": [(one.name, str(one.id)) for one in connections],
            "company": [(one.name, str(one.id)) for one in companies],
        }
        for name, entries in found.items():
            entries.sort(key=lambda entry: self._desk.words.place(entry[0]))
            if entries != self._places[name]:
                self._places[name] = entries
                self._fill(name, entries)

    def show_counts(self, counts: Mapping[str, int]) -> None:
        """How many lines have each outcome."""
        self._counts = counts
        for outcome, chip in self._chips.items():
            word = texts.named(self._desk.words, "status", outcome)
            number = counts.get(outcome, 0)
            chip.setText(f"{word}  {self._desk.words.number(number)}")
            chip.setAccessibleName(f"{word}: {number}")
            chip.setVisible(number > 0 or chip.isChecked())

    def where(self, *, counted: bool = False) -> TransferFilter:
        """The filter as it stands; as it is `counted`: a chip tells what choosing it would show, so the chips
        themselves do not narrow the counts."""
        outcome = next((outcome for outcome, chip in self._chips.items() if chip.isChecked()), "")
        span = _PERIODS[self._boxes["period"].currentData() or "any"]
        chosen = {name: box.currentData() or "" for name, box in self._boxes.items()}
        return replace(
            self._within if counted else _of(self._within, outcome),
            connection=chosen.get("connection", self._within.connection),
            company=chosen.get("company", ""),
            dataset=chosen["dataset"],
            since=self._desk.clock() - span if span else None,
            search=self.search.text().strip(),
        )

    def count(self, counts: Callable[[TransferFilter], Mapping[str, int]]) -> Callable[[], Mapping[str, int]]:
        """A question for a thread: how many lines have each outcome, by what counts them by status."""
        where = self.where(counted=True)
        acts = _of_kinds(where, moved=False)

        def ask() -> Mapping[str, int]:
            found, well = dict(counts(where)), counts(acts)
            for outcome, status in _ACTS.items():
                found[outcome] = well.get(status, 0)
                found[status] = found.get(status, 0) - found[outcome]
            return found

        return ask

    @property
    def narrow(self) -> bool:
        """Whether anything is kept from being shown."""
        return self.where() != self._within

    def clear(self, **chosen: object) -> None:
        """Lets everything through but `status`, `connection`, `company` where given."""
        self.blockSignals(True)
        for outcome, chip in self._chips.items():
            chip.setChecked(outcome == chosen.get("status"))
        self.search.clear()
        for name, box in self._boxes.items():
            box.setCurrentIndex(max(0, box.findData(chosen.get(name))))
        self._pause.stop()
        self.blockSignals(False)
        self._tell()

    def _fill(self, name: str, entries: Sequence[tuple[str, object]]) -> None:
        box, words = self._boxes[name], self._desk.words
        refill(box, [(words(f"log-{name}-any"), None), *entries], box.currentData())
        box.setAccessibleName(words(f"log-column-{name}" if name != "period" else "log-period"))

    def _chip(self, outcome: str, on: bool) -> None:
        for other, chip in self._chips.items():
            chip.setChecked(on and other == outcome)
        self._tell()

    def _tell(self) -> None:
        self._pause.stop()
        self.changed.emit(self.where())


def _of(where: TransferFilter, outcome: str) -> TransferFilter:
    """Narrowed to the lines that are told as that; "": all of them."""
    if outcome in _ACTS:
        return replace(_of_kinds(where, moved=False), status=_ACTS[outcome])
    narrowed = _of_kinds(where, moved=True) if outcome in _ACTS.values() else where
    return replace(narrowed, status=outcome)


def _of_kinds(where: TransferFilter, *, moved: bool) -> TransferFilter:
    return replace(where, kinds=tuple(kind for kind in where.kinds or TransferKind if kind.moved is moved))


def _datasets() -> list[str]:
    """What any of the systems has, in the order they are read."""
    return [name for name in DATASETS if any(name in system.datasets for system in SYSTEMS.values())]
