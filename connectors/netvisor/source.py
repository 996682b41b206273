"""Netvisor's registers as records for another system."""

from collections.abc import Iterator
from datetime import UTC, datetime
from decimal import Decimal

from connectors.moves import Record
from connectors.netvisor import masters, registers, xml
from connectors.netvisor.api import Api, Params
from connectors.netvisor.receiver import record_of
from connectors.netvisor.xml import Element

_LANGUAGES = {"FI": "fi", "EN": "en", "SE": "sv"}


def records(api: Api, register: str, since: datetime | None = None) -> Iterator[Record]:
    """See `moves.Source.records`. Raises ErpError, after the others, for what cannot be read: left out, it
    would be taken for deleted."""
    if register == "dimensions":  # which tell no changes
        items = [item for header in registers.dimensions(api) for item in header.items]
        yield from (record_of(item) for item in items if item.id)
        for item in items:
            registers.identified(item)
        return
    params: Params = {}
    if since is not None:
        # whether the vendor means Finnish time is not documented: read as that, UTC lies some hours before
        params = {"changedsince": f"{since.astimezone(UTC):%Y-%m-%dT%H:%M:%S}"}
    resource = f"get{register.removesuffix('s')}"
    listed = registers.customers if register == "customers" else registers.products
    known, keyless = registers.by_key(listed(api, params))
    record = _customer if register == "customers" else _product
    for piece in registers.with_details(api, resource, known, register):
        yield from (record(one, told) for one, told in piece.pairs)
        for one in piece.untold:
            raise registers.unread(registers.called(one), resource)
    for one in keyless:
        raise registers.unread(registers.called(one), "netvisorkey")


def _customer(listed: Element, told: Element) -> Record:
    def text(name: str) -> str:
        return xml.text(told, name)

    return Record(
        registers.key_of(listed),
        text("internalidentifier") or xml.text(listed, "code"),
        text("name") or xml.text(listed, "name"),
        active=xml.flag(text("isactive"), missing=True),
        values={
            "business_id": text("externalidentifier") or xml.text(listed, "organisationidentifier"),
            "street": text("streetaddress"),
            "city": text("city"),
            "postal_code": text("postnumber"),
            "country": text("country").upper(),
            "email": text("email"),
            "website": text("homepageuri"),
            "language": _LANGUAGES.get(text("invoicinglanguage").upper(), ""),
            "payment_days": "",
            "einvoice_address": text("finvoiceaddress"),
            "einvoice_operator": text("finvoiceroutercode"),
            "notes": text("comment"),
            "internal": "no",
        },
    )


def _product(listed: Element, told: Element) -> Record:
    def text(name: str) -> str:
        return xml.text(told, name)

    return Record(
        registers.key_of(listed),
        text("productcode") or xml.text(listed, "productcode"),
        text("name") or xml.text(listed, "name"),
        active=xml.flag(text("isactive"), missing=True),
        values={
            "unit": text("unit"),
            "unit_price": _plain(masters.net_price(listed, told)),
            "purchase_price": _plain(xml.decimal(text("purchaseprice"))),
            "vat_percent": masters.vat_percent(told),
            "account_number": text("defaultdomesticaccountnumber"),
            "group": text("productgroup") or xml.text(listed, "productgroupdescription"),
            "kind": "",
        },
    )


def _plain(value: Decimal | None) -> str:
    return f"{value:f}" if value is not None else ""
