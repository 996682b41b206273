"""Several processes on one file: they wait for each other and lose nothing."""

import subprocess
import sys
from pathlib import Path

from app.store.database import open_store

ROOT = Path(__file__).parents[3]
CODE = """
import sys, pathlib
from app.store.database import open_store
with open_store(pathlib.Path(sys.argv[1])) as store:
    for _ in range(200):
        with store.writing() as tables:
            tables.settings.put("count", tables.settings.get("count", 0) + 1)
"""


def test_processes_write_at_once(tmp_path: Path) -> None:
    open_store(tmp_path).close()
    children = [subprocess.Popen([sys.executable, "-c", CODE, str(tmp_path)], cwd=ROOT) for _ in range(3)]
    assert [child.wait(timeout=90) for child in children] == [0, 0, 0]
    with open_store(tmp_path) as store, store.reading() as tables:
        assert tables.settings.get("count") == 600


def test_a_reader_sees_one_moment(tmp_path: Path) -> None:
    with open_store(tmp_path) as store:
        with store.reading() as before:
            assert before.settings.get("a") is None
            with store.writing() as tables:
                tables.settings.put("a", 1)
            assert before.settings.get("a") is None
        with store.reading() as after:
            assert after.settings.get("a") == 1
