"""Calls to Example ERP: addresses, the key, paging and the reading of errors in one place."""

from collections.abc import Iterator, Mapping, Sequence
from operator import attrgetter
from typing import Any, TypeVar

import msgspec

from connectors import base, checking
from connectors.errors import ErpError, problem
from connectors.example.answers import Company, Listing
from connectors.http import HeaderAuth, Patience, Request, Response, classify_status
from connectors.lists import by_offset

T = TypeVar("T")
Params = Mapping[str, str | int]
PAGE = 100  # items, the most a page holds
_ACCEPT = {"accept": "application/json"}
_SHOWN = frozenset({"offset", "limit", "from", "to"})
_CODES = {"invalidKey": "key_refused", "noAccess": "right_missing", "unknownCompany": "company_gone"}
_BY_STATUS = {401: "key_refused", 403: "right_missing"}


class Api:
    """Example ERP behind one connection."""

    def __init__(self, context: base.Context) -> None:
        self.context = context
        self.base_url = context.fields["base_url"].rstrip("/")
        self.patience: Patience | None = None  # as the HTTP client was told
        self._auth = HeaderAuth(self._bearer)

    def get(self, path: str, type_: type[T], name: str, params: Params | None = None) -> T:
        """One answer, decoded; numbers may stand as text. Raises ErpError (`classify`)."""
        request = Request("GET", self.base_url + path, params or {}, _ACCEPT, name=name, shown=_SHOWN)
        response = self.context.http.send(request, classify=classify, auth=self._auth, patience=self.patience)
        return response.json(type_, strict=False)

    def page(self, path: str, kind: Any, name: str, params: Params) -> Listing[Any]:
        """One page of a list. Raises ErpError."""
        return self.get(path, Listing[kind], name, params)

    def pages(
        self, path: str, kind: Any, name: str, place: str = "", params: Params | None = None, key: str = "id"
    ) -> Iterator[tuple[Sequence[Any], str]]:
        """The pages of a list from a place on, see `lists.by_offset`. Raises ErpError."""

        def fetch(offset: int) -> tuple[Sequence[Any], bool]:
            page = self.page(path, kind, name, {**(params or {}), "offset": offset, "limit": PAGE})
            return page.items, offset + len(page.items) < page.total

        return by_offset(fetch, place, attrgetter(key), path, name, unpaged=lambda _: False)

    def companies(self) -> list[base.Company]:
        """The companies the key opens. Raises ErpError."""
        every = [one for items, _ in self.pages("/companies", Company, "companies") for one in items]
        return checking.listed(
            every, lambda c: base.Company(str(c.id), c.name, str(c.organisationNo), currency=c.currency)
        )

    def _bearer(self) -> str:
        key = self.context.secrets.get("api_key")
        if not key:
            raise problem("key_missing", field="api_key")
        return f"Bearer {key.reveal()}"


_decoder = msgspec.json.Decoder(dict[str, str])


def classify(response: Response) -> ErpError | None:
    """What an answer says, None for a good one.

    401 `key_refused` · 403 `right_missing` · a company nobody knows `company_gone` · other 4xx
    `vendor_rejected`. Params: status.
    """
    status = response.status
    if status < 400 or status == 407:
        return classify_status(response)
    try:
        told = _decoder.decode(response.body)
    except (msgspec.DecodeError, UnicodeDecodeError):
        told = {}  # a gateway's
    said = told.get("code", "")
    code = _CODES.get(said) or _BY_STATUS.get(status, "vendor_rejected")
    detail = f"HTTP {status} {said} {told.get('message', '')}"[:200].strip()
    return problem(code, detail, status=str(status))
