"""`kobling transfer`: moves an interface's records now, or shows what that would do."""

from collections import Counter
from typing import TYPE_CHECKING

import click

from app.cli import problems, shapes, tables
from app.cli.commands.start_use import STRANGERS, interface
from app.cli.progress import Bars
from app.cli.shell import Shell
from app.cli.worded import Command, Usage, shell_of

if TYPE_CHECKING:
    from app.services.interface_views import InterfaceView


@click.command("transfer", cls=Command)
@click.argument("connection")
@click.option("--preview", is_flag=True)
@click.option("--failed", is_flag=True)
@click.pass_context
def transfer(ctx: click.Context, connection: str, preview: bool, failed: bool) -> int:
    """Moves what changed, or only what was refused; with --preview nothing is sent."""
    if preview and failed:
        raise Usage("cli-usage-both", one="--preview", other="--failed")
    shell = shell_of(ctx)
    view = interface(shell, connection)
    if preview:
        _preview(shell, view)
        return problems.DONE
    with shell.stoppable() as cancel, Bars(shell) as bars:
        result = bars.follow(shell.services.interfaces.move(view.id, cancel, only_failed=failed))[-1]
    refused = shell.services.interfaces.failures(view.id)
    if shell.as_json:
        shell.emit(shapes.moved(shell, view, result, refused))
    else:
        tables.moved(shell, view, result, refused)
    if result.problem is not None:
        strange = result.problem.code in STRANGERS
        hint = shell.words("cli-start-use-different") if strange else ""
        problems.report(shell, result.problem, hint=hint)
        return problems.found_code(result.problem)
    return problems.DONE if result.state == "done" else problems.FAILED


def _preview(shell: Shell, view: "InterfaceView") -> None:
    with shell.stoppable() as cancel:
        planned = list(shell.services.interfaces.preview(view.id, cancel))
    totals: dict[str, Counter[str]] = {}
    for one in planned:
        totals.setdefault(one.register, Counter())[one.action] += 1
    if shell.as_json:
        shell.emit(shapes.preview(shell, view, planned, totals))
    else:
        tables.preview(shell, planned, totals)
