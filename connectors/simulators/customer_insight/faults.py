"""The faults only the Customer Insight simulator has, with the problem code each must lead to."""

from collections.abc import Mapping

FAULTS: Mapping[str, str | None] = {
    "not_administrator": "administrator_needed",
    "missing_right": "right_missing",
    "company_gone": "company_gone",
    "amount_too_fine": "amount_too_fine",
    "expired_session": None,
    "session_refused": "session_refused",
    "paging_stuck": "paging_stuck",
    "vendor_rejected": "vendor_rejected",
}
