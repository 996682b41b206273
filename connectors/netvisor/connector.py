"""The Netvisor connector: what the rest of the program calls."""

from collections.abc import Iterator, Sequence
from datetime import datetime

from connectors import checking
from connectors.base import CheckItem, Company, Context, Page, Period, Window
from connectors.moves import Record
from connectors.netvisor import balances, calendar, checks, ledger, masters, source
from connectors.netvisor.api import Api
from connectors.netvisor.receiver import Receiver
from connectors.spans import cut


class NetvisorConnector:
    """Netvisor behind `connectors.base.Connector`, `moves.Source` and `moves.Receiver`."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._api = Api(context)
        self._receiver = Receiver(self._api)
        self._calendars: dict[str, Sequence[Period]] = dict(context.calendars)

    def check(self, companies: Sequence[str] = ()) -> Iterator[CheckItem]:
        """See `Connector.check`."""
        return checking.run(checks.plan(self._api), companies)

    def companies(self) -> Iterator[Company]:
        """The one company of the connection. Raises ErpError."""
        yield checks.company(self._api)

    def periods(self, company: str) -> Sequence[Period]:
        """See `Connector.periods`; asks the vendor."""
        self._own(company)
        found = self._calendars[company] = calendar.periods(self._api)
        return found

    def read(
        self, company: str, dataset: str, window: Window | None = None, cursor: str | None = None
    ) -> Iterator[Page]:
        """See `Connector.read`. Raises ErpError; `other_company` where the connection is another one's."""
        self._own(company)
        if dataset == "postings":
            periods = self._calendar(company)
            # without a window what lies before the calendar too, which may have changed since
            whole = window or Window(calendar.EARLIEST, calendar.LATEST)
            parts = cut(periods, whole, self._context.clock().date())
            yield from ledger.read(self._api, periods, parts, cursor)
        elif dataset == "trial_balance":
            yield from balances.read(self._api, self._calendar(company), window, cursor)
        else:
            yield from masters.read(self._api, dataset, cursor)

    def records(self, register: str, since: datetime | None = None) -> Iterator[Record]:
        """See `moves.Source`."""
        return source.records(self._api, register, since)

    def resources(self, registers: Sequence[str], headers: Sequence[str] = ()) -> Iterator[CheckItem]:
        """See `moves.Receiver`."""
        return checks.resources(self._api, registers, headers)

    def existing(self, register: str) -> Iterator[Record]:
        """See `moves.Receiver`."""
        return self._receiver.existing(register)

    def examine(self, register: str, record: Record) -> None:
        """See `moves.Receiver`."""
        self._receiver.examine(register, record)

    def write(self, register: str, record: Record, id: str = "") -> str:
        """See `moves.Receiver`."""
        return self._receiver.write(register, record, id)

    def _own(self, company: str) -> None:
        if company != self._api.organisation:
            raise checks.other_company(company, self._api.organisation)

    def _calendar(self, company: str) -> Sequence[Period]:
        known = self._calendars.get(company)
        return known if known else self.periods(company)
