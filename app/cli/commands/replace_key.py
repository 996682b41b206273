"""`kobling replace-key`: another key for a connection, tested before it replaces the one at work."""

import os
from collections.abc import Iterator
from typing import TYPE_CHECKING

import click

from app.cli import problems, shapes, tables, values
from app.cli.worded import Command, Usage, shell_of
from connectors.errors import ErpError

if TYPE_CHECKING:
    from app.services.views import CheckLine


@click.command("replace-key", cls=Command)
@click.argument("connection")
@click.option("--set", "given", multiple=True, metavar="NAME=VALUE")
@click.option("--secret", "hidden", multiple=True, metavar="NAME=-")
@click.pass_context
def replace_key(ctx: click.Context, connection: str, given: tuple[str, ...], hidden: tuple[str, ...]) -> int:
    """Replaces what a connection signs in with; without a name it asks for each secret of it."""
    from connectors.registry import SYSTEMS

    shell = shell_of(ctx)
    connections = shell.services.connections
    view = connections.get(connection)
    if not view.keys:
        raise Usage("cli-usage-replace-key", name=view.name)
    system = SYSTEMS[view.system]
    known = {field.name: field for field in (*system.registration_fields, *system.fields)}
    asked = [known[name] for name in view.keys]
    open_ones = [f"{f.name}=-" for f in asked if f.secret and values.variable(f.name) not in os.environ]
    plain = values.plain(asked, given)
    prompt = shell.words("cli-prompt-secret", name="{name}")
    secrets = values.secrets(asked, hidden or open_ones, prompt=prompt)
    lines: list[CheckLine] = []

    def found() -> "Iterator[CheckLine]":
        for line in connections.replace_key(view.id, plain, secrets, cancel):
            lines.append(line)
            yield line

    problem: ErpError | None = None
    with shell.stoppable() as cancel:
        try:
            tables.tested(shell, found(), view.system)
        except ErpError as error:
            problem = error
    if shell.as_json:
        checks = [shapes.check(shell, line, view.system) for line in lines]
        shell.emit({"connection": view.name, "replaced": problem is None, "checks": checks})
    elif problem is None:
        shell.screen.line(shell.words("connections-key-replaced", name=view.name))
    if problem is not None:
        kept = shell.words("connections-replace-key-kept")
        problems.report(shell, problem, system=view.system, hint=kept)
    return problems.exit_code(problem)
