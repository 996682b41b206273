"""`kobling log`: the transfer log, newest first, followed, or as a file."""

import re
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from app.cli.labels import label
from app.cli.problems import system_key, system_name
from app.cli.shell import Shell
from app.cli.worded import Command, Group, choice, shell_of
from app.failed_rows import of
from app.store.work import TransferKind
from connectors.errors import Cancelled

if TYPE_CHECKING:
    from rich.table import Table

    from app.services.transfers import TransferFilter
    from app.store.work import Transfer

_STATUSES = ("done", "partial", "failed", "running", "waiting", "cancelled", "info")
_LOOK_EVERY = 1.0  # seconds between two looks for new lines
_UNITS = {"m": "minutes", "h": "hours", "d": "days"}


class Moment(click.ParamType[datetime, str]):
    """A day, a moment (local unless it names its zone), or a time back from now: `45m`, `12h`, `7d`."""

    name = "time"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> datetime:
        """The moment in UTC; fails with BadParameter."""
        text = str(value).strip()
        back = re.fullmatch(r"(\d{1,5})([mhd])", text)
        try:
            if back:
                return datetime.now(UTC) - timedelta(**{_UNITS[back[2]]: int(back[1])})
            return datetime.fromisoformat(text).astimezone(UTC)
        except (ValueError, OverflowError):
            self.fail(text, param, ctx)


@click.group("log", cls=Group, places={"export": "app.cli.commands.log:export"}, invoke_without_command=True)
@click.option("--status", type=choice(*_STATUSES))
@click.option("--connection", default="", metavar="CONNECTION")
@click.option("--since", type=Moment(), metavar="TIME")
@click.option("--search", default="", metavar="TEXT")
@click.option("--limit", type=click.IntRange(1, 100_000), default=200, metavar="N")
@click.option("--follow", is_flag=True)
@click.pass_context
def log(
    ctx: click.Context,
    status: str | None,
    connection: str,
    since: datetime | None,
    search: str,
    limit: int,
    follow: bool,
) -> None:
    """Shows what was transferred and what was not."""
    if ctx.invoked_subcommand is not None:
        return
    from app.services.transfers import TransferFilter

    shell = shell_of(ctx)
    wanted = TransferFilter(status=status or "", connection=connection, since=since, search=search)
    newest = shell.services.transfers.newest_id() if follow else 0
    show(shell, shell.services.transfers.page(wanted, None, limit))
    if follow:
        _follow(shell, wanted, newest)


@click.command("export", cls=Command)
@click.argument("file", type=click.Path(dir_okay=False, path_type=Path))
@click.pass_context
def export(ctx: click.Context, file: Path) -> None:
    """Writes the log as a file; the options of `log` before it choose the lines."""
    from app.cli.commands.export import csv_only
    from app.services.transfers import TransferFilter

    shell = shell_of(ctx)
    csv_only(file)
    given = ctx.parent.params if ctx.parent else {}
    wanted = TransferFilter(
        status=given.get("status") or "",
        connection=given.get("connection") or "",
        since=given.get("since"),
        search=given.get("search") or "",
    )
    rows = shell.services.transfers.export(file, wanted)
    if shell.as_json:
        shell.emit({"file": str(file), "rows": rows})
    else:
        shell.screen.line(shell.screen.status("ok", shell.words("cli-log-exported", rows=rows, file=file)))


def show(shell: Shell, lines: "list[Transfer]") -> None:
    """The lines as they come."""
    if shell.as_json:
        from app.cli import shapes

        shell.emit({"transfers": [shapes.transfer(line, message(shell, line)) for line in lines]})
    elif lines:
        shell.screen.print(_table(shell, lines))
    else:
        shell.screen.line(shell.words("cli-log-none"))


def message(shell: Shell, line: "Transfer") -> str:
    """What a line says: the problem, else what happened, else the rows it moved."""
    record = " ".join(str(line.data[name]) for name in ("code", "name") if line.data.get(name))
    before = f"{record}: " if line.kind is TransferKind.RECORD else ""
    if line.problem is not None:
        side = system_key(str(line.problem.params.get("system", ""))) or line.system
        words = shell.words_of(side)
        params: dict[str, object] = {"company": line.company_name, "reference": line.reference}
        params |= dict(line.problem.params) | {"system": system_name(side)}
        said = words.problem(line.problem.code, **params)
        return f"{before}{said.headline} {said.fix}"
    words = shell.words_of(line.system)
    if line.event:
        return f"{before}{label(words, 'event', line.event)}"
    counts = line.counts
    told = [
        words(
            "cli-log-rows",
            fetched=counts.fetched,
            new=counts.new,
            changed=counts.changed,
            deleted=counts.deleted,
        )
    ]
    further = {name: getattr(counts, name) for name in ("failed", "repaired")}
    told += [words(f"log-count-{name}", count=number) for name, number in further.items() if number]
    rows: list[str] = []
    if bad := of(line.data):
        from app.cli.tables import failed_rows

        rows += failed_rows(shell, line.system, line.dataset, bad, counts.failed)
    return "\n".join([", ".join(told), *rows])


def _table(shell: Shell, lines: "list[Transfer]") -> "Table":
    words, screen = shell.words, shell.screen
    names = ("time", "state", "connection", "company", "dataset", "message", "reference")
    table = screen.table(*(words(f"cli-column-{name}") for name in names))
    for line in lines:
        status = line.status.value
        table.add_row(
            words.moment(line.time, seconds=True),
            screen.status("open" if status == "info" else status, label(words, "status", line.outcome)),
            line.connection_name,
            line.company_name,
            label(words, "dataset", line.dataset) if line.dataset else "",
            message(shell, line),
            line.reference,
        )
    return table


def _follow(shell: Shell, wanted: "TransferFilter", newest: int) -> None:
    """Shows new lines until somebody ends it, which is how it is meant to end."""
    with shell.stoppable() as cancel:
        try:
            while True:
                cancel.wait(_LOOK_EVERY)
                lines = shell.services.transfers.newer(newest, wanted)
                if lines:
                    newest = lines[-1].id
                    show(shell, lines)
        except Cancelled:
            return
