"""All table families of one transaction."""

from functools import cached_property
from typing import TYPE_CHECKING

from sqlalchemy import Connection as Database

if TYPE_CHECKING:
    from app.store.clients import Clients, Groups
    from app.store.companies import Companies, Periods
    from app.store.connections import Connections
    from app.store.jobs import Jobs
    from app.store.ledger import Ledger
    from app.store.moved import MovedRecords, Previews, Registers
    from app.store.pages import Pages
    from app.store.runs import Checkpoints, Runs
    from app.store.setup import Instances, Registrations, Settings
    from app.store.transfers import Transfers


class Tables:
    """What `Store.reading()` and `Store.writing()` give; not to be kept after the `with`. A family is
    imported and made when it is first asked for: a command that reads a few rows needs one or two."""

    def __init__(self, db: Database) -> None:
        self._db = db

    @cached_property
    def instance(self) -> "Instances":
        from app.store.setup import Instances

        return Instances(self._db)

    @cached_property
    def settings(self) -> "Settings":
        from app.store.setup import Settings

        return Settings(self._db)

    @cached_property
    def registrations(self) -> "Registrations":
        from app.store.setup import Registrations

        return Registrations(self._db)

    @cached_property
    def groups(self) -> "Groups":
        from app.store.clients import Groups

        return Groups(self._db)

    @cached_property
    def clients(self) -> "Clients":
        from app.store.clients import Clients

        return Clients(self._db)

    @cached_property
    def connections(self) -> "Connections":
        from app.store.connections import Connections

        return Connections(self._db)

    @cached_property
    def companies(self) -> "Companies":
        from app.store.companies import Companies

        return Companies(self._db)

    @cached_property
    def periods(self) -> "Periods":
        from app.store.companies import Periods

        return Periods(self._db)

    @cached_property
    def jobs(self) -> "Jobs":
        from app.store.jobs import Jobs

        return Jobs(self._db)

    @cached_property
    def runs(self) -> "Runs":
        from app.store.runs import Runs

        return Runs(self._db)

    @cached_property
    def checkpoints(self) -> "Checkpoints":
        from app.store.runs import Checkpoints

        return Checkpoints(self._db)

    @cached_property
    def transfers(self) -> "Transfers":
        from app.store.transfers import Transfers

        return Transfers(self._db)

    @cached_property
    def ledger(self) -> "Ledger":
        from app.store.ledger import Ledger

        return Ledger(self._db)

    @cached_property
    def pages(self) -> "Pages":
        from app.store.pages import Pages

        return Pages(self._db)

    @cached_property
    def registers(self) -> "Registers":
        from app.store.moved import Registers

        return Registers(self._db)

    @cached_property
    def moved(self) -> "MovedRecords":
        from app.store.moved import MovedRecords

        return MovedRecords(self._db)

    @cached_property
    def previews(self) -> "Previews":
        from app.store.moved import Previews

        return Previews(self._db)
