"""`kobling connect`: from a key to companies in use, the assistant's work in one line."""

from typing import TYPE_CHECKING

import click

from app.cli import problems, shapes, tables, values
from app.cli.commands.systems import system_of
from app.cli.progress import Bars
from app.cli.shell import Shell
from app.cli.worded import Command, Usage, shell_of
from connectors.base import Mode, Result
from connectors.errors import ConfigError, ErpError, problem

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.services.views import RunResult
    from connectors.base import System
    from connectors.fields import Secret
    from connectors.views import CompanyChoice, DraftView


@click.command("connect", cls=Command)
@click.argument("system")
@click.option("--name", required=True, metavar="NAME")
@click.option("--level", default="", metavar="PATH")
@click.option("--set", "given", multiple=True, metavar="NAME=VALUE")
@click.option("--secret", "hidden", multiple=True, metavar="NAME=-")
@click.option("--private", is_flag=True)
@click.option("--company", "wanted", multiple=True, metavar="ID")
@click.option("--all-companies", "everything", is_flag=True)
@click.option("--no-import", "no_import", is_flag=True)
@click.option("--no-browser", "no_browser", is_flag=True)
@click.pass_context
def connect(
    ctx: click.Context,
    system: str,
    name: str,
    level: str,
    given: tuple[str, ...],
    hidden: tuple[str, ...],
    private: bool,
    wanted: tuple[str, ...],
    everything: bool,
    no_import: bool,
    no_browser: bool,
) -> int:
    """Makes a connection, or goes on with the one of that name that is not set up yet."""
    shell = shell_of(ctx)
    if wanted and everything:
        raise Usage("cli-usage-both", one="--company", other="--all-companies")
    found = system_of(system)
    plain = values.plain(found.fields, given)
    if found.mode is Mode.MOVED:
        if wanted or everything:
            one = "--company" if wanted else "--all-companies"
            raise Usage("cli-usage-both", one=one, other=found.name)
        from app.cli.commands.start_use import link

        return link(shell, found, name, plain, level=level, private=private)
    secrets = values.secrets(found.fields, hidden, prompt=shell.words("cli-prompt-secret", name="{name}"))
    onboarding = shell.services.onboarding
    draft, new = _draft(shell, found, name)
    try:
        draft = onboarding.save_values(draft.id, plain, secrets)
        draft = onboarding.save_place(draft.id, name=name, level=level, private=private)
        _refuse_missing(found, draft)
    except BaseException:
        if new:  # nothing was proved and nothing entered that the command line does not hold still
            onboarding.discard(draft.id)
        raise
    found_problem = None
    if _to_sign_in(shell, found, draft, secrets):
        found_problem = _sign_in(shell, found, draft, browser=not no_browser)
    if found_problem is None:
        found_problem = _check(shell, draft)
    results: list[RunResult] = []
    if found_problem is None:
        results = _choose(shell, draft, wanted, everything, no_import=no_import)
        refused = [result.problem for result in results if result.problem is not None]
        found_problem = max(refused, key=problems.found_code, default=None)
    _show(shell, draft.id)
    code = problems.worst([problems.run_code(result) for result in results])
    if found_problem is None:
        return code
    kept = shell.services.onboarding.load(draft.id).stage == "draft"
    hint = shell.words("cli-connect-kept", name=name) if kept else ""
    problems.report(shell, found_problem, system=found.key, hint=hint)
    return max(code, problems.found_code(found_problem))


def _draft(shell: Shell, system: "System", name: str) -> "tuple[DraftView, bool]":
    for draft in shell.services.onboarding.drafts():
        if draft.name == name and draft.system == system.key:
            return draft, False
    return shell.services.onboarding.begin(system.key, name), True


def _refuse_missing(system: "System", draft: "DraftView") -> None:
    """A required value nobody gave is the command line's mistake; found before the network is asked."""
    for field in system.fields:
        if field.required and field.secret and field.name not in draft.secrets:
            variable = values.variable(field.name)
            raise Usage("cli-usage-secret-missing", "value_missing", name=field.name, variable=variable)
        if field.required and not field.secret and not (draft.fields.get(field.name) or field.default):
            raise Usage("cli-usage-set", "value_missing", name=field.name)


def _to_sign_in(shell: Shell, system: "System", draft: "DraftView", given: "Mapping[str, Secret]") -> bool:
    """Whether a person must sign in now: nobody has, or what the last one may do was not enough. What signing
    in leaves may also be given."""
    left = {field.name for field in system.fields if field.secret and not field.entered}
    if not shell.services.connections.get(str(draft.id)).signs_in or left & given.keys():
        return False
    refused = [item.problem for item in draft.checks if item.result is Result.FAILED]
    return not left & draft.secrets or any(isinstance(error, ConfigError) for error in refused)


def _sign_in(shell: Shell, system: "System", draft: "DraftView", *, browser: bool) -> ErpError | None:
    """Signs a person in; the problem if that failed, everything entered being kept."""
    from app.cli.sign_in import sign_in

    try:
        sign_in(shell, draft.id, system, browser=browser, choose_account=bool(draft.checks))
    except ErpError as error:
        return error
    return None


def _check(shell: Shell, draft: "DraftView") -> ErpError | None:
    """Runs the named tests; the first problem that stops."""
    with shell.stoppable() as cancel:
        return tables.checks(shell, shell.services.onboarding.check(draft.id, cancel), draft.system)


def _choose(
    shell: Shell, draft: "DraftView", wanted: tuple[str, ...], everything: bool, *, no_import: bool
) -> "list[RunResult]":
    """Takes the companies into use and imports them; how the runs ended."""
    from app.services.views import RunResult

    onboarding = shell.services.onboarding
    with shell.stoppable() as cancel:
        listed = list(onboarding.list_companies(draft.id, cancel))
    if not wanted and not everything:
        return []
    chosen = pick(listed, wanted)
    onboarding.choose(draft.id, {choice.external_id: choice.client or choice.name for choice in chosen})
    onboarding.start_use(draft.id)
    results = []
    with shell.stoppable() as cancel, Bars(shell) as bars:
        for step in () if no_import else onboarding.first_runs(draft.id, cancel):
            if isinstance(step, RunResult):
                results.append(step)
                bars.ended(step)
            else:
                bars.step(step)
    return results


def pick(listed: "list[CompanyChoice]", wanted: tuple[str, ...]) -> "list[CompanyChoice]":
    """The companies of those ids or exact names; all that can be used where none is named.

    Raises ConfigError `unknown_name`, `ambiguous_name`, and what stands against the first where none can be
    used: `company_taken`, the vendor's refusal.
    """
    if not wanted:
        usable = [choice for choice in listed if choice.problem is None and not choice.taken_by]
        if listed and not usable:
            first = listed[0]
            raise first.problem or problem("company_taken", company=first.name, connection=first.taken_by)
        return usable
    chosen = []
    for text in wanted:
        found = [c for c in listed if c.external_id == text] or [c for c in listed if c.name == text]
        if len(found) != 1:
            raise problem("ambiguous_name" if found else "unknown_name", name=text)
        chosen.append(found[0])
    return chosen


def _show(shell: Shell, connection: int) -> None:
    services = shell.services
    view = services.connections.get(str(connection))
    companies = services.companies.list(connection)
    if shell.as_json:
        shell.emit(shapes.connection(view, [shapes.company(company) for company in companies]))
        return
    tables.connections(shell, [view])
    if companies:
        tables.companies(shell, companies)
    if view.stage == "draft" and view.problem is None:
        shell.screen.line(shell.words("cli-connect-next", name=view.name))
