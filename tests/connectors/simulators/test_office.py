"""The simulated office: books that balance, exact numbers, the same every time, on any day."""

from collections import defaultdict
from datetime import date

import pytest
from stdnum.no import orgnr

from connectors.simulators.books import Books, Kind, Line
from connectors.simulators.chart import ACCOUNTS
from connectors.simulators.office import Client, Office
from connectors.simulators.profiles import clients

TODAYS = [date(2026, 11, 21), date(2026, 1, 1), date(2025, 12, 31), date(2028, 2, 29), date(2026, 3, 31)]


def _all(books: Books) -> list[int]:
    return books.vouchers(date.min, date.max)


@pytest.fixture(params=TODAYS, ids=str)
def office(request: pytest.FixtureRequest) -> Office:
    return Office(request.param, "full", postings=12_000)


def test_every_voucher_balances_and_numbers_restart_each_year(office: Office) -> None:
    for client in office.clients:
        books, numbers = client.books, defaultdict(list)
        for voucher in _all(books):
            assert sum(books.amount[p] for p in books.postings([voucher])) == 0
            numbers[books.year[voucher]].append(books.number[voucher])
        for found in numbers.values():
            assert found == list(range(1, len(found) + 1))


def test_books_have_exactly_the_wanted_postings_between_start_and_today(office: Office) -> None:
    for client in office.clients:
        books = client.books
        assert len(books) == client.profile.postings
        days = [date.fromordinal(books.day[v]) for v in _all(books)]
        if days:
            assert days[0] == date(office.today.year - 2, 1, 1)
            assert days[-1] <= office.today
            assert any((d.month, d.day) == (12, 31) for d in days)


def test_trial_balance_equals_postings_and_balances_each_period(office: Office) -> None:
    for client in office.clients:
        books = client.books
        sums: dict[tuple[int, str], int] = defaultdict(int)
        for period in client.periods:
            for posting in books.postings(books.vouchers(period.start, period.end)):
                sums[books.account[posting], period.key] += books.amount[posting]
        movements = list(books.trial_balance())
        assert {(m.account, m.period): m.movement for m in movements if m.movement} == {
            k: v for k, v in sums.items() if v
        }
        totals: dict[str, int] = defaultdict(int)
        for m in movements:
            assert m.closing == m.opening + m.movement
            totals[m.period] += m.opening
        assert not any(totals.values())  # also after a year end: the result went to equity


def test_closed_periods_and_the_deviating_year(office: Office) -> None:
    for client in office.clients:
        closed = [p.closed for p in client.periods]
        assert closed[0] and not closed[-1]
        assert closed == sorted(closed, reverse=True)
    periods = office.client("blafjell").periods
    assert [p.start.month for p in periods if p.number == 1][:3] == [1, 7, 7]
    assert len({p.key for p in periods}) == len(periods)


@pytest.mark.parametrize("postings", [2_000, 30_000])
def test_the_big_client_takes_any_size(postings: int) -> None:
    for today in TODAYS:
        assert len(Office(today, "full", postings).client("nordlys").books) == postings


def _columns(client: Client) -> tuple[object, ...]:
    b = client.books
    return b.amount, b.account, b.day, b.number, b.texts, b.party, b.amount_currency, client.master


def test_equal_seed_and_day_give_equal_books() -> None:
    one, two = Office(TODAYS[0], "small"), Office(TODAYS[0], "small")
    other = Office(TODAYS[0], "small", seed="another")
    assert [_columns(c) for c in one.clients] == [_columns(c) for c in two.clients]
    assert _columns(one.clients[0]) != _columns(other.clients[0])


def test_names_numbers_and_currencies_are_believable() -> None:
    office = Office(TODAYS[0], "full", postings=12_000)
    assert len(office.clients) == 12
    assert len(ACCOUNTS) > 100
    assert len({c.organisation_number for c in office.clients}) == 12
    numbers = [c.organisation_number for c in office.clients]
    for client in office.clients:
        numbers += [p.organisation_number for p in client.master.customers if p.organisation_number]
        numbers += [p.organisation_number for p in client.master.suppliers if p.organisation_number]
    assert all(orgnr.is_valid(number) for number in numbers)
    nordlys = office.client("nordlys").books
    assert set(nordlys.currency) == {0, 1, 2}
    assert any("æ" in t or "ø" in t or "å" in t for t in nordlys.texts)
    assert len(office.client("tom").books) == 0


def test_edits_keep_the_books_balanced_and_reset_forgets_them() -> None:
    client = Office(TODAYS[0], "small").clients[0]
    before = _columns(Office(TODAYS[0], "small").clients[0])
    books = client.books
    voucher = books.vouchers(date(2026, 5, 1), date(2026, 6, 1))[0]
    books.change_amount(voucher, 12_300)
    books.move(voucher, date(2025, 4, 4))
    assert books.version[voucher] == 3
    assert books.year[voucher] == 2025
    assert voucher in books.vouchers(date(2025, 4, 4), date(2025, 4, 5))
    count = len(books)
    books.delete(voucher)
    assert len(books) == count - books.lines[voucher]
    books.add(date(2026, 1, 5), Kind.MANUAL, "Ettersendt", (Line(6800, 5), Line(1920, -5)))
    assert sum(books.balances(date.min, date.max).values()) == 0
    client.edited()
    assert client.reset()
    assert _columns(client) == before


def test_wrong_arguments_are_refused() -> None:
    with pytest.raises(ValueError, match="no such office"):
        clients("huge")
    with pytest.raises(ValueError, match="postings"):
        clients("full", 10)
    books = Office(TODAYS[0], "small").clients[0].books
    with pytest.raises(ValueError, match="balance"):
        books.add(TODAYS[0], Kind.MANUAL, "", (Line(1920, 1),))
