"""Reads Tripletex errors by status and code, never by text: texts follow the user's language."""

import re

import msgspec

from connectors.errors import ErpError, problem
from connectors.http import Response, classify_status
from connectors.tripletex.answers import Trouble

UNKNOWN_FIELD = "11000"
TOO_LARGE = "23000"
_MENTIONS = (
    ("consumerToken", re.compile(r"consumer[\s_-]?token", re.IGNORECASE)),
    ("employeeToken", re.compile(r"employee[\s_-]?token", re.IGNORECASE)),
    ("expirationDate", re.compile(r"expiration[\s_-]?date", re.IGNORECASE)),
)
_decoder = msgspec.json.Decoder(Trouble)


def trouble(response: Response) -> Trouble | None:
    """The error body, None where it is not one."""
    try:
        return _decoder.decode(response.body)
    except (msgspec.DecodeError, UnicodeDecodeError):
        return None


def classify(response: Response) -> ErpError | None:
    """What an answer's status and code say (fact sheet 3.8), None for a good answer.

    401 `session_refused` · 403 `right_missing` · 422/23000 `result_too_large` · other 4xx `vendor_rejected`
    · without an error body `unexpected_answer` or `malformed_answer`. Params: status,
    error (the vendor's code).
    """
    status = response.status
    if status < 400:
        return classify_status(response)
    if status == 407:
        return classify_status(response)
    body = trouble(response)
    if status == 401:
        return problem("session_refused", status="401")
    if status == 403:
        return problem("right_missing", status="403")
    if body is None:
        code = "unexpected_answer" if response.body.lstrip()[:1] in (b"<", b"") else "malformed_answer"
        return problem(code, f"HTTP {status} without a readable error", status=str(status))
    code = str(body.code or "")
    fields = ", ".join(m.field or m.path or "" for m in body.validationMessages or ())
    detail = f"HTTP {status}, code {code or '-'}, {(body.message or '')[:200]} {fields}".strip()
    name = "result_too_large" if (status, code) == (422, TOO_LARGE) else "vendor_rejected"
    return problem(name, detail, status=str(status), error=code)


def blamed(response: Response) -> frozenset[str]:
    """The arguments an answer complains about, without their `arg:`; where it names none as it should, those
    its texts mention (a hint that is better than none; the form for a bad employee token is not known)."""
    body = trouble(response)
    if body is None:
        return frozenset()
    messages = body.validationMessages or []
    named = {text.removeprefix("arg:") for m in messages for text in (m.field, m.path) if text}
    if named:
        return frozenset(named)
    texts = " ".join(t for t in (body.message, body.developerMessage, *(m.message for m in messages)) if t)
    return frozenset(name for name, pattern in _MENTIONS if pattern.search(texts))
