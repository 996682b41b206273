"""The faults only the Business NXT simulator has, with the problem code each must lead to."""

from collections.abc import Mapping

FAULTS: Mapping[str, str | None] = {
    "missing_right": "right_missing",
    "company_gone": "company_gone",
    "no_access_group": "access_group_missing",
    "expired_session": None,
    "session_refused": "session_refused",
    "outstanding_limit": "rate_limited",  # 60 requests of the company in progress
    "gateway_timeout": "server_error",  # cut off after 59 seconds, told by the gateway
    "cut_off": "timed_out",  # the same, told in an answer of status 200
    "partial": "vendor_rejected",  # data, and errors beside it
    "vendor_rejected": "vendor_rejected",
    "paging_stuck": "paging_stuck",
    "amount_too_fine": "amount_too_fine",
}
