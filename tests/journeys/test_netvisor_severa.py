"""5 000 customers, 2 000 products and three levels of dimensions, from Severa to Netvisor: killed at twenty
random moments, and between writes and their records, nothing is lost and nothing doubled."""

import multiprocessing
import random
import signal
import sqlite3
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import date
from multiprocessing.process import BaseProcess
from pathlib import Path

import pytest

from app.bootstrap import Services
from app.secrets import MemorySecrets
from app.services.core import Core
from app.store.database import FILE
from connectors.simulators.host import SimulatorProcess
from tests.app.services.two_systems import TwoSystems
from tests.fixtures_simulator import SimulatedSystem
from tests.journeys import move_child

CUSTOMERS, INTERNAL, PRODUCTS = 5_000, 2, 2_000
PATHS = {"customers": ("customer", 1), "products": ("product", 1), "dimensions": ("dimensionitem", 0)}
_server = multiprocessing.get_context("forkserver")
_server.set_forkserver_preload(["tests.journeys.move_child"])


class Child:
    """The transfer in a process of its own."""

    def __init__(self, folder: Path, given: move_child.Given, interface: int) -> None:
        self._told, theirs = _server.Pipe(duplex=False)
        arguments = (folder, given, interface, theirs)
        self._process: BaseProcess = _server.Process(target=move_child.main, args=arguments)
        self._process.start()
        theirs.close()

    def step(self) -> str:
        """What it tells next, "" after its end."""
        try:
            return str(self._told.recv())
        except EOFError:
            return ""

    def going(self) -> bool:
        """Whether it is at work; what it told meanwhile is dropped."""
        while self._told.poll():
            if not self.step():
                return False
        return True

    def kill(self) -> None:
        """Ends it at once."""
        self._process.kill()
        self._process.join(60)
        assert self._process.exitcode == -signal.SIGKILL, "the transfer ended before it was killed"
        self._told.close()

    def finish(self) -> str:
        """Lets it go on to its end; what it told last."""
        last = ""
        while told := self.step():
            last = told
        self._process.join(60)
        self._told.close()
        return last


class Journey:
    """The interface in use over a data folder, and both systems."""

    def __init__(self, folder: Path, two: TwoSystems, interface: int, given: move_child.Given) -> None:
        self.folder, self.two, self.interface = folder, two, interface
        self._given = given

    def start(self) -> Child:
        """Another process that transfers."""
        return Child(self.folder, self._given, self.interface)

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
    """Both systems with the whole of their registers."""
    with SimulatorProcess(today=date(2026, 11, 21), office="full", rate_limit=1_000_000) as process:
        yield process


@pytest.fixture
def journey(tmp_path: Path, simulators: SimulatorProcess) -> Journey:
    """Everything set, nothing moved yet."""
    sides = {name: SimulatedSystem(simulators.systems[name]) for name in ("netvisor", "severa")}
    for side in sides.values():
        side.post("reset")
    secrets = MemorySecrets()
    services = Services(Core(tmp_path, lambda _: secrets))
    two = TwoSystems(services, sides["netvisor"], sides["severa"])
    interface = two.started()
    given = {entry: secret.reveal() for entry, secret in secrets.values.items()}
    services.close()
    return Journey(tmp_path, two, interface, given)


@pytest.mark.timeout(600)
def test_killed_at_twenty_random_moments(journey: Journey) -> None:
    chance = random.Random(2026)
    steps: dict[str, Callable[[], int]] = {
        "customers": lambda: chance.randint(1, 3000),
        "products": lambda: chance.randint(1, 800),
        "dimensions": lambda: chance.randint(0, 20),
    }
    register, killed_in = "customers", Counter[str]()
    for _ in range(20):
        child = journey.start()
        left = steps[register]()
        while left > 0:  # some die before they have done anything
            told, left = child.step(), left - 1
            if told in steps and told != register:
                register, left = told, min(left, steps[told]())
        time.sleep(chance.uniform(0, 0.02))
        child.kill()
        killed_in[register] += 1
        assert journey.states()["sending"] <= 1
    assert set(killed_in) == set(steps)
    assert journey.start().finish() == "ended done"
    journey.proved()


@pytest.mark.timeout(600)
def test_killed_between_writes_and_their_records(journey: Journey) -> None:
    netvisor = journey.two.netvisor
    every = {"customers": 1200, "products": 250, "dimensions": 25}
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
            break
        child.kill()
        kills += 1
        assert journey.states()["sending"] == 1  # written there, not written down here
        _late(netvisor, hit, every[hit])
    assert kills >= 4 + 7 + 10
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
