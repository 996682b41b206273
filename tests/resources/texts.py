"""Reads the shipped texts and the keys the program uses, for the tests of completeness."""

import ast as python
import re
import tomllib
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path

from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

from resources.words import LANGUAGES, SHIPPED

ROOT = SHIPPED.parent.parent
ASSISTANTS = tuple(sorted(folder.parent for folder in (ROOT / "wizards").glob("*/flow.toml")))
_KEY = re.compile(r"[a-z][a-z0-9_]*(-[a-z0-9_]+)+(\.[a-z][a-z0-9-]*)?")


class _Text(Visitor):
    """The plain text and the parameters of a pattern."""

    def __init__(self) -> None:
        self.plain: list[str] = []
        self.parameters: set[str] = set()

    def visit_TextElement(self, node: ast.TextElement) -> None:
        self.plain.append(node.value)

    def visit_VariableReference(self, node: ast.VariableReference) -> None:
        self.parameters.add(node.id.name)


class Text:
    """One text as shipped: its words without parameters, and the parameters' names."""

    def __init__(self, pattern: ast.Pattern) -> None:
        visitor = _Text()
        visitor.visit(pattern)
        self.plain = "".join(visitor.plain)
        self.parameters = frozenset(visitor.parameters)


@cache
def parsed(file: Path) -> Mapping[str, Text]:
    """The texts of a file by key, attributes with a dot; fails on what is not Fluent or stands twice."""
    texts: dict[str, Text] = {}
    for entry in FluentParser().parse(file.read_text(encoding="utf-8")).body:
        assert not isinstance(entry, ast.Junk), f"{file}: not Fluent: {entry.content}"
        if isinstance(entry, ast.Message):
            patterns = [(entry.id.name, entry.value)]
            patterns += [(f"{entry.id.name}.{a.id.name}", a.value) for a in entry.attributes]
            for key, pattern in patterns:
                assert key not in texts, f"{file}: {key} stands twice"
                if pattern is not None:
                    texts[key] = Text(pattern)
    return texts


@cache
def shipped(root: Path, language: str) -> Mapping[str, Text]:
    """All texts of the program (SHIPPED) or of an assistant's folder in one language."""
    files = [root / f"{language}.ftl"] if root != SHIPPED else sorted((root / language).glob("*.ftl"))
    texts: dict[str, Text] = {}
    for file in filter(Path.exists, files):
        for key, text in parsed(file).items():
            assert root != SHIPPED or key.partition("-")[0] == file.stem, f"{key} does not belong in {file}"
            texts[key] = text
    return texts


def literals() -> Iterator[str | re.Pattern[str]]:
    """Every string in the program that may be a key; a formatted one as a pattern."""
    for folder in ("app", "wizards", "connectors", "resources"):
        for file in sorted((ROOT / folder).rglob("*.py")):
            tree = python.parse(file.read_text(encoding="utf-8"))
            for node in python.walk(tree):
                if isinstance(node, python.Constant) and isinstance(node.value, str):
                    if _KEY.fullmatch(node.value):
                        yield node.value
                elif isinstance(node, python.JoinedStr) and (pattern := _formatted(node)):
                    yield pattern


def _formatted(node: python.JoinedStr) -> re.Pattern[str] | None:
    """A formatted string as a pattern, if it begins with a topic: `f"check-{name}"`."""
    parts = [
        part.value if isinstance(part, python.Constant) and isinstance(part.value, str) else None
        for part in node.values
    ]
    if not parts or parts[0] is None or not re.match(r"[a-z]+-", parts[0]):
        return None
    return re.compile("".join(".+" if part is None else re.escape(part) for part in parts))


def flow_steps(assistant: Path) -> set[str]:
    """The ids of an assistant's steps, as they stand in keys."""
    flow = tomllib.loads((assistant / "flow.toml").read_text(encoding="utf-8"))
    return {str(step["id"]).replace("_", "-") for step in flow["step"]}


__all__ = ["ASSISTANTS", "LANGUAGES", "SHIPPED", "Text", "flow_steps", "literals", "parsed", "shipped"]
