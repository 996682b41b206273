"""A demonstration: simulated systems in a child process, a data folder of its own, keys in memory only.

Nothing else of the program knows that it is a demonstration: the simulators are addresses like any other.
"""

import shutil
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Self

from connectors import registry
from connectors.fields import Clean, Secret
from connectors.simulators.description import Description
from connectors.simulators.host import SimulatorProcess
from connectors.simulators.visma_connect.people import PEOPLE

if TYPE_CHECKING:
    from app.services.registrations import Registrations


_CALLS = 100_000  # in ten seconds: an audience does not wait for the vendor's limit of 100


@dataclass(frozen=True, slots=True)
class Persona:
    """The values of a connection: `fields` by name, `secrets` by name."""

    fields: Mapping[str, str]
    secrets: Mapping[str, Secret]


class DemoSession:
    """Starts the simulators and makes the data folder on `start()` or `with`; `stop()` ends and removes both.

    data_dir: a folder to keep instead of a temporary one. port_base: the first port, 0 for free ones.
    systems: what the simulators tell about themselves. Raises RuntimeError if they do not come up.
    """

    def __init__(self, data_dir: Path | None = None, *, office: str = "full", port_base: int = 0) -> None:
        self._process = SimulatorProcess(office=office, port_base=port_base, rate_limit=_CALLS)
        self._kept = data_dir
        self._folder: Path | None = None
        self.systems: Mapping[str, Description] = {}

    @property
    def data_dir(self) -> Path:
        """Where the demonstration stores what it imports."""
        if self._folder is None:
            raise RuntimeError("the demonstration has not been started")
        return self._folder

    def start(self) -> Self:
        """Starts the simulators; returns when they answer."""
        self._process.start()
        self.systems = self._process.systems
        self._folder = self._kept or Path(tempfile.mkdtemp(prefix="kobling-demo-"))
        return self

    def stop(self) -> None:
        """Ends the simulators and removes a temporary folder; harmless twice."""
        self._process.stop()
        folder, self._folder = self._folder, None
        if folder is not None and folder != self._kept:
            shutil.rmtree(folder, ignore_errors=True)

    def prepare(self, registrations: "Registrations") -> None:
        """Registers our product with every simulated system, at each persona's address; may block."""
        done = set()
        for key, told in self.systems.items():
            ours = registry.system(key).registration_key  # systems of a family may share one
            for own in (told, *told["personas"].values()):
                address = (ours, own["registration"].get("base_url"))
                if own["registration"] and address not in done:  # not every vendor wants one
                    done.add(address)
                    hidden = {name: Secret(value) for name, value in own["registration_secrets"].items()}
                    registrations.put(key, own["registration"], hidden)

    def persona(self, system: str, name: str) -> Persona:
        """What to enter to meet a persona; raises KeyError for one the system does not have."""
        own = self.systems[system]["personas"][name]
        return Persona(own["fields"], {key: Secret(value) for key, value in own["secrets"].items()})

    @property
    def shown(self) -> str:
        """The key of the system a tour shows: the first there is."""
        return next(iter(self.systems))

    def meeting(self, system: str, problem: str) -> str:
        """The name of a system's first persona that meets a problem; raises StopIteration if none does."""
        personas = self.systems[system]["personas"]
        return next(name for name, told in personas.items() if told["expect"] == problem)

    def keys(self) -> Mapping[str, Mapping[str, Mapping[str, Secret]]]:
        """By system, persona and field: what to paste, for the personas met at the system's main address."""
        found: dict[str, dict[str, dict[str, Secret]]] = {}
        for key, told in self.systems.items():
            fields = registry.system(key).fields
            pasted = [f.name for f in fields if f.entered and f.clean is Clean.KEY and not f.choices]
            for name, own in told["personas"].items():
                given = {**own["fields"], **own["secrets"]}
                values = {field: Secret(given[field]) for field in pasted if given.get(field)}
                if values and own["fields"]["base_url"] == told["base_url"]:
                    found.setdefault(key, {})[name] = values
        return found

    def people(self) -> Mapping[str, Mapping[str, str]]:
        """By system and persona: the name of the person to choose on the simulated sign-in page."""
        return {
            key: {name: PEOPLE[name].name for name in told["personas"] if name in PEOPLE}
            for key, told in self.systems.items()
            if registry.system(key).signs_in
        }

    def __enter__(self) -> Self:
        return self.start()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()
