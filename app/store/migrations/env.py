"""What Alembic runs for every command: the connection comes from the program, inside its transaction."""

from alembic import context

context.configure(
    connection=context.config.attributes["connection"],
    transactional_ddl=False,  # the caller's transaction holds everything
)
context.run_migrations()
