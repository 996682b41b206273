"""Faults a trainer or a test can set on a simulator, and which of them strikes a request."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

# what every server can do wrong, with the problem code it must lead to (None: the work succeeds all the
# same); each simulator adds its own
COMMON: Mapping[str, str | None] = {
    "slow": None,
    "rate_limited": "rate_limited",
    "server_error": "server_error",
    "bad_gateway": "server_error",
    "cut_body": "connection_cut",
    "truncated_json": "malformed_answer",
    "malformed_json": "malformed_answer",
    "unexpected_shape": "unexpected_answer",
    # of single values: mended, or one failed row
    "control_character": None,
    "half_surrogate": None,
    "byte_order_mark": None,
    "noise": None,
    "text_number": None,
    "null_account": "value_missing_at_vendor",
}
# what the servers of several vendors can do besides
_OFTEN: Mapping[str, str | None] = {
    "missing_right": "right_missing",
    "module_inactive": "module_inactive",
    "company_gone": "company_gone",
    "amount_too_fine": "amount_too_fine",
    "expired_session": None,
    "session_refused": "session_refused",
    "paging_stuck": "paging_stuck",
    "vendor_rejected": "vendor_rejected",
    "empty_body": "malformed_answer",
    "html_body": "unexpected_answer",
}


def often(*names: str) -> Mapping[str, str | None]:
    """Those of the faults many vendors have that one has too."""
    return {name: _OFTEN[name] for name in names}


@dataclass(slots=True)
class Fault:
    """Strikes requests whose path starts with `path`, by `persona`, for `company`, after `after` of them,
    `times` times (None: for ever). `seconds` delays, `retry_after` is told with a 429, 500 or 503."""

    fault: str
    path: str = ""
    persona: str = ""
    company: int | str | None = None
    after: int = 0
    times: int | None = None
    seconds: float = 2.0
    retry_after: int | None = None
    struck: int = 0

    def strikes(self, path: str, persona: str, company: int | str | None) -> bool:
        """Whether this request is hit; counts it."""
        if not path.startswith(self.path) or self.persona not in ("", persona):
            return False
        if self.company is not None and str(self.company) != str(company):
            return False
        if self.after:
            self.after -= 1
            return False
        if self.times is not None and self.struck >= self.times:
            return False
        self.struck += 1
        return True


def fault(given: Mapping[str, Any], known: Mapping[str, str | None]) -> Fault:
    """The fault as a side door was asked for it; raises ValueError for a name that is not `known`."""
    if given["fault"] not in known:
        raise ValueError(f"no such fault: {given['fault']}")
    return Fault(**given)
