"""Killed at every point while secrets are stored, replaced or removed: the next start has one whole state."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from app.bootstrap import Services, build
from app.services.vault import connection_owner, registration_owner
from connectors import registry
from connectors.fields import Secret
from tests.app.services import storing
from tests.app.services.storing import KEY, LONG, LONGER, OTHER, SHORT
from tests.app.test_secrets import held
from tests.forked import Child

OWN = connection_owner(1)
OURS = registration_owner(
    "tripletex",
    next(f.default for f in registry.system("tripletex").registration_fields if f.name == "base_url"),
)


@contextmanager
def opened(folder: Path) -> Iterator[Services]:
    """The program's start and end."""
    services = build(folder)
    services.open()
    yield services
    services.close()


@pytest.mark.parametrize(
    ("deed", "first", "second"),
    [
        ("enter", "", SHORT),
        ("register", "", LONG),
        ("register", SHORT, OTHER),
        ("rotate", LONG, LONGER),
        ("discard", LONG, ""),
    ],
    ids=lambda text: text.split("-")[2] if text.startswith("test-") else text or "none",
)
def test_killed_at_every_point(tmp_path: Path, deed: str, first: str, second: str) -> None:
    name = "consumer_token" if deed == "register" else KEY
    seen = set()
    for point in range(1, 40):
        with opened(tmp_path) as services:
            draft = services.onboarding.begin("tripletex").id
            if first:
                storing.DEEDS["register" if deed == "register" else "enter"](services, draft, first)

        ended = not Child(storing.main, tmp_path, deed, draft, second, point).ended()

        with opened(tmp_path) as services:  # sweeps
            core = services._core
            with core.store.reading() as tables:
                instance = tables.instance.get()
                rows = tables.registrations.list() if deed == "register" else tables.connections.list()
                prints = rows[0].fingerprints if rows else {}
            secret = core.vault.get(OURS if deed == "register" else connection_owner(draft), name)
            value = secret.reveal() if secret is not None else ""
            assert value in (first, second), point
            if deed != "rotate":  # what a person entered is known by its fingerprint
                assert prints == ({name: Secret(value).fingerprint(instance.salt)} if value else {}), point
            assert held(instance.id) == ([value] if value else []), point
            with core.store.writing() as tables:
                assert tables.settings.get("secret_notes") in (None, {})
                for row in tables.registrations.list():
                    tables.registrations.delete(row.id)
                for connection in tables.connections.list():
                    tables.connections.delete(connection.id)
            core.vault.sweep()
            assert held(instance.id) == []
        seen.add(value)
        if ended:
            break
    assert ended and value == second and point > 3
    assert seen == {first, second}
