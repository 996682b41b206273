"""One request to the simulated Severa, with what is known of its sender and what goes wrong with it."""

from dataclasses import dataclass, field

from connectors.simulators.faults import Fault
from connectors.simulators.severa.lists import Query
from connectors.simulators.severa.personas import Persona


@dataclass(slots=True)
class Call:
    """`path`: below the version, or `/soap/<operation>`. `bad`: bad records are shown to the sender."""

    method: str
    path: str
    query: Query
    raw_query: str
    body: bytes
    persona: Persona | None = None
    bad: bool = False
    faults: list[Fault] = field(default_factory=list)

    @property
    def name(self) -> str:
        """The persona's name, "" for nobody."""
        return self.persona.name if self.persona else ""

    def struck(self, name: str) -> Fault | None:
        """The fault of that name, if it hits this request."""
        return next((fault for fault in self.faults if fault.fault == name), None)
