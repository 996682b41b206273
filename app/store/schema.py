"""The tables of everything but the ledgers; `SCHEMA` is the revision this program writes."""

from enum import StrEnum
from typing import Any

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Float,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
    UniqueConstraint,
)

from app.store.moving import Action, Direction, Existing, Match, MovedState
from app.store.records import AssistantState, CheckRecord, Problem, Reconciled, RunKind, Stage
from app.store.types import Choice, DateText, JsonText, Moment, WindowText
from app.store.work import BadRow, Counts, Flaws, RunState, TransferKind, TransferStatus
from connectors.base import Authorisation, Level, Window

SCHEMA = "0010"

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "pk": "pk_%(table_name)s",
    }
)


def _id() -> Column[int]:
    return Column("id", Integer, primary_key=True)


def _text(name: str) -> Column[str]:
    return Column(name, Text, nullable=False, default="")


def _flag(name: str) -> Column[bool]:
    return Column(name, Boolean, nullable=False, default=False)


def _json(name: str, shape: Any) -> Column[Any]:
    return Column(name, JsonText(shape))


def _choice(name: str, members: type[StrEnum]) -> Column[StrEnum]:
    return Column(name, Choice(members), nullable=False)


_PLAIN = dict[str, str]


instance = Table(
    "instance",
    metadata,
    Column("uuid", Text, primary_key=True),
    Column("salt", LargeBinary, nullable=False),
    Column("created_at", Moment, nullable=False),
)

setting = Table("setting", metadata, Column("name", Text, primary_key=True), _json("value", Any))

registration = Table(
    "registration",
    metadata,
    _id(),
    _text("system"),
    _text("base_url"),
    _json("fields", _PLAIN),
    _json("fingerprints", _PLAIN),
    Column("updated_at", Moment),
    UniqueConstraint("system", "base_url"),
    sqlite_autoincrement=True,  # the number names keyring entries: it must never come back
)

group = Table(
    "client_group",
    metadata,
    _id(),
    _text("name"),
    _text("name_key"),
    Column("parent_id", ForeignKey("client_group.id")),
    _text("place"),  # "" or the parent's id: unique constraints do not see NULL
    UniqueConstraint("place", "name_key"),
)

client = Table(
    "client",
    metadata,
    _id(),
    _text("name"),
    _text("name_key"),
    Column("group_id", ForeignKey("client_group.id")),
    _text("place"),
    _text("organisation_number"),
    UniqueConstraint("place", "name_key"),
)

connection = Table(
    "connection",
    metadata,
    _id(),
    _text("system"),
    _text("name"),
    _text("name_key"),
    _text("place"),  # "customer", "group:3", "client:12"
    _choice("level", Level),
    Column("group_id", ForeignKey("client_group.id")),
    Column("client_id", ForeignKey("client.id")),
    _flag("private"),
    _text("owner"),
    _text("description"),
    _json("fields", _PLAIN),
    _choice("stage", Stage),
    _json("fingerprints", _PLAIN),
    _json("identity", _PLAIN),
    _json("assistant", AssistantState),
    _json("checks", tuple[CheckRecord, ...]),
    _json("problem", Problem),
    Column("created_at", Moment, nullable=False),
    _text("created_by"),
    Column("started_at", Moment),
    _text("started_by"),
    Column("authorised_at", Moment),
    Column("expires_at", Moment),
    Column("checked_at", Moment),
    _json("authorisation", Authorisation),
    Column("lease_owner", Text, nullable=False, default="", server_default=""),
    Column("lease_until", Moment),
    UniqueConstraint("place", "name_key"),
    sqlite_autoincrement=True,
)

connection_fingerprint = Table(
    "connection_fingerprint",
    metadata,
    Column("connection_id", ForeignKey("connection.id", ondelete="CASCADE"), primary_key=True),
    Column("field", Text, primary_key=True),
    Column("fingerprint", Text, nullable=False, index=True),
)

company = Table(
    "company",
    metadata,
    _id(),
    Column("connection_id", ForeignKey("connection.id", ondelete="SET NULL"), index=True),
    _text("system"),
    _text("external_id"),
    _text("name"),
    _text("organisation_number"),
    _text("currency"),
    _text("parent"),
    Column("client_id", ForeignKey("client.id"), index=True),
    _flag("active"),
    _text("usable"),
    _flag("gone"),
    _text("identity"),
    Column("activated_at", Moment),
    _text("activated_by"),
    Column("imported_at", Moment),
    Column("data_from", DateText),
    Column("data_to", DateText),
    _json("reconciled", Reconciled),
    Column("last_run_id", Integer),
    Column("last_run_at", Moment),
    _json("problem", Problem),
    UniqueConstraint("connection_id", "external_id"),
    sqlite_autoincrement=True,
)
# one active company for one set of books, whoever writes and however many connections lead to it
Index(
    "uq_company_identity_active",
    company.c.identity,
    unique=True,
    sqlite_where=company.c.active,
)

period = Table(
    "period",
    metadata,
    Column("company_id", ForeignKey("company.id", ondelete="CASCADE"), primary_key=True),
    Column("key", Text, primary_key=True),
    Column("start", DateText, nullable=False),
    Column("end", DateText, nullable=False),
    _flag("closed"),
)

job = Table(
    "job",
    metadata,
    _id(),
    Column("company_id", ForeignKey("company.id", ondelete="CASCADE"), nullable=False),
    _choice("kind", RunKind),
    Column("days", Integer),
    _text("at"),
    Column("weekday", Integer),
    _text("zone"),
    Column("next_due", Moment, index=True),
    _flag("enabled"),
    UniqueConstraint("company_id", "kind"),
)

run = Table(
    "run",
    metadata,
    _id(),
    Column("job_id", ForeignKey("job.id", ondelete="SET NULL")),
    Column("company_id", ForeignKey("company.id", ondelete="CASCADE"), nullable=False),
    _choice("kind", RunKind),
    _choice("state", RunState),
    Column("window", WindowText),
    Column("requested_at", Moment, nullable=False),
    Column("started_at", Moment),
    Column("finished_at", Moment),
    _text("lease_owner"),
    Column("lease_until", Moment),
    Column("retry_at", Moment),
    Column("attempts", Integer, nullable=False, default=0),
    _text("resumed_from"),
    _json("problem", Problem),
    _json("options", dict[str, Any]),
    Index("ix_run_company_id_id", "company_id", "id"),
    Index("ix_run_state", "state"),
    sqlite_autoincrement=True,  # ledger rows remember the run that wrote them
)
# one run per company at a time, held by the database
Index(
    "uq_run_running",
    run.c.company_id,
    unique=True,
    sqlite_where=run.c.state == RunState.RUNNING,
)

checkpoint = Table(
    "checkpoint",
    metadata,
    Column("run_id", ForeignKey("run.id", ondelete="CASCADE"), primary_key=True),
    Column("dataset", Text, primary_key=True),
    Column("position", Integer, nullable=False),
    Column("reading", Integer, nullable=False),
    Column("first", Integer, nullable=False, default=1),
    Column("asked", WindowText),
    Column("cursor", Text),
    Column("window", WindowText),
    _json("covered", tuple[Window, ...]),
    _json("counts", Counts),
    _flag("complete"),
    _json("problem", Problem),
    _json("examples", tuple[BadRow, ...]),
    _json("flaws", tuple[Flaws, ...]),
)

mark = Table(
    "mark",
    metadata,
    _id(),
    Column("run_id", Integer, nullable=False),
    Column("dataset", Text, nullable=False),
    Column("keys", LargeBinary, nullable=False),
    Index("ix_mark_run_id_dataset", "run_id", "dataset"),
)

_COUNTS = ("fetched", "new", "changed", "unchanged", "deleted", "skipped", "failed", "repaired")

transfer = Table(
    "transfer",
    metadata,
    _id(),
    Column("time", Moment, nullable=False),
    _choice("kind", TransferKind),
    _choice("status", TransferStatus),
    _text("event"),
    Column("connection_id", Integer),
    _text("connection_name"),
    Column("company_id", Integer),
    _text("company_name"),
    _text("client_name"),
    _text("system"),
    _text("dataset"),
    Column("run_id", Integer),
    _text("job"),
    *(Column(name, Integer, nullable=False, default=0) for name in _COUNTS),
    Column("seconds", Float),
    _text("resumed_from"),
    _text("problem"),
    _json("params", _PLAIN),
    _text("detail"),
    _flag("test"),
    _json("data", dict[str, Any]),
    _text("search_text"),
    sqlite_autoincrement=True,
)
Index("ix_transfer_time_status", transfer.c.time, transfer.c.status)
Index("ix_transfer_status_id", transfer.c.status, transfer.c.id)
Index("ix_transfer_company_id_id", transfer.c.company_id, transfer.c.id)
Index("ix_transfer_connection_id_id", transfer.c.connection_id, transfer.c.id)
Index("ix_transfer_run_id", transfer.c.run_id)

register_setting = Table(
    "register_setting",
    metadata,
    Column("connection_id", ForeignKey("connection.id", ondelete="CASCADE"), primary_key=True),
    Column("register", Text, primary_key=True),
    _choice("direction", Direction),
    _choice("match", Match),
    _choice("existing", Existing),
    _text("temporary"),
    _json("headers", _PLAIN),
    Column("since", Moment),
    Column("at", Moment),
)

moved_record = Table(
    "moved_record",
    metadata,
    Column("connection_id", ForeignKey("connection.id", ondelete="CASCADE"), primary_key=True),
    Column("direction", Choice(Direction), primary_key=True),
    Column("register", Text, primary_key=True),
    Column("source_id", Text, primary_key=True),
    *(_text(name) for name in ("code", "name", "kind", "target_id")),
    Column("hash", BigInteger, nullable=False),
    _choice("action", Action),
    _choice("state", MovedState),
    _json("problem", Problem),
    Column("tries", Integer, nullable=False, default=0),
    Column("at", Moment, nullable=False),
)
