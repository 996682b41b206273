"""A demonstration: simulated systems in a child process, a data folder of its own, keys in memory only.

Nothing else of the program knows that it is a demonstration: the simulators are addresses like any other. One
whose folder is kept comes back as it was left, at the same addresses and with the same books.
"""

import secrets
import shutil
import tempfile
import threading
import time
from collections.abc import Iterable, Iterator, Mapping
from contextlib import ExitStack
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Self, TypeVar
from urllib.parse import urlencode

import msgspec

from app.files import file_problem, whole
from app.secrets import MemorySecrets
from app.settings import DEMONSTRATION, is_demonstration
from app.store.locking import lock
from connectors import registry
from connectors.errors import ConfigError, TransientError
from connectors.fields import Clean, Secret
from connectors.simulators.description import Description
from connectors.simulators.host import SimulatorProcess, are_free, free_ports
from connectors.simulators.visma_connect.memory import known
from connectors.simulators.visma_connect.people import shown

if TYPE_CHECKING:
    from app.services.registrations import Registrations

T = TypeVar("T")
_CALLS = 100_000  # in ten seconds: an audience does not wait for the vendor's limit of 100
_LAST_PORT = 65_000
_YEARS = range(2000, 3000)  # in which books can end
_OPENING = 2.0  # seconds for another process that opens the same folder just now
_TRIES = 3  # with other ports each time
_LETTING_GO = 5.0  # seconds in which the simulators of a process that has died end
_KEYS, _PROVIDER = "keys.json", "provider.json"  # beside what the demonstration knows of itself


@dataclass(frozen=True, slots=True)
class Persona:
    """The values of a connection: `fields` by name, `secrets` by name."""

    fields: Mapping[str, str]
    secrets: Mapping[str, Secret]


@dataclass(frozen=True, slots=True)
class _Kept:
    """What a demonstration must find again: its first port, and the last day of its books."""

    port_base: int
    today: date

    @classmethod
    def of(cls, folder: Path, port_base: int) -> "_Kept":
        """Of a folder that was kept, else a new one. Raises ConfigError `demonstration_damaged`,
        `demonstration_busy` where its ports are taken, `ports_taken` where those that are asked for are."""
        if not is_demonstration(folder):
            if port_base and not are_free(port_base):
                raise ConfigError("ports_taken", port=str(port_base))
            return cls(port_base or free_ports(), date.today())  # noqa: DTZ011  the user's own day
        kept = cls.read(folder)
        if port_base not in (0, kept.port_base) or not _are_let_go(kept.port_base):
            raise ConfigError("demonstration_busy", file=str(folder), port=str(kept.port_base))
        return kept

    @classmethod
    def read(cls, folder: Path) -> "_Kept":
        """Of a folder that was kept. Raises ConfigError `demonstration_damaged`."""
        kept = _read(folder / DEMONSTRATION, cls)
        if not (1024 <= kept.port_base <= _LAST_PORT and kept.today.year in _YEARS):
            raise ConfigError("demonstration_damaged", file=str(folder / DEMONSTRATION))
        return kept

    def write(self, folder: Path) -> None:
        """Makes the folder a demonstration's."""
        with whole(folder / DEMONSTRATION) as part:
            part.write_bytes(msgspec.json.encode(self))


@dataclass(frozen=True, slots=True)
class _Hashes:
    """What a demonstration keeps of its keys: by entry of the keyring a keyed hash."""

    salt: bytes
    keys: dict[str, str]

    @classmethod
    def of(cls, file: Path) -> "_Hashes":
        """As they were kept, else none. Raises ConfigError `demonstration_damaged`."""
        return _read(file, cls) if file.exists() else cls(secrets.token_bytes(16), {})


def _read(file: Path, kind: type[T]) -> T:
    """A file of a demonstration that was kept; raises ConfigError `demonstration_damaged`."""
    try:
        return msgspec.json.decode(file.read_bytes(), type=kind)
    except (msgspec.DecodeError, RecursionError, IsADirectoryError) as error:
        raise ConfigError("demonstration_damaged", file=str(file)) from error


def _are_let_go(first: int) -> bool:
    """Whether the ports are free, or are as soon as the simulators of a process that has died are gone."""
    end = time.monotonic() + _LETTING_GO
    while not are_free(first):
        if time.monotonic() > end:
            return False
        time.sleep(0.1)
    return True


def _refuse_somebodys_own(folder: Path) -> None:
    """Only what is empty becomes a demonstration's; raises ConfigError `folder_in_use`."""
    there = {one.name for one in folder.iterdir()} - {f"{DEMONSTRATION}.lock"}
    if there and not is_demonstration(folder):
        raise ConfigError("folder_in_use", file=str(folder))


class DemoSecrets(MemorySecrets):
    """Keys of a demonstration, in memory. Of each its folder keeps a keyed hash, by which those that the
    simulated systems have made up are there again when it is opened anew; a real one never is."""

    def __init__(self, file: Path, made_up: Iterable[Secret]) -> None:
        super().__init__()
        self._file, self._lock = file, threading.Lock()
        told = _Hashes.of(file)
        self._salt = told.salt
        found = {secret.fingerprint(self._salt): secret for secret in made_up}
        self.values |= {entry: found[own] for entry, own in told.keys.items() if own in found}

    def set(self, entry: str, secret: Secret) -> None:
        """See SecretStore."""
        super().set(entry, secret)
        self._write()

    def delete(self, entry: str) -> None:
        """See SecretStore."""
        super().delete(entry)
        self._write()

    def _write(self) -> None:
        with self._lock:
            keys = {entry: secret.fingerprint(self._salt) for entry, secret in list(self.values.items())}
            with whole(self._file) as part:
                part.write_bytes(msgspec.json.encode(_Hashes(self._salt, keys)))


class DemoSession:
    """Starts the simulators and makes the data folder on `start()` or `with`; `stop()` ends and removes both.

    data_dir: a folder to keep instead of a temporary one; opened again it is as it was left. port_base: the
    first port, 0 for free ones. systems: what the simulators tell about themselves. Raises RuntimeError if
    they do not come up, ConfigError `folder_in_use`, `demonstration_busy`, `demonstration_damaged` or
    `ports_taken`, and as `file_problem`.
    """

    def __init__(self, data_dir: Path | None = None, *, office: str = "full", port_base: int = 0) -> None:
        self._office, self._port_base = office, port_base
        self._process: SimulatorProcess | None = None
        self._kept = data_dir
        self._folder: Path | None = None
        self._held = ExitStack()
        self.systems: Mapping[str, Description] = {}

    @property
    def data_dir(self) -> Path:
        """Where the demonstration stores what it imports."""
        if self._folder is None:
            raise RuntimeError("the demonstration has not been started")
        return self._folder

    @property
    def kept(self) -> bool:
        """Whether the folder is there when it has ended."""
        return self._kept is not None

    def start(self) -> Self:
        """Starts the simulators; returns when they answer."""
        try:
            self._folder = folder = self._kept or Path(tempfile.mkdtemp(prefix="kobling-demo-"))
            settled = bool(self._port_base) or is_demonstration(folder)
            kept = self._take(folder)
            _Hashes.of(folder / _KEYS)
            known(folder / _PROVIDER)  # both are read later: damage is told before anything is started
            self.systems = self._started(folder, kept, tries=1 if settled else _TRIES)
        except BaseException as error:
            self.stop()
            if isinstance(error, IsADirectoryError):  # what is to be a file of the demonstration
                raise ConfigError("demonstration_damaged", file=str(error.filename)) from error
            if isinstance(error, OSError):
                raise file_problem(
                    error, Path(error.filename or self._kept or tempfile.gettempdir())
                ) from error
            raise
        return self

    def _started(self, folder: Path, kept: _Kept, tries: int) -> Mapping[str, Description]:
        """Starts the simulators. Ports that were free may be taken by now: others are, where they are our
        choice."""
        self._process = SimulatorProcess(
            kept.today, self._office, rate_limit=_CALLS, port_base=kept.port_base, memory=folder / _PROVIDER
        )
        try:
            return self._process.start().systems
        except RuntimeError:
            if tries == 1 or are_free(kept.port_base):
                raise
        other = replace(kept, port_base=free_ports())
        other.write(folder)
        return self._started(folder, other, tries - 1)

    def _take(self, folder: Path) -> _Kept:
        """Makes the folder this process's, until it lets go of it or dies."""
        folder.mkdir(parents=True, exist_ok=True)
        _refuse_somebodys_own(folder)
        try:
            self._held.enter_context(lock(folder / DEMONSTRATION, _OPENING))
        except TransientError as error:
            port = str(_Kept.read(folder).port_base) if is_demonstration(folder) else "–"
            raise ConfigError("demonstration_busy", file=str(folder), port=port) from error
        _refuse_somebodys_own(folder)
        kept = _Kept.of(folder, self._port_base)
        kept.write(folder)  # before anything else: real work must never begin there meanwhile
        return kept

    def stop(self) -> None:
        """Ends the simulators and removes a temporary folder; harmless twice."""
        process, self._process = self._process, None
        if process is not None:
            process.stop()
        self._held.close()
        folder, self._folder = self._folder, None
        if folder is not None and folder != self._kept:
            shutil.rmtree(folder, ignore_errors=True)

    def keyring(self) -> DemoSecrets:
        """What keeps the keys, with those in it that were there when the folder was last used."""
        return DemoSecrets(self.data_dir / _KEYS, self._made_up())

    def _made_up(self) -> Iterator[Secret]:
        """Every secret of the simulated systems."""
        for told in self.systems.values():
            for own in (told, *told["personas"].values()):
                yield from map(Secret, (*own["secrets"].values(), *own["registration_secrets"].values()))
        yield from map(Secret, known(self.data_dir / _PROVIDER))

    def prepare(self, registrations: "Registrations") -> None:
        """Registers our product with every simulated system, at each persona's address; may block."""
        done = set()
        for key, told in self.systems.items():
            ours = registry.system(key).registration_key  # systems of a family may share one
            for own in (told, *told["personas"].values()):
                address = (ours, own["registration"].get("base_url"))
                if own["registration"] and address not in done:  # not every vendor wants one
                    done.add(address)
                    there = registrations.get(key, own["registration"]["base_url"])
                    if there.complete and there.fields.items() >= own["registration"].items():
                        continue  # of a demonstration that was kept
                    hidden = {name: Secret(value) for name, value in own["registration_secrets"].items()}
                    registrations.put(key, own["registration"], hidden)

    def persona(self, system: str, name: str) -> Persona:
        """What to enter to meet a persona; raises KeyError for one the system does not have."""
        own = self.systems[system]["personas"][name]
        return Persona(own["fields"], {key: Secret(value) for key, value in own["secrets"].items()})

    @property
    def shown(self) -> str:
        """The key of the system a tour shows: the first there is."""
        return next(iter(self.systems))

    def meeting(self, system: str, problem: str) -> str:
        """The name of a system's first persona that meets a problem; raises StopIteration if none does."""
        personas = self.systems[system]["personas"]
        return next(name for name, told in personas.items() if told["expect"] == problem)

    def keys(self) -> Mapping[str, Mapping[str, Mapping[str, Secret]]]:
        """By system, persona and field: what to paste, for the personas met at the system's main address."""
        found: dict[str, dict[str, dict[str, Secret]]] = {}
        for key, told in self.systems.items():
            fields = registry.system(key).fields
            pasted = [f.name for f in fields if f.entered and f.clean is Clean.KEY and not f.choices]
            for name, own in told["personas"].items():
                given = {**own["fields"], **own["secrets"]}
                values = {field: Secret(given[field]) for field in pasted if given.get(field)}
                if values and own["fields"]["base_url"] == told["base_url"]:
                    found.setdefault(key, {})[name] = values
        return found

    def entries(self) -> Mapping[str, Mapping[str, Mapping[str, Secret]]]:
        """By system, persona and field: everything a persona enters, also of our registration."""
        return {
            key: {
                name: {
                    field: Secret(value)
                    for part in (
                        own["registration"],
                        own["registration_secrets"],
                        own["fields"],
                        own["secrets"],
                    )
                    for field, value in part.items()
                }
                for name, own in told["personas"].items()
            }
            for key, told in self.systems.items()
        }

    def people(self) -> Mapping[str, Mapping[str, str]]:
        """By system and persona: the name of each person who stands on the simulated sign-in page."""
        found = {}
        for system in map(registry.system, self.systems):
            if system.signs_in:
                scopes = next(f.default for f in system.registration_fields if f.name == "scope").split()
                found[system.key] = {person.key: person.name for person in shown(scopes)}
        return found

    @staticmethod
    def met_by(address: str, person: str) -> str:
        """A sign-in page's address on which somebody comes first, by the persona's name."""
        return f"{address}&{urlencode({'login_hint': person})}"

    def __enter__(self) -> Self:
        return self.start()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()
