"""Connections: their properties, drafts, fingerprints and last checks."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from sqlalchemy import delete, insert, or_, select, update

from app.store import schema
from app.store.family import Family, matching, name_key
from app.store.records import Connection, Stage
from connectors.base import Level, utc_now
from connectors.errors import ConfigError


def _place(connection: Connection) -> str:
    """Where it hangs in the tree; names are unique there. Raises ValueError for a level without its node."""
    node = {
        Level.CUSTOMER: 0,
        Level.GROUP: connection.group_id,
        Level.CLIENT: connection.client_id,
    }[connection.level]
    if node is None:
        raise ValueError(f"a connection at level {connection.level} names no {connection.level}")
    return f"{connection.level}:{node}" if node else str(connection.level)


class Connections(Family):
    """Configured access to systems."""

    def add(self, connection: Connection) -> Connection:
        """Stores a new one and returns it with id and created_at; raises ConfigError `name_taken`."""
        connection = replace(connection, created_at=connection.created_at or utc_now())
        stored = self._add(schema.connection, connection, **self._keys(connection))
        self._put_fingerprints(stored)
        return stored

    def update(self, connection: Connection) -> Connection:
        """Stores every field; raises ConfigError `name_taken`, `unknown_name`."""
        self._update(schema.connection, connection, **self._keys(connection))
        self._put_fingerprints(connection)
        return connection

    def get(self, connection_id: int) -> Connection:
        """Raises ConfigError `unknown_name`."""
        return self._get(Connection, schema.connection, connection_id)

    def find(self, text: str) -> Connection:
        """By id or exact name (case ignored); raises ConfigError `unknown_name`, `ambiguous_name`."""
        t = schema.connection
        found = self._load(Connection, select(t).where(t.c.name_key == name_key(text)))
        if not found and text.isdecimal():
            return self.get(int(text))
        if not found:
            raise ConfigError("unknown_name", name=text)
        if len(found) > 1:
            raise ConfigError("ambiguous_name", name=text, ids=", ".join(str(one.id) for one in found))
        return found[0]

    def list(self, stage: Stage | None = None, system: str = "") -> Sequence[Connection]:
        """All, or those of a stage or system, by name."""
        t = schema.connection
        query = select(t).where(*matching(t, stage=stage, system=system))
        return self._load(Connection, query.order_by(t.c.name_key, t.c.id))

    def find_by_fingerprint(self, fingerprint: str, system: str = "") -> Sequence[Connection]:
        """The connections that hold a secret with this fingerprint."""
        t, f = schema.connection, schema.connection_fingerprint
        holders = select(f.c.connection_id).where(f.c.fingerprint == fingerprint)
        query = select(t).where(t.c.id.in_(holders), *matching(t, system=system))
        return self._load(Connection, query.order_by(t.c.id))

    def lease(self, connection_id: int, owner: str, now: datetime, until: datetime) -> bool:
        """Takes the right to renew its tokens until then; False while another owner has it. Inside
        `Store.writing()` only. An owner may take it again to keep it longer."""
        t = schema.connection
        free = or_(t.c.lease_owner.in_(("", owner)), t.c.lease_until.is_(None), t.c.lease_until <= now)
        take = update(t).where(t.c.id == connection_id, free).values(lease_owner=owner, lease_until=until)
        return bool(self._db.execute(take).rowcount)

    def leased_by(self, connection_id: int) -> str:
        """Who has it, or had it last without giving it back; "" where nobody has."""
        t = schema.connection
        return self._db.execute(select(t.c.lease_owner).where(t.c.id == connection_id)).scalar() or ""

    def release(self, connection_id: int, owner: str) -> None:
        """Gives the lease back; nothing happens if another owner has it by now."""
        t = schema.connection
        mine = [t.c.id == connection_id, t.c.lease_owner == owner]
        self._db.execute(update(t).where(*mine).values(lease_owner="", lease_until=None))

    def delete(self, connection_id: int) -> None:
        """Removes the row. Its companies stay, without a connection and no longer active, with their data;
        delete those first that should go too. Raises ConfigError `unknown_name`."""
        c = schema.company
        self._db.execute(update(c).where(c.c.connection_id == connection_id).values(active=False))
        t = schema.connection
        if not self._db.execute(delete(t).where(t.c.id == connection_id)).rowcount:
            raise ConfigError("unknown_name", name=str(connection_id))

    def _keys(self, connection: Connection) -> dict[str, str]:
        """Columns for uniqueness; raises ConfigError when another connection has the name at that place."""
        t = schema.connection
        key, place = name_key(connection.name), _place(connection)
        taken = select(t.c.id).where(t.c.place == place, t.c.name_key == key, t.c.id != connection.id)
        if self._db.execute(taken).first():
            raise ConfigError("name_taken", name=connection.name)
        return {"name_key": key, "place": place}

    def _put_fingerprints(self, connection: Connection) -> None:
        t = schema.connection_fingerprint
        self._db.execute(delete(t).where(t.c.connection_id == connection.id))
        rows = [
            {"connection_id": connection.id, "field": field, "fingerprint": value}
            for field, value in connection.fingerprints.items()
        ]
        if rows:
            self._db.execute(insert(t), rows)
