"""What a simulator tells about itself: for tests, demonstrations and `demo --serve`."""

from typing import TypedDict


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
