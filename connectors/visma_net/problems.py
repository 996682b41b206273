"""Reads Visma.net errors: by status, and by the words of the two bodies that are known of them."""

import re

import msgspec

from connectors.errors import ErpError, problem
from connectors.http import Response, classify_status

# a token that is not accepted may be told with 400 or 500 and an exception that mentions one of these
_TOKEN = re.compile(r"companyincontext|(?<!unexpected )\btokens?\b|ipp-company-id", re.IGNORECASE)
_CLOSED = re.compile(r"access|permission|denied|authori[sz]ed|tilgang", re.IGNORECASE)
_SHOWN = 200  # characters of the vendor's text in a detail
_decoder = msgspec.json.Decoder(dict[str, object])


def texts(response: Response) -> tuple[str, bool]:
    """What an error body says and whether it is an exception of the older kind; letter case is free."""
    try:
        found = {name.lower(): value for name, value in _decoder.decode(response.body).items()}
    except (msgspec.DecodeError, UnicodeDecodeError):
        return "", False
    names = ("message", "exceptionmessage", "exceptiondetails")
    said = [value for name in names if isinstance(value := found.get(name), str) and value]
    return " ".join(said), "exceptionmessage" in found or "exceptiontype" in found


def classify(response: Response) -> ErpError | None:
    """What an answer says, None for a good one.

    401 `session_refused` · 403 `right_missing` · exceptions of the older kind: `session_refused` for a token
    whatever their status, `right_missing` for a closed module · other 4xx and 5xx `vendor_rejected`, with a
    web page or a body of another kind `unexpected_answer` or `malformed_answer`. Params: status.
    """
    status = response.status
    if status < 400 or status == 407:
        return classify_status(response)
    said, exception = texts(response)
    shown = f"HTTP {status} {said[:_SHOWN]}".strip()
    if status == 401 or (exception and _TOKEN.search(said)):
        return problem("session_refused", shown, status=str(status))
    if status == 403 or (exception and status < 500 and _CLOSED.search(said)):
        return problem("right_missing", shown, status=str(status))
    if said or not response.body.strip():
        return problem("vendor_rejected", shown, status=str(status))
    code = "unexpected_answer" if response.body.lstrip()[:1] in (b"<", b"{") else "malformed_answer"
    return problem(code, f"HTTP {status} without a readable error", status=str(status))
