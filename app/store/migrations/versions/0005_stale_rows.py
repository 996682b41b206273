"""Rows whose newer version could not be read, and how many values were mended on the way."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"

_LEDGERS = (
    *("account", "customer", "supplier", "product", "dimension", "posting", "trial_balance"),
    *("customer_metric", "project", "invoice", "work_hour"),
)


def upgrade() -> None:
    for table in _LEDGERS:
        op.add_column(table, sa.Column("stale_since", sa.Text(), nullable=True))
    op.add_column("transfer", sa.Column("repaired", sa.Integer(), nullable=False, server_default="0"))
    # what was kept there were texts; the rows that fail again will be named anew
    op.execute("UPDATE checkpoint SET examples = '[]'")
