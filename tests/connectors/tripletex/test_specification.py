"""Every request the connector makes is valid against the vendor's published specification."""

from collections.abc import Mapping
from pathlib import Path
from urllib.parse import quote

import msgspec
import pytest
from openapi_core import OpenAPI
from openapi_core.datatypes import RequestParameters
from werkzeug.datastructures import Headers, ImmutableMultiDict

from connectors.tripletex.system import TRIPLETEX
from tests.connectors.loopback import Answer, Asked
from tests.connectors.tripletex.fake import Fake, connected, error, posting

_SPEC = Path(__file__).parents[2] / "data" / "specs" / "tripletex.openapi.json"
_BETA = "/v2/company/salesmodules"  # left out of the trimmed specification


class _Sent:
    """One request in the shape openapi-core reads."""

    def __init__(self, asked: Asked) -> None:
        path = asked.path.removeprefix("/v2")
        self.host_url = "https://tripletex.no"
        self.path = "/v2" + quote(path, safe="/:>")
        self.method = asked.method.lower()
        self.parameters = RequestParameters(
            query=ImmutableMultiDict(asked.query), header=Headers(asked.headers), cookie=ImmutableMultiDict()
        )
        self.content_type = asked.headers.get("content-type", "")
        self.body = asked.body or None


@pytest.fixture(scope="module")
def specification() -> OpenAPI:
    return OpenAPI.from_dict(msgspec.json.decode(_SPEC.read_bytes()))


def test_every_request_is_valid_and_every_field_exists(specification: OpenAPI) -> None:
    def refuse(asked: Asked) -> Answer | None:
        return error(403, 9000) if asked.path.endswith("/product") else None

    lists: Mapping[str, list[dict[str, object]]] = {
        "/ledger/accountingDimensionName": [{"dimensionIndex": 1, "dimensionName": "Båt"}],
    }
    fake = Fake(
        postings=[posting(n, "2026-01-05", account={"number": 3000 + n}) for n in range(30)],
        lists=dict(lists),
        limit=10,
        override=refuse,
    )
    with connected(fake) as bench:
        list(bench.connector.check())
        for dataset in TRIPLETEX.datasets:
            if dataset != "products":
                list(bench.connector.read("1", dataset))
        asked = [a for a in bench.server.asked if a.path != _BETA]
    assert len({a.path for a in asked}) == 16
    for one in asked:
        specification.validate_request(_Sent(one))
        _fields_exist(one)


def test_a_wrong_parameter_would_be_noticed(specification: OpenAPI) -> None:
    wrong = Asked("GET", "/v2/ledger/posting", {"dateFrom": "2026-01-01"}, {"authorization": "Basic x"}, b"")
    with pytest.raises(Exception, match="dateTo"):
        specification.validate_request(_Sent(wrong))


def _fields_exist(asked: Asked) -> None:
    """Parameters are all known to the specification, and `fields` names what the schemas have."""
    spec = msgspec.json.decode(_SPEC.read_bytes())
    path = asked.path.removeprefix("/v2")
    operations = spec["paths"].get(path) or spec["paths"]["/company/{id}"]
    operation = operations[asked.method.lower()]
    known = {parameter["name"] for parameter in operation.get("parameters", ())}
    assert set(asked.query) <= known, path
    if "fields" not in asked.query:
        return
    schemas = spec["components"]["schemas"]
    (content,) = operation["responses"]["200"]["content"].values()
    wrapper = schemas[_name(content["schema"])]["properties"]
    inner = wrapper["values"]["items"] if "values" in wrapper else wrapper["value"]
    _walk(asked.query["fields"], _name(inner), schemas)


def _name(schema: Mapping[str, str]) -> str:
    return schema["$ref"].rsplit("/", 1)[1]


def _walk(
    text: str, schema: str, schemas: Mapping[str, Mapping[str, Mapping[str, Mapping[str, str]]]]
) -> None:
    depth, start = 0, 0
    for index, char in enumerate(text + ","):
        depth += (char == "(") - (char == ")")
        if char == "," and depth == 0:
            name, _, rest = text[start:index].partition("(")
            start = index + 1
            properties = schemas[schema]["properties"]
            assert name in properties, f"{schema}.{name}"
            if rest:
                _walk(rest.removesuffix(")"), _name(properties[name]), schemas)
