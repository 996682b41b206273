"""Serves all simulators from one process until its standard input closes or it is told to end."""

import asyncio
import contextlib
import os
import signal
import socket
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import msgspec
import uvicorn
from starlette.types import ASGIApp

from connectors.simulators.description import Description
from connectors.simulators.registry import EXAMPLE, SIMULATORS
from connectors.simulators.visma_connect import app as visma_connect
from connectors.simulators.world import World

PORTS_A_SYSTEM = 10
_PROVIDER = 9  # a port after the first system's own
_CERTIFICATE = Path(__file__).parent / "certificate"


class _Server(uvicorn.Server):
    """One of several servers in a loop: signals are not its business."""

    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        yield


def _listen(port: int) -> socket.socket:
    # asyncio sends small answers at once only on sockets that say they are TCP
    listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    if sys.platform != "win32":  # there it would let two programs share the port
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    listener.bind(("127.0.0.1", port))
    return listener


class _Stage:
    """The servers to start together, each with its socket."""

    def __init__(self, port_base: int) -> None:
        self.port_base = port_base
        self.servers: list[_Server] = []
        self.sockets: list[socket.socket] = []

    def add(self, app: ASGIApp, offset: int, tls: bool = False) -> int:
        """Listens for `app`; returns the port. Raises OSError."""
        listener = _listen(self.port_base + offset if self.port_base else 0)
        config = uvicorn.Config(
            app, log_config=None, access_log=False, lifespan="off", ws="none",
            timeout_graceful_shutdown=1,
            server_header=False, date_header=False, timeout_keep_alive=60,
            ssl_certfile=_CERTIFICATE / "loopback.crt.pem" if tls else None,
            ssl_keyfile=_CERTIFICATE / "loopback.key.pem" if tls else None,
        )  # fmt: skip
        self.servers.append(_Server(config))
        self.sockets.append(listener)
        return int(listener.getsockname()[1])


async def serve(world: World, port_base: int, pattern: bool = False) -> None:
    """Prints one JSON line {system: description} on standard output, then serves until the end.

    port_base: the first port, ten for each system; 0 takes free ones. pattern: the example system
    too. Raises OSError if a port is taken."""
    stage = _Stage(port_base)
    provider = stage.add(visma_connect.make(world.connect), _PROVIDER)
    world.connect.url = f"http://127.0.0.1:{provider}"
    told: dict[str, Description] = {}
    for number, simulator in enumerate((*SIMULATORS, EXAMPLE) if pattern else SIMULATORS):
        application, first = simulator.application, PORTS_A_SYSTEM * number
        app = application.make(world)
        ports = {
            name: stage.add(app, first + offset, tls=name == "tls")
            for offset, name in enumerate(application.listeners)
        }
        told[simulator.system] = application.describe(ports, world)
    servers, sockets = stage.servers, stage.sockets
    _end_on_request(servers)
    tasks = [asyncio.ensure_future(s.serve([k])) for s, k in zip(servers, sockets, strict=True)]
    while not all(server.started for server in servers):
        await asyncio.sleep(0.005)
    sys.stdout.write(msgspec.json.encode(told).decode() + "\n")
    sys.stdout.flush()
    await asyncio.gather(*tasks)


def _end_on_request(servers: list[_Server]) -> None:
    stdin = sys.stdin.fileno()

    def end(*_: object) -> None:
        for server in servers:
            server.should_exit = True

    def wait_for_parent() -> None:
        while os.read(stdin, 4096):  # not through sys.stdin: its lock would block the end of the program
            pass
        end()

    signal.signal(signal.SIGTERM, end)
    signal.signal(signal.SIGINT, end)
    threading.Thread(target=wait_for_parent, daemon=True).start()
