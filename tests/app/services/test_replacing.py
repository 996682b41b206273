"""Another key in place of the one at work: tried before it is kept, and the former one good until then."""

from collections.abc import Mapping
from typing import Any

import pytest

from app import bootstrap
from app.bootstrap import Services
from app.secrets import MemorySecrets
from app.services.core import Core
from app.services.transfers import TransferFilter
from app.services.vault import connection_owner, registration_owner
from app.services.views import CheckLine
from app.store.work import TransferStatus
from connectors.base import CancelToken, Result
from connectors.errors import Cancelled, ConfigError, ErpError
from connectors.fields import Secret
from connectors.simulators.description import Told
from connectors.simulators.host import SimulatorProcess
from connectors.views import ConnectionView, Progress
from tests.app.services.conftest import Bookkeeper, secrets
from tests.app.services.test_in_use import finish
from tests.app.services.two_systems import TwoSystems
from tests.connectors.in_use import synced, take_into_use
from tests.fixtures_simulator import SimulatedProvider, SimulatedSystem

KEY = "employee_token"


def key(bookkeeper: Bookkeeper, persona: str) -> dict[str, Secret]:
    return secrets(bookkeeper.simulator.personas[persona]["secrets"])


def replace(
    services: Services, connection: int, given: Mapping[str, Secret], values: Mapping[str, str] | None = None
) -> list[CheckLine]:
    return list(services.connections.replace_key(connection, values or {}, given, CancelToken()))


def stored(services: Services, connection: int, name: str = KEY) -> str:
    """The secret as the keyring has it."""
    secret = services._core.vault.get(connection_owner(connection), name)
    return secret.reveal() if secret is not None else ""


def refused(services: Services, connection: int, given: Mapping[str, Secret]) -> ErpError:
    """Why a key was not taken; the former one is as it was, and works."""
    before, proof = stored(services, connection), view(services, connection)
    with pytest.raises(ErpError) as caught:
        replace(services, connection, given)
    assert stored(services, connection) == before
    assert view(services, connection) == proof
    line = services.transfers.page(TransferFilter())[0]
    assert (line.event, line.status) == ("key_replaced", TransferStatus.FAILED)
    assert line.problem is not None and line.problem.code == caught.value.code
    assert all(r.state == "done" for r in finish(services.jobs.sync(str(connection), cancel=CancelToken())))
    return caught.value


def view(services: Services, connection: int) -> ConnectionView:
    return services.connections.get(str(connection))


def test_a_proved_key_takes_the_place_and_brings_its_proof(
    services: Services, bookkeeper: Bookkeeper
) -> None:
    draft = bookkeeper.connect("office", companies=2)
    assert view(services, draft.id).keys == (KEY,)
    given = key(bookkeeper, "expired_session")  # another key of the same office
    lines = replace(services, draft.id, given)
    assert {line.result for line in lines} == {Result.OK}
    assert {line.connection for line in lines} == {draft.name}
    assert len({line.company for line in lines if line.name == "read_postings"}) == 2
    assert stored(services, draft.id) == given[KEY].reveal()
    found = view(services, draft.id)
    assert [item.name for item in found.checks] == [line.name for line in lines]
    assert found.problem is None and found.checked_at is not None
    checked, replaced = services.transfers.page(TransferFilter())[:2]
    assert (checked.event, replaced.event) == ("checked", "key_replaced")


@pytest.mark.parametrize(
    ("first", "second", "code"),
    [
        ("end_user", "wrong_employee_token", "key_refused"),
        ("end_user", "production_key", "key_other_environment"),
        ("end_user", "other_end_user", "other_company"),
        ("end_user", "office", "key_other_kind"),
        ("office", "end_user", "key_other_kind"),
        ("office", "no_clients", "no_companies"),
    ],
)
def test_a_key_that_opens_something_else_is_not_taken(
    services: Services, bookkeeper: Bookkeeper, first: str, second: str, code: str
) -> None:
    draft = bookkeeper.connect(first, companies=1)
    error = refused(services, draft.id, key(bookkeeper, second))
    assert error.code == code
    if code == "other_company":
        assert (error.params["company"], error.params["found"]) == ("Granli Bakeri AS", "Bratteli Bygg AS")
        assert error.params["by"] == "key"


def test_the_kind_is_known_from_the_vendor_where_nobody_has_said_it(
    services: Services, bookkeeper: Bookkeeper
) -> None:
    draft = bookkeeper.connect("end_user", companies=1)
    services.onboarding.save_values(draft.id, {"key_kind": ""}, {})
    list(services.connections.check(str(draft.id), CancelToken()))
    error = refused(services, draft.id, key(bookkeeper, "office"))
    assert (error.code, error.params["kind"]) == ("key_other_kind", "office")


def test_companies_in_use_that_the_key_does_not_open_are_named(
    services: Services, bookkeeper: Bookkeeper
) -> None:
    draft = bookkeeper.connect("office", companies=2)
    [one, other] = services.companies.list(draft.id, active=True)
    bookkeeper.simulator.post("faults", fault="company_gone", company=int(other.external_id))
    with pytest.raises(ErpError) as caught:
        replace(services, draft.id, key(bookkeeper, "expired_session"))
    assert (caught.value.code, caught.value.params["companies"]) == ("companies_lost", other.name)
    assert one.name not in caught.value.params["companies"]
    assert stored(services, draft.id) == key(bookkeeper, "office")[KEY].reveal()


def test_what_is_none_of_its_keys_or_nothing_is_not_tried(services: Services, bookkeeper: Bookkeeper) -> None:
    draft = bookkeeper.connect(companies=1)
    sent = bookkeeper.simulator.get("state")["requests"]
    for given, code in (
        ({}, "value_missing"),
        ({KEY: Secret(" ")}, "value_missing"),
        ({"consumer_token": Secret("x")}, "unknown_name"),
        ({KEY: Secret("kari@example.com")}, "key_mistaken"),
    ):
        with pytest.raises(ConfigError, match=code):
            replace(services, draft.id, given)
    assert bookkeeper.simulator.get("state")["requests"] == sent


def test_a_vendor_that_cannot_be_reached_costs_nothing(services: Services, bookkeeper: Bookkeeper) -> None:
    draft = bookkeeper.connect(companies=1)
    bookkeeper.simulator.post("faults", fault="bad_gateway", path="/token/session", times=50)
    with pytest.raises(ErpError) as caught:
        replace(services, draft.id, key(bookkeeper, "expired_session"))
    assert caught.value.code == "server_error"
    assert stored(services, draft.id) == key(bookkeeper, "office")[KEY].reveal()


def test_stopped_in_the_middle_nothing_has_changed(services: Services, bookkeeper: Bookkeeper) -> None:
    draft = bookkeeper.connect(companies=1)
    before, cancel = view(services, draft.id), CancelToken()
    with pytest.raises(Cancelled):
        for line in services.connections.replace_key(
            draft.id, {}, key(bookkeeper, "expired_session"), cancel
        ):
            if line.name == "read_postings":
                cancel.cancel()
    assert view(services, draft.id) == before
    assert stored(services, draft.id) == key(bookkeeper, "office")[KEY].reveal()


def test_an_import_that_runs_meanwhile_goes_on(services: Services, bookkeeper: Bookkeeper) -> None:
    draft = bookkeeper.connect(companies=1)
    steps = services.jobs.sync(str(draft.id), cancel=CancelToken())
    next(step for step in steps if isinstance(step, Progress) and step.phase == "reading")
    replace(services, draft.id, key(bookkeeper, "expired_session"))
    assert [result.state for result in finish(steps)] == ["done"]


def test_what_is_entered_meanwhile_stays_and_is_not_called_proved(
    services: Services, bookkeeper: Bookkeeper
) -> None:
    draft = bookkeeper.connect(companies=1)
    for line in services.connections.replace_key(
        draft.id, {}, key(bookkeeper, "expired_session"), CancelToken()
    ):
        if line.name == "companies":
            services.onboarding.save_values(draft.id, {"key_kind": ""}, {})
    assert stored(services, draft.id) == key(bookkeeper, "expired_session")[KEY].reveal()
    with services._core.store.reading() as tables:
        assert tables.connections.get(draft.id).fields["key_kind"] == ""
    assert view(services, draft.id).checks == ()


class Refusing(MemorySecrets):
    """A keyring that is locked from some moment on."""

    locked = False

    def set(self, name: str, secret: Secret) -> None:
        if self.locked:
            raise ConfigError("keyring_locked", backend="test")
        super().set(name, secret)


def test_a_locked_keyring_keeps_the_former_key(
    tmp_path_factory: pytest.TempPathFactory, simulator: SimulatedSystem
) -> None:
    ring = Refusing()
    services = bootstrap.Services(Core(tmp_path_factory.mktemp("locked"), lambda _: ring))
    services.open()
    bookkeeper = Bookkeeper(services, simulator)
    draft = bookkeeper.connect(companies=1)
    ring.locked = True
    assert refused(services, draft.id, key(bookkeeper, "expired_session")).code == "keyring_locked"
    ring.locked = False
    replace(services, draft.id, key(bookkeeper, "expired_session"))
    assert len(ring.values) == 2, "one for our registration, one for the connection"
    services.close()


# -- systems with more than one secret


def test_each_road_asks_for_its_own_credentials(two: TwoSystems) -> None:
    services = two.services
    asked = {persona: view(services, two.connect("severa", persona)).keys for persona in ("key", "office")}
    assert asked == {"key": ("api_key",), "office": ("client_id", "client_secret")}
    assert view(services, two.connect("netvisor")).keys == ("customer_id", "customer_key")


def test_an_api_key_is_replaced_by_an_api_key(two: TwoSystems) -> None:
    services, personas = two.services, two.severa.personas
    id = two.connect("severa", "key")
    list(services.connections.check(str(id), CancelToken()))
    with pytest.raises(ConfigError, match="key_missing"):  # half of the other kind
        replace(services, id, secrets(personas["office"]["secrets"]))
    good = secrets(personas["key"]["secrets"])
    with pytest.raises(ErpError, match="key_refused"):
        replace(services, id, secrets(personas["wrong_key"]["secrets"]))
    assert {line.result for line in replace(services, id, good)} == {Result.OK}
    assert services.onboarding.load(id).secrets == {"api_key"}


def enter(services: Services, connection: int, own: Told, **other: str) -> None:
    """What a form hands over: all that a persona enters, or with `other` secrets in place of its own."""
    hidden = secrets({**own["secrets"], **other})
    services.connections.enter(connection, own["fields"], hidden, CancelToken())


def test_another_kind_of_credentials_is_proved_before_the_former_goes(two: TwoSystems) -> None:
    services, personas = two.services, two.severa.personas
    id = two.connect("severa", "key")
    take_into_use(services, services.onboarding.load(id))
    client = personas["office"]
    with pytest.raises(ErpError, match="key_refused"):
        enter(services, id, client, client_secret="sim-FAKE-secret-of-nobody")
    assert services.onboarding.load(id).secrets == {"api_key"}
    assert [run.state for run in synced(services)] == ["done"]
    enter(services, id, client)
    assert services.onboarding.load(id).secrets == {"client_secret"}
    assert [run.state for run in synced(services)] == ["done"]


def test_a_half_and_an_address_are_proved_as_well(two: TwoSystems) -> None:
    services, own = two.services, two.netvisor.personas["office"]
    id = two.connect("netvisor", "office")
    take_into_use(services, services.onboarding.load(id))
    before = services.onboarding.load(id).fields
    for name, wrong in (("customer_id", "NOBODY"), ("base_url", "http://127.0.0.1:9")):
        with pytest.raises(ErpError):
            services.connections.enter(id, {name: wrong}, {}, CancelToken())
        assert services.onboarding.load(id).fields == before, name
    with pytest.raises(ErpError):
        hidden = secrets(own["secrets"])
        services.connections.enter(id, {"base_url": "http://127.0.0.1:9"}, hidden, CancelToken())
    assert services.onboarding.load(id).fields == before
    assert [run.state for run in synced(services)] == ["done"]


def test_a_token_of_the_former_secret_is_no_proof_and_is_not_used_again(two: TwoSystems) -> None:
    services, personas = two.services, two.severa.personas
    id = two.connect("severa", "office")
    list(services.connections.check(str(id), CancelToken()))
    held = services._core.access.tokens(id)
    assert held, "signed in with the former secret"
    with pytest.raises(ErpError, match="key_refused"):
        replace(services, id, {"client_secret": Secret("sim-FAKE-secret-of-nobody")})
    assert services._core.access.tokens(id) is held
    other = personas["bad_records"]
    given = {"client_id": other["fields"]["client_id"]}
    replace(services, id, secrets(other["secrets"]), given)
    assert services._core.access.tokens(id) is not held
    assert services.onboarding.load(id).fields["client_id"] == given["client_id"]


def test_both_halves_of_a_pair_go_together(two: TwoSystems) -> None:
    services, personas = two.services, two.netvisor.personas
    id = two.connect("netvisor", "office")
    list(services.connections.check(str(id), CancelToken()))
    other = personas["missing_resource"]
    with pytest.raises(ErpError, match="key_refused"):
        replace(services, id, secrets(other["secrets"]))
    lines = replace(services, id, secrets(other["secrets"]), {"customer_id": other["fields"]["customer_id"]})
    assert Result.WARNING in {line.result for line in lines}, "less may be read: taken, and told"
    assert services.onboarding.load(id).fields["customer_id"] == other["fields"]["customer_id"]
    assert view(services, id).problem is None


def application(services: Services, simulators: SimulatorProcess) -> Any:
    """The persona whose application of ours is registered, as if nothing had happened yet."""
    own = SimulatedSystem(simulators.systems["business_nxt"]).restart().personas["office"]
    services.registrations.put("business_nxt", own["registration"], secrets(own["registration_secrets"]))
    return own


def signed_in_for(services: Services, own: Any) -> int:
    """A connection for which that application signs in; its id."""
    draft = services.onboarding.begin("business_nxt")
    services.onboarding.save_values(draft.id, own["fields"], {})
    return draft.id


def test_an_application_of_ours_gets_another_secret_for_all_it_signs_in_for(
    services: Services, simulators: SimulatorProcess
) -> None:
    own = application(services, simulators)
    ids = [signed_in_for(services, own) for _ in range(2)]
    for id in ids:
        list(services.connections.check(str(id), CancelToken()))
    [name] = view(services, ids[0]).keys
    held = [services._core.access.tokens(id) for id in ids]
    assert all(held)
    with pytest.raises(ErpError, match="registration_refused"):
        replace(services, ids[0], {name: Secret("test-FAKE-of-nobody")})
    before = registered(services, name)
    another = "test-FAKE-another-secret-of-ours"
    anew(simulators, own, another)
    replace(services, ids[0], secrets({name: another}))
    assert len(before) == 1 and registered(services, name).keys() == before.keys()
    assert values(services, name) == {another}
    assert view(services, ids[1]).problem is None
    assert {line.result for line in services.connections.check(str(ids[1]), CancelToken())} == {Result.OK}
    assert not [
        id for id, tokens in zip(ids, held, strict=True) if services._core.access.tokens(id) is tokens
    ]


def test_a_shared_secret_and_its_connection_change_together_or_not_at_all(
    services: Services, simulators: SimulatorProcess
) -> None:
    own = application(services, simulators)
    id = signed_in_for(services, own)
    [name] = view(services, id).keys
    before = registered(services, name)
    another = "test-FAKE-another-secret-of-ours"
    anew(simulators, own, another)
    with pytest.raises(ErpError, match="unknown_name"):
        for line in services.connections.replace_key(id, {}, secrets({name: another}), CancelToken()):
            if line.name == "companies":
                services.connections.disconnect(id, delete_data=True)
    assert registered(services, name) == before
    assert values(services, name) == {own["registration_secrets"][name]}


def test_a_shared_secret_stands_at_the_address_it_was_tried_at(
    services: Services, simulators: SimulatorProcess
) -> None:
    own = application(services, simulators)
    registration = own["registration"]
    elsewhere = registration["base_url"].replace("127.0.0.1", "localhost")
    services.registrations.put(
        "business_nxt", {**registration, "base_url": elsewhere}, secrets(own["registration_secrets"])
    )
    id = signed_in_for(services, own)
    [name] = view(services, id).keys
    before = registered(services, name)
    another = "test-FAKE-another-secret-of-ours"
    anew(simulators, own, another)
    new = secrets({name: another})
    list(services.connections.replace_key(id, {"base_url": elsewhere}, new, CancelToken()))
    after = registered(services, name)
    assert services.onboarding.load(id).fields["base_url"] == elsewhere
    [changed] = [owner for owner in after if before.get(owner) != after[owner]]
    assert changed == registration_owner("business_nxt", elsewhere)
    assert values(services, name) == {own["registration_secrets"][name], another}


def anew(simulators: SimulatorProcess, own: Any, secret: str) -> None:
    """The vendor takes this secret of our application from now on, and the former no more."""
    provider = SimulatedProvider(simulators.systems["business_nxt"])
    provider.post("application", client_id=own["registration"]["service_client_id"], secret=secret)


def values(services: Services, name: str) -> set[str]:
    """Our applications' secrets themselves."""
    found = [services._core.vault.get(owner, name) for owner in registered(services, name)]
    return {secret.reveal() for secret in found if secret is not None}


def registered(services: Services, name: str) -> dict[str, str]:
    """The entries of the keyring under which our applications' secrets stand."""
    with services._core.store.reading() as tables:
        entries = tables.settings.get("secret_entries", {})
    return {owner: held[name] for owner, held in entries.items() if name in held}


def test_nobody_replaces_what_signing_in_obtains(services: Services, simulators: SimulatorProcess) -> None:
    system = SimulatedSystem(simulators.systems["visma_net"]).restart()
    draft = services.onboarding.begin("visma_net")
    services.onboarding.save_values(draft.id, system.personas["office"]["fields"], {})
    assert view(services, draft.id).keys == ()
