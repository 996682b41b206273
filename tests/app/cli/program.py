"""The command line as a script sees it: child processes over one data folder."""

import json
import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any


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
        """Runs one command; `lines` are its standard input."""
        done = subprocess.run(
            [sys.executable, "-m", "app", *arguments],
            input="".join(f"{line}\n" for line in lines).encode(),
            capture_output=True,
            env=self.environment(env),
            timeout=120,
            check=False,
        )
        self.said += done.stdout.decode() + done.stderr.decode()
        return Answer(done.returncode, done.stdout.decode(), done.stderr.decode())

    def start(self, *arguments: str) -> subprocess.Popen[bytes]:
        """Starts one command and leaves it running."""
        return subprocess.Popen(
            [sys.executable, "-m", "app", *arguments],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env=self.environment(),
        )
