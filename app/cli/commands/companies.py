"""`kobling companies`, `activate` and `deactivate`: what a connection shows, and what is in use."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

import click

from app.cli import shapes, tables
from app.cli.shell import Shell
from app.cli.worded import Command, Usage, shell_of

if TYPE_CHECKING:
    from connectors.views import CompanyView


@click.command("companies", cls=Command)
@click.argument("connection")
@click.option("--refresh", is_flag=True)
@click.pass_context
def companies(ctx: click.Context, connection: str, refresh: bool) -> None:
    """Lists a connection's companies; with --refresh as the vendor shows them now."""
    shell = shell_of(ctx)
    view = shell.services.connections.get(connection)
    if refresh:
        with shell.stoppable() as cancel:
            for _ in shell.services.companies.refresh(view.id, cancel):
                pass
    _show(shell, shell.services.companies.list(view.id))


@click.command("activate", cls=Command)
@click.argument("connection")
@click.argument("company", required=False)
@click.option("--all", "everything", is_flag=True)
@click.pass_context
def activate(ctx: click.Context, connection: str, company: str | None, everything: bool) -> None:
    """Takes companies into use; the first import is queued."""
    shell = shell_of(ctx)
    names = _names(company, everything)
    services = shell.services
    view = services.connections.get(connection)
    if view.stage == "draft":
        from app.cli.commands.connect import pick

        chosen = pick(list(services.onboarding.load(view.id).companies), tuple(names or ()))
        services.onboarding.choose(view.id, {c.external_id: c.client or c.name for c in chosen})
        services.onboarding.start_use(view.id)
        numbers = {c.external_id for c in chosen}
        changed = [c for c in services.companies.list(view.id) if c.external_id in numbers]
    else:
        changed = list(services.companies.activate(view.id, names))
    _show(shell, changed)
    shell.screen.line(shell.words("cli-activate-next", name=view.name))


@click.command("deactivate", cls=Command)
@click.argument("connection")
@click.argument("company", required=False)
@click.option("--all", "everything", is_flag=True)
@click.pass_context
def deactivate(ctx: click.Context, connection: str, company: str | None, everything: bool) -> None:
    """Takes companies out of use; their data stay."""
    shell = shell_of(ctx)
    names = _names(company, everything)
    view = shell.services.connections.get(connection)
    _show(shell, shell.services.companies.deactivate(view.id, names))


def _names(company: str | None, everything: bool) -> list[str] | None:
    """The company named, None for all; raises Usage unless it is exactly one of the two."""
    if company and everything:
        raise Usage("cli-usage-both", one="COMPANY", other="--all")
    if not company and not everything:
        raise Usage("cli-usage-neither", "value_missing", one="COMPANY", other="--all")
    return [company] if company else None


def _show(shell: Shell, views: "Sequence[CompanyView]") -> None:
    if shell.as_json:
        shell.emit({"companies": [shapes.company(view) for view in views]})
    elif views:
        tables.companies(shell, views)
    else:
        shell.screen.line(shell.words("cli-companies-none"))
