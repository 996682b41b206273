"""The faults only the Visma.net simulator has, with the problem code each must lead to."""

from collections.abc import Mapping

FAULTS: Mapping[str, str | None] = {
    "missing_right": "right_missing",
    "module_inactive": "module_inactive",
    "company_gone": "company_gone",
    "amount_too_fine": "amount_too_fine",
    "expired_session": None,
    "session_refused": "session_refused",
    "token_exception": "session_refused",  # told as the older interface did, with status 500
    "paging_stuck": "paging_stuck",
    "vendor_rejected": "vendor_rejected",
    "not_found": "vendor_rejected",
    "precondition_failed": "vendor_rejected",
    "gateway_timeout": "server_error",  # after four minutes, which are not waited for here
    "empty_body": "malformed_answer",
    "html_body": "unexpected_answer",
    "total_changes": None,  # a row more is announced on the second page
    "error_info": None,  # the first row of a page could not be read
    "background": None,  # the call is queued although nobody asked for it
    "content_gone": "server_error",  # of a queued call
}
