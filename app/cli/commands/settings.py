"""`kobling settings`: how each register of an interface moves."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

import click

from app.cli import shapes, tables
from app.cli.commands.start_use import flow_of, interface
from app.cli.worded import Command, Usage, names, shell_of
from connectors.moves import REGISTERS, RULES, way
from connectors.registry import SYSTEMS

if TYPE_CHECKING:
    from app.services.interface import Interfaces
    from app.services.interface_views import InterfaceView
    from app.store.moving import RegisterSetting
    from connectors.base import System

_EXISTING = ("update", "link", "leave")


@click.command("settings", cls=Command)
@click.argument("connection")
@click.option("--set", "given", multiple=True, metavar="NAME=VALUE")
@click.pass_context
def settings(ctx: click.Context, connection: str, given: tuple[str, ...]) -> None:
    """Shows the settings of an interface's registers, or changes some; saving ticks the register's step."""
    shell = shell_of(ctx)
    view = interface(shell, connection)
    linking = SYSTEMS[view.system]
    wanted = _read(linking, given)
    for setting in view.settings:
        own = {k.rpartition(".")[2]: v for k, v in wanted.items() if k.partition(".")[0] == setting.register}
        if own:
            view = _save(shell.services.interfaces, view, setting, own)
    if shell.as_json:
        shell.emit(shapes.interface(shell, view, flow_of(shell, view)))
    else:
        tables.settings(shell, view)


def _directions(linking: "System", register: str) -> dict[str, str]:
    """What may be chosen for a register, by what the command line calls it."""
    rules = RULES[register]
    ways = ("forth", "back") if rules.both_ways else ("forth",)
    others = ("off", "temporary") if rules.temporary else ("off",)
    return {"_".join(way(linking, one)): one for one in ways} | {one: one for one in others}


def _known(linking: "System") -> dict[str, tuple[str, ...]]:
    """The values a setting may have by its name; none are named where any text will do."""
    known: dict[str, tuple[str, ...]] = {}
    for register in REGISTERS:
        rules = RULES[register]
        known[register] = tuple(_directions(linking, register))
        known[f"{register}.match"], known[f"{register}.existing"] = rules.matches, _EXISTING
        known |= {f"{register}.{kind}": () for kind in rules.headers}
    return known


def _read(linking: "System", given: Sequence[str]) -> dict[str, str]:
    """`NAME=VALUE` by name; all are looked at before any is saved. Raises Usage."""
    known = _known(linking)
    wanted: dict[str, str] = {}
    for text in given:
        name, equals, value = text.partition("=")
        if name not in known:
            raise Usage("cli-usage-field", "unknown_name", option="--set", allowed=names(list(known)))
        if not equals:
            raise Usage("cli-usage-set", name=name)
        if known[name] and value not in known[name]:
            raise Usage("cli-usage-choice", name=name, allowed=names(known[name]))
        wanted[name] = value
    return wanted


def _save(
    interfaces: "Interfaces", view: "InterfaceView", old: "RegisterSetting", wanted: Mapping[str, str]
) -> "InterfaceView":
    """One register's settings: what is wanted, and of the rest what there is."""
    chosen = _directions(SYSTEMS[view.system], old.register)
    direction = chosen[wanted[old.register]] if old.register in wanted else old.choice
    kinds = RULES[old.register].headers
    return interfaces.save_setting(
        view.id,
        old.register,
        direction="off" if direction == "temporary" else direction,
        match=wanted.get("match", str(old.match)),
        existing=wanted.get("existing", str(old.existing)),
        temporary=direction == "temporary",
        headers=dict(old.headers) | {kind: wanted[kind] for kind in kinds if kind in wanted},
    )
