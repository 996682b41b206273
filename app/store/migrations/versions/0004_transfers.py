"""Records moved between two systems, the settings of their registers, and the datasets of Severa."""

import sqlalchemy as sa
from alembic import op

from app.store.migrations.rows import create_ledger, flag, number, optional, text

revision = "0004"
down_revision = "0003"


def _of_connection(table: str, *columns: sa.Column[object], key: tuple[str, ...]) -> None:
    op.create_table(
        table,
        sa.Column("connection_id", sa.Integer(), nullable=False),
        *columns,
        sa.ForeignKeyConstraint(
            ["connection_id"], ["connection.id"], name=f"fk_{table}_connection_id", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("connection_id", *key, name=f"pk_{table}"),
    )


def upgrade() -> None:
    _of_connection(
        "register_setting",
        *text("register", "direction", "match", "existing", "temporary"),
        *optional("headers"),
        sa.Column("since", sa.DateTime(timezone=True), nullable=True),
        sa.Column("at", sa.DateTime(timezone=True), nullable=True),
        key=("register",),
    )
    _of_connection(
        "moved_record",
        *text("direction", "register", "source_id", "code", "name", "kind", "target_id"),
        *number("hash"),
        *text("action", "state"),
        *optional("problem"),
        sa.Column("tries", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        key=("direction", "register", "source_id"),
    )
    create_ledger(
        "project",
        *text("source_id"),
        *optional("number"),
        *text("name"),
        *optional("customer_number", "business_unit", "currency", "start_date", "end_date"),
        *flag("closed"),
        *optional("changed_at"),
    )
    create_ledger(
        "invoice",
        *text("source_id"),
        *optional("number", "reference_number", "customer_number"),
        *text("invoice_date"),
        *optional("due_date", "status", "currency"),
        *number("net", "vat", "gross"),
        *flag("credit_note"),
        *optional("projects", "changed_at"),
    )
    create_ledger(
        "work_hour",
        *text("source_id", "work_date"),
        *number("quantity"),
        *optional("user_name", "user_code", "project", "phase", "work_type", "customer_number"),
        *optional("description"),
        *flag("billable", "approved", nullable=True),
        *optional("changed_at"),
    )
