"""Severa's registers as records that move to another system, over the SOAP interface."""

from collections.abc import Iterator
from datetime import UTC, datetime

from connectors.errors import ErpError
from connectors.moves import REGISTERS, Record
from connectors.severa import registers
from connectors.severa.answers import BusinessUnit, Product, Project
from connectors.severa.soap import Entity, Soap
from connectors.severa.soap_entities import customer, structure
from connectors.severa.soap_lists import BEGINNING, INCLUDE_INACTIVE, SoapLists

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
            found = self._lists.products(start)
            yield from (registers.product(structure(Product, one)) for one in found)
        elif register == "dimensions":
            units = [structure(BusinessUnit, unit) for unit in self._lists.units()]
            yield from registers.from_the_top([registers.business_unit(unit) for unit in units])
            yield from (registers.project(structure(Project, case)) for case in self._lists.cases)
        else:
            raise LookupError(f"no register {register!r}, only {', '.join(REGISTERS)}")

    def _customer(self, account: Entity) -> Record:
        internal = account.flag("IsInternal")  # which does not move and needs no more calls
        address = None if internal else self._address(account.text("GUID"))
        company = None if internal else self._company(account.text("CompanyGUID"))
        return registers.customer(customer(account, address, company))

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
