"""What was imported, for the Data page and for export."""

from collections.abc import Iterator, Sequence

from app.services.core import Core
from app.store.work import RowFilter, RowPage
from connectors.base import Row
from connectors.datasets import DATASETS, Column, Dataset
from connectors.errors import ConfigError
from connectors.rows import Type

STALE = Column("stale_since", Type.MOMENT)
"""Of a row whose version in the ERP cannot be read: since when the stored one is no longer current."""


class LedgerData:
    """Stored rows of companies."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def dataset(self, name: str) -> Dataset:
        """The dataset of that name; raises `unknown_name`."""
        try:
            return DATASETS[name]
        except KeyError:
            raise ConfigError("unknown_name", name=name) from None

    def rows(self, dataset: str, company: str) -> Iterator[Row]:
        """Every stored row in the dataset's columns and STALE, streamed. Raises `unknown_name`,
        `ambiguous_name`, `not_imported` for a company without data."""
        self.dataset(dataset)
        with self._core.store.reading() as tables:
            record = tables.companies.find(company)
            if record.imported_at is None and not tables.ledger.counts([record.id]):
                raise ConfigError("not_imported", company=record.name)
            yield from tables.ledger.iterate(dataset, record.id, extra=(STALE.name,))

    def page(
        self,
        dataset: str,
        company_id: int,
        where: RowFilter | None = None,
        after: tuple[object, ...] | None = None,
        limit: int = 500,
    ) -> RowPage:
        """A page for a table on the screen."""
        with self._core.store.reading() as tables:
            return tables.ledger.rows(dataset, company_id, where, after, limit)

    def trial_balance(self, company_id: int) -> Sequence[Row]:
        """The ERP's trial balance as stored, in the dataset's columns."""
        with self._core.store.reading() as tables:
            return list(tables.ledger.iterate("trial_balance", company_id))
