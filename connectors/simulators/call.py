"""One request to a simulator: what is known of its sender, what goes wrong with it, and its refusal."""

import uuid
from abc import ABC, abstractmethod
from collections.abc import Hashable, Mapping
from dataclasses import dataclass, field
from datetime import datetime

from starlette.requests import Request

from connectors.simulators.faults import Fault
from connectors.simulators.wire import Answer


@dataclass(slots=True)
class Call:
    """`path`: as faults name it. `now`: by the simulator's clock. `persona`, `company`: whom faults may be
    meant for. `owner`: whose allowance it uses, None for nobody's. `spared`: a sign of life, neither counted
    nor answered by a broken server. `noted`: what the record tells besides."""

    request: Request
    path: str
    body: bytes
    now: datetime
    persona: str = ""
    company: int | str | None = None
    owner: Hashable = None
    spared: bool = False
    faults: list[Fault] = field(default_factory=list)
    noted: dict[str, object] = field(default_factory=dict)
    identity: uuid.UUID = field(default_factory=uuid.uuid4)

    @property
    def method(self) -> str:
        """GET, POST …"""
        return self.request.method

    @property
    def query(self) -> Mapping[str, str]:
        """The query's values, decoded."""
        return self.request.query_params

    @property
    def raw_query(self) -> str:
        """The query as it came."""
        return str(self.request.scope["query_string"].decode("ascii", "replace"))

    def header(self, name: str) -> str:
        """A header's value, "" if it did not come."""
        return self.request.headers.get(name, "")

    def struck(self, name: str) -> Fault | None:
        """The fault of that name, if it hits this request."""
        return next((fault for fault in self.faults if fault.fault == name), None)


class Refusal(Exception, ABC):  # noqa: N818  an answer, not a fault of ours
    """An answer that stands instead of what was asked for. Faults spoil no refusal."""

    @abstractmethod
    def answer(self, call: Call) -> Answer:
        """It, in the vendor's shape."""


class Refused(Refusal):
    """One that is the same whoever asks."""

    def __init__(self, given: Answer) -> None:
        super().__init__(f"HTTP {given.status}")
        self.given = given

    def answer(self, _: Call) -> Answer:
        return self.given
