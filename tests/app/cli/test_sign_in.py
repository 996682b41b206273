"""Signing in from a terminal: refused, cancelled, without a browser, pasted; what waits for it meanwhile."""

import json
import os
import pty
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.app.cli.program import Program
from tests.app.cli.signing_in import Desk
from tests.browser.person import HttpPerson


def _code(err: str) -> str:
    found: str = json.loads(err.splitlines()[-1])["problem"]["code"]
    return found


def test_a_refusal_keeps_the_draft_and_the_same_command_goes_on(desk: Desk) -> None:
    refused = desk.connect("customer_insight", "--all-companies", answer="cancel")
    assert (refused.code, _code(refused.err)) == (3, "sign_in_denied")
    assert refused.json["state"] == "not_set_up"
    command = desk.connecting("customer_insight", "--all-companies", "--no-import")
    other = desk.call(*command, person="not_administrator")
    assert (other.code, _code(other.err)) == (3, "administrator_needed")
    # signed in, but not as somebody who may read: asked again
    done = desk.call(*command)
    assert done.code == 0, done.err
    assert [company["active"] for company in done.json["companies"]] == [True]
    assert len(desk.kobling("connections", "--json").json["connections"]) == 1


def test_whoever_has_signed_in_is_not_asked_again(desk: Desk) -> None:
    assert desk.connect("customer_insight").code == 0
    again = desk.kobling("--json", *desk.connecting("customer_insight", "--all-companies", "--no-import"))
    assert (again.code, again.err) == (0, "")


def test_a_refresh_token_may_be_given_instead(desk: Desk) -> None:
    desk.register("customer_insight")
    token = desk.systems["customer_insight"]["secrets"]["refresh_token"]
    command = desk.connecting("customer_insight", "--secret", "refresh_token=-")
    made = desk.kobling("--json", *command, lines=[token])
    assert (made.code, made.err) == (0, "")
    assert token not in desk.kobling.said


def test_the_computer_s_own_browser_is_opened(desk: Desk) -> None:
    desk.register("customer_insight")
    browser = f"{sys.executable} -m tests.browser.person %s"
    made = desk.kobling("--json", *desk.connecting("customer_insight"), env={"BROWSER": browser})
    assert made.code == 0, made.err


def test_without_our_registration_no_browser_is_opened(desk: Desk) -> None:
    answer = desk.call(*desk.connecting("customer_insight"))
    assert (answer.code, answer.problem["code"]) == (3, "registration_missing")


def test_a_wrong_place_is_the_command_line_s_mistake(desk: Desk) -> None:
    desk.register("customer_insight")
    answer = desk.call(*desk.connecting("customer_insight", "--level", "Nord"))
    assert (answer.code, answer.problem["code"]) == (2, "value_invalid")
    assert desk.kobling("connections", "--json").json == {"connections": []}


def test_a_program_without_offline_access_imports_at_once(desk: Desk) -> None:
    """Nothing is left of the sign-in when the command has ended, so all is done before that."""
    desk.register("customer_insight", client_id="kobling-short")
    made = desk.call(*desk.connecting("customer_insight", "--all-companies"))
    assert made.code == 0, made.err
    assert [c["state"] for c in made.json["companies"]] == ["imported"]


def test_what_is_due_is_held_and_goes_on_after_a_renewal(desk: Desk) -> None:
    assert desk.connect("customer_insight", "--all-companies", "--no-import").code == 0
    desk.provider.post("revoke")
    held = desk.kobling("sync", "--due", "--json")
    assert (held.code, [run["state"] for run in held.json["runs"]]) == (3, ["held"])
    assert "Waiting for sign-in" in desk.kobling("sync", "--lang", "en").out
    renewed = desk.call("renew", "Visma")
    assert (renewed.code, renewed.json["problem"]) == (0, None)
    done = desk.kobling("sync", "--due", "--json")
    assert (done.code, [run["state"] for run in done.json["runs"]]) == (0, ["done"])


def test_a_person_is_told_who_signed_in_and_for_how_long(desk: Desk, kobling: Program) -> None:
    desk.register("customer_insight")
    with _Started(desk, "--lang", "en", *desk.connecting("customer_insight", "--no-browser")) as program:
        assert "Open this address" in program.line()
        HttpPerson().open(program.line())
        out, err = program.ended()
    assert (program.code, err) == (0, "")
    assert "Signed in as Kari Nordmann" in out
    assert "Granted: openid" in out
    assert "30 days left" in out
    assert "Expires in 30 days" in kobling("connections", "--lang", "en").out


def test_cancelled_while_the_browser_is_out(desk: Desk) -> None:
    desk.register("customer_insight")
    with _Started(desk, "--json", *desk.connecting("customer_insight", "--no-browser")) as program:
        assert program.line().startswith("http://")
        program.child.send_signal(signal.SIGINT)
        _, err = program.ended()
    assert (program.code, _code(err)) == (130, "cancelled")
    assert [c["state"] for c in desk.kobling("connections", "--json").json["connections"]] == ["not_set_up"]


def test_the_address_the_browser_ended_on_is_taken_from_the_terminal(desk: Desk) -> None:
    desk.register("customer_insight")
    master, slave = pty.openpty()
    with _Started(
        desk, "--json", *desk.connecting("customer_insight", "--no-browser"), stdin=slave
    ) as program:
        person = HttpPerson(follow=False)
        person.open(program.line())
        os.write(master, b"not an address\n")
        time.sleep(0.3)
        os.write(master, person.returned.encode() + b"\n")
        out, err = program.ended()
    os.close(master)
    os.close(slave)
    assert program.code == 0, err
    assert json.loads(out)["companies"]


@pytest.mark.parametrize(
    ("fault", "path", "code", "exit_code"),
    [
        ("wrong_iss", "/authorize", "sign_in_mismatch", 3),
        ("wrong_nonce", "/authorize", "sign_in_mismatch", 3),
        ("server_error", "/.well-known", "server_error", 1),
    ],
)
def test_what_goes_wrong_on_the_way(desk: Desk, fault: str, path: str, code: str, exit_code: int) -> None:
    desk.provider.post("faults", fault=fault, path=path)
    answer = desk.connect("customer_insight")
    assert (answer.code, _code(answer.err)) == (exit_code, code)
    assert answer.json["state"] == "not_set_up"


def test_no_token_is_shown_or_stored(desk: Desk) -> None:
    assert desk.connect("customer_insight", "--all-companies").code == 0
    assert desk.call("renew", "Visma").code == 0
    for command in (["connections"], ["log", "--json"], ["check", "--json"]):
        desk.kobling(*command)
    stored = b"".join(path.read_bytes() for path in desk.kobling.folder.rglob("*") if path.is_file())
    for text in ("code=", "eyJ", "refresh_token="):
        assert text.encode() not in stored
        assert text not in desk.kobling.said.replace("code=S256", "")


class _Started:
    """The program while somebody is at the browser."""

    def __init__(self, desk: Desk, *arguments: str, stdin: int = subprocess.DEVNULL) -> None:
        environment = desk.kobling.environment({"PYTHONPATH": str(Path.cwd())})
        self.child = subprocess.Popen(
            [sys.executable, "-m", "app", *arguments],
            stdin=stdin, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment, text=True,
        )  # fmt: skip

    def line(self) -> str:
        """The next line of standard error."""
        assert self.child.stderr is not None
        return self.child.stderr.readline().strip()

    def ended(self) -> tuple[str, str]:
        """What else it said."""
        return self.child.communicate(timeout=60)

    @property
    def code(self) -> int | None:
        """Its exit code."""
        return self.child.returncode

    def __enter__(self) -> "_Started":
        return self

    def __exit__(self, *_: object) -> None:
        if self.child.poll() is None:
            self.child.kill()
            self.child.communicate()
