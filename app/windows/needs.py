"""What the window needs from the services, as Protocols: the program hands in the real ones, tests a fake."""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Protocol

from app.services.views import (
    CheckLine,
    CompanyChoice,
    CompanyView,
    ConnectionView,
    OfficeSummary,
    Reconciliation,
    RegistrationView,
    RunResult,
)
from app.store.work import Transfer, TransferFilter, TransferPage
from connectors.base import CancelToken, CheckItem
from connectors.fields import Secret
from wizards.flow_views import AssistantServices, Progress


class Connections(Protocol):
    """Access to systems."""

    def list(self) -> Sequence[ConnectionView]: ...
    def get(self, name: str) -> ConnectionView: ...
    def check(self, connection: str | None, cancel: CancelToken) -> Iterator[CheckLine]: ...
    def rename(self, connection: int, name: str) -> object: ...
    def set_private(self, connection: int, private: bool) -> object: ...
    def disconnect(self, connection: int, delete_data: bool) -> object: ...
    def replace_secret(self, connection: int, name: str, secret: Secret) -> object: ...
    def summary(self) -> OfficeSummary: ...


class Companies(Protocol):
    """The companies behind the connections."""

    def list(self, connection: int | None = None, active: bool | None = None) -> Sequence[CompanyView]: ...
    def activate(
        self, connection: int, companies: Sequence[str] | None = None, import_now: bool = True
    ) -> Sequence[CompanyView]: ...
    def deactivate(
        self, connection: int, companies: Sequence[str] | None = None
    ) -> Sequence[CompanyView]: ...
    def refresh(self, connection: int, cancel: CancelToken) -> Iterator[CompanyChoice]: ...


class Jobs(Protocol):
    """Runs: the window's worker and what is asked of it."""

    def background(self, cancel: CancelToken) -> Iterator[Progress | RunResult]: ...
    def request(self, company_id: int, kind: str) -> object: ...


class Reconcile(Protocol):
    """The proof of a company."""

    def last(self, company_id: int) -> Reconciliation | None: ...


class Transfers(Protocol):
    """The transfer log."""

    def page(self, where: TransferFilter, before: int | None = None, limit: int = 200) -> TransferPage: ...
    def newer(self, after_id: int, where: TransferFilter) -> Sequence[Transfer]: ...
    def counts(self, where: TransferFilter) -> Mapping[str, int]: ...
    def export(self, path: Path, where: TransferFilter) -> int: ...


class Registrations(Protocol):
    """Our product's registrations at the vendors."""

    def get(self, system: str, base_url: str = "") -> RegistrationView: ...
    def put(
        self, system: str, values: Mapping[str, str], secrets: Mapping[str, Secret]
    ) -> RegistrationView: ...


class Settings(Protocol):
    """The office's settings, by name."""

    def get(self, name: str) -> str: ...
    def set(self, name: str, value: str) -> None: ...


class Doctor(Protocol):
    """Tests of this computer."""

    def run(self, cancel: CancelToken) -> Iterator[CheckItem]: ...


class WindowServices(Protocol):
    """The services as far as the window uses them."""

    @property
    def connections(self) -> Connections: ...
    @property
    def companies(self) -> Companies: ...
    @property
    def jobs(self) -> Jobs: ...
    @property
    def reconcile(self) -> Reconcile: ...
    @property
    def transfers(self) -> Transfers: ...
    @property
    def registrations(self) -> Registrations: ...
    @property
    def settings(self) -> Settings: ...
    @property
    def doctor(self) -> Doctor: ...
    @property
    def onboarding(self) -> "OnboardingDrafts": ...
    @property
    def data_dir(self) -> Path: ...
    @property
    def demo(self) -> bool: ...
    def close(self) -> None: ...


class OnboardingDrafts(Protocol):
    """Drafts, to resume or discard; the rest of onboarding is the assistant's."""

    def drafts(self) -> Sequence[object]: ...
    def discard(self, connection: int) -> None: ...


__all__ = ["AssistantServices", "Progress", "WindowServices"]
