"""The instance, the settings and our registrations at vendors."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from sqlalchemy import delete, insert, select, update

from app.store import schema
from app.store.family import Family, columns, load
from app.store.records import Instance, Registration
from connectors.base import utc_now
from connectors.errors import ConfigError


class Settings(Family):
    """Values that belong to the database, by name; any JSON value."""

    def get(self, name: str, default: Any = None) -> Any:
        """The value, or `default` where none was put."""
        row = self._db.execute(select(schema.setting.c.value).where(schema.setting.c.name == name)).first()
        return default if row is None else row.value

    def put(self, name: str, value: Any) -> None:
        """Stores a value in place of the old one."""
        self._db.execute(delete(schema.setting).where(schema.setting.c.name == name))
        self._db.execute(insert(schema.setting).values(name=name, value=value))

    def all(self) -> Mapping[str, Any]:
        """Every value by name."""
        return {row.name: row.value for row in self._db.execute(select(schema.setting))}


class Instances(Family):
    """The one row that says which database this is."""

    def get(self) -> Instance:
        """Its identity; made when the database is made."""
        row = self._db.execute(select(schema.instance)).one()
        return Instance(row.uuid, row.salt, row.created_at)


class Registrations(Family):
    """Our product's registrations, one for each (system, base_url)."""

    def list(self) -> Sequence[Registration]:
        """All, by system and address."""
        t = schema.registration
        return [load(Registration, r) for r in self._db.execute(select(t).order_by(t.c.system, t.c.base_url))]

    def get(self, system: str, base_url: str) -> Registration | None:
        """The one for that address, or None."""
        t = schema.registration
        row = self._db.execute(select(t).where(t.c.system == system, t.c.base_url == base_url)).first()
        return load(Registration, row) if row else None

    def put(self, registration: Registration) -> Registration:
        """Adds it, or replaces the one of the same system and address, which keeps its id."""
        t = schema.registration
        now = utc_now()
        old = self.get(registration.system, registration.base_url)
        values = columns(t, registration) | {"updated_at": now}
        if old:
            self._db.execute(update(t).where(t.c.id == old.id).values(values))
            return replace(registration, id=old.id, updated_at=now)
        key = self._db.execute(insert(t).values(values)).inserted_primary_key
        assert key is not None
        return replace(registration, id=key[0], updated_at=now)

    def delete(self, registration_id: int) -> None:
        """Removes it; raises ConfigError `unknown_name`."""
        t = schema.registration
        if not self._db.execute(delete(t).where(t.c.id == registration_id)).rowcount:
            raise ConfigError("unknown_name", name=str(registration_id))
