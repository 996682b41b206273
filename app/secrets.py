"""Where secrets live: the operating system's keyring, and nothing else; demo keeps them in memory.

Service `kobling:<instance id>`. Windows holds 1,280 UTF-16 units a value, so longer ones are split: the entry
then names a generation of parts, written before it and removed after it is replaced. There are two
generations in turn, so that what a killed process has left is found without a list.
"""

import os
import sys
import threading
import time
import traceback
from collections.abc import Callable, Iterator
from concurrent.futures import Future, wait
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

from connectors.base import CancelToken
from connectors.errors import Cancelled, ConfigError
from connectors.fields import Secret

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

PART = 1000  # UTF-16 units
LIMIT = 15.0  # seconds for one call; a service that is stopped or waits for a person never answers
_GRACE = 1.0  # seconds
_PARTS = "kobling-parts:"
_GENERATIONS = ("a", "b")
_VARIABLE = "PYTHON_KEYRING_BACKEND"
T = TypeVar("T")


class SecretStore(Protocol):
    """What keeps secrets by entry. Every call may block on the operating system and may raise ConfigError
    (`keyring_missing`, `keyring_locked`, `keyring_silent`, `keyring_setting`, `keyring_unsafe`,
    `keyring_failed`)."""

    def get(self, entry: str) -> Secret | None:
        """The secret, None if there is none."""
        ...

    def set(self, entry: str, secret: Secret) -> None:
        """Stores or replaces it: whenever the process dies, the old value is there or the new one."""
        ...

    def swap(self, entry: str, secret: Secret, former: Secret | None) -> bool:
        """Stores it unless another than `former` is stored; whether it did. No cancel cuts it short."""
        ...

    def delete(self, entry: str) -> None:
        """Removes it, also what a killed process has left of it; nothing happens if there is none."""
        ...

    def tidy(self, entry: str) -> None:
        """Removes what a killed process has left beside a value that stays."""
        ...

    def backend(self) -> str:
        """The name of what keeps them, for people; raises like the others if it is not usable."""
        ...


class MemorySecrets:
    """Secrets of a demo: gone when the program ends."""

    def __init__(self) -> None:
        self.values: dict[str, Secret] = {}

    def get(self, entry: str) -> Secret | None:
        """See SecretStore."""
        return self.values.get(entry)

    def set(self, entry: str, secret: Secret) -> None:
        """See SecretStore."""
        self.values[entry] = secret

    def swap(self, entry: str, secret: Secret, former: Secret | None) -> bool:
        """See SecretStore."""
        free = self.get(entry) in (None, former, secret)
        if free:
            self.set(entry, secret)
        return free

    def delete(self, entry: str) -> None:
        """See SecretStore."""
        self.values.pop(entry, None)

    def tidy(self, entry: str) -> None:
        """See SecretStore."""

    def backend(self) -> str:
        """See SecretStore."""
        return "memory"


class KeyringSecrets:
    """Secrets in the operating system's keyring, through the keyring library, one call at a time in the whole
    program and each with a limit. `cancel` ends a call that takes long."""

    _lock = threading.Lock()
    _last: Future[Any] | None = None

    def __init__(self, instance: str, cancel: CancelToken | None = None, limit: float = LIMIT) -> None:
        self._service = f"kobling:{instance}"
        self._cancel = cancel or CancelToken()
        self._limit = limit

    def get(self, entry: str) -> Secret | None:
        """See SecretStore."""
        value = self._ask(lambda ring: self._read(ring, entry))
        return None if value is None else Secret(value)

    def set(self, entry: str, secret: Secret) -> None:
        """See SecretStore."""
        self._ask(lambda ring: self._write(ring, entry, secret.reveal()))

    def swap(self, entry: str, secret: Secret, former: Secret | None) -> bool:
        """See SecretStore."""
        return self._ask(lambda ring: self._swap(ring, entry, secret, former), grace=self._limit)

    def delete(self, entry: str) -> None:
        """See SecretStore."""
        self._ask(lambda ring: self._delete(ring, entry))

    def tidy(self, entry: str) -> None:
        """See SecretStore."""
        self._ask(lambda ring: self._tidy(ring, entry))

    def backend(self) -> str:
        """See SecretStore."""
        return self._ask(_name)

    # -- on the thread that may be left behind

    def _read(self, ring: "KeyringBackend", entry: str) -> str | None:
        value: str | None = ring.get_password(self._service, entry)
        if value is None or not value.startswith(_PARTS):
            return value
        parts = [ring.get_password(self._service, name) for name in _part_names(entry, value)]
        whole = [part for part in parts if part is not None]
        return "".join(whole) if len(whole) == len(parts) else None

    def _write(self, ring: "KeyringBackend", entry: str, value: str) -> None:
        former = ring.get_password(self._service, entry)
        generation = next(g for g in _GENERATIONS if g != _generation(former))
        self._delete_leftover(ring, entry, generation)
        stored = value
        if _units(value) > PART or value.startswith(_PARTS):
            parts = list(_split(value))
            stored = f"{_PARTS}{generation}:{len(parts)}"
            for name, part in zip(_part_names(entry, stored), parts, strict=True):
                ring.set_password(self._service, name, part)
        ring.set_password(self._service, entry, stored)
        # a back end that discards in silence (null, a full store) must not look like success
        if self._read(ring, entry) != value:
            raise ConfigError("keyring_unsafe", backend=_name(ring))
        self._delete_parts(ring, entry, former)

    def _swap(self, ring: "KeyringBackend", entry: str, secret: Secret, former: Secret | None) -> bool:
        value = self._read(ring, entry)
        stored = None if value is None else Secret(value)
        if stored != secret and stored in (None, former):
            self._write(ring, entry, secret.reveal())
        return stored in (None, former, secret)

    def _delete(self, ring: "KeyringBackend", entry: str) -> None:
        former = ring.get_password(self._service, entry)
        self._delete_parts(ring, entry, former)
        for generation in _GENERATIONS:
            self._delete_leftover(ring, entry, generation)
        if former is not None:
            ring.delete_password(self._service, entry)

    def _tidy(self, ring: "KeyringBackend", entry: str) -> None:
        current = _generation(ring.get_password(self._service, entry))
        for generation in _GENERATIONS:
            if generation != current:
                self._delete_leftover(ring, entry, generation)

    def _delete_parts(self, ring: "KeyringBackend", entry: str, header: str | None) -> None:
        """The parts a header names, the last first: what a kill leaves of them begins with the first."""
        for name in reversed(_part_names(entry, header)):
            if ring.get_password(self._service, name) is not None:
                ring.delete_password(self._service, name)

    def _delete_leftover(self, ring: "KeyringBackend", entry: str, generation: str) -> None:
        number = 0
        while ring.get_password(self._service, f"{entry}/{generation}.{number}") is not None:
            number += 1
        self._delete_parts(ring, entry, f"{_PARTS}{generation}:{number}")

    # -- asking

    def _ask(self, work: "Callable[[KeyringBackend], T]", grace: float = _GRACE) -> T:
        """What `work` gives, its errors translated; raises `keyring_silent` after the limit, and at once
        while an earlier call is still without an answer. `grace`: seconds it may go on when the command was
        told to end."""
        end = time.monotonic() + self._limit
        while not self._lock.acquire(timeout=0.1):
            end = self._still(end, grace)
        try:
            if self._last is not None and not self._last.done():
                raise ConfigError("keyring_silent")
            call = KeyringSecrets._last = Future[T]()
            threading.Thread(target=_carry_out, args=(work, call), name="keyring", daemon=True).start()
            end = time.monotonic() + self._limit
            while not wait((call,), 0.1).done:
                end = self._still(end, grace)
            return call.result()
        finally:
            self._lock.release()

    def _still(self, end: float, grace: float) -> float:
        """Until when it may take yet; raises when that is over."""
        now = time.monotonic()
        if self._cancel.cancelled:
            end = min(end, now + grace)
        if now < end:
            return end
        raise Cancelled if self._cancel.cancelled else ConfigError("keyring_silent")


def _carry_out(work: "Callable[[KeyringBackend], T]", call: "Future[T]") -> None:
    try:
        call.set_result(_worked(work))
    except BaseException as error:  # noqa: BLE001  it is raised where it was asked for
        call.set_exception(error)


_LOCKED = ("LockedException", "PromptDismissedException")  # secretstorage's, which Linux alone has


def _worked(work: "Callable[[KeyringBackend], T]") -> T:
    """The work with the keyring library, what it raises as our problems; the import takes 50 ms."""
    from keyring.errors import InitError, KeyringError, KeyringLocked, NoKeyringError

    ring = _usable()
    name = _name(ring)
    try:
        if sys.platform != "linux":
            return work(ring)
        from app.secret_service import ask

        return ask(ring, work)
    except ConfigError:
        raise
    except NoKeyringError:
        raise ConfigError("keyring_missing", backend=name) from None
    except (KeyringLocked, InitError) as error:
        # the Secret Service's back end says InitError of whatever happens while its collection is opened
        locked = isinstance(error, KeyringLocked) or type(error.__cause__).__name__ in _LOCKED
        code = "keyring_locked" if locked else "keyring_failed"
        raise ConfigError(code, str(error), backend=name) from None
    except KeyringError as error:
        raise ConfigError("keyring_failed", type(error).__name__, backend=name) from None
    except Exception as error:
        # back ends leak every kind (pywintypes.error, jeepney's, builtins); what was raised here is a bug
        *_, (innermost, _line) = traceback.walk_tb(error.__traceback__)
        if str(innermost.f_globals.get("__name__", "")).startswith("app."):
            raise
        raise ConfigError("keyring_failed", type(error).__name__, backend=name) from None


def _usable() -> "KeyringBackend":
    """The back end. Null discards, keyrings.alt writes files: neither keeps a secret; `fail` means
    that there is none; one named in a setting that cannot be loaded is that setting's mistake."""
    import keyring

    try:
        backend = keyring.get_keyring()
    except Exception as error:  # noqa: BLE001  whatever the named module raises when it is loaded
        kind, setting = type(error).__name__, _setting()
        if not setting:
            raise ConfigError("keyring_failed", kind, backend="keyring") from None
        raise ConfigError("keyring_setting", kind, setting=setting) from None
    modules = [type(b).__module__ for b in getattr(backend, "backends", [backend])]
    if any(m.startswith(("keyring.backends.null", "keyrings.alt")) for m in modules):
        raise ConfigError("keyring_unsafe", backend=_name(backend))
    if not modules or all(m.startswith("keyring.backends.fail") for m in modules):
        raise ConfigError("keyring_missing", backend=_name(backend))
    return backend


def _setting() -> str:
    """Where a keyring was chosen: the variable, else the library's file, "" where there is none."""
    if _VARIABLE in os.environ:
        return _VARIABLE
    from keyring.util import platform_

    file = Path(platform_.config_root()) / "keyringrc.cfg"
    return str(file) if file.exists() else ""


def _name(ring: "KeyringBackend") -> str:
    return str(ring.name)


def _units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


def _split(value: str) -> Iterator[str]:
    """Parts of at most PART UTF-16 units, never through a character."""
    part: list[str] = []
    size = 0
    for char in value:
        units = 2 if ord(char) > 0xFFFF else 1
        if size + units > PART:
            yield "".join(part)
            part, size = [], 0
        part.append(char)
        size += units
    yield "".join(part)


def _generation(header: str | None) -> str:
    """The generation of parts a value stands for, "" where it is the secret itself."""
    return header.removeprefix(_PARTS).partition(":")[0] if header and header.startswith(_PARTS) else ""


def _part_names(entry: str, header: str | None) -> list[str]:
    if header is None or not header.startswith(_PARTS):
        return []
    generation, _, number = header.removeprefix(_PARTS).partition(":")
    return [f"{entry}/{generation}.{n}" for n in range(int(number))]
