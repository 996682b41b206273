"""Text from elsewhere made visible: what would act on a terminal or reorder a line is shown instead."""

import json
import re

# control characters, half surrogates, and what has no width: directions, joiners, marks, separators, tags
_ACTING = (
    "\x00-\x1f\x7f-\x9f\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb"
    "\ud800-\udfff\U000e0000-\U000e007f"
)
LONGEST = 2_000  # characters of a line in a window
_ALL = re.compile(f"[{_ACTING}]")
_WITHIN_LINES = re.compile(f"(?!\n)[{_ACTING}]")


def shown(text: str, *, lines: bool = False) -> str:
    """The text with a picture in place of each such character: `␛`, `\\x9b`, `\\u202e`. With `lines`, line
    ends stay: for what we have put together ourselves."""
    return (_WITHIN_LINES if lines else _ALL).sub(_picture, text)


def short(text: str, longest: int = LONGEST, *, lines: bool = False) -> str:
    """The same for a window. A line longer than anybody reads is cut: Qt would lay it out for seconds."""
    if len(text) > longest:
        ends = text.split("\n") if lines else [text]
        text = "\n".join(end if len(end) <= longest else f"{end[:longest]}…" for end in ends)
    return shown(text, lines=lines)


def json_line(answer: object) -> str:
    """The answer as JSON in one line, exact: such characters are escaped, everything else is as it is."""
    return _ALL.sub(lambda found: json.dumps(found[0])[1:-1], json.dumps(answer, ensure_ascii=False))


def _picture(found: re.Match[str]) -> str:
    number = ord(found[0])
    if number < 0x20:
        return chr(0x2400 + number)
    if number == 0x7F:
        return "␡"
    if number < 0x100:
        return f"\\x{number:02x}"
    return f"\\u{number:04x}" if number < 0x10000 else f"\\U{number:08x}"
