"""What Alembic runs for every command: the connection comes from the program, inside its transaction."""

from alembic import context

from app.store.ledger_schema import TABLES
from app.store.schema import metadata

assert TABLES  # importing the module adds the ledger to the metadata
context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    transactional_ddl=False,  # the caller's transaction holds everything
    render_as_batch=True,
)
context.run_migrations()
