"""Reads what a Netvisor answer says: the body first and the HTTP status second, by codes.

A text only refines AUTHENTICATION_FAILED and INVALID_DATA, of which the vendor has one code for many causes;
both languages that texts are known in are looked at, and what no word is known of stays the general problem.
"""

import re
from collections.abc import Callable
from datetime import datetime, timedelta

from connectors.errors import ErpError, ProtocolError, problem
from connectors.http import Response, classify_status
from connectors.netvisor import xml
from connectors.netvisor.xml import Element
from connectors.values import http_date

_SHOWN = 300  # characters of the vendor's text in a detail
_SKEW = timedelta(minutes=5)  # the vendor's own limit is not published; fifteen minutes are told
_ECHO = re.compile(r"https?://.*", re.DOTALL)  # what should have been signed, keys left out
_DIGEST = re.compile(r"\b[0-9A-Fa-f]{32,}\b")
_PERSON = re.compile(r"käyttäj|asiakas|\busers?\b|customer|användar|kund", re.IGNORECASE)
_PARTNER = re.compile(r"kumppani|partner", re.IGNORECASE)
_TIME = re.compile(r"aikaleim|time ?stamp|tids?stämpel|kellonaika", re.IGNORECASE)
_ORGANISATION = re.compile(
    r"organisaatio|y-tunnu|yrity|yhtiö|organi[sz]ation|company|business id|företag|fo-nummer", re.IGNORECASE
)
_KEY = re.compile(r"avai[nm]|\bkeys?\b|nyck|tiivist|\bMAC\b|\bhash\b|URI-metod", re.IGNORECASE)
_BUSY = frozenset({"TECHNICAL_ERROR", "SYSTEM_MAINTANANCE", "SYSTEM_MAINTENANCE", "REQUEST_NOT_UNIQUE"})


def said(root: Element) -> tuple[str, str]:
    """The code and the message of an answer that failed, both "" for one that went well. Raises ProtocolError
    `unexpected_answer` for what says neither."""
    response = next(root.iter("responsestatus"), None)
    states = [xml.text(e) for e in (response if response is not None else root).iter("status")]
    if not states:
        raise problem("unexpected_answer", "no status")
    if states[0].upper() == "OK":
        return "", ""
    told = " ".join(states[1:]) if states[0].upper() == "FAILED" else " ".join(states)
    code, _, message = told.partition("::")
    return code.strip().upper() or "FAILED", message.strip()


def classify(response: Response, now: datetime, parse: Callable[[Response], Element]) -> ErpError | None:
    """What an answer says is wrong, None for a good one. `now`: our clock, to see whether it is off. `parse`:
    gives the answer's root, or raises as `xml.parsed`.

    AUTHENTICATION_FAILED `registration_refused`, `key_refused`, `company_gone` or `clock_wrong` ·
    SERVICE_ACCESS_ERROR `right_missing` · maintenance, internal errors and transaction ids used before
    `server_error` · PERIOD_LOCK `period_locked` · DUPLICATE_DATA `duplicate_code` · others `vendor_rejected`.
    Params: status, and error: the vendor's code.
    """
    if response.status == 407 or 300 <= response.status < 400:
        return classify_status(response)
    try:
        code, message = said(parse(response))
    except ProtocolError as error:
        return _unreadable(response, error)
    if not code:
        return None if response.status < 400 else classify_status(response)
    status = str(response.status)
    message = _DIGEST.sub("…", message)
    detail = f"{code} :: {message[:_SHOWN]}" if message else code
    if code == "AUTHENTICATION_FAILED":
        return problem(_refused(message, response, now), detail, status=status, error=code)
    if code == "SERVICE_ACCESS_ERROR":
        return problem("right_missing", detail, status=status, error=code)
    if code in _BUSY:
        return problem("server_error", detail, status=status, error=code)
    found = {"PERIOD_LOCK": "period_locked", "DUPLICATE_DATA": "duplicate_code"}.get(code, "vendor_rejected")
    return problem(found, detail, status=status, error=code)


def _unreadable(response: Response, error: ErpError) -> ErpError:
    """An answer that is no data: its status says more, if that is one of an error."""
    if response.status in (401, 403):
        code = "key_refused" if response.status == 401 else "right_missing"
        return problem(code, f"HTTP {response.status}", status=str(response.status))
    if response.status >= 400:
        return classify_status(response) or error
    return problem(error.code, f"HTTP {response.status}, {error.detail}", status=str(response.status))


def _refused(message: str, response: Response, now: datetime) -> str:
    """Which of the four things that authenticate is wrong."""
    plain = _ECHO.sub("", message)
    if _TIME.search(plain):
        return "clock_wrong"
    partner, person = bool(_PARTNER.search(plain)), bool(_PERSON.search(plain))
    organisation = bool(_ORGANISATION.search(plain))
    if partner and not person and not organisation:
        return "registration_refused"
    if organisation and not _KEY.search(plain):
        return "company_gone"
    return "clock_wrong" if abs(skew(response, now)) > _SKEW else "key_refused"


def skew(response: Response, now: datetime) -> timedelta:
    """By how much the server's clock is ahead of ours, nothing if it does not say."""
    served = http_date(response.headers.get("date"))
    return served - now if served is not None else timedelta()


_HINTS = (
    ("duplicate_code", re.compile(r"on jo |jo olemassa|jo käytössä|already|duplicate|finns redan", re.I)),
    ("operator_unknown", re.compile(r"operaattor|operator|välittäjä|router ?code", re.I)),
    ("country_unknown", re.compile(r"\bmaa(ta|koodi)?\b|country|\bland", re.I)),
    ("vat_unknown", re.compile(r"\balv|arvonlisävero|\bvat\b|\bmoms", re.I)),
    ("product_group_missing", re.compile(r"tuoteryhm|product ?group|produktgrupp", re.I)),
    ("business_id_invalid", re.compile(r"y-tunnus|business id|external ?identifier|fo-nummer", re.I)),
    ("parent_missing", re.compile(r"\bisä|father|parent|överordnad", re.I)),
    ("header_missing", re.compile(r"otsik|heading|dimension ?name|rubrik", re.I)),
    (
        "customer_not_found",
        re.compile(r"asiakasta ei|customer not found|kunden? (hittades|finns) inte", re.I),
    ),
    ("product_not_found", re.compile(r"tuotetta ei|product not found|produkten (hittades|finns) inte", re.I)),
)


def of_record(error: ErpError, register: str) -> ErpError:
    """What a refusal means for the record that was written; what no word is known of is `record_refused`
    with the vendor's own. Problems of the connection stay what they are."""
    if error.code == "right_missing":
        return problem(error.code, error.detail, **{**error.params, "dataset": register})
    if error.code != "vendor_rejected" or "error" not in error.params:
        return error
    message = error.detail.partition("::")[2]
    code = next((code for code, words in _HINTS if words.search(message)), "record_refused")
    return problem(code, error.detail, **error.params)
