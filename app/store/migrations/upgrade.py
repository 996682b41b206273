"""Runs the migrations inside a transaction of the caller."""

from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection as Database

from app.store.schema import SCHEMA


def upgrade(db: Database) -> None:
    """Brings the schema to the newest revision; the caller commits."""
    alembic = Config()  # there is no ini file
    alembic.set_main_option("script_location", str(Path(__file__).parent).replace("%", "%%"))
    alembic.attributes["connection"] = db
    command.upgrade(alembic, SCHEMA)
