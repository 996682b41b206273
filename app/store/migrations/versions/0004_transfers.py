"""Records moved between two systems, the settings of their registers, and the datasets of Severa."""

from collections.abc import Sequence
from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"


def _text(name: str) -> sa.Column[str]:
    return sa.Column(name, sa.Text(), nullable=False)


def _optional(*names: str) -> list[sa.Column[Any]]:
    return [sa.Column(name, sa.Text(), nullable=True) for name in names]


def _rows(table: str, columns: Sequence[sa.Column[Any]]) -> None:
    op.create_table(
        table,
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("company_id", sa.Integer(), nullable=False),
        _text("source_id"),
        *columns,
        *_optional("changed_at"),
        sa.Column("content_hash", sa.BigInteger(), nullable=False),
        sa.Column("written_in", sa.BigInteger(), nullable=False),
        *_optional("deleted_at"),
        sa.ForeignKeyConstraint(["company_id"], ["company.id"], name=f"fk_{table}_company_id"),
        sa.PrimaryKeyConstraint("id", name=f"pk_{table}"),
        sa.UniqueConstraint("company_id", "source_id", name=f"uq_{table}_company_id_source_id"),
    )


def upgrade() -> None:
    op.create_table(
        "register_setting",
        sa.Column("connection_id", sa.Integer(), nullable=False),
        _text("register"),
        _text("direction"),
        _text("match"),
        _text("existing"),
        _text("temporary"),
        sa.Column("headers", sa.Text(), nullable=True),
        sa.Column("since", sa.DateTime(timezone=True), nullable=True),
        sa.Column("at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["connection_id"],
            ["connection.id"],
            name="fk_register_setting_connection_id",
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("connection_id", "register", name="pk_register_setting"),
    )
    op.create_table(
        "moved_record",
        sa.Column("connection_id", sa.Integer(), nullable=False),
        _text("direction"),
        _text("register"),
        _text("source_id"),
        _text("code"),
        _text("name"),
        _text("kind"),
        _text("target_id"),
        sa.Column("hash", sa.BigInteger(), nullable=False),
        _text("action"),
        _text("state"),
        sa.Column("problem", sa.Text(), nullable=True),
        sa.Column("tries", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["connection_id"], ["connection.id"], name="fk_moved_record_connection_id", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint(
            "connection_id", "direction", "register", "source_id", name="pk_moved_record"
        ),
    )
    _rows(
        "project",
        [
            *_optional("number"),
            _text("name"),
            *_optional("customer_number", "business_unit", "currency", "start_date", "end_date"),
            sa.Column("closed", sa.Boolean(), nullable=False),
        ],
    )
    _rows(
        "invoice",
        [
            *_optional("number", "reference_number", "customer_number"),
            _text("invoice_date"),
            *_optional("due_date", "status", "currency"),
            *(sa.Column(name, sa.BigInteger(), nullable=False) for name in ("net", "vat", "gross")),
            sa.Column("credit_note", sa.Boolean(), nullable=False),
            *_optional("projects"),
        ],
    )
    _rows(
        "work_hour",
        [
            _text("work_date"),
            sa.Column("quantity", sa.BigInteger(), nullable=False),
            *_optional("user_name", "user_code", "project", "phase", "work_type", "customer_number"),
            *_optional("description"),
            sa.Column("billable", sa.Boolean(), nullable=True),
            sa.Column("approved", sa.Boolean(), nullable=True),
        ],
    )
