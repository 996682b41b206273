"""The faults only the Tripletex simulator has, with the problem code each must lead to."""

from collections.abc import Mapping

FAULTS: Mapping[str, str | None] = {
    "wrong_key": "key_refused",
    "missing_right": "right_missing",
    "module_inactive": "module_inactive",
    "company_gone": "company_gone",
    "amount_too_fine": "amount_too_fine",
    "expired_session": None,
    "session_refused": "session_refused",
    "paging_stuck": "paging_stuck",
    "result_too_large": "result_too_large",
    "vendor_rejected": "vendor_rejected",
}
