"""Calls to Severa's REST interface: addresses, tokens, pace, both kinds of paging and whose data it is."""

import hashlib
import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from typing import Any, TypeVar

from connectors.base import Company, Context
from connectors.errors import ErpError, problem
from connectors.http import Pace, Patience, Request, Response
from connectors.lists import by_cursor, by_offset
from connectors.severa.answers import Division, Organisation
from connectors.severa.problems import classify
from connectors.severa.tokens import Tokens
from connectors.severa.values import business_id
from connectors.values import text

T = TypeVar("T")
PAGE = 100  # rows, the most a page holds
PACE = (10, 1.0, 2)  # requests in a second, and how many are left to others with the same credentials
_SHOWN = frozenset({"rowCount", "firstRow", "changedSince"})
_VERSION = re.compile(r"/v1(\.0)?$")


class Rest:
    """Severa's REST interface behind one connection."""

    def __init__(self, context: Context) -> None:
        self.context = context
        # documents give the address with and without the version
        self.base_url = _VERSION.sub("", context.fields["base_url"].rstrip("/"))
        key = f"{self.base_url}\0{context.fields.get('client_id', '')}"
        self.rate = Pace.of(hashlib.sha256(key.encode()).hexdigest(), *PACE)
        self.tokens = Tokens(context, self.base_url, self.rate)
        self.patience: Patience | None = None  # as the HTTP client was told

    def send(
        self,
        method: str,
        path: str,
        dataset: str,
        params: Mapping[str, str | int | bool] | None = None,
        body: bytes | None = None,
    ) -> Response:
        """One answer; `body` is JSON. Raises ErpError (`problems.classify`), a refusal with its dataset."""
        headers = _ACCEPT if body is None else {**_ACCEPT, "content-type": "application/json"}
        request = Request(
            method,
            f"{self.base_url}/v1{path}",
            params or {},
            headers,
            content=body,
            name=dataset,
            shown=_SHOWN,
        )
        try:
            return self.context.http.send(
                request, rate=self.rate, classify=classify, auth=self.tokens.auth, patience=self.patience
            )
        except ErpError as error:
            if error.code in ("right_missing", "module_inactive"):
                error.params.setdefault("dataset", dataset)
            raise

    def get(self, path: str, type_: type[T], dataset: str, **params: str | int | bool) -> T:
        """One answer, decoded; numbers may stand as text. Raises ErpError."""
        return self.send("GET", path, dataset, params).json(type_, strict=False)

    def page(
        self, dataset: str, path: str, kind: Any, token: str = "", **params: str | int | bool
    ) -> tuple[list[Any], str]:
        """One page of a list with cursors, and the token of the next, "" after the last. Raises ErpError."""
        further = {"pageToken": token} if token else {}
        answer = self.send("GET", path, dataset, {"rowCount": PAGE, **params, **further})
        return _rows(answer, kind), answer.headers.get("nextpagetoken", "").strip()

    def part(
        self, dataset: str, path: str, kind: Any, first: int = 0, **params: str | int | bool
    ) -> list[Any]:
        """The rows of a list with offsets from `first` on, none after the last. Raises ErpError."""
        asked = {"rowCount": PAGE, **params, "firstRow": first}
        return _rows(self.send("GET", path, dataset, asked), kind)

    def pages(
        self, dataset: str, path: str, kind: Any, token: str = "", **params: str | int | bool
    ) -> Iterator[tuple[Sequence[Any], str]]:
        """The pages of a list with cursors from `token` on, see `lists.by_cursor`. Raises ErpError."""
        return by_cursor(lambda at: self.page(dataset, path, kind, at, **params), token, path, dataset)

    def parts(
        self, dataset: str, path: str, kind: Any, place: str = "", **params: str | int | bool
    ) -> Iterator[tuple[Sequence[Any], str]]:
        """The pages of a list with offsets from a place on, see `lists.by_offset`. A server may give fewer
        rows than asked for on every page, or all of them whatever is asked: the end is where nothing new
        comes. Raises ErpError."""

        def fetch(at: int) -> tuple[list[Any], bool]:
            return self.part(dataset, path, kind, at, **params), True

        return by_offset(fetch, place, lambda item: text(item.guid), path, dataset)

    def every(self, dataset: str, path: str, kind: Any, **params: str | int | bool) -> Iterator[Any]:
        """All of a list with cursors. Raises ErpError, `paging_stuck` for a token that comes again."""
        return (row for rows, _ in self.pages(dataset, path, kind, "", **params) for row in rows)

    def every_part(self, dataset: str, path: str, kind: Any, **params: str | int | bool) -> Iterator[Any]:
        """All of a list with offsets. Raises ErpError."""
        return (row for rows, _ in self.parts(dataset, path, kind, "", **params) for row in rows)

    def organisation(self) -> Organisation[Division]:
        """Whose data it is, as it is now. Raises ErpError."""
        return self.get("/organizationdetails", Organisation[Division], "organization")

    @cached_property
    def currency(self) -> str:
        """The organisation's currency, asked once. Raises ErpError."""
        found = self.organisation().currency
        return (found.code if found else None) or "EUR"

    def company(self) -> tuple[Company, frozenset[str]]:
        """The organisation as a company, and the ids by which either interface knows it. Raises ErpError."""
        found = self.organisation()
        id = found.guid or found.vatNumber
        if not id:
            raise problem("unexpected_answer", "an organisation without guid and VAT number")
        currency = found.currency.code if found.currency else None
        names = {found.vatNumber, *(part.rootBusinessUnitGuid for part in found.activeCompanies or ())}
        company = Company(id, found.name or id, business_id(found.vatNumber) or "", currency=currency or "")
        return company, frozenset({id, *(name for name in names if name)})


def _rows(answer: Response, kind: Any) -> list[Any]:
    """The rows of a list, which is a bare array; null is an empty one."""
    found: list[Any] | None = answer.json(list[kind] | None, strict=False)  # type: ignore[arg-type]
    return found or []


_ACCEPT = {"accept": "application/json"}


def change_text(value: object) -> str:
    """A value in a change, all of which are typed as text."""
    return str(value).lower() if isinstance(value, bool) else str(value)
