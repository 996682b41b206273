"""Runs the migrations inside a transaction of the caller."""

from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection as Database

from app.store.schema import SCHEMA


def config(db: Database) -> Config:
    """Alembic's configuration over an open connection; there is no ini file."""
    alembic = Config()
    alembic.set_main_option("script_location", str(Path(__file__).parent).replace("%", "%%"))
    alembic.attributes["connection"] = db
    return alembic


def upgrade(db: Database, to: str = SCHEMA) -> None:
    """Brings the schema to a revision; the caller commits."""
    command.upgrade(config(db), to)
