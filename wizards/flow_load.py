"""Reads an assistant from its folder and refuses one that does not fit the system or itself."""

import re
import string
import tomllib
from collections.abc import Mapping, Sequence
from functools import lru_cache
from pathlib import Path

import msgspec

from connectors.base import System
from connectors.errors import PROBLEMS
from wizards.flow_model import Action, Assistant, Kind, Step

FOLDER = Path(__file__).parent
# answered by the program itself: whether our registration at this address is complete, and the first
# problem the last checks found
IMPLICIT: Mapping[str, tuple[str, ...]] = {"registration": ("set", "missing"), "problem": tuple(PROBLEMS)}
_GENERAL_CHECKS = ("reach", "signed_in", "identity", "companies")
_SIGNING_IN = (
    "sign_in_needed",
    "sign_in_expired",
    "sign_in_denied",
    "sign_in_timed_out",
    "sign_in_mismatch",
    "sign_in_refused",
    "port_taken",
    "other_company",
    "companies_lost",
)
# what is seen and tried again where a connection is checked, whatever the system
_TRIED_AGAIN = (
    *("no_network", "name_not_resolved", "unreachable", "timed_out", "connection_cut"),
    *("answer_too_slow", "certificate_untrusted", "certificates_unusable", "proxy_sign_in"),
    *("proxy_unusable", "outside_demonstration", "server_error", "rate_limited", "malformed_answer"),
    *("unexpected_answer", "amount_too_fine", "value_unreadable", "value_missing_at_vendor"),
    *("result_too_large", "paging_stuck", "vendor_rejected", "clock_wrong", "database_newer"),
    *("database_corrupt", "database_busy", "disk_full", "folder_unusable", "output_unwritable"),
    *(
        "folder_in_use",
        "folder_of_demonstration",
        "demonstration_busy",
        "demonstration_damaged",
        "ports_taken",
    ),
    *("ports_taken", "internal_error", "cancelled"),
)
_NAME = re.compile(r"[a-z][a-z0-9_]*")


class FlowError(ValueError):
    """A flow that cannot be used; the text names the file, the step and the fault."""

    def __init__(self, file: Path, step: str, fault: str) -> None:
        place = f"{file.parent.name}/{file.name}" + (f", step {step!r}" if step else "")
        super().__init__(f"{place}: {fault}")


class _File(msgspec.Struct, forbid_unknown_fields=True):
    step: tuple[dict[str, object], ...] = ()


def folder(system: System) -> Path:
    """Where the assistant of `system` keeps its flow, words and pictures; one of a family may keep those of
    all."""
    own = FOLDER / system.key
    return own if own.is_dir() or not system.family else FOLDER / system.family


def check_names(system: System) -> tuple[str, ...]:
    """The names of the checks a connection to `system` goes through, in order."""
    if system.sides:
        return system.sides
    return (*_GENERAL_CHECKS, *(f"read_{dataset}" for dataset in system.datasets))


def has_assistant(system: System) -> bool:
    """Whether somebody has written a guided set-up for `system`."""
    return (folder(system) / "flow.toml").is_file()


@lru_cache(maxsize=32)
def _entries(text: str) -> tuple[dict[str, object], ...]:
    """The steps a file's text tells; kept, since an assistant is opened again and again."""
    return msgspec.convert(tomllib.loads(text), _File).step


def load(system: System, file: Path | None = None) -> Assistant:
    """The guided assistant of `system`, from `wizards/<system>/flow.toml` or from `file`.

    Raises FlowError for anything the program would stumble over later.
    """
    file = file or folder(system) / "flow.toml"
    try:
        entries = _entries(file.read_text(encoding="utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, msgspec.ValidationError) as error:
        raise FlowError(file, "", str(error)) from error
    steps: list[Step] = []
    for entry in entries:
        try:
            step = msgspec.convert(entry, Step)
        except msgspec.ValidationError as error:
            raise FlowError(file, str(entry.get("id", "")), str(error)) from error
        if step.kind is Kind.CHECK:  # every check there is, unless it names some
            proved_by = step.proved_by or check_names(system)
            step = msgspec.structs.replace(step, proved_by=proved_by, fixes=(*step.fixes, *_TRIED_AGAIN))
        steps.append(step)
    assistant = Assistant(system, tuple(steps))
    _Checker(assistant, file).run()
    return assistant


def plain(system: System) -> Assistant:
    """The manual form: every field on one page, the same checks, no guidance. It mends any problem."""
    registration = tuple(field.name for field in system.registration_fields if field not in system.fields)
    codes = tuple(PROBLEMS)
    theirs = ("registration_missing", "registration_refused", "registration_unapproved")
    mine = (
        "no_companies",
        "company_gone",
        "company_taken",
        "company_not_granted",
        "access_group_missing",
    )
    by_user = {"access": "user"} if any(field.name == "access" for field in system.fields) else {}
    sign_in = [
        Step(
            id="sign_in", kind=Kind.BROWSER_SIGN_IN, when=by_user, proved_by=("signed_in",), fixes=_SIGNING_IN
        )
    ]
    steps = [
        Step(
            id="values",
            kind=Kind.FORM,
            fields=tuple(field.name for field in system.fields if field.entered),
            place=True,
            proved_by=("signed_in",),
            fixes=tuple(code for code in codes if code not in theirs + mine + _SIGNING_IN),
        ),
        *(sign_in if system.signs_in else ()),
        Step(id="check", kind=Kind.CHECK, proved_by=check_names(system)),
        Step(id="choose", kind=Kind.CHOOSE, fixes=mine),
        Step(id="summary", kind=Kind.SUMMARY),
        Step(id="import", kind=Kind.FIRST_IMPORT),
    ]
    if registration:
        first = Step(
            id="registration",
            kind=Kind.FORM,
            fields=registration,
            when={"registration": "missing"},
            fixes=theirs,
        )
        steps.insert(0, first)
    return Assistant(system, tuple(steps), prefix="assistant-plain")


class _Checker:
    """Looks for what types cannot say: names that lead nowhere, answers nobody gives."""

    def __init__(self, assistant: Assistant, file: Path) -> None:
        self._assistant = assistant
        self._file = file
        self._answers: dict[str, tuple[str, ...]] = dict(IMPLICIT)
        self._fields = {
            field.name for field in (*assistant.system.fields, *assistant.system.registration_fields)
        }

    def run(self) -> None:
        steps = self._assistant.steps
        self._in_order(steps)
        for step in steps:
            self._names(step)
            self._answered(step.id, step.when)
            for choice in step.choices:
                self._fault(step.id, not choice.values, f"choice {choice.name!r} has no values")
                stray = set(choice.hand_over) - set(choice.values)
                self._fault(step.id, stray, f"hand_over has unknown values {sorted(stray)}")
                self._answers[choice.name] = choice.values
            for action in (*step.actions, *step.other_menus):
                self._answered(step.id, action.when)
                self._copy(step.id, action)

    def _in_order(self, steps: Sequence[Step]) -> None:
        seen: set[str] = set()
        for step in steps:
            self._fault(step.id, step.id in seen, "the id is used twice")
            seen.add(step.id)
        if self._assistant.system.sides:
            ids = [step.id for step in steps if step.kind in (Kind.SIDE, Kind.REGISTER)]
            wanted = {*self._assistant.system.sides, *self._assistant.system.datasets}
            self._fault("", set(ids) != wanted, f"wants a step for each of {sorted(wanted)}")
            self._fault("", steps[-1].kind is not Kind.SUMMARY, "summary comes last")
            return
        for kind in (Kind.CHECK, Kind.CHOOSE, Kind.SUMMARY, Kind.FIRST_IMPORT):
            count = sum(step.kind is kind for step in steps)
            self._fault("", count != 1, f"wants exactly one step of kind {kind.value!r}, has {count}")
        kinds = [step.kind for step in steps]
        wrong = kinds[-2:] != [Kind.SUMMARY, Kind.FIRST_IMPORT] or (
            kinds.index(Kind.CHECK) > kinds.index(Kind.CHOOSE)
        )
        self._fault("", wrong, "check stands before choose; summary and first_import come last")

    def _names(self, step: Step) -> None:
        names = [step.id, *step.notes, *step.warnings, *(choice.name for choice in step.choices)]
        names += [action.id for action in (*step.actions, *step.other_menus)]
        names += [value for choice in step.choices for value in choice.values]
        for name in names:
            self._fault(step.id, not _NAME.fullmatch(name), f"{name!r} is not a lower-case name")
        known = {
            "field": (() if step.kind is Kind.SIDE else step.fields, self._fields),
            "problem code": (step.fixes, PROBLEMS.keys()),
            "check": ((*step.proved_by, *step.spared_by), set(check_names(self._assistant.system))),
        }
        for what, (used, allowed) in known.items():
            for name in used:
                self._fault(step.id, name not in allowed, f"unknown {what} {name!r}")
        self._fault(step.id, step.kind is Kind.FORM and not (step.fields or step.place), "an empty form")
        self._fault(
            step.id, step.fields and step.kind not in (Kind.FORM, Kind.SIDE), "fields belong to forms"
        )
        missing = step.picture and not (self._file.parent / step.picture).is_file()
        self._fault(step.id, missing, f"no picture {step.picture!r}")

    def _answered(self, step: str, when: Mapping[str, str]) -> None:
        for name, value in when.items():
            known = self._answers.get(name)
            self._fault(step, known is None, f"when: nothing before this step asks {name!r}")
            self._fault(step, value not in (known or ()), f"when: {name!r} is never {value!r}")

    def _copy(self, step: str, action: Action) -> None:
        for _, template, _, _ in string.Formatter().parse(action.copy):
            for name in template.split("|") if template else ():
                self._fault(step, name not in self._fields, f"copy: unknown field {name!r}")
                secret = self._assistant.field(name).secret
                self._fault(step, secret, f"copy: {name!r} is a secret")

    def _fault(self, step: str, wrong: object, fault: str) -> None:
        if wrong:
            raise FlowError(self._file, step, fault)
