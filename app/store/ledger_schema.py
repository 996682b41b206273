"""The ledger's tables, made from the datasets' own columns, and what every ledger row carries besides.

content_hash: 64 bits over the row, by which unchanged rows are not written. written_in: the reading that
wrote or deleted it last. deleted_at: when it was found missing in the ERP (ISO text, UTC). stale_since: since
when the ERP's version of it could not be read, so that this is an earlier one (likewise).
"""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    ForeignKey,
    Index,
    Integer,
    Table,
    Text,
    UniqueConstraint,
    text,
)
from sqlalchemy.types import TypeEngine

from app.store.schema import metadata
from connectors.datasets import DATASETS, Dataset
from connectors.rows import Type

TABLE_NAMES: Mapping[str, str] = {
    "accounts": "account",
    "customers": "customer",
    "suppliers": "supplier",
    "products": "product",
    "dimensions": "dimension",
    "postings": "posting",
    "trial_balance": "trial_balance",
    "metrics": "customer_metric",
    "projects": "project",
    "invoices": "invoice",
    "hours": "work_hour",
}

_TYPES: Mapping[Type, type[TypeEngine[Any]]] = {
    Type.AMOUNT: BigInteger,
    Type.INTEGER: BigInteger,
    Type.FLAG: Boolean,
}


def _housekeeping() -> tuple[Column[int], Column[int], Column[str], Column[str]]:
    return (
        Column("content_hash", BigInteger, nullable=False),
        Column("written_in", BigInteger, nullable=False),
        Column("deleted_at", Text),
        Column("stale_since", Text),
    )


def _company() -> Column[int]:
    return Column("company_id", Integer, ForeignKey("company.id"), nullable=False)


def _table(dataset: Dataset) -> Table:
    return Table(
        TABLE_NAMES[dataset.name],
        metadata,
        Column("id", Integer, primary_key=True),
        _company(),
        *(
            Column(column.name, _TYPES.get(column.type, Text), nullable=not column.required)
            for column in dataset.columns
        ),
        *_housekeeping(),
        UniqueConstraint("company_id", *dataset.key),
        Index(
            f"ix_{TABLE_NAMES[dataset.name]}_stale",
            "company_id",
            sqlite_where=text("stale_since IS NOT NULL AND deleted_at IS NULL"),
        ),
    )


TABLES: Mapping[str, Table] = {dataset.name: _table(dataset) for dataset in DATASETS.values()}

_posting = TABLES["postings"]
# finds what a reading has not seen in a window without touching the rows
Index(
    "ix_posting_window",
    _posting.c.company_id,
    _posting.c.posting_date,
    _posting.c.written_in,
    sqlite_where=_posting.c.deleted_at.is_(None),
)
