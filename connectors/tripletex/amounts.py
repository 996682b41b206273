"""Exact conversion of decimal amounts to integers of 1/10 000."""

from decimal import Context, Decimal, DecimalException, Inexact, InvalidOperation, Overflow

from connectors.datasets import AMOUNT_SCALE
from connectors.errors import problem

_EXACT = Context(prec=28, traps=[Inexact, InvalidOperation, Overflow])
_SCALE = Decimal(AMOUNT_SCALE)
_whole = _EXACT.to_integral_exact
_times = _EXACT.multiply
_LARGEST = 2**63


def units(value: Decimal) -> int:
    """The amount in 1/10 000; raises ProtocolError `amount_too_fine` for a finer or an absurd one."""
    try:
        whole = int(_whole(_times(value, _SCALE)))
    except (DecimalException, ValueError):
        raise problem("amount_too_fine", f"{len(value.as_tuple().digits)} digits") from None
    if not -_LARGEST < whole < _LARGEST:
        raise problem("amount_too_fine", "larger than 64 bits")
    return whole


def units_or_none(value: Decimal | None) -> int | None:
    """As `units`, None for None."""
    return None if value is None else units(value)
