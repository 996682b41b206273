"""The instance, the settings and our registrations at vendors."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from sqlalchemy import delete, insert, select

from app.store import schema
from app.store.family import Family
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
        return self._load(Registration, select(t).order_by(t.c.system, t.c.base_url))

    def get(self, system: str, base_url: str) -> Registration | None:
        """The one for that address, or None."""
        t = schema.registration
        return self._first(Registration, select(t).where(t.c.system == system, t.c.base_url == base_url))

    def put(self, registration: Registration) -> Registration:
        """Adds it, or replaces the one of the same system and address, which keeps its id."""
        t = schema.registration
        old = self.get(registration.system, registration.base_url)
        new = replace(registration, id=old.id if old else 0, updated_at=utc_now())
        return self._update(t, new) if old else self._add(t, new)

    def delete(self, registration_id: int) -> None:
        """Removes it; raises ConfigError `unknown_name`."""
        t = schema.registration
        if not self._db.execute(delete(t).where(t.c.id == registration_id)).rowcount:
            raise ConfigError("unknown_name", name=str(registration_id))
