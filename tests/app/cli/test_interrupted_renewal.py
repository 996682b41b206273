"""Ctrl-C while a token that is given once is on its way: it is kept first."""

import json
import signal
import subprocess
import threading
from urllib.parse import parse_qs

import pytest

from tests.app.cli.program import Program
from tests.connectors.loopback import Answer, Asked, Loopback


class OneTime:
    """A provider whose refresh tokens are good once; whoever renews waits at the gate."""

    def __init__(self) -> None:
        self.url = ""
        self.number = 0
        self.refused = 0
        self.arrived, self.gate = threading.Event(), threading.Event()

    @property
    def token(self) -> str:
        """The one that is good."""
        return f"test-FAKE-refresh-{self.number}"

    def __call__(self, asked: Asked) -> Answer:
        if asked.path == "/.well-known/openid-configuration":
            return self._json({"issuer": self.url, "token_endpoint": f"{self.url}/token"})
        if asked.path != "/token":
            return Answer(status=404)
        if parse_qs(asked.body.decode())["refresh_token"] != [self.token]:
            self.refused += 1
            return Answer(b'{"error": "invalid_grant"}', 400)
        self.number += 1
        self.arrived.set()
        assert self.gate.wait(60)
        return self._json({"access_token": "test-FAKE-access", "token_type": "Bearer", "expires_in": 3600,
                           "refresh_token": self.token})  # fmt: skip

    def _json(self, values: dict[str, object]) -> Answer:
        return Answer(json.dumps(values).encode())


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_renewal_is_kept_before_the_program_ends(kobling: Program, number: signal.Signals) -> None:
    provider = OneTime()
    with Loopback(provider) as server:
        provider.url = server.url
        address = ["--set", f"base_url={server.url}"]
        assert kobling("register", "visma_net", *address, "--set", "client_id=kobling").code == 0
        child = kobling.start(
            "connect", "visma_net", "--name", "N", *address, "--set", f"auth_url={server.url}",
            "--secret", "refresh_token=-",
        )  # fmt: skip
        assert child.stdin is not None
        child.stdin.write(provider.token.encode() + b"\n")
        child.stdin.flush()
        assert provider.arrived.wait(60)
        child.send_signal(number)
        with pytest.raises(subprocess.TimeoutExpired):
            child.wait(1)
        provider.gate.set()
        _, err = child.communicate(timeout=60)
        assert child.returncode == 128 + number, err
        kobling("check", "N")
    assert (provider.number, provider.refused) == (2, 0)
