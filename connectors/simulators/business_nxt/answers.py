"""Pages, groups and rows of a table as JSON, for exactly the fields a query selects."""

import base64
import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from connectors.simulators.business_nxt.filters import group, select
from connectors.simulators.business_nxt.model import Column, Table, Type


class RefusedError(Exception):
    """An error of one field: it becomes null and an entry in `errors` with this code."""

    def __init__(self, code: str, message: str) -> None:
        super().__init__(message)
        self.code = code


@dataclass(frozen=True, slots=True)
class Selected:
    """A selected field: the name in the answer, the field's own, its arguments and what is selected of it."""

    alias: str
    name: str
    arguments: Mapping[str, Any] = field(default_factory=dict)
    below: Sequence["Selected"] = ()


def connection(
    tables: Mapping[str, Table], asked: Selected, typename: str, most: int | None = None, stuck: bool = False
) -> str:
    """A page of a table. `most`: rows of a page at most; `stuck`: gives the first page again and again.
    Raises RefusedError for a cursor of another query."""
    table, given = tables[asked.name], asked.arguments
    rows = select(table, given.get("filter"), given.get("orderBy"))
    groups: list[list[int]] | None = None
    if given.get("groupBy"):
        columns = [name for item in given["groupBy"] for name in item]
        groups = group(table, rows, columns)
    count = len(rows) if groups is None else len(groups)
    start, end = _page(given, count, _digest(asked), most)
    if stuck:
        start, end = 0, end - start
    parts = []
    for part in asked.below:
        if part.name == "totalCount":
            text = str(count)
        elif part.name == "pageInfo":
            text = _page_info(part, start, end, count, _digest(asked), stuck)
        elif part.name == "items":
            chosen = rows[start:end] if groups is None else [g[0] for g in groups[start:end]]
            inside = groups[start:end] if groups is not None else None
            text = f"[{','.join(objects(tables, table, chosen, part.below, typename, inside))}]"
        else:
            text = json.dumps(f"{typename}_Connection")
        parts.append(f'"{part.alias}":{text}')
    return "{" + ",".join(parts) + "}"


def objects(
    tables: Mapping[str, Table],
    table: Table,
    rows: Sequence[int],
    selected: Sequence[Selected],
    typename: str,
    groups: Sequence[Sequence[int]] | None = None,
) -> list[str]:
    """The rows with the selected fields; `groups` are those behind the rows where these were grouped."""
    columns = []
    for one in selected:
        if one.name in table.columns:
            texts = table.columns[one.name].texts(rows)
        elif one.name == "aggregates":
            texts = [_aggregates(table, one, inside) for inside in groups or [[row] for row in rows]]
        elif one.name in table.relations:
            texts = _joined(tables, table, rows, one)
        else:
            texts = [json.dumps(typename)] * len(rows)
        name = f'"{one.alias}":'
        columns.append([name + text for text in texts])
    return ["{" + ",".join(parts) + "}" for parts in zip(*columns, strict=True)]


def _joined(tables: Mapping[str, Table], table: Table, rows: Sequence[int], asked: Selected) -> list[str]:
    name, column = table.relations[asked.name]
    targets = [column.values[row] for row in rows]
    known = sorted({target for target in targets if target >= 0})
    made = objects(tables, tables[name], known, asked.below, name[0].upper() + name[1:])
    found = dict(zip(known, made, strict=True))
    return [found.get(target, "null") for target in targets]


def _aggregates(table: Table, asked: Selected, rows: Sequence[int]) -> str:
    parts = []
    for function in asked.below:
        inner = [
            f'"{one.alias}":{_aggregate(function.name, table.columns[one.name], rows)}'
            for one in function.below
        ]
        parts.append(f'"{function.alias}":{{{",".join(inner)}}}')
    return "{" + ",".join(parts) + "}"


def _aggregate(function: str, column: Column, rows: Sequence[int]) -> str:
    if function == "count":
        return str(len(rows))
    values = [column.values[row] for row in rows]
    total = sum(values) if function == "sum" else min(values) if function == "minimum" else max(values)
    return repr(total / 10_000) if column.type is Type.DECIMAL else str(total)


def _digest(asked: Selected) -> str:
    """What a cursor is bound to: the table, its filter and its order."""
    given = {name: asked.arguments.get(name) for name in ("filter", "orderBy", "groupBy")}
    return hashlib.sha256(f"{asked.name}{given}".encode()).hexdigest()[:10]


def _cursor(digest: str, position: int) -> str:
    return base64.urlsafe_b64encode(f"{digest}:{position}".encode()).decode()


def _position(digest: str, cursor: str) -> int:
    try:
        bound, _, position = base64.urlsafe_b64decode(cursor).decode().partition(":")
        if bound == digest:
            return int(position)
    except ValueError:
        pass  # not one of ours either
    raise RefusedError("INVALID_CURSOR", "The cursor does not belong to this query.")


def _page(given: Mapping[str, Any], count: int, digest: str, most: int | None) -> tuple[int, int]:
    start, end = 0, count
    if given.get("after") is not None:
        start = _position(digest, given["after"]) + 1
    if given.get("before") is not None:
        end = min(end, _position(digest, given["before"]))
    for name in ("first", "last", "skip"):
        if given.get(name) is not None and given[name] < 1:
            raise RefusedError("INVALID_ARGUMENT", f"The argument {name} must be positive.")
    start = min(start + (given.get("skip") or 0), end)
    first = given.get("first")
    if most is not None:
        first = min(first or most, most)
    if first is not None:
        end = min(end, start + first)
    if given.get("last") is not None:
        start = max(start, end - given["last"])
    return start, end


def _page_info(part: Selected, start: int, end: int, count: int, digest: str, stuck: bool) -> str:
    values: Mapping[str, object] = {
        "hasNextPage": stuck or end < count,
        "hasPreviousPage": start > 0,
        "startCursor": _cursor(digest, start) if end > start else None,
        "endCursor": _cursor(digest, end - 1) if end > start else None,
        "__typename": "PageInfo",
    }
    return json.dumps({one.alias: values[one.name] for one in part.below})
