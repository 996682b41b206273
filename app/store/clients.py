"""The level tree: groups, and the clients that companies belong to."""

from collections.abc import Sequence
from dataclasses import replace

from sqlalchemy import delete, insert, select, update

from app.store import schema
from app.store.family import Family, columns, load, name_key
from app.store.records import Client, Group
from connectors.errors import ConfigError


def _place(parent: int | None) -> str:
    return "" if parent is None else str(parent)


class Groups(Family):
    """Nodes between the customer and the clients."""

    def list(self) -> Sequence[Group]:
        """All, by name."""
        t = schema.group
        return [load(Group, row) for row in self._db.execute(select(t).order_by(t.c.name_key))]

    def get(self, group_id: int) -> Group:
        """Raises ConfigError `unknown_name`."""
        row = self._db.execute(select(schema.group).where(schema.group.c.id == group_id)).first()
        if row is None:
            raise ConfigError("unknown_name", name=str(group_id))
        return load(Group, row)

    def find_or_create(self, name: str, parent_id: int | None = None) -> Group:
        """The group of that name (case ignored) below that parent, made if there is none."""
        t = schema.group
        key, place = name_key(name), _place(parent_id)
        row = self._db.execute(select(t).where(t.c.place == place, t.c.name_key == key)).first()
        if row:
            return load(Group, row)
        values = {"name": name.strip(), "name_key": key, "parent_id": parent_id, "place": place}
        new = self._db.execute(insert(t).values(values)).inserted_primary_key
        assert new is not None
        return Group(new[0], name.strip(), parent_id)

    def delete(self, group_id: int) -> None:
        """Removes an empty group; raises ConfigError `not_ready` while something belongs to it."""
        users = (
            select(schema.client.c.id).where(schema.client.c.group_id == group_id),
            select(schema.connection.c.id).where(schema.connection.c.group_id == group_id),
            select(schema.group.c.id).where(schema.group.c.parent_id == group_id),
        )
        if any(self._db.execute(user.limit(1)).first() for user in users):
            raise ConfigError("not_ready", name=self.get(group_id).name)
        self._db.execute(delete(schema.group).where(schema.group.c.id == group_id))


class Clients(Family):
    """Local units; several companies may share one."""

    def list(self) -> Sequence[Client]:
        """All, by name."""
        t = schema.client
        return [load(Client, row) for row in self._db.execute(select(t).order_by(t.c.name_key, t.c.id))]

    def get(self, client_id: int) -> Client:
        """Raises ConfigError `unknown_name`."""
        row = self._db.execute(select(schema.client).where(schema.client.c.id == client_id)).first()
        if row is None:
            raise ConfigError("unknown_name", name=str(client_id))
        return load(Client, row)

    def find_or_create(self, name: str, group_id: int | None = None, organisation_number: str = "") -> Client:
        """The client of that name (case ignored) in that group, made if there is none."""
        t = schema.client
        key, place = name_key(name), _place(group_id)
        row = self._db.execute(select(t).where(t.c.place == place, t.c.name_key == key)).first()
        if row:
            return load(Client, row)
        client = Client(0, name.strip(), group_id, organisation_number)
        values = columns(t, client) | {"name_key": key, "place": place}
        new = self._db.execute(insert(t).values(values)).inserted_primary_key
        assert new is not None
        return replace(client, id=new[0])

    def update(self, client: Client) -> None:
        """Stores name, group and organisation number; raises ConfigError `name_taken`, `unknown_name`."""
        t = schema.client
        key, place = name_key(client.name), _place(client.group_id)
        taken = select(t.c.id).where(t.c.place == place, t.c.name_key == key, t.c.id != client.id)
        if self._db.execute(taken).first():
            raise ConfigError("name_taken", name=client.name)
        values = columns(t, client) | {"name_key": key, "place": place}
        if not self._db.execute(update(t).where(t.c.id == client.id).values(values)).rowcount:
            raise ConfigError("unknown_name", name=client.name)
