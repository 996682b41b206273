"""A Secret Service for tests: a session bus of its own, with an unlocked keyring on it."""

import os
import signal
import subprocess
import time
from pathlib import Path
from tempfile import TemporaryDirectory


class SecretService:
    """What a process with `env` keeps its secrets in. One for each process that tests: the keyring of Linux
    ends, now and then, when several write into it at once."""

    def __init__(self, home: Path) -> None:
        self._env = {key: value for key, value in os.environ.items() if key != "LD_PRELOAD"}  # the true time
        self._bus = subprocess.Popen(  # which ends with this process, and the keyring with it
            ["dbus-run-session", "--", "sh", "-c", 'echo "$DBUS_SESSION_BUS_ADDRESS"; exec cat'],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
            env=self._env,
        )
        assert self._bus.stdin is not None
        assert self._bus.stdout is not None
        self._runtime = TemporaryDirectory(prefix="run-")  # a socket's whole path has 107 characters
        self.env = {
            "HOME": str(home),
            "XDG_RUNTIME_DIR": self._runtime.name,
            "XDG_DATA_HOME": str(home / "data"),
            "DBUS_SESSION_BUS_ADDRESS": self._bus.stdout.readline().strip(),
        }
        self._env.update(self.env)
        self._keyring = self._started()

    def _started(self) -> "subprocess.Popen[bytes]":
        keyring = subprocess.Popen(
            ["gnome-keyring-daemon", "--unlock", "--components=secrets", "--foreground"],
            stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            env=self._env,
        )
        assert keyring.stdin is not None
        keyring.stdin.write(b"tests")
        keyring.stdin.close()
        # asked before it has its name, the bus would start a second, locked one
        deadline = time.monotonic() + 30
        while not self._ready():
            assert time.monotonic() < deadline, "the keyring service did not answer"
        return keyring

    def _ready(self) -> bool:
        asked = subprocess.run(
            ["dbus-send", "--session", "--print-reply", "--dest=org.freedesktop.DBus", "/",
             "org.freedesktop.DBus.NameHasOwner", "string:org.freedesktop.secrets"],
            capture_output=True, text=True, env=self._env, check=True,
        )  # fmt: skip
        return "true" in asked.stdout

    def stop(self) -> None:
        """It answers nothing from now on."""
        self._keyring.send_signal(signal.SIGSTOP)

    def restart(self) -> None:
        """It ends, and another takes its place, unlocked, with what it kept."""
        self._keyring.terminate()
        self._keyring.wait()
        self._keyring = self._started()

    def end(self) -> None:
        """Ends both."""
        self._keyring.kill()
        self._keyring.wait()
        self._bus.communicate()
        self._runtime.cleanup()
