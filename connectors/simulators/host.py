"""Runs the simulators in a child process that ends with its parent."""

import subprocess
import sys
import threading
from collections.abc import Mapping
from datetime import date
from types import TracebackType
from typing import Self

import msgspec

from connectors.simulators.description import Description

_START_SECONDS = 30.0


class SimulatorProcess:
    """The child process; starts on `start()` or `with`. `systems`: what it told about itself.

    today: the books' last day; office: `small` or `full`; postings: of the big client, which
    Severa's registers follow; rate_limit: calls in ten seconds; pattern: the example system too, for tests.
    Raises RuntimeError if it does not come up in 30 seconds."""

    def __init__(
        self,
        today: date | None = None,
        office: str = "full",
        postings: int | None = None,
        rate_limit: int | None = None,
        port_base: int = 0,
        pattern: bool = False,
    ) -> None:
        values = {"--today": today, "--postings": postings, "--rate-limit": rate_limit}
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
