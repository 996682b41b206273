"""One index answers both when a line was written and how it went: the chart of days reads nothing else."""

from alembic import op

revision = "0008"
down_revision = "0007"


def upgrade() -> None:
    op.drop_index("ix_transfer_time", "transfer")
    op.create_index("ix_transfer_time_status", "transfer", ["time", "status"])
