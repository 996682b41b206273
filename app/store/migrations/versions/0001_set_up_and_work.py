"""Set-up, jobs, runs and the transfer log."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def _text(name: str) -> sa.Column[str]:
    return sa.Column(name, sa.Text(), nullable=False)


def upgrade() -> None:
    op.create_table(
        "client_group",
        sa.Column("id", sa.Integer(), nullable=False),
        _text("name"),
        _text("name_key"),
        sa.Column("parent_id", sa.Integer(), nullable=True),
        _text("place"),
        sa.ForeignKeyConstraint(["parent_id"], ["client_group.id"], name="fk_client_group_parent_id"),
        sa.PrimaryKeyConstraint("id", name="pk_client_group"),
        sa.UniqueConstraint("place", "name_key", name="uq_client_group_place_name_key"),
    )
    op.create_table(
        "instance",
        _text("uuid"),
        sa.Column("salt", sa.LargeBinary(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("uuid", name="pk_instance"),
    )
    op.create_table(
        "mark",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("run_id", sa.Integer(), nullable=False),
        _text("dataset"),
        sa.Column("keys", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_mark"),
    )
    op.create_index("ix_mark_run_id_dataset", "mark", ["run_id", "dataset"])

    op.create_table(
        "registration",
        sa.Column("id", sa.Integer(), nullable=False),
        _text("system"),
        _text("base_url"),
        sa.Column("fields", sa.Text(), nullable=True),
        sa.Column("fingerprints", sa.Text(), nullable=True),
        sa.Column("updated_at", sa.DateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_registration"),
        sa.UniqueConstraint("system", "base_url", name="uq_registration_system_base_url"),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "setting",
        _text("name"),
        sa.Column("value", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("name", name="pk_setting"),
    )
    op.create_table(
        "transfer",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("time", sa.DateTime(timezone=True), nullable=False),
        _text("kind"),
        _text("status"),
        _text("event"),
        sa.Column("connection_id", sa.Integer(), nullable=True),
        _text("connection_name"),
        sa.Column("company_id", sa.Integer(), nullable=True),
        _text("company_name"),
        _text("client_name"),
        _text("system"),
        _text("dataset"),
        sa.Column("run_id", sa.Integer(), nullable=True),
        _text("job"),
        sa.Column("fetched", sa.Integer(), nullable=False),
        sa.Column("new", sa.Integer(), nullable=False),
        sa.Column("changed", sa.Integer(), nullable=False),
        sa.Column("unchanged", sa.Integer(), nullable=False),
        sa.Column("deleted", sa.Integer(), nullable=False),
        sa.Column("skipped", sa.Integer(), nullable=False),
        sa.Column("failed", sa.Integer(), nullable=False),
        sa.Column("seconds", sa.Float(), nullable=True),
        _text("resumed_from"),
        _text("problem"),
        sa.Column("params", sa.Text(), nullable=True),
        _text("detail"),
        sa.Column("test", sa.Boolean(), nullable=False),
        sa.Column("data", sa.Text(), nullable=True),
        _text("search_text"),
        sa.PrimaryKeyConstraint("id", name="pk_transfer"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_transfer_company_id_id", "transfer", ["company_id", "id"])
    op.create_index("ix_transfer_connection_id_id", "transfer", ["connection_id", "id"])
    op.create_index("ix_transfer_run_id", "transfer", ["run_id"])
    op.create_index("ix_transfer_status_id", "transfer", ["status", "id"])
    op.create_index("ix_transfer_time", "transfer", ["time"])

    op.create_table(
        "client",
        sa.Column("id", sa.Integer(), nullable=False),
        _text("name"),
        _text("name_key"),
        sa.Column("group_id", sa.Integer(), nullable=True),
        _text("place"),
        _text("organisation_number"),
        sa.ForeignKeyConstraint(["group_id"], ["client_group.id"], name="fk_client_group_id"),
        sa.PrimaryKeyConstraint("id", name="pk_client"),
        sa.UniqueConstraint("place", "name_key", name="uq_client_place_name_key"),
    )
    op.create_table(
        "connection",
        sa.Column("id", sa.Integer(), nullable=False),
        _text("system"),
        _text("name"),
        _text("name_key"),
        _text("place"),
        _text("level"),
        sa.Column("group_id", sa.Integer(), nullable=True),
        sa.Column("client_id", sa.Integer(), nullable=True),
        sa.Column("private", sa.Boolean(), nullable=False),
        _text("owner"),
        _text("description"),
        sa.Column("fields", sa.Text(), nullable=True),
        _text("stage"),
        sa.Column("fingerprints", sa.Text(), nullable=True),
        sa.Column("identity", sa.Text(), nullable=True),
        sa.Column("assistant", sa.Text(), nullable=True),
        sa.Column("checks", sa.Text(), nullable=True),
        sa.Column("problem", sa.Text(), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        _text("created_by"),
        sa.Column("started_at", sa.DateTime(timezone=True), nullable=True),
        _text("started_by"),
        sa.Column("authorised_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("checked_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["client_id"], ["client.id"], name="fk_connection_client_id"),
        sa.ForeignKeyConstraint(["group_id"], ["client_group.id"], name="fk_connection_group_id"),
        sa.PrimaryKeyConstraint("id", name="pk_connection"),
        sa.UniqueConstraint("place", "name_key", name="uq_connection_place_name_key"),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "company",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("connection_id", sa.Integer(), nullable=True),
        _text("system"),
        _text("external_id"),
        _text("name"),
        _text("organisation_number"),
        _text("currency"),
        _text("parent"),
        sa.Column("client_id", sa.Integer(), nullable=True),
        sa.Column("active", sa.Boolean(), nullable=False),
        _text("usable"),
        sa.Column("gone", sa.Boolean(), nullable=False),
        _text("identity"),
        sa.Column("activated_at", sa.DateTime(timezone=True), nullable=True),
        _text("activated_by"),
        sa.Column("imported_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("data_from", sa.Text(), nullable=True),
        sa.Column("data_to", sa.Text(), nullable=True),
        sa.Column("reconciled", sa.Text(), nullable=True),
        sa.Column("last_run_id", sa.Integer(), nullable=True),
        sa.Column("last_run_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("problem", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["client_id"], ["client.id"], name="fk_company_client_id"),
        sa.ForeignKeyConstraint(
            ["connection_id"], ["connection.id"], name="fk_company_connection_id", ondelete="SET NULL"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_company"),
        sa.UniqueConstraint("connection_id", "external_id", name="uq_company_connection_id_external_id"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_company_client_id", "company", ["client_id"])
    op.create_index("ix_company_connection_id", "company", ["connection_id"])
    op.create_index(
        "uq_company_identity_active",
        "company",
        ["identity"],
        unique=True,
        sqlite_where=sa.text("active"),
        postgresql_where=sa.text("active"),
    )

    op.create_table(
        "connection_fingerprint",
        sa.Column("connection_id", sa.Integer(), nullable=False),
        _text("field"),
        _text("fingerprint"),
        sa.ForeignKeyConstraint(
            ["connection_id"],
            ["connection.id"],
            name="fk_connection_fingerprint_connection_id",
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("connection_id", "field", name="pk_connection_fingerprint"),
    )
    op.create_index("ix_connection_fingerprint_fingerprint", "connection_fingerprint", ["fingerprint"])

    op.create_table(
        "job",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("company_id", sa.Integer(), nullable=False),
        _text("kind"),
        sa.Column("days", sa.Integer(), nullable=True),
        _text("at"),
        sa.Column("weekday", sa.Integer(), nullable=True),
        _text("zone"),
        sa.Column("next_due", sa.DateTime(timezone=True), nullable=True),
        sa.Column("enabled", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["company_id"], ["company.id"], name="fk_job_company_id", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name="pk_job"),
        sa.UniqueConstraint("company_id", "kind", name="uq_job_company_id_kind"),
    )
    op.create_index("ix_job_next_due", "job", ["next_due"])

    op.create_table(
        "period",
        sa.Column("company_id", sa.Integer(), nullable=False),
        _text("key"),
        _text("start"),
        _text("end"),
        sa.Column("closed", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["company_id"], ["company.id"], name="fk_period_company_id", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("company_id", "key", name="pk_period"),
    )
    op.create_table(
        "run",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("job_id", sa.Integer(), nullable=True),
        sa.Column("company_id", sa.Integer(), nullable=False),
        _text("kind"),
        _text("state"),
        sa.Column("window", sa.Text(), nullable=True),
        sa.Column("requested_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("started_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("finished_at", sa.DateTime(timezone=True), nullable=True),
        _text("lease_owner"),
        sa.Column("lease_until", sa.DateTime(timezone=True), nullable=True),
        sa.Column("retry_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("attempts", sa.Integer(), nullable=False),
        _text("resumed_from"),
        sa.Column("problem", sa.Text(), nullable=True),
        sa.Column("options", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["company_id"], ["company.id"], name="fk_run_company_id", ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["job_id"], ["job.id"], name="fk_run_job_id", ondelete="SET NULL"),
        sa.PrimaryKeyConstraint("id", name="pk_run"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_run_company_id_id", "run", ["company_id", "id"])
    op.create_index("ix_run_state", "run", ["state"])
    op.create_index(
        "uq_run_running",
        "run",
        ["company_id"],
        unique=True,
        sqlite_where=sa.text("state = 'running'"),
        postgresql_where=sa.text("state = 'running'"),
    )

    op.create_table(
        "checkpoint",
        sa.Column("run_id", sa.Integer(), nullable=False),
        _text("dataset"),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("reading", sa.Integer(), nullable=False),
        sa.Column("asked", sa.Text(), nullable=True),
        sa.Column("cursor", sa.Text(), nullable=True),
        sa.Column("window", sa.Text(), nullable=True),
        sa.Column("covered", sa.Text(), nullable=True),
        sa.Column("counts", sa.Text(), nullable=True),
        sa.Column("complete", sa.Boolean(), nullable=False),
        sa.Column("problem", sa.Text(), nullable=True),
        sa.Column("examples", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["run_id"], ["run.id"], name="fk_checkpoint_run_id", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("run_id", "dataset", name="pk_checkpoint"),
    )
