"""The history of an interface as lines: what moved, where to, what was done with it, how it ended."""

from collections.abc import Mapping, Sequence

from app.store.work import Transfer, TransferKind
from app.windows import texts
from app.windows.desk import Desk
from app.windows.log_model import LogModel
from app.windows.table import Column, Line
from resources.words import Words

_COLUMNS: Mapping[str, tuple[int, int]] = {  # width, and how soon it goes (0: never)
    "time": (10, 0),
    "direction": (17, 4),
    "material": (14, 0),
    "code": (12, 1),
    "name": (26, 0),
    "action": (16, 3),
    "state": (18, 0),
    "message": (32, 2),
}
_NONE = "–"  # what happened concerns all registers
_WHOLE = ("time", "direction", "material")
_STATE = tuple(_COLUMNS).index("state")


class HistoryModel(LogModel):
    """The log's model with the columns of an `interface`, which is a system's key."""

    def __init__(self, desk: Desk, interface: str) -> None:
        super().__init__(desk)
        self._interface = interface

    def titles(self, words: Words) -> Sequence[Column]:
        """The columns."""
        never_cut = {
            "time": (texts.longest_moment(words),),
            "state": texts.status_words(words),
            "direction": tuple(texts.moving(words, self._interface, way) for way in ("forth", "back")),
        }
        return [
            Column(
                words(f"interface-column-{name}"),
                width,
                whole=name in _WHOLE,
                gives_way=gives_way,
                holds=never_cut.get(name, ()),
            )
            for name, (width, gives_way) in _COLUMNS.items()
        ]

    def line(self, words: Words, transfer: Transfer) -> Line:
        """A transfer in these columns; of what happened, what it was stands where a record's name does."""
        data, what = transfer.data, transfer.kind
        happened = what is TransferKind.EVENT
        told = "" if happened and transfer.problem is None else texts.transfer_message(words, transfer)
        cells = (
            words.moment(transfer.time),
            texts.direction(words, transfer) or _NONE,
            texts.dataset(words, transfer.dataset or str(data.get("register", ""))) or _NONE,
            str(data.get("code", "")),
            texts.event(words, transfer) if happened else str(data.get("name", "")),
            texts.action(words, transfer) if what is TransferKind.RECORD else "",
            texts.named(words, "status", transfer.outcome),
            told or texts.transfer_counts(words, transfer) or (str(data.get("who", "")) if happened else ""),
        )
        pictures = [""] * len(cells)
        pictures[_STATE] = texts.STATUS_PICTURES.get(transfer.status, "info")
        return Line(transfer.id, cells, tuple(pictures), spoken=words.moment(transfer.time, seconds=True))
