"""The program at its identity provider: a connection's client with everything it was given and gave back."""

import socket
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import AbstractContextManager, contextmanager, nullcontext
from dataclasses import dataclass, field
from datetime import datetime, timedelta

import pytest

from connectors.base import (
    AccessToken,
    Authorisation,
    CancelToken,
    Context,
    Held,
    SignInRequest,
    SignInStage,
    SignInStep,
    utc_now,
)
from connectors.errors import ErpError
from connectors.fields import Secret
from connectors.http import Exchange, HttpClient, Patience
from connectors.visma_connect import VismaConnect
from connectors.visma_net.system import VISMA_NET
from tests.browser.person import HttpPerson

SCOPE = "openid email profile offline_access vismanet_erp_interactive_api:read"
SECRET = "test-FAKE-client:secret/+%-90d1f2"
DONE, FAILED, OLDER = "You are signed in", "That did not work", "An older sign-in"


class Brisk(CancelToken):
    """Waits a hundredth of what it is asked to."""

    def wait(self, seconds: float) -> None:
        super().wait(seconds / 100)


@dataclass
class Program:
    """Signs in at `issuer` with a registration; `ahead` is how far its own clock is wrong, in seconds.

    saved: what was given to `save_secret`, in order; tokens: of this process; exchanges: what the log keeps.
    """

    issuer: str
    registration: dict[str, str] = field(default_factory=dict)
    secrets: dict[str, str] = field(default_factory=dict)
    fields: dict[str, str] = field(default_factory=dict)
    ahead: float = 0
    subject: str = ""
    saved: list[tuple[str, str]] = field(default_factory=list)
    tokens: dict[str, AccessToken] = field(default_factory=dict)
    exchanges: list[Exchange] = field(default_factory=list)
    cancel: CancelToken = field(default_factory=Brisk)
    renewing: Callable[[], AbstractContextManager[Held]] | None = None

    def now(self) -> datetime:
        """By the program's clock."""
        return utc_now() + timedelta(seconds=self.ahead)

    @contextmanager
    def connect(self) -> Iterator[VismaConnect]:
        """The client, its HTTP client closed at the end."""
        with HttpClient(cancel=self.cancel, exchange=self.exchanges.append, timeout=5) as http:
            context = Context(
                fields={"auth_url": self.issuer} | self.fields,
                registration={"client_id": "kobling-native", "scope": SCOPE} | self.registration,
                secrets={name: Secret(value) for name, value in self.secrets.items()},
                http=http,
                save_secret=self._save,
                clock=self.now,
                cancel=self.cancel,
                tokens=self.tokens,
                renewing=self.renewing or self._stored,
            )
            client = VismaConnect(context, VISMA_NET)
            client.oauth.patience = Patience(attempts=2, longest_wait=1.0)
            yield client

    def held(self) -> Held:
        """What is stored now."""
        values = self.secrets | dict(self.saved)
        return Held({name: Secret(value) for name, value in values.items()}, self.subject)

    def _save(self, name: str, secret: Secret, former: Secret | None) -> bool:
        """Stores it where `former` still stands."""
        if former is not None and self.held().secrets.get(name) != former:
            return False
        if secret != former:
            self.saved.append((name, secret.reveal()))
        return True

    def _stored(self) -> AbstractContextManager[Held]:
        return nullcontext(self.held())

    def token(self) -> str:
        """An access token that is good now."""
        with self.connect() as client:
            return client.auth().token().value.reveal()


@dataclass
class Attempt:
    """One sign-in, driven to its end on `run`. browser: what opens the address, on a thread of its own, as
    a browser does. steps: all that were given."""

    program: Program
    browser: Callable[[str], object] = field(default_factory=lambda: HttpPerson().open)
    request: SignInRequest = field(default_factory=lambda: asking())
    steps: list[SignInStep] = field(default_factory=list)

    @property
    def url(self) -> str:
        """The address the browser was to open."""
        return next(step.url for step in self.steps if step.stage is SignInStage.OPEN)

    def run(self) -> Authorisation:
        """Signs in; raises what the client raises, else what the browser met."""
        with ThreadPoolExecutor(1) as thread, self.program.connect() as client:
            browsing: list[Future[object]] = []
            for step in client.sign_in(self.request):
                self.steps.append(step)
                if step.stage is SignInStage.OPEN:
                    browsing.append(thread.submit(self.browser, step.url))
            for visit in browsing:
                visit.result(20)
        given = self.steps[-1].authorisation
        assert given is not None
        return given


def asking(language: str = "", choose_account: bool = False, seconds: int = 20) -> SignInRequest:
    """A request with texts for the last page."""
    return SignInRequest(
        language, choose_account, seconds, done=(DONE, ""), failed=(FAILED, ""), older=(OLDER, "")
    )


def refused(attempt: Attempt) -> str:
    """The problem code of a sign-in that fails, after which nothing is left of it."""
    with pytest.raises(ErpError) as caught:
        attempt.run()
    assert not attempt.program.saved and not attempt.program.tokens
    return caught.value.code


def free_port() -> int:
    """One that nobody listens on."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return int(listener.getsockname()[1])
