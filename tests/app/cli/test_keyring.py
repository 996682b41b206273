"""A Secret Service that is stopped, and a keyring chosen by mistake: told in time, by every command."""

import signal
import subprocess
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest

from app.secrets import LIMIT
from resources.words import Words
from tests.app.cli.program import Program
from tests.secret_service import SecretService


@pytest.fixture
def service(tmp_path: Path) -> Iterator[SecretService]:
    made = SecretService(tmp_path / "home")
    yield made
    made.end()


@pytest.fixture
def kobling(tmp_path: Path, service: SecretService) -> Program:
    return Program(tmp_path / "data", service.env)


def ended(child: subprocess.Popen[bytes]) -> tuple[int, str, str]:
    """Exit code and both outputs of a command that ends though the service never answers."""
    out, err = child.communicate(timeout=60)
    return child.returncode, out.decode(), err.decode()


def test_a_stopped_keyring_is_named_by_every_command(
    kobling: Program, service: SecretService, tripletex: Mapping[str, Any]
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
