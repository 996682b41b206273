"""`kobling settings`: how each register of an interface moves."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

import click

from app.cli import shapes, tables
from app.cli.commands.start_use import interface
from app.cli.worded import Command, Usage, names, shell_of
from connectors.transfer import BUSINESS_UNIT, PROJECT

if TYPE_CHECKING:
    from app.services.interface import Interfaces
    from app.services.interface_views import InterfaceView
    from app.store.moving import RegisterSetting

_TEMPORARY = "temporary"
_DIRECTIONS = ("severa_netvisor", "netvisor_severa", "off", _TEMPORARY)
_MATCHES, _EXISTING = ("code", "business_id", "name"), ("update", "link", "leave")
_HEADERS = (PROJECT, BUSINESS_UNIT)
_ANY: tuple[str, ...] = ()
_KNOWN: Mapping[str, tuple[str, ...]] = {
    "customers": _DIRECTIONS,
    "customers.match": _MATCHES,
    "customers.existing": _EXISTING,
    "products": _DIRECTIONS,
    "products.match": ("code", "name"),
    "products.existing": _EXISTING,
    "dimensions": ("severa_netvisor", "off"),
    **{f"dimensions.{kind}": _ANY for kind in _HEADERS},
}


@click.command("settings", cls=Command)
@click.argument("connection")
@click.option("--set", "given", multiple=True, metavar="NAME=VALUE")
@click.pass_context
def settings(ctx: click.Context, connection: str, given: tuple[str, ...]) -> None:
    """Shows the settings of an interface's registers, or changes some; saving ticks the register's step."""
    shell = shell_of(ctx)
    wanted = _read(given)
    view = interface(shell, connection)
    for setting in view.settings:
        own = {k.rpartition(".")[2]: v for k, v in wanted.items() if k.partition(".")[0] == setting.register}
        if own:
            view = _save(shell.services.interfaces, view.id, setting, own)
    if shell.as_json:
        shell.emit(shapes.interface(shell, view))
    else:
        tables.settings(shell, view)


def _read(given: Sequence[str]) -> dict[str, str]:
    """`NAME=VALUE` by name; all are looked at before any is saved. Raises Usage."""
    wanted: dict[str, str] = {}
    for text in given:
        name, equals, value = text.partition("=")
        allowed = _KNOWN.get(name)
        if allowed is None:
            raise Usage("cli-usage-field", "unknown_name", option="--set", allowed=names(list(_KNOWN)))
        if not equals:
            raise Usage("cli-usage-set", name=name)
        if allowed and value not in allowed:
            raise Usage("cli-usage-choice", name=name, allowed=names(allowed))
        wanted[name] = value
    return wanted


def _save(
    interfaces: "Interfaces", connection: int, old: "RegisterSetting", wanted: Mapping[str, str]
) -> "InterfaceView":
    """One register's settings: what is wanted, and of the rest what there is."""
    direction = wanted.get(old.register, _TEMPORARY if old.temporary else str(old.direction))
    headers = dict(old.headers) | {kind: wanted[kind] for kind in _HEADERS if kind in wanted}
    return interfaces.save_setting(
        connection,
        old.register,
        direction="off" if direction == _TEMPORARY else direction,
        match=wanted.get("match", str(old.match)),
        existing=wanted.get("existing", str(old.existing)),
        temporary=direction == _TEMPORARY,
        headers=headers,
    )
