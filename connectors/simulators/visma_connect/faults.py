"""The faults only the simulated provider has, with the problem code each leads to if nothing else helps."""

from collections.abc import Mapping

# on the way back through the browser
RETURNING: Mapping[str, str | None] = {
    "wrong_state": "sign_in_mismatch",
    "wrong_iss": "sign_in_mismatch",
    "no_iss": "sign_in_mismatch",
    "wrong_nonce": "sign_in_mismatch",
    "no_redirect": "sign_in_timed_out",
}
FAULTS: Mapping[str, str | None] = {
    "unavailable": "server_error",
    "html": "unexpected_answer",
    **RETURNING,
}
