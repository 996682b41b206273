"""Every sentence a person reads, looked up by key in Fluent files that are parsed when first used."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time, tzinfo
from decimal import Decimal
from functools import cached_property, lru_cache
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

from resources.locales import FORMATS, LANGUAGES, pick_language, system_language
from resources.names import bend
from resources.shown import short

if TYPE_CHECKING:
    from fluent.runtime import FluentBundle
    from fluent.syntax import ast

__all__ = ["LANGUAGES", "SHIPPED", "Note", "ProblemText", "Words", "pick_language", "system_language"]

SHIPPED = Path(__file__).parent / "words"
_SOURCE_LANGUAGE = "en"
UNKNOWN = "–"
_MOST = 256 * 1024  # bytes of an edited file: ten times the largest shipped one
_NAMING_PARAMETERS = {"dataset": "dataset", "field": "field", "found": "field-kind", "module": "module"}


@dataclass(frozen=True, slots=True)
class ProblemText:
    """What happened, why, and what to do, for one problem code."""

    title: str
    why: str
    fix: str

    @property
    def headline(self) -> str:
        """The title as a sentence, for where more follows; some vendors' titles are sentences already."""
        return self.title if self.title.endswith((".", "?", "!")) else f"{self.title}."


@dataclass(frozen=True, slots=True)
class Note:
    """A trainer's edited text that could not be used, so that the shipped one is shown.

    `reason` is `unreadable` (not a UTF-8 text file of at most 256 KB), `syntax` (not Fluent; `line` counts
    from 1) or `parameter` (`key` uses a parameter the program does not give, or names itself).
    """

    file: Path
    reason: str
    line: int = 0
    key: str = ""


_LONGEST = 500  # characters of what is filled in; the rest of the sentence shall still be read
_START = re.compile(r"^[a-zA-Z]", re.M)  # of a message
_NAME = re.compile(r"([a-zA-Z][\w-]*) *=")
_PLAIN = re.compile(r"[\w-]+ *= *([^\s{}][^{}\n]*)\n(?:#.*\n|\n)*")  # one line, and what stands between
_REFERENCE = re.compile(r"\{\s*-?[a-zA-Z]")  # to another message


@lru_cache(maxsize=2048)
def _parsed(text: str) -> "ast.Resource":
    """A file's or a message's text as Fluent; kept, since every window and every command wants the same."""
    from fluent.syntax import FluentParser

    return FluentParser().parse(text)


def _texts(source: str) -> Iterator[tuple[str, "str | ast.Pattern"]]:
    """The texts by key, as they are where nothing is to be filled in."""
    from fluent.syntax import ast

    for entry in _parsed(source).body:
        if isinstance(entry, ast.Message):
            patterns = [(entry.id.name, entry.value)] if entry.value is not None else []
            patterns += [(f"{entry.id.name}.{own.id.name}", own.value) for own in entry.attributes]
            for key, pattern in patterns:
                first, more = pattern.elements[0], len(pattern.elements) > 1
                yield key, pattern if more or not isinstance(first, ast.TextElement) else str(first.value)


def _entries(file: Path, text: str) -> dict[str, str]:
    """The messages of a file of ours by name, each in its source; raises ValueError."""
    starts = [found.start() for found in _START.finditer(text)]
    entries = {}
    for start, end in pairwise([*starts, len(text)]):
        entry = text[start:end]
        named = _NAME.match(entry)
        if named is None:
            line = text.count("\n", 0, start) + 1
            raise ValueError(f"{file}:{line}: not Fluent")
        entries[named[1]] = entry
    return entries


def _junk(resource: "ast.Resource") -> Iterator[str]:
    """What in it is not Fluent."""
    from fluent.syntax import ast

    return (entry.content or "" for entry in resource.body if isinstance(entry, ast.Junk))


def _variables(pattern: "ast.Pattern") -> set[str]:
    from fluent.syntax import ast, visitor

    names: set[str] = set()

    class Names(visitor.Visitor):
        def visit_VariableReference(self, node: ast.VariableReference) -> None:
            names.add(node.id.name)

    Names().visit(pattern)
    return names


class _Topic:
    """One file in one language; `edited` tells a trainer's copy from the shipped text. A trainer's is parsed
    whole; a message of ours, whose files the tests parse whole, when it is wanted: a page shows few."""

    def __init__(self, file: Path, language: str, text: str, *, edited: bool) -> None:
        self.file = file
        self.language = language
        self.edited = edited
        self._text = text
        self._entries = {} if edited else _entries(file, text)
        self._texts: dict[str, str | ast.Pattern] = dict(_texts(text)) if edited else {}

    def __contains__(self, key: str) -> bool:
        return self._found(key) is not None

    def _found(self, key: str) -> "str | ast.Pattern | None":
        if key not in self._texts and (entry := self._entries.get(key.partition(".")[0])) is not None:
            plain = _PLAIN.fullmatch(entry)
            self._texts |= {key: plain[1].rstrip()} if plain and "." not in key else dict(_texts(entry))
        return self._texts.get(key)

    @cached_property
    def _bundle(self) -> "FluentBundle":
        # loaded when a text with something to fill in is wanted, which no text of the first window is:
        # the library behind it takes a quarter of the time to the first paint
        from fluent.runtime import FluentBundle

        return FluentBundle(
            [FORMATS[self.language].tag], use_isolating=False, functions={"CASE": bend(self.language)}
        )

    def variables(self, key: str) -> set[str]:
        """The parameters the text of `key` names itself, not through other messages."""
        found = self._found(key)
        return set() if found is None or isinstance(found, str) else _variables(found)

    def format(self, key: str, params: Mapping[str, object]) -> tuple[str, bool]:
        """The text, and whether every parameter and reference in it was known."""
        found = self._found(key)
        if isinstance(found, str):
            return found, True
        name, _, attribute = key.partition(".")
        if not self._bundle.has_message(name):
            entry = self._entries.get(name, self._text)
            self._bundle.add_resource(_parsed(self._text if _REFERENCE.search(entry) else entry))
        message = self._bundle.get_message(name)
        pattern = message.attributes[attribute] if attribute else message.value
        assert pattern is not None, "only keys that stand in this file are asked for"
        try:
            text, errors = self._bundle.format_pattern(pattern, dict(params))
        except RecursionError:  # a message that names itself
            return "", False
        return str(text), not errors


@dataclass(slots=True)
class _Shelf:
    """What the words of a language share with those of its assistants: parsed files and findings."""

    edited: Path | None
    missing: set[str] = field(default_factory=set)
    notes: list[Note] = field(default_factory=list)
    topics: dict[Path, _Topic | None] = field(default_factory=dict)

    def open(self, file: Path, language: str, *, edited: bool = False) -> _Topic | None:
        if file not in self.topics:
            self.topics[file] = self._parse(file, language, edited=edited)
        return self.topics[file]

    def note(self, note: Note) -> None:
        if note not in self.notes:
            self.notes.append(note)

    def _parse(self, file: Path, language: str, *, edited: bool) -> _Topic | None:
        try:
            with file.open("rb") as source:
                content = source.read(_MOST + 1)
            if len(content) > _MOST:
                raise ValueError(f"{file}: too large")
            text = content.decode().replace("\r\n", "\n")
        except (FileNotFoundError, NotADirectoryError):
            return None
        except (OSError, ValueError):
            if not edited:
                raise
            self.note(Note(file, "unreadable"))
            return None
        if edited:
            try:
                resource = _parsed(text)
            except RecursionError:
                self.note(Note(file, "syntax"))
                return None
            for junk in _junk(resource):
                self.note(Note(file, "syntax", text.count("\n", 0, text.find(junk)) + 1))
        return _Topic(file, language, text, edited=edited)


class Words:
    """The texts of one language: `words("log-title")`, `words("log-shown", count=3)`.

    A key's part before the first `-` is its topic and names its file, `<root>/<language>/<topic>.ftl`; an
    assistant's folder holds one file a language instead, `<root>/<language>.ftl`. Attributes are asked for
    with a dot: `problem-key-refused.fix`. `roots` are searched in order, then in English, and what is found
    nowhere shows as `⟨key⟩`; both of these leave the key in `missing`, as do a text that cannot be put
    together and a parameter that was not given (`key $name`). `edited` is a trainer's folder laid out like
    the shipped one, with one folder an assistant, named like the assistant's; a text there wins, unless it
    cannot be used, which `notes` tells.
    `demo`: of a demonstration, where the attribute `.demo` of a text, `.hint-demo` of a hint, comes first.

    Raises ValueError for a language not in LANGUAGES, and for a shipped file that is not Fluent.
    """

    def __init__(
        self,
        language: str,
        *,
        roots: Sequence[Path] = (SHIPPED,),
        edited: Path | None = None,
        demo: bool = False,
    ) -> None:
        if language not in LANGUAGES:
            raise ValueError(f"no words in language {language!r}")
        self.language = language
        self.roots = tuple(roots)
        self._demo = demo
        self._shelf = _Shelf(edited)
        self._formats = FORMATS[language]
        self._found: dict[str, tuple[_Topic, ...]] = {}

    @property
    def missing(self) -> set[str]:
        """Keys asked for that this language lacks, and parameters texts wanted in vain."""
        return self._shelf.missing

    @property
    def notes(self) -> Sequence[Note]:
        """Edited texts that were found unusable so far."""
        return self._shelf.notes

    def with_root(self, path: Path) -> "Words":
        """The same words, looked up in the assistant's folder `path` first."""
        words = Words(self.language, roots=(path, *self.roots), demo=self._demo)
        words._shelf = self._shelf
        return words

    def has(self, key: str) -> bool:
        """Whether `key` has a text in this language or in English."""
        return bool(self._candidates(key))

    def __call__(self, key: str, /, **params: object) -> str:
        """The text of `key` with `params` filled in; numbers and dates are written as the language does."""
        return self._text(key, self._values(params))

    def problem(self, code: str, /, **params: object) -> ProblemText:
        """The three texts of a problem code; what nobody knows shows as a dash, a reference as the code.

        Parameters that are names of ours (`dataset="trial_balance"`, `field`, what a key was `found` to be)
        show as their words (`.text` before the bare message), where there are any.
        """
        values = {"reference": code} | self._values(
            {name: self._named(name, value) for name, value in params.items()}
        )
        parts = []
        for part in ("title", "why", "fix"):
            key = f"problem-{code.replace('_', '-')}.{part}"
            names = {name for topic in self._candidates(key) for name in topic.variables(key)}
            parts.append(self._text(key, dict.fromkeys(names, UNKNOWN) | values))
        return ProblemText(*parts)

    def number(self, value: int | Decimal, decimals: int | None = None) -> str:
        """Group the digits of `value`, rounded or padded to `decimals` where given."""
        return self._formats.number(value, decimals)

    def amount(self, ten_thousandths: int) -> str:
        """Write an amount stored in 1/10 000 units, with two decimals or as many as keep it exact."""
        return self._formats.amount(ten_thousandths)

    def place(self, name: str) -> str:
        """Where a name stands among others in the language's alphabet, as a key to sort by."""
        return self._formats.place(name)

    def date(self, day: date) -> str:
        """Write a day in figures."""
        return self._formats.date(day)

    def time(self, moment: time | datetime, *, seconds: bool = False) -> str:
        """Write a time of day on the 24-hour clock, in the zone it already has."""
        return self._formats.time(moment, seconds=seconds)

    def moment(self, moment: datetime, zone: tzinfo | None = None, *, seconds: bool = False) -> str:
        """Write an aware moment as `zone` (None: this computer) sees it; ValueError for a naive one."""
        return self._formats.moment(moment, zone, seconds=seconds)

    def duration(self, seconds: float) -> str:
        """Write a length of time in its two largest units."""
        whole = max(0, round(seconds))
        minutes, seconds_left = divmod(whole, 60)
        hours, minutes_left = divmod(minutes, 60)
        days, hours_left = divmod(hours, 24)
        if days:
            return self("duration-days", days=days, hours=hours_left)
        if hours:
            return self("duration-hours", hours=hours, minutes=minutes_left)
        if minutes:
            return self("duration-minutes", minutes=minutes, seconds=seconds_left)
        return self("duration-seconds", seconds=whole)

    def _named(self, name: str, value: object) -> object:
        topic = _NAMING_PARAMETERS.get(name)
        key = f"{topic}-{value}".replace("_", "-")
        if topic is None or not isinstance(value, str):
            return value
        return next((self(found) for found in (f"{key}.text", key) if self.has(found)), value)

    def _values(self, params: Mapping[str, object]) -> dict[str, object]:
        return {name: self._value(value) for name, value in params.items()}

    def _value(self, value: object) -> object:
        """What Fluent is handed: numbers stay numbers (plural forms need them), the rest becomes text."""
        match value:
            case None | "":
                return UNKNOWN
            case bool():
                return str(value).lower()
            case int() | float() | Decimal():
                return value
            case datetime():
                return self.moment(value)
            case date():
                return self.date(value)
            case time():
                return self.time(value)
        return short(str(value), _LONGEST)

    def _text(self, key: str, values: Mapping[str, object]) -> str:
        for topic in self._candidates(key):
            if topic.language != self.language:
                self.missing.add(key)
            own = f"{key}-demo" if "." in key else f"{key}.demo"
            text, complete = topic.format(own if self._demo and own in topic else key, values)
            if complete:
                return text
            if topic.edited:
                self._shelf.note(Note(topic.file, "parameter", key=key))
                continue
            lacking = {f"{key} ${name}" for name in topic.variables(key) - values.keys()}
            self.missing.update(lacking or {key})  # else it is the text that cannot be put together
            return text
        self.missing.add(key)
        return f"⟨{key}⟩"

    def _candidates(self, key: str) -> tuple[_Topic, ...]:
        """Where `key` stands, best first; in English only when the language itself lacks it."""
        found = self._found.get(key)
        if found is None:
            found = tuple(topic for topic in self._topics(key, self.language) if key in topic)
            if not found:
                found = tuple(topic for topic in self._topics(key, _SOURCE_LANGUAGE) if key in topic)
            self._found[key] = found
        return found

    def _topics(self, key: str, language: str) -> list[_Topic]:
        name = key.partition("-")[0].partition(".")[0]
        edited = self._shelf.edited
        topics: list[_Topic | None] = []
        for root in self.roots:
            for place in (Path(f"{language}.ftl"), Path(language, f"{name}.ftl")):
                if edited is not None:
                    own = edited / place if root == SHIPPED else edited / root.name / place
                    topics.append(self._shelf.open(own, language, edited=True))
                topics.append(self._shelf.open(root / place, language))
        return [topic for topic in topics if topic is not None]
