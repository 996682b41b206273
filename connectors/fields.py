"""The values a person types or pastes: what a field is, what is cleaned off, what it is mistaken for."""

import hashlib
import hmac
import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from urllib.parse import urlsplit

from connectors.errors import ConfigError


class Secret:
    """A value that is never shown: str, repr and format hide it, and it cannot be pickled.

    `reveal()` is called only where the value leaves the program: the request and the keyring.
    """

    __slots__ = ("_value",)

    def __init__(self, value: str) -> None:
        self._value = value

    def reveal(self) -> str:
        """The value itself."""
        return self._value

    def fingerprint(self, salt: bytes) -> str:
        """A keyed hash (64 hexadecimal digits) by which equal secrets are recognised without being stored."""
        return hmac.new(salt, self._value.encode(), hashlib.sha256).hexdigest()

    def __repr__(self) -> str:
        return "Secret(…)"

    def __str__(self) -> str:
        return "…"

    def __bool__(self) -> bool:
        return bool(self._value)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Secret) and hmac.compare_digest(self._value.encode(), other._value.encode())

    def __hash__(self) -> int:
        return hash(self._value)

    def __reduce__(self) -> str | tuple[object, ...]:
        raise TypeError("a secret is not written to files")


class Clean(StrEnum):
    """How a value is cleaned as it lands."""

    TEXT = "text"  # outer white space, control characters
    KEY = "key"  # all white space, bullets, zero-width characters, quotes
    ADDRESS = "address"  # as KEY, and the last slash


class Removed(StrEnum):
    """What cleaning took away; each has its words (`field-removed-<kind>`)."""

    SPACE = "space"
    LINE_BREAK = "line-break"
    BULLET = "bullet"
    INVISIBLE = "invisible"
    QUOTE = "quote"
    SLASH = "slash"


@dataclass(frozen=True, slots=True)
class Mistake:
    """A value that belongs elsewhere: what matches `pattern` is a `looks_like` (words `field-kind-<…>`)."""

    looks_like: str
    pattern: str


# what people paste where a key belongs
NOT_A_KEY = (
    Mistake("address", r"https?://.*"),
    Mistake("email", r"[^@\s]+@[^@\s]+\.[^@\s]+"),
    Mistake("text", r"\S+(\s+\S+){2,}"),
)


@dataclass(frozen=True, slots=True)
class Field:
    """One value of a connection or registration.

    name: snake_case, also the command line's NAME and the words' key (`field-<name>`).
    pattern: what a cleaned value must match whole ("" = anything); tolerant, the live test decides.
    mistaken_for: shapes that are known to be something else.
    choices: the allowed values, "" among them if it may be left open.
    entered: by a person; otherwise the program obtains the value itself (a refresh token).
    replaces: fields of another kind of credentials, whose values go when this one is entered.
    pair: of a secret, the plain field that is its other half and changes with it.
    """

    name: str
    secret: bool = False
    required: bool = True
    default: str = ""
    clean: Clean = Clean.TEXT
    pattern: str = ""
    mistaken_for: tuple[Mistake, ...] = ()
    choices: tuple[str, ...] = ()
    entered: bool = True
    replaces: tuple[str, ...] = ()
    pair: str = ""


@dataclass(frozen=True, slots=True)
class Cleaned:
    """The outcome: the value to keep, what was removed (how many of each), what it seems to be instead."""

    value: str
    removed: Mapping[Removed, int]
    mistaken_for: str = ""

    def __repr__(self) -> str:  # the value may be a secret
        return f"Cleaned(removed={dict(self.removed)}, mistaken_for={self.mistaken_for!r})"


FOREIGN = "foreign"  # a kind of mistake: a character that no key holds and no header takes
_QUOTES = frozenset("\"'“”„‟‘’‚‛«»‹›`´")


def _kind(char: str) -> Removed | None:
    if char in "\r\n\u2028\u2029\x0b\x0c":
        return Removed.LINE_BREAK
    category = unicodedata.category(char)
    if category == "Cf" or (category == "Cc" and char != "\t"):
        return Removed.INVISIBLE
    if char.isspace():
        return Removed.SPACE
    return None


def _strip_front(text: str, removed: dict[Removed, int]) -> str:
    """Takes a list marker off the front: only where white space follows or the sign cannot start a key."""
    match = re.match(r"([•‣◦⁃∙·▪●○■□➢✓]+)|([–—*-]\s+)|(\d{1,2}[.)]\s+)", text)
    if match:
        removed[Removed.BULLET] = removed.get(Removed.BULLET, 0) + 1
        return text[match.end() :]
    return text


def clean(field: Field, text: str) -> Cleaned:
    """Cleans what was typed or pasted into `field`; never raises, never shortens a value silently."""
    removed: dict[Removed, int] = {}

    def count(kind: Removed, number: int = 1) -> None:
        removed[kind] = removed.get(kind, 0) + number

    kept = []
    body = text.strip()
    for char in text[: len(text) - len(text.lstrip())] + text[len(text.rstrip()) :] if body else text:
        count(_kind(char) or Removed.SPACE)
    for char in body:
        if _kind(char) is Removed.INVISIBLE:
            count(Removed.INVISIBLE)
        else:
            kept.append(char)
    body = "".join(kept).strip()
    if field.clean is Clean.TEXT:
        breaks = sum(_kind(char) is Removed.LINE_BREAK for char in body)
        if breaks:
            count(Removed.LINE_BREAK, breaks)
            body = " ".join(body.split())
        return Cleaned(body, removed, _mistaken(field, body))
    body = _strip_front(body, removed)
    kept = []
    for char in body:
        kind = _kind(char) or (Removed.QUOTE if char in _QUOTES else None)
        if kind is None:
            kept.append(char)
        else:
            count(kind)
    value = _strip_front("".join(kept), removed)  # a bullet may have stood inside the quotes
    if field.clean is Clean.ADDRESS and value.endswith("/"):
        value = value.rstrip("/")
        count(Removed.SLASH)
    # a mistake such as "two words" shows in the text before the spaces went
    mistaken = _mistaken(field, value) or _mistaken(field, body)
    if field.clean is Clean.KEY and not value.isascii():  # a letter of another alphabet looks like ours
        mistaken = mistaken or FOREIGN
    return Cleaned(value, removed, mistaken)


def _mistaken(field: Field, value: str) -> str:
    for mistake in field.mistaken_for:
        if re.fullmatch(mistake.pattern, value):
            return mistake.looks_like
    return ""


_TOLD = 20  # letters; numbers and names that are asked for have no more, keys do


def accept(field: Field, text: str) -> str:
    """The cleaned value, ready to store.

    Raises ConfigError: `value_missing`, `value_invalid`, `key_mistaken`, `address_invalid`; none of them
    carries the value of a secret, nor more than the beginning of what may be one in the wrong field.
    """
    cleaned = clean(field, text)
    value = cleaned.value or field.default
    if not value:
        if field.required:
            raise ConfigError("value_missing", field=field.name)
        return value
    if cleaned.mistaken_for:
        raise ConfigError("key_mistaken", field=field.name, found=cleaned.mistaken_for)
    found = "" if field.secret else value if len(value) <= _TOLD else f"{value[:4]}…"
    if field.choices and value not in field.choices:
        raise ConfigError("value_invalid", field=field.name, found=found)
    if field.pattern and not re.fullmatch(field.pattern, value):
        raise ConfigError("value_invalid", field=field.name, found=found)
    if field.clean is Clean.ADDRESS:
        _check_address(value)
    return value


def _check_address(value: str) -> None:
    """An http or https address with a host, without user name, password, query or fragment."""
    try:
        parts = urlsplit(value)
        valid = parts.scheme in ("http", "https") and bool(parts.hostname) and parts.port != 0
    except ValueError:
        raise ConfigError("address_invalid", host="") from None
    if parts.username or parts.password or parts.query or parts.fragment or not valid:
        # the address itself may hold a pasted secret, so only the host is named
        raise ConfigError("address_invalid", host=parts.hostname or "")
