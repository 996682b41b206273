"""What a connection signs in with, of all that its system knows."""

from app.store.records import Connection
from app.store.tables import Tables
from connectors import registry
from connectors.fields import Field


def keys(tables: Tables, row: Connection) -> tuple[Field, ...]:
    """The fields of the credentials a connection stands on, in order: its secrets as it uses them, each after
    its other half. Of one that an application of ours signs in for, that application's secret; none where
    a person signs in."""
    system = registry.system(row.system)
    entered = [field for field in system.fields if field.secret and field.entered]
    if entered:
        held = [field for field in entered if field.name in row.fingerprints]
        used = held or [field for field in entered if field.required]
        names = {field.name for field in used} | {field.pair for field in used}
        return tuple(field for field in system.fields if field.name in names)
    if row.fields.get("access", "user") == "user":
        return ()
    known = tables.registrations.get(system.registration_key, row.fields.get("base_url", ""))
    halves = known.fields if known is not None else {}
    return tuple(field for field in system.registration_fields if halves.get(field.pair))[-1:]
