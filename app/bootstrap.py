"""The composition root: the only place that picks implementations, for real and for a demo."""

import threading
from collections.abc import Callable, Mapping
from datetime import datetime
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Generic, TypeVar, cast

from app.services.core import Core
from app.settings import Settings, data_folder, is_demonstration
from connectors.base import CancelToken, utc_now
from connectors.errors import ConfigError
from connectors.fields import Secret

if TYPE_CHECKING:
    from app.demo import DemoSession
    from app.secrets import SecretStore
    from app.services.companies import Companies
    from app.services.connections import Connections
    from app.services.doctor import Doctor
    from app.services.imports import Imports
    from app.services.interface import Interfaces
    from app.services.jobs import Jobs
    from app.services.ledger import LedgerData
    from app.services.live import Live
    from app.services.onboarding import Onboarding
    from app.services.reconcile import Reconcile
    from app.services.registrations import Registrations
    from app.services.transfers import Transfers

T = TypeVar("T")
_ADDRESSES = ("base_url", "auth_url", "soap_url")


class _Once(Generic[T]):
    """A service over the core and other services, named by module and class: imported and made at its first
    use, once whichever threads ask for it; then a plain attribute."""

    def __init__(self, module: str, made: str, *others: str) -> None:
        self._module, self._made, self._others = module, made, others

    def __get__(self, services: "Services", owner: type["Services"]) -> T:
        with services.making:  # another thread may have been first
            if self._name not in vars(services):
                make = getattr(import_module(f"app.services.{self._module}"), self._made)
                others = (getattr(services, name) for name in self._others)
                vars(services)[self._name] = make(services._core, *others)
            return cast(T, vars(services)[self._name])

    def __set_name__(self, owner: type["Services"], name: str) -> None:
        self._name = name


class Services:
    """Everything the fronts call, each service imported and made when first asked for: a command that reads
    a few rows needs one. Making it opens nothing; the first use does, off the window's thread."""

    imports: "_Once[Imports]" = _Once("imports", "Imports")
    registrations: "_Once[Registrations]" = _Once("registrations", "Registrations")
    onboarding: "_Once[Onboarding]" = _Once("onboarding", "Onboarding", "registrations", "imports")
    interfaces: "_Once[Interfaces]" = _Once("interface", "Interfaces", "imports")
    connections: "_Once[Connections]" = _Once(
        "connections", "Connections", "onboarding", "interfaces", "registrations", "imports"
    )
    companies: "_Once[Companies]" = _Once("companies", "Companies", "onboarding")
    jobs: "_Once[Jobs]" = _Once("jobs", "Jobs", "imports")
    live: "_Once[Live]" = _Once("live", "Live", "imports")
    reconcile: "_Once[Reconcile]" = _Once("reconcile", "Reconcile", "imports")
    transfers: "_Once[Transfers]" = _Once("transfers", "Transfers")
    ledger: "_Once[LedgerData]" = _Once("ledger", "LedgerData")
    doctor: "_Once[Doctor]" = _Once("doctor", "Doctor")

    def __init__(self, core: Core, demo: "DemoSession | None" = None) -> None:
        self._core = core
        self.demo_session = demo
        self.making = threading.RLock()

    @property
    def settings(self) -> Settings:
        """The office's settings."""
        return self._core.settings

    @property
    def data_dir(self) -> Path:
        """The data folder."""
        return self._core.folder

    @property
    def demo(self) -> bool:
        """Whether every ERP is simulated."""
        return self._core.demo

    def may_open(self, address: str) -> bool:
        """Whether the browser may be sent there: from a demonstration to its own simulators only."""
        from connectors.http import origin

        return self._core.only is None or origin(address) in self._core.only

    @property
    def demo_keys(self) -> Mapping[str, Mapping[str, Mapping[str, Secret]]]:
        """In a demonstration: the keys to try at the simulated addresses, by system and persona."""
        return self.demo_session.keys() if self.demo_session is not None else {}

    @property
    def demo_entries(self) -> Mapping[str, Mapping[str, Mapping[str, Secret]]]:
        """In a demonstration: everything that is entered to be somebody, by system, persona and field."""
        return self.demo_session.entries() if self.demo_session is not None else {}

    @property
    def demo_people(self) -> Mapping[str, Mapping[str, str]]:
        """In a demonstration: whom to choose on the simulated sign-in page, by system and persona."""
        return self.demo_session.people() if self.demo_session is not None else {}

    def open(self) -> None:
        """Makes every service, opens the database and sweeps orphaned secrets; raises what `open_store` and
        the keyring raise."""
        for name, made in vars(Services).items():
            if isinstance(made, _Once):
                getattr(self, name)
        self._core.vault.sweep()
        if self.demo_session is not None:
            self.demo_session.prepare(self.registrations)

    def data_version(self) -> int:
        """Changes when anybody has stored something."""
        return self._core.store.data_version()

    def close(self) -> None:
        """Closes what was opened."""
        self._core.close()


def build(
    data_dir: Path | None = None,
    *,
    demo: "DemoSession | None" = None,
    clock: Callable[[], datetime] = utc_now,
    cancel: CancelToken | None = None,
) -> Services:
    """The services over a data folder (default: the user's own). A demo has its own folder and keeps keys
    in memory. `cancel`: of a program that carries out one command; it ends a wait for the keyring. Raises
    ConfigError `folder_of_demonstration` for one that only a demonstration may open."""
    folder = demo.data_dir if demo is not None else data_folder(data_dir)
    if demo is None and is_demonstration(folder):
        raise ConfigError("folder_of_demonstration", file=str(folder))

    def secrets(instance: str) -> "SecretStore":
        from app.secrets import KeyringSecrets

        return demo.keyring() if demo is not None else KeyringSecrets(instance, cancel)

    addresses = {key: _addresses(told["fields"]) for key, told in demo.systems.items()} if demo else {}
    only = _origins(demo) if demo else None
    return Services(Core(folder, secrets, clock, demo is not None, addresses, only), demo)


def _origins(demo: "DemoSession") -> frozenset[str]:
    """The servers a demonstration may speak to: its own, at the addresses any persona is met."""
    from connectors.http import origin

    entered = [own["fields"] for told in demo.systems.values() for own in (told, *told["personas"].values())]
    return frozenset(origin(address) for fields in entered for address in _addresses(fields).values())


def _addresses(fields: Mapping[str, str]) -> dict[str, str]:
    """Of what is entered for a simulated system, where it is."""
    return {name: value for name, value in fields.items() if name in _ADDRESSES and value}
