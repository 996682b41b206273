"""`kobling export`: a dataset of a company as a file."""

from pathlib import Path

import click

from app.cli import problems
from app.cli.labels import label
from app.cli.progress import Bars
from app.cli.shell import Shell
from app.cli.worded import Command, Usage, choice, shell_of
from app.export.csv import write_table
from app.services.ledger import STALE
from connectors.datasets import DATASETS
from connectors.errors import ErpError


@click.command("export", cls=Command)
@click.argument("dataset", type=choice(*DATASETS))
@click.option("--company", required=True, metavar="ID")
@click.option("--out", required=True, type=click.Path(dir_okay=False, path_type=Path), metavar="FILE")
@click.pass_context
def export(ctx: click.Context, dataset: str, company: str, out: Path) -> int:
    """Writes a dataset; the file's ending says the form."""
    shell = shell_of(ctx)
    csv_only(out)
    error = _look(shell, company)
    if error is not None:
        problems.report(shell, error)
        return problems.found_code(error)
    columns = (*DATASETS[dataset].columns, STALE)
    rows = write_table(out, columns, shell.services.ledger.rows(dataset, company))
    if shell.as_json:
        shell.emit({"file": str(out), "dataset": dataset, "company": company, "rows": rows})
        return problems.DONE
    name = label(shell.words, "dataset", dataset)
    shell.screen.line(
        shell.screen.status("ok", shell.words("cli-export-done", dataset=name, rows=rows, file=out))
    )
    return problems.DONE


def _look(shell: Shell, company: str) -> "ErpError | None":
    """Reads a company that is read live; the problem that stopped it."""
    with shell.stoppable() as cancel, Bars(shell) as bars:
        results = bars.follow(shell.services.live.look(company, cancel))
    return results[-1].problem if results else None


def csv_only(out: Path) -> None:
    """Raises Usage for an ending no writer is there for."""
    if out.suffix.lower() != ".csv":
        raise Usage("cli-usage-ending", found=out.suffix or out.name)
