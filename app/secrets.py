"""Where secrets live: the operating system's keyring, and nothing else; demo keeps them in memory.

Service `kobling:<instance id>`, entry `<owner>/<field>`. Windows holds 1,280 UTF-16 units a value, so
longer ones are split: the entry then names a generation of parts, written before it and removed after it
is replaced, so a crash in between leaves the old value whole.
"""

import secrets as random
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import ModuleType
from typing import Protocol, TypeVar

from connectors.errors import ConfigError
from connectors.fields import Secret

PART = 1000  # UTF-16 units
_PARTS = "kobling-parts:"
T = TypeVar("T")


class SecretStore(Protocol):
    """What keeps secrets. Every call may block on the operating system and may raise ConfigError
    (`keyring_missing`, `keyring_locked`, `keyring_unsafe`, `keyring_failed`)."""

    def get(self, owner: str, field: str) -> Secret | None:
        """The secret, None if there is none."""
        ...

    def set(self, owner: str, field: str, secret: Secret) -> None:
        """Stores or replaces it; it can be read back afterwards."""
        ...

    def delete(self, owner: str, field: str) -> None:
        """Removes it; nothing happens if there is none."""
        ...

    def backend(self) -> str:
        """The name of what keeps them, for people; raises like the others if it is not usable."""
        ...


class MemorySecrets:
    """Secrets of a demo: gone when the program ends."""

    def __init__(self) -> None:
        self._values: dict[tuple[str, str], Secret] = {}

    def get(self, owner: str, field: str) -> Secret | None:
        """See SecretStore."""
        return self._values.get((owner, field))

    def set(self, owner: str, field: str, secret: Secret) -> None:
        """See SecretStore."""
        self._values[owner, field] = secret

    def delete(self, owner: str, field: str) -> None:
        """See SecretStore."""
        self._values.pop((owner, field), None)

    def backend(self) -> str:
        """See SecretStore."""
        return "memory"


class KeyringSecrets:
    """Secrets in the operating system's keyring, through the keyring library, one call at a time."""

    def __init__(self, instance: str) -> None:
        self._service = f"kobling:{instance}"
        self._lock = threading.Lock()
        self._usable = ""

    def get(self, owner: str, field: str) -> Secret | None:
        """See SecretStore."""
        with self._keyring() as ring:
            value = self._read(ring, f"{owner}/{field}")
        return None if value is None else Secret(value)

    def set(self, owner: str, field: str, secret: Secret) -> None:
        """See SecretStore."""
        entry = f"{owner}/{field}"
        with self._keyring() as ring:
            old = ring.get_password(self._service, entry)
            ring.set_password(self._service, entry, self._write_parts(ring, entry, secret.reveal()))
            # a back end that discards in silence (null, a full store) must not look like success
            if self._read(ring, entry) != secret.reveal():
                raise ConfigError("keyring_unsafe", backend=_name(ring))
            self._delete_parts(ring, entry, old)

    def delete(self, owner: str, field: str) -> None:
        """See SecretStore."""
        entry = f"{owner}/{field}"
        with self._keyring() as ring:
            old = ring.get_password(self._service, entry)
            if old is not None:
                ring.delete_password(self._service, entry)
                self._delete_parts(ring, entry, old)

    def backend(self) -> str:
        """See SecretStore."""
        with self._keyring() as ring:
            return _name(ring)

    def _read(self, ring: ModuleType, entry: str) -> str | None:
        value: str | None = ring.get_password(self._service, entry)
        if value is None or not value.startswith(_PARTS):
            return value
        parts = [ring.get_password(self._service, name) for name in _part_names(entry, value)]
        if any(part is None for part in parts):
            return None
        return "".join(parts)

    def _write_parts(self, ring: ModuleType, entry: str, value: str) -> str:
        if _units(value) <= PART and not value.startswith(_PARTS):
            return value
        parts = list(_split(value))
        header = f"{_PARTS}{random.token_hex(4)}:{len(parts)}"
        for name, part in zip(_part_names(entry, header), parts, strict=True):
            ring.set_password(self._service, name, part)
        return header

    def _delete_parts(self, ring: ModuleType, entry: str, header: str | None) -> None:
        if header is not None and header.startswith(_PARTS):
            for name in _part_names(entry, header):
                if ring.get_password(self._service, name) is not None:
                    ring.delete_password(self._service, name)

    @contextmanager
    def _keyring(self) -> Iterator[ModuleType]:
        """The keyring library, its errors translated; the import is late because it takes 50 ms."""
        import keyring
        from keyring.errors import InitError, KeyringError, KeyringLocked, NoKeyringError

        with self._lock:
            name = ""
            try:
                name = _name(keyring)
                if self._usable != name:
                    _refuse_unsafe(keyring, name)
                    self._usable = name
                yield keyring
            except ConfigError:
                raise
            except NoKeyringError:
                raise ConfigError("keyring_missing", backend=name) from None
            except (KeyringLocked, InitError):
                raise ConfigError("keyring_locked", backend=name) from None
            except KeyringError as error:
                raise ConfigError("keyring_failed", type(error).__name__, backend=name) from None
            except (OSError, RuntimeError) as error:
                raise ConfigError("keyring_failed", type(error).__name__, backend=name) from None
            except Exception as error:
                # back ends leak their own kinds (pywintypes.error, jeepney's); whatever else passes is a bug
                if type(error).__module__.split(".")[0] in _FOREIGN:
                    raise ConfigError("keyring_failed", type(error).__name__, backend=name) from None
                raise


_FOREIGN = frozenset({"pywintypes", "win32ctypes", "jeepney", "secretstorage", "dbus", "ctypes"})


def _name(ring: ModuleType) -> str:
    return str(ring.get_keyring().name)


def _refuse_unsafe(ring: ModuleType, name: str) -> None:
    """Null discards, keyrings.alt writes files: neither keeps a secret; `fail` means there is no keyring."""
    backend = ring.get_keyring()
    backends = getattr(backend, "backends", [backend])
    modules = [type(b).__module__ for b in backends]
    if any(m.startswith(("keyring.backends.null", "keyrings.alt")) for m in modules):
        raise ConfigError("keyring_unsafe", backend=name)
    if not modules or all(m.startswith("keyring.backends.fail") for m in modules):
        raise ConfigError("keyring_missing", backend=name)


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


def _part_names(entry: str, header: str) -> list[str]:
    generation, _, number = header.removeprefix(_PARTS).partition(":")
    return [f"{entry}/{generation}.{n}" for n in range(int(number))]


def stored(secrets: SecretStore, owner: str, values: dict[str, Secret], then: Callable[[], T]) -> T:
    """Stores `values`, then does the rest; if the rest fails the former values are put back."""
    former = {name: secrets.get(owner, name) for name in values}
    done: list[str] = []
    try:
        for name, secret in values.items():
            done.append(name)
            secrets.set(owner, name, secret)
        return then()
    except BaseException:
        for name in done:
            old = former[name]
            if old is None:
                secrets.delete(owner, name)
            else:
                secrets.set(owner, name, old)
        raise
