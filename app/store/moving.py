"""What the store keeps of records that move between two systems; plain frozen records."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from app.store.records import Problem


class Direction(StrEnum):
    """Which way a register's records go between the sides of an interface."""

    OFF = "off"
    FORTH = "forth"  # from the first side to the second
    BACK = "back"


class Match(StrEnum):
    """By what a record is recognised at the target when it is moved for the first time."""

    CODE = "code"
    BUSINESS_ID = "business_id"
    NAME = "name"


class Existing(StrEnum):
    """What happens to a record that the target has already."""

    UPDATE = "update"
    LINK = "link"  # it is taken for the same, and later changes move
    LEAVE = "leave"  # it stays as it is


class Action(StrEnum):
    """What was, or would be, done with a record."""

    ADD = "add"
    UPDATE = "update"
    LINK = "link"
    LEAVE = "leave"
    SKIP = "skip"  # not meant to be moved: internal, without a code
    GONE = "gone"  # deleted at the source: reported, not removed at the target


class MovedState(StrEnum):
    """Where a record's move stands; `sending`: asked for, and the answer not stored yet."""

    SENDING = "sending"
    DONE = "done"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class RegisterSetting:
    """How one register of an interface moves.

    temporary: while the register is off, the code of the one record that stands for all ("" = none is
    wanted). headers: of dimensions, the target's header by kind; a kind without one does not move.
    since: changes from then on have not been read yet, None for all. at: end of the last complete reading.
    """

    connection_id: int
    register: str
    direction: Direction = Direction.OFF
    match: Match = Match.CODE
    existing: Existing = Existing.UPDATE
    temporary: str = ""
    headers: Mapping[str, str] = field(default_factory=dict)
    since: datetime | None = None
    at: datetime | None = None

    @property
    def choice(self) -> str:
        """What was chosen: a direction, `off`, or `temporary`."""
        return "temporary" if self.temporary else str(self.direction)


@dataclass(frozen=True, slots=True)
class Moved:
    """One record and what became of it: the map of ids, and the last outcome.

    hash: 64 bits over what was sent. target_id: the target's own id, "" until known.
    """

    connection_id: int
    direction: Direction
    register: str
    source_id: str
    code: str
    name: str
    at: datetime
    kind: str = ""
    target_id: str = ""
    hash: int = 0
    action: Action = Action.ADD
    state: MovedState = MovedState.SENDING
    problem: Problem | None = None
    tries: int = 0


@dataclass(frozen=True, slots=True)
class Previewed:
    """What a preview told would be done with a record that has not moved since; target_id: with which of the
    target's records, "" for a new one."""

    connection_id: int
    direction: Direction
    register: str
    source_id: str
    action: Action
    target_id: str = ""
