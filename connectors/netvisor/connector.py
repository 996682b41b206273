"""The Netvisor connector: what the rest of the program calls."""

from collections.abc import Iterator, Sequence
from datetime import datetime

from connectors import checking
from connectors.base import CheckItem, Company, Context, Page, Period, Window
from connectors.moves import Record
from connectors.netvisor import balances, calendar, checks, ledger, masters, registers, source
from connectors.netvisor.api import Api
from connectors.netvisor.receiver import Receiver
from connectors.reading import LedgerConnector
from connectors.spans import cut


class NetvisorConnector(LedgerConnector):
    """Netvisor behind `connectors.base.Connector`, `moves.Source` and `moves.Receiver`."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._api = Api(context)
        self._receiver = Receiver(self._api)

    def check(self, companies: Sequence[str] = ()) -> Iterator[CheckItem]:
        """See `Connector.check`."""
        return checking.run(checks.plan(self._api), companies)

    def companies(self) -> Iterator[Company]:
        """The one company of the connection. Raises ErpError."""
        yield checks.company(self._api)

    def _open(self, company: str) -> None:
        if company != self._api.organisation:
            raise checks.other_company(company, self._api.organisation)

    def _periods(self, company: str) -> Sequence[Period]:
        return calendar.periods(self._api)

    def _list(self, company: str, dataset: str, cursor: str | None) -> Iterator[Page]:
        return masters.read(self._api, dataset, cursor)

    def _postings(self, company: str, window: Window | None, cursor: str | None) -> Iterator[Page]:
        periods = self._calendar(company)
        # without a window what lies before the calendar too, which may have changed since
        whole = window or Window(calendar.EARLIEST, calendar.LATEST)
        parts = cut(periods, whole, self._context.clock().date())
        return ledger.read(self._api, periods, parts, cursor)

    def _trial_balance(self, company: str, window: Window | None, cursor: str | None) -> Iterator[Page]:
        return balances.read(self._api, self._calendar(company), window, cursor)

    def records(self, register: str, since: datetime | None = None) -> Iterator[Record]:
        """See `moves.Source`."""
        return source.records(self._api, register, since)

    def resources(self, registers: Sequence[str], headers: Sequence[str] = ()) -> Iterator[CheckItem]:
        """See `moves.Receiver`."""
        return checks.resources(self._api, registers, headers)

    def headers(self) -> Sequence[str]:
        """See `moves.Receiver`."""
        return registers.headers(self._api)

    def existing(self, register: str) -> Iterator[Record]:
        """See `moves.Receiver`."""
        return self._receiver.existing(register)

    def examine(self, register: str, record: Record) -> None:
        """See `moves.Receiver`."""
        self._receiver.examine(register, record)

    def write(self, register: str, record: Record, id: str = "") -> str:
        """See `moves.Receiver`."""
        return self._receiver.write(register, record, id)
