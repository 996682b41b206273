"""All table families of one transaction."""

from sqlalchemy import Connection as Database

from app.store.clients import Clients, Groups
from app.store.companies import Companies, Periods
from app.store.connections import Connections
from app.store.jobs import Jobs
from app.store.ledger import Ledger
from app.store.moved import MovedRecords, Registers
from app.store.pages import Pages
from app.store.runs import Checkpoints, Runs
from app.store.setup import Instances, Registrations, Settings
from app.store.transfers import Transfers


class Tables:
    """What `Store.reading()` and `Store.writing()` give; not to be kept after the `with`."""

    def __init__(self, db: Database) -> None:
        self.instance = Instances(db)
        self.settings = Settings(db)
        self.registrations = Registrations(db)
        self.groups = Groups(db)
        self.clients = Clients(db)
        self.connections = Connections(db)
        self.companies = Companies(db)
        self.periods = Periods(db)
        self.jobs = Jobs(db)
        self.runs = Runs(db)
        self.checkpoints = Checkpoints(db)
        self.transfers = Transfers(db)
        self.ledger = Ledger(db)
        self.pages = Pages(db)
        self.registers = Registers(db)
        self.moved = MovedRecords(db)
