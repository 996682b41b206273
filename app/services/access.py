"""The way to a connector: its values and secrets, its HTTP client, and the lease while tokens are renewed."""

import threading
import time
from collections import deque
from collections.abc import Callable, Collection, Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager, nullcontext
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from app.services.vault import Vault, connection_owner, registration_owner
from app.store.records import Connection, Registration
from app.sync.owner import is_dead, new_owner
from connectors.base import AccessToken, CancelToken, Connector, Context, Held, System
from connectors.errors import ConfigError, ErpError, TransientError
from connectors.fields import Field, Secret

if TYPE_CHECKING:
    from app.store.database import Store
    from connectors.http import Exchange

_LEASE = timedelta(seconds=90)  # longer than one renewal with all its repetitions
_LEASE_LOOK = 0.2  # seconds between two attempts to get it


@dataclass(frozen=True, slots=True)
class Granted:
    """What a sign-in gives, before it is kept: secrets by field, access tokens by purpose."""

    secrets: dict[str, Secret] = field(default_factory=dict)
    tokens: dict[str, AccessToken] = field(default_factory=dict)


class Access:
    """Opens connectors; access tokens live here, in memory only."""

    def __init__(
        self,
        store: "Callable[[], Store]",
        vault: Vault,
        clock: Callable[[], datetime],
        only: Collection[str] | None,
    ) -> None:
        self._store = store
        self._vault = vault
        self._clock = clock
        self._only = only  # the origins that may be spoken to, None for all
        self._tokens: dict[int, dict[str, AccessToken]] = {}
        self._renewals = 0  # under way in this process
        self._settled = threading.Condition()

    @contextmanager
    def connector(self, connection_id: int, cancel: CancelToken) -> Iterator[Connector]:
        """The connector of a connection, its HTTP client closed at the end.

        Raises ConfigError `registration_missing`, `key_missing` or a keyring's code before anything is sent.
        """
        with self._store().reading() as tables:
            connection = tables.connections.get(connection_id)
        with self.opened(connection, cancel) as (connector, _trace):
            yield connector

    def tokens(self, connection_id: int) -> dict[str, AccessToken]:
        """The access tokens this process has for a connection."""
        return self._tokens.setdefault(connection_id, {})

    def forget_tokens(self, connection_id: int) -> None:
        """Whoever opens it from now on asks for tokens anew; who is at work goes on with those they have."""
        self._tokens.pop(connection_id, None)

    @contextmanager
    def opened(
        self,
        connection: Connection,
        cancel: CancelToken,
        signing_in: Granted | None = None,
        instead: Mapping[str, Secret | None] | None = None,
    ) -> Iterator[tuple[Connector, "Trace"]]:
        """As `connector`, with the last exchanges for the log. `signing_in`: where secrets and tokens go
        that are not to be kept yet. `instead`: secrets to be tried in place of the stored ones, None for one
        that is left out; what tokens they bring is not kept."""
        from connectors import registry
        from connectors.http import HttpClient

        system = registry.system(connection.system)
        with self._store().reading() as tables:
            address = connection.fields.get("base_url", "")
            registration = tables.registrations.get(system.registration_key, address)
        secrets = self._secrets(system, connection, registration, instead or {})
        tokens = self.tokens(connection.id) if instead is None else {}
        trace = Trace()

        def save(name: str, secret: Secret, former: Secret | None) -> bool:
            if signing_in is None:
                return self._vault.rotate(connection_owner(connection.id), name, secret, former)
            signing_in.secrets[name] = secret
            return True

        def renewing() -> AbstractContextManager[Held]:
            if signing_in is None:
                return self.renewing(connection.id, cancel)
            return nullcontext(Held(signing_in.secrets))

        with HttpClient(cancel=cancel, exchange=trace, clock=self._clock, only=self._only) as http:
            http.hide(*secrets.values())
            context = Context(
                fields=with_defaults(system, connection.fields),
                registration=registration.fields if registration else {},
                secrets=secrets,
                http=http,
                save_secret=save,
                clock=self._clock,
                cancel=cancel,
                tokens=tokens if signing_in is None else signing_in.tokens,
                renewing=renewing,
            )
            try:
                yield registry.open(system, context), trace
            except ErpError as error:
                error.params.setdefault("system", system.name)
                raise

    def _secrets(
        self,
        system: System,
        connection: Connection,
        registration: Registration | None,
        instead: Mapping[str, Secret | None],
    ) -> dict[str, Secret]:
        ours: dict[str, Secret] = {}
        if registration is not None:
            owner = registration_owner(registration.system, registration.base_url)
            ours = self._stored(owner, system.registration_fields, instead)
        if _missing(system.registration_fields, ours):
            raise ConfigError("registration_missing", system=system.name)
        own = self._stored(connection_owner(connection.id), system.fields, instead)
        missing = _missing(system.fields, own)
        if missing:
            raise ConfigError("key_missing", field=missing)
        return ours | own

    def _stored(
        self, owner: str, fields: tuple[Field, ...], instead: Mapping[str, Secret | None] | None = None
    ) -> dict[str, Secret]:
        given = instead or {}
        names = [field.name for field in fields if field.secret]
        secrets = {name: given[name] if name in given else self._vault.get(owner, name) for name in names}
        return {name: secret for name, secret in secrets.items() if secret is not None}

    @contextmanager
    def renewing(self, connection_id: int, cancel: CancelToken) -> Iterator[Held]:
        """Holds the lease on a connection's row while its tokens are renewed, or replaced by a sign-in; see
        `Context.renewing`. Raises ConfigError `unknown_name`, TransientError `database_busy` if another
        process keeps it, Cancelled."""
        from connectors import registry

        holder, deadline = new_owner(), time.monotonic() + _LEASE.total_seconds() * 2
        owner = connection_owner(connection_id)
        self._count(1)  # from before it has begun: whoever ends the program waits for it
        try:
            connection = self._lease(connection_id, holder, deadline, cancel)
            try:
                known = connection.authorisation
                secrets = self._stored(owner, registry.system(connection.system).fields)
                yield Held(secrets, known.subject if known else "")
            finally:
                with self._store().writing() as tables:
                    self._vault.end_rotation(tables, owner)
                    tables.connections.release(connection_id, holder)
        finally:
            self._count(-1)

    def _lease(self, connection_id: int, holder: str, deadline: float, cancel: CancelToken) -> Connection:
        while True:
            now = self._clock()
            with self._store().writing() as tables:
                connection = tables.connections.get(connection_id)
                if is_dead(former := tables.connections.leased_by(connection_id)):
                    tables.connections.release(connection_id, former)
                if tables.connections.lease(connection_id, holder, now, now + _LEASE):
                    self._vault.begin_rotation(tables, connection_owner(connection_id))
                    return connection
            if time.monotonic() > deadline:
                file = str(self._store().file)
                raise TransientError(
                    "database_busy", "another process is renewing the authorisation", file=file
                )
            cancel.wait(_LEASE_LOOK)

    def settle(self) -> None:
        """Waits until no renewal is under way: a token that is given once would be lost with its answer."""
        with self._settled:
            self._settled.wait_for(lambda: not self._renewals, _LEASE.total_seconds())

    def _count(self, step: int) -> None:
        with self._settled:
            self._renewals += step
            self._settled.notify_all()


class Trace:
    """The last exchanges with a server, for the technical part of a log line."""

    def __init__(self) -> None:
        self._last: deque[Exchange] = deque(maxlen=12)

    def __call__(self, exchange: "Exchange") -> None:
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


def _missing(fields: tuple[Field, ...], secrets: Mapping[str, Secret]) -> str:
    """The first required secret that is not there, "" if all are."""
    return next((f.name for f in fields if f.secret and f.required and f.name not in secrets), "")
