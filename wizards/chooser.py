"""The list of systems to connect, with unfinished set-ups on top."""

from collections import Counter
from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QPushButton,
    QStackedWidget,
    QWidget,
)

from connectors.base import System, SystemKind
from connectors.errors import ErpError
from connectors.views import ConnectionView, DraftView
from resources.icons import mark
from resources.style import role
from resources.tokens import SPACE_L, SPACE_M, SPACE_S, SPACE_XL, SPACE_XS, SPACE_XXL
from resources.words import Words
from wizards.bridge import Line
from wizards.drafts import draft_card
from wizards.flow import Assistant, AssistantServices, folder, has_assistant, load, plain
from wizards.focus import EnterDialog
from wizards.help import dialog_help, on_f1
from wizards.kinds import KindsPage
from wizards.layouts import Scroll, add, box, clear, column, fit, row
from wizards.told import Note, ProblemCard
from wizards.widgets import Picture, SearchField, announce, button, label

_KINDS = {
    SystemKind.CLOUD: "assistant-choose-cloud",
    SystemKind.ON_PREMISES: "assistant-choose-on-premises",
    SystemKind.INTERFACE: "assistant-choose-interface",
}


class SystemCard(QPushButton):
    """One system, or several kinds of connection to one product (the recommended first): mark, full name,
    what it takes."""

    def __init__(self, family: Sequence[System], words: Words) -> None:
        super().__init__()
        self.family = family
        system = family[0]
        self.setObjectName(f"system-{system.key}")
        self.setAutoDefault(False)
        role(self, "tile")
        self._words = words
        self._need = label("", "muted")
        self.setAccessibleName(system.name)
        names = column(label(system.name, "subtitle"), self._need, spacing=SPACE_XS)
        parts = (Picture(mark(system.key), 36), names, Picture("next", 18))
        margins = (SPACE_L, SPACE_M, SPACE_L, SPACE_M)
        self.setLayout(row(*parts, spacing=SPACE_L, margins=margins, grow=1))
        for child in self.findChildren(QWidget):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.show_connected(0)

    def show_connected(self, number: int) -> None:
        """What it takes, and how many connections to it there are."""
        words, system = self._words, self.family[0]
        if len(self.family) > 1:
            takes = "kinds"
        elif system.sides:
            takes = "takes-two"
        else:
            takes = "takes-sign-in" if system.signs_in else "takes-key"
        told = [words(f"assistant-choose-{takes}", system=system.name)]
        if number:
            told.append(words("assistant-choose-connected", count=number))
        self._need.setText(" ".join(told))
        self.setAccessibleDescription(self._need.text())

    def matches(self, wanted: str) -> bool:
        """Whether any of its names holds the text, in whatever letters, dashes and spaces aside."""
        return any(_plain(wanted) in _plain(f"{system.name} {system.key}") for system in self.family)

    def sizeHint(self) -> QSize:
        layout = self.layout()
        return layout.sizeHint() if layout is not None else super().sizeHint()


def _plain(text: str) -> str:
    return "".join(letter for letter in text.casefold() if letter.isalnum())


class ChooserDialog(EnterDialog):
    """chosen: a system and whether by hand. resumed: a draft's id and its system's key."""

    chosen = Signal(object, bool)
    resumed = Signal(int, str)

    def __init__(
        self,
        services: AssistantServices,
        words: Words,
        systems: Sequence[System],
        *,
        manual: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._services, self._words, self._manual = services, words, manual
        self._systems = {system.key: system for system in systems}
        self._line = Line(self)
        self._drafts: Sequence[DraftView] = ()
        self._cards: list[SystemCard] = []
        self._connected: Sequence[ConnectionView] = ()
        fit(self, 720, 680, QSize(480, 420))
        self._stack = QStackedWidget()
        self._column = column(spacing=SPACE_L, margins=(SPACE_XXL, SPACE_XXL, SPACE_XXL, SPACE_XL))
        page = role(box(self._column), "page")
        self._stack.addWidget(Scroll(page, sideways=True))
        self.kinds: KindsPage | None = None
        on_f1(self, lambda: dialog_help(self._words, self))
        self._foot = role(QFrame(), "strip")
        self._cancel = button("", "", "", self.reject, name="cancel")
        self._foot.setLayout(row(None, self._cancel, margins=(SPACE_L, SPACE_M, SPACE_L, SPACE_M)))
        self.setLayout(column(self._stack, self._foot, spacing=0, grow=0))
        self._build()
        self._line.call(services.onboarding.drafts, self._show_drafts, self._failed)
        self._line.call(services.connections.list, self._show_connected, self._failed)

    def retranslate(self, words: Words) -> None:
        """Shows everything in another language; what was searched for stays."""
        self._words = words
        searched = self.search.text()
        clear(self._column)
        self._build()
        self.search.setText(searched)
        self._show_drafts(self._drafts)
        self._show_connected(self._connected)
        if self.kinds is not None:
            self._show_kinds(self.kinds.family)

    def _build(self) -> None:
        words = self._words
        self.setWindowTitle(words("assistant-choose-title"))
        self._cancel.setText(words("assistant-cancel"))
        self._problems, self._started = column(), column(spacing=SPACE_S)
        self.search = SearchField(words("assistant-choose-search"))
        self.search.textChanged.connect(self._filter)
        self.search.returnPressed.connect(self._take_first)
        add(
            self._column,
            label(words("assistant-choose-title"), "title"),
            self._problems,
            self._started,
            label(words("assistant-choose-body"), "lead"),
            self.search,
        )
        self._cards = []
        self._headings: list[tuple[QWidget, list[SystemCard]]] = []
        for kind, key in _KINDS.items():
            families = _families([system for system in self._systems.values() if system.kind is kind])
            if not families:
                continue
            heading = label(words(key), "strong")
            cards = [SystemCard(family, words) for family in families]
            for one in cards:
                one.clicked.connect(lambda _, one=one: self._take(one.family))
            add(self._column, column(heading, *cards, spacing=SPACE_S))
            self._cards += cards
            self._headings.append((heading, cards))
        self._none = label(words("assistant-choose-none"), "muted")
        self._none.setVisible(False)
        self.by_hand = QCheckBox(words("assistant-choose-manual"))
        self.by_hand.setObjectName("byHand")
        by_hand = label(words("assistant-choose-manual-hint"), "hint")
        self.by_hand.setAccessibleDescription(by_hand.text())
        self.by_hand.setChecked(self._manual)
        self.by_hand.toggled.connect(self._choose_way)
        answer = Note(words("assistant-choose-missing-text"))
        answer.setVisible(False)
        missing = button(words("assistant-choose-missing"), "link", "", answer.show)
        way = column(self.by_hand, by_hand, spacing=SPACE_XS)
        add(self._column, self._none, way, row(missing, None), answer, None)
        self.search.setFocus()

    def _choose_way(self, manual: bool) -> None:
        self._manual = manual

    def _filter(self, text: str) -> None:
        for heading, cards in self._headings:
            for one in cards:
                one.setVisible(one.matches(text))
            heading.setVisible(any(not one.isHidden() for one in cards))
        self._none.setVisible(all(one.isHidden() for one in self._cards))

    def _take_first(self) -> None:
        shown = [one for one in self._cards if not one.isHidden()]
        if shown:
            self._take(shown[0].family)

    def _take(self, family: Sequence[System]) -> None:
        if len(family) > 1:
            self._show_kinds(family)
        else:
            self._choose(family[0])

    def _choose(self, system: System) -> None:
        self.chosen.emit(system, self._manual)
        self.accept()

    def _show_kinds(self, family: Sequence[System]) -> None:
        self._leave_kinds()
        self.kinds = KindsPage(family, self._words)
        self.kinds.chosen.connect(self._choose)
        self.kinds.back.connect(self._back_to_systems)
        self._stack.addWidget(self.kinds)
        self._stack.setCurrentWidget(self.kinds)
        announce(self, self.kinds.accessibleName())
        self.kinds.cards[0].setFocus()

    def _back_to_systems(self) -> None:
        self._leave_kinds()
        self.search.setFocus()

    def _leave_kinds(self) -> None:
        if self.kinds is not None:
            self._stack.removeWidget(self.kinds)
            self.kinds.deleteLater()
            self.kinds = None

    def _show_connected(self, connections: Sequence[ConnectionView]) -> None:
        self._connected = connections
        used = Counter(one.system for one in connections if one.stage != "draft")
        for card in self._cards:
            card.show_connected(sum(used[system.key] for system in card.family))

    def _show_drafts(self, drafts: Sequence[DraftView]) -> None:
        self._drafts = [draft for draft in drafts if draft.system in self._systems]
        clear(self._started)
        if self._drafts:
            add(self._started, label(self._words("assistant-choose-drafts"), "strong"))
        for draft in self._drafts:
            system = self._systems[draft.system]
            step = self._step(system, draft)
            where = self._words("assistant-choose-draft-at", system=system.name, step=step)
            resume, discard = partial(self._resume, draft), partial(self._drop, draft)
            self._started.addWidget(draft_card(self._words, draft, where, resume, discard))

    def _step(self, system: System, draft: DraftView) -> str:
        if system.kind is SystemKind.INTERFACE:  # it has a window of its own
            return self._words("interface-tab-start-up")
        guided = has_assistant(system)
        assistant: Assistant = load(system) if guided else plain(system)
        ids = [step.id for step in assistant.steps]
        if draft.step not in ids and guided:
            assistant = plain(system)
            ids = [step.id for step in assistant.steps]
        step = assistant.step(draft.step) if draft.step in ids else assistant.steps[0]
        return self._words.with_root(folder(system))(assistant.key(step, "title"), system=system.name)

    def _resume(self, draft: DraftView) -> None:
        self.resumed.emit(draft.id, draft.system)
        self.accept()

    def _drop(self, draft: DraftView) -> None:
        self._line.call(lambda: self._discard(draft.id), self._show_drafts, self._failed)

    def _discard(self, draft_id: int) -> Sequence[DraftView]:
        self._services.onboarding.discard(draft_id)
        return self._services.onboarding.drafts()

    def _failed(self, error: ErpError) -> None:
        clear(self._problems)
        self._problems.addWidget(ProblemCard(self._words, error))


def _families(systems: Sequence[System]) -> list[list[System]]:
    """The systems by name, those of one family together in the order given: the recommended one first."""
    families: dict[str, list[System]] = {}
    for system in systems:
        families.setdefault(system.family or system.key, []).append(system)
    return sorted(families.values(), key=lambda family: family[0].name)
