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

from connectors.simulators.office import Office
from connectors.simulators.registry import SIMULATORS

PORTS_A_SYSTEM = 10
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


async def serve(office: Office, port_base: int, rate_limit: int) -> None:
    """Prints one JSON line {system: description} on standard output, then serves until the end.

    port_base: the first port, ten for each system; 0 takes free ones. Raises OSError if a port is taken."""
    servers: list[_Server] = []
    sockets: list[socket.socket] = []
    told: dict[str, object] = {}
    for number, simulator in enumerate(SIMULATORS):
        app = simulator.make(office, rate_limit)
        ports = {}
        for offset, name in enumerate(simulator.listeners):
            listener = _listen(port_base + PORTS_A_SYSTEM * number + offset if port_base else 0)
            tls = name == "tls"
            config = uvicorn.Config(
                app, log_config=None, access_log=False, lifespan="off", ws="none",
                timeout_graceful_shutdown=1,
                server_header=False, timeout_keep_alive=60,
                ssl_certfile=_CERTIFICATE / "loopback.crt.pem" if tls else None,
                ssl_keyfile=_CERTIFICATE / "loopback.key.pem" if tls else None,
            )  # fmt: skip
            servers.append(_Server(config))
            sockets.append(listener)
            ports[name] = listener.getsockname()[1]
        told[simulator.system] = simulator.describe(ports)
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
