"""The list of systems to connect, with unfinished set-ups on top."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from connectors.base import System, SystemKind
from connectors.errors import ErpError
from connectors.views import DraftView
from resources.icons import mark
from resources.style import icon, role
from resources.tokens import SPACE_L, SPACE_M, SPACE_S, SPACE_XL, SPACE_XS, SPACE_XXL
from resources.words import Words
from wizards.bridge import Line
from wizards.flow import Assistant, AssistantServices, folder, has_assistant, load, plain
from wizards.kinds import KindsPage
from wizards.widgets import Note, Picture, ProblemCard, announce, button, clear, label

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
        need = words("assistant-choose-kinds" if len(family) > 1 else "assistant-choose-minutes")
        self.setAccessibleName(system.name)
        self.setAccessibleDescription(need)
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_L)
        row.setSpacing(SPACE_L)
        row.addWidget(Picture(mark(system.key), 36))
        column = QVBoxLayout()
        column.setSpacing(SPACE_XS)
        column.addWidget(label(system.name, "subtitle"))
        column.addWidget(label(need, "muted"))
        row.addLayout(column, 1)
        row.addWidget(Picture("next", 18))
        for child in self.findChildren(QWidget):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def matches(self, wanted: str) -> bool:
        """Whether any of its names holds the text, in whatever letters."""
        return any(wanted in f"{system.name} {system.key}".casefold() for system in self.family)

    def sizeHint(self) -> QSize:
        layout = self.layout()
        return layout.sizeHint() if layout is not None else super().sizeHint()


class ChooserDialog(QDialog):
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
        self.resize(720, 680)
        self.setMinimumSize(QSize(480, 420))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        self._stack = QStackedWidget()
        outer.addWidget(self._stack)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._stack.addWidget(area)
        self.kinds: KindsPage | None = None
        page = role(QWidget(), "page")
        area.setWidget(page)
        self._column = QVBoxLayout(page)
        self._column.setContentsMargins(SPACE_XXL, SPACE_XXL, SPACE_XXL, SPACE_XL)
        self._column.setSpacing(SPACE_L)
        self._build()
        self._line.call(services.onboarding.drafts, self._show_drafts, self._failed)

    def retranslate(self, words: Words) -> None:
        """Shows everything in another language; what was searched for stays."""
        self._words = words
        searched = self.search.text()
        clear(self._column)
        self._build()
        self.search.setText(searched)
        self._show_drafts(self._drafts)
        if self.kinds is not None:
            self._show_kinds(self.kinds.family)

    def _build(self) -> None:
        words = self._words
        self.setWindowTitle(words("assistant-choose-title"))
        self._column.addWidget(label(words("assistant-choose-title"), "title"))
        self._problems = QWidget()
        QVBoxLayout(self._problems).setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._problems)
        self._started = QWidget()
        started = QVBoxLayout(self._started)
        started.setContentsMargins(0, 0, 0, 0)
        started.setSpacing(SPACE_S)
        self._column.addWidget(self._started)
        self._column.addWidget(label(words("assistant-choose-body"), "lead"))
        self.search = QLineEdit()
        self.search.setObjectName("search")
        self.search.setPlaceholderText(words("assistant-choose-search"))
        self.search.setAccessibleName(words("assistant-choose-search"))
        self.search.setClearButtonEnabled(True)
        self.search.addAction(icon("search", "muted"), QLineEdit.ActionPosition.LeadingPosition)
        self.search.textChanged.connect(self._filter)
        self.search.returnPressed.connect(self._take_first)
        self._column.addWidget(self.search)
        self._cards = []
        self._headings: list[tuple[QWidget, list[SystemCard]]] = []
        for kind, key in _KINDS.items():
            systems = [system for system in self._systems.values() if system.kind is kind]
            if not systems:
                continue
            heading = label(words(key), "strong")
            self._column.addWidget(heading)
            cards = [SystemCard(family, words) for family in _families(systems)]
            for card in cards:
                card.clicked.connect(lambda _, card=card: self._take(card.family))
                self._column.addWidget(card)
            self._cards += cards
            self._headings.append((heading, cards))
        self._none = label(words("assistant-choose-none"), "muted")
        self._none.setVisible(False)
        self._column.addWidget(self._none)
        self.by_hand = QCheckBox(words("assistant-choose-manual"))
        self.by_hand.setObjectName("byHand")
        self.by_hand.setChecked(self._manual)
        self.by_hand.toggled.connect(self._choose_way)
        self._column.addWidget(self.by_hand)
        self._missing = button(words("assistant-choose-missing"), "link")
        self._answer = Note(words("assistant-choose-missing-text"))
        self._answer.setVisible(False)
        self._missing.clicked.connect(lambda: self._answer.setVisible(True))
        self._column.addWidget(self._missing, 0, Qt.AlignmentFlag.AlignLeft)
        self._column.addWidget(self._answer)
        self._column.addStretch(1)
        self.search.setFocus()

    def _choose_way(self, manual: bool) -> None:
        self._manual = manual

    def _filter(self, text: str) -> None:
        wanted = text.strip().casefold()
        for heading, cards in self._headings:
            for card in cards:
                card.setVisible(card.matches(wanted))
            heading.setVisible(any(not card.isHidden() for card in cards))
        self._none.setVisible(all(card.isHidden() for card in self._cards))

    def _take_first(self) -> None:
        shown = [card for card in self._cards if not card.isHidden()]
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

    def _show_drafts(self, drafts: Sequence[DraftView]) -> None:
        self._drafts = [draft for draft in drafts if draft.system in self._systems]
        column = self._started.layout()
        assert isinstance(column, QVBoxLayout), "made so in _build"
        clear(column)
        self._started.setVisible(bool(self._drafts))
        if self._drafts:
            column.addWidget(label(self._words("assistant-choose-drafts"), "strong"))
        for draft in self._drafts:
            column.addWidget(self._draft(draft))

    def _draft(self, draft: DraftView) -> QFrame:
        system = self._systems[draft.system]
        card = role(QFrame(), "card")
        row = QHBoxLayout(card)
        row.setContentsMargins(SPACE_L, SPACE_M, SPACE_L, SPACE_M)
        row.setSpacing(SPACE_M)
        row.addWidget(Picture("waiting", 24))
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(label(draft.name, "strong"))
        where = self._words("assistant-choose-draft-at", system=system.name, step=self._step(system, draft))
        names.addWidget(label(where, "hint"))
        row.addLayout(names, 1)
        discard = button(self._words("assistant-choose-discard"), "quiet")
        discard.setObjectName(f"discard-{draft.id}")
        discard.clicked.connect(self._asks(discard, draft))
        resume = button(self._words("assistant-choose-resume"))
        resume.setObjectName(f"resume-{draft.id}")
        resume.clicked.connect(lambda: self._resume(draft))
        for control in (discard, resume):
            control.setAccessibleDescription(draft.name)
        row.addWidget(discard)
        row.addWidget(resume)
        return card

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

    def _asks(self, discard: QPushButton, draft: DraftView) -> Callable[[], None]:
        """The first press asks, the second discards: nobody loses a key by a slip."""

        def pressed() -> None:
            if discard.property("role") == "danger":
                discard.setEnabled(False)
                self._line.call(lambda: self._discard(draft.id), self._show_drafts, self._failed)
            else:
                role(discard, "danger").setText(self._words("assistant-choose-discard-sure"))
                discard.setAccessibleDescription(self._words("assistant-choose-discarded"))

        return pressed

    def _discard(self, draft_id: int) -> Sequence[DraftView]:
        self._services.onboarding.discard(draft_id)
        return self._services.onboarding.drafts()

    def _failed(self, error: ErpError) -> None:
        column = self._problems.layout()
        assert isinstance(column, QVBoxLayout), "made so in _build"
        clear(column)
        column.addWidget(ProblemCard(self._words, error))


def _families(systems: Sequence[System]) -> list[list[System]]:
    """The systems by name, those of one family together in the order given: the recommended one first."""
    families: dict[str, list[System]] = {}
    for system in systems:
        families.setdefault(system.family or system.key, []).append(system)
    return sorted(families.values(), key=lambda family: family[0].name)
