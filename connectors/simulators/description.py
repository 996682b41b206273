"""What a simulator tells about itself: for tests, demonstrations and `demo --serve`."""

from collections.abc import Callable, Mapping
from typing import TypedDict

from connectors.simulators.personas import P
from connectors.simulators.world import World


class Entered(TypedDict):
    """What is entered to be somebody: a connection's values and those of our product's registration."""

    fields: dict[str, str]
    secrets: dict[str, str]
    registration: dict[str, str]
    registration_secrets: dict[str, str]


class Told(Entered):
    """A persona."""

    expect: str | None


class Description(Entered):
    """A system: what is entered as `office`, and its addresses. `paths`: by dataset, as faults name them.
    `companies`: what is entered to name a company, by the office's key, where that is entered. `admin_url`:
    the trainer's page, where there is one."""

    base_url: str
    personas: dict[str, Told]
    paths: dict[str, str]
    companies: dict[str, str]
    control_url: str
    admin_url: str
    connect_url: str
    connect_control_url: str


def entered(url: str, **secrets: str) -> Entered:
    """What is entered of a system that has an address and these secrets alone."""
    return {"fields": {"base_url": url}, "secrets": secrets, "registration": {}, "registration_secrets": {}}


def describe(
    world: World,
    host: str,
    personas: Mapping[str, P],
    entered: Callable[[P], Entered],
    paths: Mapping[str, str],
    companies: dict[str, str] | None = None,
    admin_url: str = "",
) -> Description:
    """A system whose side door is at `host`; `entered` says what a persona enters."""
    told: dict[str, Told] = {
        name: {**entered(persona), "expect": persona.expect}
        for name, persona in personas.items()
    }  # fmt: skip
    office = entered(personas["office"])
    return {
        **office, "base_url": office["fields"]["base_url"], "personas": told, "paths": dict(paths),
        "companies": companies or {}, "control_url": f"{host}/_control", "admin_url": admin_url,
        "connect_url": world.connect.url, "connect_control_url": world.connect.control_url,
    }  # fmt: skip
