"""250 customers, 100 products and three levels of dimensions, from Severa to Netvisor: killed at twenty
random moments, and between writes and their records, nothing is lost and nothing doubled."""

import random
import sqlite3
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest

from app.bootstrap import Services
from app.secrets import MemorySecrets
from app.services.core import Core
from app.store.database import FILE
from connectors.simulators.host import SimulatorProcess
from tests.app.services.two_systems import TwoSystems
from tests.fixtures_simulator import SimulatedSystem
from tests.forked import Child
from tests.journeys import move_child

CUSTOMERS, INTERNAL, PRODUCTS = 250, 2, 100
PATHS = {"customers": ("customer", 1), "products": ("product", 1), "dimensions": ("dimensionitem", 0)}


class Journey:
    """The interface in use over a data folder, and both systems."""

    def __init__(self, folder: Path, two: TwoSystems, interface: int, given: move_child.Given) -> None:
        self.folder, self.two, self.interface = folder, two, interface
        self._given = given

    def start(self) -> Child:
        """Another process that transfers."""
        return Child(move_child.main, self.folder, self._given, self.interface)

    def states(self) -> Counter[str]:
        """How many records are in each state."""
        with closing(sqlite3.connect(self.folder / FILE)) as db:
            return Counter(dict(db.execute("SELECT state, count(*) FROM moved_record GROUP BY state")))

    def proved(self) -> None:
        """Both sides agree record by record; the log has one line for each."""
        two = self.two
        two.agree()
        names = Counter(c["name"] for c in two.given("customers") if not c["isInternal"])
        told = Counter(c["name"] for c in two.netvisor.get("customers"))
        assert all(told[name] >= count for name, count in names.items())
        moved = [c for c in two.customers() if 1001 <= int(c) < 1001 + CUSTOMERS]
        assert len(moved) == CUSTOMERS - INTERNAL
        assert sum(code.startswith("T") for code in two.products()) >= PRODUCTS
        dimensions = len(two.given("business_units")) + len(two.given("projects"))
        everything = CUSTOMERS - INTERNAL + PRODUCTS + dimensions
        assert self.states() == {"done": everything}
        query = "SELECT dataset, json_extract(data, '$.code'), json_extract(data, '$.name'), event, status"
        with closing(sqlite3.connect(self.folder / FILE)) as db:
            lines = db.execute(f"{query} FROM transfer WHERE kind = 'record'").fetchall()
        assert len(lines) == everything == len(set(lines))
        assert {line[3:] for line in lines} == {("record_add", "done")}


@pytest.fixture(scope="module")
def simulators() -> Iterator[SimulatorProcess]:
    """Both systems with registers of several pages."""
    with SimulatorProcess(date(2026, 11, 21), "full", 40 * CUSTOMERS, rate_limit=1_000_000) as process:
        yield process


@pytest.fixture
def journey(tmp_path: Path, simulators: SimulatorProcess) -> Journey:
    """Everything set, nothing moved yet."""
    sides = {name: SimulatedSystem(simulators.systems[name]).restart() for name in ("netvisor", "severa")}
    secrets = MemorySecrets()
    services = Services(Core(tmp_path, lambda _: secrets))
    two = TwoSystems(services, sides["netvisor"], sides["severa"])
    interface = two.started()
    given = {entry: secret.reveal() for entry, secret in secrets.values.items()}
    services.close()
    return Journey(tmp_path, two, interface, given)


def test_killed_at_twenty_random_moments(journey: Journey) -> None:
    chance = random.Random(2026)
    steps: dict[str, Callable[[], int]] = {
        "customers": lambda: chance.randint(1, 150),
        "products": lambda: chance.randint(1, 40),
        "dimensions": lambda: chance.randint(0, 6),
    }
    register, killed_in = "customers", Counter[str]()
    for _ in range(20):
        child = journey.start()
        left = steps[register]()
        while left > 0:  # some die before they have done anything
            told, left = child.heard(), left - 1
            if told in steps and told != register:
                register, left = told, min(left, steps[told]())
        time.sleep(chance.uniform(0, 0.02))
        assert child.kill()
        killed_in[register] += 1
        assert journey.states()["sending"] <= 1
    assert set(killed_in) == set(steps)
    assert journey.start().finish() == "ended done"
    journey.proved()


def test_killed_between_writes_and_their_records(journey: Journey) -> None:
    netvisor = journey.two.netvisor
    every = {"customers": 60, "products": 12, "dimensions": 6}
    kills = 0
    struck: dict[str, int] = {}
    for register, n in every.items():
        _late(netvisor, register, n)
    while True:
        child = journey.start()
        hit = ""
        while not hit and child.going():
            time.sleep(0.03)
            hit = _hit(netvisor, struck)
        if not hit:
            assert not child.ended()
            break
        assert child.kill()
        kills += 1
        assert journey.states()["sending"] == 1  # written there, not written down here
        _late(netvisor, hit, every[hit])
    assert kills >= 4 + 7 + 6
    assert journey.start().finish() == "ended done"
    journey.proved()


def _late(netvisor: SimulatedSystem, register: str, n: int) -> None:
    """The answer to the nth write from now on comes late."""
    path, lists = PATHS[register]
    netvisor.post("faults", fault="late_answer", path=path, after=n + lists, times=1, seconds=2)


def _hit(netvisor: SimulatedSystem, struck: dict[str, int]) -> str:
    """The register whose write waits for its late answer, "" where none does."""
    faults = netvisor.get("state")["faults"]
    for register, (path, _) in PATHS.items():
        count = sum(f["struck"] for f in faults if f["path"] == path)
        if count > struck.get(register, 0):
            struck[register] = count
            return register
    return ""
