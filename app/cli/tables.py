"""The lists people see: connections, companies, checks, runs and proofs as tables with signs and words."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from app.cli.labels import check_name, direction_word, label, run_state
from app.cli.problems import text
from app.cli.shell import Shell
from app.services.causes import grouped
from app.services.views import level_names
from connectors.base import Result
from wizards.facts import connection_name, fact_texts

if TYPE_CHECKING:
    from rich.text import Text

    from app.services.interface_views import InterfaceView, Planned, Refused
    from app.services.views import CheckLine, RunResult
    from app.store.work import BadRow
    from connectors.base import CheckItem
    from connectors.errors import ErpError
    from connectors.views import CompanyView, ConnectionView, Reconciliation
    from wizards.flow import Flow

_SHOWN = 50  # records of a preview; JSON has all
_NO_ALARM = ("duplicate_code", "invoice_already_moved")  # it is there already


def problem(shell: Shell, error: "ErpError | None", system: str = "", *, indent: int = 2) -> None:
    """What happened, why and what to do, in three lines; nothing without a problem."""
    if error is None:
        return
    said = text(shell, error, system)
    for line in (said.title, said.why, said.fix):
        shell.screen.line(line, indent=indent)


def checks(shell: Shell, items: "Iterable[CheckItem]", system: str) -> "ErpError | None":
    """The named tests as they come; returns the first problem that stops."""
    first: ErpError | None = None
    for item in items:
        check(shell, item, system)
        if item.result is Result.FAILED and first is None:
            first = item.problem
    return first


def check(shell: Shell, line: "CheckItem", system: str = "") -> None:
    """One named test, and under it what to do where it failed."""
    words, screen = shell.words_of(system), shell.screen
    result = words(f"cli-result-{line.result.value}")
    facts = " · ".join(fact_texts(words, line.facts, named=True))
    name = check_name(words, line.name, line.facts)
    screen.line(screen.status(line.result.value, f"{name}: {result}", facts))
    problem(shell, line.problem, system, indent=4)


def tested(shell: Shell, found: "Iterable[CheckLine]", system: str = "") -> "list[CheckLine]":
    """The named tests of one connection: each as it comes, then what could be read."""
    lines: list[CheckLine] = []
    for line in found:
        lines.append(line)
        if not line.name.startswith("read_"):
            check(shell, line, system)
    data_checks(shell, [line for line in lines if line.name.startswith("read_")], system)
    return lines


def data_checks(shell: Shell, lines: Sequence["CheckLine"], system: str = "") -> None:
    """What could be read of each company, and under the rows of one cause what to do."""
    words, screen = shell.words_of(system), shell.screen
    for group in grouped(lines):
        result = group.line.result.value
        name = check_name(words, group.line.name, group.line.facts)
        screen.line(screen.status(result, f"{name}: {words(f'cli-result-{result}')}", group.where))
        if group.explains:
            problem(shell, group.line.problem, system, indent=4)


def connections(shell: Shell, views: Sequence["ConnectionView"]) -> None:
    """Every connection with its state."""
    words, screen = shell.words, shell.screen
    if not views:
        screen.line(words("cli-connections-none"))
        return
    headings = (
        words(f"cli-column-{name}") for name in ("id", "name", "system", "level", "state", "companies")
    )
    table = screen.table(*headings, words("assistant-sign-in-lasts"), right=(0, 5))
    for view in views:
        table.add_row(
            str(view.id),
            connection_name(words, view.name),
            view.system_name,
            " › ".join(level_names(view.level)),
            screen.status(view.state, label(words, "state", view.state)),
            words.number(view.companies_active, 0),
            " · ".join(_lasts(shell, view)),
        )
    screen.print(table)
    for view in views:
        if view.problem is not None:
            screen.line(f"{connection_name(words, view.name)}:")
            problem(shell, view.problem, view.system)


def _lasts(shell: Shell, view: "ConnectionView") -> Iterator[str]:
    """Whether the data is read live, and for how many days somebody's authorisation holds."""
    if view.live:
        yield shell.words("assistant-kind-live")
    if view.signs_in and view.expires_at is not None:
        days = (view.expires_at.astimezone().date() - datetime.now().astimezone().date()).days
        ended = view.expires_at <= datetime.now(UTC)
        yield shell.words("connections-expired" if ended else "connections-expires-in", days=abs(days))


def companies(shell: Shell, views: Sequence["CompanyView"]) -> None:
    """The companies of a connection."""
    words, screen = shell.words, shell.screen
    headings = (words(f"cli-column-{n}") for n in ("id", "number", "name", "organisation", "client", "state"))
    table = screen.table(*headings, right=(0, 1))
    for view in views:
        word = label(words, "state", view.state) if view.active else words("cli-company-inactive")
        word = f"{word} · {words('assistant-kind-live')}" if view.live and view.active else word
        table.add_row(
            str(view.id),
            view.external_id,
            view.name,
            view.organisation_number,
            view.client,
            screen.status(view.state if view.active else "open", word),
        )
    screen.print(table)


def failed_rows(
    shell: Shell, system: str, dataset: str, rows: Sequence["BadRow"], total: int
) -> Iterator[str]:
    """A sentence for each row that could not be read."""
    from app.failed_rows import sentences
    from connectors.errors import problem as problem_of

    def title(code: str, params: Mapping[str, str]) -> str:
        return text(shell, problem_of(code, **params), system).title

    return sentences(shell.words, dataset, rows, total, title)


def runs(shell: Shell, results: Sequence["RunResult"]) -> None:
    """How each run ended, in rows."""
    words, screen = shell.words, shell.screen
    if not results:
        screen.line(words("cli-sync-none"))
        return
    names = ("connection", "company", "state", "fetched", "new", "changed", "deleted", "failed", "repaired")
    headings = (words(f"cli-column-{name}") for name in names)
    table = screen.table(*headings, words("companies-column-proof"), right=range(3, 9))
    for result in results:
        sums = (sum(getattr(d, name) for d in result.datasets) for name in names[3:])
        status = screen.status(result.state, run_state(words, result.state))
        figures = (words.number(value, 0) for value in sums)
        name = connection_name(words, result.connection)
        table.add_row(name, result.company, status, *figures, _proved(shell, result.proof))
    screen.print(table)
    for result in results:
        for one in result.datasets:
            name = f"{result.company}, {label(words, 'dataset', one.dataset)}"
            for told in failed_rows(shell, result.system, one.dataset, one.failed_rows, one.failed):
                screen.line(screen.status("failed", f"{name}: {told}"))
    for result in results:
        if result.problem is not None:
            screen.line(f"{connection_name(words, result.connection)} · {result.company}:")
            problem(shell, result.problem, result.system)


def _proved(shell: Shell, found: "Reconciliation | None") -> "Text | str":
    """Over which periods a run's proof agrees, in how many figures it differs, or that there is none."""
    if found is None or found.result == "unsupported":
        return ""
    if found.result == "not_imported":
        return shell.screen.status("open", shell.words("companies-proof-none"))
    if found.proved in ("unproved", "empty"):
        why = shell.words(f"companies-proof-{found.proved}", count=found.unproved)
        return shell.screen.status("open", why)
    differs = f": {found.difference_count}" if found.difference_count else ""
    return shell.screen.status(found.result, f"{found.first} – {found.last}{differs}")


def proof(shell: Shell, found: "Reconciliation") -> None:
    """One company's proof and, where it differs, the first periods that do; or why there is none."""
    words, screen = shell.words, shell.screen
    if found.problem is not None:
        name = connection_name(words, found.connection)
        screen.line(screen.status(found.result, f"{name} · {found.company}"))
        problem(shell, found.problem, found.system)
        return
    told = found.result if found.unproved else found.proved
    word = words(f"cli-reconcile-{told.replace('_', '-')}", accounts=found.accounts, periods=found.periods)
    screen.line(screen.status(found.proved, f"{found.company}: {word}"))
    if found.unproved:
        screen.line(screen.status("open", words("companies-proof-unproved", count=found.unproved)))
    if not found.differences:
        return
    names = ("account", "period", "erp", "stored", "difference")
    table = screen.table(*(words(f"cli-column-{name}") for name in names), right=(2, 3, 4))
    for line in found.differences:
        figures = (words.amount(value) for value in (line.erp, line.stored, line.difference))
        table.add_row(f"{line.account_number} {line.account_name}", line.period, *figures)
    screen.print(table)


def steps(shell: Shell, view: "InterfaceView", flow: "Flow") -> None:
    """An interface's steps: proved, ticked by whom and when, or open and why."""
    words, screen = shell.words, shell.screen
    screen.line(words("cli-steps-title", name=view.name))
    for step in flow.gated:
        state = flow.state(step)
        if state.problem is not None:
            sign, said = "failed", text(shell, state.problem, step.id).title
        elif state.mark == "ticked" and state.at is not None:
            sign, said = "ok", words("cli-step-ticked", who=state.who or "–", when=words.moment(state.at))
        else:
            sign, said = ("ok", words("cli-step-proved")) if state.done else ("open", words("cli-step-open"))
        title = shell.words_of(view.system)(flow.assistant.key(step, "title"))
        screen.line(screen.status(sign, f"{title} ({step.id}): {said}"), indent=2)
    if view.started_at is not None:
        started = words("cli-steps-started", who=view.started_by or "–", when=words.moment(view.started_at))
        screen.line(screen.status("ok", started))


def whose(shell: Shell, view: "InterfaceView") -> None:
    """The company on each side of an interface, as far as it is known."""
    from connectors.registry import SYSTEMS

    told = [f"{SYSTEMS[side].name}: {view.whose[side]}" for side in view.sides if side in view.whose]
    if told:
        shell.screen.line(" · ".join(told))


def settings(shell: Shell, view: "InterfaceView") -> None:
    """How each register of an interface moves."""
    words, screen = shell.words, shell.screen
    names = ("register", "direction", "match", "existing", "headers")
    table = screen.table(*(words(f"cli-column-{name}") for name in names))
    for setting in view.settings:
        moves = setting.direction != "off"
        headers = " · ".join(
            f"{words(f'cli-kind-{k}'.replace('_', '-'))}: {v}" for k, v in setting.headers.items()
        )
        table.add_row(
            label(words, "dataset", setting.register),
            direction_word(words, view.system, setting.choice),
            words(f"cli-match-{setting.match.replace('_', '-')}") if moves else "",
            words(f"cli-existing-{setting.existing}") if moves else "",
            headers,
        )
    screen.print(table)


def moved(shell: Shell, view: "InterfaceView", result: "RunResult", refused: "Sequence[Refused]") -> None:
    """What was done with each register, and under it every record that did not get through."""
    words, screen = shell.words, shell.screen
    directions = {setting.register: setting.direction for setting in view.settings}
    names = ("fetched", "new", "changed", "unchanged", "skipped", "deleted", "failed")
    headings = (words(f"cli-column-{name}") for name in ("register", "direction", *names))
    table = screen.table(*headings, right=range(2, 2 + len(names)))
    for one in result.datasets:
        figures = (words.number(getattr(one, name), 0) for name in names)
        direction = direction_word(words, view.system, directions[one.dataset])
        table.add_row(label(words, "dataset", one.dataset), direction, *figures)
    screen.print(table)
    screen.line(screen.status(result.state, f"{view.name}: {run_state(words, result.state)}"))
    for failure in refused:
        register = label(words, "dataset", failure.register)
        said = text(shell, failure.problem)
        state = "open" if failure.problem.code in _NO_ALARM else "failed"
        screen.line(screen.status(state, f"{register} {failure.code} {failure.name}: {said.title}"))
        screen.line(said.fix, indent=4)


def preview(shell: Shell, planned: "Sequence[Planned]", totals: "Mapping[str, Mapping[str, int]]") -> None:
    """How many records would be added, changed and left; of the first it would touch the names."""
    words, screen = shell.words, shell.screen
    if not planned:
        screen.line(words("cli-preview-none"))
        return
    actions = ("add", "update", "link", "leave", "skip", "gone")
    headings = (words(f"cli-action-{action}") for action in actions)
    table = screen.table(words("cli-column-register"), *headings, right=range(1, 1 + len(actions)))
    for register, counts in totals.items():
        figures = (words.number(counts.get(action, 0), 0) for action in actions)
        table.add_row(label(words, "dataset", register), *figures)
    screen.print(table)
    for why, count in Counter(one.skipped for one in planned if one.skipped).items():
        screen.line(words(f"interface-plan-skip-{why}".replace("_", "-"), count=count))
    touched = [one for one in planned if one.action != "skip"]
    touched.sort(key=lambda one: one.problem is None)  # what needs somebody comes first
    for one in touched[:_SHOWN]:
        said = f": {text(shell, one.problem).title}" if one.problem else ""
        register = label(words, "dataset", one.register)
        line = f"{words(f'cli-action-{one.action}')} · {register} {one.code} {one.name}{said}"
        screen.line(screen.status("failed" if one.problem else "waiting", line), indent=2)
    if len(touched) > _SHOWN:
        screen.line(words("cli-preview-more", count=len(touched) - _SHOWN), indent=2)
