"""What each window's last reading could not read or had to mend, and with which reading a run began anew."""

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"


def upgrade() -> None:
    op.add_column("checkpoint", sa.Column("flaws", sa.Text(), nullable=True))
    op.add_column("checkpoint", sa.Column("first", sa.Integer(), nullable=False, server_default="1"))
    op.execute("UPDATE checkpoint SET flaws = '[]'")
