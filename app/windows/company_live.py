"""The part of the side panel about a company that is read live: as of when, and how far a reading is."""

from PySide6.QtWidgets import QFrame, QProgressBar

from app.windows import texts
from app.windows.desk import Desk
from app.windows.live_reader import LiveReader
from app.windows.widgets import Elided
from connectors.views import CompanyView, Progress
from resources.tokens import SPACE_M
from wizards.layouts import Part, card, row
from wizards.widgets import button, label, marked


class LiveCard(QFrame):
    """What is stored of the company is what was last seen; a reading that is under way is followed."""

    def __init__(self, desk: Desk, reader: LiveReader, company: CompanyView, waiting: bool) -> None:
        super().__init__()
        self._desk = desk
        self._company = company.id
        words = desk.words
        as_of = marked("calendar", label(texts.last_read(words, company, waiting), "strong"))
        parts: list[Part] = [as_of]
        if company.id in reader.last:
            self._text = Elided(words("companies-reading"), "muted")
            self._bar = QProgressBar()
            self._bar.setTextVisible(False)
            self._bar.setRange(0, 0)
            self._bar.setAccessibleName(words("companies-reading"))
            stop = button(words("companies-stop-reading"), "quiet", "", lambda: reader.stop(company.id))
            parts += [self._text, self._bar, row(stop, None)]
            reader.progress.connect(self._show)
            if (last := reader.last[company.id]) is not None:
                self._show(last)
        self.setLayout(row(card(*parts, padding=SPACE_M)))

    def _show(self, found: Progress) -> None:
        if found.company_id != self._company:
            return
        words, rows = self._desk.words, found.counts.get("fetched", 0)
        name = texts.dataset(words, found.dataset)
        self._text.show_text(words("companies-reading-rows", dataset=name, rows=rows))
        self._bar.setRange(0, found.windows_total)
        self._bar.setValue(min(found.windows_done, found.windows_total))
