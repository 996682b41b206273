"""What every service stands on: the store, the secrets, the clock, and the way to a connector."""

import getpass
import threading
import time
from collections import deque
from collections.abc import Callable, Collection, Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager, nullcontext
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import uuid4

from app.files import file_problem
from app.secrets import SecretStore
from app.settings import Settings
from app.store.records import Connection, Problem, Registration
from app.store.work import Transfer, TransferKind, TransferStatus
from connectors import registry
from connectors.base import AccessToken, CancelToken, Connector, Context, System, utc_now
from connectors.errors import ConfigError, ErpError, TransientError
from connectors.fields import Secret
from connectors.http import Exchange

if TYPE_CHECKING:
    from app.store.database import Store
    from app.store.tables import Tables

_LEASE = timedelta(seconds=90)  # longer than one renewal with all its repetitions
_LEASE_LOOK = 0.2  # seconds between two attempts to get it
_ENTRIES = "secret_entries"  # owner -> names: what the keyring cannot list itself


def connection_owner(connection_id: int) -> str:
    """The keyring owner of a connection's secrets."""
    return f"connection-{connection_id}"


def registration_owner(registration_id: int) -> str:
    """The keyring owner of a registration's secrets."""
    return f"registration-{registration_id}"


class Core:
    """The composition the services share. The store and the keyring are opened at the first use, off the
    window's thread."""

    def __init__(
        self,
        folder: Path,
        make_secrets: Callable[[str], SecretStore],
        clock: Callable[[], datetime] = utc_now,
        demo: bool = False,
        addresses: Mapping[str, Mapping[str, str]] | None = None,
        only: Collection[str] | None = None,
    ) -> None:
        self.folder = folder
        self.clock = clock
        self.demo = demo
        self._addresses = addresses or {}  # fields by system, where they are not the vendor's own
        self.only = only  # the origins that may be spoken to, None for all
        self.settings = Settings(folder)
        self.who = _user()
        self._make_secrets = make_secrets
        self._lock = threading.Lock()
        self._store: Store | None = None
        self._secrets: SecretStore | None = None
        self.work = threading.Event()  # set when somebody has asked for a run
        self._tokens: dict[int, dict[str, AccessToken]] = {}
        self._unsaved: dict[tuple[str, str], Secret] = {}

    def address(self, system: System, field: str) -> str:
        """Where the system is in this composition, "" where that is the vendor's own address."""
        return self._addresses.get(system.key, {}).get(field, "")

    def places(self, system: System) -> dict[str, str]:
        """Every such address by field."""
        return dict(self._addresses.get(system.key, {}))

    @property
    def store(self) -> "Store":
        """The database, opened on first use; raises ConfigError as `open_store` does."""
        with self._lock:
            if self._store is None:
                from app.store.database import open_store

                try:
                    self.folder.mkdir(parents=True, exist_ok=True)
                except OSError as error:
                    raise file_problem(error, self.folder) from None
                self._store = open_store(self.folder)
            return self._store

    @property
    def secrets(self) -> SecretStore:
        """What keeps this database's secrets."""
        store = self.store
        with self._lock:
            if self._secrets is None:
                with store.reading() as tables:
                    self._secrets = self._make_secrets(tables.instance.get().id)
            return self._secrets

    def close(self) -> None:
        """Closes the database if it was opened."""
        with self._lock:
            if self._store is not None:
                self._store.close()
                self._store = None

    def fingerprints(self, secrets: Mapping[str, Secret]) -> dict[str, str]:
        """Keyed hashes by which equal secrets are recognised."""
        with self.store.reading() as tables:
            salt = tables.instance.get().salt
        return {name: secret.fingerprint(salt) for name, secret in secrets.items()}

    # -- secrets and their list of entries

    def note_entries(self, tables: "Tables", owner: str, names: set[str]) -> None:
        """Remembers which entries an owner has in the keyring; an empty set forgets the owner."""
        entries: dict[str, list[str]] = dict(tables.settings.get(_ENTRIES, {}))
        if names:
            entries[owner] = sorted(names)
        else:
            entries.pop(owner, None)
        tables.settings.put(_ENTRIES, entries)

    def entries(self, tables: "Tables", owner: str) -> frozenset[str]:
        """The names of an owner's secrets in the keyring."""
        return frozenset(tables.settings.get(_ENTRIES, {}).get(owner, ()))

    def forget_secrets(self, owner: str) -> None:
        """Removes an owner's secrets, then their names: a crash in between leaves a trace to sweep."""
        with self.store.reading() as tables:
            names = self.entries(tables, owner)
        for name in names:
            self.secrets.delete(owner, name)
        with self.store.writing() as tables:
            self.note_entries(tables, owner, set())

    def sweep(self) -> int:
        """Removes secrets whose connection or registration is gone; returns how many owners."""
        with self.store.reading() as tables:
            owners = {connection_owner(c.id) for c in tables.connections.list()}
            owners |= {registration_owner(r.id) for r in tables.registrations.list()}
            orphans = set(tables.settings.get(_ENTRIES, {})) - owners
        for owner in orphans:
            self.forget_secrets(owner)
        return len(orphans)

    # -- connectors

    def registration(self, system: System, base_url: str) -> Registration | None:
        """Our registration at that address."""
        with self.store.reading() as tables:
            return tables.registrations.get(system.registration_key, base_url)

    @contextmanager
    def connector(self, connection_id: int, cancel: CancelToken) -> Iterator[Connector]:
        """The connector of a connection, its HTTP client closed at the end.

        Raises ConfigError `registration_missing`, `key_missing` or a keyring's code before anything is sent.
        """
        with self.store.reading() as tables:
            connection = tables.connections.get(connection_id)
        with self.opened(connection, cancel) as (connector, _trace):
            yield connector

    def tokens(self, connection_id: int) -> dict[str, AccessToken]:
        """The access tokens this process has for a connection; in memory only."""
        return self._tokens.setdefault(connection_id, {})

    @contextmanager
    def opened(
        self,
        connection: Connection,
        cancel: CancelToken,
        signing_in: tuple[dict[str, Secret], dict[str, AccessToken]] | None = None,
    ) -> Iterator[tuple[Connector, "Trace"]]:
        """As `connector`, with the last exchanges for the log. `signing_in`: where secrets and tokens go
        that are not to be kept yet."""
        from connectors.http import HttpClient

        system = registry.system(connection.system)
        registration = self.registration(system, connection.fields.get("base_url", ""))
        secrets = self._secrets_for(system, connection, registration)
        trace = Trace()

        def save(name: str, secret: Secret) -> None:
            if signing_in is not None:
                signing_in[0][name] = secret
            else:
                self._save(connection_owner(connection.id), name, secret)

        def renewing() -> AbstractContextManager[Mapping[str, Secret]]:
            return nullcontext({}) if signing_in is not None else self._renewing(connection, cancel)

        with HttpClient(cancel=cancel, exchange=trace, clock=self.clock, only=self.only) as http:
            http.hide(*secrets.values())
            context = Context(
                fields=with_defaults(system, connection.fields),
                registration=registration.fields if registration else {},
                secrets=secrets,
                http=http,
                save_secret=save,
                clock=self.clock,
                cancel=cancel,
                tokens=self.tokens(connection.id) if signing_in is None else signing_in[1],
                renewing=renewing,
                subject=connection.authorisation.subject
                if connection.authorisation and signing_in is None
                else "",
            )
            yield registry.open(system, context), trace

    def _secrets_for(
        self, system: System, connection: Connection, registration: Registration | None
    ) -> dict[str, Secret]:
        found: dict[str, Secret] = {}
        for field in system.registration_fields:
            if not field.secret:
                continue
            secret = (
                self.secrets.get(registration_owner(registration.id), field.name) if registration else None
            )
            if secret is not None:
                found[field.name] = secret
            elif field.required:
                raise ConfigError("registration_missing", system=system.name)
        for field in system.fields:
            if not field.secret:
                continue
            secret = self._secret(connection_owner(connection.id), field.name)
            if secret is not None:
                found[field.name] = secret
            elif field.required:
                raise ConfigError("key_missing", field=field.name)
        return found

    def _save(self, owner: str, name: str, secret: Secret) -> None:
        """Stores a secret that replaces one the vendor no longer takes. If the keyring fails it is kept in
        memory, and stored when it is next asked for: losing it would lose the connection."""
        self._unsaved[owner, name] = secret
        self.secrets.set(owner, name, secret)
        self._unsaved.pop((owner, name), None)

    def _secret(self, owner: str, name: str) -> Secret | None:
        unsaved = self._unsaved.get((owner, name))
        if unsaved is not None:
            self._save(owner, name, unsaved)
        return self.secrets.get(owner, name)

    @contextmanager
    def _renewing(self, connection: Connection, cancel: CancelToken) -> Iterator[Mapping[str, Secret]]:
        """Holds the lease on a connection's row while its tokens are renewed; see `Context.renewing`.
        Raises TransientError `database_busy` if another process keeps it, Cancelled."""
        owner, deadline = uuid4().hex, time.monotonic() + _LEASE.total_seconds() * 2
        while True:
            now = self.clock()
            with self.store.writing() as tables:
                if tables.connections.lease(connection.id, owner, now, now + _LEASE):
                    break
            if time.monotonic() > deadline:
                raise TransientError("database_busy", "another process is renewing the authorisation")
            cancel.wait(_LEASE_LOOK)
        try:
            system = registry.system(connection.system)
            names = [field.name for field in system.fields if field.secret]
            found = {name: self._secret(connection_owner(connection.id), name) for name in names}
            yield {name: secret for name, secret in found.items() if secret is not None}
        finally:
            with self.store.writing() as tables:
                tables.connections.release(connection.id, owner)

    # -- the log

    def event(
        self,
        tables: "Tables",
        event: str,
        connection: Connection | None = None,
        *,
        status: TransferStatus = TransferStatus.INFO,
        kind: TransferKind = TransferKind.EVENT,
        error: ErpError | None = None,
        data: Mapping[str, object] | None = None,
    ) -> Transfer:
        """Appends a line about something that happened to a connection."""
        now = self.clock()
        return tables.transfers.append(
            Transfer(
                kind=kind,
                status=status,
                time=now,
                event=event,
                connection_id=connection.id if connection else None,
                connection_name=connection.name if connection else "",
                system=connection.system if connection else "",
                problem=Problem.of(error, now) if error else None,
                test=self.demo,
                data={"who": self.who, **(data or {})},
            )
        )


class Trace:
    """The last exchanges with a server, for the technical part of a log line."""

    def __init__(self) -> None:
        self._last: deque[Exchange] = deque(maxlen=12)

    def __call__(self, exchange: Exchange) -> None:
        self._last.append(exchange)

    def lines(self) -> list[str]:
        """One line an exchange, oldest first; without headers, bodies and secrets."""
        return [
            f"{e.method} {e.path} {e.status or e.problem} {e.seconds * 1000:.0f} ms {e.request_id}".rstrip()
            for e in self._last
        ]


def with_defaults(system: System, values: Mapping[str, str]) -> dict[str, str]:
    """The system's plain fields, with defaults where nothing was entered."""
    return {f.name: values.get(f.name) or f.default for f in system.fields if not f.secret}


def _user() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError):  # a service account without a name
        return ""
