"""Authorisations given in the browser, leases for renewing them, and the figures of Customer Insight."""

import sqlalchemy as sa
from alembic import op

from app.store.migrations.rows import create_ledger, number, optional, text

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    op.add_column("connection", sa.Column("authorisation", sa.Text(), nullable=True))
    op.add_column("connection", sa.Column("lease_owner", sa.Text(), nullable=False, server_default=""))
    op.add_column("connection", sa.Column("lease_until", sa.DateTime(timezone=True), nullable=True))
    op.drop_table("record")  # never written: a system's own datasets have tables with columns as well
    create_ledger(
        "customer_metric",
        *text("source_id", "customer_number", "period", "metric"),
        *number("value"),
        *optional("unit", "changed_at"),
    )
