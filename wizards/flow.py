"""An assistant in progress: which steps show, what is done, where to go next; without windows or input."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum

from connectors.base import CheckItem, Mode, Result, System, worst_by_name
from connectors.errors import ErpError, problem
from connectors.fields import Field
from connectors.views import DraftView
from wizards.flow_load import FlowError, check_names, folder, has_assistant, load, plain
from wizards.flow_model import Action, Assistant, Choice, Kind, Step, Who
from wizards.needs import AssistantServices, Onboarding

__all__ = [
    "ACTIVE",
    "Action",
    "Assistant",
    "AssistantServices",
    "Choice",
    "Flow",
    "FlowError",
    "Kind",
    "Mark",
    "Onboarding",
    "Step",
    "StepState",
    "Who",
    "check_names",
    "folder",
    "has_assistant",
    "load",
    "plain",
]

ACTIVE = "active"  # the stage of a draft once "Start use" was pressed


class Mark(StrEnum):
    """The sign beside a step."""

    OPEN = "open"
    BLOCKED = "blocked"  # an earlier step must come first
    STORED = "stored"  # filled in, and nobody has said yet that it is right
    TICKED = "ticked"  # done by a person
    PROVED = "proved"  # shown by the program
    SPARED = "spared"  # of no use any more: what it leads to works
    WARNED = "warned"  # shown, with something to look at


# checks that say the authorisation does not hold, whatever date it bears
_SIGN_IN_ANEW = frozenset({"sign_in_needed", "sign_in_expired"})
_DONE = frozenset({Mark.STORED, Mark.TICKED, Mark.PROVED, Mark.SPARED, Mark.WARNED})
# what the check of a connection shows, whoever has read, answered or ticked it
_SHOWN_BY_CHECK = frozenset({Kind.INFO, Kind.TASK})
_PASSED_OVER = _SHOWN_BY_CHECK | {Kind.FORM, Kind.BROWSER_SIGN_IN, Kind.CHECK}


def step_mends(system: System, code: str) -> bool:
    """Whether a step of the system's assistant mends a problem; a check only tries once more."""
    assistant = load(system) if has_assistant(system) else plain(system)
    return any(code in step.fixes and step.kind is not Kind.CHECK for step in assistant.steps)


@dataclass(frozen=True, slots=True)
class StepState:
    """A step's sign, with who ticked it and when, or the problem a check found."""

    mark: Mark
    who: str = ""
    at: datetime | None = None
    problem: ErpError | None = None

    @property
    def done(self) -> bool:
        """Whether nothing is left to do."""
        return self.mark in _DONE


class Flow:
    """What an assistant says about a draft. Never changes: after each saving, make a new one.

    The step a person stands on is always shown, also where the answers would hide it: that is how a
    repair reaches a step that was not needed before.
    """

    def __init__(self, assistant: Assistant, draft: DraftView) -> None:
        self.assistant = assistant
        self.draft = draft
        self.answers = _answers(assistant, draft)
        self._checks: Mapping[str, CheckItem] = worst_by_name(draft.checks)
        ids = {step.id for step in assistant.steps}
        matching = [step for step in assistant.steps if self.matches(step.when)]
        self.current = assistant.step(draft.step) if draft.step in ids else matching[0]
        self.visible = tuple(step for step in assistant.steps if step in matching or step is self.current)

    def matches(self, when: Mapping[str, str]) -> bool:
        """Whether every answer is as `when` has it."""
        return all(self.answers.get(name) == value for name, value in when.items())

    @property
    def next(self) -> Step | None:
        """The step to go on to: the first after the current one that is still of use."""
        after = self.visible[self.visible.index(self.current) + 1 :]
        return next((step for step in after if not self._passed_over(step)), None)

    @property
    def at_hand(self) -> Step | None:
        """Where somebody who has prepared everything at the vendor goes on: the values to enter or the
        sign-in, while that is open."""
        for step in self.visible:
            if self.matches(step.when) and step.kind in (Kind.FORM, Kind.BROWSER_SIGN_IN):
                if not self._lets_in(step) and not self.state(step).done and not step.optional:
                    return None  # our own registration comes first
                if self._lets_in(step) and not self.state(step).done:
                    return step
        return None

    def place_for(self, values: Mapping[str, str]) -> Step | None:
        """Where these values are entered, here if that is possible; without any, where somebody signs in."""
        here = self.current
        if values and here.kind is Kind.FORM and any(values.get(name) for name in here.fields):
            return here
        fits = [step for step in self.assistant.steps if self._takes(step, values)]
        return next(
            (step for step in fits if step is here or self.matches(step.when)), next(iter(fits), None)
        )

    def _takes(self, step: Step, values: Mapping[str, str]) -> bool:
        """Whether a step asks for values of the connection itself, and these are them."""
        if not values:
            return step.kind is Kind.BROWSER_SIGN_IN
        own = [self.assistant.field(name) for name in step.fields if not self.assistant.registers(name)]
        own = [field for field in own if not field.default]
        other = any(name in values and values[name] != value for name, value in step.when.items())
        given = [field.name for field in own if values.get(field.name)]
        whole = all(values.get(field.name) for field in own if field.required)
        return step.kind is Kind.FORM and not other and whole and bool(given)

    @property
    def back(self) -> Step | None:
        """The step before the current one."""
        place = self.visible.index(self.current)
        return self.visible[place - 1] if place else None

    @property
    def position(self) -> tuple[int, int]:
        """The current step's number and how many there are, counted from 1."""
        return self.visible.index(self.current) + 1, len(self.visible)

    def can_open(self, step: Step) -> bool:
        """Whether a person may go there: the import only once in use; everything else at any time."""
        return step.kind is not Kind.FIRST_IMPORT or self.draft.stage == ACTIVE

    def state(self, step: Step) -> StepState:
        """The step's sign."""
        proved = self._proof(step)
        match step.kind:
            case Kind.INFO | Kind.TASK:
                ticked = self._ticked(step)
                return proved or (ticked if ticked.done else self._spared(step) or ticked)
            case Kind.FORM:
                if not self._filled(step):
                    return StepState(Mark.OPEN)
                refused = self._refusal(step)
                return proved or StepState(
                    self._mark(step) if refused is None else Mark.OPEN, problem=refused
                )
            case Kind.BROWSER_SIGN_IN:
                return self._signed_in(step)
            case Kind.CHECK:
                if not self._forms_filled():
                    return StepState(Mark.BLOCKED)
                return proved or StepState(Mark.OPEN, problem=self._failure())
            case Kind.CHOOSE:
                if not self.passed("signed_in"):
                    return StepState(Mark.BLOCKED)
                chosen = any(company.chosen for company in self.draft.companies)
                return StepState(Mark.TICKED if chosen else Mark.OPEN)
            case Kind.SIDE:
                return proved or StepState(Mark.OPEN, problem=self._refusal(step))
            case Kind.REGISTER:
                refused = self._objection(step)
                return StepState(Mark.OPEN, problem=refused) if refused else self._ticked(step)
            case Kind.SUMMARY:
                if self.draft.stage == ACTIVE:
                    return StepState(Mark.TICKED, self.draft.started_by, self.draft.started_at)
                return StepState(Mark.OPEN if self.ready else Mark.BLOCKED)
            case Kind.FIRST_IMPORT:
                if self.draft.proved:
                    return StepState(Mark.PROVED)
                live = self.draft.stage == ACTIVE and self.assistant.system.mode is Mode.LIVE
                if self.draft.imported or live:
                    return StepState(Mark.TICKED, self.draft.started_by, self.draft.started_at)
                return StepState(Mark.OPEN if self.draft.stage == ACTIVE else Mark.BLOCKED)

    def _mark(self, step: Step) -> Mark:
        """Of a form filled in: what a check proves is but stored until then, a name until it is used."""
        told = bool(step.proved_by) or (step.place and self.draft.stage != ACTIVE)
        return Mark.STORED if told else Mark.TICKED

    @property
    def gated(self) -> tuple[Step, ...]:
        """What has to be done before "Start use", in order. Where the check is passed, nobody is asked for
        what led to it."""
        last = {Kind.SUMMARY, Kind.FIRST_IMPORT}
        if any(step.kind is Kind.CHECK and self.state(step).done for step in self.visible):
            last |= _SHOWN_BY_CHECK
        steps = (step for step in self.visible if step.kind not in last and not step.optional)
        return tuple(step for step in steps if self.matches(step.when))

    @property
    def open_steps(self) -> tuple[Step, ...]:
        """What of it is not done yet. Of an interface, whose sides and registers tell by themselves how they
        are, what is only to be looked at holds up nobody."""
        left = (step for step in self.gated if not self.state(step).done)
        links = any(step.kind is Kind.SIDE for step in self.gated)
        return tuple(step for step in left if not (links and step.kind in _SHOWN_BY_CHECK))

    @property
    def unticked(self) -> tuple[Step, ...]:
        """What nobody has said to have done and no check has shown; it can wait, as it holds up nothing."""
        steps = (step for step in self.visible if step.kind in _SHOWN_BY_CHECK and self.matches(step.when))
        return tuple(step for step in steps if not self.state(step).done)

    @property
    def ready(self) -> bool:
        """Whether "Start use" may be offered."""
        return not self.open_steps

    def step_for(self, code: str) -> Step | None:
        """The step that mends a problem: among several the first that shows now, else the first at all."""
        fixing = [step for step in self.assistant.steps if code in step.fixes]
        return next((step for step in fixing if self.matches(step.when)), fixing[0] if fixing else None)

    def step_mending(self, error: ErpError) -> Step | None:
        """The step that mends a problem: what is wrong with a value, where that is asked for."""
        field = error.params.get("field", "")
        asking = [step for step in self.assistant.steps if field and step.asks(field)]
        shown = next((step for step in asking if self.matches(step.when)), None)
        return shown or next(iter(asking), None) or self.step_for(error.code)

    def check(self, name: str) -> CheckItem | None:
        """What the last check of that name found."""
        return self._checks.get(name)

    def passed(self, check: str) -> bool:
        """Whether the last check of that name did not fail."""
        item = self._checks.get(check)
        return item is not None and item.result is not Result.FAILED

    def _passed_over(self, step: Step) -> bool:
        """Whether there is nothing to see: proved, or, of a connection in use, settled by the start."""
        if self.draft.stage == ACTIVE and (step.kind is Kind.SUMMARY or (step.place and not step.fields)):
            return True
        shown = self._spared(step) or self.state(step)
        return step.kind in _PASSED_OVER and shown.mark in (Mark.PROVED, Mark.SPARED)

    def _lets_in(self, step: Step) -> bool:
        own = [self.assistant.field(name) for name in step.fields if not self.assistant.registers(name)]
        asks = step.kind is Kind.FORM and any(field.secret for field in own)
        return asks or (step.kind is Kind.BROWSER_SIGN_IN and not step.optional)

    def _proof(self, step: Step) -> StepState | None:
        """Proved only when every named check has run and none failed."""
        return self._shown(step.proved_by, Mark.PROVED)

    def _spared(self, step: Step) -> StepState | None:
        """Needed no more once every named check has run and none failed."""
        return self._shown(step.spared_by, Mark.SPARED)

    def _shown(self, checks: Sequence[str], mark: Mark) -> StepState | None:
        if not checks or not all(self.passed(name) for name in checks):
            return None
        items = [self._checks[name] for name in checks]
        warned = [item.problem for item in items if item.result is Result.WARNING]
        if warned:
            return StepState(Mark.WARNED, at=self.draft.checked_at, problem=warned[0])
        return StepState(mark, at=self.draft.checked_at)

    def _refusal(self, step: Step) -> ErpError | None:
        """Why the entered values do not hold, where a check has said so."""
        items = (self._checks.get(name) for name in step.proved_by)
        failed = (item for item in items if item is not None and item.result is Result.FAILED)
        return next((item.problem for item in failed), None)

    def _objection(self, step: Step) -> ErpError | None:
        """What a check found that belongs to a register: the first thing it lacks at the vendor."""
        own = (item for item in self.draft.checks if item.facts.get("register") == step.id)
        return next((item.problem for item in own if item.problem is not None), None)

    def _ticked(self, step: Step) -> StepState:
        if not all(self.answers.get(choice.name) in choice.values for choice in step.choices):
            return StepState(Mark.OPEN)
        tick = self.draft.ticks.get(step.id)
        if tick is not None:
            return StepState(Mark.TICKED, tick.who, tick.at)
        answered = step.kind is Kind.INFO and step.choices
        return StepState(Mark.TICKED if answered else Mark.OPEN)

    def _filled(self, step: Step) -> bool:
        """Whether every required value is there; where none is required, any."""
        present = {field.name: self._present(field) for field in map(self.assistant.field, step.fields)}
        required = [name for name in present if self.assistant.field(name).required]
        filled = all(present[name] for name in required) if required else any(present.values())
        return (filled or not present) and (bool(self.draft.name) or not step.place)

    def _present(self, field: Field) -> bool:
        if self.assistant.registers(field.name):
            return self.draft.registration
        if field.secret:
            return field.name in self.draft.secrets
        return bool(self.draft.fields.get(field.name) or field.default)

    def _signed_in(self, step: Step) -> StepState:
        """Whether an authorisation was given and still lasts."""
        authorisation = self.draft.authorisation
        if authorisation is None:  # a token may have been handed over in another way
            return self._proof(step) or StepState(Mark.OPEN)
        over = authorisation.expires_at is not None and authorisation.expires_at <= datetime.now(UTC)
        # any check may be the one that found out: a token still at hand lets the first ones pass
        problems = (item.problem for item in self.draft.checks if item.problem is not None)
        ended = next((error for error in problems if error.code in _SIGN_IN_ANEW), None)
        if over or ended is not None:
            return StepState(Mark.OPEN, problem=ended or problem("sign_in_expired"))
        return StepState(Mark.PROVED, authorisation.name or authorisation.email, authorisation.at)

    def _forms_filled(self) -> bool:
        steps = [step for step in self.visible if self.matches(step.when) and not step.optional]
        forms = all(self._filled(step) for step in steps if step.kind is Kind.FORM)
        sign_ins = (step for step in steps if step.kind is Kind.BROWSER_SIGN_IN)
        return forms and all(self._signed_in(step).mark is Mark.PROVED for step in sign_ins)

    def _failure(self) -> ErpError | None:
        failed = (item.problem for item in self.draft.checks if item.result is Result.FAILED)
        return next(failed, None)


def _answers(assistant: Assistant, draft: DraftView) -> Mapping[str, str]:
    """What a person answered, what a field says, and what the program knows by itself, the last winning."""
    known = {field.name for field in assistant.system.fields if field.choices}
    fields = {name: draft.fields[name] for name in known if draft.fields.get(name)}
    implicit = {"registration": "set" if draft.registration else "missing"}
    problem = next((item.problem for item in draft.checks if item.problem is not None), None)
    if problem is not None:
        implicit["problem"] = problem.code
    return {**draft.answers, **fields, **implicit}
