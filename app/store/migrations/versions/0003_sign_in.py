"""Authorisations given in the browser, leases for renewing them, and the figures of Customer Insight."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    op.add_column("connection", sa.Column("authorisation", sa.Text(), nullable=True))
    op.add_column("connection", sa.Column("lease_owner", sa.Text(), nullable=False, server_default=""))
    op.add_column("connection", sa.Column("lease_until", sa.DateTime(timezone=True), nullable=True))
    op.drop_table("record")  # never written: a system's own datasets have tables with columns as well
    op.create_table(
        "customer_metric",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("company_id", sa.Integer(), nullable=False),
        sa.Column("source_id", sa.Text(), nullable=False),
        sa.Column("customer_number", sa.Text(), nullable=False),
        sa.Column("period", sa.Text(), nullable=False),
        sa.Column("metric", sa.Text(), nullable=False),
        sa.Column("value", sa.BigInteger(), nullable=False),
        sa.Column("unit", sa.Text(), nullable=True),
        sa.Column("changed_at", sa.Text(), nullable=True),
        sa.Column("content_hash", sa.BigInteger(), nullable=False),
        sa.Column("written_in", sa.BigInteger(), nullable=False),
        sa.Column("deleted_at", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["company_id"], ["company.id"], name="fk_customer_metric_company_id"),
        sa.PrimaryKeyConstraint("id", name="pk_customer_metric"),
        sa.UniqueConstraint("company_id", "source_id", name="uq_customer_metric_company_id_source_id"),
    )
