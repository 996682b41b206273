"""Our product's own credentials at a vendor, set once per office and address."""

from collections.abc import Mapping
from dataclasses import replace

from app.secrets import stored
from app.services.core import Core, registration_owner
from app.services.views import RegistrationView
from app.store.records import Registration
from connectors import registry
from connectors.base import System
from connectors.errors import ConfigError
from connectors.fields import Field, Secret, accept


class Registrations:
    """Registrations by (system, base_url)."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def get(self, system: str, base_url: str = "") -> RegistrationView:
        """The registration at an address (""= the system's own), empty if there is none yet."""
        this = registry.system(system)
        address = _address(this, base_url or self._core.address(this, "base_url"))
        with self._core.store.reading() as tables:
            found = tables.registrations.get(this.registration_key, address)
            names = self._core.entries(tables, registration_owner(found.id)) if found else frozenset()
        return _view(this, found or Registration(this.registration_key, address, {}), names)

    def list(self) -> list[RegistrationView]:
        """All there are."""
        with self._core.store.reading() as tables:
            return [
                _view(registry.system(r.system), r, self._core.entries(tables, registration_owner(r.id)))
                for r in tables.registrations.list()
            ]

    def put(self, system: str, values: Mapping[str, str], secrets: Mapping[str, Secret]) -> RegistrationView:
        """Stores what is given beside what is there already.

        Raises ConfigError with params `field`, or a keyring's code; then nothing is changed.
        """
        this = registry.system(system)
        plain, hidden = accepted(this, this.registration_fields, values, secrets)
        address = plain.get("base_url") or _address(this, self._core.address(this, "base_url"))
        core = self._core
        with core.store.reading() as tables:
            old = tables.registrations.get(this.registration_key, address)
        fields = {f.name: f.default for f in this.registration_fields if not f.secret and f.default}
        fields |= dict(old.fields if old else {}) | plain | {"base_url": address}
        gone = {name for name, secret in hidden.items() if not secret}  # an optional one taken back
        hidden = {name: secret for name, secret in hidden.items() if secret}
        former = {
            name: value for name, value in (old.fingerprints if old else {}).items() if name not in gone
        }
        prints = former | core.fingerprints(hidden)
        with core.store.writing() as tables:
            row = tables.registrations.put(
                replace(
                    old or Registration(this.registration_key, address, {}),
                    fields=fields,
                    fingerprints=prints,
                )
            )
            owner = registration_owner(row.id)
            names = (core.entries(tables, owner) | hidden.keys()) - gone
            core.note_entries(tables, owner, set(names))
            core.event(tables, "registration_stored", data={"system": system, "base_url": address})
        try:
            stored(core.secrets, owner, hidden, lambda: None)
        except BaseException:
            self._undo(row, old, owner, (names | gone) - hidden.keys())
            raise
        for name in gone:
            core.secrets.delete(owner, name)
        return _view(this, row, frozenset(names))

    def _undo(self, row: Registration, old: Registration | None, owner: str, names: frozenset[str]) -> None:
        with self._core.store.writing() as tables:
            if old is None:
                tables.registrations.delete(row.id)
            else:
                tables.registrations.put(old)
            self._core.note_entries(tables, owner, set(names) if old else set())


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


def _view(system: System, row: Registration, names: frozenset[str]) -> RegistrationView:
    missing = [
        f
        for f in system.registration_fields
        if f.required and not (f.name in names if f.secret else row.fields.get(f.name) or f.default)
    ]
    return RegistrationView(system.key, row.base_url, dict(row.fields), names, not missing)
