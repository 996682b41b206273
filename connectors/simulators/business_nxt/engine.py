"""Checks a query against the schema as the vendor's server does, and says what it selects.

graphql-core parses, validates and coerces; carrying queries out is our own, because a resolver for each of
the twenty fields of a thousand rows would take a quarter of a second.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any, cast

import graphql
from graphql.execution.values import get_variable_values

from connectors.simulators.business_nxt.answers import Selected

SCHEMA = graphql.build_schema((Path(__file__).parent / "schema.graphql").read_text(encoding="utf-8"))
_WORD = re.compile(r"(?<=[a-z])(?=[A-Z])")


class RejectedError(Exception):
    """A query that is not carried out; `errors` as they stand in the answer."""

    def __init__(self, errors: list[dict[str, object]]) -> None:
        super().__init__(errors)
        self.errors = errors


@dataclass(frozen=True, slots=True)
class Operation:
    """A checked query: what it selects of the root, whether it asks about the schema itself."""

    document: graphql.DocumentNode
    kind: str
    root: Sequence[Selected]
    variables: Mapping[str, Any]
    introspects: bool

    def introspection(self) -> Mapping[str, Any]:
        """The answer of the schema; fields about anything else are null."""
        result = graphql.execute_sync(SCHEMA, self.document, {}, variable_values=dict(self.variables))
        return result.data or {}


def rejected(code: str, message: str) -> RejectedError:
    """One error that no place in the query is to blame for."""
    return RejectedError([{"message": message, "extensions": {"code": code}}])


def operation(body: Any) -> Operation:
    """The query in a posted JSON object. Raises RejectedError."""
    if not isinstance(body, dict) or not isinstance(body.get("query"), str):
        raise rejected("NO_QUERY", "A query is missing.")
    document, wrong = _document(body["query"])
    if wrong:
        raise RejectedError([dict(one) for one in wrong])
    assert document is not None
    node = _chosen(document, body.get("operationName"))
    given = body.get("variables") or {}
    values = get_variable_values(SCHEMA, node.variable_definitions or (), given)
    if isinstance(values, list):
        raise RejectedError([_told(error, "INVALID_VALUE") for error in values])
    query_type = SCHEMA.query_type
    assert query_type is not None
    fragments = {
        d.name.value: d for d in document.definitions if isinstance(d, graphql.FragmentDefinitionNode)
    }
    try:
        root = _Selecting(values, fragments).of(query_type, (node.selection_set,))
    except graphql.GraphQLError as error:
        raise RejectedError([_told(error, "INVALID_VALUE")]) from None
    about_schema = any(one.name in ("__schema", "__type") for one in root)
    return Operation(document, node.operation.value, root, given, about_schema)


def _chosen(document: graphql.DocumentNode, name: object) -> graphql.OperationDefinitionNode:
    every = [d for d in document.definitions if isinstance(d, graphql.OperationDefinitionNode)]
    named = [d for d in every if name is None or (d.name is not None and d.name.value == name)]
    if len(named) != 1:
        raise rejected("INVALID_OPERATION", "Which operation is meant?")
    return named[0]


@lru_cache(maxsize=256)
def _document(text: str) -> tuple[graphql.DocumentNode | None, list[dict[str, object]]]:
    try:
        document = graphql.parse(text)
    except graphql.GraphQLError as error:
        return None, [_told(error, "SYNTAX_ERROR")]
    found = []
    for rule in graphql.specified_rules:
        code = _WORD.sub("_", rule.__name__.removesuffix("Rule")).upper()
        found += [_told(error, code) for error in graphql.validate(SCHEMA, document, [rule])]
    return document, found


def _told(error: graphql.GraphQLError, code: str) -> dict[str, object]:
    places = [{"line": place.line, "column": place.column} for place in error.locations or ()]
    return {"message": error.message, "locations": places, "extensions": {"code": code}}


class _Selecting:
    """Flattens selection sets: fragments put in their place, fields of one name in the answer made one."""

    def __init__(self, variables: Any, fragments: Mapping[str, graphql.FragmentDefinitionNode]) -> None:
        self._variables = variables
        self._fragments = fragments

    def of(
        self, type_: graphql.GraphQLObjectType, sets: Sequence[graphql.SelectionSetNode]
    ) -> list[Selected]:
        """The fields selected of an object."""
        fields: dict[str, list[graphql.FieldNode]] = {}
        for selection_set in sets:
            self._collect(selection_set, fields)
        result = []
        for alias, nodes in fields.items():
            name = nodes[0].name.value
            if name.startswith("__"):
                result.append(Selected(alias, name))
                continue
            definition = type_.fields[name]
            arguments = graphql.get_argument_values(definition, nodes[0], self._variables)
            inner = graphql.get_named_type(definition.type)
            below: Sequence[Selected] = ()
            if isinstance(inner, graphql.GraphQLObjectType):
                below = self.of(inner, [n.selection_set for n in nodes if n.selection_set is not None])
            result.append(Selected(alias, name, arguments, below))
        return result

    def _collect(self, chosen: graphql.SelectionSetNode, fields: dict[str, list[graphql.FieldNode]]) -> None:
        for node in chosen.selections:
            if not self._included(node):
                continue
            if isinstance(node, graphql.FieldNode):
                alias = node.alias.value if node.alias is not None else node.name.value
                fields.setdefault(alias, []).append(node)
            elif isinstance(node, graphql.InlineFragmentNode):
                self._collect(node.selection_set, fields)
            else:
                name = cast(graphql.FragmentSpreadNode, node).name.value
                self._collect(self._fragments[name].selection_set, fields)

    def _included(self, node: graphql.SelectionNode) -> bool:
        skip = graphql.get_directive_values(graphql.GraphQLSkipDirective, node, self._variables)
        include = graphql.get_directive_values(graphql.GraphQLIncludeDirective, node, self._variables)
        return not (skip and skip["if"]) and not (include and not include["if"])
