"""The register of secrets names the keyring's entry of each one, and registrations by system and address."""

import json

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"


def upgrade() -> None:
    db = op.get_bind()
    row = db.execute(sa.text("SELECT value FROM setting WHERE name = 'secret_entries'")).first()
    if row is None:
        return
    known = {
        f"registration-{number}": f"registration-{system}-{base_url}"
        for number, system, base_url in db.execute(sa.text("SELECT id, system, base_url FROM registration"))
    }
    entries = {
        known.get(owner, owner): {name: f"{owner}/{name}" for name in names}
        for owner, names in json.loads(row.value).items()
    }
    change = sa.text("UPDATE setting SET value = :value WHERE name = 'secret_entries'")
    db.execute(change, {"value": json.dumps(entries)})
