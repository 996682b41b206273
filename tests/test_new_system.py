"""The example is a system that one command copies; whatever was copied is the example no longer."""

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from connectors.registry import SYSTEMS
from tests.new_system import EXAMPLE, FACTS, PLACES, ROOT, make, missing

_COPIED = ("app", "connectors", "resources", "tests", "wizards", "pyproject.toml", "README.md")
_MOST = 900  # lines, words and tests included


@pytest.mark.parametrize("key", SYSTEMS)
def test_nothing_of_a_system_is_still_the_examples(key: str) -> None:
    undone = [said for fact in FACTS if (said := missing(fact, key, SYSTEMS[key].name))]
    assert not undone, "\n".join(undone)


def test_the_example_is_short_and_offered_to_nobody() -> None:
    files = [file for place in PLACES for file in (ROOT / place / EXAMPLE).iterdir() if file.is_file()]
    assert sum(len(file.read_text(encoding="utf-8").splitlines()) for file in files) <= _MOST
    assert EXAMPLE not in SYSTEMS


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    """A copy of the program and its tests."""
    for name in _COPIED:
        if (ROOT / name).is_dir():
            shutil.copytree(ROOT / name, tmp_path / name, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy(ROOT / name, tmp_path)
    return tmp_path


def _run(tree: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", *arguments]
    return subprocess.run(command, cwd=tree, capture_output=True, text=True, check=False)


def test_one_command_makes_a_system_whose_tests_say_what_is_missing(tree: Path) -> None:
    told = _run(tree, "tests.new_system", "power_office", "PowerOffice Go")
    assert told.returncode == 0, told.stderr
    wanted = [missing(fact, "power_office", "PowerOffice Go", tree) for fact in FACTS]
    assert all(wanted)
    assert all(line in told.stdout for line in wanted)
    for place in PLACES:
        for file in (tree / place / "power_office").iterdir():
            assert not re.search(r"\bexample", file.read_text(encoding="utf-8"), re.IGNORECASE), file
    ruff = [str(Path(sys.executable).with_name("ruff")), "check", "--quiet", "connectors", "tests/connectors"]
    assert subprocess.run(ruff, cwd=tree, check=False).returncode == 0
    files = ["test_new_system.py", "test_rooms.py", "wizards/test_flow.py"]
    files += ["connectors/test_contract.py", "connectors/power_office"]
    cases = (
        "last_day or nothing_of_a_system or every_problem_has or gives_its_problem_code or match_the_books"
    )
    which = f"power_office and ({cases}) or contracts_name"
    ran = _run(tree, "pytest", "-q", *(f"tests/{file}" for file in files), "-k", which)
    failed = re.findall(r"^FAILED (\S+)", ran.stdout, re.MULTILINE)
    assert failed == [
        "tests/test_new_system.py::test_nothing_of_a_system_is_still_the_examples[power_office]"
    ], ran.stdout
    assert all(line in ran.stdout for line in wanted)
    assert re.search(r"1 failed, (\d{2}) passed", ran.stdout), ran.stdout


@pytest.mark.parametrize(
    ("key", "name"), [("Fiken", "Fiken"), ("fi-ken", "Fiken"), ("netvisor", "Netvisor"), ("fiken", 'Fi"ken')]
)
def test_what_makes_no_system_leaves_no_trace(tree: Path, key: str, name: str) -> None:
    before = {file: file.read_bytes() for file in tree.rglob("*") if file.is_file()}
    with pytest.raises(SystemExit):
        make(key, name, tree)
    assert {file: file.read_bytes() for file in tree.rglob("*") if file.is_file()} == before
