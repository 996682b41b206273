"""What journal transactions add to postings: customer or supplier, project and VAT code, line by line."""

from collections.abc import Collection, Sequence

from connectors.visma_net.answers import Journal, Text, code
from connectors.visma_net.api import Api
from connectors.visma_net.calendar import asked
from connectors.visma_net.paging import Source, read

_SIZE = 500  # vouchers a page: about as many lines as a page of postings
_KEPT = 4  # periods whose lines are remembered
Line = tuple[str | None, str | None, str | None, str | None]  # account, party, project, vat code
Added = tuple[str | None, str | None, str | None, str | None]  # customer, supplier, project, vat code


def module_of(text: str | None) -> str:
    """A module without the word: AR for ModuleAR."""
    name = (text or "").strip()
    return name[6:] if name[:6].lower() == "module" else name


def voucher_of(module: str, batch: Text) -> str:
    """The id of a voucher: batch numbers count within their module."""
    number = str(batch).strip() if batch is not None else ""
    return f"{module}-{number}" if module else number


def source(period: str) -> Source[Journal]:
    """The vouchers of a period. Postings are complete without them, so they may be refused."""
    params = {"periodId": asked(period)}
    return Source("/v2/journaltransaction", Journal, "journals", _SIZE, params, optional=True, tag=period)


class Journals:
    """The lines of the periods read last; others are read when a posting asks for them.

    periods: those of the company. kept: how many are remembered, None for all.
    """

    def __init__(self, api: Api, periods: Collection[str], others: frozenset[str]) -> None:
        self._api = api
        self._known = frozenset(periods)
        self._others = others
        self._lines: dict[str, dict[str, Line]] = {}
        self.kept: int | None = _KEPT

    def begin(self, period: str) -> None:
        """The period's lines come now, from the first one on."""
        self._lines.pop(period, None)
        self._lines[period] = {}
        while self.kept is not None and len(self._lines) > self.kept:
            del self._lines[next(iter(self._lines))]

    def add(self, period: str, journals: Sequence[Journal]) -> None:
        """Keeps what these vouchers say."""
        lines = self._lines[period]
        for journal in journals:
            if self._others and code(journal.ledger) in self._others:
                continue
            voucher = voucher_of(module_of(journal.module), journal.batchNumber)
            for line in journal.journalTransactionLines or ():
                party, project, vat = line.customerSupplier, line.project, line.vatCode or line.vat
                if party or project or vat:
                    lines[f"{voucher}-{line.lineNumber}"] = (
                        code(line.accountNumber),
                        code(party),
                        code(project),
                        code(vat),
                    )

    def of(self, period: str | None, source_id: str, account: str | None, module: str) -> Added | None:
        """What belongs to a posting; None where its line is not found, or is another account's."""
        if period is None:
            return None
        if period not in self._lines:
            self._read(period)
        line = self._lines[period].get(source_id)
        if line is None or (line[0] and account and line[0] != account):
            return None
        _, party, project, vat = line
        return party if module == "AR" else None, party if module == "AP" else None, project, vat

    def _read(self, period: str) -> None:
        self.begin(period)
        if period in self._known:
            for piece in read(self._api, source(period)):
                if piece.first:
                    self.begin(period)
                self.add(period, piece.items)
