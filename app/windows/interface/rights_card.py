"""What whoever does the start-up needs at the vendor: ticked one by one, it holds up nothing."""

from PySide6.QtWidgets import QCheckBox, QLabel

from app.windows.interface.bench import Bench
from app.windows.interface.fold_card import EDGE, FoldCard
from resources.tokens import SPACE_XS
from wizards.flow import Step
from wizards.layouts import Part, column
from wizards.told import VendorPath
from wizards.widgets import label

_TICK = 31  # px a tick takes before its text


class RightsCard(FoldCard):
    """boxes: the ticks, by step and action."""

    def __init__(self, bench: Bench, step: Step) -> None:
        super().__init__(bench.words, step.id, bench.text(step.id, "title"))
        self._bench = bench
        self._body = bench.text(step.id, "body")
        self.boxes: dict[str, QCheckBox] = {}
        self._told: dict[str, QLabel] = {}
        lines: list[Part] = [label(self._body)]
        for action in step.actions:
            name = f"{step.id}/{action.id}"
            tick = self.boxes[name] = QCheckBox(bench.text(step.id, f"do-{action.id}"))
            tick.setObjectName(name)
            tick.clicked.connect(lambda on, name=name: bench.tick(name, on))
            hint = label(bench.text(step.id, f"hint-{action.id}"), "hint")
            tick.setAccessibleDescription(hint.text())
            told = self._told[name] = label("", "hint")
            below: list[Part] = [hint, told]
            if action.path:
                below.append(VendorPath(bench.words, action.path))
            lines.append(column(tick, column(*below, spacing=SPACE_XS, margins=(_TICK, 0, 0, 0)), spacing=0))
        title = label(self.title, "strong", wrap=False)
        title.setContentsMargins(EDGE, 0, EDGE, 0)
        self.fill(title, column(*lines))

    def refresh(self, *, opened: bool) -> None:
        """Shows who ticked what, and the whole card or its line."""
        words, ticks = self._bench.words, self._bench.flow.draft.ticks
        for name, box in self.boxes.items():
            tick = ticks.get(name)
            box.setChecked(tick is not None)
            told = words("interface-ticked", who=tick.who, time=tick.at) if tick else ""
            self._told[name].setText(told)
            self._told[name].setVisible(bool(told))
        done = all(box.isChecked() for box in self.boxes.values())
        last = max((ticks[name] for name in self.boxes), key=lambda one: one.at) if done else None
        result = words("interface-ticked", who=last.who, time=last.at) if last else self._body
        self.sign.show_icon("ticked" if done else "open", result)
        self.show_line(result, opened=opened, done=done, foldable=True)
