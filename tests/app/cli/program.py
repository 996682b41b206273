"""The command line as a script sees it, over one data folder: in this process, which takes a tenth of the
time, or in a child where the process itself is what is tested."""

import io
import json
import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from app.__main__ import main


@dataclass(frozen=True)
class Answer:
    """What a call gave."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        """The one object on standard output."""
        assert self.out.count("\n") == 1, self.out + self.err
        return json.loads(self.out)

    @property
    def problem(self) -> Mapping[str, str]:
        """The one object on standard error."""
        assert self.err.count("\n") == 1, self.err
        found: Mapping[str, str] = json.loads(self.err)["problem"]
        assert set(found) == {"code", "title", "why", "fix"}
        assert all(found.values()), found
        return found


class Program:
    """`python -m app` over one data folder; `said` keeps all it ever printed."""

    def __init__(self, folder: Path, env: Mapping[str, str] | None = None) -> None:
        self.folder = folder
        self.said = ""
        self._env = env or {}

    def environment(self, extra: Mapping[str, str] | None = None) -> dict[str, str]:
        """The child's environment."""
        return {
            **os.environ,
            "KOBLING_DATA_DIR": str(self.folder),
            "LANG": "C.UTF-8",
            **self._env,
            **(extra or {}),
        }

    def __call__(
        self, *arguments: str, lines: Sequence[str] = (), env: Mapping[str, str] | None = None
    ) -> Answer:
        """Runs one command; `lines` are its standard input. With variables of its own it is a child."""
        given = "".join(f"{line}\n" for line in lines).encode()
        if env is not None:
            return self._child(arguments, given, env)
        out, err = io.BytesIO(), io.BytesIO()
        with pytest.MonkeyPatch.context() as process:
            process.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(given), "utf-8"))
            process.setattr(sys, "stdout", io.TextIOWrapper(out, "utf-8"))
            process.setattr(sys, "stderr", io.TextIOWrapper(err, "utf-8"))
            for name, value in self.environment().items():
                process.setenv(name, value)
            code = main(arguments)
            sys.stdout.flush()
            sys.stderr.flush()
            return self._answer(code, out.getvalue(), err.getvalue())

    def _child(self, arguments: Sequence[str], given: bytes, env: Mapping[str, str]) -> Answer:
        done = subprocess.run(
            [sys.executable, "-m", "app", *arguments],
            input=given,
            capture_output=True,
            env=self.environment(env),
            timeout=120,
            check=False,
        )
        return self._answer(done.returncode, done.stdout, done.stderr)

    def _answer(self, code: int, out: bytes, err: bytes) -> Answer:
        self.said += out.decode() + err.decode()
        return Answer(code, out.decode(), err.decode())

    def start(self, *arguments: str) -> subprocess.Popen[bytes]:
        """Starts one command and leaves it running."""
        return subprocess.Popen(
            [sys.executable, "-m", "app", *arguments],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env=self.environment(),
        )
