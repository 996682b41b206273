"""Opening the database: made once, cheap afterwards, upgraded with a copy, refused where it is not ours."""

import shutil
import sqlite3
import subprocess
import sys
import threading
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext

from app.bootstrap import build
from app.settings import Settings
from app.store.database import FILE, connect, open_store
from app.store.faults import fault
from app.store.locking import lock
from app.store.moving import Direction, Match, MovedState
from app.store.records import Connection, RunKind, Stage
from app.store.schema import SCHEMA, metadata
from app.store.work import TransferFilter
from connectors.errors import ConfigError, ErpError

NOW = datetime(2026, 11, 21, 8, tzinfo=UTC)
ROOT = Path(__file__).parents[3]
DATA = ROOT / "tests" / "data"
OLD = DATA / "kobling-schema-0001.db"


def refused(folder: Path) -> ErpError:
    with pytest.raises(ErpError) as caught:
        open_store(folder)
    return caught.value


def test_made_once_and_the_same_afterwards(tmp_path: Path) -> None:
    with open_store(tmp_path / "new") as store, store.reading() as tables:
        first = tables.instance.get()
    with open_store(tmp_path / "new") as store, store.reading() as tables:
        assert tables.instance.get() == first
    assert len(first.salt) == 32


def shape(folder: Path) -> dict[str, object]:
    """Tables, columns, keys and indexes as the database itself tells them."""
    with closing(sqlite3.connect(folder / FILE)) as db:

        def told(pragma: str, of: str) -> list[tuple[object, ...]]:
            return sorted((row[1:] for row in db.execute(f"PRAGMA {pragma}({of})")), key=repr)

        found: dict[str, object] = {}
        for (table,) in db.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall():
            (text,) = db.execute("SELECT sql FROM sqlite_master WHERE name = ?", [table]).fetchone()
            indexes = [
                (row[1:], [c[2:] for c in db.execute(f"PRAGMA index_xinfo({row[0]})")])
                for row in told("index_list", table)
                if not str(row[0]).startswith("sqlite_autoindex")
            ]
            found[table] = (
                [(*row[:3], row[4]) for row in told("table_info", table)],  # defaults are the program's
                told("foreign_key_list", table),
                sorted(indexes, key=repr),
                text.upper().count("CHECK"),
                "WITHOUT ROWID" in text.upper(),
            )
        views = db.execute(
            "SELECT type, name FROM sqlite_master WHERE type IN ('trigger', 'view')"
        ).fetchall()
        return found | {"others": views}


def test_migrations_lead_to_the_schema(tmp_path: Path) -> None:
    (tmp_path / "old").mkdir()
    shutil.copy(OLD, tmp_path / "old" / FILE)
    for folder in (tmp_path / "new", tmp_path / "old"):
        open_store(folder).close()
        engine = connect(folder / FILE)
        with engine.connect() as db:
            assert compare_metadata(MigrationContext.configure(db), metadata) == []
        engine.dispose()
    assert shape(tmp_path / "old") == shape(tmp_path / "new")


def test_alembic_is_not_loaded_for_a_current_file(tmp_path: Path) -> None:
    open_store(tmp_path).close()
    code = (
        "import sys, pathlib; from app.store.database import open_store;"
        "open_store(pathlib.Path(sys.argv[1])).close(); print('alembic' in sys.modules)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, str(tmp_path)], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "False"


def test_an_older_file_is_copied_and_upgraded(tmp_path: Path) -> None:
    shutil.copy(OLD, tmp_path / FILE)
    with open_store(tmp_path) as store, store.reading() as tables:
        assert [c.name for c in tables.connections.list(Stage.ACTIVE)] == ["Kontor Ås"]
        assert tables.settings.get("language") == "nb"
        assert tables.ledger.counts() == {}
    with closing(sqlite3.connect(tmp_path / f"{FILE}.schema-0001")) as copy:
        assert copy.execute("SELECT version_num FROM alembic_version").fetchone() == ("0001",)


def test_a_ledger_survives_the_upgrade(tmp_path: Path) -> None:
    shutil.copy(DATA / "kobling-schema-0002.db", tmp_path / FILE)
    with open_store(tmp_path) as store, store.reading() as tables:
        company = tables.companies.find("Bakeri Øst AS")
        assert tables.ledger.counts() == {company.id: {"postings": 1}}
        assert len(tables.runs.open(company.id)) == 1
        connection = tables.connections.find("Kontor Ås")
    assert connection.authorisation is None
    with store.writing() as tables:
        assert tables.connections.lease(connection.id, "a", NOW, NOW + timedelta(seconds=9))
        assert not tables.connections.lease(connection.id, "b", NOW, NOW + timedelta(seconds=9))
        assert tables.connections.lease(connection.id, "b", NOW + timedelta(seconds=9), NOW)


def test_an_interface_survives_the_upgrade(tmp_path: Path) -> None:
    shutil.copy(DATA / "kobling-schema-0004.db", tmp_path / FILE)
    with open_store(tmp_path) as store, store.reading() as tables:
        row = tables.connections.find("Liittymä")
        chosen = {s.register: (s.direction, s.match) for s in tables.registers.list(row.id)}
        assert chosen == {
            "customers": (Direction.FORTH, Match.BUSINESS_ID),
            "products": (Direction.BACK, Match.CODE),
            "dimensions": (Direction.OFF, Match.CODE),
        }
        moved = tables.moved.list(row.id, Direction.FORTH, "customers")
        moved = [*moved, *tables.moved.list(row.id, Direction.BACK, "products")]
        assert [(one.code, one.target_id, one.state) for one in moved] == [
            ("1001", "7", MovedState.DONE),
            ("T1", "7", MovedState.DONE),
        ]
        [company] = tables.companies.list(row.id)
        assert [job.kind for job in tables.jobs.list(company.id)] == [RunKind.MOVE]
        assert [run.kind for run in tables.runs.open(company.id)] == [RunKind.MOVE]
        lines = tables.transfers.page(TransferFilter(), 10).transfers
        assert [(line.job, line.data["direction"]) for line in lines] == [("move", "back"), ("move", "forth")]
    assert set(row.assistant.ticks) == {"rights/role", "customers", "log"}


def test_secrets_are_found_after_the_upgrade(tmp_path: Path) -> None:
    shutil.copy(DATA / "kobling-schema-0002.db", tmp_path / FILE)
    with closing(sqlite3.connect(tmp_path / FILE)) as db:
        db.execute("DELETE FROM registration")
        db.execute(
            "INSERT INTO registration (id, system, base_url, fields, fingerprints, updated_at)"
            " VALUES (7, 'tripletex', 'https://x.test/v2', '{}', '{}', '2026-01-01')"
        )
        entries = '{"connection-1": ["employee_token"], "registration-7": ["consumer_token"]}'
        db.execute("INSERT INTO setting (name, value) VALUES ('secret_entries', ?)", [entries])
        db.commit()
    with open_store(tmp_path) as store, store.reading() as tables:
        assert tables.settings.get("secret_entries") == {
            "connection-1": {"employee_token": "connection-1/employee_token"},
            "registration-tripletex-https://x.test/v2": {"consumer_token": "registration-7/consumer_token"},
        }


def test_a_newer_file_is_refused_untouched(tmp_path: Path) -> None:
    open_store(tmp_path).close()
    with closing(sqlite3.connect(tmp_path / FILE)) as db:
        db.execute("UPDATE alembic_version SET version_num = '0999'")
        db.commit()
    before = (tmp_path / FILE).read_bytes()
    error = refused(tmp_path)
    assert (error.code, error.params["file"]) == ("database_newer", str(tmp_path / FILE))
    assert (tmp_path / FILE).read_bytes() == before


@pytest.mark.parametrize("content", [b"not a database at all", b"SQLite format 3\0" + b"\xff" * 9000])
def test_a_corrupt_file_is_refused_untouched(tmp_path: Path, content: bytes) -> None:
    (tmp_path / FILE).write_bytes(content)
    assert refused(tmp_path).code == "database_corrupt"
    assert (tmp_path / FILE).read_bytes() == content


@pytest.mark.parametrize("version", ["0000abc", "-1", "0000", "x"])
def test_a_version_that_is_none_of_ours_is_refused(tmp_path: Path, version: str) -> None:
    open_store(tmp_path).close()
    with closing(sqlite3.connect(tmp_path / FILE)) as db:
        db.execute("UPDATE alembic_version SET version_num = ?", [version])
        db.commit()
    assert refused(tmp_path).code == "database_corrupt"


def test_a_missing_table_is_a_damaged_file(tmp_path: Path) -> None:
    open_store(tmp_path).close()
    with closing(sqlite3.connect(tmp_path / FILE)) as db:
        db.execute("DROP TABLE setting")
        db.commit()
    with open_store(tmp_path) as store, pytest.raises(ErpError) as caught, store.reading() as tables:
        tables.settings.get("x")
    assert caught.value.code == "database_corrupt"


@pytest.mark.parametrize(
    "damage",
    ["stage = 'x'", "fields = '{'", "fields = '[1]'", "created_at = 'soon'", "name = CAST(x'ff' AS TEXT)"],
)
def test_a_value_that_its_column_cannot_hold_is_a_damaged_file(tmp_path: Path, damage: str) -> None:
    with open_store(tmp_path) as store, store.writing() as tables:
        tables.connections.add(Connection("tripletex", "Bratteli"))
    with closing(sqlite3.connect(tmp_path / FILE)) as db:
        db.execute(f"UPDATE connection SET {damage}")
        db.commit()
    with open_store(tmp_path) as store, pytest.raises(ErpError) as caught, store.reading() as tables:
        tables.connections.list()
    assert caught.value.code == "database_corrupt"


def test_a_mistake_of_the_caller_stays_one(tmp_path: Path) -> None:
    with open_store(tmp_path) as store, pytest.raises(ValueError, match="ours"), store.reading():
        raise ValueError("ours")


def test_a_folder_in_the_place_of_a_file_is_told(tmp_path: Path) -> None:
    for name, begin in (
        (FILE, lambda: build(tmp_path).open()),
        ("settings.json", lambda: Settings(tmp_path)),
    ):
        (tmp_path / name).mkdir()
        with pytest.raises(ErpError) as caught:
            begin()
        assert (caught.value.code, caught.value.params["file"]) == ("folder_unusable", str(tmp_path / name))
        (tmp_path / name).rmdir()


def test_settings_that_may_not_be_read_are_told(tmp_path: Path) -> None:
    with pytest.raises(ErpError) as caught:
        Settings(tmp_path / ("x" * 300))  # nobody can look into it, whatever the rights
    assert caught.value.code == "folder_unusable"


def test_the_file_is_in_the_folder_whatever_its_name(tmp_path: Path) -> None:
    folder = tmp_path / "Hva nå? #1 100%"
    open_store(folder).close()
    assert [path.name for path in tmp_path.iterdir()] == [folder.name]
    assert (folder / FILE).stat().st_size > 0


def test_a_damaged_page_is_found(tmp_path: Path) -> None:
    open_store(tmp_path).close()
    file = tmp_path / FILE
    content = bytearray(file.read_bytes())
    content[4096 * 3 : 4096 * 8] = b"\x5a" * 4096 * 5
    file.write_bytes(content)
    assert refused(tmp_path).code == "database_corrupt"
    assert file.read_bytes() == bytes(content)


def test_somebody_elses_database_is_refused(tmp_path: Path) -> None:
    with closing(sqlite3.connect(tmp_path / FILE)) as db:
        db.execute("CREATE TABLE recipes (name TEXT)")
        db.commit()
    assert refused(tmp_path).code == "database_corrupt"


def test_two_processes_make_it_together(tmp_path: Path) -> None:
    code = (
        "import sys, pathlib; from app.store.database import open_store\n"
        "with open_store(pathlib.Path(sys.argv[1])) as s, s.reading() as t: print(t.instance.get().id)"
    )
    children = [
        subprocess.Popen(
            [sys.executable, "-c", code, str(tmp_path)], cwd=ROOT, stdout=subprocess.PIPE, text=True
        )
        for _ in range(3)
    ]
    assert len({child.communicate(timeout=60)[0] for child in children}) == 1
    assert [child.returncode for child in children] == [0, 0, 0]


def test_a_full_disk_leaves_nothing_behind(tmp_path: Path) -> None:
    with open_store(tmp_path) as store:
        with store._engine.connect() as db:
            db.exec_driver_sql("PRAGMA max_page_count = 1")
            pages = db.exec_driver_sql("PRAGMA page_count").scalar()
            db.exec_driver_sql(f"PRAGMA max_page_count = {pages}")
        with pytest.raises(ConfigError) as caught, store.writing() as tables:
            tables.settings.put("big", "x" * 1_000_000)
        assert caught.value.code == "disk_full"
        with store.reading() as tables:
            assert tables.settings.get("big") is None


def test_unknown_faults_are_ours() -> None:
    assert fault(sqlite3.OperationalError("near x: syntax error"), Path("x")).code == "internal_error"


def test_schema_is_the_newest_revision() -> None:
    versions = ROOT / "app" / "store" / "migrations" / "versions"
    assert max(path.name[:4] for path in versions.glob("0*.py")) == SCHEMA


def test_the_lock_holds_within_one_process_and_through_other_handles(tmp_path: Path) -> None:
    """Not as POSIX record locks, which a process has once and loses with any handle on the file."""
    file = tmp_path / "kobling.db"
    taken, others = threading.Event(), []

    def wait() -> None:
        with lock(file):
            taken.set()

    with lock(file):
        file.with_name(file.name + ".lock").open("rb").close()
        others.append(threading.Thread(target=wait))
        others[0].start()
        assert not taken.wait(0.3)
    assert taken.wait(10)
    others[0].join()
