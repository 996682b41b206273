"""The last question before "Start use": from whom to whom, how many records, and a button that says it."""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLayout, QWidget

from app.store.moving import Action
from app.windows import texts
from app.windows.connection_dialogs import Asking
from app.windows.interface.bench import Bench
from app.windows.interface.parties import told
from app.windows.interface.preview import in_slices, kind_of, named, reading_text, without_reading
from app.windows.problem_box import problem_box
from connectors.errors import ErpError
from connectors.moves import REGISTERS, way
from connectors.registry import SYSTEMS
from resources.tokens import SPACE_S
from resources.words import Words
from wizards.layouts import clear, column
from wizards.widgets import announce, label

if TYPE_CHECKING:
    from app.services.interface_views import InterfaceView, Planned, Reading

_MOVING = (Action.ADD, Action.UPDATE, Action.LINK)


class StartDialog(Asking):
    """Counts what the first transfer will do while it is open, which nobody has to wait for. It changes
    somebody's books, so Enter goes by what has the focus, which is Cancel to begin with."""

    def __init__(self, bench: Bench, parent: QWidget) -> None:
        words = bench.words
        super().__init__(bench.desk, words("interface-start-title"), words("interface-start-use"), parent)
        self._bench = bench
        self.counts: Counter[tuple[str, str, str]] = Counter()  # by register, direction and kind
        self.act.setDefault(False)
        self.cancel.setFocus()
        layout = self.layout()
        assert layout is not None
        layout.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)  # as high as it is at its width
        self._whole = layout
        self.counting = True
        self._state = label(words("interface-counting", count=0), "muted")
        self._lines = column()
        self.parts.addWidget(label(told(bench.words, bench.view), "strong"))
        self.parts.addWidget(self._state)
        self.parts.addLayout(self._lines)
        rhythm = [words("interface-rhythm")]
        if any(one.register == "dimensions" for one in bench.view.settings if one.direction != "off"):
            rhythm.append(words("interface-rhythm-dimensions"))
        for text in (bench.text("summary", "body"), *rhythm):
            self.parts.addWidget(label(text))
        self.parts.addSpacing(SPACE_S)
        services, connection = bench.desk.services, bench.connection
        self.resize(self.minimumWidth(), 0)
        self._fit()
        run = bench.follow(
            lambda cancel: in_slices(services.interfaces.previewed(connection, cancel), cancel),
            self._arrived,
            self._counted,
            self._uncounted,
            self,
        )
        self.finished.connect(lambda _: run.cancel())

    def prepare(self) -> Callable[[], object]:
        services, connection = self._bench.desk.services, self._bench.connection
        return lambda: services.interfaces.start_use(connection)

    def _arrived(self, arrived: "Sequence[Planned | Reading]") -> None:
        found = without_reading(arrived)
        if not found:
            self._state.setText(reading_text(self._bench.words, arrived[-1]))
            return
        for one in found:
            self.counts[one.register, one.direction, kind_of(one)] += 1
        number = self.counts.total()
        self._state.setText(self._bench.words("interface-counting", count=number))

    def _counted(self) -> None:
        words, self.counting = self._bench.words, False
        self._state.setText("" if self.counts else words("interface-preview-empty"))
        self._state.setVisible(not self.counts)
        for register in REGISTERS:
            parts = [
                words(f"interface-plan-{action}", count=number)
                for (one, _, action), number in sorted(self.counts.items())
                if one == register
            ]
            if parts:
                name = named(words, self._bench.view, register)
                self._lines.addWidget(label(words("interface-plan", register=name, what=" · ".join(parts))))
        self.act.setText(act_text(words, self._bench.view, self.counts))
        QTimer.singleShot(0, self, self._fit)  # once the new lines are shown
        announce(self, self.act.text())

    def _uncounted(self, error: ErpError) -> None:
        """What cannot be counted now can be started all the same: the transfer tells what keeps it."""
        self.counting = False
        clear(self._lines)
        self._lines.addWidget(problem_box(self._bench.words, error, system=self._bench.view.system))
        self._state.hide()
        QTimer.singleShot(0, self, self._fit)

    def _fit(self) -> None:
        width = max(self.width(), self._whole.minimumSize().width())
        self.resize(width, self._whole.totalHeightForWidth(width))


def act_text(words: Words, view: "InterfaceView", counts: Mapping[tuple[str, str, str], int]) -> str:
    """What the button does, by counts of register, direction and kind: how many records of what, and to
    whose books; "Start use" where nothing moves or both sides take."""
    moving = {key: number for key, number in counts.items() if key[2] in _MOVING}
    directions = {direction for _, direction, _ in moving}
    if len(directions) != 1:
        return words("interface-start-use")
    taker = way(SYSTEMS[view.system], directions.pop())[1]
    whose = view.whose.get(taker)
    company = (whose.name or whose.number) if whose else texts.system_name(taker)
    registers, actions = ({key[place] for key in moving} for place in (0, 2))
    kind = f"add-{registers.pop()}" if len(registers) == 1 else "add"
    key = f"interface-act-{kind if actions == {Action.ADD} else 'transfer'}"
    return words(key, count=sum(moving.values()), company=company)
