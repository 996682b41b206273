"""The contract every connector keeps, against its simulator: see DESIGN, section 8."""

import urllib.request
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any

import msgspec
import pytest

from connectors import registry
from connectors.base import CheckItem, Connector, Context, Page, Result, utc_now
from connectors.datasets import DATASETS, Dataset, Type
from connectors.errors import PROBLEMS, ErpError
from connectors.exchange import Exchange
from connectors.fields import Secret
from connectors.http import HttpClient
from connectors.simulators.host import SimulatorProcess
from tests.connectors.loopback import Hurried

_KINDS: Mapping[Type, type] = {
    Type.TEXT: str, Type.DATE: str, Type.MOMENT: str, Type.AMOUNT: int, Type.INTEGER: int,
    Type.FLAG: bool, Type.JSON: str,
}  # fmt: skip
SYSTEMS = sorted(registry.SYSTEMS)


class Target:
    """One system's simulator, and connectors to it under any of its personas."""

    def __init__(self, key: str, described: Mapping[str, Any]) -> None:
        self.key = key
        self.described = described
        self.exchanges: list[Exchange] = []

    def control(self, command: str, **given: object) -> Any:
        """Runs a command at the simulator's side door."""
        url = f"{self.described['control_url']}/{command}"
        request = urllib.request.Request(url, msgspec.json.encode(given), method="POST")
        with urllib.request.urlopen(request) as answer:
            return msgspec.json.decode(answer.read())

    def truth(self, company: str) -> Any:
        """What the company's books really hold."""
        with urllib.request.urlopen(f"{self.described['control_url']}/truth?company={company}") as answer:
            return msgspec.json.decode(answer.read())

    @contextmanager
    def connector(self, persona: str = "") -> Iterator[Connector]:
        """A connector as that persona; waits are not waited."""
        about = dict(self.described)
        if persona:
            about |= {k: v for k, v in self.described["personas"][persona].items() if v}
        system = registry.system(self.key)
        fields = {f.name: f.default for f in system.fields if not f.secret} | about["fields"]
        secrets = {**about["secrets"], **about["registration_secrets"]}
        token = Hurried()
        with HttpClient(cancel=token, exchange=self.exchanges.append, timeout=10) as http:
            yield registry.open(
                system,
                Context(
                    fields,
                    about["registration"],
                    {name: Secret(value) for name, value in secrets.items()},
                    http,
                    lambda name, secret: None,
                    cancel=token,
                ),
            )


@pytest.fixture(scope="module")
def simulators() -> Iterator[Mapping[str, Any]]:
    with SimulatorProcess(today=utc_now().date(), office="small", rate_limit=100_000) as process:
        yield process.systems


@pytest.fixture(params=SYSTEMS)
def target(request: pytest.FixtureRequest, simulators: Mapping[str, Any]) -> Target:
    made = Target(request.param, simulators[request.param])
    made.control("reset")
    return made


def _personas() -> list[str]:
    return [
        "office", "end_user", "wrong_consumer_token", "wrong_employee_token", "production_key",
        "missing_right", "module_inactive", "no_clients", "rate_limited", "server_down", "malformed", "slow",
        "expired_session", "certificate",
    ]  # fmt: skip


def _problems(items: list[CheckItem]) -> set[str]:
    return {item.problem.code for item in items if item.problem is not None}


def _everything(connector: Connector, company: str, dataset: str, cursor: str | None = None) -> list[Page]:
    return list(connector.read(company, dataset, None, cursor))


def _rows(pages: list[Page], dataset: Dataset) -> dict[tuple[object, ...], tuple[object, ...]]:
    places = [dataset.index(name) for name in dataset.key]
    return {tuple(row[place] for place in places): row for page in pages for row in page.rows}


def _first_company(connector: Connector) -> str:
    return next(company.id for company in connector.companies() if company.usable)


@pytest.mark.parametrize("persona", _personas())
def test_a_persona_gives_its_problem_code(target: Target, persona: str) -> None:
    if persona not in target.described["personas"]:
        return  # a persona of another system
    wanted = target.described["personas"][persona]["expect"]
    with target.connector(persona) as connector:
        items = list(connector.check())
    assert _problems(items) == ({wanted} if wanted else set())
    assert all((item.result is Result.OK) == (item.problem is None) for item in items)
    names = [item.name for item in items]
    order = ["reach", "signed_in", "identity", "companies"] + [
        f"read_{name}" for name in registry.system(target.key).datasets
    ]
    assert names == order[: len(names)]
    if items[-1].result is Result.OK:
        assert names == order


def test_rows_have_the_datasets_columns_and_types(target: Target) -> None:
    with target.connector() as connector:
        company = _first_company(connector)
        for name in registry.system(target.key).datasets:
            dataset = DATASETS[name]
            pages = _everything(connector, company, name)
            assert pages[-1].complete
            for page in pages:
                for row in page.rows:
                    assert len(row) == len(dataset.columns)
                    for value, column in zip(row, dataset.columns, strict=True):
                        assert value is not None or not column.required, column.name
                        assert value is None or type(value) is _KINDS[column.type], column.name
                        assert value != ""


def test_rows_and_totals_match_the_books(target: Target) -> None:
    with target.connector() as connector:
        for company in [c.id for c in connector.companies() if c.usable]:
            truth = target.truth(company)
            for name in ("accounts", "customers", "suppliers", "products", "dimensions", "postings"):
                pages = _everything(connector, company, name)
                given = sum(len(page.rows) for page in pages)
                assert given == truth["datasets"][name]["rows"], (company, name)
            moved: dict[tuple[object, object], int] = defaultdict(int)
            vouchers: Counter[object] = Counter()
            postings = DATASETS["postings"]
            number, period, amount, voucher = map(
                postings.index, ("account_number", "period", "amount", "voucher_id")
            )
            for row in _rows(pages, postings).values():
                value = row[amount]
                assert isinstance(value, int)
                moved[row[number], row[period]] += value
                vouchers[row[voucher]] += value
            assert not any(vouchers.values())
            balance = _rows(_everything(connector, company, "trial_balance"), DATASETS["trial_balance"])
            erp = {(t["account_number"], t["period"]): t["movement"] for t in truth["trial_balance"]}
            assert {k: v for k, v in moved.items() if v} == {k: v for k, v in erp.items() if v}
            assert {k: row[3] for k, row in balance.items() if row[3]} == {k: v for k, v in erp.items() if v}


def test_resuming_after_any_page_gives_the_rest(target: Target) -> None:
    with target.connector() as connector:
        company = _first_company(connector)
        for name in registry.system(target.key).datasets:
            dataset = DATASETS[name]
            pages = _everything(connector, company, name)
            whole = _rows(pages, dataset)
            for index in {0, len(pages) // 2, len(pages) - 1}:
                with target.connector() as later:
                    rest = _everything(later, company, name, pages[index].cursor)
                assert _rows(pages[: index + 1], dataset) | _rows(rest, dataset) == whole


@pytest.mark.parametrize(
    "fault",
    [
        {"fault": "rate_limited", "times": 2},
        {"fault": "rate_limited", "times": 2, "retry_after": 3},
        {"fault": "server_error", "times": 2},
        {"fault": "bad_gateway", "times": 2},
        {"fault": "cut_body", "times": 1},
        {"fault": "slow", "times": 2, "seconds": 0.2},
        {"fault": "expired_session", "times": 1, "after": 3},
    ],
    ids=lambda fault: "-".join(map(str, fault.values())),
)
def test_what_passes_by_itself_is_ridden_out(target: Target, fault: dict[str, object]) -> None:
    with target.connector() as connector:
        company = _first_company(connector)
        undisturbed = _rows(_everything(connector, company, "postings"), DATASETS["postings"])
        target.control("faults", path="/ledger/posting", **fault)
        assert _rows(_everything(connector, company, "postings"), DATASETS["postings"]) == undisturbed


@pytest.mark.parametrize(
    ("fault", "code"),
    [
        ("rate_limited", "rate_limited"),
        ("server_error", "server_error"),
        ("cut_body", "connection_cut"),
        ("truncated_json", "malformed_answer"),
        ("malformed_json", "malformed_answer"),
        ("unexpected_shape", "unexpected_answer"),
        ("amount_too_fine", "amount_too_fine"),
        ("session_refused", "session_refused"),
        ("missing_right", "right_missing"),
        ("module_inactive", "module_inactive"),
        ("company_gone", "company_gone"),
        ("result_too_large", "result_too_large"),
        ("vendor_rejected", "vendor_rejected"),
    ],
)
def test_what_stays_wrong_becomes_its_code(target: Target, fault: str, code: str) -> None:
    assert code in PROBLEMS
    with target.connector() as connector:
        company = _first_company(connector)
        connector.periods(company)
        path = {"path": "/ledger/posting"} if fault != "company_gone" else {"company": int(company)}
        target.control("faults", fault=fault, **path)
        with pytest.raises(ErpError) as caught:
            _everything(connector, company, "postings")
    assert caught.value.code == code


def test_no_secret_leaves_with_the_log(target: Target) -> None:
    hidden = []
    for persona, about in target.described["personas"].items():
        hidden += about["secrets"].values()
        try:
            with target.connector(persona) as connector:
                shown = repr(list(connector.check()))
                _everything(connector, _first_company(connector), "accounts")
        except ErpError as error:
            shown = repr((error, error.params, error.detail))
        text = shown + repr(target.exchanges)
        assert not [value for value in hidden if value in text]
