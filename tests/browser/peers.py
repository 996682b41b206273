"""Starts the OpenID provider that is not ours as a process of its own."""

import json
import shutil
import subprocess
from pathlib import Path
from types import TracebackType
from typing import Self

_HERE = Path(__file__).parent
_PEERS = _HERE.parent.parent / ".venv" / "peers"


class OidcProvider:
    """npm `oidc-provider`, running from `with` on; `issuer` is its address."""

    def __init__(self) -> None:
        self.issuer = ""
        self._child: subprocess.Popen[str] | None = None

    def __enter__(self) -> Self:
        bundled = _PEERS / "node_modules" / ".bin" / "node"
        node = str(bundled) if bundled.exists() else shutil.which("node")
        if node is None or not (_PEERS / "node_modules" / "oidc-provider").exists():
            raise RuntimeError("Node.js or its package oidc-provider is missing; tests/run installs them")
        command = [node, str(_HERE / "oidc_provider.mjs"), str(_PEERS)]
        self._child = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
        )
        assert self._child.stdout is not None and self._child.stderr is not None
        line = self._child.stdout.readline()
        if not line:
            _, told = self._child.communicate(timeout=10)
            raise RuntimeError(f"oidc-provider did not start: {told[-500:]}")
        self.issuer = json.loads(line)["issuer"]
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        child, self._child = self._child, None
        if child is None:
            return
        try:
            child.communicate(timeout=10)  # closes its standard input, with which it ends
        except subprocess.TimeoutExpired:
            child.kill()
            child.communicate()
