"""One bad value in a good body, JSON or XML, as the public bug reports of other programs tell of them."""

import re
from collections.abc import Callable, Mapping

_WORDS = re.compile(rb'(":"|<[A-Za-z]*(?:Description|Name)>)(\xc3.|[A-Za-z]){3,}(?= )')
_DECIMAL = re.compile(
    rb'((?:amount|Amount|Sum|price|Price|value|quantity|balanceChange|movement)[A-Za-z]*"?[:>]-?\d+)'
    rb"([.,]\d{1,2})(?=[,}<])"
)
_ACCOUNT = re.compile(rb'("account(?:No)?"):(?:\{[^{}]*\}|"[^"]*"|\d+)')
_ACCOUNT_XML = re.compile(rb"<AccountNumber>[^<]*</AccountNumber>")
_NUMBER = re.compile(rb'("(?:number|accountNo|customerNo|customerNumber)"):(\d+)')


def _replacing(found: re.Pattern[bytes], instead: bytes) -> Callable[[bytes], bytes]:
    """Spoils the first such value of a body."""
    return lambda body: found.sub(instead, body, count=1)


def _marked(body: bytes) -> bytes:
    return b"\xef\xbb\xbf" + body


_NOISY = _replacing(_DECIMAL, rb"\g<1>\g<2>00000000005")
JSON: Mapping[str, Callable[[bytes], bytes]] = {
    "control_character": _replacing(_WORDS, b"\\g<0>\x0b"),
    "half_surrogate": _replacing(_WORDS, rb"\g<0>\\ud83d"),
    "byte_order_mark": _marked,
    "noise": _NOISY,
    "null_account": _replacing(_ACCOUNT, rb"\g<1>:null"),
    "text_number": _replacing(_NUMBER, rb'\g<1>:"0\g<2>"'),
}
XML: Mapping[str, Callable[[bytes], bytes]] = {
    "control_character": _replacing(_WORDS, rb"\g<0>&#x0B;"),
    "half_surrogate": _replacing(_WORDS, rb"\g<0>&#xD83D;"),
    "byte_order_mark": _marked,
    "noise": _NOISY,
    "null_account": _replacing(_ACCOUNT_XML, rb"<AccountNumber></AccountNumber>"),
}
