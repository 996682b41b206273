"""Bodies made wrong on purpose."""

import re

from connectors.simulators import wire

_AMOUNT = re.compile(rb'"(amount|balanceChange)":-?[0-9.]+')


def spoil(fault: str, body: bytes) -> bytes:
    """The body after `fault`; unchanged for a fault that does not touch bodies."""
    if fault == "amount_too_fine":
        return _AMOUNT.sub(rb'"\1":10.00001', body, count=1)
    return wire.spoil(fault, body)
