"""The history of an interface as lines: what moved, where to, what was done with it, how it ended."""

from collections.abc import Mapping, Sequence

from app.store.work import Transfer, TransferKind
from app.windows import texts
from app.windows.desk import Desk
from app.windows.log_model import LogModel
from app.windows.table import Column, Line
from resources.words import Words

_COLUMNS: Mapping[str, tuple[int, int]] = {  # width, and how soon it goes (0: never)
    "time": (16, 0),
    "direction": (17, 4),
    "material": (16, 3),
    "code": (12, 0),
    "name": (26, 0),
    "action": (16, 2),
    "state": (18, 0),
    "message": (32, 1),
}
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
        """A transfer in these columns."""
        data = transfer.data
        cells = (
            words.moment(transfer.time),
            texts.direction(words, transfer),
            texts.dataset(words, transfer.dataset),
            str(data.get("code", "")),
            str(data.get("name", "")),
            texts.action(words, transfer) if transfer.kind is TransferKind.RECORD else "",
            texts.named(words, "status", transfer.outcome),
            texts.transfer_message(words, transfer) or texts.transfer_counts(words, transfer),
        )
        pictures = [""] * len(cells)
        pictures[_STATE] = texts.STATUS_PICTURES.get(transfer.status, "info")
        return Line(transfer.id, cells, tuple(pictures), spoken=words.moment(transfer.time, seconds=True))
