"""What a person entered for a connection: plain values in the row, secrets in the keyring, together."""

from collections.abc import Mapping
from dataclasses import replace

from app.secrets import stored
from app.services import drafts
from app.services.core import Core, connection_owner
from app.services.registrations import Registrations, accepted
from app.services.sign_in import release
from app.services.views import DraftView
from app.store.records import Connection
from app.store.tables import Tables
from connectors import registry
from connectors.base import System
from connectors.errors import ConfigError
from connectors.fields import Secret


class Entering:
    """Stores entries; every call may wait for disk and keyring."""

    def __init__(self, core: Core, registrations: Registrations) -> None:
        self._core = core
        self._registrations = registrations

    def save(self, connection: int, values: Mapping[str, str], secrets: Mapping[str, Secret]) -> DraftView:
        """See `Onboarding.save_values`."""
        core = self._core
        with core.store.reading() as tables:
            row = tables.connections.get(connection)
        system = registry.system(row.system)
        own = {f.name for f in system.fields}
        plain, hidden = accepted(
            system,
            system.fields,
            {k: v for k, v in values.items() if k in own},
            {k: v for k, v in secrets.items() if k in own},
        )
        gone = _replaced(system, plain, hidden)
        fields = dict(row.fields) | plain | dict.fromkeys(gone & row.fields.keys(), "")
        gone |= {name for name, secret in hidden.items() if not secret}
        hidden = {name: secret for name, secret in hidden.items() if secret}
        self._save_ours(row, fields, values, secrets)
        prints = core.fingerprints(hidden)
        owner = connection_owner(connection)

        def save() -> DraftView:
            with core.store.writing() as tables:
                fresh = tables.connections.get(connection)
                self._refuse_shared_key(tables, fresh, fields, prints)
                names = core.entries(tables, owner)
                void = dict(fresh.fields) != fields or bool(hidden) or bool(gone & names)
                kept = {name: value for name, value in fresh.fingerprints.items() if name not in gone}
                fresh = replace(fresh, fields=fields, fingerprints=kept | prints)
                if void:
                    fresh = replace(fresh, checks=(), checked_at=None, problem=None)
                    core.tokens(connection).clear()
                if "refresh_token" in hidden:
                    fresh = replace(fresh, authorisation=None, authorised_at=None, expires_at=None)
                tables.connections.update(fresh)
                if "refresh_token" in hidden:
                    release(core, tables, fresh)
                core.note_entries(tables, owner, (set(names) | hidden.keys()) - gone)
                if hidden:
                    core.event(tables, "secret_stored", fresh, data={"fields": sorted(hidden)})
                return drafts.view(core, tables, fresh)

        view = stored(core.secrets, owner, hidden, save) if hidden else save()
        secret_fields = {f.name for f in system.fields if f.secret}
        for name in gone & secret_fields:
            core.secrets.delete(owner, name)
        return view

    def _save_ours(
        self,
        row: Connection,
        fields: Mapping[str, str],
        values: Mapping[str, str],
        secrets: Mapping[str, Secret],
    ) -> None:
        """What belongs to our registration and not to the connection."""
        own = {f.name for f in registry.system(row.system).fields}
        ours = {k: v for k, v in values.items() if k not in own}
        hidden = {k: v for k, v in secrets.items() if k not in own}
        if ours or hidden:
            address = {"base_url": fields["base_url"]} if fields.get("base_url") else {}
            self._registrations.put(row.system, ours | address, hidden)

    def _refuse_shared_key(
        self, tables: Tables, row: Connection, fields: Mapping[str, str], prints: Mapping[str, str]
    ) -> None:
        """One key cannot serve the office's own account and a client's (D24)."""
        for fingerprint in prints.values():
            for other in tables.connections.find_by_fingerprint(fingerprint, row.system):
                kinds = {fields.get("key_kind", ""), other.fields.get("key_kind", "")}
                if other.id != row.id and len(kinds - {""}) == 2:
                    raise ConfigError("same_key_elsewhere", name=other.name)


def _replaced(system: System, plain: Mapping[str, str], hidden: Mapping[str, Secret]) -> set[str]:
    """The fields whose values go because another kind of credentials was entered."""
    entered = {name for name, value in {**plain, **hidden}.items() if value}
    return {name for f in system.fields if f.name in entered for name in f.replaces} - entered
