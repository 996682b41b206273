"""Runs the simulators in a child process that ends with its parent."""

import random
import socket
import subprocess
import sys
import threading
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from types import TracebackType
from typing import Self

import msgspec

from connectors.simulators.description import Description

_START_SECONDS = 30.0
_PORTS = 100  # more than all systems together listen on
_FIRST, _LAST = 20_000, 32_000  # below those that the operating systems give to whoever calls


def are_free(first: int) -> bool:
    """Whether nobody listens on the ports from `first` on that simulators may take."""
    return all(map(_is_free, range(first, first + _PORTS)))


def free_ports() -> int:
    """A first port from which on all are free; raises RuntimeError where there is none."""
    firsts = range(_FIRST, _LAST, _PORTS)
    for first in random.sample(firsts, len(firsts)):
        if are_free(first):
            return first
    raise RuntimeError("no free ports")


def _is_free(port: int) -> bool:
    with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as listener:
        if sys.platform != "win32":  # as the simulators listen
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            listener.bind(("127.0.0.1", port))
        except OSError:
            return False
    return True


class SimulatorProcess:
    """The child process; starts on `start()` or `with`. `systems`: what it told about itself.

    today: the books' last day; office: `small` or `full`; postings: of the big client, which
    Severa's registers follow; rate_limit: calls in ten seconds; pattern: the example system too, for tests;
    memory: a file in which the provider keeps whom it let in, for another start.
    Raises RuntimeError if it does not come up in 30 seconds."""

    def __init__(
        self,
        today: date | None = None,
        office: str = "full",
        postings: int | None = None,
        rate_limit: int | None = None,
        port_base: int = 0,
        pattern: bool = False,
        memory: Path | None = None,
    ) -> None:
        values = {
            "--today": today, "--postings": postings, "--rate-limit": rate_limit, "--memory": memory
        }  # fmt: skip
        self._arguments = ["--office", office, "--port-base", str(port_base)]
        self._arguments += ["--pattern"] if pattern else []
        for name, value in values.items():
            if value is not None:
                self._arguments += [name, str(value)]
        self._child: subprocess.Popen[bytes] | None = None
        self.systems: Mapping[str, Description] = {}

    def start(self) -> Self:
        """Starts the child and waits until it serves."""
        command = [sys.executable, "-m", "connectors.simulators", *self._arguments]
        child = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)  # noqa: S603
        self._child = child
        alarm = threading.Timer(_START_SECONDS, child.kill)
        alarm.start()
        try:
            line = child.stdout.readline() if child.stdout else b""
        finally:
            alarm.cancel()
        if not line:
            self.stop()
            raise RuntimeError("the simulators did not start")
        self.systems = msgspec.json.decode(line, type=dict[str, Description])
        return self

    def stop(self) -> None:
        """Ends the child; harmless when it has ended."""
        child, self._child = self._child, None
        if child is None:
            return
        if child.stdin:
            child.stdin.close()
        try:
            child.wait(5)
        except subprocess.TimeoutExpired:
            child.kill()
            child.wait()
        if child.stdout:
            child.stdout.close()

    def __enter__(self) -> Self:
        return self.start()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()
