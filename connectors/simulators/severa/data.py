"""What the simulated Severa holds: registers in the shape of REST."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from connectors.simulators.office import Office

Item = dict[str, Any]

EUR, SEK = "c0000000-0000-4000-8000-000000000001", "c0000000-0000-4000-8000-000000000002"
DRAFT, READY, SENT, PAID = (
    "Vedos", "Valmis lähetettäväksi Netvisoriin", "Lasku lähetetty Netvisoriin", "Maksettu",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Size:
    """How much there is of each register."""

    customers: int
    products: int
    projects: int
    users: int
    invoices: int
    hours: int
    divisions: int
    teams: int


_SMALL = Size(40, 30, 24, 8, 30, 260, 2, 2)


def size(office: Office) -> Size:
    """In the full office as much as its big client's postings call for."""
    if office.profile == "small":
        return _SMALL
    much = office.postings
    return Size(much // 40, much // 100, max(24, much * 3 // 2_000), 40, 400, 3_000, 4, 4)


class Data:
    """The registers by REST path. `bad`: guids of the records with something
    wrong on purpose, which are shown only where they are asked for."""

    def __init__(self, today: date, size: Size) -> None:
        self.today, self.size = today, size
        self.registers: dict[str, dict[str, Item]] = {}
        self.bad: set[str] = set()
        self.organisation: Item = {}
        self.order: dict[str, int] = {}  # by guid, for pages that survive changes
        self.deleted: list[tuple[str, Item]] = []  # register and record

    def rows(self, register: str, bad: bool) -> list[Item]:
        """The records of a register in the order they were made. Raises KeyError."""
        rows = self.registers[register].values()
        return [row for row in rows if bad or row["guid"] not in self.bad]

    def find(self, register: str, id: str) -> Item:
        """A record by guid, number, code or identifier; raises KeyError."""
        rows = self.registers[register]
        if id in rows:
            return rows[id]
        for row in rows.values():
            if id in (str(row.get("number")), row.get("code"), row.get("identifier")):
                return row
        raise KeyError(id)

    def add(self, register: str, item: Item) -> Item:
        """Puts a record at the end."""
        self.registers.setdefault(register, {})[item["guid"]] = item
        self.order[item["guid"]] = len(self.order)
        return item


def dig(item: Item, path: str) -> Any:
    """What stands at a dotted place of a record, of a list what stands there in each."""
    value: Any = item
    for name in path.split("."):
        if isinstance(value, list):
            value = [one.get(name) for one in value]
        else:
            value = value.get(name) if isinstance(value, dict) else None
    return value
