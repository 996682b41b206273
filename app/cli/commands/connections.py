"""`kobling connections` and `kobling disconnect`."""

import click

from app.cli import shapes, tables
from app.cli.worded import Command, shell_of
from wizards.facts import connection_name


@click.command("connections", cls=Command)
@click.pass_context
def connections(ctx: click.Context) -> None:
    """Lists the connections with their states."""
    shell = shell_of(ctx)
    views = shell.services.connections.list()
    if not shell.as_json:
        tables.connections(shell, views)
        return
    by_connection: dict[int | None, list[shapes.Shape]] = {}
    for company in shell.services.companies.list():
        by_connection.setdefault(company.connection_id, []).append(shapes.company(company))
    shell.emit({"connections": [shapes.connection(v, by_connection.get(v.id, [])) for v in views]})


@click.command("disconnect", cls=Command)
@click.argument("connection")
@click.option("--delete-data", is_flag=True)
@click.pass_context
def disconnect(ctx: click.Context, connection: str, delete_data: bool) -> None:
    """Removes a connection and its keys; a draft goes whole."""
    shell = shell_of(ctx)
    services = shell.services
    view = services.connections.get(connection)
    gone = shapes.connection(view, [shapes.company(c) for c in services.companies.list(view.id)])
    if view.stage == "draft":
        services.onboarding.discard(view.id)
    else:
        services.connections.disconnect(view.id, delete_data)
    if shell.as_json:
        deleted = delete_data or view.stage == "draft"
        shell.emit({"disconnected": gone, "data_deleted": deleted, "interfaces": list(view.interfaces)})
        return
    key = "cli-disconnect-data" if delete_data else "cli-disconnect-done"
    name = connection_name(shell.words, view.name)
    shell.screen.line(shell.screen.status("ok", shell.words(key, name=name)))
    if view.interfaces:
        told = shell.words("cli-disconnect-interface", names=", ".join(view.interfaces))
        shell.screen.line(shell.screen.status("warning", told))
