"""The simulated Severa by plain HTTP: tokens, scopes, both pagings, filters, writing, SOAP, bad records."""

import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import httpx2
import msgspec
import pytest
from openapi_schema_validator import OAS30Validator

from connectors.simulators.host import SimulatorProcess
from tests.fixtures_simulator import SimulatedSystem

_SPEC = Path(__file__).parents[2] / "data" / "specs" / "severa_rest_v1.openapi.json"
_SOAP = "{http://schemas.xmlsoap.org/soap/envelope/}"
_CONTRACT = "{http://soap.severa.com/}"
_ENTITY = "{http://schemas.datacontract.org/2004/07/Severa.Entities.API}"
Rows = list[dict[str, Any]]


@pytest.fixture
def severa(simulators: SimulatorProcess) -> Iterator[SimulatedSystem]:
    """The simulator, as if just started."""
    system = SimulatedSystem(simulators.systems["severa"]).restart()
    yield system
    system.restart()


class Caller:
    """Calls the REST interface as one persona."""

    def __init__(self, system: SimulatedSystem, http: httpx2.Client, persona: str) -> None:
        about = system.personas[persona]
        self.base, self.http = about["fields"]["base_url"], http
        self.credentials = {"client_id": about["fields"]["client_id"], **about["secrets"]}
        self.token = ""

    def sign_in(self, **changed: str) -> httpx2.Response:
        answer = self.http.post(f"{self.base}/v1.0/token", json=self.credentials | changed)
        if answer.status_code == 200:
            self.token = answer.json()["access_token"]
        return answer

    def send(self, method: str, path: str, json: object = None, **query: object) -> httpx2.Response:
        headers = {"authorization": f"Bearer {self.token}", "client_id": self.credentials["client_id"]}
        params = {name: value if isinstance(value, list) else str(value) for name, value in query.items()}
        url = self.base + (path if path.startswith(("/v1", "/heartbeat")) else f"/v1{path}")
        return self.http.request(method, url, headers=headers, json=json, params=params)

    def get(self, path: str, **query: object) -> httpx2.Response:
        return self.send("GET", path, **query)

    def rows(self, path: str, **query: object) -> Rows:
        """All of a list with cursors."""
        found: Rows = []
        while True:
            answer = self.get(path, **query)
            assert answer.status_code == 200, answer.text
            found += answer.json()
            token = answer.headers.get("NextPageToken")
            if not token:
                return found
            query["pageToken"] = token


Call = Callable[[str], Caller]


@pytest.fixture
def call(severa: SimulatedSystem, http: httpx2.Client) -> Call:
    def signed_in(persona: str) -> Caller:
        caller = Caller(severa, http, persona)
        assert caller.sign_in().status_code == 200
        return caller

    return signed_in


@pytest.fixture
def office(call: Call) -> Caller:
    return call("office")


def test_the_token_object_and_the_prefixes(office: Caller) -> None:
    token = office.sign_in(scope="customers:read, settings:read").json()
    assert (token["access_token_type"], token["access_token_expires_in"]) == ("Bearer", 3600)
    assert token["scope"] == "customers:read,settings:read"
    assert office.get("/v1/customers").json() == office.get("/v1.0/customers").json()
    assert office.get("/projects").status_code == 403
    assert office.get("/heartbeat/authorized").status_code == 204
    assert office.http.get(f"{office.base}/heartbeat/server").text == "OK"


def test_what_is_refused_a_token(office: Caller, severa: SimulatedSystem, http: httpx2.Client) -> None:
    refused = office.sign_in(client_secret="x")
    assert (refused.status_code, refused.json()["error"]["type"]) == (401, "AuthenticationRequired")
    lacking = Caller(severa, http, "missing_scope").sign_in(scope="customers:read invoices:read")
    assert (lacking.status_code, lacking.json()["error"]["type"]) == (403, "InsufficientApiScope")


def test_tokens_end_are_refreshed_once_and_signed_out(office: Caller, severa: SimulatedSystem) -> None:
    severa.post("settings", token_seconds=60)
    token = office.sign_in().json()
    assert office.get("/customers").status_code == 200
    severa.post("clock", advance=61)
    assert office.get("/customers").json()["error"]["type"] == "AuthenticationRequired"
    renewed = office.send("POST", "/refreshtoken", token["refresh_token"]).json()
    office.token = renewed["access_token"]
    assert office.get("/customers").status_code == 200
    assert office.send("POST", "/refreshtoken", token["refresh_token"]).status_code == 401
    assert office.send("POST", "/signout", renewed["refresh_token"]).status_code == 200
    assert office.send("POST", "/refreshtoken", renewed["refresh_token"]).status_code == 401


def test_a_scope_is_missing_on_its_endpoints_alone(call: Call) -> None:
    caller = call("missing_scope")
    refused = caller.get("/invoices")
    assert (refused.status_code, refused.json()["error"]["type"]) == (403, "InsufficientApiScope")
    assert caller.get("/customers").status_code == 200


def test_cursors_hang_together_and_belong_to_their_query(office: Caller, severa: SimulatedSystem) -> None:
    whole = office.rows("/customers", rowCount=100)
    assert len(whole) == severa.get("truth")["datasets"]["customers"]["rows"]
    assert office.rows("/customers", rowCount=7) == whole
    assert len(office.get("/customers").json()) == 20
    assert len(office.get("/workhours", rowCount=5000).json()) == 100
    token = office.get("/customers", rowCount=7).headers["NextPageToken"]
    other = office.get("/customers", isActive="true", pageToken=token)
    assert (other.status_code, other.json()["error"]["type"]) == (400, "InvalidParameter")
    # what is changed and deleted meanwhile moves nothing
    severa.post("edit", register="customers", id=whole[0]["guid"], delete=True)
    severa.post("edit", register="customers", id=whole[20]["guid"], name="Muutettu Oy")
    rest = office.rows("/customers", rowCount=7, pageToken=token)
    assert [c["guid"] for c in rest] == [c["guid"] for c in whole[7:]]


def test_offsets(office: Caller) -> None:
    units = office.get("/businessunits").json()
    assert "NextPageToken" not in office.get("/businessunits", rowCount=2).headers
    pages = [office.get("/businessunits", firstRow=n, rowCount=3).json() for n in range(0, len(units) + 3, 3)]
    assert [unit for page in pages for unit in page] == units
    assert office.get("/businessunits", rowCount=0).status_code == 400
    assert len(office.get("/vatrates", rowCount=1).json()) == 4


def test_the_tree_has_three_levels(office: Caller) -> None:
    units = {unit["guid"]: unit for unit in office.get("/businessunits", rowCount=100).json()}

    def depth(unit: dict[str, Any]) -> int:
        return 1 + depth(units[unit["parentGuid"]]) if unit["parentGuid"] else 1

    assert {depth(unit) for unit in units.values()} == {1, 2, 3}
    assert any(unit["code"] is None for unit in units.values())
    assert any(not unit["isActive"] for unit in units.values())


def test_filters(office: Caller, severa: SimulatedSystem) -> None:
    customers = office.rows("/customers", rowCount=100)
    newest = max(c["lastUpdatedDateTime"] or c["createdDateTime"] for c in customers)
    assert office.rows("/customers", changedSince=newest)
    severa.post("clock", now="2027-01-01T12:00:00+00:00")
    edited = severa.post("edit", register="customers", id="1003", active=False)
    office.sign_in()
    since = office.rows("/customers", changedSince="2027-01-01T12:00:00Z")
    assert [c["guid"] for c in since] == [edited["guid"]]
    assert {c["number"] for c in office.rows("/customers", numbers=["1001", "1002"])} == {1001, 1002}
    internal = office.rows("/customers", isInternal="true")
    assert [c["vatNumber"] for c in internal] == [None, None]
    assert internal[-1]["headquarterAddress"] is None
    hours = office.rows("/workhours", eventDateStart="2026-11-01", eventDateEnd="2026-11-20", rowCount=100)
    assert {h["eventDate"] for h in hours} == {f"2026-11-{day:02}" for day in range(1, 21)}
    assert office.get("/customers", changedSince="now").status_code == 400


def test_ten_a_second(office: Caller, severa: SimulatedSystem) -> None:
    severa.post("settings", rate_limit=10, retry_after=1)
    time.sleep(1.1)
    answers = [office.get("/vatrates") for _ in range(11)]
    assert [a.status_code for a in answers] == [200] * 10 + [429]
    assert answers[-1].text == "API calls quota exceeded! maximum admitted 10 per 1s."
    assert answers[-1].headers["Retry-After"] == "1"


def test_customers_and_products_are_written(office: Caller) -> None:
    made = office.send("POST", "/customers", {"name": "Uusi Oy", "number": 555, "vatNumber": "FI01120389"})
    assert made.status_code == 201
    guid = made.json()["guid"]
    assert office.send("POST", "/customers", {"name": "Toinen Oy", "number": 555}).status_code == 400
    assert office.send("POST", "/customers", {"number": 556}).status_code == 400
    change = [{"op": "Replace", "path": "/isActive", "value": "false"},
              {"op": "Replace", "path": "/paymentTerm", "value": "30"}]  # fmt: skip
    assert office.send("PATCH", f"/customers/{guid}", change).status_code == 200
    found = office.get(f"/customers/{guid}").json()
    assert (found["isActive"], found["paymentTerm"], found["number"]) == (False, 30, 555)
    wrong = [{"op": "Replace", "path": "/isActive", "value": False}]
    assert office.send("PATCH", f"/customers/{guid}", wrong).status_code == 400
    group = office.get("/productcategories").json()[0]["guid"]
    product = {"name": "Uusi", "code": "U1", "productCategory": {"guid": group},
               "unitPrice": {"amount": 9.5, "currencyCode": "EUR"}}  # fmt: skip
    made = office.send("POST", "/products", product)
    assert (made.status_code, made.json()["unitPrice"]["amount"]) == (201, 9.5)
    assert office.send("POST", "/products", product).status_code == 400
    assert office.send("PATCH", "/customers/00000000-0000-4000-8000-000000000000", change).content == b""


def test_the_status_of_an_invoice_is_moved(office: Caller) -> None:
    statuses = {s["name"]: s["guid"] for s in office.get("/invoicestatuses").json()}
    ready = statuses["Valmis lähetettäväksi Netvisoriin"]
    invoices = office.rows("/invoices", invoiceStatusGuids=[ready])
    assert invoices
    change = [{"op": "Replace", "path": "/status", "value": statuses["Lasku lähetetty Netvisoriin"]}]
    assert office.send("PATCH", f"/invoices/{invoices[0]['guid']}", change).status_code == 200
    assert len(office.rows("/invoices", invoiceStatusGuids=[ready])) == len(invoices) - 1
    rows = office.rows("/invoicerows", rowCount=100)
    assert office.get(f"/invoices/{invoices[0]['guid']}/invoicerows").json()[0] in rows
    every = office.rows("/invoices")
    assert any(invoice["isCreditNote"] for invoice in every)
    assert {invoice["currencyRate"] == 1 for invoice in every} == {True, False}


@pytest.mark.parametrize(
    "path",
    [
        "/customers", "/products", "/projects", "/users", "/businessunits", "/invoices", "/workhours",
        "/costcenters", "/worktypes", "/salesaccounts", "/vatrates", "/invoicestatuses", "/invoicerows",
        "/phases", "/productcategories", "/currencies", "/organizationdetails", "/deletedworkhours",
    ],
)  # fmt: skip
def test_answers_have_the_published_shape(office: Caller, path: str) -> None:
    spec = msgspec.json.decode(_SPEC.read_bytes(), type=dict[str, Any])
    operation = spec["paths"][f"/v1{path}"]["get"]["responses"]["200"]["content"]["application/json"]
    schema = {**operation["schema"], "components": spec["components"]}
    body = office.get(path, rowCount=100).json()
    assert not [error.message for error in OAS30Validator(schema).iter_errors(_filled(body))]
    items = operation["schema"].get("items")
    if items and body:
        known = spec["components"]["schemas"][items["$ref"].rsplit("/", 1)[1]]["properties"]
        assert set(body[0]) <= set(known) | {"billableStatus"}


def test_bad_records_are_shown_where_they_are_wanted(
    office: Caller, call: Call, severa: SimulatedSystem
) -> None:
    good = {c["guid"] for c in office.rows("/customers", rowCount=100)}
    bad = [c for c in call("bad_records").rows("/customers", rowCount=100) if c["guid"] not in good]
    assert [c["name"] for c in bad if c["number"] is None] == ["Ilman numeroa Oy"]
    assert max(len(c["name"]) for c in bad) > 250
    assert any(c["headquarterAddress"] is None for c in bad)
    assert any((c["headquarterAddress"] or {}).get("country") == "Atlantis" for c in bad)
    assert any(c["vatNumber"] is None for c in bad)
    severa.post("settings", bad_records=True)
    assert len(office.rows("/customers", rowCount=100)) == len(good) + len(bad)
    assert severa.get("truth")["datasets"]["customers"]["rows"] == len(good) + len(bad)


def _filled(value: Any) -> Any:
    """Without nulls: the document allows them beside references, where the validator does not look."""
    if isinstance(value, dict):
        return {name: _filled(inner) for name, inner in value.items() if inner is not None}
    return [_filled(inner) for inner in value] if isinstance(value, list) else value


Soap = Callable[..., httpx2.Response]


@pytest.fixture
def soap(severa: SimulatedSystem, http: httpx2.Client) -> Soap:
    def ask(operation: str, persona: str = "key", **arguments: str) -> httpx2.Response:
        about = severa.personas[persona]
        given = "".join(f"<{name}>{value}</{name}>" for name, value in arguments.items())
        body = (
            f'<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Header>'
            f'<WebServicePassword xmlns="http://soap.severa.com/">{about["secrets"]["api_key"]}</WebServicePassword>'
            f'</s:Header><s:Body><{operation} xmlns="http://soap.severa.com/">{given}</{operation}></s:Body>'
            f"</s:Envelope>"
        )
        headers = {
            "content-type": "text/xml; charset=utf-8",
            "soapaction": f'"http://soap.severa.com/IAny/{operation}"',
        }
        return http.post(about["fields"]["soap_url"], content=body.encode(), headers=headers)

    return ask


def _result(answer: httpx2.Response) -> ElementTree.Element:
    assert answer.status_code == 200, answer.text
    found = ElementTree.fromstring(answer.content).find(f"{_SOAP}Body/*/*")
    assert found is not None
    return found


def _fault(answer: httpx2.Response) -> str:
    assert answer.status_code == 500
    detail = ElementTree.fromstring(answer.content).find(f"{_SOAP}Body/{_SOAP}Fault/detail/*")
    assert detail is not None
    return detail.tag.rpartition("}")[2]


def test_the_key_and_its_faults(soap: Soap, severa: SimulatedSystem) -> None:
    assert _result(soap("GetVersion", "wrong_key")).text
    answer = soap("GetAllInvoiceStatuses")
    assert len(_result(answer)) == 4
    header = ElementTree.fromstring(answer.content).find(f"{_SOAP}Header")
    assert header is not None
    assert {child.tag.removeprefix(_CONTRACT): child.text for child in header} == {
        "Quota": "100000", "UsedQuota": "1",
    }  # fmt: skip
    for persona in ("wrong_key", "user_deactivated"):
        assert _fault(soap("GetAllInvoiceStatuses", persona)) == "AuthenticationFailureException"
    assert _fault(soap("GetHeadOfficeAddressByAccountGUID", accountGUID="x")) == "NotFoundException"
    assert _fault(soap("SetInvoiceStatus", invoiceGUID="x", status="y")) == "NotFoundException"
    assert _fault(soap("GetCompanyByGUID", companyGUID="")) == "GeneralFailureException"
    wrong = soap("GetAllAccounts", options="None", startFromIndex="x", count="1")
    assert _fault(wrong) == "GeneralFailureException"
    severa.post("faults", fault="missing_right", path="/soap/GetAllCases")
    assert _fault(soap("GetAllCases")) == "NoPermissionException"
    severa.post("settings", newer_faults=True)
    assert _fault(soap("GetAllCases")) == "NoPermissionFailure"
    severa.post("settings", quota=2)
    assert _fault(soap("GetAllInvoiceStatuses")) == "QuotaLimitExceededException"


def test_a_key_dies_with_its_user(soap: Soap, severa: SimulatedSystem) -> None:
    assert soap("GetAllUsers").status_code == 200
    severa.post("deactivate_user")
    assert _fault(soap("GetAllUsers")) == "AuthenticationFailureException"
    severa.post("deactivate_user", active=True)
    assert soap("GetAllUsers").status_code == 200


def test_both_interfaces_tell_the_same(soap: Soap, office: Caller) -> None:
    customers = office.rows("/customers", rowCount=100)
    told = [_result(soap("GetAllAccounts", options="IncludeInactive", startFromIndex=str(n), count="100"))
            for n in (0, 20)]  # fmt: skip
    guids = [[account.findtext(f"{_ENTITY}GUID") for account in page] for page in told]
    assert guids[0] == [c["guid"] for c in customers]
    assert guids[1] == guids[0][20:]
    active = _result(soap("GetAllAccounts", options="None", startFromIndex="0", count="100"))
    assert len(active) == len([c for c in customers if c["isActive"]])
    changed = _result(soap("GetAccountsChangedSince", startDateTime="2000-01-01T00:00:00", options="2"))
    members = [child.tag.removeprefix(_ENTITY) for child in changed[0]]
    assert members == sorted(members)
    assert members[-1] == "eInvoiceOperator"
    start, end = "2026-11-01", "2026-11-20"
    hours = _result(soap("GetHourEntriesByDate", startdate=f"{start}T00:00:00", enddate=f"{end}T00:00:00"))
    assert len(hours) == len(office.rows("/workhours", eventDateStart=start, eventDateEnd=end))


def test_an_invoice_status_set_over_soap_shows_over_rest(soap: Soap, office: Caller) -> None:
    invoice = office.rows("/invoices")[-1]
    sent = "Lasku lähetetty Netvisoriin"
    assert soap("SetInvoiceStatus", invoiceGUID=invoice["guid"], status=sent).status_code == 200
    assert office.get(f"/invoices/{invoice['guid']}").json()["status"]["name"] == sent


def test_deleted_hours_are_told(office: Caller, severa: SimulatedSystem) -> None:
    hour = office.rows("/workhours")[0]
    severa.post("edit", register="hours", id=hour["guid"], delete=True)
    assert [h["guid"] for h in office.rows("/deletedworkhours")] == [hour["guid"]]
    assert office.get(f"/workhours/{hour['guid']}").status_code == 404


def test_edits_and_faults_are_checked(severa: SimulatedSystem) -> None:
    for command, values in (
        ("edit", {"register": "customers", "id": "1001"}),
        ("edit", {"register": "customers", "id": "nobody", "name": "X"}),
        ("faults", {"fault": "x"}),
        ("deactivate_user", {"persona": "office"}),
    ):
        with pytest.raises(OSError, match="400"):
            severa.post(command, **values)


def test_calls_are_recorded_without_secrets(office: Caller, soap: Soap, severa: SimulatedSystem) -> None:
    office.get("/products", rowCount=3)
    soap("GetAllWorkTypes")
    company = severa.get("state")["companies"][0]["id"]
    both = {"status": 200, "company": company}
    assert severa.get("requests")[-2:] == [
        both | {"method": "GET", "path": "/products", "query": "rowCount=3", "persona": "office"},
        both | {"method": "POST", "path": "/soap/GetAllWorkTypes", "query": "", "persona": "key"},
    ]
    assert "FAKE" not in repr(severa.get("requests"))
