"""The office's books as Netvisor's ledger, balances, accounts, periods and suppliers, in XML."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta
from xml.sax.saxutils import escape

from connectors.simulators import names
from connectors.simulators.books import Books, Kind
from connectors.simulators.chart import ACCOUNTS, BANK, PAYABLE, RECEIVABLE, VAT
from connectors.simulators.netvisor import finnish
from connectors.simulators.netvisor.registers import Registers, amount
from connectors.simulators.office import Client

CLASSES: Mapping[int, str] = {
    Kind.MANUAL: "MU Muut", Kind.OPENING: "TA Tilinavaus", Kind.SALE: "ML Myyntilasku",
    Kind.PURCHASE: "OL Ostolasku", Kind.RECEIPT: "MS Myyntisuoritus", Kind.PAYMENT: "OS Ostosuoritus",
    Kind.WAGE: "PA Palkka", Kind.VAT: "AL Arvonlisävero", Kind.YEAR_END: "TP Tilinpäätös",
    Kind.BANK: "PT Pankki",
}  # fmt: skip
_LINKS = {Kind.SALE: "salesinvoice", Kind.PURCHASE: "purchaseinvoice"}
_SALES = (3, 31, 33)  # the office's VAT codes of what is sold
_EMPTY_KEY = 9_000_000  # of the voucher that has no lines
_DAY = timedelta(days=1)


def tag(name: str, value: object, attributes: str = "") -> str:
    """An element with a text."""
    return f"<{name}{attributes}>{escape(str(value))}</{name}>"


def finnish_date(day: date) -> str:
    """`31.12.2025`."""
    return f"{day.day}.{day.month}.{day.year}"


class Ledger:
    """One company's books. `yearly`: whether balances of income and expenses begin each year with nothing."""

    def __init__(self, client: Client, registers: Registers) -> None:
        self.client, self.registers = client, registers
        self.yearly = False

    @property
    def books(self) -> Books:
        return self.client.books

    def chosen(self, start: date, end: date, status: str) -> list[int]:
        """The vouchers dated in [start, end]: valid ones, with status 1 all, with 3 the others."""
        living = self.books.vouchers(start, end + _DAY) if status != "3" else []
        if status not in ("1", "3"):
            return living
        days = range(start.toordinal(), end.toordinal() + 1)
        dead = [v for v, alive in enumerate(self.books.alive) if not alive and self.books.day[v] in days]
        return sorted([*living, *dead], key=lambda v: (self.books.day[v], v))

    def of_keys(self, keys: Sequence[str]) -> list[int]:
        """The living vouchers with these keys."""
        books = self.books
        numbers = (int(key) - 1 for key in keys if key.isdigit())
        return [v for v in numbers if 0 <= v < len(books.day) and books.alive[v]]

    def changed(self) -> list[int]:
        """The living vouchers that were edited."""
        return [v for v, version in enumerate(self.books.version) if version > 1 and self.books.alive[v]]

    def vouchers(self, chosen: Sequence[int], base: str, first: date | None = None) -> Iterator[str]:
        """Their XML; with the books' first day among them one that has no lines."""
        begun = self.client.years[0].start if self.client.years else None
        if begun is not None and first is not None and first <= begun and len(self.books.day):
            yield (f'<Voucher Status="valid">{tag("NetvisorKey", _EMPTY_KEY)}'
                   f'<VoucherDate format="ansi">{finnish_date(begun)}</VoucherDate>'
                   "<VoucherNumber>0</VoucherNumber><VoucherDescription/>"
                   "<VoucherClass>MU Muut</VoucherClass></Voucher>")  # fmt: skip
        books = self.books
        for voucher in chosen:
            kind, key = books.kind[voucher], voucher + 1
            day = finnish_date(date.fromordinal(books.day[voucher]))
            status = "valid" if books.alive[voucher] else "deleted"
            invoice = books.invoice[voucher]
            link = tag("LinkedSourceNetvisorKey", invoice, f' type="{_LINKS[Kind(kind)]}"') \
                if invoice and kind in _LINKS else ""  # fmt: skip
            yield (f'<Voucher Status="{status}"><NetvisorKey>{key}</NetvisorKey>'
                   f'<VoucherDate format="ansi">{day}</VoucherDate>'
                   f"<VoucherNumber>{books.number[voucher]}</VoucherNumber>"
                   f"{tag('VoucherDescription', books.texts[books.voucher_text[voucher]])}"
                   f"<VoucherClass>{CLASSES[kind]}</VoucherClass>{link}"
                   f"<VoucherNetvisorURI>{base}/voucher/{key}</VoucherNetvisorURI>"
                   f"{self._lines(voucher)}</Voucher>")  # fmt: skip

    def _lines(self, voucher: int) -> str:
        books, first = self.books, self.books.first[voucher]
        made = []
        for p in range(first, first + books.lines[voucher]):
            vat = VAT[books.vat[p]]
            code = "-" if not vat.rate else "KOMY" if vat.code in _SALES else "KOOS"
            percent = f"{vat.rate / 10:g}".replace(".", ",")
            made.append(
                f"<VoucherLine><NetvisorKey>{p + 1}</NetvisorKey><LineSum>{amount(books.amount[p])}</LineSum>"
                f"{tag('Description', books.texts[books.text[p]])}"
                f"<AccountNumber>{books.account[p]}</AccountNumber><VatPercent>{percent}</VatPercent>"
                f"<VatCode>{code}</VatCode>{self._dimensions(voucher, p)}</VoucherLine>"
            )
        return "".join(made)

    def _dimensions(self, voucher: int, posting: int) -> str:
        books, master = self.books, self.client.master
        found = []
        if books.department[posting]:
            found.append((finnish.DEPARTMENTS, master.departments[books.department[posting] - 1]))
        if books.project[posting]:
            found.append((finnish.PROJECTS, master.projects[books.project[posting] - 1]))
        for index, column in enumerate((books.dimension1, books.dimension2)):
            if column[posting]:
                name, units = master.dimensions[index]
                found.append((name, units[column[posting] - 1]))
        pairs = [(name, f"{unit.number} {unit.name}".strip()) for name, unit in found]
        if voucher % 7 == 0 and not books.project[posting]:
            pairs.append((finnish.PROJECTS, ""))  # a header without an item
        return "".join(
            f"<Dimension>{tag('DimensionName', name)}{tag('DimensionItem', item)}</Dimension>"
            for name, item in pairs
        )

    def balances(self, days: Sequence[date]) -> str:
        """Every account at the ends of these days: what was debited and credited up to then."""
        sums: dict[int, list[int]] = {}
        told: dict[int, list[str]] = {}
        reached, books = date.min, self.books
        years = [y.start for y in self.client.years]
        for day in sorted(set(days)):
            edges = [y for y in years if reached < y <= day] if self.yearly else []
            for end, anew in [*((y, True) for y in edges), (day + _DAY, False)]:
                for p in books.postings(books.vouchers(reached, end)):
                    pair = sums.setdefault(books.account[p], [0, 0])
                    pair[books.amount[p] < 0] += abs(books.amount[p])
                if anew:
                    sums = {n: s for n, s in sums.items() if ACCOUNTS[n].balance}
                reached = end
            for number in ACCOUNTS:
                debit, credit = sums.get(number, (0, 0))
                told.setdefault(number, []).append(
                    f'<AccountBalance date="{day}"><Debet>{amount(debit)}</Debet>'
                    f"<Kredit>{amount(credit)}</Kredit><Balance>{amount(debit - credit)}</Balance>"
                    "</AccountBalance>"
                )
        return "".join(
            f'<Account netvisorkey="{10_000 + number}"><Number>{number}</Number>'
            f"{tag('Name', ACCOUNTS[number].name)}<ForeignName/>{''.join(rows)}</Account>"
            for number, rows in told.items()
        )

    def accounts(self) -> str:
        """The chart with a group for each first digit, and the accounts that are used by default."""
        defaults = (
            tag("TradePayables", PAYABLE) + tag("SalesReceivables", RECEIVABLE) + tag("Collection", BANK)
        )
        groups = [
            f"<Account><NetvisorKey>{n}</NetvisorKey><Number></Number><Name>Ryhmä {n}</Name>"
            "<AccountType>accountgroup</AccountType><FatherNetvisorKey>0</FatherNetvisorKey>"
            f"<IsActive>1</IsActive><IsCumulative>0</IsCumulative><Sort>{n}</Sort><EndSort>{n}</EndSort></Account>"
            for n in range(1, 10)
        ]
        single = [
            f"<Account><NetvisorKey>{10_000 + a.number}</NetvisorKey><Number>{a.number}</Number>"
            f"{tag('Name', a.name)}<AccountType>account</AccountType>"
            f"<FatherNetvisorKey>{a.number // 1000}</FatherNetvisorKey><IsActive>{int(a.active)}</IsActive>"
            f"<IsCumulative>{int(a.balance)}</IsCumulative><Sort>{a.number}</Sort>"
            f"<EndSort>{a.number}</EndSort></Account>"
            for a in ACCOUNTS.values()
        ]
        return (f"<CompanyDefaultAccounts>{defaults}</CompanyDefaultAccounts>"
                f"<Accounts>{''.join([*groups, *single])}</Accounts>")  # fmt: skip

    def periods(self) -> str:
        """The accounting years, and what is locked."""
        closed = [p.end for p in self.client.periods if p.closed]
        locked = f"{max(closed) - _DAY}" if closed else ""
        years = "".join(
            f"<Period><NetvisorKey>{n}</NetvisorKey><Name>Tilikausi {year.year}</Name>"
            f'<BeginDate format="ansi">{finnish_date(year.start)}</BeginDate>'
            f'<EndDate format="ansi">{finnish_date(year.end - _DAY)}</EndDate></Period>'
            for n, year in enumerate(self.client.years, 1)
        )
        return (f"<PeriodLockInformation><AccountingPeriodLockDate>{locked}</AccountingPeriodLockDate>"
                f"<VatPeriodLockDate>{locked}</VatPeriodLockDate><PurchaseLockDate/>"
                f"</PeriodLockInformation>{years}")  # fmt: skip

    def vendors(self) -> list[str]:
        """The suppliers."""
        made = []
        for n, party in enumerate(self.client.master.suppliers):
            postal_code, town = finnish.TOWNS[n % len(finnish.TOWNS)]
            number = names.business_id(4_000_000 + 17 * party.number) if party.organisation_number else ""
            made.append(
                f"<Vendor><NetvisorKey>{8001 + n}</NetvisorKey><VendorBaseInformation>"
                f"{tag('Code', party.number)}{tag('Name', party.name)}<Address>Satamakatu {n + 1}</Address>"
                f"<PostCode>{postal_code}</PostCode><City>{town}</City>"
                f'<Country type="ISO-3166">FI</Country>{tag("OrganizationId", number)}<GroupName/>'
                "</VendorBaseInformation><VendorContactDetails>"
                f"{tag('PhoneNumber', party.phone)}{tag('Email', party.email)}</VendorContactDetails>"
                f"<VendorAdditionalInformation><IsActive>{int(party.active)}</IsActive>"
                "</VendorAdditionalInformation></Vendor>"
            )
        return made
