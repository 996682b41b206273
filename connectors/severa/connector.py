"""The Severa connector: which credentials were entered tells which of the two interfaces is used."""

from collections.abc import Iterator, Sequence
from datetime import datetime
from functools import partial

from connectors import checking
from connectors.base import CheckItem, Company, Context, Page, Period, Result, Window
from connectors.errors import ErpError, problem
from connectors.http import Request
from connectors.moves import Record
from connectors.reading import noted
from connectors.severa import checks, lists, registers
from connectors.severa.receiving import Receiver, existing
from connectors.severa.rest import Rest
from connectors.severa.soap import Soap
from connectors.severa.soap_lists import SoapLists
from connectors.severa.soap_registers import SoapRegisters
from connectors.severa.system import SEVERA
from connectors.spans import calendar_months


class SeveraConnector:
    """Severa behind `connectors.base.Connector`, `connectors.moves.Source` and, with client credentials,
    `connectors.moves.Receiver`. With both kinds of credentials the REST interface is used and the key
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

    def check(self, companies: Sequence[str] = ()) -> Iterator[CheckItem]:
        """See `Connector.check`."""
        leading: Rest | Soap = self._rest if self._by_rest else self._soap
        where = Request("GET", leading.base_url, name="reach")
        plan = checking.Plan(
            calls=[self._rest, self._rest.tokens, self._soap],
            address=leading.base_url,
            reached=partial(checking.reached, leading, where),
            sign_in=self._signed_in,
            identify=lambda: checks.identity(*self._named()),
            datasets=SEVERA.datasets,
            first=lambda _, dataset: (
                lists.first(self._rest, dataset) if self._by_rest else self._lists.first(dataset)
            ),
        )
        return checking.run(plan, companies)

    def companies(self) -> Iterator[Company]:
        """The one organisation the credentials belong to. Raises ErpError."""
        yield self._named()[0]

    def periods(self, company: str) -> Sequence[Period]:
        """Calendar months: Severa has no ledger, and nothing is read by them."""
        return calendar_months(self._context.clock().year)

    @noted
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

    def headers(self) -> Sequence[str]:
        """See `Receiver.headers`."""
        return ()

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

    def _signed_in(self) -> checking.Facts:
        """With both kinds of credentials both are proved, the leading ones first."""
        facts = [checks.prove_credentials(self._rest)] if self._by_rest else []
        if self._has_key:
            facts.append(checks.prove_key(self._soap))
        kinds = " + ".join(fact["key_kind"] for fact in facts)
        return {name: value for fact in facts for name, value in fact.items()} | {"key_kind": kinds}

    def _named(self) -> tuple[Company, frozenset[str]]:
        """The organisation as a company, and the ids by which it is known. Raises ErpError."""
        return self._rest.company() if self._by_rest else checks.top(self._lists.units())

    def _open(self, company: str) -> None:
        """Makes sure that what is read belongs to `company`: no address names it."""
        if self._opened != company:
            if company not in self._named()[1]:
                raise problem("company_gone", company=company)
            self._opened = company


def _reading_only(register: str) -> ErpError:
    return problem(
        "module_inactive", "with an API key Severa is read only; writing needs client credentials",
        dataset=register, module="REST API",
    )  # fmt: skip
