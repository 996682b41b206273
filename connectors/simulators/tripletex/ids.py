"""Tripletex ids: unlike in every company, stable between runs, some beyond 32 bits."""

HOST = "tripletex.no/v2"
OFFICE_COMPANY = 10_810_001
_FIRST_COMPANY = 20_010_000
_SPANS = {  # kind: (base, ids per company)
    "account": (291_000_000, 10_000),
    "customer": (93_600_000, 10_000),
    "supplier": (94_600_000, 10_000),
    "product": (37_000_000, 10_000),
    "department": (553_000, 100),
    "project": (401_000_000, 1_000),
    "dimension": (8_000, 100),
    "voucher": (609_000_000, 1_000_000),
    "posting": (3_845_000_000, 10_000_000),
    "voucher_type": (9_700_000, 100),
    "period": (23_790_000, 1_000),
    "year": (2_015_000, 100),
    "employee": (1_846_000, 100),
    "address": (5_000_000, 1_000),
}


def company_id(serial: int) -> int:
    """The company id of the office's client number `serial`."""
    return _FIRST_COMPANY + serial


def base(kind: str, serial: int) -> int:
    """What to add to an object's key to get its id in the client number `serial`."""
    start, span = _SPANS[kind]
    return start + serial * span
