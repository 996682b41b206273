"""Our product's own credentials at a vendor, set once per office and address."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from app.services.core import Core
from app.services.vault import Change, fingerprints, registration_owner
from app.store.records import Registration
from app.store.tables import Tables
from connectors import registry
from connectors.base import System
from connectors.errors import ConfigError
from connectors.fields import Field, Secret, accept
from connectors.views import RegistrationView


@dataclass(frozen=True, slots=True)
class Entry:
    """What was entered of a registration: its secrets, and what is written in the same transaction."""

    change: Change
    write: Callable[[Tables], RegistrationView]


class Registrations:
    """Registrations by (system, base_url)."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def get(self, system: str, base_url: str = "") -> RegistrationView:
        """The registration at an address (""= the system's own), empty if there is none yet."""
        this = registry.system(system)
        address = _address(this, base_url or self._core.address(this, "base_url"))
        with self._core.store.reading() as tables:
            row = tables.registrations.get(this.registration_key, address)
            return self._view(tables, this, row or Registration(this.registration_key, address, {}))

    def list(self) -> list[RegistrationView]:
        """All there are."""
        with self._core.store.reading() as tables:
            rows = tables.registrations.list()
            return [self._view(tables, registry.system(row.system), row) for row in rows]

    def put(self, system: str, values: Mapping[str, str], secrets: Mapping[str, Secret]) -> RegistrationView:
        """Stores what is given beside what is there already.

        Raises ConfigError with params `field`, or a keyring's code; then nothing is changed.
        """
        entry = self.entry(system, values, secrets)
        return self._core.vault.put_all([entry.change], entry.write)

    def entry(self, system: str, values: Mapping[str, str], secrets: Mapping[str, Secret]) -> "Entry":
        """The same, judged but not stored yet, for whoever stores more together with it."""
        this = registry.system(system)
        plain, hidden = accepted(this, this.registration_fields, values, secrets)
        address = plain.get("base_url") or _address(this, self._core.address(this, "base_url"))
        gone = {name for name, secret in hidden.items() if not secret}  # an optional one taken back
        hidden = {name: secret for name, secret in hidden.items() if secret}
        defaults = {f.name: f.default for f in this.registration_fields if not f.secret and f.default}

        def write(tables: Tables) -> RegistrationView:
            key = this.registration_key
            old = tables.registrations.get(key, address) or Registration(key, address, {})
            kept = {name: value for name, value in old.fingerprints.items() if name not in gone}
            row = replace(
                old,
                fields=defaults | dict(old.fields) | plain | {"base_url": address},
                fingerprints=kept | fingerprints(tables, hidden),
            )
            row = tables.registrations.put(row)
            data = {"system": system, "base_url": address}
            self._core.events.add(tables, "registration_stored", data=data)
            return self._view(tables, this, row)

        return Entry(Change(registration_owner(this.registration_key, address), hidden, gone), write)

    def _view(self, tables: Tables, system: System, row: Registration) -> RegistrationView:
        names = self._core.vault.names(tables, registration_owner(row.system, row.base_url))
        missing = [
            f
            for f in system.registration_fields
            if f.required and not (f.name in names if f.secret else row.fields.get(f.name) or f.default)
        ]
        return RegistrationView(system.key, row.base_url, dict(row.fields), names, not missing)


def accepted(
    system: System, fields: tuple[Field, ...], values: Mapping[str, str], secrets: Mapping[str, Secret]
) -> tuple[dict[str, str], dict[str, Secret]]:
    """Cleans and checks entries against their fields. Raises ConfigError `unknown_name` for an entry that is
    no field, or is secret where it must not be and the reverse; else what `fields.accept` raises."""
    known = {f.name: f for f in fields}
    for name in (*values, *secrets):
        if name not in known or known[name].secret is (name in values):
            raise ConfigError("unknown_name", name=name)
    try:
        plain = {name: accept(known[name], text) for name, text in values.items()}
        hidden = {name: Secret(accept(known[name], secret.reveal())) for name, secret in secrets.items()}
    except ConfigError as error:
        error.params.setdefault("system", system.name)
        raise
    return plain, hidden


def _address(system: System, base_url: str) -> str:
    field = next((f for f in system.registration_fields if f.name == "base_url"), None)
    return (accept(field, base_url) if base_url else field.default) if field else ""
