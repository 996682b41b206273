"""Reads the errors of Severa's REST interface: by the type they name, else by status."""

from collections.abc import Mapping

import msgspec

from connectors.errors import ErpError, problem
from connectors.http import Response, classify_status

_SHOWN = 200  # characters of the vendor's text in a detail
_CODES: Mapping[str, str] = {
    "AuthenticationRequired": "session_refused",
    "InsufficientApiScope": "right_missing",
    "PermissionDenied": "right_missing",
    "UserLicenseType": "right_missing",
    "AddonMissing": "module_inactive",
    "AddonMissingTermsOfServiceApproval": "module_inactive",
    "TermsOfServiceNotApproved": "module_inactive",
    "FeatureIsNotEnabled": "module_inactive",
    "NotAvailableInTrial": "module_inactive",
    "ExcludedFromTrial": "module_inactive",
    "TrialExpired": "module_inactive",
    "OrganizationNotActive": "company_gone",
    "InternalSystemError": "server_error",
    "HttpsRequired": "address_invalid",
}
_BY_STATUS: Mapping[int, str] = {401: "session_refused", 402: "module_inactive", 403: "right_missing"}
_decoder = msgspec.json.Decoder(dict[str, object])


def explained(response: Response) -> tuple[str, str]:
    """The type an error body names and what it says, both "" where there is none; letter case is free."""
    try:
        body = _lower(_decoder.decode(response.body))
    except (msgspec.DecodeError, UnicodeDecodeError):
        return "", ""
    inner = body.get("error", body)
    if not isinstance(inner, dict):
        return "", inner if isinstance(inner, str) else ""
    inner = _lower(inner)
    details = inner.get("details")
    said = (
        [_lower(one).get("message") for one in details if isinstance(one, dict)]
        if isinstance(details, list)
        else []
    )
    said = said or [inner.get("message") or body.get("message")]
    type_ = inner.get("type")
    return (
        type_ if isinstance(type_, str) else "",
        " · ".join(part for part in said if isinstance(part, str) and part),
    )


def classify(response: Response) -> ErpError | None:
    """What an answer says, None for a good one.

    By type: `session_refused`, `right_missing`, `module_inactive`, `company_gone`, `server_error`; by status
    401 `session_refused`, 403 `right_missing`; other 4xx `vendor_rejected`, without an error body
    `unexpected_answer` or `malformed_answer`. Params: status, and `type` where one is named.
    """
    status = response.status
    if status < 400 or status == 407:
        return classify_status(response)
    type_, said = explained(response)
    shown = " ".join(part for part in (f"HTTP {status}", type_, said[:_SHOWN]) if part)
    params = {"status": str(status)} | ({"type": type_} if type_ else {})
    code = _CODES.get(type_) or _BY_STATUS.get(status)
    if code == "module_inactive":
        params["module"] = said[:_SHOWN] or type_
    if code is not None:
        return problem(code, shown, **params)
    if type_ or said or not response.body or status in (404, 405):
        return problem("vendor_rejected", shown, **params)
    code = "unexpected_answer" if response.body.lstrip()[:1] == b"<" else "malformed_answer"
    return problem(code, f"HTTP {status} without a readable error", status=str(status))


def _lower(body: Mapping[str, object]) -> dict[str, object]:
    return {str(name).lower(): value for name, value in body.items()}
