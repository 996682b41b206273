"""The commands by name, and what becomes of every way a command can end."""

import errno
import logging
import os
import sys
from collections.abc import Sequence
from typing import TextIO

import click

from app.cli import problems
from app.cli.shell import CANCELLED, Shell
from app.cli.wishes import Wishes
from app.cli.worded import Group
from connectors.errors import Cancelled, ErpError, problem

# files and the database have sentences of their own: what is left is standard output
_OUTPUT = (errno.EPIPE, errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EIO)
_HERE = "app.cli.commands"
PLACES = {
    "demo": f"{_HERE}.demo:demo",
    "systems": f"{_HERE}.systems:systems",
    "register": f"{_HERE}.systems:register",
    "connect": f"{_HERE}.connect:connect",
    "renew": f"{_HERE}.renew:renew",
    "replace-key": f"{_HERE}.replace_key:replace_key",
    "check": f"{_HERE}.check:check",
    "connections": f"{_HERE}.connections:connections",
    "companies": f"{_HERE}.companies:companies",
    "activate": f"{_HERE}.companies:activate",
    "deactivate": f"{_HERE}.companies:deactivate",
    "disconnect": f"{_HERE}.connections:disconnect",
    "sync": f"{_HERE}.sync:sync",
    "reconcile": f"{_HERE}.reconcile:reconcile",
    "log": f"{_HERE}.log:log",
    "start-use": f"{_HERE}.start_use:start_use",
    "settings": f"{_HERE}.settings:settings",
    "transfer": f"{_HERE}.transfer:transfer",
    "export": f"{_HERE}.export:export",
    "doctor": f"{_HERE}.check:doctor",
}


def _root() -> Group:
    def start(ctx: click.Context) -> int | None:
        if ctx.invoked_subcommand is not None:
            return None
        from app.cli.window import show
        from app.cli.worded import shell_of

        shell = shell_of(ctx)
        return show(shell.data_dir, shell.language)

    return Group(
        "kobling",
        PLACES,
        callback=click.pass_context(start),
        invoke_without_command=True,
    )


def run(arguments: Sequence[str], wishes: Wishes) -> int:
    """Runs one command line; every error becomes a sentence and an exit code here, and nowhere else."""
    logging.getLogger().addHandler(logging.NullHandler())  # what is worth telling is told in sentences
    shell = Shell(wishes.language)
    try:
        return _run(shell, list(arguments), wishes)
    except OSError:  # standard error takes nothing either: there is nobody left to tell
        _give_up(sys.stderr)
        return problems.FAILED
    finally:
        shell.close()


def _run(shell: Shell, arguments: list[str], wishes: Wishes) -> int:
    try:
        code = _root().main(arguments, prog_name="kobling", standalone_mode=False, obj=shell)
        return code if isinstance(code, int) else problems.DONE
    except click.UsageError as error:
        # the options may not have been read when the mistake was met
        shell.as_json = shell.as_json or wishes.as_json
        shell.data_dir = shell.data_dir or wishes.data_dir
        return problems.usage(shell, error)
    except ErpError as error:
        problems.report(shell, error)
        return problems.exit_code(error)
    except (Cancelled, KeyboardInterrupt, click.Abort):
        problems.report(shell, problem("cancelled"))
        return CANCELLED + (shell.signal or 2)
    except Exception as error:  # noqa: BLE001  the last stop: a fault of ours is told, not thrown at a person
        if not (isinstance(error, OSError) and error.errno in _OUTPUT and error.filename is None):
            problems.report(shell, problems.bug(error))
            return problems.FAILED
        _give_up(sys.stdout)
        if not isinstance(error, BrokenPipeError):  # the reader of a pipe has just seen enough
            problems.report(shell, problem("output_unwritable", reason=str(error.strerror)))
        return problems.FAILED


def _give_up(stream: TextIO) -> None:
    """What could not be written is let go of: at the program's end it would fail once more."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())
