"""The tables of everything but the ledgers; `SCHEMA` is the revision this program writes."""

from datetime import date, datetime
from enum import StrEnum
from types import NoneType
from typing import Any, get_args, get_type_hints

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
from sqlalchemy.types import TypeEngine

from app.store.moving import Moved, Previewed, RegisterSetting
from app.store.records import Client, CompanyRecord, Connection, Group, Job, Registration
from app.store.types import Choice, DateText, JsonText, Moment, WindowText
from app.store.work import Checkpoint, Counts, Run, RunState, Transfer
from connectors.base import Window

SCHEMA = "0012"

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "pk": "pk_%(table_name)s",
    }
)


_PLAIN: dict[Any, type[TypeEngine[Any]]] = {
    str: Text,
    bool: Boolean,
    int: Integer,
    float: Float,
    datetime: Moment,
    date: DateText,
    Window: WindowText,
}


def _column(name: str, hint: Any, *link: ForeignKey, key: bool) -> Column[Any]:
    kind, *others = get_args(hint) if NoneType in get_args(hint) else (hint,)
    stored: TypeEngine[Any]
    if kind in _PLAIN:
        stored = _PLAIN[kind]()
    elif isinstance(kind, type) and issubclass(kind, StrEnum):
        stored = Choice(kind)
    else:
        stored, others = JsonText(kind), [NoneType]
    return Column(name, stored, *link, nullable=bool(others), primary_key=key)


def _table(
    name: str,
    record: type,
    *more: Any,
    key: tuple[str, ...] = ("id",),
    links: dict[str, ForeignKey] | None = None,
    leave_out: tuple[str, ...] = (),
    **options: Any,
) -> Table:
    """A table with a column for each field of a record, by the field's type: NULL where it may be None, JSON
    for what is neither plain nor an enum. more: columns and constraints of the table alone."""
    fields = {name: hint for name, hint in get_type_hints(record).items() if name not in leave_out}
    columns = [
        _column(field, hint, *([links[field]] if links and field in links else ()), key=field in key)
        for field, hint in fields.items()
    ]
    return Table(name, metadata, *columns, *more, **options)


def _text(name: str) -> Column[str]:
    return Column(name, Text, nullable=False)


def _owned(by: str) -> ForeignKey:
    return ForeignKey(f"{by}.id", ondelete="CASCADE")


instance = Table(
    "instance",
    metadata,
    Column("uuid", Text, primary_key=True),
    Column("salt", LargeBinary, nullable=False),
    Column("created_at", Moment, nullable=False),
)

setting = Table("setting", metadata, Column("name", Text, primary_key=True), Column("value", JsonText(Any)))

registration = _table(
    "registration",
    Registration,
    UniqueConstraint("system", "base_url"),
    sqlite_autoincrement=True,  # the number names keyring entries: it must never come back
)

group = _table(
    "client_group",
    Group,
    _text("name_key"),
    _text("place"),  # "" or the parent's id: unique constraints do not see NULL
    UniqueConstraint("place", "name_key"),
    links={"parent_id": ForeignKey("client_group.id")},
)

client = _table(
    "client",
    Client,
    _text("name_key"),
    _text("place"),
    UniqueConstraint("place", "name_key"),
    links={"group_id": ForeignKey("client_group.id")},
)

connection = _table(
    "connection",
    Connection,
    Column("created_at", Moment, nullable=False),
    _text("name_key"),
    _text("place"),  # "customer", "group:3", "client:12"
    Column("lease_owner", Text, nullable=False, default="", server_default=""),
    Column("lease_until", Moment),
    UniqueConstraint("place", "name_key"),
    links={"group_id": ForeignKey("client_group.id"), "client_id": ForeignKey("client.id")},
    leave_out=("created_at",),
    sqlite_autoincrement=True,
)

connection_fingerprint = Table(
    "connection_fingerprint",
    metadata,
    Column("connection_id", _owned("connection"), primary_key=True),
    Column("field", Text, primary_key=True),
    Column("fingerprint", Text, nullable=False, index=True),
)

company = _table(
    "company",
    CompanyRecord,
    Index(None, "connection_id"),
    Index(None, "client_id"),
    UniqueConstraint("connection_id", "external_id"),
    links={
        "connection_id": ForeignKey("connection.id", ondelete="SET NULL"),
        "client_id": ForeignKey("client.id"),
    },
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
    Column("company_id", _owned("company"), primary_key=True),
    Column("key", Text, primary_key=True),
    Column("start", DateText, nullable=False),
    Column("end", DateText, nullable=False),
    Column("closed", Boolean, nullable=False),
)

job = _table(
    "job",
    Job,
    Index(None, "next_due"),
    UniqueConstraint("company_id", "kind"),
    links={"company_id": _owned("company")},
)

run = _table(
    "run",
    Run,
    Index("ix_run_company_id_id", "company_id", "id"),
    Index("ix_run_state", "state"),
    links={"job_id": ForeignKey("job.id", ondelete="SET NULL"), "company_id": _owned("company")},
    sqlite_autoincrement=True,  # ledger rows remember the run that wrote them
)
# one run per company at a time, held by the database
Index(
    "uq_run_running",
    run.c.company_id,
    unique=True,
    sqlite_where=run.c.state == RunState.RUNNING,
)

checkpoint = _table("checkpoint", Checkpoint, key=("run_id", "dataset"), links={"run_id": _owned("run")})

mark = Table(
    "mark",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("run_id", Integer, nullable=False),
    Column("dataset", Text, nullable=False),
    Column("keys", LargeBinary, nullable=False),
    Index("ix_mark_run_id_dataset", "run_id", "dataset"),
)

transfer = _table(
    "transfer",
    Transfer,
    *(Column(name, Integer, nullable=False) for name in Counts().as_dict()),
    _text("problem"),
    Column("params", JsonText(dict[str, str])),
    _text("detail"),
    _text("search_text"),
    leave_out=("counts", "problem", "reference"),
    sqlite_autoincrement=True,
)
Index("ix_transfer_time_status", transfer.c.time, transfer.c.status)
Index("ix_transfer_status_id", transfer.c.status, transfer.c.id)
Index("ix_transfer_company_id_id", transfer.c.company_id, transfer.c.id)
Index("ix_transfer_connection_id_id", transfer.c.connection_id, transfer.c.id)
Index("ix_transfer_run_id", transfer.c.run_id)

register_setting = _table(
    "register_setting",
    RegisterSetting,
    key=("connection_id", "register"),
    links={"connection_id": _owned("connection")},
)

moved_record = _table(
    "moved_record",
    Moved,
    Column("hash", BigInteger, nullable=False),
    key=("connection_id", "direction", "register", "source_id"),
    links={"connection_id": _owned("connection")},
    leave_out=("hash",),
)

previewed_record = _table(
    "previewed_record",
    Previewed,
    key=("connection_id", "direction", "register", "source_id"),
    links={"connection_id": _owned("connection")},
)
