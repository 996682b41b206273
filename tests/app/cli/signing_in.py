"""The program at the simulated Visma systems, with somebody at its browser."""

import webbrowser
from collections.abc import Mapping
from typing import Any

import pytest

from connectors.registry import SYSTEMS
from tests.app.cli.program import Answer, Program
from tests.browser.person import HttpPerson
from tests.fixtures_simulator import SideDoor


class Desk:
    """Calls the program as somebody who signs in at its browser: `person` is a key of the provider's people,
    `tenant` the company chosen, `answer` accept or cancel."""

    def __init__(self, kobling: Program, systems: Mapping[str, Any]) -> None:
        self.kobling = kobling
        self.systems = systems
        self.provider = SideDoor(systems["tripletex"]["connect_control_url"])

    def door(self, system: str) -> SideDoor:
        """The commands of a simulated system."""
        return SideDoor(self.systems[system]["control_url"])

    def call(
        self, *arguments: str, person: str = "office", tenant: str = "", answer: str = "accept"
    ) -> Answer:
        """One command; the browser is a person who goes through the pages."""
        with pytest.MonkeyPatch.context() as process:
            process.setenv("BROWSER", "a person's")
            process.setattr(webbrowser, "open", HttpPerson(person, tenant, answer).open)
            return self.kobling("--json", *arguments)

    def register(self, system: str, **changed: str) -> None:
        """Registers our application at the system's address, as the simulator wants it."""
        own = self.systems[system]
        values = own["registration"] | changed
        hidden = own["registration_secrets"]
        done = self.kobling(
            "register", system,
            *(part for name, value in values.items() for part in ("--set", f"{name}={value}")),
            *(part for name in hidden for part in ("--secret", f"{name}=-")),
            lines=list(hidden.values()),
        )  # fmt: skip
        assert done.code == 0, done.err

    def connecting(
        self, system: str, *arguments: str, name: str = "Visma", access: str = "user"
    ) -> list[str]:
        """The command that connects to a system."""
        fields = {**self.systems[system]["fields"], "access": access}
        known = [field.name for field in SYSTEMS[system].fields]
        given = [
            part for key, value in fields.items() if key in known for part in ("--set", f"{key}={value}")
        ]
        return ["connect", system, "--name", name, *given, *arguments]

    def connect(self, system: str, *arguments: str, access: str = "user", **person: str) -> Answer:
        """Registers, and connects as somebody who signs in."""
        self.register(system)
        return self.call(*self.connecting(system, *arguments, access=access), **person)
