"""The simulated Customer Insight by plain HTTP: who may read, pages, filters, figures like the books'."""

from collections.abc import Callable, Iterator
from decimal import Decimal
from typing import Any

import httpx2
import msgspec
import pytest

from connectors.simulators.host import SimulatorProcess
from tests.fixtures_simulator import SimulatedProvider, SimulatedSystem


@pytest.fixture
def insight(simulators: SimulatorProcess, connect: SimulatedProvider) -> Iterator[SimulatedSystem]:
    """The simulator and its provider, as if just started."""
    system = SimulatedSystem(simulators.systems["customer_insight"]).restart()
    yield system
    system.restart()


Get = Callable[..., httpx2.Response]


@pytest.fixture
def get(insight: SimulatedSystem, http: httpx2.Client, connect: SimulatedProvider) -> Get:
    """GET below the base address with the access token of a persona."""

    def ask(path: str, persona: str = "office", **query: object) -> httpx2.Response:
        about = insight.personas[persona]
        form = {"grant_type": "refresh_token", "refresh_token": about["secrets"]["refresh_token"],
                "client_id": about["registration"]["client_id"]}  # fmt: skip
        token = http.post(f"{connect.url}/connect/token", data=form).json()["access_token"]
        params = {name: str(value) for name, value in query.items()}
        headers = {"authorization": f"Bearer {token}"}
        return http.get(f"{insight.base_url}{path}", params=params, headers=headers)

    return ask


def _all(get: Get, path: str, **query: object) -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = []
    while True:
        page = msgspec.json.decode(get(path, **query).content, type=dict[str, Any])
        rows += page["items"]
        if page["nextCursor"] is None:
            assert len(rows) == page["totalCount"]
            return rows
        query["cursor"] = page["nextCursor"]


def test_nothing_without_a_token(insight: SimulatedSystem, http: httpx2.Client) -> None:
    answer = http.get(f"{insight.base_url}/context")
    assert (answer.status_code, answer.headers["content-type"]) == (401, "application/problem+json")
    assert answer.json()["status"] == 401
    assert len(answer.json()["traceId"]) == 32


def test_who_signed_in_and_the_one_company(get: Get) -> None:
    found = get("/context").json()
    assert found["userRole"] == "CustomerAdministrator"
    assert [company["id"] for company in found["companies"]] == [f"ci-{found['customer']['id']}"]
    assert len(get("/context", "two_companies").json()["companies"]) == 2
    assert get("/context", "no_companies").json()["companies"] == []


def test_somebody_who_is_not_administrator(get: Get) -> None:
    answer = get("/customers", "not_administrator")
    assert (answer.status_code, answer.json()["detail"]) == (403, "Customer administrator role is required.")


def test_a_token_without_our_scope(
    insight: SimulatedSystem, http: httpx2.Client, connect: SimulatedProvider
) -> None:
    bound = connect.post("refresh_token", persona="office", client_id="kobling-native", tenant="t")
    form = {"grant_type": "refresh_token", "client_id": "kobling-native", **bound}
    token = http.post(f"{connect.url}/connect/token", data=form).json()["access_token"]
    answer = http.get(f"{insight.base_url}/context", headers={"authorization": f"Bearer {token}"})
    assert (answer.status_code, "customerinsight:read" in answer.json()["detail"]) == (403, True)


def test_pages_hang_together_whatever_their_size(get: Get, insight: SimulatedSystem) -> None:
    rows = _all(get, "/metrics")
    assert len(rows) == insight.get("truth")["datasets"]["metrics"]["rows"]
    assert _all(get, "/metrics", limit=37) == rows
    insight.post("settings", page_size=50)
    assert _all(get, "/metrics") == rows


@pytest.mark.parametrize(
    "query", [{"limit": 501}, {"limit": 0}, {"cursor": "?"}, {"changedSince": "yesterday"}]
)
def test_wrong_parameters_are_told(get: Get, query: dict[str, object]) -> None:
    answer = get("/customers", **query)
    assert (answer.status_code, answer.json()["title"]) == (400, "Bad Request")


def test_filters(get: Get) -> None:
    customers = _all(get, "/customers")
    newest = max(row["changedAt"] for row in customers)
    assert [r["changedAt"] for r in _all(get, "/customers", changedSince=newest)] == [newest]
    number = customers[0]["customerNo"]
    figures = _all(get, "/metrics", customerNo=number, period="2026-10")
    assert {(row["customerNo"], row["period"]) for row in figures} == {(number, "2026-10")}
    assert {row["metric"] for row in figures} == {"revenue", "vouchers", "invoicedHours", "employees"}
    assert {row["customerNo"] for row in _all(get, "/subscriptions", customerNo=number)} == {number}


def _revenue(get: Get, customer: str) -> Decimal:
    page = get("/metrics", customerNo=customer, period="2026-10").content
    rows = msgspec.json.decode(page, type=dict[str, Any])["items"]
    return Decimal(str(next(row["value"] for row in rows if row["metric"] == "revenue")))


def test_figures_follow_the_books(get: Get, insight: SimulatedSystem, simulator: SimulatedSystem) -> None:
    customer = next(row for row in _all(get, "/customers") if row["name"].startswith("Granli"))
    truth = simulator.get(f"truth?company={simulator.company('granli')}")
    booked = sum(
        row["movement"]
        for row in truth["trial_balance"]
        if row["period"] == "2026-10" and row["account_number"].startswith("3")
    )
    assert _revenue(get, customer["customerNo"]) == Decimal(-booked) / 10_000
    insight.post("edit", customer=customer["customerNo"], action="add", date="2026-10-09")
    vouchers = insight.get("truth")["datasets"]["metrics"]["value"]
    insight.post("reset")
    assert insight.get("truth")["datasets"]["metrics"]["value"] != vouchers


def test_the_allowance_of_a_minute(get: Get, insight: SimulatedSystem) -> None:
    insight.post("settings", rate_limit=2)
    answers = [get("/products") for _ in range(3)]
    assert [answer.status_code for answer in answers] == [200, 200, 429]
    assert 1 <= int(answers[-1].headers["retry-after"]) <= 60


def test_every_fault_has_an_effect(get: Get, insight: SimulatedSystem) -> None:
    """On the list that holds such a value; no list holds an account or a number that could be a text."""
    second = {"limit": 1, "cursor": get("/metrics", limit=1).json()["nextCursor"]}
    texts = dict.fromkeys(("control_character", "half_surrogate"), ("/customers", dict[str, Any]()))
    places: dict[str, tuple[str, dict[str, Any]]] = {
        "company_gone": ("/context", {}),
        "noise": ("/metrics", {}),
        **texts,
    }
    none = {"slow", "null_account", "text_number"}
    for item in insight.get("faults"):
        path, query = places.get(item["fault"], ("/metrics", second))
        insight.post("reset")
        well = get(path, **query)
        insight.post("faults", fault=item["fault"], path="/", seconds=0.01)
        try:
            struck = get(path, **query)
        except httpx2.RemoteProtocolError:
            assert item["fault"] == "cut_body"
            continue
        same = (struck.status_code, struck.content) == (well.status_code, well.content)
        assert same == (item["fault"] in none), item
        assert insight.get("state")["faults"][0]["struck"] == 1


def test_an_unknown_fault_or_customer_is_refused(insight: SimulatedSystem) -> None:
    for command, values in (("faults", {"fault": "x"}), ("edit", {"customer": 1, "action": "add"})):
        with pytest.raises(OSError, match="400"):
            insight.post(command, **values)


def test_calls_are_recorded_without_tokens(get: Get, insight: SimulatedSystem) -> None:
    get("/products", limit=3)
    recorded = insight.get("requests")
    company = insight.get("state")["companies"][0]["id"]
    assert recorded == [{"method": "GET", "path": "/products", "query": "limit=3", "status": 200,
                         "persona": "office", "company": company}]  # fmt: skip
