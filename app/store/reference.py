"""Short codes for lines of the transfer log: said over the telephone, found again at once.

The code is the line's number, scrambled so that neighbours look different, in an alphabet without
look-alike letters; nothing is stored for it, and the way back needs no search.
"""

_ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ"  # no 0 O, no 1 I L
_BASE = len(_ALPHABET)
_WIDTH = 5
_SCRAMBLE = 17_935_481  # coprime with 31, so multiplying is a permutation of each width's codes


def reference(number: int) -> str:
    """The code of a line: `K-` and five signs, more once 28 629 151 lines have been written."""
    width, rest = _WIDTH, number
    while rest >= _BASE**width:
        rest -= _BASE**width
        width += 1
    value = rest * _SCRAMBLE % _BASE**width
    signs = []
    for _ in range(width):
        value, digit = divmod(value, _BASE)
        signs.append(_ALPHABET[digit])
    return "K-" + "".join(reversed(signs))


def number(reference: str) -> int | None:
    """The line's number, None for what is not a code; case does not matter."""
    head, _, signs = reference.strip().upper().partition("-")
    if head != "K" or len(signs) < _WIDTH or any(sign not in _ALPHABET for sign in signs):
        return None
    value = 0
    for sign in signs:
        value = value * _BASE + _ALPHABET.index(sign)
    size: int = _BASE ** len(signs)
    rest: int = value * pow(_SCRAMBLE, -1, size) % size
    for width in range(_WIDTH, len(signs)):
        rest += int(_BASE**width)
    return rest
