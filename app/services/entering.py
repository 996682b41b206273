"""What a person entered for a connection: plain values in the row, secrets in the keyring, together."""

from collections.abc import Callable, Mapping, Sequence
from contextlib import nullcontext
from dataclasses import dataclass, replace

from app.services import drafts
from app.services.core import Core
from app.services.privacy import told_name
from app.services.registrations import Entry, accepted
from app.services.sign_in import release
from app.services.vault import Change, connection_owner, fingerprints
from app.store.records import Connection, Stage
from app.store.tables import Tables
from connectors import registry
from connectors.base import CancelToken, System
from connectors.errors import ConfigError
from connectors.fields import Secret
from connectors.views import DraftView


@dataclass(frozen=True, slots=True)
class Entries:
    """What an entry comes to. fields: new plain values; secrets: new ones; gone: names of what is taken back,
    or replaced by another kind of credentials."""

    fields: Mapping[str, str]
    secrets: Mapping[str, Secret]
    gone: frozenset[str]

    def over(self, fields: Mapping[str, str]) -> dict[str, str]:
        """All plain values where these were there before."""
        return {**fields, **dict.fromkeys(self.gone & fields.keys(), ""), **self.fields}


Parts = tuple[dict[str, str], dict[str, Secret]]


def apart(system: System, values: Mapping[str, str], secrets: Mapping[str, Secret]) -> tuple[Parts, Parts]:
    """Values and secrets of the connection, and those that belong to our registration."""
    own = {f.name for f in system.fields}
    return (
        ({k: v for k, v in values.items() if k in own}, {k: v for k, v in secrets.items() if k in own}),
        (
            {k: v for k, v in values.items() if k not in own},
            {k: v for k, v in secrets.items() if k not in own},
        ),
    )


def entries(system: System, values: Mapping[str, str], secrets: Mapping[str, Secret]) -> Entries:
    """Judges what was entered for a connection; raises as `accepted`."""
    plain, hidden = accepted(system, system.fields, values, secrets)
    entered = {name for name, value in {**plain, **hidden}.items() if value}
    gone = {name for f in system.fields if f.name in entered for name in f.replaces} - entered
    gone |= {name for name, secret in hidden.items() if not secret}
    return Entries(plain, {name: s for name, s in hidden.items() if s}, frozenset(gone))


def store(
    core: Core,
    connection: int,
    entered: Entries,
    proved: Callable[[Tables, Connection], object] | None = None,
    *,
    beside: Sequence[Entry] = (),
) -> DraftView:
    """Stores it, with what is entered of registrations `beside` it; checks made with other values are void.
    `proved`: writes down, in the same transaction, what was found of a key before it took the place of
    another (it is given the connection as it was until then). Raises `same_key_elsewhere`, or a keyring's
    code; nothing is changed then."""
    owner = connection_owner(connection)

    def write(tables: Tables) -> DraftView:
        for one in beside:
            one.write(tables)
        row = before = tables.connections.get(connection)
        fields = entered.over(row.fields)
        prints = fingerprints(tables, entered.secrets)
        _refuse_shared_key(core, tables, row, fields, prints)
        if dict(row.fields) != fields or entered.secrets or entered.gone & former:
            row = replace(row, checks=(), checked_at=None, problem=None)
            row = drafts.unproved(tables, row) if row.stage is Stage.DRAFT else row
            core.access.forget_tokens(connection)
        kept = {name: value for name, value in row.fingerprints.items() if name not in entered.gone}
        row = replace(row, fields=fields, fingerprints=kept | prints)
        signed_in = "refresh_token" in entered.secrets
        if signed_in:
            row = replace(row, authorisation=None, authorised_at=None, expires_at=None)
        tables.connections.update(row)
        if signed_in:
            release(core, tables, row)
        if entered.secrets or proved is not None:
            event = "secret_stored" if proved is None else "key_replaced"
            core.events.add(tables, event, row, data={"fields": sorted(entered.secrets)})
        if proved is not None:
            proved(tables, before)
        return drafts.view(core, tables, row)

    with core.store.reading() as tables:
        former = core.vault.names(tables, owner)
        signs_in = registry.system(tables.connections.get(connection).system).signs_in
    renews = signs_in and (entered.secrets or entered.gone & former)
    with core.access.renewing(connection, CancelToken()) if renews else nullcontext():
        changes = [Change(owner, entered.secrets, entered.gone), *(one.change for one in beside)]
        return core.vault.put_all(changes, write)


def _refuse_shared_key(
    core: Core, tables: Tables, row: Connection, fields: Mapping[str, str], prints: Mapping[str, str]
) -> None:
    """One key cannot serve the office's own account and a client's (D24)."""
    for fingerprint in prints.values():
        for other in tables.connections.find_by_fingerprint(fingerprint, row.system):
            kinds = {fields.get("key_kind", ""), other.fields.get("key_kind", "")}
            if other.id != row.id and len(kinds - {""}) == 2:
                raise ConfigError("same_key_elsewhere", name=told_name(core, other))
