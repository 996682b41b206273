"""Bodies of list and single answers, kept for repeated requests up to a limit of memory."""

import hashlib
from collections import OrderedDict
from collections.abc import Mapping
from typing import Any

from connectors.simulators.tripletex import params
from connectors.simulators.tripletex.encoding import Entity, Model, text
from connectors.simulators.tripletex.problems import not_found, too_large
from connectors.simulators.tripletex.queries import CompanyView

NO_HEADER = "'If-None-Match' header not specified"
_ROW_LIMITS = {"/ledger/posting": 10_000}
_LIMIT = 640 * 2**20  # bytes of kept bodies: all pages of a million postings


class Answers:
    """Makes and keeps bodies. `row_limits`: rows a list may match before it fails, by path."""

    def __init__(self) -> None:
        self.row_limits: dict[str, int] = dict(_ROW_LIMITS)
        self._kept: OrderedDict[object, tuple[bytes, str]] = OrderedDict()
        self._size = 0

    def reset(self) -> None:
        """Restores the limits; bodies made under others are dropped."""
        if self.row_limits != _ROW_LIMITS:
            self.row_limits = dict(_ROW_LIMITS)
            self.forget()

    def forget(self) -> None:
        """Drops all bodies."""
        self._kept.clear()
        self._size = 0

    def list(self, view: CompanyView, path: str, query: Mapping[str, str], raw: str) -> tuple[bytes, str]:
        """The body of a list (with the words for "no digest asked for") and its digest."""
        key = view.client.serial, path, raw
        found = self._kept.get(key)
        if found is None:
            found = self._make(view, path, query)
            self._keep(key, found)
        return found

    def _keep(self, key: object, body: tuple[bytes, str]) -> None:
        self._size += len(body[0])
        self._kept[key] = body
        while self._size > _LIMIT:
            self._size -= len(self._kept.popitem(last=False)[1][0])

    def _make(self, view: CompanyView, path: str, query: Mapping[str, str]) -> tuple[bytes, str]:
        first, count = params.page(query, 1400 if path == "/ledger/accountingPeriod" else 1000)
        entity, keys = view.lists[path](query)
        encoder = view.model.encoder(entity, query.get("fields", ""))
        if sorting := query.get("sorting", ""):
            keys = view.model.sort(entity, keys, sorting)
        if len(keys) > self.row_limits.get(path, len(keys)):
            raise too_large()
        rows = keys[first : first + count]
        return envelope([encoder(k) for k in rows], first, len(keys), exact=path == "/ledger/voucher")

    def single(self, view: CompanyView, path: str, query: Mapping[str, str]) -> bytes:
        """The body of one object; raises ApiProblem 404/6000."""
        parent, _, tail = path.rpartition("/")
        found = view.single(parent, int(tail)) if tail.isdigit() else None
        if found is None:
            raise not_found()
        return wrapped(view.model, found[0], found[1], query.get("fields", ""))


def wrapped(model: Model, entity: Entity, key: Any, fields: str) -> bytes:
    """`{"value": {...}}`."""
    return f'{{"value":{model.encoder(entity, fields)(key)}}}'.encode()


def envelope(rows: list[str], first: int, total: int, exact: bool = False) -> tuple[bytes, str]:
    """A list answer. fullResultSize is `from + rows + 1` while more rows exist, unless `exact`."""
    more = first + len(rows) < total
    size = first + len(rows) + 1 if more and not exact else total
    values = ",".join(rows)
    digest = hashlib.sha256(f"{size}:{values}".encode()).hexdigest()[:32]
    head = f'{{"fullResultSize":{size},"from":{first},"count":{len(rows)},"versionDigest":{text(NO_HEADER)}'
    return f'{head},"values":[{values}]}}'.encode(), digest
