"""`kobling renew`: signs in again for a connection; its companies, jobs and history stay."""

import click

from app.cli import problems, shapes, tables
from app.cli.sign_in import sign_in
from app.cli.worded import Command, Usage, shell_of
from connectors.errors import ErpError


@click.command("renew", cls=Command)
@click.argument("connection")
@click.option("--no-browser", "no_browser", is_flag=True)
@click.pass_context
def renew(ctx: click.Context, connection: str, no_browser: bool) -> int:
    """Signs in again; whoever signs in must see the companies in use."""
    from connectors.registry import SYSTEMS

    shell = shell_of(ctx)
    view = shell.services.connections.get(connection)
    if not view.signs_in:
        raise Usage("cli-usage-renew", name=view.name)
    try:
        # a browser that is signed in already may be so as somebody else
        sign_in(shell, view.id, SYSTEMS[view.system], browser=not no_browser, choose_account=True)
    except ErpError as error:
        hint = shell.words("cli-renew-kept") if view.authorisation is not None else ""
        problems.report(shell, error, system=view.system, hint=hint)
        return problems.found_code(error)
    view = shell.services.connections.get(str(view.id))
    companies = shell.services.companies.list(view.id)
    if shell.as_json:
        shell.emit(shapes.connection(view, [shapes.company(company) for company in companies]))
        return problems.DONE
    tables.connections(shell, [view])
    if any(company.run_state == "queued" for company in companies):
        shell.screen.line(shell.words("cli-renew-queued"))
    return problems.DONE
