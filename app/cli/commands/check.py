"""`kobling check` and `kobling doctor`: named tests of connections, and of this computer."""

from itertools import groupby
from typing import TYPE_CHECKING

import click

from app.cli import problems, shapes, tables
from app.cli.worded import Command, shell_of
from connectors.base import Result, lacking

if TYPE_CHECKING:
    from app.services.views import CheckLine


@click.command("check", cls=Command)
@click.argument("connection", required=False)
@click.pass_context
def check(ctx: click.Context, connection: str | None) -> int:
    """Runs the named tests of one connection, or of all."""
    shell = shell_of(ctx)
    connections = shell.services.connections
    systems = {view.name: view.system for view in connections.list()}
    lines: list[CheckLine] = []
    with shell.stoppable() as cancel:
        for name, of_one in groupby(connections.check(connection, cancel), lambda line: line.connection):
            if not shell.as_json:
                shell.screen.line(name)
            lines += tables.tested(shell, of_one, systems.get(name, ""))
    if shell.as_json:
        found = [shapes.check(shell, line, systems.get(line.connection, "")) for line in lines]
        shell.emit({"checks": found})
    elif not lines:
        shell.screen.line(shell.words("cli-connections-none"))
    return problems.worst([problems.found_code(line.problem) for line in lines if lacking([line])])


@click.command("doctor", cls=Command)
@click.pass_context
def doctor(ctx: click.Context) -> int:
    """Tests what this computer gives: network, keyring, database, clock."""
    from app.services.views import CheckLine

    shell = shell_of(ctx)
    items = []
    with shell.stoppable() as cancel:
        for item in shell.services.doctor.run(cancel):
            items.append(item)
            tables.check(shell, item)
    if shell.as_json:
        shell.emit({"checks": [shapes.check(shell, CheckLine.of(item)) for item in items]})
    return problems.worst(
        [problems.found_code(item.problem) for item in items if item.result is Result.FAILED]
    )
