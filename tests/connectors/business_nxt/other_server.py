"""A second Business NXT, written from the vendor's documentation alone, odd wherever that leaves room."""

import base64
import json
import re
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import graphql

from tests.connectors.loopback import Answer, Asked

COMPANY, CUSTOMER = 7001, 88
CONFIRMED = {
    "generalLedgerTransaction": {
        "voucherJournalNo", "auditNo", "accountNo", "year", "period", "voucherDate", "text",
        "postedAmountDomestic", "customerNo", "orgUnit3", "orgUnit8",
    },
    "generalLedgerAccount": {
        "accountNo", "name", "accountGroup", "profitAndLossAccount", "taxCode", "currencyNo",
    },
    "associate": {
        "associateNo", "customerNo", "supplierNo", "name", "shortName", "companyNo", "emailAddress", "phone",
    },
    "product": {"productNo", "description", "information1"},
    "companyInformation": {"companyNo"},
}  # fmt: skip
OPTIONAL = {
    "generalLedgerTransaction": {
        "supplierNo", "voucherNo", "voucherType", "taxCode", "currencyNo", "postedAmountInCurrency",
        *(f"orgUnit{n}" for n in range(1, 13)),
    },
}  # fmt: skip
KEYS: Mapping[str, tuple[str, ...]] = {
    "generalLedgerTransaction": ("voucherJournalNo", "auditNo"),
    "generalLedgerAccount": ("accountNo",),
    "associate": ("associateNo",),
    "product": ("productNo",),
}
Row = dict[str, Any]
_MARK = "\x01"
_AMOUNT = re.compile(r'"\\u0001([-0-9.]+)"')


class Raw(str):
    """A number as it shall stand in the answer."""


@dataclass
class Oddities:
    """What this installation does its own way."""

    most: int = 10_000  # rows of a page, whatever is asked for
    cursor: str = "offset"  # offset, key, once (good for one use), none (has more, says not where)
    page_info: bool = True
    ordered: bool = True  # `orderBy` is followed
    batches: str = "yes"  # yes, 400, object, 500
    introspection: str = "yes"  # yes, no, null
    lacks: frozenset[str] = frozenset()  # columns that the ledger has not
    org_unit: tuple[str, str] = ("orgUnitNo", "name")  # its columns; {n} is the table's number
    coded: bool = True  # errors have an extensions.code
    in_time: int = 10_000  # rows that are ready in time
    too_slow: str = "504"  # 504, code
    groups: str = "yes"  # yes, uncounted, no
    groups_in_time: int = 10_000  # groups that are ready in time
    texts: bool = False  # numbers stand as text
    iso: bool = False  # voucherDate is an ISO date
    nulls: bool = False  # null instead of 0
    trace: bool = True
    refuses: Mapping[str, str] = field(default_factory=dict)  # table: "table", "company" or a code
    closed: frozenset[int] = frozenset()  # companies whose tables are refused
    answers: Callable[[Asked, int], Answer | None] = lambda _asked, _n: None  # by number of the request


@dataclass
class OtherServer:
    """The state of one installation."""

    odd: Oddities
    postings: list[Row] = field(default_factory=list)
    tables: dict[str, list[Row]] = field(default_factory=dict)
    companies: list[Row] = field(
        default_factory=lambda: [
            {"vismaNetCompanyId": COMPANY, "name": "Annet AS", "vismaNetCustomerId": CUSTOMER}
        ]
    )
    person: list[Row] = field(default_factory=list)  # companies the user endpoint lists
    asked: list[tuple[str, dict[str, Any]]] = field(default_factory=list)  # text and variables
    tables_asked: Counter[str] = field(default_factory=Counter)
    posts: int = 0
    used: set[str] = field(default_factory=set)

    def __call__(self, asked: Asked) -> Answer:
        self.posts += 1
        given = self.odd.answers(asked, self.posts)
        if given is not None:
            return given
        if not asked.headers.get("authorization", "").startswith("Bearer "):
            return Answer(b"<html>401 Authorization Required</html>", 401, {"x-vbc-traceid": "abc"})
        body = json.loads(asked.body)
        service = asked.path.endswith("graphql-service")
        if not isinstance(body, list):
            return self._one(body, service)
        if self.odd.batches == "400":
            return Answer(b"<html>Bad Request</html>", 400)
        if self.odd.batches == "500":
            return Answer(b"", 500)
        if self.odd.batches == "object":
            return Answer(b'{"errors":[{"message":"A query is missing."}]}')
        answers = [self._one(one, service) for one in body]
        return Answer(b"[" + b",".join(answer.body for answer in answers) + b"]")

    def _one(self, body: Mapping[str, Any], service: bool) -> Answer:
        variables = body.get("variables") or {}
        self.asked.append((body["query"], variables))
        try:
            data, errors = self._answer(body["query"], variables, service)
        except _TooSlowError:
            if self.odd.too_slow == "504":
                return Answer(b"<html>504 Gateway Time-out</html>", 504)
            data, errors = None, [self._error("EXECUTION_TIMEOUT", ["useCompany"])]
        except _UnknownError:
            data, errors = None, [self._error("KNOWN_ARGUMENT_NAMES")]
        told: dict[str, Any] = {"data": data} | ({"errors": errors} if errors else {})
        if self.odd.trace:
            told["extensions"] = {"vbnxt-trace-id": f"trace-{self.posts}"}
        text = json.dumps(told)
        return Answer(_AMOUNT.sub(r"\1", text).encode())

    def _error(self, code: str, path: Sequence[object] = ()) -> dict[str, Any]:
        error: dict[str, Any] = {"message": "Noe gikk galt."} | ({"path": list(path)} if path else {})
        return error | ({"extensions": {"code": code}} if self.odd.coded else {})

    def _answer(self, text: str, variables: Mapping[str, Any], service: bool) -> tuple[Any, list[Any]]:
        operation = graphql.parse(text).definitions[0]
        assert isinstance(operation, graphql.OperationDefinitionNode)
        root = operation.selection_set.selections[0]
        assert isinstance(root, graphql.FieldNode)
        name, arguments = root.name.value, _arguments(root, variables)
        if name == "__type":
            return self._type(arguments["name"])
        if name == "availableCompanies":
            rows = self.companies if service or not self.person else self.person
            return {name: {"totalCount": len(rows), "items": rows}}, []
        table = _fields(root)[0]
        field_name, company = table.name.value, arguments["no"]
        self.tables_asked[field_name] += 1
        items = next(f for f in _fields(table) if f.name.value == "items")
        lacking = [f.name.value for f in _fields(items) if not self._has(field_name, f.name.value)]
        if lacking:
            return None, [self._error("FIELDS_ON_CORRECT_TYPE") | {"locations": [{"line": 1, "column": 9}]}]
        known = {one["vismaNetCompanyId"] for one in self.companies}
        refused = self.odd.refuses.get(field_name, "")
        if company not in known or refused == "company":
            return {"useCompany": None}, [self._error("CONTEXT_FAILURE", ["useCompany"])]
        if refused == "table" or company in self.odd.closed:
            return {"useCompany": {field_name: None}}, [self._error("X", ["useCompany", field_name])]
        if refused:
            return None, [self._error(refused)]
        page = self._page(field_name, _arguments(table, variables), _fields(items))
        return {"useCompany": {field_name: page}}, []

    def _has(self, table: str, column: str) -> bool:
        if column == "aggregates":
            return True
        if table.startswith("orgUnit"):
            return column in {name.format(n=table[7:]) for name in self.odd.org_unit}
        lacks = self.odd.lacks if table == "generalLedgerTransaction" else ()
        return column not in lacks and column in CONFIRMED.get(table, set()) | OPTIONAL.get(table, set())

    def _type(self, name: str) -> tuple[Any, list[Any]]:
        if self.odd.introspection == "no":
            return None, [self._error("INTROSPECTION_REFUSED")]
        table = name[0].lower() + name[1:]
        columns = sorted(CONFIRMED.get(table, set()) | OPTIONAL.get(table, set()))
        if table == "orgUnit1":
            columns = [one.format(n=1) for one in self.odd.org_unit]
        columns = [one for one in columns if self._has(table, one)]
        known = bool(columns) and self.odd.introspection != "null"
        return {"__type": {"fields": [{"name": one} for one in columns]} if known else None}, []

    def _page(
        self, table: str, arguments: Mapping[str, Any], fields: Sequence[graphql.FieldNode]
    ) -> dict[str, Any]:
        odd = self.odd
        rows = self.postings if table == "generalLedgerTransaction" else self.tables.get(table, [])
        rows = [row for row in rows if passes(row, arguments.get("filter") or {})]
        if arguments.get("groupBy"):
            return {"items": self._groups(rows, arguments["groupBy"], fields)}
        for item in reversed(arguments.get("orderBy") or []):
            assert set(item) <= set(KEYS[table]), "a total order by the key"
            if odd.ordered:
                rows = sorted(rows, key=lambda row: row[next(iter(item))])
        first = arguments.get("first") or len(rows)
        if first > odd.in_time:
            raise _TooSlowError
        start = self._position(table, rows, arguments.get("after"))
        shown = rows[start : start + min(first, odd.most)]
        end = start + len(shown)
        page: dict[str, Any] = {"items": [self._shown(row, fields) for row in shown]}
        if odd.page_info:
            cursor = None if odd.cursor == "none" or not shown else self._cursor(table, end, shown[-1])
            page["pageInfo"] = {"hasNextPage": end < len(rows), "endCursor": cursor}
        return page

    def _cursor(self, table: str, end: int, last: Row) -> str:
        key = [last[name] for name in KEYS.get(table, ())] if self.odd.cursor == "key" else end
        return base64.b64encode(json.dumps(key).encode()).decode()

    def _position(self, table: str, rows: Sequence[Row], cursor: str | None) -> int:
        if cursor is None:
            return 0
        if self.odd.cursor == "once":
            assert cursor not in self.used
            self.used.add(cursor)
        found = json.loads(base64.b64decode(cursor))
        if isinstance(found, int):
            return found
        return next(n for n, row in enumerate(rows, 1) if [row[name] for name in KEYS[table]] == found)

    def _groups(
        self, rows: Sequence[Row], by: Sequence[Mapping[str, str]], fields: Sequence[graphql.FieldNode]
    ) -> list[Row]:
        names = [name for item in by for name in item]
        aggregates = next(f for f in fields if f.name.value == "aggregates")
        function = _fields(aggregates)[0].name.value
        if self.odd.groups == "no" or (self.odd.groups == "uncounted" and function == "count"):
            raise _UnknownError
        groups: dict[tuple[Any, ...], list[Row]] = {}
        for row in rows:
            groups.setdefault(tuple(row[name] for name in names), []).append(row)
        if len(groups) > self.odd.groups_in_time:
            raise _TooSlowError
        result = []
        for key, members in groups.items():
            total = sum(_units(row["postedAmountDomestic"]) for row in members)
            total_shown = self._number(_amount(total))
            value = {"sum": {"postedAmountDomestic": total_shown}, "count": {"auditNo": len(members)}}
            shown = {name: self._number(v) for name, v in zip(names, key, strict=True)}
            result.append({**shown, "aggregates": {function: value[function]}})
        return result

    def _shown(self, row: Row, fields: Sequence[graphql.FieldNode]) -> Row:
        shown = {}
        for one in fields:
            name = one.name.value
            value = row.get(name)
            if value is None and (
                "No" in name or name.startswith("orgUnit") or name in ("taxCode", "voucherType")
            ):
                value = None if self.odd.nulls else 0
            if name == "voucherDate" and self.odd.iso:
                text = str(value)
                value = f"{text[:4]}-{text[4:6]}-{text[6:]}T00:00:00" if value else None
            shown[name] = self._number(value)
        return shown

    def _number(self, value: Any) -> Any:
        if self.odd.texts and isinstance(value, int | Raw):
            return str(value)
        return _MARK + value if isinstance(value, Raw) else value


class _TooSlowError(Exception):
    """The server gave up."""


class _UnknownError(Exception):
    """Nothing this server can do."""


def passes(row: Row, given: Mapping[str, Any]) -> bool:
    """Whether a row passes a filter."""
    tests = {
        "_eq": lambda a, b: a == b, "_not_eq": lambda a, b: a != b, "_gt": lambda a, b: a > b,
        "_gte": lambda a, b: a >= b, "_lt": lambda a, b: a < b, "_lte": lambda a, b: a <= b,
    }  # fmt: skip
    for name, value in given.items():
        if name in ("_and", "_or"):
            every = [passes(row, part) for part in value]
            if not (all(every) if name == "_and" else any(every)):
                return False
        elif not all(tests[operator](row.get(name, 0), wanted) for operator, wanted in value.items()):
            return False
    return True


def _fields(node: graphql.FieldNode) -> list[graphql.FieldNode]:
    chosen = node.selection_set.selections if node.selection_set is not None else ()
    return [one for one in chosen if isinstance(one, graphql.FieldNode)]


def _arguments(node: graphql.FieldNode, variables: Mapping[str, Any]) -> dict[str, Any]:
    given = {
        one.name.value: graphql.value_from_ast_untyped(one.value, dict(variables))
        for one in node.arguments or ()
    }
    return {
        name: value for name, value in given.items() if value is not None and value is not graphql.Undefined
    }


def _units(text: str) -> int:
    whole, _, part = text.lstrip("-").partition(".")
    return (-1 if text.startswith("-") else 1) * (int(whole) * 10_000 + int(part.ljust(4, "0")))


def _amount(units: int) -> Raw:
    sign = "-" if units < 0 else ""
    return Raw(f"{sign}{abs(units) // 10_000}.{abs(units) % 10_000:04}")


def line(journal: int, audit: int, day: int, account: int, amount: str, **more: Any) -> Row:
    """A line of the ledger, its amount written as it stands; booked where its date lies unless said
    otherwise."""
    return {
        "voucherJournalNo": journal, "auditNo": audit, "accountNo": account, "voucherDate": day,
        "year": day // 10_000, "period": day // 100 % 100, "text": "Kjøp av kaffe",
        "postedAmountDomestic": Raw(amount), "customerNo": 0, **more,
    }  # fmt: skip


def voucher(journal: int, day: int, amount: str = "100.00", **more: Any) -> list[Row]:
    """Two lines that sum to zero."""
    return [
        line(journal, 1, day, 6800, amount, **more),
        line(journal, 2, day, 1920, f"-{amount}", **more),
    ]
