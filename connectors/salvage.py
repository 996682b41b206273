"""A list one item of which is not as documented: decoded item by item, and rows built one by one.

Both only once the fast way has failed. An item that does not fit its type keeps its place, so that paging
goes on as the server counts: what does not fit is taken out of it, and the item says so (`Flaw`).
"""

import re
import types
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import cache, lru_cache
from typing import Any, TypeVar, Union, cast, get_args, get_origin

import msgspec
from msgspec import UNSET, Raw, Struct

from connectors import notes
from connectors.amounts import units
from connectors.datasets import DATASETS
from connectors.errors import ErpError, problem
from connectors.notes import FailedRow

R = TypeVar("R")
T = TypeVar("T")
Key = str | tuple[str, ...]
Row = tuple[object, ...]
BAD_VALUE = frozenset({"amount_too_fine", "value_unreadable", "value_missing_at_vendor"})  # of one row
_AT = re.compile(r"^(?P<said>.*?)(?: - at `\$(?P<path>[^`]*)`)?$", re.DOTALL)
_MISSING = re.compile(r"missing required field `([^`]*)`")
# fields by which a person knows an item
_NAMES = ("number", "code", "name", "displayName", "guid", "period", "year", "id", "start")
_MOST_FLAWS = 50  # of an item
_plain = msgspec.json.Decoder(float_hook=Decimal)
_encode = msgspec.json.Encoder(decimal_format="number").encode


@dataclass(frozen=True, slots=True)
class Flaw:
    """What did not fit in an item. `code`: of the problem. `lost`: it may have been part of the identity."""

    field: str
    code: str
    lost: bool = False


def decoded(body: bytes, type_: Any, strict: bool, refused: msgspec.ValidationError) -> Any:
    """The body as `type_`, each of whose listed items was decoded by itself. Raises `refused` where that
    cannot help: for an answer without a list, or one that has no item as documented."""
    row_types: list[type[Struct]] = []
    opened = _opened(type_, row_types)
    if not row_types:
        raise refused
    found = _decoder(opened, strict).decode(body)
    salvage = _Salvage(row_types[0], strict, refused)
    found = salvage.filled(found)
    if salvage.whole == 0 and (salvage.odd or salvage.lost or salvage.broken > 1):
        raise refused
    return found


@lru_cache(maxsize=128)
def _decoder(type_: Any, strict: bool) -> "msgspec.json.Decoder[Any]":
    return msgspec.json.Decoder(type_, strict=strict)


def _opened(type_: Any, rows: list[type[Struct]]) -> Any:
    """The type with the items of its lists left undecoded; their own type is added to `rows`."""
    origin, arguments = get_origin(type_), get_args(type_)
    if origin is None or not arguments:
        return type_
    if origin in (Union, types.UnionType):
        return Union[tuple(_opened(one, rows) for one in arguments)]  # noqa: UP007  made at run time
    inner = []
    for one in arguments:
        struct = isinstance(one, type) and get_origin(one) is None and issubclass(one, Struct)
        if struct:
            rows.append(one)
        inner.append(Raw if struct else _opened(one, rows))
    return origin[tuple(inner)]


class _Salvage:
    """Decodes the items of one answer."""

    def __init__(self, type_: type[Struct], strict: bool, refused: msgspec.ValidationError) -> None:
        self._type = type_
        self._strict = strict
        self._refused = refused
        self.whole = self.broken = 0
        self.odd = self.lost = False  # something in the list is no object, or has no identity

    def filled(self, value: Any) -> Any:
        """The value with its items decoded."""
        if isinstance(value, list):
            return [self._item(one) if isinstance(one, Raw) else self.filled(one) for one in value]
        if isinstance(value, dict):
            return {name: self.filled(one) for name, one in value.items()}
        if isinstance(value, Raw):
            raise self._refused  # one thing, not one of many
        if isinstance(value, Struct):
            for name in value.__struct_fields__:
                setattr(value, name, self.filled(getattr(value, name)))
        return value

    def _item(self, raw: Raw) -> Struct:
        try:
            item: Struct = _decoder(self._type, self._strict).decode(raw)
        except msgspec.ValidationError as error:
            return self._flawed(raw, error)
        self.whole += 1
        return item

    def _flawed(self, raw: Raw, error: msgspec.ValidationError) -> Struct:
        content = _plain.decode(raw)
        if not isinstance(content, dict):
            content, self.odd = {}, True
        self.broken += 1
        first, code = _place(error)
        lost = False
        decoder = _decoder(_with_flaw(self._type), self._strict)
        for _ in range(_MOST_FLAWS):
            lost = _without(content, error, self._type) or lost
            try:
                item: Any = decoder.decode(_encode(content))
            except msgspec.ValidationError as further:
                error = further
                continue
            item.flaw = Flaw(first, code, lost)
            self.lost = self.lost or lost
            return cast(Struct, item)
        raise self._refused


@cache
def _with_flaw(type_: type[Struct]) -> type[Struct]:
    return msgspec.defstruct(type_.__name__, [("flaw", Any, None)], bases=(type_,), kw_only=True)


def _place(error: msgspec.ValidationError) -> tuple[str, str]:
    """The field an error is about, and the code of what is wrong with it."""
    match = _AT.match(str(error))
    assert match is not None
    path = (match["path"] or "").lstrip(".")
    missing = _MISSING.search(match["said"])
    if missing is not None:
        return f"{path}.{missing[1]}".lstrip("."), "value_missing_at_vendor"
    return path, "value_missing_at_vendor" if "got `null`" in match["said"] else "value_unreadable"


def _without(content: dict[str, Any], error: msgspec.ValidationError, type_: type[Struct]) -> bool:
    """Takes out what an error is about; whether the item must have it, so that it was replaced by nothing."""
    path, _ = _place(error)
    steps = path.split("[")[0].split(".")
    missing = _MISSING.search(str(error)) is not None
    if missing and len(steps) > 1:
        steps = steps[:-1]  # the thing that is not whole
    holder = content
    for step in steps[:-1]:
        holder = holder[step]
    holder.pop(steps[-1], None)
    if len(steps) > 1:
        return False
    for known in msgspec.structs.fields(type_):
        if known.encode_name == steps[0] and known.required:
            content[steps[0]] = _nothing(known.type)
            return True
    return False


def _nothing(type_: Any) -> object:
    kinds = get_args(type_) or (type_,)
    return 0 if int in kinds or Decimal in kinds else "" if str in kinds else {}


def rows_of(
    dataset: str,
    items: Sequence[T],
    make: Callable[[Sequence[T]], Iterable[Row]],
    required: Sequence[str] = (),
    name: Callable[[T], tuple[str, Key | None]] | None = None,
) -> list[Row]:
    """The rows `make` builds of the items. Where one cannot be built, each is built by itself, and those that
    cannot are noted as failed.

    required: fields without which an item gives no row, dotted where they lie deeper. name: how a person
    finds the item (`FailedRow.record`) and its key; without it the row itself tells both.
    Raises what `make` raises, unless it is about one value (`BAD_VALUE`, ArithmeticError); ProtocolError
    `unexpected_answer` where the same field is at fault in every one of several items.
    """
    if not any(hasattr(kind, "flaw") for kind in set(map(type, items))):
        try:
            with notes.attempt():
                return list(make(items))
        except (ArithmeticError, ValueError, AttributeError, TypeError):
            pass
        except ErpError as error:
            if error.code not in BAD_VALUE:
                raise
    rows: list[Row] = []
    failed: list[FailedRow] = []
    for item in items:
        flaw = getattr(item, "flaw", None) or _gap(item, required) or _build(item, make, rows)
        if flaw is not None and flaw.code == "amount_too_fine":  # which one, unless it was mere noise
            flaw = _unfit(item) or _build(item, make, rows)
        if flaw is None:
            continue
        if name is not None:
            record, key = name(item)
        else:
            record, key = ("", None) if flaw.lost else _told(dataset, item, make)
        failed.append(failure(record, flaw.field, flaw.code, key))
    fields = {row.field for row in failed if row.problem.code != "amount_too_fine"}
    if len(failed) == len(items) > 1 and len(fields) == 1:
        raise problem("unexpected_answer", f"{fields.pop()} cannot be read in any of {len(items)} rows")
    for row in failed:
        notes.failed(row)
    return rows


def _build(item: T, make: Callable[[Sequence[T]], Iterable[Row]], rows: list[Row]) -> Flaw | None:
    """Adds the rows of one item, or says why there are none."""
    try:
        with notes.attempt():
            rows += list(make([item]))
    except ErpError as error:
        if error.code not in BAD_VALUE:
            raise
        return Flaw(error.params.get("field", ""), error.code)
    except ArithmeticError:
        return Flaw("", "amount_too_fine")
    except (ValueError, AttributeError, TypeError):
        return Flaw("", "value_unreadable")
    return None


def flawed(item: object, *, lost: bool = False) -> ErpError | None:
    """What could not be read of an item, by its name; `lost`: only what it cannot be without."""
    flaw: Flaw | None = getattr(item, "flaw", None)
    if flaw is None or (lost and not flaw.lost):
        return None
    return problem(flaw.code, record=called(item), field=flaw.field)


def unflawed(item: T) -> T:
    """The item, which moves on as it is: what could not be read of it must not arrive as nothing. Raises
    ProtocolError with the flaw's code."""
    error = flawed(item)
    if error is not None:
        raise error
    return item


def called(item: object) -> str:
    """What a person knows an item by, "?" where that cannot be read."""
    return next((str(value) for name in _NAMES if (value := getattr(item, name, None))), "?")


def each(items: Sequence[T], make: Callable[[T], R], what: str, name: Callable[[T], str] = called) -> list[R]:
    """What `make` gives of each item of a list beside the datasets, `what` such as a calendar's periods. One
    that cannot be read is noted as failed, under a key that no row has. Raises what `make` raises of more
    than one value, ProtocolError `unexpected_answer` where none of several can be read."""
    made: list[R] = []
    for item in items:
        try:
            made.append(make(unflawed(item)))
        except ErpError as error:
            if error.code not in (*BAD_VALUE, "unexpected_answer"):
                raise
            code = error.code if error.code in BAD_VALUE else "value_unreadable"
            record = f"{what} {name(item)}"
            notes.failed(failure(record, error.params.get("field", ""), code, record))
    if len(items) > 1 and not made:
        raise problem("unexpected_answer", f"none of {len(items)} {what} can be read")
    return made


def failure(record: str, field: str, code: str, key: Key | None = None, detail: str = "") -> FailedRow:
    """A row that cannot be read, its problem saying where."""
    return FailedRow(record, field, problem(code, detail, record=record, field=field), key)


def _gap(item: object, required: Sequence[str]) -> Flaw | None:
    for path in required:
        value = item
        for step in path.split("."):
            value = getattr(value, step, None)
        if value is None or value is UNSET:
            return Flaw(path, "value_missing_at_vendor")
    return None


def _unfit(item: object) -> Flaw | None:
    """The first amount of an item that is too fine, those with mere noise being mended."""
    for name in getattr(item, "__struct_fields__", ()):
        value = getattr(item, name)
        if isinstance(value, Struct) and (flaw := _unfit(value)) is not None:
            return Flaw(f"{name}.{flaw.field}", flaw.code)
        if isinstance(value, Decimal):
            try:
                setattr(item, name, Decimal(units(value)).scaleb(-4))
            except ErpError as error:
                setattr(item, name, Decimal(0))  # the row is not kept: only its key and number are wanted
                return Flaw(name, error.code)
    return None


def _told(dataset: str, item: T, make: Callable[[Sequence[T]], Iterable[Row]]) -> tuple[str, Key | None]:
    """Record and key from the row that what is left of the item gives."""
    try:
        with notes.attempt(kept=False):
            row = next(iter(make([item])), None)
    except (ErpError, ArithmeticError, ValueError, AttributeError, TypeError):
        row = None
    if row is None:
        return "", None
    return record_of(dataset, row), key_of(dataset, row)


def record_of(dataset: str, row: Row) -> str:
    """How a person finds a row at the vendor: "1204/3" for line 3 of voucher 1204, else its own number."""
    told = dict(zip(DATASETS[dataset].names, row, strict=False))
    if dataset == "postings":
        voucher = told.get("voucher_number") or told.get("voucher_id")
        parts = [str(part) for part in (voucher, told.get("line")) if part is not None]
        return "/".join(parts) if voucher else str(told.get("source_id") or "")
    number = told.get("account_number") or told.get("number") or told.get("source_id") or told.get("name")
    period = told.get("period") if dataset == "trial_balance" else None
    return " ".join(str(part) for part in (number, period) if part)


def key_of(dataset: str, row: Row) -> Key | None:
    """A row's key, None where it lacks a part."""
    told = dict(zip(DATASETS[dataset].names, row, strict=False))
    parts = tuple(told.get(name) for name in DATASETS[dataset].key)
    if not all(isinstance(part, str) and part.strip() for part in parts):
        return None
    return cast(Key, parts if len(parts) > 1 else parts[0])
