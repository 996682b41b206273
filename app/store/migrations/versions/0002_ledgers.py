"""Ledgers, and views of them with decimals."""

import sqlalchemy as sa
from alembic import op

from app.store.reporting import STATEMENTS

revision = "0002"
down_revision = "0001"


def _text(name: str) -> sa.Column[str]:
    return sa.Column(name, sa.Text(), nullable=False)


def _optional(name: str) -> sa.Column[str]:
    return sa.Column(name, sa.Text(), nullable=True)


def _written() -> tuple[sa.Column[int], sa.Column[int], sa.Column[str]]:
    return (
        sa.Column("content_hash", sa.BigInteger(), nullable=False),
        sa.Column("written_in", sa.BigInteger(), nullable=False),
        _optional("deleted_at"),
    )


def upgrade() -> None:
    op.create_table(
        "account",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("company_id", sa.Integer(), nullable=False),
        _text("source_id"),
        _text("account_number"),
        _optional("name"),
        _optional("account_type"),
        _optional("standard_account"),
        _optional("grouping_code"),
        _optional("vat_code"),
        sa.Column("active", sa.Boolean(), nullable=False),
        _optional("changed_at"),
        *_written(),
        sa.ForeignKeyConstraint(["company_id"], ["company.id"], name="fk_account_company_id"),
        sa.PrimaryKeyConstraint("id", name="pk_account"),
        sa.UniqueConstraint("company_id", "source_id", name="uq_account_company_id_source_id"),
    )
    op.create_table(
        "customer",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("company_id", sa.Integer(), nullable=False),
        _text("source_id"),
        _optional("number"),
        _optional("name"),
        _optional("organisation_number"),
        _optional("email"),
        _optional("phone"),
        sa.Column("active", sa.Boolean(), nullable=False),
        _optional("changed_at"),
        *_written(),
        sa.ForeignKeyConstraint(["company_id"], ["company.id"], name="fk_customer_company_id"),
        sa.PrimaryKeyConstraint("id", name="pk_customer"),
        sa.UniqueConstraint("company_id", "source_id", name="uq_customer_company_id_source_id"),
    )
    op.create_table(
        "dimension",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("company_id", sa.Integer(), nullable=False),
        _text("source_id"),
        _text("kind"),
        _optional("number"),
        _optional("name"),
        _optional("parent"),
        sa.Column("active", sa.Boolean(), nullable=False),
        _optional("changed_at"),
        *_written(),
        sa.ForeignKeyConstraint(["company_id"], ["company.id"], name="fk_dimension_company_id"),
        sa.PrimaryKeyConstraint("id", name="pk_dimension"),
        sa.UniqueConstraint("company_id", "source_id", name="uq_dimension_company_id_source_id"),
    )
    op.create_table(
        "posting",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("company_id", sa.Integer(), nullable=False),
        _text("source_id"),
        _text("voucher_id"),
        _optional("voucher_number"),
        _optional("voucher_type"),
        sa.Column("line", sa.BigInteger(), nullable=True),
        _text("posting_date"),
        _text("period"),
        _text("account_number"),
        sa.Column("amount", sa.BigInteger(), nullable=False),
        _optional("currency"),
        sa.Column("amount_in_currency", sa.BigInteger(), nullable=True),
        _optional("description"),
        _optional("customer_number"),
        _optional("supplier_number"),
        _optional("department"),
        _optional("project"),
        _optional("dimensions"),
        _optional("vat_code"),
        _optional("changed_at"),
        *_written(),
        sa.ForeignKeyConstraint(["company_id"], ["company.id"], name="fk_posting_company_id"),
        sa.PrimaryKeyConstraint("id", name="pk_posting"),
        sa.UniqueConstraint("company_id", "source_id", name="uq_posting_company_id_source_id"),
    )
    op.create_index(
        "ix_posting_window",
        "posting",
        ["company_id", "posting_date", "written_in"],
        sqlite_where=sa.text("deleted_at IS NULL"),
        postgresql_where=sa.text("deleted_at IS NULL"),
    )

    op.create_table(
        "product",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("company_id", sa.Integer(), nullable=False),
        _text("source_id"),
        _optional("number"),
        _optional("name"),
        _optional("unit"),
        sa.Column("sales_price", sa.BigInteger(), nullable=True),
        sa.Column("cost_price", sa.BigInteger(), nullable=True),
        _optional("vat_code"),
        _optional("account_number"),
        sa.Column("active", sa.Boolean(), nullable=False),
        _optional("changed_at"),
        *_written(),
        sa.ForeignKeyConstraint(["company_id"], ["company.id"], name="fk_product_company_id"),
        sa.PrimaryKeyConstraint("id", name="pk_product"),
        sa.UniqueConstraint("company_id", "source_id", name="uq_product_company_id_source_id"),
    )
    op.create_table(
        "record",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("company_id", sa.Integer(), nullable=False),
        _text("dataset"),
        _text("source_id"),
        _text("data"),
        *_written(),
        sa.ForeignKeyConstraint(["company_id"], ["company.id"], name="fk_record_company_id"),
        sa.PrimaryKeyConstraint("id", name="pk_record"),
        sa.UniqueConstraint(
            "company_id", "dataset", "source_id", name="uq_record_company_id_dataset_source_id"
        ),
    )
    op.create_table(
        "supplier",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("company_id", sa.Integer(), nullable=False),
        _text("source_id"),
        _optional("number"),
        _optional("name"),
        _optional("organisation_number"),
        _optional("email"),
        _optional("phone"),
        sa.Column("active", sa.Boolean(), nullable=False),
        _optional("changed_at"),
        *_written(),
        sa.ForeignKeyConstraint(["company_id"], ["company.id"], name="fk_supplier_company_id"),
        sa.PrimaryKeyConstraint("id", name="pk_supplier"),
        sa.UniqueConstraint("company_id", "source_id", name="uq_supplier_company_id_source_id"),
    )
    op.create_table(
        "trial_balance",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("company_id", sa.Integer(), nullable=False),
        _text("account_number"),
        _text("period"),
        sa.Column("opening", sa.BigInteger(), nullable=True),
        sa.Column("movement", sa.BigInteger(), nullable=False),
        sa.Column("closing", sa.BigInteger(), nullable=True),
        *_written(),
        sa.ForeignKeyConstraint(["company_id"], ["company.id"], name="fk_trial_balance_company_id"),
        sa.PrimaryKeyConstraint("id", name="pk_trial_balance"),
        sa.UniqueConstraint(
            "company_id", "account_number", "period", name="uq_trial_balance_company_id_account_number_period"
        ),
    )
    for statement in STATEMENTS:
        op.execute(statement)
