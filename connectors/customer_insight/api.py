"""Calls to Customer Insight: addresses, the bearer token, the rate allowance and whose data it is."""

import hashlib
import re
from typing import Any, TypeVar

from connectors import base, checking
from connectors.customer_insight.answers import Company, Context, Listing
from connectors.customer_insight.problems import classify
from connectors.customer_insight.system import CUSTOMER_INSIGHT
from connectors.errors import ErpError, problem
from connectors.http import Pace, Patience, Request
from connectors.visma_connect import VismaConnect

T = TypeVar("T")
_ALLOWANCE = (300, 60.0, 10)  # calls in so many seconds, and how many are left to others
PAGE = 500  # rows, the most a page holds
_SHOWN = frozenset({"limit"})


class Api:
    """Customer Insight behind one connection."""

    def __init__(self, context: base.Context) -> None:
        self.context = context
        self.base_url = context.fields["base_url"].rstrip("/")
        self.connect = VismaConnect(context, CUSTOMER_INSIGHT)
        secret = context.secrets.get("refresh_token")
        key = f"{self.base_url}\0{secret.reveal() if secret else ''}"
        self.rate = Pace.of(hashlib.sha256(key.encode()).hexdigest(), *_ALLOWANCE)
        self.patience: Patience | None = None  # as the HTTP client was told
        self._opened: str | None = None

    def get(self, path: str, type_: type[T], name: str, **params: str | int) -> T:
        """One answer, decoded; numbers may stand as text. Raises ErpError (`problems.classify`)."""
        request = Request("GET", self.base_url + path, params, _ACCEPT, name=name, shown=_SHOWN)
        response = self.context.http.send(
            request, rate=self.rate, classify=classify, auth=self.connect.auth(), patience=self.patience
        )
        return response.json(type_, strict=False)

    def page(self, dataset: str, path: str, kind: Any, cursor: str = "", limit: int = PAGE) -> Listing[Any]:
        """One page of a list. Raises ErpError, a refused right with what is missing."""
        further = {"cursor": cursor} if cursor else {}
        try:
            return self.get(path, Listing[kind], dataset, limit=limit, **further)
        except ErpError as error:
            raise self._explained(error, dataset) from None

    def who(self) -> Context[Company]:
        """Who signed in. Raises ErpError, `administrator_needed` for whoever may not see even that."""
        try:
            return self.get("/context", Context[Company], "context")
        except ErpError as error:
            if error.code != "right_missing":
                raise
            raise problem("administrator_needed", error.detail, **error.params) from None

    def open(self, company: str) -> None:
        """Makes sure that what is read belongs to `company`: no address names it, so another customer's data
        would look the same. Raises ErpError, `company_gone`."""
        if self._opened == company:
            return
        if company not in {found.id for found in companies(self.who())}:
            raise problem("company_gone", company=company)
        self._opened = company

    def reached(self) -> None:
        """Asks without signing in; an answer is enough. Raises ErpError if there is none."""
        request = Request("GET", f"{self.base_url}/context", {}, _ACCEPT, name="reach")
        self.context.http.send(request, classify=lambda _: None, patience=self.patience)

    def _explained(self, error: ErpError, dataset: str) -> ErpError:
        """Says of a refused right whether it is the person's role or the dataset."""
        if error.code != "right_missing":
            return error
        try:
            found = self.who()
        except ErpError as refused:
            return refused
        if not administrator(found):
            return problem("administrator_needed", error.detail, **error.params)
        return problem("right_missing", error.detail, dataset=dataset)


_ACCEPT = {"accept": "application/json"}


def companies(found: Context[Company]) -> list[base.Company]:
    """The companies of who signed in; as they are that customer's, they bear its organisation number."""
    number = found.customer.orgNo if found.customer is not None else None
    organisation = "" if number is None else str(number)
    return checking.listed(
        found.companies or (), lambda c: base.Company(str(c.id), c.name or str(c.id), organisation)
    )


def administrator(found: Context[Company]) -> bool:
    """Whether the role, if it is told, is that of a customer administrator."""
    role = re.sub(r"[^a-z]", "", (found.userRole or "").lower())
    return role in ("", "customeradministrator", "customeradmin")
