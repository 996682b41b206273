"""What an assistant is made of: steps, the things to do in them, the questions they ask; all of it data."""

from collections.abc import Iterator, Mapping
from enum import StrEnum

import msgspec

from connectors.base import System
from connectors.fields import Field

NAME, CLIENT = "connection_name", "client_name"  # what problems call the names that a person gives


class Kind(StrEnum):
    """What a step shows and what makes it done."""

    INFO = "info"  # read and answer; done when read and answered
    TASK = "task"  # something to do at the vendor; ticked by the person or proved by checks
    FORM = "form"  # values to enter; done when the required ones are stored
    BROWSER_SIGN_IN = "browser_sign_in"  # at the vendor; done while an authorisation lasts
    CHECK = "check"  # the named tests; done when none of them fails
    CHOOSE = "choose"  # companies; done when one is chosen
    SUMMARY = "summary"  # the last look and "Start use"
    FIRST_IMPORT = "first_import"  # progress of the full import
    SIDE = "side"  # the connection on one side of an interface; done when it is proved
    REGISTER = "register"  # how a register moves; done when somebody has settled it and no check objects


_WITH_END = frozenset(Kind) - {
    Kind.INFO,
    Kind.SUMMARY,
    Kind.FIRST_IMPORT,
}  # their words say when they are done


class Who(StrEnum):
    """Whose hands a step needs."""

    YOU = "you"
    ADMINISTRATOR = "administrator"
    CLIENT = "client"


class Action(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One thing to do inside a step: a sentence (`step-<step>-do-<id>`), and what helps to do it.

    path: the vendor's labels in the order they are clicked, as the vendor writes them.
    copy: text to put on the clipboard, with `{field}` for a field of the connection or the registration, and
    `{field|other}` where the other stands in for an empty one.
    when: as in Step, for a single action.
    """

    id: str
    path: tuple[str, ...] = ()
    copy: str = ""
    when: Mapping[str, str] = {}


class Choice(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A question with a closed set of answers (`step-<step>-ask-<name>`, `step-<step>-ask-<name>-<value>`).

    hand_over: the answers after which the step offers a note for somebody with more rights.
    A name that is also a field of the connection is stored as that field too.
    """

    name: str
    values: tuple[str, ...]
    hand_over: tuple[str, ...] = ()


class Step(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """One page of the assistant, with words under `step-<id>-…`.

    fields: names of the connection's or registration's fields to enter; of a side, what is asked first.
    place: also asks for name, privacy
    and description. when: shown while every answer matches; no expression language.
    fixes: problem codes this step mends; a check mends what only another try can, too.
    proved_by: names of checks that show it is done; of a check every one, unless some are named.
    spared_by: names of checks that pass only for somebody who needs it no more, though they do not show it.
    companies: shows the listed companies with what each still lacks.
    optional: does not hold up "Start use". minutes: how long it takes, 0 = unsaid.
    other_menus: another way, folded away under a title of its own. notes, warnings: names of short texts
    (`step-<id>-note-<name>`, `step-<id>-warning-<name>`). picture: an SVG file beside the flow.
    """

    id: str
    kind: Kind
    fields: tuple[str, ...] = ()
    place: bool = False
    choices: tuple[Choice, ...] = ()
    when: Mapping[str, str] = {}
    fixes: tuple[str, ...] = ()
    proved_by: tuple[str, ...] = ()
    spared_by: tuple[str, ...] = ()
    optional: bool = False
    who: Who = Who.YOU
    minutes: int = 0
    actions: tuple[Action, ...] = ()
    other_menus: tuple[Action, ...] = ()
    notes: tuple[str, ...] = ()
    warnings: tuple[str, ...] = ()
    hand_over: bool = False
    companies: bool = False
    picture: str = ""

    def asks(self, field: str) -> bool:
        """Whether that value is entered here."""
        named = (self.place and field == NAME) or (self.kind is Kind.CHOOSE and field == CLIENT)
        return named or (self.kind is Kind.FORM and field in self.fields)

    @property
    def offers_hand_over(self) -> bool:
        """Whether a note for somebody else belongs to this step, always or after an answer."""
        return self.hand_over or any(choice.hand_over for choice in self.choices)


class Assistant(msgspec.Struct, frozen=True):
    """The set-up of one system. prefix: what the keys of its words begin with, before the step's id."""

    system: System
    steps: tuple[Step, ...]
    prefix: str = "step"

    def step(self, step_id: str) -> Step:
        """The step with that id; raises LookupError."""
        for step in self.steps:
            if step.id == step_id:
                return step
        raise LookupError(f"no step {step_id!r} in the assistant of {self.system.key}")

    def field(self, name: str) -> Field:
        """The field a form names, of the connection or else of the registration; raises LookupError."""
        for field in (*self.system.fields, *self.system.registration_fields):
            if field.name == name:
                return field
        raise LookupError(f"{self.system.key} has no field {name!r}")

    def registers(self, name: str) -> bool:
        """Whether the field belongs to our registration at the vendor, not to the connection."""
        return all(field.name != name for field in self.system.fields)

    def key(self, step: Step, part: str) -> str:
        """The key of a step's text, such as `step-token-title`."""
        return f"{self.prefix}-{step.id}-{part}".replace("_", "-")

    def word_keys(self) -> Iterator[str]:
        """Every key the pages will ask for: what a translation must contain."""
        for step in self.steps:
            parts = ["title", "body"]
            if step.kind in _WITH_END:
                parts.append("done")
            parts += [f"do-{action.id}" for action in step.actions]
            parts += [f"other-{action.id}" for action in step.other_menus]
            if step.other_menus:
                parts.append("other-title")
            parts += [f"note-{name}" for name in step.notes]
            parts += [f"warning-{name}" for name in step.warnings]
            for choice in step.choices:
                parts.append(f"ask-{choice.name}")
                parts += [f"ask-{choice.name}-{value}" for value in choice.values]
            if step.offers_hand_over:
                parts.append("handover")
            if step.picture:
                parts.append("picture")
            for part in parts:
                yield self.key(step, part)
