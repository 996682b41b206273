"""The chart of accounts after the Norwegian standard NS 4102, with the VAT codes of SAF-T."""

from collections.abc import Mapping
from dataclasses import dataclass

from connectors.simulators import tables

BANK, RECEIVABLE, PAYABLE, VAT_SETTLEMENT = 1920, 1500, 2400, 2740
EQUITY, RESULT_TRANSFER, TAX_COST, TAX_DEBT = 2050, 8960, 8300, 2500
FIRST_RESULT_ACCOUNT = 3000


@dataclass(frozen=True, slots=True)
class Vat:
    """A VAT code of SAF-T: `rate` in per mille, `account` where its tax is posted (0: none)."""

    code: int
    name: str
    rate: int
    account: int


_TABLE = tables.read(__file__)
VAT: Mapping[int, Vat] = {row["code"]: Vat(**row) for row in _TABLE["vat"]}
VAT_ACCOUNTS: tuple[int, ...] = tuple(v.account for v in VAT.values() if v.account)

_DEFAULT_VAT: Mapping[int, int] = {
    3030: 31, 3040: 33, 3100: 5, 3120: 5, 3150: 52, 3200: 6, 3220: 6, 3600: 6, 3605: 6,
    4030: 11, 4330: 11, 7140: 13,
}  # fmt: skip
_INPUT_VAT = range(4000, 4500), range(4500, 4501), range(6300, 7050), range(7320, 7321)


@dataclass(frozen=True, slots=True)
class Account:
    """One account; `vat` is the code used by default, `active` whether it is still in use."""

    number: int
    name: str
    vat: int
    active: bool

    @property
    def balance(self) -> bool:
        """Whether it belongs to the balance sheet (the others start each year at zero)."""
        return self.number < FIRST_RESULT_ACCOUNT


def _default_vat(number: int) -> int:
    if number in _DEFAULT_VAT:
        return _DEFAULT_VAT[number]
    if 3000 <= number < 3090:
        return 3
    return 1 if any(number in span for span in _INPUT_VAT) else 0


def _account(number: int, name: str) -> Account:
    return Account(number, name, _default_vat(number), number not in (1000, 2610, 8900))


ACCOUNTS: Mapping[int, Account] = {
    int(number): _account(int(number), name) for number, name in _TABLE["accounts"].items()
}
