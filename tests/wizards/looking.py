"""How tests of the assistants look at their window."""

from collections.abc import Callable
from typing import Protocol, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QTableView, QWidget
from pytestqt.qtbot import QtBot

from tests.wizards.drafts import FakeDraft
from wizards.dialog import AssistantDialog
from wizards.pages.import_list import ImportModel

W = TypeVar("W", bound=QWidget)


class Opener(Protocol):
    """Opens an assistant, of Tripletex or of the draft's system, at a step."""

    def __call__(
        self, step: str = "", draft: FakeDraft | None = None, **options: object
    ) -> AssistantDialog: ...


def find(window: QWidget, kind: type[W], name: str) -> W:
    """The part of that name."""
    found: W | None = window.findChild(kind, name)
    assert found is not None, name
    return found


def at(dialog: AssistantDialog, step: str) -> Callable[[], bool]:
    """Whether the assistant stands at that step."""
    return lambda: dialog.page is not None and dialog.page.step.id == step


def shown(window: QWidget) -> str:
    """The texts that can be read, one a line; of a list of imports what its rows tell."""
    texts = [label.text() for label in window.findChildren(QLabel) if label.isVisible()]
    for model in (view.model() for view in window.findChildren(QTableView) if view.isVisible()):
        if isinstance(model, ImportModel):
            rows = (model.index(row) for row in range(model.rowCount()))
            texts += [str(row.data(Qt.ItemDataRole.AccessibleTextRole)) for row in rows]
    return "\n".join(texts)


def sees(qtbot: QtBot, window: QWidget, *texts: str) -> None:
    """Waits until all of these can be read."""

    def looked() -> None:
        text = shown(window).replace("\N{ZERO WIDTH SPACE}", "")
        assert [one for one in texts if one not in text] == []

    qtbot.waitUntil(looked)
