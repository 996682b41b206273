"""`kobling systems` and `kobling register`: what can be connected, and our own registration there."""

import click

from app.cli.problems import system_name
from app.cli.worded import Command, Usage, names, shell_of
from connectors.base import System


@click.command("systems", cls=Command)
@click.pass_context
def systems(ctx: click.Context) -> None:
    """Lists the systems with what each needs and can."""
    from connectors.registry import SYSTEMS

    shell = shell_of(ctx)
    if shell.as_json:
        from app.cli import shapes

        shell.emit({"systems": [shapes.system(system) for system in SYSTEMS.values()]})
        return
    words, screen = shell.words, shell.screen
    table = screen.table(
        *(words(f"cli-column-{n}") for n in ("key", "name", "fields", "secrets", "registration"))
    )
    for system in SYSTEMS.values():
        table.add_row(
            system.key,
            system.name,
            names([f.name for f in system.fields if not f.secret]),
            names([f.name for f in system.fields if f.secret and f.entered]),
            names([f.name for f in system.registration_fields]),
        )
    screen.print(table)


@click.command("register", cls=Command)
@click.argument("system")
@click.option("--set", "given", multiple=True, metavar="NAME=VALUE")
@click.option("--secret", "hidden", multiple=True, metavar="NAME=-")
@click.pass_context
def register(ctx: click.Context, system: str, given: tuple[str, ...], hidden: tuple[str, ...]) -> None:
    """Stores our product's registration at a vendor."""
    from app.cli import shapes, values

    shell = shell_of(ctx)
    found = system_of(system)
    fields = found.registration_fields
    plain = values.plain(fields, given)
    secrets = values.secrets(fields, hidden, prompt=shell.words("cli-prompt-secret", name="{name}"))
    view = shell.services.registrations.put(found.key, plain, secrets)
    if shell.as_json:
        shell.emit(shapes.registration(view))
        return
    key = "cli-register-done" if view.complete else "cli-register-open"
    shell.screen.line(
        shell.screen.status(
            "ok" if view.complete else "warning",
            shell.words(key, system=system_name(view.system), address=view.base_url),
        )
    )


def system_of(key: str) -> System:
    """The system with that key; raises Usage with those there are."""
    from connectors.registry import SYSTEMS

    if key not in SYSTEMS:
        raise Usage("cli-usage-system", "unknown_name", allowed=names(list(SYSTEMS)))
    return SYSTEMS[key]
