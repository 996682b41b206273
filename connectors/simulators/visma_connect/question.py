"""A request to sign in, while a person answers it."""

from dataclasses import dataclass
from datetime import datetime

from connectors.simulators.visma_connect.applications import BOUND, Application
from connectors.simulators.visma_connect.people import Person
from connectors.simulators.visma_connect.rendering import Page


@dataclass(slots=True)
class Question:
    """A checked request, and what the person has answered so far."""

    application: Application
    redirect_uri: str
    scopes: tuple[str, ...]
    state: str
    nonce: str
    challenge: str
    prompt: str
    hint: str
    language: str
    at: datetime
    person: Person | None = None
    tenant: str = ""

    @property
    def bound(self) -> bool:
        """Whether the person must choose one company."""
        return any(scope.startswith(BOUND) for scope in self.scopes)

    def page(self, **values: str) -> Page:
        """A page in the person's language, with the application's name and the person's."""
        if self.person is not None:
            values |= {"person": self.person.name, "email": self.person.email}
        return Page(self.language, application=self.application.name, **values)
