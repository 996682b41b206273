"""Calls to Netvisor: addresses, signatures, one request at a time, and reading of errors in one place."""

import threading
from collections import defaultdict
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from typing import Final
from urllib.parse import urlsplit

from connectors.base import CancelToken, Context
from connectors.errors import ErpError, problem
from connectors.http import Patience, Request, Response
from connectors.netvisor import xml
from connectors.netvisor.problems import classify
from connectors.netvisor.signing import HMACSHA256, Signer
from connectors.netvisor.xml import Element

Params = Mapping[str, str | int | bool]
_SLOWEST = 360.0  # seconds: the vendor's own advice
_SHOWN = frozenset(
    {
        "startdate",
        "enddate",
        "balancedates",
        "changedsince",
        "page",
        "method",
        "showhidden",
        "id",
        "voucherstatus",
    }
)
_LOOK = 0.05  # seconds between two looks at the cancel token


class _Turns:
    """One request at a time for a company, whoever of this process asks: overlapping calls cause errors at
    the vendor."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._companies: defaultdict[tuple[str, str], threading.Lock] = defaultdict(threading.Lock)

    @contextmanager
    def taken(self, company: tuple[str, str], cancel: CancelToken) -> Iterator[None]:
        """Waits for the company's turn. Raises Cancelled."""
        with self._lock:
            turn = self._companies[company]
        while not turn.acquire(timeout=_LOOK):
            cancel.check()
        try:
            yield
        finally:
            turn.release()


_TURNS: Final = _Turns()


class Api:
    """Netvisor behind one connection, which is one company's."""

    def __init__(self, context: Context) -> None:
        self.context = context
        self.base_url = _plain(context.fields["base_url"])
        self.organisation = context.fields.get("organisation_id", "")
        self.patience: Patience = replace(context.http.patience, timeout=_SLOWEST)
        self._signer: Signer | None = None
        self._read: tuple[Response, Element] | None = None

    @property
    def signer(self) -> Signer:
        """What signs requests. Raises ConfigError `registration_missing`, `key_missing`."""
        if self._signer is None:
            context = self.context
            partner, customer = context.secrets.get("partner_key"), context.secrets.get("customer_key")
            if not partner or not context.registration.get("partner_id"):
                raise problem("registration_missing")
            if not customer or not context.fields.get("customer_id"):
                raise problem("key_missing", field="customer_key")
            self._signer = Signer(
                algorithm=context.registration.get("mac_algorithm") or HMACSHA256,
                sender=context.registration.get("sender") or "Kobling",
                partner_id=context.registration["partner_id"],
                partner_key=partner,
                customer_id=context.fields["customer_id"],
                customer_key=customer,
                organisation=self.organisation,
                clock=context.clock,
            )
        return self._signer

    def get(self, resource: str, params: Params | None = None, name: str = "") -> Element:
        """The answer of a read. Raises ErpError (`problems.classify`)."""
        return self.root(self.send(self._request("GET", resource, params or {}, None, name)))

    def answer(self, resource: str, params: Params, name: str) -> Response:
        """The answer of a read with its headers. Raises ErpError."""
        return self.send(self._request("GET", resource, params, None, name))

    def post(self, resource: str, params: Params, body: bytes, name: str = "") -> Element:
        """The answer of a write, which is sent once. Raises ErpError."""
        return self.root(self.send(self._request("POST", resource, params, body, name)))

    def send(self, request: Request) -> Response:
        """One answer, when it is this request's turn. A refused right names the resource."""
        company = (self.base_url, self.organisation)
        signer = self.signer
        with _TURNS.taken(company, self.context.cancel):
            try:
                return self.context.http.send(
                    request, classify=self._classify, auth=signer, patience=self.patience
                )
            except ErpError as error:
                if error.code == "right_missing":
                    error.params = {**error.params, "resource": str(request.tag), "dataset": request.name}
                elif error.code == "company_gone":
                    error.params = {**error.params, "company": self.organisation}
                raise

    def _classify(self, response: Response) -> ErpError | None:
        return classify(response, self.context.clock(), self.root)

    def root(self, response: Response) -> Element:
        """The answer's root; read once, however often it is asked for. Raises ErpError (`xml.parsed`)."""
        if self._read is None or self._read[0] is not response:
            self._read = (response, xml.parsed(response.body))
        return self._read[1]

    def _request(self, method: str, resource: str, params: Params, body: bytes | None, name: str) -> Request:
        headers = {"content-type": "text/xml"} if body is not None else {}
        return Request(
            method,
            f"{self.base_url}/{resource}.nv",
            params,
            headers,
            content=body,
            name=name or resource,
            shown=_SHOWN,
            tag=resource,
        )


def _plain(address: str) -> str:
    """The address as it travels, since it is signed: the host in lower case, no default port."""
    parts = urlsplit(address.rstrip("/"))
    host = (parts.hostname or "").lower()
    if ":" in host:
        host = f"[{host}]"
    standard = {"http": 80, "https": 443}.get(parts.scheme)
    port = f":{parts.port}" if parts.port and parts.port != standard else ""
    return f"{parts.scheme}://{host}{port}{parts.path}"
