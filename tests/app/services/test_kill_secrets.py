"""Killed at every point while secrets are stored, replaced or removed: the next start has one whole state."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from app.bootstrap import Services, build
from app.services.vault import connection_owner, registration_owner
from connectors import registry
from connectors.fields import Secret
from connectors.simulators.host import SimulatorProcess
from tests.app.services import storing
from tests.app.services.storing import KEY, LONG, LONGER, OTHER, SHORT
from tests.app.test_secrets import held
from tests.fixtures_simulator import SimulatedProvider, SimulatedSystem
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


def test_two_owners_secrets_are_stored_together_or_not_at_all(tmp_path: Path) -> None:
    seen = set()
    for point in range(1, 40):
        with opened(tmp_path) as services:
            draft = services.onboarding.begin("tripletex").id
            storing.both(services, draft, SHORT)

        ended = not Child(storing.main, tmp_path, "both", draft, OTHER, point).ended()

        with opened(tmp_path) as services:  # sweeps
            vault = services._core.vault
            found = [vault.get(connection_owner(draft), KEY), vault.get(OURS, "consumer_token")]
            values = {one.reveal() for one in found if one is not None}
            assert None not in found and len(values) == 1, point
            with services._core.store.reading() as tables:
                instance = tables.instance.get().id
                assert tables.settings.get("secret_notes") in (None, {})
            assert held(instance) == sorted(values) * 2, point
            services.onboarding.discard(draft)
        seen |= values
        if ended:
            break
    assert ended and point > 4 and seen == {SHORT, OTHER}


def test_of_two_processes_that_store_at_once_one_has_all_of_it(tmp_path: Path) -> None:
    never = 10_000  # nobody is killed
    for _ in range(4):
        with opened(tmp_path) as services:
            draft = services.onboarding.begin("tripletex").id
            storing.both(services, draft, LONG)

        both = [Child(storing.main, tmp_path, "both", draft, value, never) for value in (SHORT, OTHER)]
        assert [child.ended() for child in both] == [False, False]

        with opened(tmp_path) as services:  # sweeps
            vault = services._core.vault
            found = [vault.get(connection_owner(draft), KEY), vault.get(OURS, "consumer_token")]
            values = {one.reveal() for one in found if one is not None}
            assert None not in found and len(values) == 1 and values <= {SHORT, OTHER}
            with services._core.store.reading() as tables:
                instance = tables.instance.get()
                assert tables.settings.get("secret_notes") in (None, {})
                prints = tables.connections.get(draft).fingerprints
            assert prints == {KEY: Secret(values.pop()).fingerprint(instance.salt)}
            assert len(held(instance.id)) == 2, "what the other one stored is gone"
            services.onboarding.discard(draft)


def test_a_shared_secret_is_replaced_together_with_its_proof(
    tmp_path: Path, simulators: SimulatorProcess
) -> None:
    own = SimulatedSystem(simulators.systems["business_nxt"]).restart().personas["office"]
    seen = set()
    with opened(tmp_path) as services:
        given = {name: Secret(text) for name, text in own["registration_secrets"].items()}
        services.registrations.put("business_nxt", own["registration"], given)
        draft = services.onboarding.begin("business_nxt").id
        services.onboarding.save_values(draft, own["fields"], {})
        [name] = services.onboarding.load(draft).keys
    provider, application = SimulatedProvider(simulators.systems["business_nxt"]), own["registration"]
    for point in range(1, 60):
        former, proofs = _shared(tmp_path, name)
        secret = f"test-FAKE-secret-number-{point}"
        provider.post("application", client_id=application["service_client_id"], secret=secret)
        ended = not Child(storing.main, tmp_path, "share", draft, secret, point).ended()
        now, proved = _shared(tmp_path, name)
        assert now == (secret if proved > proofs else former), point
        seen.add(now != former)
        if ended:
            break
    assert ended and seen == {False, True}


def _shared(folder: Path, name: str) -> tuple[str, int]:
    """Our application's secret, and how often a key has been replaced."""
    with opened(folder) as services:
        with services._core.store.reading() as tables:
            entries = tables.settings.get("secret_entries", {})
        [owner] = [owner for owner, entered in entries.items() if name in entered]
        secret = services._core.vault.get(owner, name)
        lines = services.transfers.page(None, None, 200)
    assert secret is not None
    return secret.reveal(), sum(line.event == "key_replaced" for line in lines)
