"""The faults only the Netvisor simulator has, with the problem code each must lead to."""

from collections.abc import Mapping

FAULTS: Mapping[str, str | None] = {
    "late_answer": None,
    "missing_right": "right_missing",
    "company_gone": "company_gone",
    "key_refused": "key_refused",
    "clock_refused": "clock_wrong",
    "amount_too_fine": "amount_too_fine",
    "vendor_rejected": "vendor_rejected",
    "maintenance": "server_error",
    "technical_error": "server_error",
    "not_unique": "server_error",
    "period_lock": "period_locked",
    "empty_body": "malformed_answer",
    "html_body": "unexpected_answer",
    "document_type": "malformed_answer",
}
