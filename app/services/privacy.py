"""What is told of a connection that is private to somebody else: that it is there, and no name."""

from app.services.core import Core
from app.store.records import Connection
from connectors.views import NOT_TOLD


def may_know(core: Core, row: Connection) -> bool:
    """Whether the person at work is told which connection it is."""
    return not row.private or row.owner == core.who


def told_name(core: Core, row: Connection) -> str:
    """Its name, NOT_TOLD where it is private to somebody else."""
    return row.name if may_know(core, row) else NOT_TOLD
