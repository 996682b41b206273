"""A company's periods, as its postings have them: no table of accounting periods is documented by column."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from msgspec import Struct

from connectors.base import Period
from connectors.business_nxt.api import Api, listing, page
from connectors.business_nxt.places import FIRST, LAST, Pair, iso
from connectors.business_nxt.tables import POSTINGS, both, grouped_query, is_
from connectors.errors import ErpError
from connectors.salvage import each

_BY = ("year", "period")
_SAMPLE = 20  # postings of a year that tell in which month it begins
_YEARS_WITHOUT_NEWS = 3  # shown before this one where the years in use are not to be had


class _Count(Struct):
    auditNo: int | None = None


class _Aggregates(Struct):
    count: _Count | None = None


class _Group(Struct):
    year: int
    period: int
    aggregates: _Aggregates | None = None


class _Dated(Struct):
    voucherDate: int | str | None = None


@dataclass(frozen=True, slots=True)
class Calendar:
    """The periods, oldest first, and how many postings each has, None if the server does not count them."""

    periods: Sequence[Period]
    counts: Mapping[str, int] | None


def read(api: Api, company: str) -> Calendar:
    """The months of every year from the first with postings to this one, each year beginning where its
    postings do, with a thirteenth period and others where they are in use. Raises ErpError."""
    today = api.context.clock().date()
    known = _used(api, company)
    used = known or {}
    numbered = [year for year, _ in used if FIRST.year <= year < LAST.year]
    first = min(numbered, default=today.year - (_YEARS_WITHOUT_NEWS if known is None else 0))
    shifts = _shifts(api, company, used)
    starts = _starts(first, max(numbered, default=today.year), shifts, today)
    periods: list[Period] = []
    for year, (start, end) in starts.items():
        periods += _year(year, start, end, sorted(p for y, p in used if y == year))
    counted = known is not None and all(known.values())
    return Calendar(periods, {f"{y:04}-{p:02}": n for (y, p), n in used.items()} if counted else None)


def _used(api: Api, company: str) -> dict[Pair, int] | None:
    """The years and periods that have postings, with their number, 0 where that is not told; None where the
    server does not say."""
    for aggregates in ("count { auditNo }", "sum { postedAmountDomestic }"):
        text = grouped_query(POSTINGS, _BY, aggregates, filtered=False)
        try:
            groups = api.rows(company, POSTINGS, text, _Group, None)
        except ErpError as error:
            if error.code not in ("vendor_rejected", "timed_out"):
                raise
            continue
        return dict(each(groups, lambda g: ((g.year, g.period), _counted(g)), "period"))
    return None


def _counted(group: _Group) -> int:
    count = group.aggregates.count if group.aggregates is not None else None
    return (count.auditNo or 0) if count is not None else 0


def _shifts(api: Api, company: str, used: Mapping[Pair, int]) -> dict[int, int]:
    """By year, the months by which it begins before (below 0) or after its January: what most postings of
    its fullest period say."""
    fullest: dict[int, int] = {}
    for year, period in sorted(used, key=lambda place: (-used[place], place)):
        if FIRST.year <= year < LAST.year and 1 <= period <= 12:
            fullest.setdefault(year, period)
    queries = []
    for year, period in fullest.items():
        of = both(is_("year", "eq", year), is_("period", "eq", period), is_("voucherDate", "gt", 0))
        queries.append(page(company, POSTINGS, ("voucherDate",), _SAMPLE, of, name="calendar"))
    shifts = {}
    for (year, period), answer in zip(fullest.items(), api.batch(queries) if queries else (), strict=True):
        if isinstance(answer, ErpError):
            raise answer
        found: Counter[int] = Counter()
        for row in listing(answer, POSTINGS, _Dated).items:
            day = _day(row.voucherDate)
            if day is not None:
                found[(day.year - year) * 12 + day.month - period] += 1
        months = found.most_common(1)[0][0] if found else 0
        if found and -12 < months < 12:
            shifts[year] = months
    return shifts


def _day(value: int | str | None) -> date | None:
    text = str(value or "")
    try:
        return date.fromisoformat(text[:10] if "-" in text else iso(int(text)))
    except ValueError:
        return None


def _starts(first: int, last: int, shifts: Mapping[int, int], today: date) -> dict[int, tuple[date, date]]:
    """First day and end of each year, to the one that holds today."""
    beginnings: dict[int, date] = {}
    shift = shifts.get(min(shifts, default=0), 0)
    year = first
    while year <= last + 1 or beginnings[year - 1] <= today:
        shift = shifts.get(year, shift)
        beginnings[year] = _month(year, shift)
        if year > first and beginnings[year] <= beginnings[year - 1]:  # they do not fit together
            return _starts(first, last, {}, today)
        year += 1
    return {y: (beginnings[y], beginnings[y + 1]) for y in range(first, year - 1)}


def _month(year: int, months: int) -> date:
    whole = year * 12 + months
    return date(whole // 12, whole % 12 + 1, 1)


def _year(year: int, start: date, end: date, used: Sequence[int]) -> list[Period]:
    """The months of a year by number; what is numbered beyond them is closing work on its last day, and a
    period 0 opening work on its first."""
    numbers: dict[int, tuple[date, date]] = {}
    months = (end.year - start.year) * 12 + end.month - start.month
    for n in range(months):
        numbers[n + 1] = (_month(start.year, start.month - 1 + n), _month(start.year, start.month + n))
    for n in used:
        if n not in numbers:
            numbers[n] = (start, start + timedelta(days=1)) if n < 1 else (end - timedelta(days=1), end)
    return [Period(f"{year:04}-{n:02}", *numbers[n]) for n in sorted(numbers)]
