"""Set-up, jobs, runs and the transfer log: where the history begins.

No file is made by this revision any more: a new one gets the present schema at once, an older one has at
least these tables (those of `tests/data/kobling-schema-0001.db`).
"""

revision = "0001"
down_revision = None


def upgrade() -> None:
    raise RuntimeError("a new file is made whole, by app.store.opening")
