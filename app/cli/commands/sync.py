"""`kobling sync`: imports now, or what is due."""

from datetime import datetime

import click

from app.cli import problems, shapes, tables
from app.cli.progress import Bars
from app.cli.worded import Command, Usage, shell_of


@click.command("sync", cls=Command)
@click.argument("connection", required=False)
@click.argument("company", required=False)
@click.option("--full", is_flag=True)
@click.option("--since", type=click.DateTime(["%Y-%m-%d"]), metavar="DATE")
@click.option("--due", is_flag=True)
@click.pass_context
def sync(
    ctx: click.Context,
    connection: str | None,
    company: str | None,
    full: bool,
    since: datetime | None,
    due: bool,
) -> int:
    """Imports the companies in use, or one connection's, or one company."""
    asked = [name for name, given in (("--full", full), ("--since", since), ("--due", due)) if given]
    if len(asked) > 1:
        raise Usage("cli-usage-both", one=asked[0], other=asked[1])
    shell = shell_of(ctx)
    day = since.date() if since else None
    with shell.stoppable() as cancel, Bars(shell) as bars:
        results = bars.follow(
            shell.services.jobs.sync(connection, company, full=full, since=day, due=due, cancel=cancel)
        )
    if shell.as_json:
        shell.emit({"runs": [shapes.run(result) for result in results]})
    else:
        tables.runs(shell, results)
    return problems.worst([problems.run_code(result) for result in results])
