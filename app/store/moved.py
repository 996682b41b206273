"""Registers of an interface and the records that moved: settings, previews, map of ids, last outcomes."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime

from sqlalchemy import ColumnElement, Table, delete, func, select, update
from sqlalchemy.dialects.sqlite import insert

from app.store import schema
from app.store.family import Family, columns, matching
from app.store.moving import Direction, Moved, MovedState, Previewed, RegisterSetting
from connectors.moves import REGISTERS


class _Put(Family):
    def _put(self, table: Table, record: RegisterSetting | Moved) -> None:
        """Stores a record over the one of the same key."""
        values = columns(table, record)
        statement = insert(table).values(values)
        keys = table.primary_key.columns
        self._db.execute(statement.on_conflict_do_update(index_elements=keys, set_=values))


class Registers(_Put):
    """The settings of an interface's registers, one for each."""

    def list(self, connection_id: int) -> Sequence[RegisterSetting]:
        """All registers in their order, those nobody has set yet switched off."""
        t = schema.register_setting
        rows = self._load(RegisterSetting, select(t).where(t.c.connection_id == connection_id))
        found = {row.register: row for row in rows}
        return [found.get(name) or RegisterSetting(connection_id, name) for name in REGISTERS]

    def put(self, setting: RegisterSetting) -> None:
        """Stores a register's settings in place of the former; other directions or headers begin anew, and
        what a preview told by other settings holds no more."""
        old = next(s for s in self.list(setting.connection_id) if s.register == setting.register)
        if (old.direction, old.headers) != (setting.direction, setting.headers):
            setting = replace(setting, since=None)
        if (old.match, old.existing) != (setting.match, setting.existing):
            t = schema.previewed_record
            same = matching(t, connection_id=setting.connection_id, register=setting.register)
            self._db.execute(delete(t).where(*same))
        self._put(schema.register_setting, setting)

    def begin_anew(self, connection_id: int) -> None:
        """What was read so far counts for nothing: the next time everything is read."""
        t = schema.register_setting
        self._db.execute(update(t).where(t.c.connection_id == connection_id).values(since=None, at=None))

    def read_to(self, setting: RegisterSetting, since: datetime, at: datetime) -> None:
        """Notes that a register was read to its end, unless it was set otherwise meanwhile."""
        t = schema.register_setting
        same = [t.c.connection_id == setting.connection_id, t.c.register == setting.register]
        same += [t.c.direction == setting.direction, t.c.headers == setting.headers]
        self._db.execute(update(t).where(*same).values(since=since, at=at))


class MovedRecords(_Put):
    """Records of interfaces by connection, direction, register and the source's id."""

    def list(
        self,
        connection_id: int,
        direction: Direction,
        register: str,
        state: MovedState | None = None,
    ) -> Sequence[Moved]:
        """Those of a register, or of them those in a state."""
        t = schema.moved_record
        same = matching(t, connection_id=connection_id, direction=direction, register=register, state=state)
        return self._load(Moved, select(t).where(*same).order_by(t.c.code, t.c.source_id))

    def put(self, moved: Moved) -> None:
        """Stores where a record stands; of one that is on its way what a preview told is done with."""
        self._put(schema.moved_record, moved)
        if moved.state is not MovedState.FAILED:
            t = schema.previewed_record
            same = [t.c.connection_id == moved.connection_id, t.c.direction == moved.direction]
            same += [t.c.register == moved.register, t.c.source_id == moved.source_id]
            self._db.execute(delete(t).where(*same))

    def forget(self, connection_id: int) -> None:
        """Removes where every record of an interface stands."""
        t = schema.moved_record
        self._db.execute(delete(t).where(t.c.connection_id == connection_id))

    def counts(self, connection_id: int) -> Mapping[str, Mapping[MovedState, int]]:
        """How many records of each register are in each state."""
        t = schema.moved_record
        query = (
            select(t.c.register, t.c.state, func.count())
            .where(t.c.connection_id == connection_id)
            .group_by(t.c.register, t.c.state)
        )
        found: dict[str, dict[MovedState, int]] = {}
        for register, state, count in self._db.execute(query):
            found.setdefault(register, {})[MovedState(state)] = count
        return found


class Previews(Family):
    """What the last preview of a register told, by the source's id."""

    def list(self, setting: RegisterSetting) -> Sequence[Previewed]:
        """Of the records of a register, going as it is set, that have not moved since."""
        t = schema.previewed_record
        return self._load(Previewed, select(t).where(*_of(t, setting)))

    def put(self, setting: RegisterSetting, told: Sequence[Previewed]) -> None:
        """Stores what a preview of the whole register told, in place of the one before."""
        t = schema.previewed_record
        self._db.execute(delete(t).where(*_of(t, setting)))
        if told:
            self._db.execute(insert(t), [columns(t, one) for one in told])


def _of(table: Table, setting: RegisterSetting) -> Sequence[ColumnElement[bool]]:
    return matching(
        table,
        connection_id=setting.connection_id,
        direction=setting.direction,
        register=setting.register,
    )
