"""Calls to Visma.net: addresses, the bearer token, the rate allowance and reading of errors in one place."""

import hashlib
from collections.abc import Callable, Generator, Iterator, Mapping
from dataclasses import replace
from typing import TypeVar

from connectors.base import Context
from connectors.errors import ErpError, problem
from connectors.http import Auth, RateBudget, Request, Response
from connectors.visma_connect import VismaConnect
from connectors.visma_fields import SERVICE
from connectors.visma_net import background
from connectors.visma_net.problems import classify
from connectors.visma_net.system import VISMA_NET

T = TypeVar("T")
Params = Mapping[str, str | int | bool]
Let = Callable[[ErpError], bool]
_SLOWEST = 250.0  # seconds: the vendor ends a call after about four minutes
_SHOWN = frozenset(
    {"ledger", "fromPeriod", "toPeriod", "fromDate", "toDate", "periodId", "pageNumber", "pageSize"}
)


class Api:
    """Visma.net behind one connection, which is one company's."""

    def __init__(self, context: Context) -> None:
        self.context = context
        self.base_url = context.fields["base_url"].rstrip("/")
        self.connect = VismaConnect(context, VISMA_NET)
        self.rate = RateBudget.shared(self._budget(), headers="x-ratelimit")
        self.patience = replace(context.http.patience, timeout=_SLOWEST)

    def _budget(self) -> str:
        """The vendor counts per company and program together; the company is known by what opens it."""
        secret = self.context.secrets.get("refresh_token")
        parts = (
            self.base_url,
            self.context.registration.get("client_id", ""),
            self.context.registration.get("service_client_id", ""),
            self.connect.access,
            self.context.fields.get("tenant_id", ""),
            secret.reveal() if secret else "",
        )
        return hashlib.sha256("\0".join(parts).encode()).hexdigest()

    def signed_in(self) -> Mapping[str, str]:
        """Makes sure that there is a token; the facts of the check. Raises ErpError."""
        self._auth()
        return self.connect.check()

    def request(self, path: str, params: Params, name: str, tag: object = None) -> Request:
        """A read of `path`."""
        headers = {"accept": "application/json"}
        return Request("GET", self.base_url + path, params, headers, name=name, shown=_SHOWN, tag=tag)

    def send(self, request: Request) -> Response:
        """The answer, carried out in the background if the server will have it so. Raises ErpError
        (`problems.classify`)."""
        return self._followed(self.sent(request))

    def sent(self, request: Request) -> Response:
        """The answer as it comes, 202 too."""
        return self.context.http.send(
            request, rate=self.rate, classify=classify, auth=self._auth(), patience=self.patience
        )

    def _followed(self, response: Response) -> Response:
        def fetch(path: str) -> Response:
            return self.sent(self.request(path, {}, background.NAME))

        return background.followed(response, fetch, self.context.cancel.wait)

    def reached(self) -> None:
        """Asks without signing in, which is refused. Raises ErpError if that is not who answers."""
        self.context.http.send(
            self.request("/v1/organization", {}, "reach"),
            rate=self.rate,
            classify=lambda response: None if response.status in (401, 403) else classify(response),
            patience=self.patience,
        )

    def ahead(
        self, requests: Iterator[Request], in_flight: int, let: Let
    ) -> Generator[tuple[Request, Response], None, None]:
        """Answers in order, several fetched at a time; errors that `let` accepts come as answers."""

        def read(response: Response) -> ErpError | None:
            error = classify(response)
            return None if error is not None and let(error) else error

        answers = self.context.http.ahead(
            requests,
            in_flight,
            rate=self.rate,
            classify=read,
            auth=self._auth(),
            patience=self.patience,
        )
        try:
            for request, response in answers:
                yield request, self._followed(response)
        finally:
            answers.close()

    def get(self, path: str, kind: type[T], params: Params | None = None, name: str = "") -> T:
        """One answer, decoded. Raises ErpError."""
        return self.send(self.request(path, params or {}, name or path)).json(kind)

    def wrong(self, response: Response) -> ErpError | None:
        """What an answer that `let` accepted says, without secrets."""
        error = classify(response)
        if error is not None:
            error.detail = self.context.http.redact(error.detail)
        return error

    def _auth(self) -> Auth:
        """What signs requests; raises ConfigError `value_missing` for a service without its company."""
        if self.connect.access == SERVICE and not self.context.fields.get("tenant_id"):
            raise problem("value_missing", field="tenant_id")
        bearer = self.connect.auth()
        bearer.refuses = _refuses
        return bearer


def _refuses(response: Response) -> bool:
    """Also an exception with another status than 401 says that the token is not good."""
    error = classify(response)
    return error is not None and error.code == "session_refused"
