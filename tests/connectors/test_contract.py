"""The contract every connector keeps, against its simulator."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from typing import Any

import pytest

from connectors import registry
from connectors.base import Connector, Result, Row, SystemKind, utc_now
from connectors.datasets import DATASETS, Dataset
from connectors.errors import PROBLEMS, ErpError, problem
from connectors.rows import Type
from connectors.simulators.description import Description
from connectors.simulators.host import SimulatorProcess
from connectors.simulators.registry import EXAMPLE, SIMULATORS
from tests.connectors.contract import Rows, Target, everything, first_company, personas, rows, unfilled
from tests.connectors.exempt import EXEMPT, table

_KINDS: Mapping[Type, type] = {
    Type.TEXT: str, Type.DATE: str, Type.MOMENT: str, Type.AMOUNT: int, Type.INTEGER: int,
    Type.FLAG: bool, Type.JSON: str,
}  # fmt: skip
OFFERED = sorted(key for key, one in registry.SYSTEMS.items() if one.kind is not SystemKind.INTERFACE)
SYSTEMS = [*OFFERED, EXAMPLE.system]
BROWSER = [key for key in SYSTEMS if registry.system(key).signs_in]


@pytest.fixture(scope="module")
def simulators() -> Iterator[Mapping[str, Description]]:
    with SimulatorProcess(
        today=utc_now().date(), office="small", rate_limit=100_000, pattern=True
    ) as process:
        yield process.systems


@pytest.fixture(params=SYSTEMS)
def key(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def target(key: str, simulators: Mapping[str, Description]) -> Target:
    made = Target(key, simulators[key])
    made.reset()
    return made


def test_every_system_has_a_simulator() -> None:
    assert set(OFFERED) == {simulator.system for simulator in SIMULATORS}


@pytest.mark.parametrize(("key", "persona"), personas())
def test_a_persona_gives_its_problem_code(target: Target, persona: str) -> None:
    wanted = target.described["personas"][persona]["expect"]
    with target.open(persona) as opened:
        items = list(opened.connector.check())
    target.shows_no_secret(repr(items), opened)
    found = {item.problem.code for item in items if item.problem is not None}
    assert found == ({wanted} if wanted else set())
    assert not [unfilled(item.problem) for item in items if item.problem and unfilled(item.problem)]
    assert all((item.result is Result.OK) == (item.problem is None) for item in items)
    names = [item.name for item in items]
    order = ["reach", "signed_in", "identity", "companies"]
    order += [f"read_{name}" for name in target.system.datasets]
    assert names == order[: len(names)]
    if items[-1].result is Result.OK:
        assert names == order


def test_rows_have_the_datasets_columns_and_types(target: Target) -> None:
    with target.connector() as connector:
        company = first_company(connector)
        for name in target.system.datasets:
            dataset = DATASETS[name]
            pages = everything(connector, company, name)
            assert pages[-1].complete
            for page in pages:
                for row in page.rows:
                    assert type(row) in (dataset.row, tuple)
                    for value, column in zip(row, dataset.columns, strict=True):
                        assert value is not None or not column.required, column.name
                        assert value is None or type(value) is _KINDS[column.type], column.name
                        assert value != ""


def test_rows_and_totals_match_the_books(target: Target) -> None:
    with target.connector() as connector:
        for company in [c.id for c in connector.companies() if c.usable]:
            truth = target.read(f"truth?company={company}")
            for name in target.system.datasets:
                known = truth["datasets"][name]
                given = [row for page in everything(connector, company, name) for row in page.rows]
                assert name == "trial_balance" or len(given) == known["rows"], (company, name)
                assert len(known["sample"]) >= min(3, known["rows"]), (company, name)
                for sample in known["sample"]:
                    assert _nearest(given, DATASETS[name], sample) == sample, (company, name)
            if "postings" in target.system.datasets:
                _ledger_agrees(connector, company, truth)


def _nearest(given: list[Row], dataset: Dataset, sample: Mapping[str, object]) -> Mapping[str, object]:
    """Of the row that is most like the sample, the sample's columns by name."""
    places = {column: dataset.index(column) for column in sample}
    row = max(given, key=lambda row: sum(row[place] == sample[name] for name, place in places.items()))
    return {name: row[place] for name, place in places.items()}


def _ledger_agrees(connector: Connector, company: str, truth: Mapping[str, Any]) -> None:
    """Vouchers balance, and movements are those of the books and of the system's own trial balance."""
    moved: dict[tuple[object, object], int] = defaultdict(int)
    vouchers: Counter[object] = Counter()
    postings = DATASETS["postings"]
    number, period, amount, voucher = map(
        postings.index, ("account_number", "period", "amount", "voucher_id")
    )
    for row in rows(everything(connector, company, "postings"), postings).values():
        value = row[amount]
        assert isinstance(value, int)
        moved[row[number], row[period]] += value
        vouchers[row[voucher]] += value
    assert not any(vouchers.values())
    erp = {(t["account_number"], t["period"]): t["movement"] for t in truth["trial_balance"]}
    erp = {place: movement for place, movement in erp.items() if movement}
    assert {place: movement for place, movement in moved.items() if movement} == erp
    balance = rows(everything(connector, company, "trial_balance"), DATASETS["trial_balance"])
    assert {place: row[3] for place, row in balance.items() if row[3]} == erp


def test_resuming_after_any_page_gives_the_rest(target: Target) -> None:
    with target.connector() as connector:
        company = first_company(connector)
        for name in target.system.datasets:
            dataset = DATASETS[name]
            pages = everything(connector, company, name)
            whole = rows(pages, dataset)
            for index in {0, len(pages) // 2, len(pages) - 1}:
                with target.connector() as later:
                    rest = everything(later, company, name, pages[index].cursor)
                assert rows(pages[: index + 1], dataset) | rows(rest, dataset) == whole


def _main(target: Target, connector: Connector, company: str) -> Rows:
    return rows(everything(connector, company, target.main), DATASETS[target.main])


_PASSES: Mapping[str, Mapping[str, object]] = {
    "rate_limited-2": {"fault": "rate_limited", "times": 2},
    "rate_limited-2-3": {"fault": "rate_limited", "times": 2, "retry_after": 3},
    "server_error-2": {"fault": "server_error", "times": 2},
    "bad_gateway-2": {"fault": "bad_gateway", "times": 2},
    "cut_body-1": {"fault": "cut_body", "times": 1},
    "slow-2-0.2": {"fault": "slow", "times": 2, "seconds": 0.2},
    "expired_session-1-3": {"fault": "expired_session", "times": 1, "after": 3},
}
_LASTS = {
    "rate_limited": "rate_limited",
    "server_error": "server_error",
    "cut_body": "connection_cut",
    "truncated_json": "malformed_answer",
    "malformed_json": "malformed_answer",
    "unexpected_shape": "unexpected_answer",
    "session_refused": "session_refused",
    "missing_right": "right_missing",
    "module_inactive": "module_inactive",
    "company_gone": "company_gone",
    "result_too_large": "result_too_large",
    "vendor_rejected": "vendor_rejected",
}


def _cases(faults: Mapping[str, str]) -> list[tuple[str, str]]:
    """Every system with every case whose fault it is not excused from."""
    return [
        (key, case) for key in SYSTEMS for case, fault in faults.items() if fault not in EXEMPT.get(key, {})
    ]


def test_a_fault_is_simulated_or_excused_with_a_reason(target: Target) -> None:
    wanted = {str(case["fault"]) for case in _PASSES.values()} | set(_LASTS) | {"amount_too_fine"}
    excused = EXEMPT.get(target.key, {})
    assert wanted - target.faults == set(excused)
    assert all(excused.values())


def test_every_excuse_is_a_line_of_the_table() -> None:
    assert set(EXEMPT) <= set(SYSTEMS)
    lines = [line.split(maxsplit=2) for line in table().splitlines()]
    assert lines == [[key, fault, why] for key, excused in EXEMPT.items() for fault, why in excused.items()]


@pytest.mark.parametrize(("key", "case"), _cases({case: str(f["fault"]) for case, f in _PASSES.items()}))
def test_what_passes_by_itself_is_ridden_out(target: Target, case: str) -> None:
    fault = _PASSES[case]
    with target.connector() as connector:
        company = first_company(connector)
        undisturbed = _main(target, connector, company)
        target.control("faults", path=target.path, **fault)
        assert _main(target, connector, company) == undisturbed


@pytest.mark.parametrize(("key", "fault"), _cases({fault: fault for fault in _LASTS}))
def test_what_stays_wrong_becomes_its_code(target: Target, fault: str) -> None:
    code = _LASTS[fault]
    assert code in PROBLEMS
    with target.connector() as connector:
        company = first_company(connector)
        connector.periods(company)
        where = {"path": target.path} if fault != "company_gone" else {"company": company}
        target.control("faults", fault=fault, **where)
        with pytest.raises(ErpError) as caught:
            everything(connector, company, target.main)
    assert caught.value.code == code


@pytest.mark.parametrize("key", BROWSER)
def test_access_that_ends_in_mid_read_is_renewed_once(target: Target) -> None:
    with target.connector() as connector:
        company = first_company(connector)
        undisturbed = _main(target, connector, company)
        pages, known = [], target.renewals()
        target.provider("expire")
        for page in connector.read(company, target.main):
            pages.append(page)
            if len(pages) == 1:
                assert target.renewals() == known + 1
                target.provider("expire")
    assert rows(pages, DATASETS[target.main]) == undisturbed
    assert target.renewals() <= known + 2


@pytest.mark.parametrize("key", BROWSER)
def test_a_token_that_rotates_in_mid_read_is_saved_before_it_is_used(target: Target) -> None:
    target.provider("settings", refresh_usage="one-time")
    with target.open(target.user) as opened:
        company = first_company(opened.connector)
        target.provider("expire")
        whole = _main(target, opened.connector, company)
    assert [name for name, _ in opened.saved] == ["refresh_token"] * 2
    rotated = {"refresh_token": opened.saved[-1][1]}
    with target.open(target.user, rotated) as opened:
        assert _main(target, opened.connector, company) == whole
    rotated = {"refresh_token": opened.saved[-1][1]}

    def refuse() -> None:
        raise problem("keyring_locked")

    with target.open(target.user, rotated, refuse) as opened, pytest.raises(ErpError) as caught:
        everything(opened.connector, company, target.main)
    assert caught.value.code == "keyring_locked"
    assert not opened.tokens


def test_no_secret_leaves_with_the_log(target: Target) -> None:
    """What is read; the checks of every persona are looked at above."""
    with target.open() as opened:
        company = first_company(opened.connector)
        everything(opened.connector, company, target.system.datasets[0])
    target.shows_no_secret("", opened)
