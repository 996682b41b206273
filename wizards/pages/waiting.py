"""What is said while a vendor is waited for, and the way to stop waiting."""

from typing import Protocol

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from wizards.layouts import row
from wizards.widgets import button, label

_SAY_AFTER_MS, _STILL_AFTER_MS = 1_000, 10_000


class Asker(Protocol):
    """What waits: a page, or a dialog."""

    def text(self, key: str, /, **params: object) -> str:
        """A text of the program."""
        ...

    def stop(self) -> None:
        """Ends what is waited for."""
        ...


class Waiting(QWidget):
    """A line with a place of its own: empty, then words after one second and others after ten. `stop`: the
    key of what the button to stop says."""

    def __init__(self, page: Asker, stop: str = "assistant-cancel") -> None:
        super().__init__()
        self._page = page
        self._text = label("", "hint")
        self.stop = button(page.text(stop), "quiet", "stop", page.stop, name="stop")
        self.setLayout(row(self._text, self.stop, grow=0))
        kept = self.sizePolicy()
        kept.setRetainSizeWhenHidden(True)
        self.setSizePolicy(kept)
        self._timers = [
            self._timer(_SAY_AFTER_MS, "assistant-check-waiting"),
            self._timer(_STILL_AFTER_MS, "assistant-check-still"),
        ]
        self.end()

    def begin(self) -> None:
        """Something is asked, or the next thing."""
        self.setVisible(True)
        self.stop.setVisible(True)
        self._text.setText("")
        for timer in self._timers:
            timer.start()

    def end(self, text: str = "") -> None:
        """It is answered; `text` is left to be read."""
        for timer in self._timers:
            timer.stop()
        self._text.setText(text)
        self.stop.setVisible(not text)
        self.setVisible(bool(text))

    def _timer(self, milliseconds: int, key: str) -> QTimer:
        timer = QTimer(self, singleShot=True, interval=milliseconds)
        timer.timeout.connect(lambda: self._text.setText(self._page.text(key)))
        return timer
