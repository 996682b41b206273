"""One request to the simulated Severa."""

from dataclasses import dataclass

from connectors.simulators import call
from connectors.simulators.severa.lists import Query
from connectors.simulators.severa.personas import Persona


@dataclass(slots=True)
class Call(call.Call):
    """`path`: below the version, or `/soap/<operation>`. `bad`: bad records are shown to the sender."""

    sender: Persona | None = None
    bad: bool = False

    @property
    def values(self) -> Query:
        """The query's values, each as often as it came."""
        given = self.request.query_params
        return {name: given.getlist(name) for name in given}

    @property
    def soap(self) -> bool:
        """Whether it was sent to the older interface."""
        return self.request.url.path.endswith(".svc")
