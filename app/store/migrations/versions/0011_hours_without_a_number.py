"""Hours may have no number: what the ERP leaves open is no 0."""

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"


def upgrade() -> None:
    with op.batch_alter_table("work_hour") as table:
        table.alter_column("quantity", existing_type=sa.BigInteger(), nullable=True)
