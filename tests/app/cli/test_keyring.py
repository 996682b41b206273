"""A Secret Service that is stopped, and a keyring chosen by mistake: told in time, by every command."""

import os
import signal
import subprocess
import time
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest

from app.secrets import LIMIT
from resources.words import Words
from tests.app.cli.program import Program


class Service:
    """A session bus with a keyring of its own that can be stopped."""

    def __init__(self, home: Path) -> None:
        self._bus = subprocess.Popen(
            ["dbus-daemon", "--session", "--nofork", "--print-address=1"], stdout=subprocess.PIPE, text=True
        )
        assert self._bus.stdout is not None
        address = self._bus.stdout.readline().strip()
        runtime = home / "runtime"
        runtime.mkdir(mode=0o700, parents=True)
        self.env = {
            "HOME": str(home),
            "XDG_RUNTIME_DIR": str(runtime),
            "XDG_DATA_HOME": str(home / "data"),
            "DBUS_SESSION_BUS_ADDRESS": address,
        }
        self._daemon = subprocess.Popen(
            ["gnome-keyring-daemon", "--unlock", "--components=secrets", "--foreground"],
            stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            env={**os.environ, **self.env},
        )
        assert self._daemon.stdin is not None
        self._daemon.stdin.write(b"tests")
        self._daemon.stdin.close()
        deadline = time.monotonic() + 30
        while not self._ready():
            assert time.monotonic() < deadline

    def _ready(self) -> bool:
        asked = subprocess.run(
            ["dbus-send", "--session", "--print-reply", "--dest=org.freedesktop.DBus", "/",
             "org.freedesktop.DBus.NameHasOwner", "string:org.freedesktop.secrets"],
            capture_output=True, text=True, env={**os.environ, **self.env}, check=True,
        )  # fmt: skip
        return "true" in asked.stdout

    def stop(self) -> None:
        """It answers nothing from now on."""
        self._daemon.send_signal(signal.SIGSTOP)

    def end(self) -> None:
        """Ends both."""
        for child in (self._daemon, self._bus):
            child.kill()
            child.wait()
        assert self._bus.stdout is not None
        self._bus.stdout.close()


@pytest.fixture
def service(tmp_path: Path) -> Iterator[Service]:
    made = Service(tmp_path / "home")
    yield made
    made.end()


@pytest.fixture
def kobling(tmp_path: Path, service: Service) -> Program:
    return Program(tmp_path / "data", service.env)


def ended(child: subprocess.Popen[bytes]) -> tuple[int, str, str]:
    """Exit code and both outputs of a command that ends though the service never answers."""
    out, err = child.communicate(timeout=60)
    return child.returncode, out.decode(), err.decode()


def test_a_stopped_keyring_is_named_by_every_command(
    kobling: Program, service: Service, tripletex: Mapping[str, Any]
) -> None:
    own = tripletex["personas"]["office"]
    address = f"base_url={own['fields']['base_url']}"
    tokens = [own["registration_secrets"]["consumer_token"], own["secrets"]["employee_token"]]
    done = kobling(
        "register", "tripletex", "--set", address, "--secret", "consumer_token=-", lines=tokens[:1]
    )
    assert done.code == 0, done.err
    done = kobling(
        "connect", "tripletex", "--name", "N", "--set", address, "--secret", "employee_token=-",
        lines=tokens[1:],
    )  # fmt: skip
    assert done.code == 0, done.err
    service.stop()

    assert LIMIT < 20
    check, doctor = kobling.start("check", "--json"), kobling.start("doctor", "--json")
    code, out, err = ended(check)
    assert code == 3 and '"problem": "keyring_silent"' in out, err
    code, out, err = ended(doctor)
    assert code == 3 and '"problem": "keyring_silent"' in out, err
    assert '"network"' in out  # it goes on

    child = kobling.start("doctor", "--lang", "en")
    assert child.stdout is not None
    child.stdout.readline()  # of the database; the keyring comes soon
    child.send_signal(signal.SIGINT)
    out, err = ended(child)[1:]
    assert child.returncode == 128 + signal.SIGINT
    assert Words("en").problem("keyring_silent").title not in out + err  # it did not wait for that


@pytest.mark.parametrize("how", ["variable", "file"])
def test_a_keyring_chosen_by_mistake_is_named(kobling: Program, tmp_path: Path, how: str) -> None:
    env = {"XDG_CONFIG_HOME": str(tmp_path / "config")}
    if how == "variable":
        setting = "PYTHON_KEYRING_BACKEND"
        env[setting] = "no_such_module.Keyring"
    else:
        file = tmp_path / "config" / "python_keyring" / "keyringrc.cfg"
        file.parent.mkdir(parents=True)
        file.write_text("[backend]\ndefault-keyring=no_such_module.Keyring\n")
        setting = str(file)
    answer = kobling("doctor", "--json", "--lang", "en", env=env)
    rows = {row["name"]: row for row in answer.json["checks"]}
    assert answer.code == 3
    assert rows["keyring"]["problem"] == "keyring_setting"
    assert setting in rows["keyring"]["remedy"]
    assert rows["database"]["result"] == "ok" and "network" in rows
