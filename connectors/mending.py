"""Texts no parser takes, mended where nothing that means anything is lost; asked only once a parser refused.

What cannot be shown becomes U+FFFD: control characters, and halves of surrogate pairs, which programs leave
when they cut a text in the middle of an emoji.
"""

import re

from connectors import notes

_STRING = re.compile(rb'"(?:[^"\\]|\\.)*"', re.DOTALL)
_IN_STRING = re.compile(
    rb"\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}"  # a whole pair
    rb"|(?P<half>\\u[dD][89a-fA-F][0-9a-fA-F]{2}|\xed[\xa0-\xbf][\x80-\xbf])"
    rb"|(?P<control>[\x00-\x1f])|\\.",
    re.DOTALL,
)
_SPACES = {b"\t": rb"\t", b"\n": rb"\n", b"\r": rb"\r"}  # which only lack their backslash
_REFERENCE = re.compile(rb"&#(?:x([0-9a-fA-F]{1,8})|([0-9]{1,8}));")
_RAW = re.compile(rb"[\x00-\x08\x0b\x0c\x0e-\x1f]|\xed[\xa0-\xbf][\x80-\xbf]|\xef\xbf[\xbe\xbf]")
_INSTEAD = b"&#xFFFD;"


def json_text(body: bytes) -> bytes:
    """A JSON text that a decoder refused, mended; the same where there is nothing to mend."""
    count = 0

    def sign(match: re.Match[bytes]) -> bytes:
        nonlocal count
        found = match["half"] or match["control"]
        if found is None:
            return match[0]
        count += 1
        return _SPACES.get(found, rb"\ufffd")

    text = _STRING.sub(lambda match: _IN_STRING.sub(sign, match[0]), body)
    notes.mended(count)
    return text


def xml_text(text: bytes) -> tuple[bytes, int]:
    """An XML text that a parser refused, mended, and at how many places."""
    count = 0

    def reference(match: re.Match[bytes]) -> bytes:
        nonlocal count
        number = int(match[1], 16) if match[1] else int(match[2])
        if number in (9, 10, 13) or 0x20 <= number <= 0xD7FF or 0xE000 <= number <= 0xFFFD:
            return match[0]
        if 0x10000 <= number <= 0x10FFFF:
            return match[0]
        count += 1
        return _INSTEAD

    text = _REFERENCE.sub(reference, text)
    text, raw = _RAW.subn(_INSTEAD, text)
    return text, count + raw
