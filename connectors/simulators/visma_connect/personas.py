"""Personas of the systems whose people sign in with the provider."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TypeVar

from connectors.simulators import personas
from connectors.simulators.visma_connect.provider import EXPIRED, WITHDRAWN, VismaConnect

NATIVE, UNAPPROVED, UNKNOWN = "kobling-native", "kobling-unapproved", "kobling-unknown"


@dataclass(frozen=True, slots=True)
class Persona(personas.Persona):
    """`client_id`: the application signed in to. `signed_in`: whether a refresh token exists."""

    client_id: str = NATIVE
    signed_in: bool = True

    def secrets(self, connect: VismaConnect, tenant: str = "") -> dict[str, str]:
        """What the person's earlier sign-in left; another application than the one it was made for may
        not use it."""
        made_for = NATIVE if self.client_id == UNKNOWN else self.client_id
        token = connect.refresh_token(self.name, made_for, tenant) if self.signed_in else ""
        return {"refresh_token": token} if token else {}


P = TypeVar("P", bound=Persona)


def signing_in(kind: Callable[..., P]) -> Sequence[P]:
    """What goes wrong with a sign-in."""
    return (
        kind(EXPIRED, "sign_in_expired"),
        kind(WITHDRAWN, "sign_in_expired"),
        kind("wrong_client", "registration_refused", client_id=UNKNOWN),
        kind("not_approved", "registration_unapproved", client_id=UNAPPROVED),
        kind("never_signed_in", "sign_in_needed", signed_in=False),
    )
