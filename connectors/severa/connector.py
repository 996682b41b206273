"""The Severa connector: which credentials were entered tells which of the two interfaces is used."""

from collections.abc import Callable, Iterator, Sequence
from datetime import datetime

from connectors.base import CheckItem, Company, Context, Page, Period, Result, Window
from connectors.errors import ErpError, problem
from connectors.http import HASTY
from connectors.severa import checks, lists, registers
from connectors.severa.receiving import Receiver, existing
from connectors.severa.rest import Rest
from connectors.severa.soap import Entity, Soap
from connectors.severa.soap_lists import SoapLists
from connectors.severa.soap_registers import SoapRegisters
from connectors.severa.values import business_id
from connectors.spans import calendar_months
from connectors.transfer import Record


class SeveraConnector:
    """Severa behind `connectors.base.Connector`, `connectors.transfer.Source` and, with client credentials,
    `connectors.transfer.Receiver`. With both kinds of credentials the REST interface is used and the key
    proved."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._rest = Rest(context)
        self._soap = Soap(context)
        self._lists = SoapLists(self._soap)
        self._has_key = bool(context.secrets.get("api_key"))
        entered = bool(context.fields.get("client_id") or context.secrets.get("client_secret"))
        # nothing entered at all is said of the present interface's fields
        self._by_rest = entered or not self._has_key
        self._receiver = Receiver(self._rest)
        self._opened = ""

    def check(self, company: str | None = None) -> Iterator[CheckItem]:
        """See `Connector.check`."""
        self._rest.patience = self._soap.patience = HASTY
        try:
            first: Callable[[str], int] = self._lists.first
            address = self._context.fields["soap_url"]
            proofs: list[Callable[[], checks.Facts]] = []
            if self._by_rest:
                address = self._rest.base_url
                proofs.append(self._prove_credentials)
                first = self._first
            if self._has_key:
                proofs.append(lambda: {"key_kind": "REST API + SOAP API" if self._by_rest else "SOAP API"}
                              | checks.prove_key(self._soap))  # fmt: skip
            yield from checks.check(address, proofs, self._company, first, company)
        finally:
            self._rest.patience = self._soap.patience = None

    def companies(self) -> Iterator[Company]:
        """The one organisation the credentials belong to. Raises ErpError."""
        yield self._company()

    def periods(self, company: str) -> Sequence[Period]:
        """Calendar months: Severa has no ledger, and nothing is read by them."""
        return calendar_months(self._context.clock().year)

    def read(
        self, company: str, dataset: str, window: Window | None = None, cursor: str | None = None
    ) -> Iterator[Page]:
        """See `Connector.read`; every dataset is read whole, since what changed since is not what is there.
        Raises ErpError, `company_gone`."""
        self._open(company)
        if self._by_rest:
            yield from lists.read(self._rest, dataset, cursor)
        else:
            yield from self._lists.read(dataset, cursor)

    def records(self, register: str, since: datetime | None = None) -> Iterator[Record]:
        """See `Source.records`."""
        if self._by_rest:
            yield from registers.records(self._rest, register, since)
        else:
            yield from SoapRegisters(self._soap, SoapLists(self._soap)).records(register, since)

    def resources(self, wanted: Sequence[str], headers: Sequence[str] = ()) -> Iterator[CheckItem]:
        """See `Receiver.resources`; Severa has no dimension headers."""
        if self._by_rest:
            yield from self._receiver.resources(wanted)
            return
        for register in wanted:
            yield CheckItem(f"resource_{register}", Result.FAILED, {}, _reading_only(register))

    def existing(self, register: str) -> Iterator[Record]:
        """See `Receiver.existing`."""
        if self._by_rest:
            return existing(self._rest, register)
        return self.records(register)

    def examine(self, register: str, record: Record) -> None:
        """See `Receiver.examine`. Raises ErpError, `module_inactive` with an API key alone."""
        if not self._by_rest:
            raise _reading_only(register)
        self._receiver.wanted(register, record)

    def write(self, register: str, record: Record, id: str = "") -> str:
        """See `Receiver.write`. Raises ErpError, `module_inactive` with an API key alone."""
        if not self._by_rest:
            raise _reading_only(register)
        return self._receiver.write(register, record, id)

    def _prove_credentials(self) -> checks.Facts:
        """Signs in anew, whatever token may be at hand: it is the credentials that are to be proved."""
        token = self._rest.tokens.sign_in()
        return {"key_kind": "REST API"} | ({"granted": " ".join(token.scopes)} if token.scopes else {})

    def _first(self, dataset: str) -> int:
        return lists.first(self._rest, dataset)

    def _company(self) -> Company:
        return self._rest.company() if self._by_rest else self._top(self._lists.units())

    def _top(self, units: list[Entity]) -> Company:
        """The unit at the top stands for the organisation, of which the older interface tells nothing."""
        known = {unit.text("GUID") for unit in units}
        top = next((u for u in units if u.text("ParentBusinessUnitGUID") not in known), None)
        if top is None:
            raise problem("no_companies")
        id = top.text("VatNumber") or top.text("GUID") or ""
        number = business_id(top.text("VatNumber")) or ""
        return Company(id, top.text("Name") or id, number, currency=top.text("CurrencyCode") or "")

    def _open(self, company: str) -> None:
        if self._opened == company:
            return
        if self._by_rest:
            self._rest.open(company)
        else:
            units = self._lists.units()
            if company not in {self._top(units).id, *(unit.text("GUID") for unit in units)}:
                raise problem("company_gone", company=company)
        self._opened = company


def _reading_only(register: str) -> ErpError:
    return problem(
        "module_inactive", "with an API key Severa is read only; writing needs client credentials",
        dataset=register, module="REST API",
    )  # fmt: skip
