"""A second Visma.net with its provider, written from the documentation alone, odd where that leaves room."""

import json
import re
import threading
import time
from collections import defaultdict
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any
from urllib.parse import parse_qs

from tests.connectors.loopback import Answer, Asked
from tests.connectors.visma_net.other_books import (
    ACCOUNTS,
    Line,
    Span,
    balances,
    months,
    result,
    voucher,
)

CLIENT, REFRESH, SECRET = "isv_other", "test-FAKE-refresh-77c0ffee", "test-FAKE-secret-77c0ffee"
TENANT = "af1140c1-0000-4000-8000-000000000001"
NUMBER = "999888777"
GLT, GLB, JOURNALS = "/v1/GeneralLedgerTransactions", "/v2/generalLedgerBalance", "/v2/journaltransaction"
PAGED = ("/v1/customer", "/v1/supplier", "/v1/inventory", "/v1/subaccount")


@dataclass
class Oddities:
    """What this installation does its own way; the defaults are those of the documentation's examples."""

    metadata: str = "element"  # missing, envelope, text, lie
    most: int = 500
    period_text: Callable[[str], Any] = lambda key: key.replace("-", "")
    calendar: list[Span] | None = None
    ends: str = "inclusive"  # exclusive, missing
    dates: str = "inclusive"  # exclusive, ignored
    periods_needed: bool = False
    signs: str = "natural"  # debit, none
    result_account: str = ""  # shown "unless excluded" or "always"
    journals: str = "as documented"  # renumbered, unnumbered, or a status
    module: str = ""  # before the module's letters
    numbers: Callable[[str], Any] = lambda text: Raw(text)
    sparse: bool = False
    unnumbered: bool = False  # postings without lineNumber
    ledger_filter: bool = True
    statuses: dict[str, int] = field(default_factory=dict)  # path: refused with that status
    answers: dict[str, Answer] = field(default_factory=dict)  # path: what is always answered
    lists: dict[str, Any] = field(default_factory=dict)  # path: elements
    ledgers: list[dict[str, Any]] | None = None
    organisations: list[dict[str, Any]] | None = None
    token_life: int = 10**9  # calls a token lives
    token_end: tuple[int, bytes] = (401, b"")
    queued: bool = False
    limit: int = 0  # calls in `seconds`
    seconds: float = 1.0
    rate_headers: bool = True
    broken: dict[int, Answer] = field(default_factory=dict)  # the n-th call for postings
    grows_at: int = 0  # the n-th call for postings: a voucher more
    refused_line: tuple[str, int, int] | None = None  # a posting that cannot be read
    prefix: str = ""


class Raw(str):
    """A number as it shall stand in the answer."""


@dataclass
class OtherServer:
    """The state of one installation and what it was asked."""

    odd: Oddities
    lines: list[Line]
    url: str = ""
    tokens: dict[str, int] = field(default_factory=dict)
    asked: list[Asked] = field(default_factory=list)
    calls: int = 0  # for postings
    refused: int = 0  # for going too fast
    _queue: dict[str, tuple[int, Answer]] = field(default_factory=dict)
    _began: float = 0.0
    _used: int = 0
    _lock: threading.Lock = field(default_factory=threading.Lock)
    _keys: dict[str, str] = field(default_factory=dict)
    _balanced: tuple[int, dict[str, list[dict[str, Any]]]] = (-1, {})

    @property
    def base_url(self) -> str:
        """The interface's address."""
        return self.url + self.odd.prefix

    def __call__(self, asked: Asked) -> Answer:
        with self._lock:
            self.asked.append(asked)
            if asked.path == "/.well-known/openid-configuration":
                return answer({"issuer": self.url, "token_endpoint": f"{self.url}/connect/token"})
            if asked.path == "/connect/token":
                return self._token(asked)
            headers = self._rate()
            if headers is None:
                self.refused += 1
                return Answer(b"", 429, {"Retry-After": "1"})
            found = self._signed_in(asked)
            return Answer(found.body, found.status, {**headers, **found.headers}, found.raw)

    def _token(self, asked: Asked) -> Answer:
        given = {name: values[0] for name, values in parse_qs(asked.body.decode()).items()}
        if given.get("refresh_token") != REFRESH and given.get("tenant_id") != TENANT:
            return answer({"error": "invalid_grant"}, 400)
        name = f"test-FAKE-access-{len(self.tokens)}-9d1"
        self.tokens[name] = 0
        return answer({"access_token": name, "token_type": "Bearer", "expires_in": 3600})

    def _rate(self) -> dict[str, str] | None:
        if not self.odd.limit:
            return {}
        now = time.monotonic()
        if now - self._began >= self.odd.seconds:
            self._began, self._used = now, 0
        self._used += 1
        if self._used > self.odd.limit:
            return None
        shown = {"Limit": self.odd.limit, "Remaining": self.odd.limit - self._used,
                 "Reset": int(self._began + self.odd.seconds - now)}  # fmt: skip
        return (
            {f"X-RateLimit-{name}": str(value) for name, value in shown.items()}
            if self.odd.rate_headers
            else {}
        )

    def _signed_in(self, asked: Asked) -> Answer:
        token = asked.headers.get("authorization", "").removeprefix("Bearer ")
        if token not in self.tokens or self.tokens[token] >= self.odd.token_life:
            return Answer(self.odd.token_end[1], self.odd.token_end[0])
        self.tokens[token] += 1
        path = asked.path.removeprefix(self.odd.prefix)
        if path.startswith("/v1/background/"):
            return self._background(path)
        if path in self.odd.statuses:
            return answer({"message": "Nei"}, self.odd.statuses[path])
        if path in self.odd.answers:
            return self.odd.answers[path]
        if path == GLT:
            self.calls += 1
            if self.calls == self.odd.grows_at:
                batch = max(line.batch for line in self.lines) + 1
                self.lines[:0] = voucher(batch, "2025-01-02", "7.50")
            if self.calls in self.odd.broken:
                return self.odd.broken[self.calls]
        found = self._data(path, asked.query)
        if not self.odd.queued or found.status != 200:
            return found
        name = f"q-{len(self._queue)}"
        self._queue[name] = (2, found)
        return answer({"id": name, "stateLocation": f"https://elsewhere.invalid/v1/background/{name}"}, 202)

    def _background(self, path: str) -> Answer:
        name, _, tail = path.removeprefix("/v1/background/").partition("/")
        left, found = self._queue[name]
        if tail:
            return found
        self._queue[name] = (left - 1, found)
        if left:
            return answer({"status": "Processing", "statusCode": None, "hasResponseContent": False})
        return answer({"status": "Succeeded", "statusCode": 200, "hasResponseContent": True})

    def _data(self, path: str, query: Mapping[str, str]) -> Answer:
        odd = self.odd
        if path == "/v1/organization":
            own = {"organizationCd": "1", "name": "Annet AS", "corporateId": f"NO {NUMBER} MVA",
                   "baseCurrency": "NOK", "ledger": {"id": "1"}}  # fmt: skip
            return answer(odd.organisations if odd.organisations is not None else [own])
        if path == "/v1/ledger":
            usual = [{"number": "2", "balanceType": "Budget"}, {"number": "1", "balanceType": "Actual"}]
            return answer(odd.ledgers if odd.ledgers is not None else usual)
        if path == "/v1/financialPeriod":
            return answer([self._period(*span) for span in self._listed()])
        if path in odd.lists:
            return self._page(odd.lists[path], query) if path in PAGED else answer(odd.lists[path])
        if path == "/v1/account":
            rows = [{"accountCD": str(n), "type": t, "errorInfo": None} for n, t in ACCOUNTS.items()]
            return answer(rows)
        if path == GLT:
            return self._transactions(query)
        if path == JOURNALS:
            return self._journals(query)
        if path == GLB:
            return self._balances(query)
        if path in PAGED:
            return self._page([], query)
        if path in ("/v1/branch", "/v1/department"):
            return answer([])
        return Answer(b"<html>404</html>", 404)

    def _listed(self) -> list[Span]:
        return self.odd.calendar if self.odd.calendar is not None else months(2025) + months(2026)

    def _period(self, key: str, first: date, last: date) -> dict[str, Any]:
        end = {"inclusive": last, "exclusive": last + timedelta(days=1)}.get(self.odd.ends)
        row: dict[str, Any] = {"year": int(key[:4]), "period": self.odd.period_text(key),
                               "startDate": f"{first}T00:00:00"}  # fmt: skip
        return row | ({"endDate": f"{end}T00:00:00"} if end else {})

    def _key(self, line: Line) -> str:
        """The period a posting belongs to."""
        if line.period:
            return line.period
        if line.day not in self._keys:
            day = date.fromisoformat(line.day)
            inside = (k for k, first, last in self._listed() if first <= day <= last and k[5:] != "13")
            self._keys[line.day] = next(inside, line.day[:7])
        return self._keys[line.day]

    def _transactions(self, query: Mapping[str, str]) -> Answer:
        odd = self.odd
        if not query.get("ledger"):
            return answer({"ExceptionType": "IPPException", "ExceptionMessage": "ledger"}, 400)
        low, high = query.get("fromPeriod"), query.get("toPeriod")
        if odd.periods_needed and not (low and high):
            return answer({"message": "fromPeriod and toPeriod are needed"}, 400)
        start, end = query.get("fromDate", ""), query.get("toDate", "9999")
        found = []
        for line in self.lines:
            number = self._key(line).replace("-", "")
            if not (low or "") <= number <= (high or "999999"):
                continue
            inside = start <= line.day < end or (odd.dates == "inclusive" and line.day == end)
            if inside or odd.dates == "ignored":
                found.append(self._transaction(line))
        if not odd.ledger_filter:
            other = {"module": "GL", "batchNumber": "1", "lineNumber": 1, "tranDate": "2026-03-03T00:00:00",
                     "period": "202603", "account": {"number": "6300"}, "ledger": {"id": "2"},
                     "debitAmount": Raw("5"), "creditAmount": Raw("0")}  # fmt: skip
            found.append(other)
        return self._page(found, query)

    def _transaction(self, line: Line) -> dict[str, Any]:
        odd, negative = self.odd, line.amount.startswith("-")
        amount = line.amount.lstrip("-")
        row: dict[str, Any] = {
            "lineNumber": line.line, "module": odd.module + line.module, "batchNumber": f"{line.batch:06}",
            "tranDate": f"{line.day}T00:00:00", "period": odd.period_text(self._key(line)),
            "account": {"number": str(line.account), "type": ACCOUNTS[line.account]},
            "debitAmount": odd.numbers("0.0" if negative else amount),
            "creditAmount": odd.numbers(amount if negative else "0.0"),
        }  # fmt: skip
        if odd.unnumbered:
            del row["lineNumber"]
        if odd.refused_line == (line.module, line.batch, line.line):
            row["errorInfo"] = "Kan ikke leses"
        if odd.sparse:
            return row
        return row | {"description": "Bilag", "branch": {"number": line.branch}, "currency": "NOK",
                      "subaccount": line.subaccount, "ledger": {"id": "1"}, "unknown": {"x": 1}}  # fmt: skip

    def _journals(self, query: Mapping[str, str]) -> Answer:
        odd = self.odd
        if odd.journals.isdigit():
            return answer({"message": "Nei"}, int(odd.journals))
        heads: dict[tuple[str, int], list[dict[str, Any]]] = defaultdict(list)
        for line in self.lines:
            if self._key(line).replace("-", "") == query.get("periodId"):
                shown: dict[str, Any] = {"lineNumber": line.line, "accountNumber": str(line.account)}
                shown["customerSupplier"] = line.party
                if odd.journals == "renumbered":
                    shown["lineNumber"] = 3 - line.line
                if odd.journals == "unnumbered":
                    del shown["lineNumber"]
                heads[line.module, line.batch].append(shown)
        rows = [{"module": f"Module{m}", "batchNumber": f"{b:06}", "journalTransactionLines": lines}
                for (m, b), lines in heads.items()]  # fmt: skip
        return self._page(rows, query)

    def _balances(self, query: Mapping[str, str]) -> Answer:
        if not query.get("periodId"):
            return answer({"message": "periodId"}, 400)
        wanted = f"{query['periodId'][:4]}-{query['periodId'][4:]}"
        if self._balanced[0] != len(self.lines):
            found: dict[str, list[dict[str, Any]]] = defaultdict(list)
            for key, row in balances(self.lines, self._key):
                found[key].append(row)
            self._balanced = len(self.lines), found
        rows = list(self._balanced[1].get(wanted, ()))
        if not self.odd.ledger_filter:
            rows.append(
                {"account": 6300, "branch": "1", "opening": 0, "debit": 500, "credit": 0, "ledger": "2"}
            )
        excluded = query.get("excludeYTDAccount") == "true" and self.odd.result_account == "unless excluded"
        if self.odd.result_account and not excluded:
            rows.append(result(self.lines, self._key, wanted))
        return self._page([self._balance(wanted, row) for row in rows], query)

    def _balance(self, key: str, row: dict[str, Any]) -> dict[str, Any]:
        odd, kind = self.odd, ACCOUNTS[row["account"]]
        sign = -1 if odd.signs == "natural" and kind in ("Liability", "Income") else 1
        opening, closing = row["opening"], row["opening"] + row["debit"] - row["credit"]
        number = odd.numbers
        shown: dict[str, Any] = {
            "financialPeriod": odd.period_text(key), "account": {"number": str(row["account"]), "type": kind},
            "ledger": {"id": row.get("ledger", "1")}, "branch": {"number": row["branch"]},
            "beginningBalance": number(_money(sign * opening)),
            "periodToDateDebit": number(_money(row["debit"])),
            "periodToDateCredit": number(_money(row["credit"])),
            "yearToDateBalance": number(_money(sign * closing if odd.signs != "none" else 12345)),
        }  # fmt: skip
        return shown

    def _page(self, rows: list[dict[str, Any]], query: Mapping[str, str]) -> Answer:
        odd = self.odd
        size = min(int(query["pageSize"]), odd.most)
        number = int(query["pageNumber"])
        part = rows[(number - 1) * size : number * size]
        if odd.metadata == "envelope":
            return answer({"pageNumber": number, "pageSize": size, "totalCount": len(rows), "records": part})
        total: Any = {"text": str(len(rows)), "lie": len(rows) + 5}.get(odd.metadata, len(rows))
        if odd.metadata != "missing":
            part = [row | {"metadata": {"totalCount": total, "maxPageSize": odd.most}} for row in part]
        return answer(part)


def _money(hundredths: int) -> str:
    return f"{hundredths / 100:.2f}"


def answer(body: Any, status: int = 200) -> Answer:
    """JSON with `Raw` numbers unquoted."""
    return Answer(re.sub(r'"\\u0001([^"]*)"', r"\1", json.dumps(_marked(body))).encode(), status)


def _marked(value: Any) -> Any:
    if isinstance(value, Raw):
        return "\x01" + value
    if isinstance(value, dict):
        return {name: _marked(inner) for name, inner in value.items()}
    return [_marked(inner) for inner in value] if isinstance(value, list) else value
