"""Records move forth and back between the sides of an interface, whichever systems these are."""

import json

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"

_DIRECTIONS = {"severa_netvisor": "forth", "netvisor_severa": "back"}
_TICKS = {"rights_role": "rights/role", "rights_edit": "rights/edit"}


def upgrade() -> None:
    db = op.get_bind()
    for old, new in _DIRECTIONS.items():
        for table in ("register_setting", "moved_record"):
            db.execute(
                sa.text(f"UPDATE {table} SET direction = :new WHERE direction = :old"),  # noqa: S608
                {"new": new, "old": old},
            )
        db.execute(
            sa.text(
                "UPDATE transfer SET data = json_set(data, '$.direction', :new)"
                " WHERE json_extract(data, '$.direction') = :old"
            ),
            {"new": new, "old": old},
        )
    for table, column in (("job", "kind"), ("run", "kind"), ("transfer", "job")):
        db.execute(sa.text(f"UPDATE {table} SET {column} = 'move' WHERE {column} = 'transfer'"))  # noqa: S608
    interfaces = "SELECT id, assistant FROM connection WHERE system = 'netvisor_severa'"
    for row in db.execute(sa.text(interfaces)).all():
        kept = json.loads(row.assistant)
        kept["ticks"] = {_TICKS.get(name, name): tick for name, tick in kept["ticks"].items()}
        db.execute(
            sa.text("UPDATE connection SET assistant = :kept WHERE id = :id"),
            {"kept": json.dumps(kept, ensure_ascii=False), "id": row.id},
        )
