"""Exact conversion of decimal amounts to integers of 1/10 000."""

from decimal import Context, Decimal, DecimalException, Inexact, InvalidOperation, Overflow

from connectors.datasets import AMOUNT_SCALE
from connectors.errors import ErpError, problem

# 18 digits always fit 64 bits; whatever would be lost is trapped, not rounded
_EXACT = Context(prec=18, Emax=17, traps=[Inexact, InvalidOperation, Overflow])
SCALE = Decimal(AMOUNT_SCALE)
times = _EXACT.multiply
whole = _EXACT.to_integral_exact


def too_fine() -> ErpError:
    """The problem of an amount that is no whole number of 1/10 000, or does not fit 64 bits."""
    return problem("amount_too_fine")


def units(value: Decimal) -> int:
    """The amount in 1/10 000; raises ProtocolError `amount_too_fine` for a finer or an absurd one."""
    try:
        return int(whole(times(value, SCALE)))
    except DecimalException:
        raise too_fine() from None


def units_or_none(value: Decimal | None) -> int | None:
    """As `units`, None for None."""
    return None if value is None else units(value)
