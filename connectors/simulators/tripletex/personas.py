"""The personas of the Tripletex simulator: each key behaves in one way and names the problem it shows."""

from collections.abc import Mapping
from dataclasses import dataclass

CONSUMER_TOKEN = "test-FAKE-consumer-5d1c0a7be94f"  # noqa: S105  invented
WRONG_CONSUMER_TOKEN = "test-FAKE-consumer-of-nobody-00"  # noqa: S105  invented
APPLICATION = "Kobling"


@dataclass(frozen=True, slots=True)
class Persona:
    """`known`: whether the key exists. `faults`: those it meets always, as (fault, path prefix, after)."""

    name: str
    token: str
    expect: str | None = None
    kind: str = "office"
    known: bool = True
    clients: bool = True
    faults: tuple[tuple[str, str, int], ...] = ()
    listener: str = "main"


def _token(name: str) -> str:
    return f"test-FAKE-employee-{name.replace('_', '-')}-7c21e9"


_DATA = ("/ledger", "/balanceSheet", "/customer", "/supplier", "/product", "/department", "/project")


def _all_data(fault: str) -> tuple[tuple[str, str, int], ...]:
    return tuple((fault, prefix, 0) for prefix in _DATA)


PERSONAS: Mapping[str, Persona] = {
    p.name: p
    for p in (
        Persona("office", _token("office")),
        Persona("end_user", _token("end_user"), kind="end_user"),
        Persona("wrong_consumer_token", _token("other_application"), "registration_refused",
        listener="other"),
        Persona("wrong_employee_token", _token("wrong"), "key_refused", known=False),
        Persona("production_key", "FAKE-employee-production-41b7aa", "key_other_environment", known=False),
        Persona("missing_right", _token("missing_right"), "right_missing",
                faults=(("missing_right", "/ledger/posting", 0), ("missing_right", "/ledger/voucher", 0))),
        Persona("module_inactive", _token("module_inactive"), "module_inactive",
                faults=_all_data("module_inactive")),
        Persona("no_clients", _token("no_clients"), "no_companies", clients=False),
        Persona("rate_limited", _token("rate_limited"), "rate_limited", faults=(("rate_limited", "", 0),)),
        Persona("server_down", _token("server_down"), "server_error", faults=(("bad_gateway", "", 0),)),
        Persona("malformed", _token("malformed"), "malformed_answer", faults=_all_data("malformed_json")),
        Persona("slow", _token("slow"), faults=(("slow", "", 0),)),
        Persona("expired_session", _token("expired_session")),
        Persona("certificate", _token("certificate"), "certificate_untrusted", listener="tls"),
    )
}  # fmt: skip
SESSION_LIFE = 20  # requests a session of `expired_session` lives
SLOW_SECONDS = 0.3
