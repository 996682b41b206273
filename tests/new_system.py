"""`python -m tests.new_system KEY "Product name"`: copies the example system under a name of its own and
registers it. What is still the example's then, `missing` says and tests/test_new_system.py fails for."""

import argparse
import re
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[1]
EXAMPLE, PRODUCT = "example", "Example ERP"
PLACES = ("connectors", "connectors/simulators", "wizards", "tests/connectors")
ICON = "resources/icons/systems/{key}.svg"
REGISTRIES = (
    "connectors/registry.py",
    "connectors/simulators/registry.py",
    "tests/connectors/exempt.py",
    "pyproject.toml",
)
# what the example has in a registry, and a new system gets too: an import, an entry of one line or of several
_LINES = re.compile(
    r"""^from connectors\S*(?:\.example\S*)? import (?:EXAMPLE|app as example)\n"""
    r"""|^    (?:EXAMPLE: |Simulator\("example").*,\n"""
    r"""|^    "connectors\S*\.example",\n"""
    r"""|^    "example": \{\n(?:        .*\n)+    \},\n""",
    re.MULTILINE,
)
_KEY, _NAME = re.compile(r"[a-z][a-z0-9]*(_[a-z0-9]+)*"), re.compile(r"[\w.&+-]+( [\w.&+-]+)*")


@dataclass(frozen=True, slots=True)
class Fact:
    """Something only the vendor can tell. mark: the text of the example that stands in `file` until it is
    known; "" where the file is not to be the example's."""

    what: str
    file: str
    mark: str = ""


FACTS = (
    Fact("where the vendor documents its interface, and when it was read",
         "connectors/{key}/__init__.py", "docs.vendor.invalid"),
    Fact("the address of the vendor's production", "connectors/{key}/system.py", "api.vendor.invalid"),
    Fact("the fields of the vendor's answers", "connectors/{key}/answers.py"),
    Fact("paths, paging, header and error codes of the vendor", "connectors/{key}/api.py"),
    Fact("a server that answers as the vendor does", "connectors/simulators/{key}/server.py"),
    Fact("the vendor's own menu labels", "wizards/{key}/flow.toml", "VENDOR "),
    *(Fact(f"where the vendor gives rights, in {language}", f"wizards/{{key}}/{language}.ftl", "VENDOR ")
      for language in ("nb", "fi", "en", "sv", "da")),
    Fact("a drawing of its own", ICON),
    Fact("tests of the vendor's oddities", "tests/connectors/{key}/test_reading.py"),
    Fact("a line in the table of systems", "README.md", "{name}"),
)  # fmt: skip


def renamed(text: str, key: str, name: str) -> str:
    """A text of the example's as that of another system."""
    words = "".join(part.capitalize() for part in key.split("_"))
    for old, new in ((PRODUCT, name), ("EXAMPLE", key.upper()), ("Example", words), (EXAMPLE, key)):
        text = text.replace(old, new)
    return text


def missing(fact: Fact, key: str, name: str, root: Path = ROOT) -> str:
    """What is still to be done about a fact, "" for nothing."""
    file = fact.file.format(key=key)
    if not (root / file).is_file():
        return ""  # done in another way
    text = (root / file).read_text(encoding="utf-8")
    if "{name}" in fact.mark:
        undone, why = f"| {name} |" not in text, f"has no line for {name}"
    elif fact.mark:
        line = next((n for n, one in enumerate(text.splitlines(), 1) if fact.mark in one), 0)
        undone, why = bool(line), f"line {line}: still says {fact.mark.strip()}"
    else:
        pattern = (root / fact.file.format(key=EXAMPLE)).read_text(encoding="utf-8")
        # sorting imports and wrapping lines change no words
        undone, why = sorted(text.split()) == sorted(renamed(pattern, key, name).split()), "is the example's"
    return f"{file} {why}. Wanted: {fact.what}." if undone else ""


def make(key: str, name: str, root: Path = ROOT) -> None:
    """Copies and registers. Raises SystemExit with what is wrong."""
    if not _KEY.fullmatch(key):
        raise SystemExit("KEY is lower case, of plain letters, digits and _, such as power_office")
    if not _NAME.fullmatch(name):
        raise SystemExit("the product's name has letters, digits, spaces and any of . - & +")
    icon = ICON.format(key=key)
    new = [*(f"{place}/{key}" for place in PLACES), icon]
    if taken := [path for path in new if (root / path).exists()]:
        raise SystemExit(f"there is already {taken[0]}")
    for place in PLACES:
        leave = shutil.ignore_patterns("__pycache__")
        shutil.copytree(root / place / EXAMPLE, root / place / key, ignore=leave)
        for file in (root / place / key).iterdir():
            file.write_text(renamed(file.read_text(encoding="utf-8"), key, name), encoding="utf-8")
    shutil.copy(root / ICON.format(key=EXAMPLE), root / icon)
    for registry in REGISTRIES:
        text = (root / registry).read_text(encoding="utf-8")
        text = _LINES.sub(lambda lines: renamed(lines[0], key, name) + lines[0], text)
        (root / registry).write_text(text, encoding="utf-8")
    code = [path for path in (*new, *REGISTRIES) if not path.endswith((".svg", ".toml"))]
    ruff = str(Path(sys.executable).with_name("ruff"))
    for command in (("check", "--fix", "--select", "I"), ("format",)):
        subprocess.run([ruff, *command, "--quiet", *code], cwd=root, check=True)


def main() -> None:
    """Reads the arguments, makes the system and says how to go on."""
    parser = argparse.ArgumentParser(prog="python -m tests.new_system", description=__doc__)
    parser.add_argument("key", metavar="KEY", help="in code and on the command line, such as power_office")
    parser.add_argument("name", metavar="NAME", help="the product's full name")
    given = parser.parse_args()
    make(given.key, given.name)
    for fact in FACTS:
        print(missing(fact, given.key, given.name))
    print(f"""
{given.name} works now, as a copy of the example. Go on with

  .venv/bin/python -m pytest tests/test_new_system.py tests/connectors tests/wizards -k {given.key}
  sh app/run demo

The first says what is still the example's, and proves connector and assistant against the simulator; the
second shows it as a bookkeeper will see it.""")


if __name__ == "__main__":
    main()
