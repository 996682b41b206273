"""Columns as the revisions write them, and the shape that all ledger tables had when they were made."""

from typing import Any

import sqlalchemy as sa
from alembic import op


def text(*names: str) -> list[sa.Column[Any]]:
    """Columns of texts that are always there."""
    return [sa.Column(name, sa.Text(), nullable=False) for name in names]


def optional(*names: str) -> list[sa.Column[Any]]:
    """Columns of texts that may be missing."""
    return [sa.Column(name, sa.Text(), nullable=True) for name in names]


def number(*names: str, nullable: bool = False) -> list[sa.Column[Any]]:
    """Columns of amounts in 1/10 000 and of other large integers."""
    return [sa.Column(name, sa.BigInteger(), nullable=nullable) for name in names]


def flag(*names: str, nullable: bool = False) -> list[sa.Column[Any]]:
    """Columns of yes and no."""
    return [sa.Column(name, sa.Boolean(), nullable=nullable) for name in names]


def create_ledger(table: str, *columns: sa.Column[Any], key: tuple[str, ...] = ("source_id",)) -> None:
    """A table of a company's rows, unique by `key`."""
    op.create_table(
        table,
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("company_id", sa.Integer(), nullable=False),
        *columns,
        *number("content_hash", "written_in"),
        *optional("deleted_at"),
        sa.ForeignKeyConstraint(["company_id"], ["company.id"], name=f"fk_{table}_company_id"),
        sa.PrimaryKeyConstraint("id", name=f"pk_{table}"),
        sa.UniqueConstraint("company_id", *key, name=f"uq_{table}_company_id_{'_'.join(key)}"),
    )
