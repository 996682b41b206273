"""Every request the connector makes is valid against the vendor's published specification."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import msgspec
import pytest
from openapi_core import OpenAPI
from openapi_core.datatypes import RequestParameters
from werkzeug.datastructures import Headers, ImmutableMultiDict

from connectors.datasets import LEDGER
from connectors.visma_net import answers
from tests.connectors.loopback import Asked, Hurried
from tests.connectors.visma_net.elsewhere import opened, serving
from tests.connectors.visma_net.other_books import books, months
from tests.connectors.visma_net.other_server import NUMBER, Oddities, OtherServer

_SPEC = msgspec.json.decode((Path(__file__).parents[2] / "data/specs/visma_net.openapi.json").read_bytes())


class _Sent:
    """One request in the shape openapi-core reads."""

    def __init__(self, asked: Asked) -> None:
        self.host_url = "https://api.finance.visma.net"
        self.path = asked.path
        self.method = asked.method.lower()
        self.parameters = RequestParameters(
            query=ImmutableMultiDict(asked.query), header=Headers(asked.headers), cookie=ImmutableMultiDict()
        )
        self.content_type = asked.headers.get("content-type", "")
        self.body = asked.body or None


@pytest.fixture(scope="module")
def specification() -> OpenAPI:
    """Without its security schemes: openapi-core does not know OAuth, the header is looked at here."""
    plain = msgspec.json.decode(msgspec.json.encode(_SPEC))
    del plain["components"]["securitySchemes"]
    for path in plain["paths"].values():
        path["get"].pop("security", None)
    return OpenAPI.from_dict(plain)


def test_every_request_is_valid_and_every_parameter_is_known(specification: OpenAPI) -> None:
    calendar = months(2025) + months(2026) + months(2027)
    plain = OtherServer(Oddities(most=20, calendar=calendar), books())
    closed = OtherServer(Oddities(statuses={"/v1/ledger": 403}), [])
    queued = OtherServer(Oddities(queued=True), [])
    for server in (plain, closed, queued):
        with serving(server), opened(server, Hurried()) as connector:
            list(connector.check())
            for dataset in LEDGER if server is plain else ():
                list(connector.read(NUMBER, dataset))
    asked = [a for server in (plain, closed, queued) for a in server.asked if a.path.startswith("/v")]
    assert len({a.path for a in asked if "background" not in a.path}) == 15
    for one in asked:
        specification.validate_request(_Sent(one))
        assert one.headers["authorization"].startswith("Bearer test-FAKE-access-")
        assert set(one.query) <= _parameters(one.path), one.path


def _parameters(path: str) -> set[str]:
    if path.startswith("/v1/background/"):
        path = "/v1/background/{requestId}" + ("/content" if path.endswith("/content") else "")
    if path.startswith("/v1/dimension/"):
        path = "/v1/dimension/{dimensionId}"
    return {parameter.get("name", "") for parameter in _SPEC["paths"][path]["get"]["parameters"]}


def test_a_wrong_parameter_would_be_noticed(specification: OpenAPI) -> None:
    headers = {"authorization": "Bearer x"}
    wrong = Asked("GET", "/v1/GeneralLedgerTransactions", {"fromPeriod": "202601"}, headers, b"")
    with pytest.raises(Exception, match="ledger"):
        specification.validate_request(_Sent(wrong))


@pytest.mark.parametrize(
    ("kind", "schema"),
    [
        (answers.Organisation, "ExtendedOrganizationDto"),
        (answers.Ledger, "LedgerDto"),
        (answers.Startup, "FirstTimeStartupDto"),
        (answers.FinancialPeriod, "FinancialPeriodDto"),
        (answers.Account, "AccountDto"),
        (answers.Party, "CustomerDto"),
        (answers.Party, "SupplierDto"),
        (answers.Item, "InventoryDto"),
        (answers.Dimension, "DtoDimension"),
        (answers.Segment, "DtoSegment"),
        (answers.SegmentValue, "DtoSegmentValue"),
        (answers.Subaccount, "SubAccountDto"),
        (answers.SubaccountPart, "SegmentDto"),
        (answers.Branch, "BranchDto"),
        (answers.Department, "DepartmentDto"),
        (answers.Transaction, "GeneralLedgerTransactionDetailsDto"),
        (answers.Journal, "JournalTransactionDto"),
        (answers.JournalLine, "JournalTransactionLineDto"),
        (answers.Balance, "GeneralLedgerBalanceDto"),
        (answers.Metadata, "MetadataDto"),
        (answers.Queued, "BackgroundApiAcceptedDto"),
        (answers.QueuedState, "BackgroundRequestStateDto"),
    ],
)
def test_every_field_that_is_read_exists(kind: type[Any], schema: str) -> None:
    properties: Mapping[str, Any] = _SPEC["components"]["schemas"][schema]["properties"]
    assert {field.encode_name for field in msgspec.structs.fields(kind)} <= set(properties)
