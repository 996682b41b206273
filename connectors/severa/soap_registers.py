"""Severa's registers as records that move to another system, over the SOAP interface."""

from collections.abc import Iterator
from datetime import UTC, datetime

from connectors.errors import ErpError
from connectors.moves import BUSINESS_UNIT, PROJECT, REGISTERS, Record
from connectors.severa.registers import flag, from_the_top
from connectors.severa.soap import Entity, Soap
from connectors.severa.soap_lists import BEGINNING, INCLUDE_INACTIVE, SoapLists, changed
from connectors.severa.values import business_id, country, plain

_CHECK_ADDRESSES = 64  # an account whose address changed counts as changed


class SoapRegisters:
    """Records over one connection. An account tells neither its address nor its VAT number: each is asked
    for, at the interface's pace."""

    def __init__(self, soap: Soap, lists: SoapLists) -> None:
        self._soap = soap
        self._lists = lists
        self._company_argument = ""

    def records(self, register: str, since: datetime | None) -> Iterator[Record]:
        """See `registers.records`; business units and projects are always given whole, products without
        group and account. Raises ErpError."""
        start = since.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S") if since else BEGINNING
        if register == "customers":
            options = INCLUDE_INACTIVE | _CHECK_ADDRESSES
            found = self._soap.many(
                register, "IAccount", "GetAccountsChangedSince",
                [("startDateTime", start), ("options", options)],
            )  # fmt: skip
            yield from map(self._customer, found)
        elif register == "products":
            yield from map(_product, self._lists.products(start))
        elif register == "dimensions":
            yield from from_the_top([_unit(unit) for unit in self._lists.units()])
            yield from map(_project, self._lists.cases)
        else:
            raise LookupError(f"no register {register!r}, only {', '.join(REGISTERS)}")

    def _customer(self, account: Entity) -> Record:
        guid = account.text("GUID")
        internal = account.flag("IsInternal")
        # what does not move needs no more calls
        address = None if internal else self._address(guid)
        company = None if internal else self._company(account.text("CompanyGUID"))
        place = (address.text("CountryCode") or address.text("CountryName")) if address else None
        values = {
            "business_id": business_id(company.text("VatNumber")) if company else None,
            "street": address.text("Addressline") if address else None,
            "city": address.text("City") if address else None,
            "postal_code": address.text("PostalCode") if address else None,
            "country": country(place),
            "email": company.text("Email") if company else None,
            "website": company.text("Website") if company else None,
            "language": (account.text("LanguageCode") or "")[:2].lower(),
            "payment_days": account.text("PaymentTerm"),
            "einvoice_address": account.text("eInvoiceAddress"),
            "einvoice_operator": account.text("eInvoiceOperator"),
            "notes": account.text("Notes"),
            "internal": flag(internal),
        }
        return Record(
            guid or "", account.text("Number") or "", account.text("Name") or "",
            active=account.flag("IsActive") is not False, changed_at=changed(account) or "",
            values={name: value or "" for name, value in values.items()},
        )  # fmt: skip

    def _address(self, account: str | None) -> Entity | None:
        return self._soap.one(
            "customers", "IAccount", "GetHeadOfficeAddressByAccountGUID", [("accountGUID", account)]
        )

    def _company(self, guid: str | None) -> Entity | None:
        """The company behind an account, None if there is none. How the operation spells its argument is
        not documented: the spelling that gives an answer first is kept."""
        if guid is None:
            return None
        if self._company_argument:
            return self._asked(self._company_argument, guid)
        for argument in ("companyGUID", "companyGuid"):
            try:
                found = self._asked(argument, guid)
            except ErpError as error:
                if error.code != "vendor_rejected" or argument == "companyGuid":
                    raise
                continue
            if found is not None:
                self._company_argument = argument
                return found
        return None

    def _asked(self, argument: str, guid: str) -> Entity | None:
        return self._soap.one("customers", "ICompany", "GetCompanyByGUID", [(argument, guid)])


def _product(found: Entity) -> Record:
    values = {
        "unit": found.text("MeasurementUnit") or "",
        "unit_price": plain(found.number("UnitPrice")),
        "purchase_price": plain(found.number("UnitCost")),
        "vat_percent": plain(found.number("VAT")),
        "account_number": "",
        "group": "",
        "kind": found.text("Type") or "",
    }
    return Record(
        found.text("GUID") or "", found.text("Code") or "", found.text("Name") or "",
        active=found.flag("IsActive") is not False, values=values,
    )  # fmt: skip


def _unit(found: Entity) -> Record:
    above, active = found.text("ParentBusinessUnitGUID"), found.flag("IsActive") is not False
    parent = f"{BUSINESS_UNIT}:{above}" if above else ""
    return Record(
        f"{BUSINESS_UNIT}:{found.text('GUID')}", found.text("Code") or "", found.text("Name") or "",
        BUSINESS_UNIT, parent, active, changed_at=changed(found) or "", values={"closed": flag(not active)},
    )  # fmt: skip


def _project(found: Entity) -> Record:
    closed = found.flag("IsClosed")
    return Record(
        f"{PROJECT}:{found.text('GUID')}", found.text("CaseNumber") or "", found.text("Name") or "",
        PROJECT, active=not closed, changed_at=changed(found) or "", values={"closed": flag(closed)},
    )  # fmt: skip
