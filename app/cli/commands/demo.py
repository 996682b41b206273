"""`kobling demo`: the window, the terminal or only the servers, with every ERP simulated."""

import os
import signal
import stat
import sys
import threading
from pathlib import Path

import click

from app.cli import problems, shapes, tables
from app.cli.commands.log import message, show
from app.cli.progress import Bars
from app.cli.shell import Shell
from app.cli.worded import Command, Usage, shell_of
from app.demo import DemoSession
from app.settings import named_folder
from connectors.errors import ConfigError, ErpError
from resources.shown import json_line
from resources.words import LANGUAGES, Words


@click.command("demo", cls=Command)
@click.option("--headless", is_flag=True)
@click.option("--serve", is_flag=True)
@click.option("--port-base", type=click.IntRange(0, 65_000), default=0, metavar="N")
@click.pass_context
def demo(ctx: click.Context, headless: bool, serve: bool, port_base: int) -> int:
    """Shows the program with simulated systems; nothing of yours is touched."""
    if headless and serve:
        raise Usage("cli-usage-both", one="--headless", other="--serve")
    shell = shell_of(ctx)
    shell.demo = True
    # beside servers alone nobody stores anything; a folder that is named has their ports and books
    kept = named_folder(shell.data_dir) if shell.data_dir or not serve else None
    try:
        with _ending_on_request(), DemoSession(kept, port_base=port_base) as session:
            if serve:
                return _serve(session)
            if headless:
                return _tour(shell, session)
            from app.cli.window import show as show_window

            return show_window(session.data_dir, shell.language, session)
    except ConfigError as error:
        if headless or serve or error.code != "demonstration_busy" or not _shown(kept):
            raise
        return problems.DONE


def _shown(kept: Path | None) -> bool:
    """Whether the demonstration has a window already, which comes to the front."""
    from app.cli.window import to_front

    return kept is not None and to_front(kept)


class _ending_on_request:  # noqa: N801  a context manager, named as it reads
    """A request to end (SIGTERM) unwinds like Ctrl-C, so that the simulators end with the program."""

    def __enter__(self) -> None:
        def end(number: int, frame: object) -> None:
            raise KeyboardInterrupt

        self._former = signal.signal(signal.SIGTERM, end)

    def __exit__(self, *about: object) -> None:
        signal.signal(signal.SIGTERM, self._former)


def _serve(session: DemoSession) -> int:
    """Prints where the servers are and waits for the end: Ctrl-C, a request, or whoever holds the other end
    of the pipe on standard input letting go. (An empty file there, as under a service manager, says nothing.)
    """
    ended = threading.Event()

    def read_to_the_end() -> None:
        while os.read(sys.stdin.fileno(), 4096):
            pass
        ended.set()

    try:
        sys.stdout.write(json_line(session.systems) + "\n")
        sys.stdout.flush()
        if sys.stdin is not None and stat.S_ISFIFO(os.fstat(sys.stdin.fileno()).st_mode):
            threading.Thread(target=read_to_the_end, daemon=True).start()
        ended.wait()
    except KeyboardInterrupt:  # also a request to end
        pass
    return problems.DONE


def _tour(shell: Shell, session: DemoSession) -> int:
    """The main job from first start to a reconciled ledger, then one thing that goes wrong."""
    from app.bootstrap import build

    services = shell.services = build(demo=session)
    try:
        services.open()
        words, screen = shell.words, shell.screen
        _heading(shell, words("demo-connect", system=problems.system_name(session.shown)))
        connection, problem = _connect(shell, session, "office", "demo-office-name")
        if problem is not None:
            problems.report(shell, problem, system=session.shown)
            return problems.found_code(problem)
        _heading(shell, words("demo-import"))
        with shell.stoppable() as cancel, Bars(shell, watched=True) as bars:
            runs = bars.follow(services.jobs.sync(str(connection), due=True, cancel=cancel))
        tables.runs(shell, runs)
        _heading(shell, words("demo-reconcile"))
        proofs = list(services.reconcile.run(str(connection)))
        for proof in proofs:
            tables.proof(shell, proof)
        _heading(shell, words("demo-wrong-key"))
        stranger = session.meeting(session.shown, "key_refused")
        _, refused = _connect(shell, session, stranger, "demo-wrong-name")
        _heading(shell, words("demo-log"))
        lines = services.transfers.page(None, None, 25)
        if shell.as_json:
            shell.emit(
                {
                    "runs": [shapes.run(run) for run in runs],
                    "companies": [shapes.reconciliation(proof) for proof in proofs],
                    "refused": shapes.code(refused),
                    "transfers": [shapes.transfer(line, message(shell, line)) for line in lines],
                }
            )
        else:
            show(shell, lines)
        agreed = sum(proof.result == "agrees" for proof in proofs)
        counted = {"agreed": agreed, "companies": len(proofs), "folder": str(session.data_dir)}
        screen.line(screen.status("ok", words("demo-end-kept" if session.kept else "demo-end", **counted)))
    finally:
        services.close()
    whole = all(run.state == "done" for run in runs) and agreed == len(proofs) and refused is not None
    return problems.DONE if whole else problems.FAILED


def _heading(shell: Shell, text: str) -> None:
    from rich.text import Text

    shell.screen.line()
    shell.screen.line(Text(text, style="bold"))


def _connect(shell: Shell, session: DemoSession, persona: str, key: str) -> "tuple[int, ErpError | None]":
    """A connection as this persona enters it, or the one of that name, in whatever language, in a
    demonstration that was kept; the problem its check found, or all its companies in use."""
    onboarding = shell.services.onboarding
    names = {Words(language)(key) for language in LANGUAGES}
    system = session.shown
    entered = session.persona(system, persona)
    known = next((one for one in shell.services.connections.list() if one.name in names), None)
    draft = onboarding.load(known.id if known is not None else onboarding.begin(system, shell.words(key)).id)
    if draft.stage == "draft":
        onboarding.save_values(draft.id, entered.fields, entered.secrets)
    with shell.stoppable() as cancel:
        problem = tables.checks(shell, onboarding.check(draft.id, cancel), system)
        if problem is None and draft.stage == "draft":
            usable = [c for c in onboarding.list_companies(draft.id, cancel) if c.problem is None]
            onboarding.choose(draft.id, {c.external_id: c.client or c.name for c in usable})
            onboarding.start_use(draft.id)
    return draft.id, problem
