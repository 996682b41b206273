"""Evaluates `filter`, `orderBy` and `groupBy` over the columns of a table."""

import re
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from connectors.simulators.business_nxt.model import Column, Table, Type

Test = Callable[[int], bool]
Filter = Mapping[str, Any]
_BOUNDS = ("_eq", "_gt", "_gte", "_lt", "_lte")


def select(table: Table, given: Filter | None, order: Sequence[Mapping[str, str]] | None) -> list[int]:
    """The rows that pass a filter, in order; kept for the pages that follow."""
    name = repr((given, order))
    found = table.selections.get(name)
    if found is None:
        rows: Sequence[int] = table.rows
        if given:
            test, near = _test(table, given), _near(table, given)
            living = table.rows if isinstance(table.rows, range) else set(table.rows)
            rows = [row for row in (table.rows if near is None else near) if row in living and test(row)]
        found = table.selections[name] = _sorted(table, rows, order or ())
        while len(table.selections) > 256:
            table.selections.pop(next(iter(table.selections)))
    return found


def group(table: Table, rows: Sequence[int], columns: Sequence[str]) -> list[list[int]]:
    """The rows in groups of equal values, in the order of these."""
    groups: dict[tuple[Any, ...], list[int]] = {}
    values = [table.columns[name].values for name in columns]
    for row in rows:
        groups.setdefault(tuple([column[row] for column in values]), []).append(row)
    return [groups[key] for key in sorted(groups)]


def _sorted(table: Table, rows: Sequence[int], order: Sequence[Mapping[str, str]]) -> list[int]:
    items = [(name, direction) for item in order for name, direction in item.items()]
    result = list(rows)
    if items == [(name, "ASC") for name in table.key[: len(items)]]:
        return result
    for name, direction in reversed(items):
        values = table.columns[name].values
        result.sort(key=lambda row: (values[row] is not None, values[row]), reverse=direction == "DESC")
    return result


def _test(table: Table, given: Filter) -> Test:
    tests: list[Test] = []
    for name, value in given.items():
        if value is None:
            continue
        if name == "_and":
            tests += [_test(table, part) for part in value]
        elif name == "_or":
            tests.append(_any([_test(table, part) for part in value]))
        else:
            column = table.columns[name]
            tests += [_compare(column, operator, v) for operator, v in value.items() if v is not None]
    if len(tests) == 1:
        return tests[0]
    return lambda row: all(test(row) for test in tests)


def _any(tests: Sequence[Test]) -> Test:
    return lambda row: any(test(row) for test in tests)


def _compare(column: Column, operator: str, value: Any) -> Test:
    values = column.values
    if column.type is Type.DECIMAL:
        value = round(float(value) * 10_000)
    if operator.startswith("_not_"):
        wrong = _compare(column, operator.replace("_not", "", 1), value)
        return lambda row: not wrong(row)
    if operator == "_in":
        chosen = set(value)
        return lambda row: values[row] in chosen
    if operator == "_between":
        low, high = value.get("from"), value.get("to")
        return lambda row: (low is None or values[row] >= low) and (high is None or values[row] <= high)
    if operator == "_like":
        pattern = re.compile(".*".join(map(re.escape, value.split("%"))), re.IGNORECASE | re.DOTALL)
        return lambda row: values[row] is not None and pattern.fullmatch(values[row]) is not None
    tests: Mapping[str, Test] = {
        "_eq": lambda row: values[row] == value,
        "_gt": lambda row: values[row] is not None and values[row] > value,
        "_gte": lambda row: values[row] is not None and values[row] >= value,
        "_lt": lambda row: values[row] is not None and values[row] < value,
        "_lte": lambda row: values[row] is not None and values[row] <= value,
    }
    return tests[operator]


def _near(table: Table, given: Filter) -> list[int] | None:
    """Rows among which all that pass are, by an index; None if no index helps."""
    limits: dict[str, tuple[int | None, int | None]] = {}
    choices: list[Sequence[Filter]] = []
    _limits(table, given, limits, choices)
    best: tuple[int, Column, int, int] | None = None
    for name, (low, high) in limits.items():
        column = table.columns[name]
        start, end = column.between(low, high)
        if best is None or end - start < best[0]:
            best = (end - start, column, start, end)
    found = sorted(best[1].index[1][best[2] : best[3]]) if best is not None else None
    for choice in choices:
        parts = [_near(table, part) for part in choice]
        whole = {row for part in parts for row in part or ()}
        if None not in parts and (found is None or len(whole) < len(found)):
            found = sorted(whole)
    return found


def _limits(
    table: Table,
    given: Filter,
    limits: dict[str, tuple[int | None, int | None]],
    choices: list[Sequence[Filter]],
) -> None:
    """What a filter says of whole numbers that hold for every row it passes."""
    for name, value in given.items():
        if name == "_and":
            for part in value or ():
                _limits(table, part, limits, choices)
        elif name == "_or":
            choices.append(value or ())
        elif table.columns[name].type is Type.INT:
            for operator, v in (value or {}).items():
                if operator in _BOUNDS and v is not None:
                    low, high = limits.get(name, (None, None))
                    over = v + (operator == "_gt") if operator in ("_eq", "_gt", "_gte") else None
                    under = v - (operator == "_lt") if operator in ("_eq", "_lt", "_lte") else None
                    limits[name] = (
                        over if low is None else low if over is None else max(low, over),
                        under if high is None else high if under is None else min(high, under),
                    )
