"""The rooms' contracts refuse what they are there for: wrong imports, written into a copy of the tree."""

import os
import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from connectors.registry import SYSTEMS

ROOT = Path(__file__).parents[1]
WRONG = {
    "app.store.pages": "app.services.core",
    "app.sync.tally": "app.services.core",
    "app.services.jobs": "connectors.tripletex.api",
    "app.windows.table": "app.store.database",
    "connectors.tripletex.api": "connectors.visma_net.api",
    "connectors.simulators.tripletex.server": "connectors.simulators.netvisor.server",
}
CIRCLE = ("connectors.errors", "connectors.base")


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    for room in ("app", "wizards", "connectors", "resources"):
        shutil.copytree(ROOT / room, tmp_path / room, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    return tmp_path


def test_every_wrong_import_is_refused_even_for_types_alone(copy: Path) -> None:
    for importer, imported in (*WRONG.items(), CIRCLE):
        file = copy / f"{importer.replace('.', '/')}.py"
        text = file.read_text(encoding="utf-8")
        file.write_text(f"{text}\nif TYPE_CHECKING:\n    import {imported}\n", encoding="utf-8")
    told = subprocess.run(
        [Path(sys.executable).with_name("lint-imports"), "--no-cache"],
        cwd=copy, capture_output=True, text=True, check=False, env=os.environ | {"COLUMNS": "300"},
    )  # fmt: skip
    assert told.returncode == 1
    refused = set(re.findall(r"(\S+) ?-> ?(\S+) \(l", told.stdout))
    assert set(WRONG.items()) <= refused, told.stdout
    assert "No cycles are allowed in connectors." in told.stdout


def test_the_contracts_name_every_system() -> None:
    contracts = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["importlinter"]
    named = [
        {module.rpartition(".")[2] for module in one["modules"]}
        for one in contracts["contracts"]
        if one["type"] == "independence"
    ]
    folders = {file.parent.name for file in (ROOT / "connectors").glob("*/system.py")}
    simulated = {file.parent.name for file in (ROOT / "connectors" / "simulators").glob("*/server.py")}
    assert named == [folders, simulated - {"visma_connect"}]
    assert {system.family or system.key for system in SYSTEMS.values()} <= folders
