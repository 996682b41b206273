"""What the contract suite needs of a system: its simulator, and connectors to it under any persona."""

import urllib.error
import urllib.request
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, contextmanager, nullcontext
from dataclasses import dataclass, field
from typing import Any

import msgspec

from connectors import registry
from connectors.base import AccessToken, Connector, Context, Held, Page
from connectors.datasets import Dataset
from connectors.errors import ErpError
from connectors.fields import Secret
from connectors.http import Exchange, HttpClient
from connectors.simulators.description import Description
from connectors.simulators.registry import EXAMPLE, SIMULATORS
from resources.words import LANGUAGES, SHIPPED
from tests.connectors.loopback import Hurried
from tests.resources.texts import parsed

Rows = dict[tuple[object, ...], tuple[object, ...]]


def personas() -> list[tuple[str, str]]:
    """Every system and persona there is, as the simulators describe themselves."""
    return [
        (simulator.system, persona)
        for simulator in (*SIMULATORS, EXAMPLE)
        for persona in simulator.application.personas
    ]


@dataclass
class Opened:
    """An open connector, and what it was given and gave back."""

    connector: Connector
    tokens: dict[str, AccessToken]
    saved: list[tuple[str, str]]
    hidden: Sequence[str]  # values of the secrets it was given


@dataclass
class Target:
    """One system's simulator. exchanges: what the log would keep of every request."""

    key: str
    described: Description
    exchanges: list[Exchange] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.system = registry.system(self.key)
        # the dataset that faults are tried on, and its address there
        self.main = "postings" if "postings" in self.system.datasets else self.system.datasets[-1]
        self.path: str = self.described["paths"][self.main]

    def reset(self) -> None:
        """As if just started, the provider too."""
        self.provider("reset")
        self.control("reset")

    def control(self, command: str, **given: object) -> Any:
        """Runs a command at the simulator's side door."""
        return _posted(f"{self.described['control_url']}/{command}", given)

    def provider(self, command: str, **given: object) -> Any:
        """Runs a command at the provider's side door."""
        return _posted(f"{self.described['connect_control_url']}/{command}", given)

    def read(self, question: str) -> Any:
        """What the side door answers: `requests`, `truth?company=`…"""
        with urllib.request.urlopen(f"{self.described['control_url']}/{question}") as answer:
            return msgspec.json.decode(answer.read())

    def renewals(self) -> int:
        """How often the provider was asked for a token."""
        with urllib.request.urlopen(f"{self.described['connect_control_url']}/requests") as answer:
            return sum(asked["path"] == "/token" for asked in msgspec.json.decode(answer.read()))

    @property
    def faults(self) -> set[str]:
        """The faults the simulator knows."""
        return {known["fault"] for known in self.read("faults")}

    @property
    def user(self) -> str:
        """The persona that a person signed in for; "" if none needs to."""
        known = self.described["personas"]
        good = [name for name, about in known.items() if about["expect"] is None]
        return next((name for name in good if "refresh_token" in known[name]["secrets"]), "")

    @contextmanager
    def open(
        self,
        persona: str = "office",
        secrets: Mapping[str, str] | None = None,
        saving: Callable[[], None] = lambda: None,
    ) -> Iterator[Opened]:
        """A connector as that persona; waits are not waited. `secrets` win over the persona's; `saving`
        is called before a secret is saved."""
        about = self.described["personas"][persona]
        fields = {f.name: f.default for f in self.system.fields if not f.secret} | about["fields"]
        given = {**about["secrets"], **about["registration_secrets"], **(secrets or {})}
        token, saved = Hurried(), list[tuple[str, str]]()
        tokens: dict[str, AccessToken] = {}

        def save(name: str, secret: Secret, former: Secret | None) -> bool:
            saving()
            if secret != former:
                saved.append((name, secret.reveal()))
            return True

        def renewing() -> AbstractContextManager[Held]:
            return nullcontext(Held(hidden | {name: Secret(value) for name, value in saved}))

        with HttpClient(cancel=token, exchange=self.exchanges.append, timeout=10) as http:
            hidden = {name: Secret(value) for name, value in given.items()}
            context = Context(
                fields,
                about["registration"],
                hidden,
                http,
                save,
                cancel=token,
                tokens=tokens,
                renewing=renewing,
            )
            yield Opened(registry.open(self.system, context), tokens, saved, list(given.values()))

    def shows_no_secret(self, shown: str, opened: Opened) -> None:
        """Holds what is shown, and what the log keeps of every request, against all that is secret."""
        hidden = [*opened.hidden, *(token.value.reveal() for token in opened.tokens.values())]
        hidden += [value for _, value in opened.saved]
        text = shown + repr(self.exchanges)
        assert not [value for value in hidden if value in text]

    @contextmanager
    def connector(self, persona: str = "office") -> Iterator[Connector]:
        """The connector alone."""
        with self.open(persona) as opened:
            yield opened.connector


def _posted(url: str, given: Mapping[str, object]) -> Any:
    request = urllib.request.Request(url, msgspec.json.encode(given), method="POST")
    try:
        with urllib.request.urlopen(request) as answer:
            return msgspec.json.decode(answer.read())
    except urllib.error.HTTPError as refused:  # by the simulator's side door, which says why
        raise AssertionError(refused.read().decode()) from refused


def everything(connector: Connector, company: str, dataset: str, cursor: str | None = None) -> list[Page]:
    """All pages of a dataset, or those after a cursor."""
    return list(connector.read(company, dataset, None, cursor))


def rows(pages: Sequence[Page], dataset: Dataset) -> Rows:
    """The rows of pages by their keys."""
    places = [dataset.index(name) for name in dataset.key]
    return {tuple(row[place] for place in places): row for page in pages for row in page.rows}


def first_company(connector: Connector) -> str:
    """The first company that can be used; raises what is wrong with the first where none can."""
    listed = list(connector.companies())
    usable = [company.id for company in listed if company.usable]
    if not usable and listed[0].problem is not None:
        raise listed[0].problem
    return usable[0]


_OF_THE_FRONT = frozenset({"system", "reference"})  # who shows a problem knows these


def unfilled(error: ErpError) -> set[str]:
    """The places in a problem's sentences, in any language, that nothing fills."""
    key = f"problem-{error.code.replace('_', '-')}"
    wanted: set[str] = set()
    for language in LANGUAGES:
        texts = parsed(SHIPPED / language / "problem.ftl")
        wanted |= {name for part in ("title", "why", "fix") for name in texts[f"{key}.{part}"].parameters}
    return {name for name in wanted - _OF_THE_FRONT if not error.params.get(name)}
