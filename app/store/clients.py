"""The level tree: groups, and the clients that companies belong to."""

from collections.abc import Sequence

from sqlalchemy import Select, Table, select

from app.store import schema
from app.store.family import Family, name_key
from app.store.records import Client, Group


def _keys(name: str, parent: int | None) -> dict[str, str]:
    """By what it is the same one: the name without case, and the node it hangs from."""
    return {"name_key": name_key(name), "place": "" if parent is None else str(parent)}


def _same(table: Table, keys: dict[str, str]) -> Select[Group | Client]:
    return select(table).where(*(table.c[name] == key for name, key in keys.items()))


class Groups(Family):
    """Nodes between the customer and the clients."""

    def list(self) -> Sequence[Group]:
        """All, by name."""
        return self._load(Group, select(schema.group).order_by(schema.group.c.name_key))

    def get(self, group_id: int) -> Group:
        """Raises ConfigError `unknown_name`."""
        return self._get(Group, schema.group, group_id)

    def find_or_create(self, name: str, parent_id: int | None = None) -> Group:
        """The group of that name (case ignored) below that parent, made if there is none."""
        keys = _keys(name, parent_id)
        known = self._first(Group, _same(schema.group, keys))
        return known or self._add(schema.group, Group(0, name.strip(), parent_id), **keys)


class Clients(Family):
    """Local units; several companies may share one."""

    def list(self) -> Sequence[Client]:
        """All, by name."""
        t = schema.client
        return self._load(Client, select(t).order_by(t.c.name_key, t.c.id))

    def get(self, client_id: int) -> Client:
        """Raises ConfigError `unknown_name`."""
        return self._get(Client, schema.client, client_id)

    def find_or_create(self, name: str, group_id: int | None = None, organisation_number: str = "") -> Client:
        """The client of that name (case ignored) in that group, made if there is none."""
        keys = _keys(name, group_id)
        known = self._first(Client, _same(schema.client, keys))
        return known or self._add(
            schema.client, Client(0, name.strip(), group_id, organisation_number), **keys
        )
