"""Fields Tripletex always sends with one value here, and its words for kinds of things."""

from connectors.simulators import tables
from connectors.simulators.books import Kind

_TABLE = tables.read(__file__)


def fixed(kind: str) -> dict[str, object]:
    """The fields of a kind of object that always have one value."""
    values = dict(_TABLE.get(kind, {}))
    like = fixed(values.pop("like")) if "like" in values else {}
    return like | {name: None if value == "null" else value for name, value in values.items()}


PRODUCT_ON_DEMAND = ("stockOfGoods", "availableStock", "incomingStock", "outgoingStock", "minStockLevel")
VOUCHER_TYPES: dict[int, str] = {
    Kind.OPENING: "Åpningsbalanse", Kind.SALE: "Utgående faktura", Kind.PURCHASE: "Leverandørfaktura",
    Kind.RECEIPT: "Betaling", Kind.PAYMENT: "Remittering", Kind.WAGE: "Lønnsbilag", Kind.VAT: "Mva-melding",
    Kind.YEAR_END: "Årsoppgjør", Kind.BANK: "Bankavstemming",
}  # fmt: skip
CURRENCY_IDS = {"NOK": (1, 1, "Norge"), "SEK": (2, 100, "Sverige"), "DKK": (3, 100, "Danmark"),
                "USD": (4, 1, "USA"), "EUR": (5, 1, "EU"), "GBP": (6, 1, "Storbritannia"),
                "CHF": (7, 100, "Sveits"), "JPY": (8, 100, "Japan")}  # fmt: skip


def account_type(number: int) -> str:
    """The vendor's kind of an account."""
    for below, kind in (
        (2000, "ASSETS"), (2100, "EQUITY"), (3000, "LIABILITIES"), (4000, "OPERATING_REVENUES"),
        (8000, "OPERATING_EXPENSES"), (8100, "INVESTMENT_INCOME"), (8300, "COST_OF_CAPITAL"),
        (8400, "TAX_ON_ORDINARY_ACTIVITIES"), (8900, "ANNUAL_RESULT"),
    ):  # fmt: skip
        if number < below:
            return kind
    return "TRANSFERS_AND_ALLOCATIONS"


def ledger_type(number: int) -> str:
    """The vendor's kind of sub-ledger of an account."""
    return {1500: "CUSTOMER", 2400: "VENDOR", 2910: "EMPLOYEE"}.get(number, "GENERAL")
