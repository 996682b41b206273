"""What can go wrong, in codes: three kinds of error and the one table of problem codes.

Sentences for people stand in Fluent files under `problem-<code>`; this table says what kind of
trouble a code is, because that decides who acts: a person, time, or a programmer.
"""

from collections.abc import Mapping
from enum import StrEnum


class Kind(StrEnum):
    """Who can mend it."""

    CONFIG = "config"  # a person must change something: the job stops, state `needs_you`
    TRANSIENT = "transient"  # passes by itself: back off and try again, state `waiting`
    PROTOCOL = "protocol"  # an answer or a program is not as documented: state `stopped`


# what is wrong with one record that moves between systems: somebody corrects it there, the others go on
RECORDS: Mapping[str, Kind] = dict.fromkeys(
    (
        "customer_code_missing",
        "customer_code_not_numeric",
        "customer_code_leading_zero",
        "name_missing",
        "name_too_long",
        "address_missing",
        "address_too_long",
        "business_id_missing",
        "business_id_invalid",
        "country_unknown",
        "duplicate_code",
        "preview_outdated",  # something else would be written than somebody was shown
        "customer_not_found",
        "product_not_found",
        "product_code_missing",
        "product_group_missing",
        "vat_unknown",
        "operator_unknown",
        "header_missing",
        "parent_missing",
        "temp_customer_missing",
        "temp_product_missing",
        "invoice_already_moved",
        "status_missing",
        "currencies_differ",
        "period_locked",
        "record_refused",
    ),
    Kind.CONFIG,
)

PROBLEMS: Mapping[str, Kind] = {
    # reaching the server
    "address_invalid": Kind.CONFIG,
    "no_network": Kind.TRANSIENT,
    "name_not_resolved": Kind.TRANSIENT,
    "unreachable": Kind.TRANSIENT,
    "timed_out": Kind.TRANSIENT,
    "connection_cut": Kind.TRANSIENT,
    "answer_too_slow": Kind.TRANSIENT,  # it came and came, and never came to its end
    "certificate_untrusted": Kind.CONFIG,
    "proxy_sign_in": Kind.CONFIG,
    "proxy_unusable": Kind.CONFIG,  # what the machine's settings name as one
    "certificates_unusable": Kind.CONFIG,  # the file or folder that a variable names
    "outside_demonstration": Kind.CONFIG,
    "server_error": Kind.TRANSIENT,
    "rate_limited": Kind.TRANSIENT,
    # signing in
    "registration_missing": Kind.CONFIG,
    "registration_refused": Kind.CONFIG,
    "key_missing": Kind.CONFIG,
    "key_refused": Kind.CONFIG,
    "key_other_environment": Kind.CONFIG,
    "key_mistaken": Kind.CONFIG,
    "key_other_kind": Kind.CONFIG,
    "session_refused": Kind.CONFIG,
    # signing in through the browser
    "registration_unapproved": Kind.CONFIG,  # the vendor has not approved what we ask for
    "sign_in_needed": Kind.CONFIG,  # nobody has signed in yet
    "sign_in_expired": Kind.CONFIG,  # the authorisation has ended or was withdrawn
    "sign_in_denied": Kind.CONFIG,  # the person pressed Cancel at the vendor
    "sign_in_timed_out": Kind.CONFIG,  # the browser never came back
    "sign_in_mismatch": Kind.CONFIG,  # the answer belongs to another sign-in (state, issuer, nonce)
    "sign_in_refused": Kind.CONFIG,  # the code was used before or is too old
    "port_taken": Kind.CONFIG,  # the port of the redirect address
    # access
    "right_missing": Kind.CONFIG,
    "module_inactive": Kind.CONFIG,
    "no_companies": Kind.CONFIG,
    "company_gone": Kind.CONFIG,
    "own_books_closed": Kind.CONFIG,
    "other_company": Kind.CONFIG,
    "companies_lost": Kind.CONFIG,  # who renews does not see every company in use
    "company_not_granted": Kind.CONFIG,  # the person sees it, our user at the vendor does not
    "access_group_missing": Kind.CONFIG,  # listed, but its tables are refused
    "administrator_needed": Kind.CONFIG,
    # answers
    "malformed_answer": Kind.PROTOCOL,
    "unexpected_answer": Kind.PROTOCOL,
    "amount_too_fine": Kind.PROTOCOL,
    "value_unreadable": Kind.PROTOCOL,  # of one row: another type or form than documented
    "value_missing_at_vendor": Kind.PROTOCOL,  # of one row: nothing where a value is documented
    "result_too_large": Kind.PROTOCOL,
    "paging_stuck": Kind.PROTOCOL,
    "vendor_rejected": Kind.PROTOCOL,
    # this machine
    "keyring_missing": Kind.CONFIG,
    "keyring_locked": Kind.CONFIG,
    "keyring_unsafe": Kind.CONFIG,
    "keyring_failed": Kind.CONFIG,
    "keyring_silent": Kind.CONFIG,  # no answer: stopped, or its own window waits for a person
    "keyring_setting": Kind.CONFIG,  # one was chosen in a variable or file that cannot be loaded
    "database_newer": Kind.CONFIG,
    "database_corrupt": Kind.CONFIG,
    "database_busy": Kind.TRANSIENT,
    "disk_full": Kind.CONFIG,
    "folder_unusable": Kind.CONFIG,
    "folder_in_use": Kind.CONFIG,  # by something else, where a demonstration is to be kept
    "folder_of_demonstration": Kind.CONFIG,
    "demonstration_busy": Kind.CONFIG,
    "demonstration_damaged": Kind.CONFIG,
    "ports_taken": Kind.CONFIG,  # those a demonstration was to use
    "output_unwritable": Kind.CONFIG,  # standard output leads to where nothing more can be written
    "clock_wrong": Kind.CONFIG,
    # entries
    "value_missing": Kind.CONFIG,
    "value_invalid": Kind.CONFIG,
    "name_taken": Kind.CONFIG,
    "company_taken": Kind.CONFIG,
    "same_key_elsewhere": Kind.CONFIG,
    "unknown_name": Kind.CONFIG,
    "ambiguous_name": Kind.CONFIG,
    "not_ready": Kind.CONFIG,
    "companies_differ": Kind.CONFIG,  # two sides of an interface, and nobody has said that it is meant
    "companies_unknown": Kind.CONFIG,  # or one that does not tell whose it is
    "not_in_use": Kind.CONFIG,  # nothing of it is read any more
    # data
    "differs": Kind.CONFIG,
    "not_imported": Kind.CONFIG,
    # records
    **RECORDS,
    # ourselves
    "internal_error": Kind.PROTOCOL,
    "cancelled": Kind.TRANSIENT,
}

# Problems by their remedy. What asks for it is offered it; what it ends is over once it has been given.
ASKS_FOR_SIGN_IN = frozenset({"sign_in_needed", "sign_in_expired"})
ASKS_FOR_KEY = frozenset({"key_missing", "key_refused", "key_other_environment", "key_mistaken"})
ENDED_BY_SIGN_IN = ASKS_FOR_SIGN_IN | {"session_refused", "company_gone"}
ENDED_BY_KEY = ENDED_BY_SIGN_IN | ASKS_FOR_KEY
LACKING = frozenset({"right_missing", "module_inactive"})  # of one dataset; the others can be read


class ErpError(Exception):
    """A problem with a code, parameters for its sentence, and a technical detail for the fold.

    `params` and `detail` are shown, logged and stored: they never hold a secret.
    Raise one of the three subclasses, or `problem(code, ...)`, which picks the class from the table.
    """

    kind: Kind

    def __init__(self, code: str, detail: str = "", **params: str) -> None:
        if code not in PROBLEMS:
            raise LookupError(f"no such problem code: {code}")
        super().__init__(code)
        self.code = code
        self.detail = detail
        self.params = params

    def __str__(self) -> str:
        return f"{self.code}: {self.detail}" if self.detail else self.code


class ConfigError(ErpError):
    """A person must change something, here or at the vendor."""

    kind = Kind.CONFIG


class TransientError(ErpError):
    """Passes by itself; `retry_after` says when to look again (seconds, None if unknown)."""

    kind = Kind.TRANSIENT

    def __init__(self, code: str, detail: str = "", retry_after: float | None = None, **params: str) -> None:
        super().__init__(code, detail, **params)
        self.retry_after = retry_after


class ProtocolError(ErpError):
    """An answer that the documented interface does not allow, or a fault of ours."""

    kind = Kind.PROTOCOL


class Cancelled(BaseException):
    """Somebody pressed Cancel; nothing is wrong and nothing is lost. No ErpError and no Exception, so that
    whoever handles troubles lets it pass; whoever wants it catches it by name, and tells of it by the code
    `cancelled`."""


_CLASSES: Mapping[Kind, type[ErpError]] = {
    Kind.CONFIG: ConfigError,
    Kind.TRANSIENT: TransientError,
    Kind.PROTOCOL: ProtocolError,
}


def problem(code: str, detail: str = "", **params: str) -> ErpError:
    """The error of the right class for `code`; raises LookupError for a code the table lacks."""
    kind = PROBLEMS.get(code)
    if kind is None:
        raise LookupError(f"no such problem code: {code}")
    return _CLASSES[kind](code, detail, **params)
