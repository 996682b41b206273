"""The register of a database's secrets: which there are, under which entry of the keyring each one is.

A new secret gets an entry of its own: the entry is noted in a first transaction, the keyring is written, and
the transaction that writes the row names the entry as the one in use. Whatever a killed process has left is
in the notes, and the sweep removes it. Only a token that rotates is replaced in its entry, because the
former one is worth nothing by then.
"""

import secrets as random
import threading
import time
from collections.abc import Callable, Collection, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, TypeVar

from app.secrets import SecretStore
from app.sync.owner import is_dead, new_owner
from connectors.errors import ErpError
from connectors.fields import Secret

if TYPE_CHECKING:
    from app.store.database import Store
    from app.store.tables import Tables

_ENTRIES = "secret_entries"  # {owner: {name: entry}}: the secrets in use
_NOTED = "secret_notes"  # {entry: [who, since]}: entries somebody is about to write or to remove
_FORGOTTEN = timedelta(days=1)  # after which a note is nobody's, where a process cannot be asked for
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Change:
    """What becomes of an owner's secrets: new ones by name, and names of those that go."""

    owner: str
    secrets: Mapping[str, Secret]
    gone: Collection[str] = ()


def connection_owner(connection_id: int) -> str:
    """The owner of a connection's secrets."""
    return f"connection-{connection_id}"


def registration_owner(system: str, base_url: str) -> str:
    """The owner of a registration's secrets."""
    return f"registration-{system}-{base_url}"


def fingerprints(tables: "Tables", secrets: Mapping[str, Secret]) -> dict[str, str]:
    """Keyed hashes by which equal secrets are recognised."""
    salt = tables.instance.get().salt
    return {name: secret.fingerprint(salt) for name, secret in secrets.items()}


class Vault:
    """Secrets by owner and name. Every call may wait for disk and keyring and raises what they raise."""

    def __init__(
        self,
        store: "Callable[[], Store]",
        make_keyring: Callable[[str], SecretStore],
        clock: Callable[[], datetime],
    ) -> None:
        self._store = store
        self._make_keyring = make_keyring
        self._clock = clock
        self._who = new_owner()
        self._lock = threading.Lock()
        self._keyring: SecretStore | None = None
        self._unsaved: dict[tuple[str, str], tuple[Secret, Secret | None]] = {}  # with the one before

    @property
    def keyring(self) -> SecretStore:
        """What keeps this database's secrets."""
        store = self._store()
        with self._lock:
            if self._keyring is None:
                with store.reading() as tables:
                    self._keyring = self._make_keyring(tables.instance.get().id)
            return self._keyring

    def names(self, tables: "Tables", owner: str) -> frozenset[str]:
        """The names of an owner's secrets."""
        return frozenset(_entries(tables).get(owner, ()))

    def get(self, owner: str, name: str) -> Secret | None:
        """A secret, None if there is none."""
        unsaved = self._unsaved.get((owner, name))
        if unsaved is not None:
            self.rotate(owner, name, *unsaved)
        former = ""
        while (entry := self._entry(owner, name)) not in ("", former):
            secret = self.keyring.get(entry)
            if secret is not None:
                return secret
            former = entry  # another process may have replaced it meanwhile
        return None

    def put(
        self,
        owner: str,
        secrets: Mapping[str, Secret],
        write: "Callable[[Tables], T]",
        gone: Collection[str] = (),
    ) -> T:
        """Stores an owner's `secrets` and removes those `gone`, together with what `write` does to the rows
        in the same transaction. If anything is raised the former secrets are as they were."""
        return self.put_all([Change(owner, secrets, gone)], write)

    def put_all(self, changes: Sequence[Change], write: "Callable[[Tables], T]") -> T:
        """As `put`, of several owners at once: all of it is there, or nothing."""
        new = [
            {name: f"{change.owner}/{name}.{random.token_hex(4)}" for name in change.secrets}
            for change in changes
        ]
        left = [entry for entries in new for entry in entries.values()]
        if left:
            with self._store().writing() as tables:
                self._note(tables, left)
        try:
            for change, entries in zip(changes, new, strict=True):
                for name, secret in change.secrets.items():
                    self.keyring.set(entries[name], secret)
            with self._store().writing() as tables:
                former: list[str] = []
                for change, entries in zip(changes, new, strict=True):
                    former += self._replace(tables, change.owner, entries, change.gone)
                written = write(tables)
            left = former
            for change in changes:
                for name in (*change.secrets, *change.gone):
                    self._unsaved.pop((change.owner, name), None)
        finally:
            with suppress(ErpError):  # what could not be removed is noted, for the sweep
                self._clear(left)
        return written

    def forget(self, owner: str) -> None:
        """Removes all of an owner's secrets."""
        with self._store().writing() as tables:
            former = self._replace(tables, owner, {}, self.names(tables, owner))
        self._clear(former)

    def begin_rotation(self, tables: "Tables", owner: str) -> None:
        """Notes that an owner's secrets may be replaced in their entries."""
        self._note(tables, _entries(tables).get(owner, {}).values())

    def end_rotation(self, tables: "Tables", owner: str) -> None:
        """Takes the note back."""
        self._settle(tables, _entries(tables).get(owner, {}).values())

    def rotate(self, owner: str, name: str, secret: Secret, former: Secret | None) -> bool:
        """Stores a secret in place of `former`, which the vendor no longer takes; False where another one
        has been stored since, or all were removed. If the keyring fails it is kept in memory, and stored
        when it is next asked for: losing it would lose the connection."""
        self._unsaved[owner, name] = secret, former
        entry = self._entry(owner, name)
        kept = bool(entry) and self.keyring.swap(entry, secret, former)
        self._unsaved.pop((owner, name), None)
        return kept

    def settle(self, seconds: float) -> None:
        """Stores what the keyring has not taken yet, for as long as it may need to answer again: it would end
        with the program, and is given once."""
        end = time.monotonic() + seconds
        while self._unsaved and time.monotonic() < end:
            for (owner, name), kept in list(self._unsaved.items()):
                try:
                    self.rotate(owner, name, *kept)
                except ErpError:
                    time.sleep(0.2)

    def sweep(self) -> int:
        """Removes what killed processes have left: secrets that were never in use or no longer are, and those
        whose connection or registration is gone. Returns how many owners and entries."""
        late = self._clock() - _FORGOTTEN
        with self._store().reading() as tables:
            owners = {connection_owner(c.id) for c in tables.connections.list()}
            owners |= {registration_owner(r.system, r.base_url) for r in tables.registrations.list()}
            orphans = set(_entries(tables)) - owners
            left = [
                entry
                for entry, (who, since) in _noted(tables).items()
                if is_dead(who) or datetime.fromisoformat(since) < late
            ]
        for owner in orphans:
            self.forget(owner)
        self._clear(left)
        return len(orphans) + len(left)

    # -- inside

    def _entry(self, owner: str, name: str) -> str:
        with self._store().reading() as tables:
            return _entries(tables).get(owner, {}).get(name, "")

    def _note(self, tables: "Tables", entries: Collection[str]) -> None:
        note = [self._who, self._clock().isoformat()]
        tables.settings.put(_NOTED, _noted(tables) | dict.fromkeys(entries, note))

    def _settle(self, tables: "Tables", entries: Collection[str]) -> None:
        left = {entry: note for entry, note in _noted(tables).items() if entry not in entries}
        tables.settings.put(_NOTED, left)

    def _replace(
        self, tables: "Tables", owner: str, new: Mapping[str, str], gone: Collection[str]
    ) -> list[str]:
        """Names the entries in use from now on; notes those that were, and returns them."""
        register = _entries(tables)
        old = register.pop(owner, {})
        kept = {name: entry for name, entry in old.items() if name not in gone} | dict(new)
        former = [entry for entry in old.values() if entry not in kept.values()]
        if kept:
            register[owner] = kept
        tables.settings.put(_ENTRIES, register)
        self._settle(tables, new.values())
        self._note(tables, former)
        return former

    def _clear(self, entries: Collection[str]) -> None:
        """Removes entries from the keyring, then from the notes. One that is in use stays."""
        if not entries:
            return
        with self._store().reading() as tables:
            used = {entry for names in _entries(tables).values() for entry in names.values()}
        for entry in entries:
            if entry in used:
                self.keyring.tidy(entry)
            else:
                self.keyring.delete(entry)
        with self._store().writing() as tables:
            self._settle(tables, entries)


def _entries(tables: "Tables") -> dict[str, dict[str, str]]:
    return dict(tables.settings.get(_ENTRIES, {}))


def _noted(tables: "Tables") -> dict[str, list[str]]:
    return dict(tables.settings.get(_NOTED, {}))
