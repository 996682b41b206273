"""Registers as XML: lists, and details by ids."""

from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal

from connectors.simulators.netvisor.ledger import tag
from connectors.simulators.netvisor.registers import Entry, Header, Item, Registers

_CUSTOMER: Sequence[tuple[str, Sequence[str]]] = (
    ("CustomerBaseInformation", (
        "InternalIdentifier", "ExternalIdentifier", "OrganizationUnitNumber", "Name", "NameExtension",
        "StreetAddress", "AdditionalAddressLine", "City", "PostNumber", "Country", "CustomerGroupName",
        "PhoneNumber", "FaxNumber", "Email", "HomePageUri", "IsActive", "IsPrivateCustomer",
        "EmailInvoicingAddress")),
    ("CustomerFinvoiceDetails", ("FinvoiceAddress", "FinvoiceRouterCode")),
    ("CustomerDeliveryDetails", ("DeliveryName", "DeliveryStreetAddress", "DeliveryCity",
                                 "DeliveryPostNumber", "DeliveryCountry")),
    ("CustomerContactDetails", ("ContactName", "ContactPerson", "ContactPersonEmail", "ContactPersonPhone")),
    ("CustomerAdditionalInformation", ("Comment", "CustomerAgreementIdentifier", "InvoicingLanguage",
                                       "DefaultPaymentTerm", "BalanceLimit", "TaxHandlingType")),
)  # fmt: skip
_RENAMED = {"AdditionalAddressLine": "AdditionalStreetAddress"}
_TYPED = {"Country": ' type="ISO-3166"', "DeliveryCountry": ' type="ISO-3166"',
          "InvoicingLanguage": ' type="ISO-3166"'}  # fmt: skip


def customer_row(entry: Entry, base: str) -> str:
    """A row of customerlist."""
    v = entry.values.get
    return (
        f"<Customer><Netvisorkey>{entry.key}</Netvisorkey>{tag('Name', v('name', ''))}"
        f"{tag('Code', v('internalidentifier', ''))}"
        f"{tag('OrganisationIdentifier', v('externalidentifier', ''))}"
        f"<CustomerGroupID></CustomerGroupID>{tag('CustomerGroupName', v('customergroupname', ''))}"
        f"<Uri>{base}/getcustomer.nv?id={entry.key}</Uri></Customer>"
    )


def customer(entry: Entry) -> str:
    """An answer of getcustomer."""
    blocks = []
    for block, names in _CUSTOMER:
        key = f"<NetvisorKey>{entry.key}</NetvisorKey>" if block == "CustomerBaseInformation" else ""
        inside = "".join(
            tag(_RENAMED.get(name, name), entry.values.get(name.lower(), ""), _TYPED.get(name, ""))
            for name in names
        )
        blocks.append(f"<{block}>{key}{inside}</{block}>")
    return f"<Customer>{''.join(blocks)}</Customer>"


def product_row(entry: Entry, base: str) -> str:
    """A row of productlist."""
    v = entry.values.get
    net = v("unitprice", "0")
    return (
        f"<Product><NetvisorKey>{entry.key}</NetvisorKey>{tag('ProductCode', v('productcode', ''))}"
        f"{tag('Name', v('name', ''))}<UnitPrice>{net}</UnitPrice><UnitGrossPrice>{_gross(entry)}"
        f"</UnitGrossPrice><ProductGroupID>1</ProductGroupID>"
        f"{tag('ProductGroupDescription', v('productgroup', ''))}"
        f"<Uri>{base}/getproduct.nv?id={entry.key}</Uri></Product>"
    )


def product(entry: Entry) -> str:
    """An answer of getproduct, its price with VAT."""
    v = entry.values.get
    return (
        f"<Product><ProductBaseInformation><NetvisorKey>{entry.key}</NetvisorKey>"
        f"{tag('ProductCode', v('productcode', ''))}{tag('ProductGroup', v('productgroup', ''))}"
        f"{tag('Name', v('name', ''))}{tag('Description', v('description', ''))}"
        f'<UnitPrice type="brutto">{_gross(entry)}</UnitPrice>{tag("Unit", v("unit", ""))}'
        f"{tag('PurchasePrice', v('purchaseprice', ''))}<IsActive>{v('isactive', '1')}</IsActive>"
        f"<IsSalesProduct>{v('issalesproduct', '1')}</IsSalesProduct></ProductBaseInformation>"
        f"<ProductBookKeepingDetails>{tag('DefaultVatPercent', v('defaultvatpercentage', ''))}"
        f"{tag('DefaultDomesticAccountNumber', v('defaultdomesticaccountnumber', ''))}"
        f"{tag('DefaultEuAccountNumber', v('defaulteuaccountnumber', ''))}</ProductBookKeepingDetails>"
        "</Product>"
    )


def _gross(entry: Entry) -> str:
    net, vat = (
        Decimal((entry.values.get(n) or "0").replace(",", ".")) for n in ("unitprice", "defaultvatpercentage")
    )
    return f"{net * (100 + vat) / 100:.2f}"  # some answers have a point


def dimensions(registers: Registers, hidden: bool) -> str:
    """An answer of dimensionlist."""
    return "".join(_header(h, hidden) for h in registers.headers if hidden or not h.hidden)


def _header(header: Header, hidden: bool) -> str:
    children: dict[int, list[Item]] = {}
    for item in header.items:
        children.setdefault(item.father, []).append(item)
    made: list[str] = []
    _items(children, 0, 1, made, hidden)
    return (
        f"<DimensionName><Netvisorkey>{header.key}</Netvisorkey>{tag('Name', header.name)}"
        f"<IsHidden>{header.hidden}</IsHidden><LinkType></LinkType>"
        f"<DimensionDetails>{''.join(made)}</DimensionDetails></DimensionName>"
    )


def _items(
    children: Mapping[int, Iterable[Item]], father: int, level: int, made: list[str], hidden: bool
) -> None:
    for item in children.get(father, ()):
        if item.hidden and not hidden:
            continue
        place = len(made)
        made.append("")
        _items(children, item.key, level + 1, made, hidden)
        made[place] = (
            f"<DimensionDetail><Netvisorkey>{item.key}</Netvisorkey>{tag('Name', item.name)}"
            f"{tag('Code', item.code)}{tag('Label', item.label)}<IsHidden>{item.hidden}</IsHidden>"
            f"<Level>{level}</Level><Sort>{place + 1}</Sort><EndSort>{len(made)}</EndSort>"
            f"<FatherID>{father}</FatherID></DimensionDetail>"
        )
