"""The Example ERP simulator: keys, refusals, and lists made from the books."""

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

import msgspec

from connectors.simulators import personas
from connectors.simulators.books import CURRENCIES, Kind
from connectors.simulators.call import Call, Refused
from connectors.simulators.chart import ACCOUNTS
from connectors.simulators.clock import Clock
from connectors.simulators.faults import often
from connectors.simulators.master import Party
from connectors.simulators.office import Client
from connectors.simulators.personas import by_name, usual
from connectors.simulators.simulated import Simulated
from connectors.simulators.wire import Answer
from connectors.simulators.world import World

Item = dict[str, object]
Query = Mapping[str, str]
PATHS: Mapping[str, str] = {
    "accounts": "/accounts", "customers": "/customers", "suppliers": "/suppliers", "products": "/products",
    "dimensions": "/dimensions", "postings": "/postings", "trial_balance": "/balances",
}  # fmt: skip
_DAY, _MOST = timedelta(days=1), 100
_encode = msgspec.json.Encoder(decimal_format="number").encode


@dataclass(frozen=True, slots=True)
class Persona(personas.Persona):
    """`known`: whether its key is one. `companies`: whether it opens any."""

    known: bool = True
    companies: bool = True

    @property
    def key(self) -> str:
        """The key it shows."""
        return f"test-FAKE-example-{self.name.replace('_', '-')}-71c2"


PERSONAS: Mapping[str, Persona] = by_name(
    Persona("office"),
    Persona("wrong_key", "key_refused", known=False),
    Persona("missing_right", "right_missing", faults=(("missing_right", "/postings"),)),
    Persona("no_companies", "no_companies", companies=False),
    *usual(Persona, list(PATHS.values())),
)
_KEYS = {f"Bearer {persona.key}": persona for persona in PERSONAS.values() if persona.known}


def _refused(status: int, code: str, message: str) -> Refused:
    return Refused(Answer(status, _encode({"code": code, "message": message})))


class ExampleServer(Simulated[Call]):
    """The simulator's state and its answers; a path is that of a list, whichever company's it is."""

    kind, own = Call, often("missing_right", "company_gone", "vendor_rejected", "amount_too_fine")
    amount = re.compile(rb'("amount":)-?[0-9.]+')

    def __init__(self, world: World) -> None:
        super().__init__(world.office, Clock(), PERSONAS)
        self.companies = {str(700 + client.serial): client for client in world.office.clients}

    def restart(self) -> None:
        for client in self.companies.values():
            client.reset()

    def path(self, request: Any) -> str:
        return "/" + str(request.path_params["path"]).rpartition("/")[2]

    def identify(self, call: Call) -> None:
        parts = str(call.request.path_params["path"]).split("/")
        call.company = parts[1] if len(parts) == 3 else None
        persona = _KEYS.get(call.header("authorization"))
        if persona is None:
            raise _refused(401, "invalidKey", "The key is not valid.")
        call.persona = call.owner = persona.name

    async def answer(self, call: Call) -> Answer:
        if call.struck("missing_right"):
            raise _refused(403, "noAccess", "The key may not read this.")
        if call.struck("vendor_rejected"):
            raise _refused(400, "badRequest", "A parameter is not valid.")
        if call.path == "/user":
            return Answer(200, _encode({"name": "Kari Nordmann"}))
        items = list(self._items(call))
        offset, limit = int(call.query.get("offset", 0)), min(int(call.query.get("limit", _MOST)), _MOST)
        return Answer(200, _encode({"items": items[offset : offset + limit], "total": len(items)}))

    def _items(self, call: Call) -> Iterable[Item]:
        if call.path == "/companies":
            opened = self.companies if PERSONAS[call.persona].companies else {}
            return [{"id": id, "name": client.name, "organisationNo": client.organisation_number,
                     "currency": "NOK"} for id, client in opened.items()]  # fmt: skip
        client = self.companies.get(str(call.company))
        if client is None or call.struck("company_gone") or call.path not in _LISTS:
            raise _refused(404, "unknownCompany", "There is no such company.")
        return _LISTS[call.path](client, call.query)


def _periods(client: Client, _: Query) -> Iterable[Item]:
    for p in client.periods:
        yield {"id": p.key, "start": p.start.isoformat(), "lastDay": (p.end - _DAY).isoformat(),
               "closed": p.closed}  # fmt: skip


def _accounts(*_: object) -> Iterable[Item]:
    for a in ACCOUNTS.values():
        yield {"id": 10_000 + a.number, "number": a.number, "name": a.name, "vatCode": a.vat,
               "active": a.active}  # fmt: skip


def _parties(parties: Iterable[Party]) -> Iterable[Item]:
    for p in parties:
        yield {"id": 50_000 + p.number, "number": p.number, "name": p.name, "email": p.email,
               "organisationNo": p.organisation_number, "phone": p.phone, "active": p.active}  # fmt: skip


def _products(client: Client, _: Query) -> Iterable[Item]:
    for n, p in enumerate(client.master.products, 1):
        yield {"id": n, "number": p.number, "name": p.name, "unit": p.unit, "price": _money(p.price),
               "priceCost": _money(p.cost), "accountNo": p.account, "active": p.active}  # fmt: skip


def _dimensions(client: Client, _: Query) -> Iterable[Item]:
    master = client.master
    kinds = [("department", master.departments), ("project", master.projects), *master.dimensions]
    for n, (kind, unit) in enumerate(((kind, unit) for kind, units in kinds for unit in units), 1):
        yield {"id": n, "kind": kind, "number": unit.number, "name": unit.name, "active": unit.active}


def _postings(client: Client, query: Query) -> Iterable[Item]:
    first = date.fromisoformat(query.get("from", "0001-01-01"))
    last = date.fromisoformat(query.get("to", "9999-12-30"))
    books, master = client.books, client.master
    for p in books.postings(books.vouchers(first, last + _DAY)):
        voucher, party = books.voucher[p], books.party[p]
        yield {
            "id": p + 1, "voucherId": voucher + 1, "voucherNo": books.number[voucher],
            "voucherType": Kind(books.kind[voucher]).name.lower(), "line": p - books.first[voucher] + 1,
            "date": date.fromordinal(books.day[voucher]).isoformat(), "accountNo": books.account[p],
            "amount": _money(books.amount[p]), "currency": CURRENCIES[books.currency[p]],
            "amountCurrency": _money(books.amount_currency[p]),
            "text": books.texts[books.text[p] or books.voucher_text[voucher]],
            "customerNo": master.customers[party - 1].number if party > 0 else None,
            "supplierNo": master.suppliers[-party - 1].number if party < 0 else None,
            "department": books.department[p] or None, "project": books.project[p] or None,
            "vatCode": books.vat[p] or None,
        }  # fmt: skip


def _balances(client: Client, query: Query) -> Iterable[Item]:
    """Of the period that begins on a day, the first unless one is named."""
    first = query.get("from", client.periods[0].start.isoformat())
    period = next((p.key for p in client.periods if p.start.isoformat() == first), "")
    for m in client.books.trial_balance():
        if m.period == period:
            yield {"accountNo": m.account, "opening": _money(m.opening), "movement": _money(m.movement),
                   "closing": _money(m.closing)}  # fmt: skip


def _money(units: int) -> Decimal:
    return Decimal(units) / 10_000


_LISTS: Mapping[str, Callable[[Client, Query], Iterable[Item]]] = {
    "/periods": _periods,
    "/accounts": _accounts,
    "/customers": lambda client, _: _parties(client.master.customers),
    "/suppliers": lambda client, _: _parties(client.master.suppliers),
    "/products": _products,
    "/dimensions": _dimensions,
    "/postings": _postings,
    "/balances": _balances,
}
