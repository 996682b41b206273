"""What becomes of each record of a register: added, updated, linked, left, skipped; decided, not done."""

from collections.abc import Iterable, Iterator, Mapping, Set
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from enum import StrEnum
from hashlib import blake2b
from types import MappingProxyType

import msgspec

from app.store.moving import Action, Existing, Match, Moved, MovedState, Previewed, RegisterSetting
from connectors.errors import RECORDS, ErpError, problem
from connectors.moves import Receiver, Record, Source

_encode = msgspec.msgpack.Encoder(order="deterministic").encode
_WITH_EXISTING = {
    Existing.UPDATE: Action.UPDATE,
    Existing.LINK: Action.LINK,
    Existing.LEAVE: Action.LEAVE,
}


class Skipped(StrEnum):
    """Why a record is passed over: no header is chosen for dimensions of its kind, it is the source's own
    company or meant for its own use, or it has no code to be known by."""

    NO_HEADER = "no_header"
    INTERNAL = "internal"
    NO_CODE = "no_code"


@dataclass(frozen=True, slots=True)
class Decision:
    """A record as the target gets it, and what is to be done. target_id: which of the target's records.

    arrived: it was sent before and is there, only its answer was lost. problem: why it cannot be moved.
    skipped: why it is passed over, where it is.
    """

    record: Record
    action: Action
    target_id: str = ""
    arrived: bool = False
    problem: ErpError | None = None
    skipped: Skipped | None = None


class Targets:
    """The target's records, by what they are recognised by. A dimension need not have a code: it is known by
    its name and what it stands under then."""

    def __init__(self, records: Iterable[Record], match: Match) -> None:
        self._match = match
        self._ids: set[str] = set()
        self._by_code: dict[tuple[str, ...], str] = {}
        self._by_rule: dict[tuple[str, str], str] = {}
        for record in records:
            self._ids.add(record.id)
            if known := _known_by(record):
                self._by_code.setdefault(known, record.id)
            key = _key(record, match) if match is not Match.CODE else ""
            if key:
                self._by_rule.setdefault((record.kind, key), record.id)

    def __contains__(self, target_id: str) -> bool:
        return target_id in self._ids

    def has_code(self, code: str) -> bool:
        """Whether any record bears the code."""
        return any(known[1] == code for known in self._by_code if code)

    def of_code(self, record: Record) -> str:
        """The id of the record that bears its code, "" if none does."""
        return self._by_code.get(_known_by(record), "")

    def same(self, record: Record) -> str:
        """The id of the record that is the same by the rule, "" if none is."""
        if self._match is Match.CODE:
            return self.of_code(record)
        key = _key(record, self._match)
        return self._by_rule.get((record.kind, key), "") if key else ""


def _known_by(record: Record) -> tuple[str, ...]:
    if record.code:
        return record.kind, record.code
    return (record.kind, "", record.parent, " ".join(record.name.split())) if record.kind else ()


def _key(record: Record, match: Match) -> str:
    if match is Match.BUSINESS_ID:
        digits = [char for char in record.values.get("business_id", "") if char.isdigit()]
        return "".join(digits)
    return " ".join(record.name.casefold().split())


def content(record: Record) -> int:
    """64 bits over all that is sent of a record."""
    sent = (record.code, record.name, record.kind, record.parent, record.active, dict(record.values))
    return int.from_bytes(blake2b(_encode(sent), digest_size=8).digest(), "big", signed=True)


class Register:
    """One register on its way: its records decided one after the other.

    moved: what is stored of its records, by the source's id; whoever carries decisions out keeps it up to
    date. previewed: what somebody was shown of them, by the source's id; a record of which something else
    would be written by now is not. total: how many records there are to decide on, once they are read.
    only_failed: the others are passed over. now: the first reading of a day is of everything, since what was
    deleted at the source shows only by its absence.
    """

    def __init__(
        self,
        setting: RegisterSetting,
        source: Source,
        receiver: Receiver,
        moved: dict[str, Moved],
        now: datetime,
        *,
        previewed: Mapping[str, Previewed] = MappingProxyType({}),
        only_failed: bool = False,
    ) -> None:
        self.setting = setting
        self.moved = moved
        self.total: int | None = None
        self._previewed = previewed
        self._records: list[Record] | None = None
        self._source = source
        self._receiver = receiver
        self._targets = Targets(receiver.existing(setting.register), setting.match)
        self._only_failed = only_failed
        self._anew = setting.at is None or setting.at.astimezone(UTC).date() != now.astimezone(UTC).date()
        there = [one for one in moved.values() if one.state is MovedState.DONE]
        there = [one for one in there if one.action not in (Action.GONE, Action.SKIP)]
        self._owners = {one.target_id: one.source_id for one in there if one.target_id}
        self._coded = {one.code: one.source_id for one in there if one.code}
        self._unfinished = {key for key, one in moved.items() if one.state is not MovedState.DONE}

    @property
    def since(self) -> datetime | None:
        """From when on changes are asked for: everything while something is unfinished, for what failed may
        have been mended at the target."""
        return None if self._unfinished or self._only_failed or self._anew else self.setting.since

    def read(self) -> Iterator[int]:
        """Reads the source; after each record, how many there are so far. Raises ErpError."""
        self._records = []
        for record in self._source.records(self.setting.register, self.since):
            self._records.append(record)
            yield len(self._records)

    def decisions(self, planning: bool = False) -> Iterator[Decision | None]:
        """One for each record, None for one with nothing to do. `planning`: parents that would be added count
        as added, and each record is examined for what the target would refuse. What has not been read yet
        is read first. Raises ErpError."""
        planned: set[str] = set()
        seen: set[str] = set()
        since = self.since
        records = (
            self._records
            if self._records is not None
            else list(self._source.records(self.setting.register, since))
        )
        self.total = len(records)
        for record in records:
            seen.add(record.id)
            if self._only_failed and record.id not in self._unfinished:
                yield None
                continue
            decision = self._decide(record, planned if planning else frozenset())
            planned.add(record.id)
            yield self._examined(decision) if planning and decision is not None else decision
        if since is None:
            yield from self._gone(seen)

    def _examined(self, decision: Decision) -> Decision:
        """The decision with what the target would refuse, as far as that is known beforehand."""
        if decision.problem is None and decision.action in (Action.ADD, Action.UPDATE):
            try:
                self._receiver.examine(self.setting.register, decision.record)
            except ErpError as error:
                if error.code not in RECORDS:
                    raise
                return replace(decision, problem=error)
        return decision

    def _gone(self, seen: Set[str]) -> Iterator[Decision]:
        """What was moved, or tried, and is not at the source any more."""
        tried = self._unfinished if self._only_failed else self.moved.keys()
        for known in [self.moved[key] for key in tried - seen]:
            if known.action is not Action.GONE:
                record = Record(known.source_id, known.code, known.name, known.kind, deleted=True)
                yield Decision(record, Action.GONE, known.target_id)

    def _decide(self, record: Record, planned: Iterable[str]) -> Decision | None:
        known = self.moved.get(record.id)
        if record.deleted:
            told = known is None or known.action is Action.GONE
            return None if told else Decision(record, Action.GONE, known.target_id if known else "")
        headers: Mapping[str, str] = self.setting.headers
        if record.kind:
            if not headers.get(record.kind):
                return Decision(record, Action.SKIP, skipped=Skipped.NO_HEADER)
            record = replace(record, kind=headers[record.kind])
        if record.values.get("internal") == "yes":
            return Decision(record, Action.SKIP, skipped=Skipped.INTERNAL)
        if not record.code and self.setting.register == "products":
            return Decision(record, Action.SKIP, skipped=Skipped.NO_CODE)
        if record.parent:
            above = self.moved.get(record.parent)
            if above is not None and above.target_id:
                record = replace(record, parent=above.target_id)
            elif record.parent not in planned:
                return Decision(record, Action.ADD, problem=problem("parent_missing", parent=record.parent))
        return self._compare(record, known)

    def _compare(self, record: Record, known: Moved | None) -> Decision | None:
        leave = self.setting.existing is Existing.LEAVE
        if known is not None and known.target_id and known.target_id in self._targets:
            if known.state is MovedState.DONE:
                if known.hash == content(record):
                    return None
                return Decision(record, Action.LEAVE if leave else Action.UPDATE, known.target_id)
            return Decision(record, Action.UPDATE, known.target_id)
        if known is not None and known.state is MovedState.SENDING:
            found = self._targets.of_code(record)
            if found:  # the program ended between the target's answer and its being stored
                same = known.hash == content(record)
                return Decision(record, Action.ADD if same else Action.UPDATE, found, arrived=same)
        found = self._targets.same(record)
        action = _WITH_EXISTING[self.setting.existing] if found else Action.ADD
        shown = self._previewed.get(record.id)
        if shown is not None and (shown.action, shown.target_id) != (action, found):
            outdated = problem("preview_outdated", record=record.code or record.name)
            return Decision(record, Action.ADD, problem=outdated)
        if self._doubled(record, found):
            # the other one of the source is what stands there; both writing it would never come to rest
            return Decision(record, Action.ADD, problem=problem("duplicate_code", record=record.code))
        return Decision(record, action, found)

    def _doubled(self, record: Record, found: str) -> bool:
        """Whether another record of the source stands for the same one of the target."""
        if found and self._owners.setdefault(found, record.id) != record.id:
            return True
        unique = record.code and self.setting.register != "dimensions"  # whose codes are their level's
        return bool(unique) and self._coded.setdefault(record.code, record.id) != record.id
