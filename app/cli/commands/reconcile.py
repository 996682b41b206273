"""`kobling reconcile`: the stored postings against the ERP's trial balance."""

import click

from app.cli import problems, shapes, tables
from app.cli.worded import Command, shell_of


@click.command("reconcile", cls=Command)
@click.argument("connection", required=False)
@click.argument("company", required=False)
@click.pass_context
def reconcile(ctx: click.Context, connection: str | None, company: str | None) -> int:
    """Proves the companies in use, or one connection's, or one company."""
    shell = shell_of(ctx)
    proofs = []
    with shell.stoppable() as cancel:
        for proof in shell.services.reconcile.run(connection, company, cancel):
            proofs.append(proof)
            tables.proof(shell, proof)
    if shell.as_json:
        shell.emit({"companies": [shapes.reconciliation(proof) for proof in proofs]})
    elif not proofs:
        shell.screen.line(shell.words("cli-companies-none"))
    return problems.worst([problems.proof_code(proof) for proof in proofs])
