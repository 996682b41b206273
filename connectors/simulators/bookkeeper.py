"""Books a simulated client's vouchers: believable, balanced, and exactly as many postings as asked for."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from random import Random

from connectors.simulators import chart
from connectors.simulators.books import Books, Kind, Line
from connectors.simulators.chart import BANK, PAYABLE, RECEIVABLE, VAT, VAT_SETTLEMENT
from connectors.simulators.master import Master
from connectors.simulators.periods import next_month, periods, years
from connectors.simulators.profiles import Profile

KRONE = 10_000
_RATES = (1.0, 11.62, 1.0043)  # kroner per NOK, EUR, SEK
_LARGEST = 16  # postings of the largest random transaction
_CLOSING = 32  # postings kept back for VAT settlement, year end and the filler at the end of the books
_SPARE = 110  # postings kept back for what the last month has to book anyway


@dataclass(frozen=True, slots=True)
class _Draft:
    """A voucher waiting to be booked in order of date."""

    day: int
    kind: Kind
    text: str
    lines: Sequence[Line]
    invoice: int = 0


class _Bookkeeper:
    """Works month by month: fixed vouchers, payments that fall due, then trade up to the month's share."""

    def __init__(self, profile: Profile, master: Master, seed: str, today: date) -> None:
        self.profile, self.master, self.today = profile, master, today
        self.random = Random(f"{seed}:{profile.key}:{today}:books")
        self.books = Books(years(today, profile.year_start), periods(today, profile.year_start))
        self.scale = self._affordable()
        self.drafts: list[_Draft] = []
        self.count = 0
        self.balance: dict[int, int] = defaultdict(int)
        self.due: dict[tuple[int, int], list[_Draft]] = defaultdict(list)
        self.invoice = 10_000
        self.buyers = [i for i, p in enumerate(master.customers, 1) if p.active]
        self.sellers = [i for i, p in enumerate(master.suppliers, 1) if p.active]

    def run(self) -> Books:
        target = self.profile.postings
        if not target:
            return self.books
        months = list(self._months())
        weights = [max(1, (end - start)) * (1.25 if date.fromordinal(start).month in (11, 12) else 1.0)
                   for start, end in months]  # fmt: skip
        total, booked = sum(weights), 0.0
        keep = max(_SPARE + 4 * self.scale, round(target * weights[-1] / total))
        for (start, end), weight in zip(months, weights, strict=True):
            booked += weight
            last = (start, end) == months[-1]
            share = min(round(target * booked / total), target - keep)
            self._month(start, end, target if last else share, last)
        if len(self.books) != target:
            raise ValueError(f"{self.profile.name}: {target} postings are too few for {len(months)} months")
        return self.books

    def _affordable(self) -> int:
        """Full-time posts that about a quarter of the expected sales can pay."""
        articles = self.master.products
        if not articles:
            return 1
        price = sum(a.price for a in articles) // len(articles)
        monthly = self.profile.postings * price // 38
        return max(1, min(self.profile.employees, monthly // (170_000 * KRONE)))

    def _months(self) -> Iterator[tuple[int, int]]:
        day = self.books.years[0].start
        while day <= self.today:
            end = next_month(day)
            yield day.toordinal(), min(end.toordinal(), self.today.toordinal() + 1)
            day = end

    def _month(self, start: int, end: int, target: int, last: bool) -> None:
        self.drafts = []
        first = date.fromordinal(start)
        if first == self.books.years[0].start:
            self._opening(start)
        self._fixed(start, end)
        for draft in self.due.pop((first.year, first.month), ()):
            room = target - self.count - len(draft.lines) if last else _LARGEST + _CLOSING
            if draft.day < end and room >= _LARGEST + _CLOSING:
                self._draft(draft)
        room = _LARGEST + _CLOSING if last else 0
        while self.count + room < target:
            day = start + int(self.random.random() * (end - start))
            if self.random.random() < 0.62:
                self._sale(day)
            else:
                self._purchase(day)
        if (whole := date.fromordinal(end).day == 1) and first.month % 2 == 0 and self.profile.form != "BRL":
            self._settle_vat(end - 1)
        if whole and any(end == year.end.toordinal() for year in self.books.years):
            self._close_year(end - 1)
        if last:
            self._fill(start, end, target)
        self.drafts.sort(key=lambda d: d.day)
        for d in self.drafts:
            self.books.add(date.fromordinal(d.day), d.kind, d.text, d.lines, d.invoice)

    def _draft(self, draft: _Draft) -> None:
        self.drafts.append(draft)
        self.count += len(draft.lines)
        for line in draft.lines:
            self.balance[line.account] += line.amount

    def _later(self, draft: _Draft) -> None:
        day = date.fromordinal(draft.day)
        self.due[day.year, day.month].append(draft)

    # what stands in the books anyway

    def _opening(self, day: int) -> None:
        pick, kroner = self.random, self.scale * 10_000 * KRONE
        lines = [
            Line(1250, 9 * kroner),
            Line(1259, -3 * kroner),
            Line(BANK, 42 * kroner + 123_400),
            Line(1460, 11 * kroner if self.profile.form == "AS" else kroner),
        ]
        for customer in pick.sample(self.buyers, min(3, len(self.buyers))):
            amount = pick.randrange(2_000, 60_000) * KRONE + 5_000
            lines.append(Line(RECEIVABLE, amount, party=customer, text="Inngående saldo, kunde"))
            self._later(_Draft(day + pick.randrange(8, 28), Kind.RECEIPT, "Innbetaling, fjorårets faktura",
                               (Line(BANK, amount), Line(RECEIVABLE, -amount, party=customer))))  # fmt: skip
        for supplier in pick.sample(self.sellers, min(2, len(self.sellers))):
            amount = pick.randrange(1_000, 30_000) * KRONE
            lines.append(Line(PAYABLE, -amount, party=-supplier, text="Inngående saldo, leverandør"))
        if self.profile.form == "AS":
            lines += [Line(2000, -30_000 * KRONE), Line(2220, -8 * kroner)]
        lines.append(Line(chart.EQUITY, -sum(line.amount for line in lines), text="Inngående egenkapital"))
        self._draft(_Draft(day, Kind.OPENING, "Åpningsbalanse", lines))

    def _fixed(self, start: int, end: int) -> None:
        first, scale = date.fromordinal(start), self.scale
        month = f"{first.month:02d}.{first.year}"
        rent = (6_500 + 1_800 * scale) * KRONE
        self._on(start + 1, end, Kind.BANK, f"Husleie {month}",
                 (Line(6300, rent, 1, rent * 5 // 4, department=1), Line(2710, rent // 4, tax_line=True),
                  Line(BANK, -rent * 5 // 4)))  # fmt: skip
        fee = self.random.randrange(9_000, 60_000) * 100
        self._on(start + 27, end, Kind.MANUAL, f"Gebyr og omkostninger {month}",
                 (Line(7770, fee, department=1), Line(BANK, -fee)))  # fmt: skip
        if self.profile.employees:
            self._wages(start, end, month)
            write_down = scale * 1_150 * KRONE
            self._on(next_month(first).toordinal() - 1, end, Kind.MANUAL, f"Avskrivninger {month}",
                     (Line(6017, write_down, department=1), Line(1259, -write_down)))  # fmt: skip

    def _on(self, day: int, end: int, kind: Kind, text: str, lines: Sequence[Line]) -> None:
        if day < end:
            self._draft(_Draft(day, kind, text, lines))

    def _wages(self, start: int, end: int, month: str) -> None:
        departments = len(self.master.departments)
        share = self.scale * self.random.randrange(38_000, 47_000) // departments * KRONE
        gross = share * departments
        tax, levy, holiday = (gross * part // 100_000 * 100 for part in (310, 141, 120))
        lines = [Line(5000, share, department=d + 1, text="Fastlønn") for d in range(departments)]
        lines += [
            Line(2600, -tax), Line(BANK, tax - gross),
            Line(5400, levy, department=1), Line(2770, -levy),
            Line(5020, holiday, department=1), Line(2940, -holiday),
        ]  # fmt: skip
        self._on(start + 11, end, Kind.WAGE, f"Lønn {month}", lines)
        if date.fromordinal(start).month % 2:
            tax, levy = -self.balance[2600], -self.balance[2770]
            if tax > 0 and start + 14 < end:
                self._draft(_Draft(start + 14, Kind.PAYMENT, "Skattetrekk og arbeidsgiveravgift",
                                   (Line(2600, tax), Line(2770, levy), Line(BANK, -tax - levy))))  # fmt: skip

    def _settle_vat(self, day: int) -> None:
        parts = [(a, self.balance[a]) for a in chart.VAT_ACCOUNTS if self.balance[a]]
        owed = -sum(b for _, b in parts)
        if not parts:
            return
        term = (date.fromordinal(day).month + 1) // 2
        lines = [*(Line(a, -b) for a, b in parts), Line(VAT_SETTLEMENT, -owed)]
        self._draft(_Draft(day, Kind.VAT, f"Mva-oppgjør termin {term}", lines))
        if owed:
            self._later(_Draft(day + 40, Kind.PAYMENT, f"Merverdiavgift termin {term}",
                               (Line(VAT_SETTLEMENT, owed), Line(BANK, -owed))))  # fmt: skip

    def _close_year(self, day: int) -> None:
        profit = -sum(b for n, b in self.balance.items() if n >= chart.FIRST_RESULT_ACCOUNT)
        year = date.fromordinal(day).year
        if profit > 0 and self.profile.form == "AS":
            tax = profit * 22 // 100 // KRONE * KRONE
            self._draft(_Draft(day, Kind.YEAR_END, f"Skattekostnad {year}",
                               (Line(chart.TAX_COST, tax), Line(chart.TAX_DEBT, -tax))))  # fmt: skip
            profit -= tax
        self._draft(_Draft(day, Kind.YEAR_END, f"Årsoppgjør {year}, disponering av resultat",
                           (Line(chart.RESULT_TRANSFER, profit), Line(chart.EQUITY, -profit))))  # fmt: skip
        for number in [n for n in self.balance if n >= chart.FIRST_RESULT_ACCOUNT]:
            self.balance[number] = 0

    def _fill(self, start: int, end: int, target: int) -> None:
        """Transfers between bank accounts, so that the books end with exactly the wanted number."""
        while (left := target - self.count) > 1:
            size = left if left <= 9 else 7
            amounts = [self.random.randrange(100, 9_000) * KRONE for _ in range(size - 1)]
            accounts = (1930, 1950, 1900, 1960)
            lines = [Line(accounts[i % 4], amount) for i, amount in enumerate(amounts)]
            lines.append(Line(BANK, -sum(amounts)))
            day = start + int(self.random.random() * (end - start))
            self._draft(_Draft(day, Kind.BANK, "Overføring mellom egne kontoer", lines))

    # trade

    def _sale(self, day: int) -> None:
        pick, master = self.random.random, self.master
        customer = self.buyers[int(pick() * len(self.buyers))]
        party = master.customers[customer - 1]
        rate, currency = _RATES[party.currency], party.currency
        department, project, dimension1, dimension2 = self._place(0.5)
        lines: list[Line] = []
        taxes: dict[int, int] = defaultdict(int)
        net = foreign = 0
        for _ in range(1 + int(pick() * 3)):
            product = int(pick() * len(master.products))
            article = master.products[product]
            amount = article.price * (1 + int(pick() * 6)) // 100 * 100
            account = 3150 if currency else article.account
            code = chart.ACCOUNTS[account].vat
            tax = 0 if currency else _tax(amount, code)
            if tax:
                taxes[VAT[code].account] -= tax
            in_currency = int(amount / rate) // 100 * 100 if currency else amount
            net, foreign = net + amount + tax, foreign + in_currency
            lines.append(Line(account, -amount, code, -amount - tax, 0, department, project, product + 1,
                              dimension1, dimension2, currency, -in_currency, article.name))  # fmt: skip
        self.invoice += 1
        text = f"Faktura {self.invoice}"
        total = foreign if currency else net
        lines.insert(0, Line(RECEIVABLE, net, 0, None, customer, currency=currency, amount_currency=total))
        lines += [Line(account, tax, tax_line=True, text=text) for account, tax in taxes.items()]
        self._draft(_Draft(day, Kind.SALE, text, lines, self.invoice))
        if pick() < 0.9:
            self._pay(day + 8 + int(pick() * 30), customer, net, currency, total)

    def _purchase(self, day: int) -> None:
        pick, master = self.random.random, self.master
        supplier = self.sellers[int(pick() * len(self.sellers))]
        party = master.suppliers[supplier - 1]
        currency, trade = party.currency, self.profile.trade
        department, project, dimension1, dimension2 = self._place(0.3)
        lines: list[Line] = []
        taxes: dict[int, int] = defaultdict(int)
        gross = foreign = 0
        for _ in range(1 + int(pick() * 2)):
            account = trade.purchases[int(pick() * len(trade.purchases))]
            low, high = trade.price
            amount = int((low + (high - low) * pick() ** 3) * 140) * 100
            code = 0 if currency else chart.ACCOUNTS[account].vat
            tax = _tax(amount, code)
            if tax:
                taxes[VAT[code].account] += tax
            in_currency = int(amount / _RATES[currency]) // 100 * 100 if currency else amount
            gross, foreign = gross + amount + tax, foreign + in_currency
            lines.append(Line(account, amount, code, amount + tax, 0, department, project, 0,
                              dimension1, dimension2, currency, in_currency))  # fmt: skip
        total = foreign if currency else gross
        lines.append(Line(PAYABLE, -gross, 0, None, -supplier, currency=currency, amount_currency=-total))
        lines += [Line(account, tax, tax_line=True) for account, tax in taxes.items()]
        number = 1_000 + int(pick() * 90_000)
        self._draft(_Draft(day, Kind.PURCHASE, f"Leverandørfaktura fra {party.name}", lines, number))
        if pick() < 0.93:
            self._pay(day + 10 + int(pick() * 25), -supplier, -gross, currency, -total)

    def _pay(self, day: int, party: int, amount: int, currency: int, total: int) -> None:
        """The payment of an invoice; one in foreign currency leaves a gain or loss on exchange."""
        account, kind = (RECEIVABLE, Kind.RECEIPT) if party > 0 else (PAYABLE, Kind.PAYMENT)
        text = "Innbetaling" if party > 0 else "Remittering"
        paid = amount
        if currency:
            paid = int(amount * (0.97 + self.random.random() * 0.06)) // 100 * 100
        lines = [
            Line(BANK, paid, currency=currency, amount_currency=total),
            Line(account, -amount, party=party, currency=currency, amount_currency=-total),
        ]
        if rest := amount - paid:
            lines.append(Line(8060 if rest < 0 else 8160, rest, currency=currency, amount_currency=0))
        self._later(_Draft(day, kind, text, lines))

    def _place(self, chance: float) -> tuple[int, int, int, int]:
        """A department, by that chance a project, and values of the free dimensions."""
        master, free, pick = self.master, self.master.dimensions, self.random.random
        department = 1 + int(pick() * len(master.departments))
        project = 1 + int(pick() * len(master.projects)) if master.projects and pick() < chance else 0
        first = 1 + int(pick() * len(free[0][1])) if free and pick() < 0.6 else 0
        second = 1 + int(pick() * len(free[1][1])) if len(free) > 1 and pick() < 0.4 else 0
        return department, project, first, second


def _tax(net: int, code: int) -> int:
    """VAT on `net` in whole øre, half up; both in 1/10 000."""
    return (net * VAT[code].rate + 50_000) // 100_000 * 100


def keep_books(profile: Profile, master: Master, seed: str, today: date) -> Books:
    """The client's books from 1 January two years before `today` up to and including `today`.

    Deterministic for equal arguments. Raises ValueError if `profile.postings` is too small for what a
    month has to book anyway."""
    return _Bookkeeper(profile, master, seed, today).run()
