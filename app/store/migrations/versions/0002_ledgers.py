"""Ledgers, and views of them with decimals."""

import sqlalchemy as sa
from alembic import op

from app.store.migrations.rows import create_ledger, flag, number, optional, text
from app.store.reporting import STATEMENTS

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    create_ledger(
        "account",
        *text("source_id", "account_number"),
        *optional("name", "account_type", "standard_account", "grouping_code", "vat_code"),
        *flag("active"),
        *optional("changed_at"),
    )
    for party in ("customer", "supplier"):
        create_ledger(
            party,
            *text("source_id"),
            *optional("number", "name", "organisation_number", "email", "phone"),
            *flag("active"),
            *optional("changed_at"),
        )
    create_ledger(
        "dimension",
        *text("source_id", "kind"),
        *optional("number", "name", "parent"),
        *flag("active"),
        *optional("changed_at"),
    )
    create_ledger(
        "posting",
        *text("source_id", "voucher_id"),
        *optional("voucher_number", "voucher_type"),
        *number("line", nullable=True),
        *text("posting_date", "period", "account_number"),
        *number("amount"),
        *optional("currency"),
        *number("amount_in_currency", nullable=True),
        *optional("description", "customer_number", "supplier_number", "department", "project"),
        *optional("dimensions", "vat_code", "changed_at"),
    )
    op.create_index(
        "ix_posting_window",
        "posting",
        ["company_id", "posting_date", "written_in"],
        sqlite_where=sa.text("deleted_at IS NULL"),
    )
    create_ledger(
        "product",
        *text("source_id"),
        *optional("number", "name", "unit"),
        *number("sales_price", "cost_price", nullable=True),
        *optional("vat_code", "account_number"),
        *flag("active"),
        *optional("changed_at"),
    )
    create_ledger("record", *text("dataset", "source_id", "data"), key=("dataset", "source_id"))
    create_ledger(
        "trial_balance",
        *text("account_number", "period"),
        *number("opening", nullable=True),
        *number("movement"),
        *number("closing", nullable=True),
        key=("account_number", "period"),
    )
    for statement in STATEMENTS:
        op.execute(statement)
