"""Errors at the edge: sentences, the JSON object, and who must act as an exit code."""

from dataclasses import asdict
from typing import TYPE_CHECKING

import click

from app.cli.screen import say
from app.cli.shell import Shell
from app.cli.worded import Usage, in_words
from connectors.errors import ErpError, Kind, problem
from resources.shown import json_line, shown
from resources.words import ProblemText, Words

if TYPE_CHECKING:
    from app.services.views import RunResult
    from connectors.views import Reconciliation

DONE, FAILED, USAGE, PERSON = 0, 1, 2, 3

_TYPED_WRONG = frozenset(
    {"value_missing", "value_invalid", "address_invalid", "unknown_name", "ambiguous_name", "name_taken"}
)
_FAILED = frozenset({"not_imported", "output_unwritable"})
_OURS = ("app", "connectors", "resources", "wizards")


def exit_code(error: ErpError | None) -> int:
    """0 without a problem, 2 where the command line names something wrong, 3 where a person must act
    elsewhere, 1 for everything that passes or is a fault."""
    if error is None:
        return DONE
    if error.code in _TYPED_WRONG:
        return USAGE
    return PERSON if error.kind is Kind.CONFIG and error.code not in _FAILED else FAILED


def found_code(error: ErpError | None) -> int:
    """The exit code of a finding (of a check, a run), where nothing was typed wrong."""
    code = exit_code(error)
    return PERSON if code == USAGE else code


def proof_code(proof: "Reconciliation") -> int:
    """Figures that differ or could not be compared, as far as there are any to compare, need a person."""
    proved = proof.result in ("agrees", "unsupported") and not proof.unproved
    return found_code(proof.problem) or (DONE if proved else PERSON)


def run_code(result: "RunResult") -> int:
    """How a run ended. What it read may need a person, whether or not all of it could be read."""
    if result.problem is not None:
        return found_code(result.problem)
    if result.state not in ("done", "partial"):
        return FAILED
    proof = proof_code(result.proof) if result.proof is not None else DONE
    return worst([DONE if result.state == "done" else FAILED, proof])


def worst(codes: list[int]) -> int:
    """One code for several outcomes: a person is needed before a failure is."""
    return max(codes, default=DONE)


def text(shell: Shell, error: ErpError, system: str = "") -> ProblemText:
    """Title, why and fix; the system's own words where `system` is known."""
    key = system_key(error.params.get("system", "")) or system  # of an interface: which side
    known = system_name(key)
    params = {**error.params, "system": known} if known else error.params
    return shell.words_of(key if known else "").problem(error.code, **params)


def system_key(text: str) -> str:
    """The key of the system with that key or product's name, "" if there is none."""
    from connectors.registry import SYSTEMS

    return next((key for key, system in SYSTEMS.items() if text in (key, system.name)), "")


def system_name(key: str) -> str:
    """The product's name, "" for a key that is none."""
    from connectors.registry import SYSTEMS

    return SYSTEMS[key].name if key in SYSTEMS else ""


def report(shell: Shell, error: ErpError, *, system: str = "", hint: str = "") -> None:
    """Writes an error to standard error: a sentence, or the JSON object."""
    _write(shell, error.code, text(shell, error, system), hint)


def _write(shell: Shell, code: str, said: ProblemText, hint: str = "") -> None:
    if shell.as_json:
        line = json_line({"problem": {"code": code, **asdict(said)}})
    else:
        line = " ".join(part for part in (said.headline, said.why, said.fix, hint) if part)
        line = f"kobling: {shown(line)}"
    say(line)


def usage(shell: Shell, error: click.UsageError) -> int:
    """Reports a command line that cannot be obeyed, and how to see what can."""
    words = shell.words
    path = error.ctx.command_path if error.ctx else "kobling"
    key, code, params = _told(words, error)
    fix = words(f"{key}.fix", **params) if words.has(f"{key}.fix") else ""
    how = words("cli-usage-help", command=f"{path} --help")
    said = ProblemText(words(key, **params), words("cli-usage-why"), " ".join(p for p in (fix, how) if p))
    if not shell.as_json:  # why a command line was not obeyed is plain from what was wrong with it
        said = ProblemText(said.title, "", said.fix)
    _write(shell, code, said)
    return USAGE


def _told(words: Words, error: click.UsageError) -> tuple[str, str, dict[str, object]]:
    """The words' key, problem code and parameters of a usage error, ours or click's."""
    match error:
        case Usage():
            return error.key, error.code, dict(error.params)
        case click.MissingParameter():
            return "cli-usage-missing", "value_missing", {"name": _hint(words, error)}
        case click.exceptions.NoSuchOption():
            return "cli-usage-option", "unknown_name", {"name": error.option_name}
        case click.BadOptionUsage():
            return "cli-usage-option-value", "value_missing", {"name": error.option_name}
        case click.BadParameter():
            allowed = getattr(error.param.type, "choices", None) if error.param else None
            if allowed:
                return (
                    "cli-usage-choice",
                    "value_invalid",
                    {"name": _hint(words, error), "allowed": ", ".join(allowed)},
                )
            return "cli-usage-value", "value_invalid", {"name": _hint(words, error)}
        case _:
            return "cli-usage-command-missing", "value_missing", {}


def _hint(words: Words, error: click.BadParameter) -> str:
    param = error.param
    if isinstance(param, click.Option):
        return max(param.opts, key=len)
    return in_words(words, param.human_readable_name) if param else ""


def bug(error: BaseException) -> ErpError:
    """A fault of ours as a problem: the kind of error and its place, never its message, which may quote."""
    place = ""
    trace = error.__traceback__
    while trace is not None:
        module = str(trace.tb_frame.f_globals.get("__name__", ""))
        if module.startswith(_OURS):
            place = f"{type(error).__name__} {module}:{trace.tb_lineno}"
        trace = trace.tb_next
    return problem("internal_error", place, reference=place)
