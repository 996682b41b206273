"""What Customer Insight knows: the office's clients as its customers, what it sells them, figures a month."""

from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from random import Random
from typing import Any

from connectors.simulators.office import Client, Office

SCALE = 10_000  # of the amounts in the books
Item = dict[str, Any]

# industry by Standard Industrial Classification (SN2007) and town
_ABOUT = {
    "fjordfisk": ("46.381", "Ålesund"), "granli": ("10.710", "Lillehammer"), "bratteli": ("41.200", "Gjøvik"),
    "nordlys": ("46.499", "Tromsø"), "solsiden": ("56.101", "Kristiansand"), "odegard": ("43.221", "Hamar"),
    "asheim": ("86.230", "Bodø"), "lyngstad": ("43.210", "Molde"), "skjargard": ("74.101", "Grimstad"),
    "blafjell": ("79.902", "Røros"), "hagebyen": ("68.201", "Oslo"), "tom": ("64.202", "Bærum"),
}  # fmt: skip
_LEFT = frozenset({"hagebyen"})  # no longer customers
_RESPONSIBLE = ("Kari Nordmann", "Ola Hansen", "Åse Lie", "Siri Ødegård")
_PRODUCTS = (
    ("100", "Løpende regnskap", "time"), ("110", "Lønn", "lønnsslipp"), ("120", "MVA-melding", "stk"),
    ("130", "Årsoppgjør", "stk"), ("200", "Rådgivning", "time"), ("300", "Programvare", "måned"),
)  # fmt: skip
_METRICS = (("revenue", "NOK"), ("vouchers", "count"), ("invoicedHours", "h"), ("employees", "count"))
_INCOME = range(3000, 4000)


class Data:
    """The data about one office; metrics are made from the books when they are first asked for."""

    def __init__(self, office: Office) -> None:
        self.office = office
        self._figures: dict[tuple[int, int], Sequence[Item]] = {}

    def customers(self) -> list[Item]:
        """The office's clients."""
        return [self._customer(client) for client in self.office.clients]

    def _customer(self, client: Client) -> Item:
        industry, city = _ABOUT[client.profile.key]
        changed = self.office.today - timedelta(days=3 * client.serial)
        return {
            "customerNo": number_of(client), "name": client.name, "orgNo": client.organisation_number,
            "industryCode": industry, "city": city, "country": "NO",
            "responsible": _RESPONSIBLE[client.serial % len(_RESPONSIBLE)],
            "status": "Inactive" if client.profile.key in _LEFT else "Active",
            "customerSince": client.start.isoformat(),
            "changedAt": datetime.combine(changed, time(12), UTC).isoformat().replace("+00:00", "Z"),
        }  # fmt: skip

    def products(self) -> list[Item]:
        """What the office sells."""
        return [{"productNo": number, "name": name, "unit": unit} for number, name, unit in _PRODUCTS]

    def subscriptions(self) -> list[Item]:
        """Which customer has which product; wages where there are employees."""
        return [
            {"customerNo": number_of(client), "productNo": product[0], "from": client.start.isoformat(),
             "quantity": client.profile.employees if product[1] == "Lønn" else 1, "to": None}
            for client in self.office.clients
            for product in _PRODUCTS
            if product[1] != "Lønn" or client.profile.employees
        ]  # fmt: skip

    def metric_count(self) -> int:
        """How many figures there are, without making them."""
        return len(_METRICS) * sum(len(self._months(client)) for client in self.office.clients)

    def metrics(self) -> Iterator[Item]:
        """Every figure, by customer, month and name."""
        for client in self.office.clients:
            key = client.serial, client.edits
            if key not in self._figures:
                self._figures[key] = list(self._made(client))
            yield from self._figures[key]

    def _months(self, client: Client) -> list[tuple[date, date]]:
        """The months begun since the books start and since the office has the client."""
        periods = [p for p in client.periods if p.start <= self.office.today and p.end > client.start]
        return [(p.start, p.end) for p in periods]

    def _made(self, client: Client) -> Iterator[Item]:
        random = Random(f"{client.seed}:{client.profile.key}:hours")
        books = client.books
        for start, end in self._months(client):
            sales = [-sum_ for n, sum_ in books.balances(start, end).items() if n in _INCOME]
            vouchers = len(books.vouchers(start, end))
            values = {
                "revenue": Decimal(sum(sales)) / SCALE,
                "vouchers": Decimal(vouchers),
                "invoicedHours": Decimal(vouchers * random.randrange(4, 9)) / 100 + Decimal("0.25"),
                "employees": Decimal(client.profile.employees),
            }
            for name, unit in _METRICS:
                yield {"customerNo": number_of(client), "period": f"{start:%Y-%m}", "metric": name,
                       "value": values[name], "unit": unit}  # fmt: skip


def number_of(client: Client) -> str:
    """The client's customer number in the office's own books."""
    return str(10_000 + client.serial)
