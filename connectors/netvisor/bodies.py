"""Records as Netvisor takes them: checked before they are sent, their elements in the order it wants.

Empty values are left out, since an empty element clears what stands there. The days of payment are not sent:
a payment term is a record of the company's own that days do not name.
"""

import re
from collections.abc import Mapping
from decimal import Decimal, InvalidOperation

from stdnum.exceptions import ValidationError
from stdnum.fi import alv, hetu, ytunnus

from connectors.countries import alpha_2
from connectors.errors import ErpError, problem
from connectors.moves import Record
from connectors.netvisor.registers import Item
from connectors.netvisor.xml import Typed, body, clean, comma

NAME, ADDRESS, POSTAL_CODE, CODE, ITEM, HEADER = 250, 80, 50, 50, 200, 50  # characters
_GROUP = "Tuotteet"  # Netvisor wants every product in a group; Severa's API key tells none
_LANGUAGES = {"fi": "FI", "en": "EN", "sv": "SE", "se": "SE"}
_FINNISH = re.compile(r"(FI)?\s*\d{6,8}-?\d", re.IGNORECASE)


def _wrong(code: str, record: Record, **params: str) -> ErpError:
    return problem(code, record=record.code or record.name or record.id, **params)


def customer(record: Record) -> bytes:
    """The body of customer.nv. Raises ConfigError with the code of what is wrong with the record."""
    values = record.values
    country = _country(record)
    number, private = _business_id(record, country)
    street, city, postal_code = (
        _line(record, name, limit)
        for name, limit in (("street", ADDRESS), ("city", ADDRESS), ("postal_code", POSTAL_CODE))
    )
    language = _LANGUAGES.get(values.get("language", "")[:2].lower())
    return body(
        "customer",
        {
            "customerbaseinformation": {
                "internalidentifier": _customer_code(record),
                "externalidentifier": number,
                "name": _name(record, NAME),
                "streetaddress": street,
                "city": city,
                "postnumber": postal_code,
                "country": Typed(country, "ISO-3166") if country else None,
                "email": _given(values, "email"),
                "homepageuri": _given(values, "website"),
                "isactive": "1" if record.active else "0",
                "isprivatecustomer": "1" if private else None,
            },
            "customerfinvoicedetails": {
                "finvoiceaddress": _given(values, "einvoice_address"),
                "finvoiceroutercode": _given(values, "einvoice_operator"),
            },
            "customeradditionalinformation": {
                "comment": values.get("notes", "").strip() or None,
                "invoicinglanguage": Typed(language, "ISO-3166") if language else None,
            },
        },
    )


def product(record: Record) -> bytes:
    """The body of product.nv. Raises ConfigError with the code of what is wrong with the record."""
    values = record.values
    if not record.code.strip():
        raise _wrong("product_code_missing", record)
    group = _given(values, "group") or _GROUP
    price, cost = _amount(record, "unit_price"), _amount(record, "purchase_price")
    return body(
        "product",
        {
            "productbaseinformation": {
                "productcode": record.code.strip(),
                "productgroup": group,
                "name": _name(record, NAME),
                "unitprice": Typed(comma(price or Decimal(0)), "net"),
                "unit": _given(values, "unit"),
                "purchaseprice": comma(cost) if cost is not None else None,
                "isactive": "1" if record.active else "0",
                "issalesproduct": "1",
            },
            "productbookkeepingdetails": {
                "defaultvatpercentage": _vat(record),
                "defaultdomesticaccountnumber": _given(values, "account_number"),
            },
        },
    )


def item_name(record: Record) -> str:
    """What an item is called: `code name`. Raises ConfigError `name_missing`, `name_too_long`."""
    plain = _plain(record.name)
    if not plain:
        raise _wrong("name_missing", record)
    name = f"{record.code.strip()} {plain}".strip()
    if len(name) > ITEM or len(record.code.strip()) > CODE:
        raise _wrong("name_too_long", record, length=str(len(name)), limit=str(ITEM))
    return name


def dimension_item(record: Record, father: Item | None, old: Item | None) -> bytes:
    """The body of dimensionitem.nv. Raises ConfigError with the code of what is wrong with the record."""
    hidden = not record.active or record.values.get("closed") == "yes"
    return body(
        "dimensionitem",
        {
            "name": record.kind,
            "item": item_name(record),
            "olditem": old.name if old is not None else None,
            "code": record.code.strip() or None,
            "label": _plain(record.name) if record.code.strip() else None,
            "fatherid": father.key if father is not None else None,
            "fatheritem": father.name if father is not None else None,
            "ishidden": "True" if hidden else "False",
        },
    )


def _plain(text: str) -> str:
    """One line of what XML has a place for."""
    return " ".join(clean(text).split())


def _given(values: Mapping[str, str], name: str) -> str | None:
    return _plain(values.get(name, "")) or None


def _customer_code(record: Record) -> str:
    code = record.code.strip()
    if not code:
        raise _wrong("customer_code_missing", record)
    if not (code.isascii() and code.isdigit()):
        raise _wrong("customer_code_not_numeric", record, found=code)
    if code.startswith("0"):
        raise _wrong("customer_code_leading_zero", record, found=code)
    return code


def _name(record: Record, limit: int) -> str:
    name = _plain(record.name)
    if not name:
        raise _wrong("name_missing", record)
    if len(name) > limit:
        raise _wrong("name_too_long", record, length=str(len(name)), limit=str(limit))
    return name


def _line(record: Record, name: str, limit: int) -> str:
    """A line of the address, which has no breaks."""
    line = _given(record.values, name)
    if line is None:
        raise _wrong("address_missing", record, field=name)
    if len(line) > limit:
        raise _wrong("address_too_long", record, field=name, length=str(len(line)), limit=str(limit))
    return line


def _country(record: Record) -> str | None:
    text = _given(record.values, "country")
    if text is None:
        return None
    code = alpha_2(text)
    if code is None:
        raise _wrong("country_unknown", record, found=text)
    return code


def _business_id(record: Record, country: str | None) -> tuple[str, bool]:
    """The number as Netvisor writes it, and whether it is a person's. Foreign ones are kept as they are."""
    text = _given(record.values, "business_id")
    if text is None:
        raise _wrong("business_id_missing", record)
    if country not in (None, "FI") and not text.upper().startswith("FI"):
        return text, False
    if _FINNISH.fullmatch(text):
        try:
            digits = alv.compact(text) if text.upper().startswith("FI") else ytunnus.compact(text)
            return ytunnus.format(ytunnus.validate(digits.zfill(8))), False
        except ValidationError:
            raise _wrong("business_id_invalid", record, found=text) from None
    if hetu.is_valid(text):
        return text.upper(), True
    raise _wrong("business_id_invalid", record, found=text)


def _amount(record: Record, name: str) -> Decimal | None:
    text = record.values.get(name, "").strip()
    try:
        return Decimal(text) if text else None
    except InvalidOperation:
        raise _wrong("record_refused", record, field=name) from None


def _vat(record: Record) -> str | None:
    text = record.values.get("vat_percent", "").strip().removesuffix("%").strip().replace(",", ".")
    if not text:
        return None
    try:
        rate = Decimal(text)
    except InvalidOperation:
        raise _wrong("vat_unknown", record, found=text) from None
    if not 0 <= rate <= 100:
        raise _wrong("vat_unknown", record, found=text)
    return comma(rate)
