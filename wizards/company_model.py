"""The companies of a draft as a table: ticks, and the client each will belong to."""

from collections import Counter
from collections.abc import Mapping, Sequence
from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from connectors.views import NOT_TOLD, CompanyChoice
from resources.plain import tip_text
from resources.shown import short
from resources.style import icon
from resources.words import Words

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_ALSO = "assistant-also.short"  # in a cell


class Column(IntEnum):
    """The table's columns."""

    NAME = 0
    NUMBER = 1
    CLIENT = 2
    STATE = 3


_HEADERS = {
    Column.NAME: "assistant-column-company",
    Column.NUMBER: "assistant-column-number",
    Column.CLIENT: "assistant-column-client",
    Column.STATE: "assistant-column-state",
}


class CompanyModel(QAbstractTableModel):
    """Rows by name, as in every list of companies; `system` is the vendor's system by name. edited: a person
    changed a tick or a client's name."""

    edited = Signal()

    def __init__(self, words: Words, system: str) -> None:
        super().__init__()
        self._words, self._system = words, system
        self._companies: Sequence[CompanyChoice] = ()
        self._ticked: set[str] = set()
        self._clients: dict[str, str] = {}
        self._shared = ""
        self._belonging: Counter[str] | None = None  # companies that are ticked, by client

    def show(self, companies: Sequence[CompanyChoice]) -> None:
        """Takes a new list; ticks and names come with it."""
        self.beginResetModel()
        self._companies = sorted(companies, key=lambda company: self._words.place(company.name))
        self._ticked = {company.external_id for company in companies if company.chosen}
        self._clients = {company.external_id: company.client or company.name for company in companies}
        self._belonging = None
        self.endResetModel()

    @property
    def chosen(self) -> Mapping[str, str]:
        """The ticked companies' ids, each with the client it will belong to."""
        return {
            company.external_id: self._client(company)
            for company in self._companies
            if company.external_id in self._ticked
        }

    @property
    def clients(self) -> Sequence[str]:
        """The clients there will be, each once, in the companies' order."""
        return list(dict.fromkeys(self.chosen.values()))

    @property
    def all_chosen(self) -> bool:
        """Whether every company that may be chosen is."""
        able = {company.external_id for company in self._companies if self._able(company)}
        return bool(able) and able <= self._ticked

    @property
    def only(self) -> CompanyChoice | None:
        """The one company there is, where it may be chosen; None where there are more, or none."""
        able = [company for company in self._companies if self._able(company)]
        return able[0] if len(able) == len(self._companies) == 1 else None

    @property
    def holders(self) -> Sequence[str]:
        """The connections that have all of the companies, where none is left to choose."""
        taken = [company.taken_by for company in self._companies]
        return tuple(dict.fromkeys(taken)) if all(taken) else ()

    @property
    def grouped(self) -> Mapping[str, Sequence[str]]:
        """The clients there will be, each with the names of its companies."""
        found: dict[str, list[str]] = {}
        for company in self._companies:
            if company.external_id in self._ticked:
                found.setdefault(self._client(company), []).append(company.name)
        return found

    def elsewhere(self, company: CompanyChoice, key: str = "assistant-also") -> str:
        """Where the same company is connected besides, "" where nowhere."""
        places = dict.fromkeys(
            f"{system} – {name}" if name != system else name for system, name in company.also
        )
        return self._words(key, places=", ".join(places)) if places else ""

    @property
    def renamed(self) -> bool:
        """Whether any client bears another name than its company."""
        return any(self._clients[company.external_id] != company.name for company in self._companies)

    @property
    def noted(self) -> bool:
        """Whether any row has something to say in its last column."""
        return any(one.taken_by or one.problem or one.also or self._shares(one) for one in self._companies)

    def share(self, client: str) -> None:
        """Puts all into one client of that name, or with "" each into its own again."""
        self._shared = client
        self._everything_changed()

    def tick_all(self, ticked: bool) -> None:
        """Ticks every company that may be chosen, or none."""
        able = {company.external_id for company in self._companies if self._able(company)}
        self._ticked = able if ticked else set()
        self._everything_changed()

    def revert(self) -> None:
        """Gives every client its company's name again."""
        self._clients = {company.external_id: company.name for company in self._companies}
        self._everything_changed()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._companies)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(Column)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if role == Qt.ItemDataRole.DisplayRole and orientation is Qt.Orientation.Horizontal:
            return self._words(_HEADERS[Column(section)])
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        flag = Qt.ItemFlag
        company = self._companies[index.row()]
        if not self._able(company):
            return flag.ItemIsSelectable
        flags = flag.ItemIsSelectable | flag.ItemIsEnabled
        if index.column() == Column.NAME:
            flags |= flag.ItemIsUserCheckable
        if index.column() == Column.CLIENT and not self._shared:
            flags |= flag.ItemIsEditable
        return flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        company, column = self._companies[index.row()], Column(index.column())
        part = Qt.ItemDataRole
        if role in (part.DisplayRole, part.EditRole):
            return self._text(company, column)
        if role == part.CheckStateRole and column is Column.NAME:
            ticked = company.external_id in self._ticked
            return Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked
        if role == part.DecorationRole and column is Column.STATE and self._text(company, column):
            calm = company.taken_by or self._text(company, column) == self.elsewhere(company, _ALSO)
            return icon("info" if calm else "warning")
        if role == part.AccessibleTextRole:
            return self._text(company, column)
        if role == part.ToolTipRole:
            return tip_text(self._text(company, column))
        return None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        company = self._companies[index.row()]
        if role == Qt.ItemDataRole.CheckStateRole:
            if Qt.CheckState(value) is Qt.CheckState.Checked:
                self._ticked.add(company.external_id)
            else:
                self._ticked.discard(company.external_id)
        elif role == Qt.ItemDataRole.EditRole:
            self._clients[company.external_id] = " ".join(str(value).split()) or company.name
        else:
            return False
        self._everything_changed()
        return True

    def _client(self, company: CompanyChoice) -> str:
        return self._shared or self._clients[company.external_id]

    @staticmethod
    def _able(company: CompanyChoice) -> bool:
        return company.problem is None and not company.taken_by

    def _text(self, company: CompanyChoice, column: Column) -> str:
        match column:
            case Column.NAME:
                return short(company.name)
            case Column.NUMBER:
                return short(company.organisation_number) or "–"
            case Column.CLIENT:
                return short(self._client(company)) if self._able(company) else ""
        if company.taken_by:
            if company.taken_by == NOT_TOLD:
                return self._words("assistant-taken-not-told")
            return self._words("assistant-taken", connection=company.taken_by)
        if company.problem is not None:
            params = {"system": self._system, **company.problem.params}
            return self._words.problem(company.problem.code, **params).title
        if self._shares(company):
            return self._words("assistant-shares", client=self._client(company))
        return self.elsewhere(company, _ALSO)

    def _shares(self, company: CompanyChoice) -> bool:
        """Whether it is ticked and another one belongs to the same client."""
        if self._shared or company.external_id not in self._ticked:
            return False
        if self._belonging is None:  # counted once for all rows
            self._belonging = Counter(self.chosen.values())
        return self._belonging[self._client(company)] > 1

    def _everything_changed(self) -> None:
        self._belonging = None  # a name in one row decides whether another row shares a client
        if self._companies:
            last = self.index(len(self._companies) - 1, len(Column) - 1)
            self.dataChanged.emit(self.index(0, 0), last)
        self.edited.emit()
