"""Turns a `fields` filter into a fast encoder of one kind of object, the way Tripletex answers."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import msgspec

from connectors.simulators.tripletex.problems import ApiProblem, unknown_field, unknown_sort

Encoder = Callable[[Any], str]
Tree = dict[str, "Tree | None"]
_json = msgspec.json.Encoder()


def text(value: object) -> str:
    """JSON of a plain value."""
    return _json.encode(value).decode()


def number(value: int) -> str:
    """1/10 000 as `15480.0`."""
    return repr(value / 10_000)


def number_cents(value: int) -> str:
    """1/10 000 as `41300.00`."""
    return f"{value / 10_000:.2f}" if value % 100 == 0 else repr(value / 10_000)


def number_short(value: int) -> str:
    """1/10 000 as `19350` where whole."""
    return str(value // 10_000) if value % 10_000 == 0 else repr(value / 10_000)


@dataclass(frozen=True, slots=True)
class Attribute:
    """A field of an object. `get` gives the value for a key, for a reference the target's key, for a list
    of references their keys; None is null. `encode` writes a plain value."""

    get: Callable[[Any], Any]
    encode: Encoder = text
    target: str = ""
    many: bool = False
    on_demand: bool = False


@dataclass(frozen=True, slots=True)
class Entity:
    """A kind of object: its schema name, path below /v2 (empty: it has no id) and fields."""

    name: str
    path: str
    fields: Mapping[str, Attribute]


@dataclass(slots=True)
class Model:
    """The kinds of object of one company."""

    entities: dict[str, Entity] = field(default_factory=dict)

    def encoder(self, entity: Entity, fields: str) -> Encoder:
        """The encoder for a `fields` filter; raises ApiProblem 400/11000 for a name it does not know."""
        return self._encoder(entity, parse(fields) if fields else {"*": None})

    def _encoder(self, entity: Entity, tree: Tree) -> Encoder:
        chosen: Tree = {}
        if "*" in tree:
            chosen = {n: {"id": None, "url": None} for n, a in entity.fields.items() if not a.on_demand}
        for name, below in tree.items():
            if name == "*":
                continue
            if name not in entity.fields:
                raise unknown_field(name, entity.name)
            chosen[name] = {"*": None} if below is None else below
        parts = [self._part(name, entity.fields[name], below) for name, below in chosen.items()]
        return lambda key: "{" + ",".join([part(key) for part in parts]) + "}"

    def _part(self, name: str, attribute: Attribute, tree: Tree | None) -> Encoder:
        prefix, get, encode = f'"{name}":', attribute.get, attribute.encode
        null = prefix + "null"
        if not attribute.target:

            def plain(key: Any) -> str:
                value = get(key)
                return null if value is None else prefix + encode(value)

            return plain
        below = self._encoder(self.entities[attribute.target], tree or {"*": None})
        if attribute.many:
            return lambda key: prefix + "[" + ",".join([below(k) for k in get(key)]) + "]"
        known: dict[Any, str] = {None: null}

        def reference(key: Any) -> str:
            target = get(key)
            found = known.get(target)
            if found is None:
                found = known[target] = prefix + below(target)
            return found

        return reference

    def sort(self, entity: Entity, keys: Sequence[Any], sorting: str) -> list[Any]:
        """The keys in the order of a `sorting` list; raises ApiProblem 422/17000 for an unknown field."""
        result = list(keys)
        for item in reversed([i.strip() for i in sorting.split(",") if i.strip()]):
            get = self._path(entity, item.removeprefix("-"))
            result.sort(key=lambda k: _rank(get(k)), reverse=item.startswith("-"))
        return result

    def _path(self, entity: Entity, path: str) -> Callable[[Any], Any]:
        name, _, rest = path.partition(".")
        attribute = entity.fields.get(name)
        if attribute is None or attribute.many or bool(attribute.target) != bool(rest):
            raise unknown_sort(path, entity.name)
        if not rest:
            return attribute.get
        get, below = attribute.get, self._path(self.entities[attribute.target], rest)

        def follow(key: Any) -> Any:
            target = get(key)
            return None if target is None else below(target)

        return follow


def _rank(value: Any) -> tuple[bool, Any]:
    return value is not None, "" if value is None else value


def parse(fields: str) -> Tree:
    """`id,account(id,name)` as a tree; raises ApiProblem 400/11000 for unbalanced parentheses."""
    root: Tree = {}
    stack, name = [root], ""
    for char in fields + ",":
        if char == ",":
            if name.strip():
                stack[-1][name.strip()] = None
            name = ""
        elif char == "(":
            below: Tree = {}
            stack[-1][name.strip()] = below
            stack.append(below)
            name = ""
        elif char == ")":
            if name.strip():
                stack[-1][name.strip()] = None
            name = ""
            stack.pop()
            if not stack:
                break
        else:
            name += char
    if len(stack) != 1:
        raise ApiProblem(400, 11000, f"Illegal field in fields filter: {fields}.")
    return root
