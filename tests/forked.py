"""Processes for tests to kill, each a fork of one that has imported everything: they cost what they do."""

import multiprocessing
import signal
from collections.abc import Callable
from multiprocessing.process import BaseProcess
from typing import Any

_server = multiprocessing.get_context("forkserver")
_server.set_forkserver_preload(["tests.warm"])


class Child:
    """`work(*arguments, pipe)` in a process of its own; what it sends through the pipe is heard here."""

    def __init__(self, work: Callable[..., None], *arguments: Any) -> None:
        self.pipe, theirs = _server.Pipe()
        self._process: BaseProcess = _server.Process(target=work, args=(*arguments, theirs))
        self._process.start()
        theirs.close()

    def heard(self) -> str:
        """What it tells next, "" after its end."""
        try:
            return str(self.pipe.recv())
        except (EOFError, ConnectionResetError):
            return ""

    def going(self) -> bool:
        """Whether it is at work; what it told meanwhile is dropped."""
        while self.pipe.poll():
            if not self.heard():
                return False
        return True

    def kill(self) -> bool:
        """Ends it at once; False if it had ended before."""
        self._process.kill()
        return self.ended()

    def ended(self) -> bool:
        """Waits for its end: True when it was killed; fails if it went wrong."""
        self._process.join(60)
        self.pipe.close()
        assert self._process.exitcode in (0, -signal.SIGKILL)
        return self._process.exitcode != 0

    def finish(self) -> str:
        """Lets it go on to its end; what it told last."""
        last = ""
        while heard := self.heard():
            last = heard
        assert not self.ended()
        return last
