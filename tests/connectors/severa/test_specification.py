"""Every request the connector makes is valid against what the vendor has published."""

from pathlib import Path
from typing import Any

import msgspec
import pytest
from openapi_core import OpenAPI
from openapi_core.datatypes import RequestParameters
from werkzeug.datastructures import Headers, ImmutableMultiDict

from connectors.severa.system import SEVERA
from tests.connectors.loopback import Asked
from tests.connectors.severa.other_server import opened
from tests.connectors.severa.other_soap import KEY, OtherSoap
from tests.connectors.severa.test_registers import CUSTOMER, PRODUCT, Taking

_SPECS = Path(__file__).parents[2] / "data" / "specs"


class _Sent:
    """One request in the shape openapi-core reads."""

    def __init__(self, asked: Asked) -> None:
        self.host_url = "https://api.severa.visma.com"
        self.path = "/rest-api" + asked.path.removeprefix("/api")
        self.method = asked.method.lower()
        self.parameters = RequestParameters(
            query=ImmutableMultiDict(asked.query), header=Headers(asked.headers), cookie=ImmutableMultiDict()
        )
        self.content_type = asked.headers.get("content-type", "")
        self.body = asked.body or None


@pytest.fixture(scope="module")
def published() -> dict[str, Any]:
    return msgspec.json.decode((_SPECS / "severa_rest_v1.openapi.json").read_bytes(), type=dict[str, Any])


@pytest.fixture(scope="module")
def specification(published: dict[str, Any]) -> OpenAPI:
    """Without its security schemes, of which the validator knows no OAuth; the headers are looked at here."""
    paths = {
        path: {
            method: {k: v for k, v in operation.items() if k != "security"}
            for method, operation in of.items()
        }
        for path, of in published["paths"].items()
    }
    return OpenAPI.from_dict({**published, "paths": paths})


def _everything() -> list[Asked]:
    server = Taking()
    with opened(server) as found:
        list(found.connector.check())
        for dataset in SEVERA.datasets:
            found.rows(dataset)
        for register in ("customers", "products", "dimensions"):
            list(found.connector.records(register, found.now[0]))
            list(found.connector.existing(register))
        for register, record, id in (("customers", CUSTOMER, "c1"), ("products", PRODUCT, "p1")):
            found.connector.write(register, record)
            found.connector.write(register, record, id)
        server.tokens.append("revoked")
        found.rows("products")
    return server.asked


def test_every_request_is_valid_and_every_parameter_known(
    specification: OpenAPI, published: dict[str, Any]
) -> None:
    asked = _everything()
    paths = {one.path.removeprefix("/api") for one in asked}
    assert len(paths) == 15
    for one in asked:
        specification.validate_request(_Sent(one))
        path = one.path.removeprefix("/api")
        known = published["paths"].get(path) or published["paths"][path.rpartition("/")[0] + "/{guid}"]
        names = {parameter["name"] for parameter in known[one.method.lower()].get("parameters", ())}
        assert set(one.query) <= names, path
        signed = {"authorization", "client_id"} <= set(one.headers)
        assert signed or path in ("/v1/token", "/v1/refreshtoken")


def test_what_is_written_is_in_the_published_models(published: dict[str, Any]) -> None:
    schemas = published["components"]["schemas"]
    for one in _everything():
        if one.method == "POST" and not one.path.endswith("token"):
            model = schemas["CustomerModel" if "customers" in one.path else "ProductInputModel"]["properties"]
            body = msgspec.json.decode(one.body, type=dict[str, Any])
            assert not [name for name in body if model[name].get("readOnly")]


def test_a_wrong_parameter_would_be_noticed(specification: OpenAPI) -> None:
    token = {"authorization": "Bearer x", "client_id": "x"}
    wrong = Asked("GET", "/api/v1/customers", {"rowCount": "many"}, token, b"")
    with pytest.raises(Exception, match="rowCount"):
        specification.validate_request(_Sent(wrong))


def test_soap_calls_have_the_operations_arguments_in_their_order() -> None:
    contract = msgspec.json.decode((_SPECS / "severa_soap.contract.json").read_bytes(), type=dict[str, Any])
    soap = OtherSoap(argument="companyGUID")
    with opened(soap, api_key=KEY) as found:
        list(found.connector.check())
        for dataset in SEVERA.datasets:
            found.rows(dataset)
        for register in ("customers", "products", "dimensions"):
            list(found.connector.records(register, found.now[0]))
    called = {name: list(given) for name, given in soap.asked}
    assert len(called) == 13
    del called["ICompany/GetCompanyByGUID"]  # the contract lacks that interface
    for name, given in called.items():
        interface, operation = name.split("/")
        known = contract["interfaces"][interface][operation]
        assert given == [argument for argument, _ in known["args"]], name
