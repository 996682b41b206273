"""`python -m connectors.simulators`: all simulated systems on loopback, described in one JSON line."""

import argparse
import asyncio
import logging
from datetime import date
from pathlib import Path

from connectors.simulators.office import Office
from connectors.simulators.profiles import BIG_POSTINGS
from connectors.simulators.server import serve
from connectors.simulators.visma_connect.provider import VismaConnect
from connectors.simulators.world import World


def main() -> None:
    """Reads the arguments and serves."""
    parser = argparse.ArgumentParser(prog="python -m connectors.simulators")
    parser.add_argument("--port-base", type=int, default=0)
    parser.add_argument("--today", type=date.fromisoformat, default=None)
    parser.add_argument("--office", choices=("small", "full"), default="full")
    parser.add_argument("--postings", type=int, default=BIG_POSTINGS)
    parser.add_argument("--rate-limit", type=int, default=100)
    parser.add_argument("--pattern", action="store_true")
    parser.add_argument("--memory", type=Path, default=None)
    given = parser.parse_args()
    logging.disable(logging.CRITICAL)  # faults on purpose would fill the terminal
    today = given.today or date.today()  # noqa: DTZ011  the user's own calendar
    office = Office(today, given.office, given.postings)
    world = World(office, given.rate_limit, VismaConnect(office, given.memory))
    asyncio.run(serve(world, given.port_base, given.pattern))


main()
