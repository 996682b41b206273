"""Steps to read, to answer and to do at the vendor: questions, numbered actions, the tick at the end."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QLabel,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from resources.tokens import SPACE_L, SPACE_M, SPACE_S, SPACE_XS
from wizards.flow import Action, Choice, Kind, Mark, folder
from wizards.layouts import Part, add, box, card, clear, column, row
from wizards.pages.base import Fold, Page, VendorPath
from wizards.told import CopyButton
from wizards.widgets import Drawing, Target, announce, button, label

_ONE_LINE = 30  # letters to copy that never need a second


class Answer(QRadioButton):
    """One of several. An arrow chooses what it comes to also where nothing is chosen yet."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        super().keyPressEvent(event)
        now = self.window().focusWidget()
        arrived = isinstance(now, Answer) and now is not self and now.group() is self.group()
        if isinstance(now, Answer) and arrived and not now.isChecked():
            now.click()


class TaskPage(Page):
    """An `info` or `task` step."""

    def build(self) -> None:
        self._hand_over: QPushButton | None = None
        for choice in self.step.choices:
            self.column.addWidget(self._question(choice))
        if self.step.offers_hand_over:
            hint = self.text("assistant-hand-over-hint")
            self._hand_over = button(self.text("assistant-hand-over"), "", "copy", self._copy_note)
            self._hand_over.setAccessibleDescription(hint)
            self._copied = label(hint, "hint")
            add(self.column, row(self._hand_over, None), self._copied)
        if self.step.picture:
            file = folder(self.session.system) / self.step.picture
            self.column.addWidget(Drawing(file, self.own("picture")))
        self._actions = column(spacing=SPACE_L)
        self._ticks: dict[str, QCheckBox] = {}
        self._shown: tuple[str, ...] = ("",)
        self.column.addLayout(self._actions)
        self.add_notes()
        self._done: QCheckBox | None = None
        if self.step.kind is Kind.TASK:
            self.column.addWidget(self._closing())
        self.refresh()

    def primary_enabled(self) -> bool:
        """Not before what decides about the steps is answered, unless the vendor's answer will tell it."""
        given = self.session.flow.answers
        open_ones = (c for c in self.step.choices if c.name not in given and not self.session.value(c.name))
        return bool(self.step.proved_by or self.step.spared_by) or not any(open_ones)

    def refresh(self) -> None:
        flow = self.session.flow
        actions = [action for action in self.step.actions if flow.matches(action.when)]
        others = [action for action in self.step.other_menus if flow.matches(action.when)]
        shown = tuple(action.id for action in (*actions, *others))
        if shown != self._shown:
            self._shown = shown
            self._show_actions(actions, others)
        stepped = self.step.id in self.session.draft.ticks
        for name, tick in self._ticks.items():
            _set(tick, stepped or f"{self.step.id}/{name}" in self.session.draft.ticks)
        if self._done is not None:
            _set(self._done, stepped)
            self._when.setText(self._status())
        if self._hand_over is not None:
            wanted = self.step.hand_over or any(
                flow.answers.get(choice.name) in choice.hand_over for choice in self.step.choices
            )
            self._hand_over.setVisible(wanted)
            self._copied.setVisible(wanted)

    def _question(self, choice: Choice) -> QWidget:
        question = self.own(f"ask-{choice.name}")
        asked = box(lines := column(label(question, "strong")))
        group = QButtonGroup(asked)
        now = self.session.flow.answers.get(choice.name)
        for value in choice.values:
            key = self.session.assistant.key(self.step, f"ask-{choice.name}-{value}")
            radio, name = Answer(), label(self.text(key))
            radio.setObjectName(f"{choice.name}={value}")
            radio.setAccessibleName(f"{question} {name.text()}")
            radio.setChecked(value == now)
            radio.clicked.connect(lambda _, value=value: self.session.answer(choice, value))
            group.addButton(radio)
            parts: list[Part] = [name]
            if self.session.words.has(f"{key}.hint"):
                hint = label(self.text(f"{key}.hint"), "muted")
                radio.setAccessibleDescription(hint.text())
                parts.append(hint)
            margins = (SPACE_M, SPACE_S, SPACE_L, SPACE_S)
            told = column(*parts, spacing=SPACE_XS, margins=(0, 3, 0, 0))
            lines.addWidget(Target(radio, row(column(radio, None), told, margins=margins, grow=1), "card"))
        return asked

    def _show_actions(self, actions: Sequence[Action], others: Sequence[Action]) -> None:
        clear(self._actions)
        self._ticks.clear()
        if actions:
            tickable = self.step.kind is Kind.TASK
            lines = [self._action(action, "do", tickable=tickable) for action in actions]
            self._actions.addWidget(card(*lines, spacing=SPACE_M))
        if others:
            lines = [self._action(action, "other", tickable=False) for action in others]
            self._actions.addWidget(Fold(self.own("other-title"), card(*lines, spacing=SPACE_M)))

    def _action(self, action: Action, part: str, *, tickable: bool) -> Part:
        sentence = self.own(f"{part}-{action.id}")
        told = column(label(sentence), spacing=SPACE_XS, margins=(0, 3, 0, 0))
        if action.path:
            told.addWidget(VendorPath(self.session.words, action.path))
        if action.copy:
            text = self.session.filled(action.copy)
            told.addWidget(self._to_copy(text))
            if text.startswith("https://"):
                self._add_link(told, text)
        if not tickable:
            return told
        tick = self._ticks[action.id] = QCheckBox()
        tick.setObjectName(f"action-{action.id}")
        tick.setAccessibleName(sentence)
        tick.clicked.connect(lambda done: self._tick_action(action.id, done))
        return Target(tick, row(column(tick, None), told, grow=1))

    def _to_copy(self, text: str) -> QWidget:
        copy = CopyButton(self.session.words, text)
        if len(text) > _ONE_LINE:
            return box(row(label(text, "mono", breaks=True), column(copy, None), spacing=SPACE_XS, grow=0))
        return box(row(label(text, "mono", wrap=False), copy, None, spacing=SPACE_XS))

    def _add_link(self, lines: QVBoxLayout, address: str) -> None:
        told = label("", "warning")
        told.setVisible(False)
        browse = partial(self._browse, address, told)
        opens = button(self.text("assistant-open-page"), "link", "external", browse, name="open-page")
        add(lines, row(opens, None), told)

    def _browse(self, address: str, told: QLabel) -> None:
        told.setText(self.session.browse(address))
        told.setVisible(bool(told.text()))
        if told.text():
            announce(self, told.text())

    def _closing(self) -> QWidget:
        done_when = self.text("assistant-done-when", what=self.own("done"))
        self._done = QCheckBox(self.text("assistant-done-by-me"))
        self._done.setObjectName("done")
        self._done.setAccessibleDescription(done_when)
        self._done.clicked.connect(self._tick_step)
        self._when = label("", "hint")
        margins = (SPACE_L, SPACE_M, SPACE_L, SPACE_M)
        return card(label(done_when, "muted"), self._done, self._when, spacing=SPACE_XS, padding=margins)

    def _status(self) -> str:
        state = self.session.flow.state(self.step)
        if state.mark is Mark.TICKED and state.at is not None:
            return self.text("assistant-ticked-by", who=state.who, at=state.at)
        if state.mark is Mark.SPARED:
            return self.text("assistant-state-spared")
        if state.done:
            return self.text("assistant-proved-at", at=state.at)
        return self.text("assistant-not-done")

    def _tick_action(self, name: str, done: bool) -> None:
        own = f"{self.step.id}/{name}"
        if not done:
            self.session.tick((own, self.step.id), False)
            return
        rest = [box for other, box in self._ticks.items() if other != name]
        whole = all(box.isChecked() for box in rest)
        self.session.tick((own, self.step.id) if whole else (own,), True)

    def _tick_step(self, done: bool) -> None:
        names = tuple(f"{self.step.id}/{name}" for name in self._ticks)
        self.session.tick((self.step.id,) if done else (*names, self.step.id), done)

    def _copy_note(self) -> None:
        QGuiApplication.clipboard().setText(self.own("handover"))
        self._copied.setText(self.text("assistant-hand-over-copied"))
        announce(self, self._copied.text())


def _set(box: QCheckBox, checked: bool) -> None:
    if box.isChecked() != checked:
        box.setChecked(checked)  # `clicked` stays silent: nothing is saved again
