"""The personas of the Tripletex simulator: each key behaves in one way and names the problem it shows."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from connectors.simulators import personas
from connectors.simulators.personas import by_name, usual

CONSUMER_TOKEN = "test-FAKE-consumer-5d1c0a7be94f"  # noqa: S105  invented
WRONG_CONSUMER_TOKEN = "test-FAKE-consumer-of-nobody-00"  # noqa: S105  invented
APPLICATION_NAME = "Kobling"
_DATA = ("/ledger", "/balanceSheet", "/customer", "/supplier", "/product", "/department", "/project")


@dataclass(frozen=True, slots=True)
class Persona(personas.Persona):
    """`known`: whether its key exists; `given`: that key, where it is not named after the persona. `company`:
    the one client an end user's key is made in."""

    kind: str = "office"
    company: str = "granli"
    known: bool = True
    clients: bool = True
    listener: str = "main"
    given: str = ""

    @property
    def token(self) -> str:
        """The employee token."""
        return self.given or f"test-FAKE-employee-{self.name.replace('_', '-')}-7c21e9"


def _everywhere(fault: str) -> Sequence[tuple[str, str]]:
    return tuple((fault, path) for path in _DATA)


PERSONAS: Mapping[str, Persona] = by_name(
    Persona("office"),
    Persona("end_user", kind="end_user"),
    Persona("other_end_user", kind="end_user", company="bratteli"),
    Persona("wrong_consumer_token", "registration_refused", listener="other"),
    Persona("wrong_employee_token", "key_refused", known=False),
    Persona("production_key", "key_other_environment", known=False,
            given="FAKE-employee-production-41b7aa"),
    Persona("missing_right", "right_missing",
            faults=(("missing_right", "/ledger/posting"), ("missing_right", "/ledger/voucher"))),
    Persona("module_inactive", "module_inactive", faults=_everywhere("module_inactive")),
    Persona("no_clients", "no_companies", clients=False),
    *usual(Persona, _DATA),
    Persona("expired_session"),
    Persona("certificate", "certificate_untrusted", listener="tls"),
)  # fmt: skip
SESSION_LIFE = 20  # requests a session of `expired_session` lives
