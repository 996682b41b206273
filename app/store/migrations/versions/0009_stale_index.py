"""Whether a company has rows that are not current is asked at the end of every run, also of a quiet night."""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"

_TABLES = (
    *("account", "customer", "supplier", "product", "dimension", "posting", "trial_balance"),
    *("customer_metric", "project", "invoice", "work_hour"),
)


def upgrade() -> None:
    for table in _TABLES:
        where = sa.text("stale_since IS NOT NULL AND deleted_at IS NULL")
        op.create_index(f"ix_{table}_stale", table, ["company_id"], sqlite_where=where)
