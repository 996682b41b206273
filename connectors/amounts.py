"""Exact conversion of decimal amounts to integers of 1/10 000."""

from decimal import ROUND_HALF_EVEN, Context, Decimal, Inexact, InvalidOperation, Overflow

from connectors import notes
from connectors.datasets import AMOUNT_SCALE
from connectors.errors import ErpError, problem

# 18 digits always fit 64 bits; whatever would be lost is trapped, not rounded
_EXACT = Context(prec=18, Emax=17, traps=[Inexact, InvalidOperation, Overflow])
_WIDE = Context(prec=60, rounding=ROUND_HALF_EVEN, traps=[InvalidOperation, Overflow])
_LARGEST = Decimal(10) ** 18  # of 1/10 000
_NOISE = Decimal("0.01")  # of 1/10 000: below a millionth of a currency unit
SCALE = Decimal(AMOUNT_SCALE)
times = _EXACT.multiply
whole = _EXACT.to_integral_exact


def too_fine() -> ErpError:
    """The problem of an amount that is no whole number of 1/10 000, or does not fit 64 bits."""
    return problem("amount_too_fine")


def units(value: Decimal) -> int:
    """The amount in 1/10 000; the noise of binary floating point, such as 244.45000000000005, is rounded off
    and noted. Raises ProtocolError `amount_too_fine` for a finer or an absurd one."""
    try:
        return int(whole(times(value, SCALE)))
    except (ArithmeticError, ValueError):  # ValueError: not a number at all
        return _without_noise(value)


def _without_noise(value: Decimal) -> int:
    try:
        scaled = _WIDE.multiply(value, SCALE)
        if not scaled.is_finite() or abs(scaled) >= _LARGEST:
            raise too_fine()
        nearest = _WIDE.to_integral_value(scaled)
    except ArithmeticError:
        raise too_fine() from None
    if abs(scaled - nearest) >= _NOISE:
        raise too_fine()
    notes.mended()
    return int(nearest)


def units_or_none(value: Decimal | None) -> int | None:
    """As `units`, None for None."""
    return None if value is None else units(value)
