"""The faults only the simulated Severa has, with the problem code each must lead to."""

from collections.abc import Mapping

FAULTS: Mapping[str, str | None] = {
    "expired_session": None,
    "session_refused": "session_refused",
    "missing_right": "right_missing",
    "module_inactive": "module_inactive",
    "no_addon": "module_inactive",
    "company_gone": "company_gone",
    "paging_stuck": "paging_stuck",
    "vendor_rejected": "vendor_rejected",
    "internal_error": "server_error",
    "quota_reached": "rate_limited",
}
