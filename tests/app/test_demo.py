"""A demonstration that is kept: opened again it is as it was left, and it and real work never meet."""

import json
import socket
import subprocess
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.bootstrap import Services, build
from app.cli.commands.demo import _tour
from app.cli.problems import DONE
from app.cli.shell import Shell
from app.demo import DemoSecrets, DemoSession, _Kept
from app.services.views import RunResult
from app.settings import DEMONSTRATION
from connectors.base import CancelToken, Result, SignInRequest, SignInStage
from connectors.errors import ConfigError
from connectors.fields import Secret
from connectors.simulators.host import free_ports
from tests.app.cli.program import Program
from tests.browser.person import HttpPerson
from tests.fixtures_simulator import TODAY, SimulatedProvider

REAL = "real-FAKE-key-of-an-office-5512"


class Kept:
    """A demonstration in a folder, opened as often as asked."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.demo: DemoSession | None = None
        self.services: Services | None = None

    def open(self) -> tuple[DemoSession, Services]:
        """Closes it first where it is open."""
        self.close()
        self.demo = DemoSession(self.folder, office="small").start()
        self.services = build(demo=self.demo)
        self.services.open()
        return self.demo, self.services

    def close(self) -> None:
        if self.services is not None:
            self.services.close()
        if self.demo is not None:
            self.demo.stop()
        self.demo = self.services = None


@pytest.fixture
def kept(tmp_path: Path) -> Iterator[Kept]:
    kept = Kept(tmp_path / "demo")
    yield kept
    kept.close()


def found(services: Services, connection: int) -> dict[str, str]:
    """The problems a check of the connection finds, by item."""
    items = services.onboarding.check(connection, CancelToken())
    return {item.name: item.problem.code for item in items if item.problem and item.result is not Result.OK}


def use(services: Services, connection: int) -> None:
    """Every company of it, imported once."""
    assert found(services, connection) == {}
    listed = list(services.onboarding.list_companies(connection, CancelToken()))
    usable = {c.external_id: c.client or c.name for c in listed if c.problem is None}
    services.onboarding.choose(connection, usable)
    services.onboarding.start_use(connection)
    assert synchronised(services, connection) == {"done"}


def synchronised(services: Services, connection: int) -> set[str]:
    """How the runs of a connection end."""
    runs = services.jobs.sync(str(connection), cancel=CancelToken())
    return {str(run.state) for run in runs if isinstance(run, RunResult)}


def connect(demo: DemoSession, services: Services, system: str, persona: str = "office") -> int:
    draft, entered = services.onboarding.begin(system), demo.persona(system, persona)
    services.onboarding.save_values(draft.id, entered.fields, entered.secrets)
    use(services, draft.id)
    return draft.id


def sign_in(services: Services, system: str) -> int:
    """Kari, at the browser, for the first company there is."""
    draft = services.onboarding.begin(system)
    for step in services.onboarding.sign_in(draft.id, SignInRequest(seconds=30), CancelToken()):
        if step.stage is SignInStage.OPEN:
            threading.Thread(target=HttpPerson().open, args=(step.url,)).start()
    use(services, draft.id)
    return draft.id


def test_what_was_prepared_is_there_again(kept: Kept) -> None:
    demo, services = kept.open()
    made = [connect(demo, services, key) for key in ("tripletex", "netvisor", "severa")]
    signed_in = [sign_in(services, key) for key in ("visma_net", "customer_insight")]
    before = {key: told["base_url"] for key, told in demo.systems.items()}

    demo, services = kept.open()
    assert {key: told["base_url"] for key, told in demo.systems.items()} == before
    listed = services.connections.list()
    assert {one.id for one in listed} == {*made, *signed_in}
    assert [one.problem for one in listed] == [None] * len(listed)
    for number in (*made, *signed_in):
        assert found(services, number) == {}
        assert synchronised(services, number) == {"done"}


def test_what_somebody_took_away_stays_away(kept: Kept) -> None:
    demo, services = kept.open()
    number = sign_in(services, "visma_net")
    SimulatedProvider(demo.systems["visma_net"]).post("revoke")
    _, services = kept.open()
    assert set(found(services, number).values()) == {"sign_in_expired"}


def test_no_key_stands_in_a_file_and_a_real_one_is_forgotten(kept: Kept) -> None:
    demo, services = kept.open()
    draft = services.onboarding.begin("tripletex")
    services.onboarding.save_values(draft.id, {}, {"employee_token": Secret(REAL)})
    office = connect(demo, services, "tripletex")
    token = demo.persona("tripletex", "office").secrets["employee_token"]
    _, services = kept.open()
    assert found(services, office) == {}
    assert "key_missing" in found(services, draft.id).values()
    kept.close()
    for file in kept.folder.rglob("*"):
        content = file.read_bytes() if file.is_file() else b""
        assert REAL.encode() not in content and token.reveal().encode() not in content, file


def test_real_connections_and_a_demonstration_never_meet(kept: Kept, tmp_path: Path) -> None:
    real = tmp_path / "office"
    real.mkdir()
    (real / "kobling.db").write_bytes(b"")
    with pytest.raises(ConfigError) as caught, DemoSession(real, office="small"):
        pass
    assert caught.value.code == "folder_in_use"
    assert [one.name for one in real.iterdir()] == ["kobling.db"]

    kept.open()
    kept.close()
    with pytest.raises(ConfigError) as caught:
        build(kept.folder)
    assert caught.value.code == "folder_of_demonstration"


def test_it_is_open_once(kept: Kept) -> None:
    kept.open()
    with pytest.raises(ConfigError) as caught, DemoSession(kept.folder, office="small"):
        pass
    assert caught.value.code == "demonstration_busy"
    assert caught.value.params["port"] == str(
        json.loads((kept.folder / DEMONSTRATION).read_bytes())["port_base"]
    )


def test_the_tour_goes_through_a_demonstration_that_was_kept(tmp_path: Path) -> None:
    for language in ("en", "fi"):
        shell = Shell(language)
        shell.demo = True
        with DemoSession(tmp_path / "demo", office="small") as session:
            assert _tour(shell, session) == DONE


def test_servers_for_a_folder_or_ports_that_are_in_use_say_so(kept: Kept, tmp_path: Path) -> None:
    kept.open()
    port = json.loads((kept.folder / DEMONSTRATION).read_bytes())["port_base"]
    kobling = Program(tmp_path / "elsewhere")
    folder = kobling("demo", "--serve", "--data-dir", str(kept.folder), "--json")
    assert (folder.code, folder.problem["code"]) == (3, "demonstration_busy")
    ports = kobling("demo", "--serve", "--port-base", str(port), "--json")
    assert (ports.code, ports.problem["code"]) == (3, "ports_taken")
    assert str(port) in ports.problem["why"] and "--port-base" in ports.problem["fix"]


@pytest.mark.parametrize("name", ["settings.json", "notes.txt", "kobling.db"])
def test_what_is_somebodys_own_is_no_demonstration(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_text("{}")
    kobling = Program(tmp_path)
    for how in ("--headless", "--serve"):
        answer = kobling("demo", how, "--data-dir", str(tmp_path), "--json")
        assert (answer.code, answer.problem["code"]) == (3, "folder_in_use")
        assert str(tmp_path) in answer.problem["why"]
    assert [one.name for one in tmp_path.iterdir()] == [name]


def served(process: "subprocess.Popen[bytes]") -> bool:
    """Whether it tells where its servers are."""
    assert process.stdout is not None
    return bool(process.stdout.readline())


def test_two_at_once_in_a_new_folder_are_one_and_a_sentence(tmp_path: Path) -> None:
    kobling = Program(tmp_path / "unused")
    folder = tmp_path / "deep" / "demo"
    both = [kobling.start("demo", "--serve", "--json", "--data-dir", str(folder)) for _ in range(2)]
    assert sorted(map(served, both)) == [False, True]
    for process in both:
        assert process.stdin is not None
        process.stdin.close()
    told = [process.stderr.read() for process in both if process.stderr is not None]
    assert sorted(process.wait(30) for process in both) == [0, 3]
    [sentence] = filter(None, told)
    assert json.loads(sentence)["problem"]["code"] == "demonstration_busy"
    assert str(folder) in json.loads(sentence)["problem"]["why"]
    for process in both:
        for pipe in (process.stdout, process.stderr):
            assert pipe is not None
            pipe.close()


def test_ports_that_are_taken_before_they_are_used_are_left_to_who_has_them(tmp_path: Path) -> None:
    first = free_ports()
    session = DemoSession(tmp_path, office="small")
    with socket.create_server(("127.0.0.1", first)):
        try:
            systems = session._started(tmp_path, _Kept(first, TODAY), tries=3)
        finally:
            session.stop()
    kept = _Kept.read(tmp_path)
    assert systems and kept.port_base != first and kept.today == TODAY


def test_it_opens_again_at_once_after_it_was_killed(tmp_path: Path) -> None:
    kobling = Program(tmp_path / "unused")
    for _ in range(3):
        process = kobling.start("demo", "--serve", "--data-dir", str(tmp_path / "demo"))
        assert served(process), process.stderr and process.stderr.read()
        process.kill()
        process.wait(10)
        for pipe in (process.stdin, process.stdout, process.stderr):
            assert pipe is not None
            pipe.close()


@pytest.mark.parametrize("command", [("demo", "--headless"), ("demo", "--serve"), ("connections",), ("log",)])
@pytest.mark.parametrize("where", ["/dev/null", "/dev/null/inside", "/proc/kobling", "a file"])
def test_a_folder_that_can_be_none_is_named(tmp_path: Path, command: tuple[str, ...], where: str) -> None:
    file = tmp_path / "file"
    file.write_text("mine")
    folder = str(file) if where == "a file" else where
    answer = Program(tmp_path / "unused")(*command, "--data-dir", folder, "--json")
    assert (answer.code, answer.problem["code"]) == (3, "folder_unusable")
    assert folder in answer.problem["why"] and answer.problem["fix"]
    assert file.read_text() == "mine"


def test_a_window_over_a_folder_that_can_be_none_says_so(tmp_path: Path) -> None:
    for folder in ("/dev/null", "/proc/kobling"):
        for command in ((), ("demo",)):
            answer = Program(tmp_path / "unused")(*command, "--data-dir", folder, "--lang", "en", env={})
            assert answer.code == 3 and folder in answer.err and "Traceback" not in answer.err


@pytest.mark.parametrize("today", ["0001-01-01", "1999-12-31", "3000-01-01", "9999-12-31", "2026-02-30"])
def test_books_that_end_on_no_possible_day_are_damaged(tmp_path: Path, today: str) -> None:
    (tmp_path / DEMONSTRATION).write_text(f'{{"port_base": 21000, "today": "{today}"}}')
    with pytest.raises(ConfigError) as caught:
        DemoSession(tmp_path).start()
    assert caught.value.code == "demonstration_damaged"
    assert caught.value.params == {"file": str(tmp_path / DEMONSTRATION)}


@pytest.mark.parametrize("name", [DEMONSTRATION, "keys.json", "provider.json"])
def test_a_folder_in_the_place_of_a_file_is_named(kept: Kept, name: str) -> None:
    kept.open()
    kept.close()
    (kept.folder / name).unlink(missing_ok=True)
    (kept.folder / name).mkdir()
    with pytest.raises(ConfigError) as caught:
        kept.open()
    assert caught.value.code == "demonstration_damaged"
    assert caught.value.params == {"file": str(kept.folder / name)}


@pytest.mark.parametrize("file", [DEMONSTRATION, "keys.json"])
@pytest.mark.parametrize(
    "content",
    ["", "[]", "{", '{"port_base": "x", "today": "soon"}', '{"port_base": -5}',
     pytest.param("[" * 200_000, id="deep")],
)  # fmt: skip
def test_a_damaged_file_of_a_kept_demonstration_is_named(tmp_path: Path, file: str, content: str) -> None:
    (tmp_path / DEMONSTRATION).write_text('{"port_base": 21000, "today": "2026-11-21"}')
    (tmp_path / file).write_text(content)
    with pytest.raises(ConfigError) as caught:
        if file == DEMONSTRATION:
            DemoSession(tmp_path).start()
        else:
            DemoSecrets(tmp_path / file, [])
    assert caught.value.code == "demonstration_damaged"
    assert caught.value.params == {"file": str(tmp_path / file)}
