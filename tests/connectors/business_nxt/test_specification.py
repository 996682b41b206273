"""Every query the connector sends is valid against the schema that the documentation tells of."""

from pathlib import Path

import graphql
import pytest
from graphql.execution.values import get_variable_values

from connectors.datasets import LEDGER
from tests.connectors.business_nxt.elsewhere import opened
from tests.connectors.business_nxt.other_server import COMPANY, Oddities, OtherServer
from tests.connectors.business_nxt.test_elsewhere import strange
from tests.connectors.business_nxt.test_reading import NIGHT
from tests.connectors.loopback import Loopback, bench

_SPEC = Path(__file__).parents[2] / "data" / "specs" / "visma_business_nxt.partial.graphql"


@pytest.fixture(scope="module")
def schema() -> graphql.GraphQLSchema:
    return graphql.build_schema(_SPEC.read_text(encoding="utf-8"))


def _wrong(schema: graphql.GraphQLSchema, text: str, variables: dict[str, object]) -> list[object]:
    document = graphql.parse(text)
    errors: list[object] = list(graphql.validate(schema, document))
    operation = document.definitions[0]
    assert isinstance(operation, graphql.OperationDefinitionNode)
    values = get_variable_values(schema, operation.variable_definitions or (), variables)
    return errors + (list(values) if isinstance(values, list) else [])


@pytest.mark.parametrize(
    "odd", [Oddities(most=200), Oddities(most=200, batches="400", introspection="no", in_time=99)]
)
def test_every_query_is_valid(schema: graphql.GraphQLSchema, odd: Oddities) -> None:
    server = OtherServer(odd, strange())
    with Loopback(server, bench) as loopback, opened(loopback.url) as connector:
        list(connector.check())
        for dataset in LEDGER:
            for window in (None, NIGHT):
                pages = list(connector.read(str(COMPANY), dataset, window))
                list(connector.read(str(COMPANY), dataset, window, pages[0].cursor))
    assert len({text for text, _ in server.asked}) > 30
    for text, variables in server.asked:
        assert _wrong(schema, text, variables) == [], text


def test_a_wrong_query_would_be_noticed(schema: graphql.GraphQLSchema) -> None:
    assert _wrong(schema, "{ availableCompanies { items { vismaNetCompany } } }", {})
    assert _wrong(schema, "query($n: Int!) { useCompany(no: $n) { orgUnit1 { totalCount } } }", {"n": "x"})
