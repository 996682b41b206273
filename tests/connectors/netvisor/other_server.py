"""Another Netvisor, written after the documentation alone, that reads it otherwise wherever it is open."""

import hashlib
import hmac
import re
from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

from tests.connectors.loopback import Answer, Asked
from tests.connectors.netvisor.bench import CUSTOMER_KEY, PARTNER_KEY

DAY = timedelta(days=1)
Lines = Sequence[tuple[str, str]]  # account and amount


@dataclass(frozen=True)
class Voucher:
    """A voucher of the other company."""

    key: int
    day: date
    lines: Lines
    status: str = "valid"


def books(start: int = 2025, months: int = 14) -> list[Voucher]:
    """Sales, costs and a voucher without lines every month; years end without closing."""
    made, day = (
        [Voucher(1, date(start, 1, 1), (("1910", "5000.00"), ("2000", "-5000.00")))],
        date(start, 1, 15),
    )
    for n in range(months):
        sale, cost = f"{1000 + 13 * n}.{n % 100:02}", f"{400 + 7 * n}.5"
        made += [
            Voucher(10 * n + 11, day, (("1700", sale), ("3000", f"-{sale}"))),
            Voucher(10 * n + 12, day.replace(day=28), (("4000", cost), ("2870", f"-{cost}"))),
            Voucher(10 * n + 13, day, ()),
        ]
        day = (day.replace(day=1) + timedelta(days=32)).replace(day=15)
    return made


@dataclass
class Oddities:
    """Where the documentation leaves room. names: how elements are written. balances: "on", "anew", "ends"
    (of a range its two ends alone), "keys" (accounts by key alone), "sides" (no Balance), "none" (nothing).
    lists: "one" stands alone where there is one. broken: answers to the n-th request instead. spoilt: what a
    resource says, made worse."""

    names: Callable[[str], str] = lambda name: name
    real_statuses: bool = False
    number: Callable[[Decimal], str] = lambda value: f"{value:.2f}".replace(".", ",")
    dates: Callable[[date], str] = lambda day: f"{day.day}.{day.month}.{day.year}"
    end_excluded: bool = False
    all_vouchers: bool = False
    no_status: bool = False
    balances: str = "on"
    years: Sequence[tuple[date, date]] = ((date(2025, 1, 1), date(2025, 12, 31)),
                                          (date(2026, 1, 1), date(2026, 12, 31)))  # fmt: skip
    periods_inside: bool = False
    closed: frozenset[str] = frozenset()
    encoding: str = "utf-8"
    wrap: Callable[[bytes], bytes] = lambda body: body
    vendors: int = 3
    vendor_pages: str = "headers"  # or "none": the whole list whatever page is asked for; "silent"
    alone: bool = False
    broken: dict[int, Answer] = field(default_factory=dict)
    customers: int = 1
    spoilt: Callable[[str, str], str] = lambda resource, inside: inside


class OtherServer:
    """Answers requests; `seen`: transaction ids; `overlapping`: more than one at a time."""

    def __init__(self, odd: Oddities, vouchers: Sequence[Voucher]) -> None:
        self.odd, self.vouchers = odd, list(vouchers)
        self.url, self.count = "", 0
        self.seen: set[str] = set()

    @property
    def valid(self) -> list[Voucher]:
        return [voucher for voucher in self.vouchers if voucher.status == "valid"]

    def __call__(self, asked: Asked) -> Answer:
        self.count += 1
        broken = self.odd.broken.get(self.count)
        if broken is not None:
            return broken
        wrong = self._wrong(asked)
        if wrong:
            return self._answer("", wrong)
        resource = asked.path.strip("/").removesuffix(".nv").lower()
        if resource in self.odd.closed:
            return self._answer("", "SERVICE_ACCESS_ERROR :: Ei oikeutta")
        made = getattr(self, f"_{resource}", None)
        if made is None:
            return self._answer("", "INVALID_DATA :: Tuntematon resurssi")
        inside = self.odd.spoilt(resource, made(asked.query))
        headers = {}
        if resource == "getvendor" and self.odd.vendor_pages == "headers":
            last = int(asked.query["page"]) * 500 >= self.odd.vendors
            headers["X-Netvisor-Pagination-Next-Page"] = "" if last else str(int(asked.query["page"]) + 1)
        return self._answer(inside, "", headers)

    def _wrong(self, asked: Asked) -> str:
        told = {n.removeprefix("x-netvisor-"): v for n, v in asked.headers.items()}
        query = "&".join(f"{name}={value}" for name, value in asked.query.items())
        url = f"{self.url}{asked.path}{'?' if query else ''}{query}"
        unix, transaction = told["authentication-timestampunix"], told["authentication-transactionid"]
        names = ("authentication-sender", "authentication-customerid", "authentication-timestamp",
                 "interface-language", "organisation-id", "authentication-transactionid")  # fmt: skip
        text = "&".join([url, *(told[name] for name in names), unix, CUSTOMER_KEY, PARTNER_KEY])
        key = f"{CUSTOMER_KEY}&{PARTNER_KEY}".encode()
        mac = hmac.new(key, text.encode("iso-8859-1"), hashlib.sha256).hexdigest()
        if mac != told["authentication-mac"].lower() or told["authentication-partnerid"] != "koe_kumppani":
            return "AUTHENTICATION_FAILED :: Integraatioavaimet eivät kelpaa"
        if abs(datetime.fromtimestamp(int(unix), UTC) - datetime.now(UTC)) > timedelta(minutes=15):
            return "AUTHENTICATION_FAILED :: Aikaleima ei kelpaa"
        if transaction in self.seen:
            return "REQUEST_NOT_UNIQUE :: Pyyntö ei ole yksilöllinen"
        self.seen.add(transaction)
        return ""

    def _answer(self, inside: str, wrong: str = "", headers: dict[str, str] | None = None) -> Answer:
        said = "<Status>OK</Status>" if not wrong else f"<Status>FAILED</Status><Status>{wrong}</Status>"
        said = f"<ResponseStatus>{said}<TimeStamp>1.1.2026 10:00:00</TimeStamp></ResponseStatus>"
        text = f"<Root>{said}{inside}</Root>"
        text = re.sub(r"(</?)([A-Za-z]+)", lambda found: found[1] + self.odd.names(found[2]), text)
        body = f'<?xml version="1.0" encoding="{self.odd.encoding}" standalone="yes"?>\r\n{text}'
        status = {"SER": 403, "AUT": 401}.get(wrong[:3], 400) if wrong and self.odd.real_statuses else 200
        found = {"content-type": "text/html"} | (headers or {})
        return Answer(self.odd.wrap(body.encode(self.odd.encoding)), status, found)

    def _listed(self, name: str, single: str, rows: list[str]) -> str:
        if self.odd.alone and len(rows) == 1:
            return rows[0]
        return f"<{name}>{''.join(rows)}</{name}>"

    def _getcompanyinformation(self, query: dict[str, str]) -> str:
        return "<CompanyInformation><Company><Name>Toinen Äö Oy</Name></Company></CompanyInformation>"

    def _accountingperiodlist(self, query: dict[str, str]) -> str:
        years = "".join(
            f"<Period><NetvisorKey>{n}</NetvisorKey><BeginDate>{self.odd.dates(first)}</BeginDate>"
            f"<EndDate>{self.odd.dates(last)}</EndDate></Period>"
            for n, (first, last) in enumerate(self.odd.years)
        )
        locks = "<AccountingPeriodLockDate></AccountingPeriodLockDate>"
        if self.odd.periods_inside:
            inside = f"<PeriodLockInformation>{locks}{years}</PeriodLockInformation>"
        else:
            inside = f"<PeriodLockInformation>{locks}</PeriodLockInformation>{years}"
        return f"<AccountingPeriodList>{inside}</AccountingPeriodList>"

    def _accountlist(self, query: dict[str, str]) -> str:
        numbers = sorted({account for voucher in self.vouchers for account, _ in voucher.lines})
        rows = [f"<Account><NetvisorKey>7{n}</NetvisorKey><Number>{n}</Number><Name>Tili {n}</Name>"
                "<AccountType>account</AccountType><IsActive>True</IsActive></Account>"
            for n in numbers]  # fmt: skip
        group = (
            "<Account><NetvisorKey>1</NetvisorKey><Number/><AccountType>accountgroup</AccountType></Account>"
        )
        return (
            f"<AccountList><CompanyDefaultAccounts/><Accounts>{group}{''.join(rows)}</Accounts></AccountList>"
        )

    def _customerlist(self, query: dict[str, str]) -> str:
        rows = [f"<Customer><Netvisorkey>{165 + n}</Netvisorkey><Name>Järvenpään Sähkö Oy</Name>"
                f"<Code>{1001 + n}</Code></Customer>" for n in range(self.odd.customers)]  # fmt: skip
        return self._listed("Customerlist", "Customer", rows)

    def _getcustomer(self, query: dict[str, str]) -> str:
        keys = [int(key) for key in (query.get("id") or query["idlist"]).split(",")]
        told = [f"<Customer><CustomerBaseInformation><NetvisorKey>{key}</NetvisorKey><InternalIdentifier>"
                f"{key - 165 + 1001}</InternalIdentifier><Name>Järvenpään Sähkö Oy</Name>"
                "<IsActive>0</IsActive></CustomerBaseInformation></Customer>" for key in keys]  # fmt: skip
        return told[0] if len(told) == 1 else f"<Customers>{''.join(told)}</Customers>"

    def _productlist(self, query: dict[str, str]) -> str:
        return "<ProductList/>"

    def _getvendor(self, query: dict[str, str]) -> str:
        every = [f"<Vendor><NetvisorKey>{n}</NetvisorKey><VendorBaseInformation><Code>{n}</Code>"
                 f"<Name>T {n}</Name>"
                 "</VendorBaseInformation></Vendor>" for n in range(1, self.odd.vendors + 1)]  # fmt: skip
        if self.odd.vendor_pages != "none":
            start = (int(query["page"]) - 1) * 500
            every = every[start : start + 500]
        return self._listed("Vendors", "Vendor", every)

    def _dimensionlist(self, query: dict[str, str]) -> str:
        return ("<DimensionNameList><DimensionName><Netvisorkey>1</Netvisorkey><Name>Projekti</Name>"
                "<IsHidden>False</IsHidden><DimensionDetails><DimensionDetail><Netvisorkey>6</Netvisorkey>"
                "<Name>9001-1 Osa</Name><IsHidden>False</IsHidden><FatherID>5</FatherID></DimensionDetail>"
                "<DimensionDetail><Netvisorkey>5</Netvisorkey><Name>9001 Sivusto</Name>"
                "<IsHidden>True</IsHidden>"
                "<FatherID>0</FatherID></DimensionDetail></DimensionDetails></DimensionName>"
                "</DimensionNameList>")  # fmt: skip

    def _accountingledger(self, query: dict[str, str]) -> str:
        start, end = date.fromisoformat(query["startdate"]), date.fromisoformat(query["enddate"])
        last = end - DAY if self.odd.end_excluded else end
        chosen = self.vouchers if self.odd.all_vouchers else self.valid
        rows = [self._voucher(voucher) for voucher in chosen if start <= voucher.day <= last]
        return self._listed("Vouchers", "Voucher", rows)

    def _voucher(self, voucher: Voucher) -> str:
        lines = "".join(
            f"<VoucherLine><NetvisorKey>{n}</NetvisorKey><LineSum>{self.odd.number(Decimal(amount))}</LineSum>"
            f"<AccountNumber>{account}</AccountNumber><VatCode>-</VatCode></VoucherLine>"
            for n, (account, amount) in enumerate(voucher.lines, 1)
        )
        status = "" if self.odd.no_status else f' Status="{voucher.status}"'
        return (f"<Voucher{status}><NetvisorKey>{voucher.key}</NetvisorKey><VoucherDate>"
                f"{self.odd.dates(voucher.day)}</VoucherDate><VoucherNumber>{voucher.key}</VoucherNumber>"
                f"{lines}</Voucher>")  # fmt: skip

    def _accountbalance(self, query: dict[str, str]) -> str:
        days = [date.fromisoformat(text) for text in query["balancedates"].split(",")]
        if self.odd.balances == "ends":
            days = sorted({days[0], days[-1]})
        rows: dict[str, list[str]] = defaultdict(list)
        for day in days:
            for account, (debit, credit) in self._sums(day).items():
                sides = f"<Debet>{self.odd.number(debit)}</Debet><Kredit>{self.odd.number(credit)}</Kredit>"
                total = f"<Balance>{self.odd.number(debit - credit)}</Balance>"
                inside = {"sides": sides, "none": ""}.get(self.odd.balances, sides + total)
                rows[account].append(f'<AccountBalance date="{day}">{inside}</AccountBalance>')
        told = []
        for account, found in rows.items():
            number = "" if self.odd.balances == "keys" else f"<Number>{account}</Number>"
            told.append(f'<Account netvisorkey="7{account}">{number}{"".join(found)}</Account>')
        return f"<AccountBalances>{''.join(told)}</AccountBalances>"

    def _sums(self, day: date) -> dict[str, tuple[Decimal, Decimal]]:
        sums: dict[str, tuple[Decimal, Decimal]] = {}
        for voucher in self.valid:
            for account, text in voucher.lines:
                debit, credit = sums.get(account, (Decimal(0), Decimal(0)))
                before = self.odd.balances == "anew" and account[0] >= "3" and voucher.day.year < day.year
                if voucher.day <= day and not before:
                    amount = Decimal(text)
                    debit, credit = (debit + amount, credit) if amount > 0 else (debit, credit - amount)
                sums[account] = debit, credit
        return sums
