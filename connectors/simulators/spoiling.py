"""What every simulator's faults do to a good body: the place for all that any vendor could send wrong."""

from collections.abc import Callable, Mapping

from connectors.simulators import bad_values

Spoiling = Callable[[bytes], bytes]


def _shortened(body: bytes) -> bytes:
    return body[: len(body) * 2 // 3]


_ANYWHERE: Mapping[str, Spoiling] = {
    "empty_body": lambda _: b"",
    "html_body": lambda _: b"<!doctype html><title>Maintenance</title>",
}
# by fault; a new one goes into both tables and, with its problem code, into faults.COMMON
JSON: Mapping[str, Spoiling] = {
    "truncated_json": _shortened,
    "malformed_json": lambda body: body.replace(b'":', b'"=', 1),
    "unexpected_shape": lambda _: b'{"values":{"rows":"none"},"value":"none"}',
    **_ANYWHERE,
    **bad_values.JSON,
}
XML: Mapping[str, Spoiling] = {
    "truncated_json": _shortened,
    "malformed_json": lambda body: body.replace(b"</", b"<", 1),
    "unexpected_shape": lambda _: b"<other/>",
    **_ANYWHERE,
    **bad_values.XML,
}


def spoilt(fault: str, body: bytes) -> bytes:
    """The body after `fault`; unchanged for a fault that does not touch bodies."""
    spoiling = (XML if body.startswith(b"<") else JSON).get(fault)
    return body if spoiling is None else spoiling(body)
