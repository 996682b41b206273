"""Signing in and renewing through the services: what is stored, what is held, what is refused."""

import subprocess
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from pathlib import Path

import pytest

from app import bootstrap
from app.bootstrap import Services
from app.secrets import MemorySecrets
from app.services.core import Core
from app.services.vault import connection_owner
from app.services.views import RunResult
from app.store.records import Connection, Stage
from connectors.base import Authorisation, CancelToken, Result, SignInRequest, SignInStage, utc_now
from connectors.errors import ConfigError
from connectors.fields import Secret
from connectors.simulators.host import SimulatorProcess
from tests.browser.person import HttpPerson
from tests.fixtures_simulator import SimulatedProvider, SimulatedSystem

NET = "visma_net"


@pytest.fixture
def net(simulators: SimulatorProcess, connect: SimulatedProvider) -> SimulatedSystem:
    return SimulatedSystem(simulators.systems[NET]).restart()


class Office:
    """Somebody who connects a company of Visma.net."""

    def __init__(self, services: Services, net: SimulatedSystem, client: str = "kobling-native") -> None:
        self.services, self.net = services, net
        values = net.personas["office"]
        services.registrations.put(NET, {**values["registration"], "client_id": client}, {})
        draft = services.onboarding.begin(NET)
        services.onboarding.save_values(draft.id, values["fields"], {})
        self.id = draft.id

    def sign_in(self, person: HttpPerson | None = None) -> Authorisation:
        """The whole of it, with a person at the browser."""
        given: Authorisation | None = None
        who = person or HttpPerson()
        for step in self.services.onboarding.sign_in(self.id, SignInRequest(seconds=30), CancelToken()):
            if step.stage is SignInStage.OPEN:
                threading.Thread(target=who.open, args=(step.url,)).start()
            given = step.authorisation
        assert given is not None
        return given

    def use(self) -> None:
        """Checks, chooses the one company and starts."""
        onboarding = self.services.onboarding
        items = list(onboarding.check(self.id, CancelToken()))
        assert [item.name for item in items if item.result is not Result.OK] == []
        listed = list(onboarding.list_companies(self.id, CancelToken()))
        onboarding.choose(self.id, {company.external_id: company.name for company in listed})
        onboarding.start_use(self.id)

    def sync(self) -> RunResult:
        """What is due, or else the last 40 days; how the last run ended."""
        steps = list(self.services.jobs.sync(str(self.id), cancel=CancelToken()))
        last = steps[-1]
        assert isinstance(last, RunResult)
        return last


@pytest.fixture
def office(services: Services, net: SimulatedSystem) -> Office:
    return Office(services, net)


def other_tenant(net: SimulatedSystem, than: str) -> str:
    """The id at the provider of another company of the office."""
    found: str = next(c["tenant"] for c in net.get("state")["companies"] if c["tenant"] != than)
    return found


def test_from_the_browser_to_a_reconciled_ledger(office: Office, data_dir: Path) -> None:
    given = office.sign_in()
    draft = office.services.onboarding.load(office.id)
    assert draft.authorisation == given and "refresh_token" in draft.secrets
    assert given.name == "Kari Nordmann" and given.renewable
    view = office.services.connections.get(str(office.id))
    assert view.signs_in and view.expires_at is not None
    assert abs(view.expires_at - utc_now() - timedelta(days=30)) < timedelta(minutes=1)
    office.use()
    list(office.services.onboarding.import_first(office.id, CancelToken()))
    company = office.services.companies.list(office.id)[0]
    assert company.state == "ok" and company.reconciled is not None
    assert company.reconciled.result == "agrees" and company.counts["postings"] > 0


@pytest.mark.parametrize(("days", "soon"), [(-1, 0), (3, 1), (30, 0)])
def test_what_has_ended_does_not_end_soon(services: Services, days: int, soon: int) -> None:
    until = utc_now() + timedelta(days=days)
    with services._core.store.writing() as tables:
        tables.connections.add(Connection("visma_net", "Kontoret", stage=Stage.ACTIVE, expires_at=until))
    assert services.connections.summary().expiring == soon


def test_no_token_outside_the_keyring(services: Services, net: SimulatedSystem, data_dir: Path) -> None:
    tokens: dict[str, Secret] = {}

    class Watched(MemorySecrets):
        def set(self, entry: str, secret: Secret) -> None:
            tokens[entry.partition("/")[2].partition(".")[0]] = secret
            super().set(entry, secret)

    folder = data_dir / "watched"
    watched = Services(Core(folder, lambda _: Watched()))
    office = Office(watched, net)
    office.sign_in()
    office.use()
    access = [token.value.reveal() for token in watched._core.access.tokens(office.id).values()]
    watched.close()
    hidden = [tokens["refresh_token"].reveal(), *access]
    for file in folder.rglob("*"):
        if file.is_file():
            content = file.read_bytes()
            assert not [value for value in hidden if value.encode() in content], file.name


def test_a_denied_consent_leaves_the_draft_as_it_was(office: Office) -> None:
    before = office.services.onboarding.load(office.id)
    with pytest.raises(ConfigError) as caught:
        office.sign_in(HttpPerson(answer="cancel"))
    assert caught.value.code == "sign_in_denied"
    assert office.services.onboarding.load(office.id) == before
    line = office.services.transfers.page(None, None, 1)[0]
    assert (line.event, line.problem.code if line.problem else "") == ("signed_in", "sign_in_denied")


def test_a_run_waits_for_the_renewal(office: Office, connect: SimulatedProvider) -> None:
    first = office.sign_in()
    office.use()
    office.services._core.access.tokens(office.id).clear()
    connect.post("clock", advance=31 * 86_400)
    held = office.sync()
    assert (held.state, held.problem.code if held.problem else "") == ("held", "sign_in_expired")
    assert office.services.connections.get(str(office.id)).state == "needs_you"
    assert not list(office.services.jobs.sync(str(office.id), due=True, cancel=CancelToken()))

    office.sign_in(HttpPerson(tenant=first.tenant))
    assert office.services.connections.get(str(office.id)).problem is None
    ended = list(office.services.jobs.sync(str(office.id), due=True, cancel=CancelToken()))
    assert {step.state for step in ended if isinstance(step, RunResult)} == {"done"}
    assert office.services.companies.list(office.id)[0].state == "ok"


def test_another_company_is_not_taken_for_this_one(office: Office, net: SimulatedSystem) -> None:
    first = office.sign_in()
    office.use()
    with pytest.raises(ConfigError) as caught:
        office.sign_in(HttpPerson(tenant=other_tenant(net, first.tenant)))
    assert caught.value.code == "other_company"
    assert office.services.onboarding.load(office.id).authorisation == first
    office.services._core.access.tokens(office.id).clear()
    assert office.sync().state == "done"  # what was granted before still holds


def test_two_processes_renew_one_after_the_other(
    services: Services, net: SimulatedSystem, connect: SimulatedProvider, data_dir: Path
) -> None:
    office = Office(services, net, "kobling-onetime")
    office.sign_in()
    office.use()
    others = [bootstrap.build(data_dir) for _ in range(4)]  # each with no access token of its own

    def check(built: Services) -> set[Result]:
        return {item.result for item in built.onboarding.check(office.id, CancelToken())}

    with ThreadPoolExecutor(4) as pool:
        found = list(pool.map(check, others))
    for built in others:
        built.close()
    assert found == [{Result.OK}] * 4


def test_a_renewal_that_was_killed_holds_nobody_up(office: Office) -> None:
    office.sign_in()
    office.use()
    owner = "from app.sync.owner import new_owner; print(new_owner(), end='')"
    killed = subprocess.run([sys.executable, "-c", owner], capture_output=True, text=True, check=True)
    core, now = office.services._core, utc_now()
    with core.store.writing() as tables:
        assert tables.connections.lease(office.id, killed.stdout, now, now + timedelta(minutes=1))
    impatient = CancelToken()
    impatient.cancel()  # to wait would raise Cancelled
    with core.access.renewing(office.id, impatient) as held:
        assert held.secrets


def test_a_sign_in_waits_for_a_renewal_and_is_not_written_over(office: Office, net: SimulatedSystem) -> None:
    first = office.sign_in()
    office.use()
    core, onboarding = office.services._core, office.services.onboarding
    begun, over = threading.Event(), threading.Event()

    def renew() -> bool:
        with core.access.renewing(office.id, CancelToken()) as held:
            begun.set()
            over.wait(30)
            used = held.secrets["refresh_token"]
            return core.vault.rotate(
                connection_owner(office.id), "refresh_token", Secret("test-FAKE-late"), used
            )

    def sign_in() -> Authorisation:
        steps = onboarding.sign_in(office.id, SignInRequest(seconds=30), CancelToken())
        for step in steps:
            if step.stage is SignInStage.OPEN:
                threading.Thread(target=HttpPerson(tenant=first.tenant).open, args=(step.url,)).start()
            if step.stage is SignInStage.RETURNED:
                over.set()
        assert step.authorisation is not None
        return step.authorisation

    with ThreadPoolExecutor(2) as pool:
        renewed = pool.submit(renew)
        assert begun.wait(30)
        given = pool.submit(sign_in).result(60)
        assert renewed.result(30)
    assert onboarding.load(office.id).authorisation == given
    office.services._core.access.tokens(office.id).clear()
    assert {item.result for item in onboarding.check(office.id, CancelToken())} == {Result.OK}


def test_a_renewal_that_took_too_long_writes_over_nothing(office: Office) -> None:
    """Its lease is over, as after the computer has slept."""
    office.sign_in()
    vault, owner = office.services._core.vault, connection_owner(office.id)
    used, newer = vault.get(owner, "refresh_token"), {"refresh_token": Secret("test-FAKE-newer")}
    vault.put(owner, newer, lambda _: None)
    assert not vault.rotate(owner, "refresh_token", Secret("test-FAKE-late"), used)
    assert vault.get(owner, "refresh_token") == newer["refresh_token"]
    vault.put(owner, {}, lambda _: None, ["refresh_token"])
    assert not vault.rotate(owner, "refresh_token", Secret("test-FAKE-late"), newer["refresh_token"])
    assert vault.get(owner, "refresh_token") is None


def test_the_program_ends_after_a_renewal_that_is_under_way(office: Office) -> None:
    core = office.services._core
    with ThreadPoolExecutor(1) as pool:
        with core.access.renewing(office.id, CancelToken()) as held:
            closed = pool.submit(core.close)
            with pytest.raises(TimeoutError):
                closed.result(0.3)
            core.vault.rotate(connection_owner(office.id), "refresh_token", Secret("test-FAKE-late"), None)
            assert not held.subject
        closed.result(30)
    assert core._store is None


@pytest.mark.parametrize("ends", [False, True])
def test_a_token_the_keyring_would_not_take_is_not_lost(
    net: SimulatedSystem, data_dir: Path, ends: bool
) -> None:
    class Locked(MemorySecrets):
        refusals = 0

        def set(self, entry: str, secret: Secret) -> None:
            if self.refusals:
                self.refusals -= 1
                raise ConfigError("keyring_locked", backend="memory")
            super().set(entry, secret)

    ring = Locked()
    services = Services(Core(data_dir / "locked", lambda _: ring))
    office = Office(services, net, "kobling-onetime")
    office.sign_in()
    services._core.access.tokens(office.id).clear()
    ring.refusals = 1
    items = list(services.onboarding.check(office.id, CancelToken()))
    assert [i.problem.code for i in items if i.problem] == ["keyring_locked"]
    if ends:  # the program, which asks the keyring once more
        services.close()
        services = Services(Core(data_dir / "locked", lambda _: ring))
    assert {i.result for i in services.onboarding.check(office.id, CancelToken())} == {Result.OK}
    services.close()


def test_without_a_refresh_token_it_works_until_the_access_ends(
    services: Services, net: SimulatedSystem
) -> None:
    office = Office(services, net, "kobling-short")
    given = office.sign_in()
    assert not given.renewable and given.expires_at is not None
    assert given.expires_at - utc_now() < timedelta(hours=2)
    office.use()
    assert office.sync().state == "done"


def test_the_next_company_begins_where_this_one_was(office: Office) -> None:
    onboarding = office.services.onboarding
    onboarding.save_step(office.id, "before", {"role": "yes"})
    office.sign_in()
    draft = onboarding.again(office.id)
    assert draft.id != office.id and draft.answers == {"role": "yes"}
    assert draft.fields == onboarding.load(office.id).fields
    assert draft.authorisation is None and not draft.secrets


def test_who_signs_in_anew_is_proved_and_listed_anew(office: Office, net: SimulatedSystem) -> None:
    """Before the start: the former person's greens and companies are not those of the new one."""
    first = office.sign_in()
    onboarding = office.services.onboarding
    list(onboarding.check(office.id, CancelToken()))
    listed = list(onboarding.list_companies(office.id, CancelToken()))
    onboarding.choose(office.id, {listed[0].external_id: listed[0].name})
    office.sign_in(HttpPerson(tenant=other_tenant(net, first.tenant)))
    draft = onboarding.load(office.id)
    assert (draft.checks, draft.companies) == ((), ())
    with pytest.raises(ConfigError, match="not_ready"):
        onboarding.start_use(office.id)
