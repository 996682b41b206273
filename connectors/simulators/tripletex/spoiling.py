"""Spoils good bodies in the ways answers go wrong."""

import re

BAD_GATEWAY = b"<html><head><title>502 Bad Gateway</title></head><body><h1>502 Bad Gateway</h1></body></html>"
_AMOUNT = re.compile(rb'"(amount|balanceChange)":-?[0-9.]+')


def spoil(fault: str, body: bytes) -> bytes:
    """The body after `fault`; unchanged for a fault that does not touch bodies."""
    if fault == "truncated_json":
        return body[: len(body) * 2 // 3]
    if fault == "malformed_json":
        return body.replace(b'":', b'"=', 1)
    if fault == "unexpected_shape":
        return b'{"values":{"rows":"none"},"value":"none"}'
    if fault == "amount_too_fine":
        return _AMOUNT.sub(rb'"\1":10.00001', body, count=1)
    return body
