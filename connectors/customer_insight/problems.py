"""Reads Customer Insight's errors: by status, and a refusal by what it says is missing."""

import re

import msgspec

from connectors.errors import ErpError, problem
from connectors.http import Response, classify_status

_ROLE = re.compile(r"\b(role|administrator)", re.IGNORECASE)
_SHOWN = 200  # characters of the vendor's text in a detail


class Trouble(msgspec.Struct):
    """The body of an error (RFC 9457); all of it optional, since gateways answer too."""

    type: str | None = None
    title: str | None = None
    detail: str | None = None
    traceId: str | None = None

    @property
    def text(self) -> str:
        """What it says."""
        return " · ".join(part for part in (self.title, self.detail) if part)


_decoder = msgspec.json.Decoder(Trouble)


def classify(response: Response) -> ErpError | None:
    """What an answer says, None for a good one.

    401 `session_refused` · 403 `administrator_needed` where a role is missing, else `right_missing` · other
    4xx `vendor_rejected`, without an error body `unexpected_answer` or `malformed_answer`. Params: status.
    """
    status = response.status
    if status < 400 or status == 407:
        return classify_status(response)
    try:
        body = _decoder.decode(response.body)
    except (msgspec.DecodeError, UnicodeDecodeError):
        body = None
    trace = f" (trace {body.traceId})" if body is not None and body.traceId else ""
    detail = f"HTTP {status} {body.text[:_SHOWN] if body else ''}".strip() + trace
    if status == 401:
        return problem("session_refused", detail, status="401")
    if status == 403:
        role = body is not None and _ROLE.search(f"{body.type} {body.text}")
        return problem("administrator_needed" if role else "right_missing", detail, status="403")
    if body is not None:
        return problem("vendor_rejected", detail, status=str(status))
    code = "unexpected_answer" if response.body.lstrip()[:1] in (b"<", b"") else "malformed_answer"
    return problem(code, f"HTTP {status} without a readable error", status=str(status))
