"""Rows a reading must hold, told by the names of the program's columns: from books and master data, so that
a column that was taken for another shows. Amounts in 1/10 000; what a vendor tells otherwise, or not at all,
its simulator changes or leaves out."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from connectors.simulators.books import CURRENCIES, Kind
from connectors.simulators.chart import ACCOUNTS
from connectors.simulators.master import Party, Unit
from connectors.simulators.office import Client

MOST = 5  # of a dataset
Sample = dict[str, object]
Samples = dict[str, list[Sample]]


def samples(client: Client) -> Samples:
    """Of every dataset of a ledger, the fullest rows there are."""
    master = client.master
    units = [*(("department", u) for u in master.departments), *(("project", u) for u in master.projects)]
    return {
        "accounts": [
            {"account_number": str(a.number), "name": a.name, "active": a.active}
            for a in list(ACCOUNTS.values())[:MOST]
        ],
        "customers": _parties(master.customers),
        "suppliers": _parties(master.suppliers),
        "products": [
            {"number": p.number, "name": p.name, "unit": p.unit, "sales_price": p.price,
             "cost_price": p.cost, "account_number": str(p.account), "active": p.active}
            for p in master.products if p.number
        ][:MOST],
        "dimensions": [_unit(*unit) for unit in sorted(units, key=lambda u: not u[1].number)[:MOST]],
        "postings": _postings(client),
        "trial_balance": [
            {"account_number": str(m.account), "period": m.period, "opening": m.opening,
             "movement": m.movement, "closing": m.closing}
            for m in sorted(client.books.trial_balance(), key=lambda m: not (m.movement and m.opening))
            if ACCOUNTS[m.account].balance
        ][:MOST],
    }  # fmt: skip


def without(samples: Samples, *columns: str, **of: Sequence[str]) -> Samples:
    """The same without these columns, and without those of the datasets named."""
    return {
        name: [{c: v for c, v in row.items() if c not in (*columns, *of.get(name, ()))} for row in rows]
        for name, rows in samples.items()
    }


def _parties(parties: Sequence[Party]) -> list[Sample]:
    """Those of which everything is known first, active ones before others."""
    fullest = sorted(parties, key=lambda p: not (p.email and p.phone and p.organisation_number and p.active))
    return [
        {"number": str(p.number), "name": p.name, "organisation_number": p.organisation_number or None,
         "email": p.email or None, "phone": p.phone or None, "active": p.active}
        for p in fullest[:MOST]
    ]  # fmt: skip


def _unit(kind: str, unit: Unit) -> Sample:
    number = {"number": unit.number} if unit.number else {}  # vendors give another one instead
    return {"kind": kind, **number, "name": unit.name, "active": unit.active}


def _postings(client: Client) -> list[Sample]:
    """Lines of sales, of purchases, and in another currency."""
    books, found = client.books, list[Sample]()
    wanted = {Kind.SALE: 2, Kind.PURCHASE: 2, None: 2}  # of each kind, and in currency
    for posting in books.postings(books.vouchers(date.min, date.max)):
        party, currency, voucher = books.party[posting], books.currency[posting], books.voucher[posting]
        kind = None if currency else Kind(books.kind[voucher])
        if not wanted.get(kind) or (not party and kind in (Kind.SALE, Kind.PURCHASE)):
            continue
        wanted[kind] -= 1
        day = date.fromordinal(books.day[voucher])
        found.append({
            "posting_date": day.isoformat(),
            "period": next(p.key for p in client.periods if p.start <= day < p.end),
            "account_number": str(books.account[posting]),
            "amount": books.amount[posting],
            "currency": CURRENCIES[currency],
            "amount_in_currency": books.amount_currency[posting],
            "description": books.texts[books.text[posting] or books.voucher_text[voucher]],
            "customer_number": str(client.master.customers[party - 1].number) if party > 0 else None,
            "supplier_number": str(client.master.suppliers[-party - 1].number) if party < 0 else None,
        })  # fmt: skip
    return found


def told(truth: Mapping[str, Any], samples: Samples) -> dict[str, Any]:
    """A truth with the samples beside each dataset's counts."""
    with_samples = {name: {**counts, "sample": samples[name]} for name, counts in truth["datasets"].items()}
    return {**truth, "datasets": with_samples}
