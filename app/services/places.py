"""The level tree as people write it: a path of names below the top, `Group/Client`, "" for the customer;
a slash in a name is written twice, `Hansen A//S`."""

from dataclasses import dataclass

from app.services.views import level_names
from app.store.records import Connection
from app.store.tables import Tables
from connectors.base import Level
from connectors.errors import ConfigError


@dataclass(frozen=True, slots=True)
class Place:
    """A node of the tree; `group_id` is the one new clients go into."""

    level: Level = Level.CUSTOMER
    group_id: int | None = None
    client_id: int | None = None


def place(tables: Tables, path: str) -> Place:
    """The node of a path. The last name is an existing client there, else a group; groups are made as needed.

    Raises ConfigError `value_invalid` for a path with an empty name.
    """
    if not path.strip():
        return Place()
    names = level_names(path)
    if not all(names):
        raise ConfigError("value_invalid", field="level", found=path)
    group_id: int | None = None
    for name in names[:-1]:
        group_id = tables.groups.find_or_create(name, group_id).id
    last = names[-1].casefold()
    for client in tables.clients.list():
        if client.group_id == group_id and client.name.casefold() == last:
            return Place(Level.CLIENT, group_id, client.id)
    return Place(Level.GROUP, tables.groups.find_or_create(names[-1], group_id).id)


def path_of(tables: Tables, connection: Connection) -> str:
    """The reverse: where a connection hangs."""
    if connection.level is Level.CUSTOMER:
        return ""
    names: list[str] = []
    group_id = connection.group_id
    if connection.level is Level.CLIENT and connection.client_id is not None:
        client = tables.clients.get(connection.client_id)
        names.append(client.name)
        group_id = client.group_id
    while group_id is not None:
        group = tables.groups.get(group_id)
        names.append(group.name)
        group_id = group.parent_id
    return "/".join(name.replace("/", "//") for name in reversed(names))
