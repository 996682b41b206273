"""Faults a trainer or a test can set on a simulator, and which of them strikes a request."""

from collections.abc import Mapping
from dataclasses import dataclass

# the fault's name and the problem code it must lead to (None: the work succeeds all the same)
FAULTS: Mapping[str, str | None] = {
    "wrong_key": "key_refused",
    "missing_right": "right_missing",
    "module_inactive": "module_inactive",
    "company_gone": "company_gone",
    "slow": None,
    "rate_limited": "rate_limited",
    "server_error": "server_error",
    "bad_gateway": "server_error",
    "cut_body": "connection_cut",
    "truncated_json": "malformed_answer",
    "malformed_json": "malformed_answer",
    "unexpected_shape": "unexpected_answer",
    "amount_too_fine": "amount_too_fine",
    "expired_session": None,
    "session_refused": "session_refused",
    "paging_stuck": "paging_stuck",
    "result_too_large": "result_too_large",
    "vendor_rejected": "vendor_rejected",
}


@dataclass(slots=True)
class Fault:
    """Strikes requests whose path starts with `path`, by `persona`, for `company`, after `after` of them,
    `times` times (None: for ever). `seconds` delays, `retry_after` goes into the header of a 429."""

    fault: str
    path: str = ""
    persona: str = ""
    company: int | None = None
    after: int = 0
    times: int | None = None
    seconds: float = 2.0
    retry_after: int | None = None
    struck: int = 0

    def __post_init__(self) -> None:
        if self.fault not in FAULTS:
            raise ValueError(f"no such fault: {self.fault}")

    def strikes(self, path: str, persona: str, company: int | None) -> bool:
        """Whether this request is hit; counts it."""
        if not path.startswith(self.path) or self.persona not in ("", persona):
            return False
        if self.company is not None and self.company != company:
            return False
        if self.after:
            self.after -= 1
            return False
        if self.times is not None and self.struck >= self.times:
            return False
        self.struck += 1
        return True
