"""Elements of Visma.net's lists as JSON text, open at the end: metadata is added to each as it is sent."""

from collections.abc import Callable, Mapping
from datetime import date
from functools import cache
from typing import Any

import msgspec

from connectors.simulators.books import CURRENCIES
from connectors.simulators.chart import ACCOUNTS, VAT
from connectors.simulators.master import Party, Product
from connectors.simulators.visma_net.ledger import (
    ACTUAL,
    BRANCHES,
    BUDGET,
    YEAR_TO_DATE,
    Moved,
    Period,
    VismaBooks,
    account_type,
)

CHANGED = "2026-01-15T13:37:05.117"  # master data
LEDGERS = {ACTUAL: "Hovedbok", BUDGET: "Budsjett"}
_json = msgspec.json.Encoder()
Encoder = Callable[[Any], str]


def text(value: object) -> str:
    """JSON of a plain value."""
    return _json.encode(value).decode()


def number(value: int) -> str:
    """1/10 000 as `15480.0`."""
    return repr(value / 10_000)


def opened(fields: Mapping[str, object]) -> str:
    """An object without its end."""
    return text(fields)[:-1]


@cache
def _account(account: int) -> str:
    return text({"type": account_type(account), "number": str(account),
                 "description": ACCOUNTS[account].name})  # fmt: skip


def organisation(books: VismaBooks) -> str:
    client = books.client
    return opened({
        "organizationCd": "1", "name": client.name, "organizationType": "WithBranchesBalancing",
        "fileTaxByBranches": False, "baseCurrency": "NOK", "corporateId": client.organisation_number,
        "vatRegistrationId": f"NO{client.organisation_number}MVA",
        "ledger": {"id": ACTUAL, "description": LEDGERS[ACTUAL]},
        "branches": [{"number": n, "name": name} for n, name in BRANCHES],
        "lastModifiedDateTime": CHANGED,
    })  # fmt: skip


def branch(key: int) -> str:
    code, name = BRANCHES[key]
    return opened({"branchId": 16 + key, "number": code, "name": name, "organizationId": 3,
                   "isMainBranch": key == 0, "isActive": True, "lastModifiedDateTime": CHANGED})  # fmt: skip


def ledger(code: str) -> str:
    return opened({"internalId": int(code), "number": code, "description": LEDGERS[code],
                   "balanceType": "Actual" if code == ACTUAL else "Budget", "currencyId": "NOK",
                   "branchAccounting": False, "lastModifiedDateTime": CHANGED})  # fmt: skip


def period(p: Period) -> str:
    flags = ("SupplierLedger", "CustomerLedger", "InventoryManagement", "GeneralLedger", "CashManagement",
             "FixedAssets")  # fmt: skip
    return opened({
        "year": p.year, "period": p.text, "startDate": f"{p.start}T00:00:00", "endDate": f"{p.last}T00:00:00",
        "description": "Årsavslutning" if p.number == 13 else f"{p.start:%m-%Y}", "active": True,
        **{f"closedIn{flag}": p.closed for flag in flags},
    })  # fmt: skip


def account(key: int) -> str:
    a = ACCOUNTS[key]
    return opened({"accountID": 1000 + key, "accountCD": str(key), "accountClass": "", "active": a.active,
                   "type": account_type(key), "description": a.name, "useDefaultSub": False, "currency": None,
                   "cashAccount": 1910 <= key < 1970, "publicCode1": str(key // 100),
                   "lastModifiedDateTime": CHANGED, "errorInfo": ""})  # fmt: skip


def party(kind: str) -> Callable[[tuple[int, Party]], str]:
    """Of customers or suppliers, from (internal id, party)."""

    def encode(found: tuple[int, Party]) -> str:
        key, p = found
        contact = {"contactId": 7000 + key, "name": p.name, "email": p.email, "phone1": p.phone}
        address = {"addressId": 9000 + key, "postalCode": "0150", "city": "Oslo",
                   "country": {"id": "NO", "name": "Norge"}}  # fmt: skip
        return opened({
            "internalId": key, "number": str(p.number), "name": p.name,
            "status": "Active" if p.active else "Inactive", "mainAddress": address, "mainContact": contact,
            "currencyId": CURRENCIES[p.currency], f"{kind}Class": {"id": "1", "description": "Standard"},
            "creditTerms": {"id": "14", "description": "14 dager"}, "vatRegistrationId": "",
            "corporateId": p.organisation_number, "lastModifiedDateTime": CHANGED, "errorInfo": "",
        })  # fmt: skip

    return encode


def item(expanded: bool) -> Callable[[tuple[int, Product]], str]:
    """Of products, from (internal id, product), with their accounts if `expanded`."""

    def encode(found: tuple[int, Product]) -> str:
        key, p = found
        sales = {"type": "Income", "number": str(p.account), "description": ACCOUNTS[p.account].name}
        vat = VAT[ACCOUNTS[p.account].vat]
        plain = opened({
            "inventoryId": 400 + key, "inventoryNumber": p.number or f"V{key}",
            "status": "Active" if p.active else "Inactive", "type": "NonStockItem", "description": p.name,
            "vatCode": {"id": str(vat.code), "description": vat.name},
            "lastModifiedDateTime": CHANGED, "baseUnit": p.unit.upper(), "stockItem": False,
            "accountInformation": {"salesAccount": sales} if expanded else None, "errorInfo": "",
        })  # fmt: skip
        return f'{plain},"defaultPrice":{number(p.price)},"currentCost":{number(p.cost)}'

    return encode


def department(found: tuple[str, str]) -> str:
    code, name = found
    return opened({"departmentId": code, "publicId": code, "description": name,
                   "lastModifiedDateTime": CHANGED})  # fmt: skip


def dimension(books: VismaBooks, expanded: bool) -> str:
    """The key SUBACCOUNT, its segments' values if `expanded`."""
    names = ("Avdeling", "Prosjekt")
    segments = [
        {"segmentId": n, "description": names[n - 1], "length": 2, "isAutoNumber": False,
         "segmentValues": [{"segmentId": n, "valueId": value, "description": name, "active": active,
                            "publicId": value, "lastModified": CHANGED}
                           for value, name, active in values] if expanded else []}
        for n, values in enumerate(books.segments, 1)
    ]  # fmt: skip
    return text({"id": "SUBACCOUNT", "length": 4, "description": "Underkonto", "segments": segments})


def subaccount(books: VismaBooks) -> Callable[[tuple[int, int]], str]:
    """Of subaccounts, from (department, project)."""
    segments = books.segments

    def encode(found: tuple[int, int]) -> str:
        parts = [segments[n][key] for n, key in enumerate(found)]
        return opened({
            "subaccountNumber": books.subaccount(*found), "subaccountId": found[0] * 1000 + found[1],
            "description": " / ".join(part[1] for part in parts), "lastModifiedDateTime": CHANGED,
            "active": all(part[2] for part in parts), "errorInfo": "",
            "segments": [{"segmentId": n, "segmentDescription": "Avdeling" if n == 1 else "Prosjekt",
                          "segmentValue": part[0], "segmentValueDescription": part[1]}
                         for n, part in enumerate(parts, 1)],
        })  # fmt: skip

    return encode


_LEDGER = text({"id": ACTUAL, "description": LEDGERS[ACTUAL]})


def transaction(view: VismaBooks, balance: bool) -> Callable[[int], str]:
    """Of postings, from their number; with running balances (of nothing here) if wanted."""
    books, calendar, period_of = view.books, view.calendar, view.period
    texts = [text(value) for value in books.texts]
    head, voucher_of = -1, books.voucher
    front = back = ""
    first = 0

    def encode(p: int) -> str:
        nonlocal head, front, back, first
        voucher = voucher_of[p]
        if voucher != head:
            head, first = voucher, books.first[voucher]
            front = f'"module":"{view.module(voucher)}","batchNumber":"{voucher + 1:06}","tranDate":"'
            front += f'{date.fromordinal(books.day[voucher])}T00:00:00","period":"'
            front += f'{calendar[period_of[voucher]].text}","refNumber":"{books.invoice[voucher] or ""}",'
            back = f'"lastModifiedDateTime":"{view.changed(voucher)}","errorInfo":""'
        amount, foreign = books.amount[p], books.amount_currency[p]
        department = books.department[p]
        debit, credit = (number(amount), "0.0") if amount > 0 else ("0.0", number(-amount))
        own_debit, own_credit = (number(foreign), "0.0") if amount > 0 else ("0.0", number(-foreign))
        running = '"begBalance":0.0,"endingBalance":0.0,' if balance else ""
        return (
            f'{{"lineNumber":{p - first + 1},{front}"description":'
            f"{texts[books.text[p] or books.voucher_text[voucher]]},"
            f'"branch":{{"number":"{BRANCHES[view.branch(department)][0]}"}},'
            f'"account":{_account(books.account[p])},"ledger":{_LEDGER},'
            f'"subaccount":"{view.subaccount(department, books.project[p])}",'
            f'"debitAmount":{debit},"creditAmount":{credit},"currency":"{CURRENCIES[books.currency[p]]}",'
            f'"currDebitAmount":{own_debit},"currCreditAmount":{own_credit},{running}{back}'
        )

    return encode


def journal(view: VismaBooks) -> Callable[[int], str]:
    """Of vouchers with their lines, from their number."""
    books, master = view.books, view.client.master
    texts = [text(value) for value in books.texts]
    projects = ["null", *(text({"internalId": n, "id": unit.number or str(n), "description": unit.name})
                          for n, unit in enumerate(master.projects, 1))]  # fmt: skip
    vats = {code: text({"id": str(code), "description": vat.name}) for code, vat in VAT.items()}
    parties = {n: text(str(p.number)) for n, p in enumerate(master.customers, 1)}
    parties |= {-n: text(str(p.number)) for n, p in enumerate(master.suppliers, 1)} | {0: "null"}

    def line(p: int, number_: int) -> str:
        amount, foreign, code = books.amount[p], books.amount_currency[p], books.vat[p]
        debit, credit = (number(amount), "0.0") if amount > 0 else ("0.0", number(-amount))
        own_debit, own_credit = (number(foreign), "0.0") if amount > 0 else ("0.0", number(-foreign))
        subaccount_ = view.subaccount(books.department[p], books.project[p])
        words = texts[books.text[p] or books.voucher_text[books.voucher[p]]]
        return (
            f'{{"lineNumber":{number_},"accountNumber":"{books.account[p]}",'
            f'"subaccount":{{"subaccountNumber":"{subaccount_}"}},'
            f'"debitAmount":{debit},"creditAmount":{credit},"debitAmountInCurrency":{own_debit},'
            f'"creditAmountInCurrency":{own_credit},"transactionDescription":{words},'
            f'"vatCode":{vats[code] if code else "null"},"customerSupplier":{parties[books.party[p]]},'
            f'"project":{projects[books.project[p]]},"quantity":0.0,"note":""}}'
        )

    def encode(voucher: int) -> str:
        first = books.first[voucher]
        lines = ",".join([line(first + n, n + 1) for n in range(books.lines[voucher])])
        day = date.fromordinal(books.day[voucher])
        return (
            f'{{"module":"Module{view.module(voucher)}","batchNumber":"{voucher + 1:06}","status":"Posted",'
            f'"hold":false,"transactionDate":"{day}T00:00:00",'
            f'"financialPeriod":"{view.calendar[view.period[voucher]].text}","ledger":"{ACTUAL}",'
            f'"ledgerDescription":"{LEDGERS[ACTUAL]}","currencyId":"NOK","exchangeRate":1.0,'
            f'"description":{texts[books.voucher_text[voucher]]},"branch":"{BRANCHES[0][0]}",'
            f'"lastModifiedDateTime":"{view.changed(voucher)}","errorInfo":"",'
            f'"journalTransactionLines":[{lines}]'
        )

    return encode


def balance(view: VismaBooks, code: str, toggled: bool) -> Callable[[tuple[int, Moved]], str]:
    """Of balances, from (period's place in the calendar, what moved). Those of liabilities and income have
    the sign that is natural to them unless it is `toggled`."""
    kind = "Actual" if code == ACTUAL else "Budget"
    book = text({"id": code, "description": LEDGERS[code]})

    def encode(found: tuple[int, Moved]) -> str:
        where, row = found
        department, project = divmod(row.place[1], 1000)
        natural = account_type(row.account) in ("Liability", "Income") and not toggled
        sign = -1 if natural else 1
        opening, closing = sign * row.opening, sign * (row.opening + row.debit - row.credit)
        branch_code, branch_name = BRANCHES[row.place[0]]
        return (
            f'{{"branch":{{"number":"{branch_code}","name":"{branch_name}"}},"ledger":{book},'
            f'"balanceType":"{kind}","financialPeriod":"{view.calendar[where].text}",'
            f'"account":{_account(row.account)},'
            f'"subaccount":{{"subaccountNumber":"{view.subaccount(department, project)}",'
            f'"subaccountId":{row.place[1]}}},"currencyId":"NOK","beginningBalance":{number(opening)},'
            f'"periodToDateDebit":{number(row.debit)},"periodToDateCredit":{number(row.credit)},'
            f'"yearToDateBalance":{number(closing)},"yearClosed":false,'
            f'"lastModifiedDateTime":"{CHANGED}","errorInfo":""'
        )

    return encode


def result_of(rows: list[Moved], opening: int) -> Moved:
    """The running result of the year, as the vendor keeps it beside what is posted."""
    moved = [r for r in rows if account_type(r.account) in ("Income", "Expense")]
    debit, credit = sum(r.debit for r in moved), sum(r.credit for r in moved)
    return Moved(YEAR_TO_DATE, (0, 0), opening, debit, credit)
