"""`kobling start-use`, and `kobling connect` for an interface: linked, proved, taken into use."""

from typing import TYPE_CHECKING

import click

from app.cli import problems, shapes, tables
from app.cli.shell import Shell
from app.cli.worded import Command, Usage, names, shell_of
from connectors.base import CheckItem, Mode
from connectors.errors import ConfigError, problem

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.services.interface_views import InterfaceView
    from connectors.base import System
    from wizards.flow import Flow


STRANGERS = frozenset({"companies_differ", "companies_unknown"})  # until somebody says that they are meant


@click.command("start-use", cls=Command)
@click.argument("connection")
@click.option("--done", multiple=True, metavar="STEP")
@click.option("--different-companies", "different", is_flag=True)
@click.pass_context
def start_use(ctx: click.Context, connection: str, done: tuple[str, ...], different: bool) -> int:
    """Starts the use of an interface whose steps are all done, or lists those that are open; two companies
    whose business IDs are not the same only with --different-companies."""
    shell = shell_of(ctx)
    view = interface(shell, connection)
    interfaces = shell.services.interfaces
    steps = [step.id for step in flow_of(shell, view).gated]
    for step in done:
        if step not in steps:
            raise Usage("cli-usage-choice", name="--done", allowed=names(steps))
    for step in done:
        shell.services.onboarding.tick(view.id, step, True)
    check(shell, view)
    flow, view = flow_of(shell, view), interfaces.load(view.id)
    if not shell.as_json:
        tables.whose(shell, view)
    if flow.ready:
        if different and view.differing:
            shell.services.onboarding.tick(view.id, view.differing, True)
        try:
            view = interfaces.start_use(view.id)
        except ConfigError as error:
            if error.code not in STRANGERS:
                raise
            problems.report(shell, error, hint=shell.words("cli-start-use-different"))
            return problems.PERSON
        _show(shell, view)
        if not shell.as_json:
            shell.screen.line(shell.words("cli-start-use-next", name=view.name))
        return problems.DONE
    _show(shell, interfaces.load(view.id))
    first = flow.open_steps[0]
    problems.report(shell, flow.state(first).problem or problem("not_ready", name=first.id), system=first.id)
    return max(problems.found_code(flow.state(step).problem) for step in flow.gated) or problems.PERSON


def flow_of(shell: Shell, view: "InterfaceView") -> "Flow":
    """Its start-up as it stands."""
    from connectors.registry import SYSTEMS
    from wizards.flow import Flow, load

    return Flow(load(SYSTEMS[view.system]), shell.services.onboarding.load(view.id))


def link(
    shell: Shell,
    system: "System",
    name: str,
    sides: "Mapping[str, str]",
    *,
    level: str,
    private: bool,
) -> int:
    """Links two connections by an interface, new or the draft of that name, and tries both sides."""
    onboarding, interfaces = shell.services.onboarding, shell.services.interfaces
    known = [draft for draft in onboarding.drafts() if (draft.name, draft.system) == (name, system.key)]
    view = interfaces.load(known[0].id) if known else interfaces.begin(system.key, name)
    try:
        onboarding.save_place(view.id, name=name, level=level, private=private)
        for side, text in sides.items():
            view = interfaces.link(view.id, side, shell.services.connections.get(text).id)
        for side, linked in view.sides.items():
            if linked is None:
                raise Usage("cli-usage-set", "value_missing", name=side)
    except BaseException:
        if not known:  # nothing was entered that the command line does not hold still
            onboarding.discard(view.id)
        raise
    items = check(shell, view)
    view = interfaces.load(view.id)
    _show(shell, view)
    refused = {item.name: item.problem for item in items if item.problem is not None}
    for side, error in refused.items():
        problems.report(shell, error, system=side, hint=shell.words("cli-connect-kept", name=name))
        if shell.as_json:  # one object; the other side's is among the checks
            break
    if not refused and not shell.as_json and not flow_of(shell, view).ready:
        shell.screen.line(shell.words("cli-connect-interface-next", name=view.name))
    return problems.worst([problems.found_code(error) for error in refused.values()])


def interface(shell: Shell, text: str) -> "InterfaceView":
    """The interface of that id or exact name. Raises ErpError, Usage for a connection of another kind."""
    from connectors.registry import SYSTEMS

    found = shell.services.connections.get(text)
    if SYSTEMS[found.system].mode is not Mode.MOVED:
        raise Usage("cli-usage-interface", "unknown_name", name=found.name)
    return shell.services.interfaces.load(found.id)


def check(shell: Shell, view: "InterfaceView") -> list[CheckItem]:
    """Tries both sides and what writing needs; each result is shown as it comes."""
    items = []
    with shell.stoppable() as cancel:
        for item in shell.services.interfaces.check(view.id, cancel):
            items.append(item)
            tables.check(shell, item, item.name)
    return items


def _show(shell: Shell, view: "InterfaceView") -> None:
    if shell.as_json:
        shell.emit(shapes.interface(shell, view, flow_of(shell, view)))
    else:
        tables.steps(shell, view, flow_of(shell, view))
