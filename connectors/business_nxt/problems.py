"""Reads the errors of Business NXT by code and by what is missing in the data, never by their text."""

from collections.abc import Sequence

from connectors.errors import ErpError, problem
from connectors.graphql import Failure

# the value of the parameter `error` where a query was rejected before it ran: it named what is not there
NOT_IN_SCHEMA = "not_in_schema"
_OUTSTANDING = "OUTSTANDING_LIMIT_EXCEEDED"  # 60 requests of a company in progress
_CONTEXT = "CONTEXT_FAILURE"  # no access to the company (code unconfirmed)
_CUT_OFF = ("TIMEOUT", "TIMED_OUT", "CANCEL")  # parts of codes; how the cut at 59 seconds shows is not said
_CUT_OFF_AFTER = 57.0  # seconds, a little less than the documented 59
_NO_ACCESS = ("ACCESS", "AUTHORIZ", "DENIED", "FORBIDDEN", "PERMISSION")
_THEIRS = ("INTERNAL", "UNAVAILABLE")
COMPANY = "useCompany"


def judge(failure: Failure) -> ErpError:
    """The problem behind an answer's errors.

    `rate_limited` · `timed_out` · `server_error` · `company_gone` (the company was not opened) ·
    `right_missing` (a table was not) · `vendor_rejected`, with `error` saying why: the code, or
    NOT_IN_SCHEMA.
    """
    codes, detail = failure.codes, failure.detail
    if _OUTSTANDING in codes:
        return problem("rate_limited", detail)
    if failure.elapsed >= _CUT_OFF_AFTER or _any_part(codes, _CUT_OFF):
        return problem("timed_out", detail)
    if _CONTEXT in codes:
        return problem("company_gone", detail)
    if _any_part(codes, _THEIRS):
        return problem("server_error", detail)
    if not failure.executed:
        if _any_part(codes, _NO_ACCESS):
            return problem("right_missing", detail)
        return problem("vendor_rejected", detail, error=NOT_IN_SCHEMA)
    opened = failure.data.get(COMPANY) if isinstance(failure.data, dict) else None
    path = next((path for path in failure.paths if path), ())
    if path[:1] == (COMPANY,):
        if opened is None and len(path) == 1:
            return problem("company_gone", detail)
        # a table that may not be null takes the company with it when it is refused
        if len(path) == 2 and (opened is None or opened.get(path[1]) is None):
            return problem("right_missing", detail)
    return problem("vendor_rejected", detail, error=next(filter(None, codes), ""))


def too_slow(error: ErpError) -> bool:
    """Whether the server, or the gateway before it, gave the query up: the same again would end the same,
    less may not."""
    return error.code == "timed_out" or error.params.get("status") == "504"


def _any_part(codes: Sequence[str], parts: Sequence[str]) -> bool:
    return any(part in code for code in codes for part in parts)
