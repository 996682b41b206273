"""The companies of a first import, one below the other: how far each is, at the end what was proved."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import IntEnum

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QHeaderView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from connectors.views import CompanyView, Progress
from resources import icons
from resources.plain import tip_text
from resources.shown import short
from resources.style import colors
from resources.tokens import RADIUS_M, SPACE_L, SPACE_M, SPACE_XS
from wizards.pages.base import Page

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_ICON, _BAR = 20, 4
_TOGETHER = 60  # ms
_SHOWN = 8  # rows without scrolling
_EXACT = 50  # rows up to which each is as high as its own texts; of more, two lines of them are shown


class Part(IntEnum):
    """What a row tells beside its company's name."""

    STATE = Qt.ItemDataRole.UserRole
    PICTURE = Qt.ItemDataRole.UserRole + 1
    SHARE = Qt.ItemDataRole.UserRole + 2  # of the dataset that is read, None where nobody knows it


@dataclass(frozen=True, slots=True)
class _Told:
    """What stands in a row: its state, the name of an icon, and how much of a dataset has been read."""

    state: str
    picture: str
    share: float | None = None


class ImportModel(QAbstractListModel):
    """A row a company, in the order of `names`. Its text is put together when it is painted: of thousands,
    only what is seen; and what comes in quick succession is shown at once."""

    def __init__(self, page: Page, names: Sequence[str]) -> None:
        super().__init__(page)
        self._page = page
        self._names = names
        self._places: Mapping[str, int] = {name: place for place, name in enumerate(names)}
        self._known: dict[str, Progress | CompanyView] = {}
        self._stale: set[int] = set()
        self._tell = QTimer(self)
        self._tell.setSingleShot(True)
        self._tell.setInterval(_TOGETHER)
        self._tell.timeout.connect(self._changed)

    def progress(self, progress: Progress) -> None:
        """How far a dataset of a company has come; not after its end."""
        if not isinstance(self._known.get(progress.company), CompanyView):
            self._note(progress.company, progress)

    def results(self, companies: Iterable[CompanyView]) -> None:
        """The end of companies: what was read, and whether it agrees."""
        self._known |= {company.name: company for company in companies if company.name in self._places}
        self._stale |= {0, len(self._names) - 1}
        self._tell.start()

    def again(self) -> None:
        """What has ended may be read once more."""
        self._known.clear()

    def state(self, name: str) -> str:
        """What stands in a company's row."""
        return self._told(name).state

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._names)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        name = self._names[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return short(name)
            case Part.STATE:
                return self._told(name).state
            case Part.PICTURE:
                return self._told(name).picture
            case Part.SHARE:
                return self._told(name).share
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._whole(name)
            case Qt.ItemDataRole.ToolTipRole:
                return tip_text(self._whole(name))
        return None

    def _note(self, name: str, told: Progress | CompanyView) -> None:
        place = self._places.get(name)
        if place is not None:
            self._known[name] = told
            self._stale.add(place)
            if not self._tell.isActive():
                self._tell.start()

    def _changed(self) -> None:
        if not self._names:
            return
        first, last = min(self._stale), max(self._stale)
        self._stale.clear()
        self.dataChanged.emit(self.index(first), self.index(last))

    def _whole(self, name: str) -> str:
        return f"{short(name)}\n{self._told(name).state}"

    def _told(self, name: str) -> _Told:
        match self._known.get(name):
            case Progress() as progress:
                return _far(self._page, progress)
            case CompanyView() as company:
                return _proved(self._page, company)
        return _Told(self._page.text("assistant-import-waits"), "waiting")


def _far(page: Page, progress: Progress) -> _Told:
    if not progress.dataset:
        return _Told(page.text("assistant-import-runs"), "running")
    dataset = page.text(f"dataset-{progress.dataset}".replace("_", "-"))
    done, total, rows = progress.windows_done, progress.windows_total, progress.counts.get("fetched", 0)
    if not total:
        return _Told(page.text("assistant-import-rows", dataset=dataset, rows=rows), "running")
    text = page.text("assistant-import-of", dataset=dataset, done=done, total=total, rows=rows)
    return _Told(text, "running", done / total)


def _proved(page: Page, company: CompanyView) -> _Told:
    found = company.reconciled
    proof = found.proved if found is not None else "not_imported"
    rows = company.counts.get("postings", company.counts.get("posting", 0))
    if company.problem is not None:
        return _Told(page.session.told(company.problem).title, "warning")
    if "postings" not in page.session.system.datasets and proof == "unsupported":
        return _Told(page.text("assistant-proof-rows", rows=sum(company.counts.values())), "imported")
    if found is not None and proof in ("unproved", "empty"):
        return _Told(page.text(f"companies-proof-{proof}", count=found.unproved), "waiting")
    text = page.text(f"assistant-proof-{proof}".replace("_", "-"), postings=rows)
    pictures = {"agrees": "ok", "unsupported": "unproved", "differs": "warning"}
    return _Told(text, pictures.get(proof, "waiting"))


class _Delegate(QStyledItemDelegate):
    """Draws a company: its name, below it the state, which wraps, and how far that is."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        c, view = colors(), self._view
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if index.row():
            painter.setPen(QColor(c.border))
            painter.drawLine(option.rect.topLeft(), option.rect.topRight())
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(c.focus), 2))
            painter.drawRoundedRect(option.rect.adjusted(3, 3, -3, -3), RADIUS_M, RADIUS_M)
        inner = option.rect.adjusted(SPACE_L, SPACE_M, -SPACE_L, -SPACE_M)
        picture, share = str(index.data(Part.PICTURE)), index.data(Part.SHARE)
        icons.paint(painter, picture, QRect(inner.left(), inner.top(), _ICON, _ICON))
        text = inner.adjusted(_ICON + SPACE_M, 0, 0, 0)
        name, high = _strong(view.font()), QFontMetrics(_strong(view.font())).height()
        painter.setFont(name)
        painter.setPen(QColor(c.text))
        shown = QFontMetrics(name).elidedText(str(index.data()), Qt.TextElideMode.ElideRight, text.width())
        painter.drawText(QRect(text.left(), text.top(), text.width(), high), 0, shown)
        painter.setFont(view.font())
        painter.setPen(QColor({"ok": c.ok, "warning": c.warning}.get(picture, c.muted)))
        state = text.adjusted(0, high + SPACE_XS, 0, -_BAR - SPACE_XS)
        painter.drawText(state, Qt.TextFlag.TextWordWrap, str(index.data(Part.STATE)))
        if share is not None:
            whole = QRect(text.left(), text.bottom() - _BAR + 1, text.width(), _BAR)
            painter.setPen(Qt.PenStyle.NoPen)
            for color, width in ((c.border, whole.width()), (c.accent, round(whole.width() * share))):
                painter.setBrush(QColor(color))
                painter.drawRoundedRect(QRect(whole.topLeft(), QSize(width, _BAR)), 2, 2)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        view = self._view
        # as if the scroll bar were there: the heights must not depend on whether they need one
        width = view.width() - view.verticalScrollBar().sizeHint().width() - 2 * view.frameWidth()
        room, state = width - 2 * SPACE_L - _ICON - SPACE_M, QFontMetrics(view.font())
        lines = 2 * state.lineSpacing()
        if view.exact:
            wrap, text = Qt.TextFlag.TextWordWrap, str(index.data(Part.STATE))
            lines = state.boundingRect(0, 0, max(room, 1), 10_000, wrap, text).height()
        name = QFontMetrics(_strong(view.font())).height()
        return QSize(width, name + SPACE_XS + lines + SPACE_XS + _BAR + 2 * SPACE_M)

    @property
    def _view(self) -> "ImportList":
        view = self.parent()
        assert isinstance(view, ImportList), "made for one"
        return view


class ImportList(QTableView):
    """As high as its rows, up to a number; more of them scroll."""

    def __init__(self, page: Page, model: ImportModel) -> None:
        super().__init__()
        self.setAccessibleName(page.text("assistant-companies"))
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QTableView.SelectionMode.NoSelection)
        self.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.horizontalHeader().setVisible(False)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().setVisible(False)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setItemDelegate(_Delegate(self))
        self.setModel(model)
        if not model.rowCount():
            self.hide()
        model.dataChanged.connect(lambda *_: self._fit())

    @property
    def exact(self) -> bool:
        """Whether each row is as high as its own texts."""
        return self.verticalHeader().count() <= _EXACT

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        rows = self.verticalHeader()
        if self.exact:
            for row in range(rows.count()):
                rows.resizeSection(row, self.sizeHintForRow(row))
        elif rows.defaultSectionSize() != (high := self.sizeHintForRow(0)):
            rows.setDefaultSectionSize(high)
        shown = sum(rows.sectionSize(row) for row in range(min(rows.count(), _SHOWN)))
        if shown + 2 * self.frameWidth() != self.minimumHeight():
            self.setFixedHeight(shown + 2 * self.frameWidth())


def _strong(base: QFont) -> QFont:
    made = QFont(base)
    made.setWeight(QFont.Weight.DemiBold)
    return made
