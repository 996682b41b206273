"""Who gets in to the Tripletex simulator, how personas and faults show, and what the side door tells."""

import json
import ssl
import sys
import urllib.error
from collections.abc import Callable
from datetime import datetime, timedelta

import httpx2
import pytest

from connectors.simulators.faults import COMMON
from connectors.simulators.host import SimulatorProcess
from connectors.simulators.tripletex.server import FAULTS
from tests.connectors.simulators.conftest import Caller
from tests.fixtures_simulator import SimulatedSystem

Call = Callable[[str], Caller]
RANGE = {"dateFrom": "2026-01-01", "dateTo": "2027-01-01"}


def _code(answer: httpx2.Response) -> tuple[int, int]:
    return answer.status_code, answer.json()["code"]


def test_sessions_are_made_by_post_and_put(call: Call, http: httpx2.Client) -> None:
    caller = call("office")
    posted = caller.create()
    assert posted.status_code == 201
    params = json.loads(posted.request.content)
    put = http.put(f"{caller.base}/token/session/:create", params=params)
    assert put.status_code == 200
    assert put.json()["value"]["token"]
    who = caller.sign_in().http.get(f"{caller.base}/token/session/%3EwhoAmI", auth=("", caller.token))
    assert who.json()["value"]["companyId"] == 10_810_001


def test_refused_tokens_and_dates(call: Call) -> None:
    caller = call("office")
    for change, field in (
        ({"consumerToken": "test-nobody"}, "arg:consumerToken"),
        ({"employeeToken": "test-nobody"}, "arg:employeeToken"),
        ({"expirationDate": "2020-01-01"}, "arg:expirationDate"),
        ({"expirationDate": "soon"}, "arg:expirationDate"),
    ):
        answer = caller.create(**change)
        assert _code(answer) == (422, 18000)
        assert answer.json()["validationMessages"][0]["path"] == field
    assert _code(caller.create(employeeToken=None)) == (422, 15000)


def test_a_session_dead_at_birth(simulator: SimulatedSystem, call: Call) -> None:
    simulator.post("settings", dead_at_birth=True)
    caller = call("office")
    caller.token = caller.create(expirationDate="2020-01-01").json()["value"]["token"]
    assert _code(caller.get("/token/session/>whoAmI")) == (401, 3000)


def test_sessions_end_at_midnight_in_oslo(simulator: SimulatedSystem, call: Call) -> None:
    simulator.post("clock", now="2026-07-01T12:00:00+00:00")
    caller = call("office")
    caller.token = caller.create(expirationDate="2026-07-03").json()["value"]["token"]
    simulator.post("clock", now="2026-07-02T21:59:00+00:00")  # 23:59 in Oslo, in summer
    assert caller.get("/token/session/>whoAmI").status_code == 200
    simulator.post("clock", advance=90)
    answer = caller.get("/token/session/>whoAmI")
    assert _code(answer) == (401, 3000)
    assert answer.json()["developerMessage"] == "Could not log in. Check login info in Authorization header."


def test_logging_out_and_bad_headers(office: Caller, http: httpx2.Client) -> None:
    assert http.delete(f"{office.base}/token/session/{office.token}").status_code == 204
    assert _code(office.get("/token/session/>whoAmI")) == (401, 3000)
    assert _code(http.get(f"{office.base}/currency", headers={"authorization": "Basic ###"})) == (401, 3000)
    assert _code(http.get(f"{office.base}/currency")) == (401, 3000)


def test_the_office_key_opens_clients_but_not_its_own_books(office: Caller) -> None:
    clients = office.rows("/company/>withLoginAccess", fields="id,name,currency(code)")
    assert [c["name"] for c in clients] == ["Bratteli Bygg AS", "Granli Bakeri AS", "Nystiftet Holding AS"]
    assert clients[0]["currency"] == {"code": "NOK"}
    assert _code(office.get("/ledger/account")) == (403, 9000)
    assert _code(office.get("/company/10810001")) == (403, 9000)
    assert _code(office.get("/ledger/account", 123)) == (403, 9000)
    assert office.get("/ledger/account", clients[0]["id"]).status_code == 200
    assert _code(office.get(f"/company/{clients[1]['id']}", clients[0]["id"])) == (404, 6000)


def test_the_end_users_key_opens_one_company(simulator: SimulatedSystem, call: Call) -> None:
    caller, own = call("end_user").sign_in(), simulator.company("granli")
    assert caller.get("/token/session/>whoAmI").json()["value"]["companyId"] == own
    assert caller.get("/ledger/account").status_code == 200
    assert caller.get(f"/company/{own}").json()["value"]["name"] == "Granli Bakeri AS"
    assert _code(caller.get("/ledger/account", simulator.company("bratteli"))) == (403, 9000)


def test_rate_limit_counts_per_key(simulator: SimulatedSystem, call: Call) -> None:
    one, two = call("office").sign_in(), call("end_user").sign_in()
    simulator.post("settings", rate_limit=3)
    answers = [one.get("/token/session/>whoAmI") for _ in range(4)]
    assert [a.status_code for a in answers] == [200, 200, 429, 429]
    assert [a.headers["x-rate-limit-remaining"] for a in answers] == ["1", "0", "0", "0"]
    assert 0 < int(answers[-1].headers["x-rate-limit-reset"]) <= 10
    assert two.get("/token/session/>whoAmI").status_code == 200


def test_personas_show_their_trouble(simulator: SimulatedSystem, call: Call) -> None:
    bratteli = simulator.company("bratteli")
    assert call("wrong_consumer_token").base != call("office").base
    refused = call("wrong_consumer_token").create().json()
    assert refused["validationMessages"][0]["field"] == "arg:consumerToken"
    for name in ("wrong_employee_token", "production_key"):
        assert call(name).create().json()["validationMessages"][0]["field"] == "arg:employeeToken"
    limited = call("missing_right").sign_in()
    assert _code(limited.get("/ledger/posting", bratteli, **RANGE)) == (403, 9000)
    assert limited.get("/customer", bratteli).status_code == 200
    for name, modules in (("missing_right", True), ("module_inactive", False)):
        rows = call(name).sign_in().rows("/company/salesmodules", bratteli)
        assert ("API_V2" in {r["name"] for r in rows}) is modules
    assert _code(call("module_inactive").sign_in().get("/customer", bratteli)) == (403, 9000)
    assert call("no_clients").sign_in().rows("/company/>withLoginAccess") == []
    assert call("rate_limited").create().status_code == 429
    down = call("server_down").create()
    assert (down.status_code, down.headers["content-type"]) == (502, "text/html")
    with pytest.raises(json.JSONDecodeError):
        call("malformed").sign_in().get("/customer", bratteli).json()
    assert call("slow").sign_in().get("/customer", bratteli).elapsed >= timedelta(seconds=0.3)
    dying = call("expired_session").sign_in()
    codes = [dying.get("/currency", bratteli).status_code for _ in range(22)]
    assert codes == [200] * 20 + [401] * 2
    assert dying.sign_in().get("/currency", bratteli).status_code == 200


def test_the_certificate_is_trusted_by_nobody(call: Call) -> None:
    caller = call("certificate")
    with pytest.raises(httpx2.ConnectError, match="self-signed"):
        caller.create()
    trusting = httpx2.Client(verify=ssl._create_unverified_context(), trust_env=False)
    with trusting:
        caller.http = trusting
        assert caller.create().status_code == 201


@pytest.mark.parametrize(
    ("fault", "status", "code"),
    [("wrong_key", 401, 3000), ("missing_right", 403, 9000), ("module_inactive", 403, 9000),
     ("server_error", 500, 1000), ("expired_session", 401, 3000), ("session_refused", 401, 3000),
     ("result_too_large", 422, 23000), ("vendor_rejected", 422, 18000), ("company_gone", 403, 9000)],
)  # fmt: skip
def test_refusing_faults(
    simulator: SimulatedSystem, office: Caller, fault: str, status: int, code: int
) -> None:
    company = simulator.company("bratteli")
    simulator.post("faults", fault=fault, path="/customer", persona="office", after=1, times=1)
    assert office.get("/customer", company).status_code == 200
    assert _code(office.get("/customer", company)) == (status, code)
    if fault != "expired_session":
        assert office.get("/customer", company).status_code == 200


def test_faults_of_the_wire_and_the_body(simulator: SimulatedSystem, office: Caller) -> None:
    company = simulator.company("bratteli")

    def once(fault: str, **more: object) -> httpx2.Response:
        simulator.post("faults", fault=fault, times=1, **more)
        return office.get("/ledger/posting", company, count=10, **RANGE)

    assert once("rate_limited", retry_after=7).headers["retry-after"] == "7"
    assert "retry-after" not in once("rate_limited").headers
    assert "502 Bad Gateway" in once("bad_gateway").text
    with pytest.raises(httpx2.RemoteProtocolError):
        once("cut_body")
    for fault in ("truncated_json", "malformed_json"):
        with pytest.raises(json.JSONDecodeError):
            once(fault).json()
    assert once("unexpected_shape").json()["values"] == {"rows": "none"}
    assert '"amount":10.00001' in once("amount_too_fine").text
    assert once("slow", seconds=0.2).elapsed >= timedelta(seconds=0.2)
    simulator.post("faults", fault="paging_stuck")
    pages = [office.rows("/customer", company, count=3, from_=start) for start in (0, 3)]
    assert pages[0] == pages[1]
    simulator.post("faults", fault="company_gone", company=company)
    assert company not in [c["id"] for c in office.rows("/company/>withLoginAccess")]


def test_the_side_door(simulator: SimulatedSystem, call: Call, http: httpx2.Client) -> None:
    office = call("office").sign_in()
    http.delete(f"{office.base}/token/session/{office.token}")
    recorded = json.dumps(simulator.get("requests"))
    assert '"/token/session/:create"' in recorded
    assert office.token not in recorded
    assert {f["fault"]: f["expect"] for f in simulator.get("faults")} == {**COMMON, **FAULTS}
    state = simulator.get("state")
    assert state["today"] == "2026-11-21"
    assert datetime.fromisoformat(state["now"]).tzinfo is not None
    warmed = simulator.post("warm", company=simulator.company("granli"),
                            requests=[{"path": "/customer", "query": "count=5"}])  # fmt: skip
    assert warmed["postings"] == 900
    for command, values in (("faults", {"fault": "none"}), ("clock", {"now": "2026-01-01T00:00:00"}),
                            ("edit", {"company": 1})):  # fmt: skip
        with pytest.raises(urllib.error.HTTPError, match="400") as refused:
            simulator.post(command, **values)
        refused.value.close()


def test_every_persona_gives_complete_values(simulator: SimulatedSystem) -> None:
    for persona in simulator.personas.values():
        assert persona["fields"].keys() == {"base_url", "key_kind"}
        assert persona["registration"]["base_url"] == persona["fields"]["base_url"]
        assert persona["secrets"]["employee_token"]
        assert persona["registration_secrets"]["consumer_token"]
    production = simulator.personas["production_key"]["secrets"]["employee_token"]
    assert not production.startswith("test-")


def test_the_child_ends_with_its_standard_input_and_says_when_it_cannot_start() -> None:
    process = SimulatorProcess(office="small").start()
    child = process._child
    process.stop()
    assert child is not None
    assert child.returncode == 0
    process.stop()
    with pytest.raises(RuntimeError, match="did not start"):
        SimulatorProcess(office="full", postings=1).start()


def test_the_child_ends_when_told_to() -> None:
    process = SimulatorProcess(office="small").start()
    child = process._child
    assert child is not None
    child.terminate()
    code = child.wait(5)
    process.stop()
    assert code == (1 if sys.platform == "win32" else 0)  # Windows knows no SIGTERM, it just ends
