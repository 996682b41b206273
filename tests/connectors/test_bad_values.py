"""One bad value never keeps a ledger out: it is mended and counted, or costs its own row, which is named."""

from collections.abc import Iterator, Mapping
from typing import Any

import pytest

from app.sync.prepare import prepare
from connectors import notes
from connectors.base import FailedRow, Page, utc_now
from connectors.datasets import DATASETS
from connectors.errors import ErpError
from connectors.http import Response
from connectors.netvisor.xml import decimal
from connectors.simulators.host import SimulatorProcess
from connectors.tripletex.answers import Listing, Posting
from tests.connectors.contract import Target, everything, first_company, rows
from tests.connectors.test_contract import SYSTEMS

_LEDGERS = [key for key in SYSTEMS if key not in ("customer_insight", "severa")]
_TEXTS = ("control_character", "half_surrogate", "byte_order_mark")
_TYPED = ["business_nxt", "business_nxt_group", "tripletex"]  # elsewhere accounts are texts anyway
_FAILS = [
    *((key, "null_account", "value_missing_at_vendor") for key in _LEDGERS),
    *((key, "text_number", "value_unreadable") for key in _TYPED),
    *((key, "amount_too_fine", "amount_too_fine") for key in SYSTEMS if key != "severa"),
]


@pytest.fixture(scope="module")
def simulators() -> Iterator[Mapping[str, Any]]:
    with SimulatorProcess(
        today=utc_now().date(), office="small", rate_limit=100_000, pattern=True
    ) as process:
        yield process.systems


@pytest.fixture
def target(key: str, simulators: Mapping[str, Any]) -> Target:
    made = Target(key, simulators[key])
    made.reset()
    return made


def _failed(dataset: str, pages: list[Page]) -> list[FailedRow]:
    return [row for page in pages for row in prepare(dataset, page).failed]


@pytest.mark.parametrize("fault", _TEXTS)
@pytest.mark.parametrize("key", SYSTEMS)
def test_a_sign_no_parser_takes_is_mended_and_counted(target: Target, fault: str) -> None:
    name = "customers" if target.key == "customer_insight" else target.main
    with target.connector() as connector:
        company = first_company(connector)
        undisturbed = rows(everything(connector, company, name), DATASETS[name])
        target.control("faults", fault=fault, path=target.described["paths"].get(name, ""))
        pages = everything(connector, company, name)
    found = rows(pages, DATASETS[name])
    changed = [key for key in undisturbed if found[key] != undisturbed[key]]
    assert sum(page.repaired for page in pages) >= 1
    assert found.keys() == undisturbed.keys()
    assert all("\ufffd" in repr(found[key]) for key in changed)
    assert not _failed(name, pages)


@pytest.mark.parametrize("key", [key for key in SYSTEMS if key != "severa"])
def test_binary_noise_is_rounded_off_and_counted(target: Target) -> None:
    with target.connector() as connector:
        company = first_company(connector)
        undisturbed = rows(everything(connector, company, target.main), DATASETS[target.main])
        target.control("faults", fault="noise", path=target.path)
        pages = everything(connector, company, target.main)
    assert rows(pages, DATASETS[target.main]) == undisturbed
    assert sum(page.repaired for page in pages) >= 1
    assert not _failed(target.main, pages)


@pytest.mark.parametrize(("key", "fault", "code"), _FAILS)
def test_a_value_that_cannot_be_read_costs_its_row_alone(target: Target, fault: str, code: str) -> None:
    name = target.main
    with target.connector() as connector:
        company = first_company(connector)
        undisturbed = rows(everything(connector, company, name), DATASETS[name])
        target.control("faults", fault=fault, path=target.path)
        pages = everything(connector, company, name)
    good = {
        key: row
        for page in pages
        for key, row in zip(prepare(name, page).keys, prepare(name, page).rows, strict=True)
    }
    failed = _failed(name, pages)
    assert {row.problem.code for row in failed} == {code}
    assert all(row.record and row.field for row in failed)
    assert all(row.problem.params["record"] == row.record for row in failed)
    keys = {row.key for row in failed}
    assert None not in keys
    whole = {key[0]: row for key, row in undisturbed.items()}
    assert good == {key: row for key, row in whole.items() if key not in keys}
    assert len(good) + len(failed) == len(whole)


@pytest.mark.parametrize(
    ("body", "code"),
    [
        (b'{"values":{"rows":"none"}}', "unexpected_answer"),
        (b'{"values":["x",1]}', "unexpected_answer"),
        (b'{"values":[null,null]}', "unexpected_answer"),
        (b'{"values":[{"id":"a"},{"id":"b"}]}', "unexpected_answer"),
        (b'{"values":[{"id":1,]}', "malformed_answer"),
        (b'{"values":[{"id":1', "malformed_answer"),
    ],
)
def test_an_answer_of_another_shape_stays_an_error(body: bytes, code: str) -> None:
    with pytest.raises(ErpError, match=code):
        Response(200, {}, body, 0.1).json(Listing[Posting])


def test_an_item_keeps_its_place_and_says_what_did_not_fit() -> None:
    body = (
        b'{"values":[{"id":1,"account":{"number":"01920"}},{"id":2,"department":{"id":null}},{"id":null},'
        b'null,{"id":5,"amount":1}]}'
    )
    found: list[Any] = Response(200, {}, body, 0.1).json(Listing[Posting]).values
    flaws = [(item.flaw.field, item.flaw.code, item.flaw.lost) for item in found[:3]]
    assert flaws == [
        ("account.number", "value_unreadable", False),
        ("department.id", "value_missing_at_vendor", False),
        ("id", "value_missing_at_vendor", True),
    ]
    assert [item.id for item in found] == [1, 2, 0, 0, 5]
    assert type(found[4]) is Posting


def test_what_is_whole_is_not_touched() -> None:
    body = b'{"values":[{"id":1,"description":"\\ud83d \\ud83d\\ude00 \\\\ud83d\t\x0b\\u000b"}]}'
    notes.take()
    (posting,) = Response(200, {}, body, 0.1).json(Listing[Posting]).values
    assert notes.take() == ([], 3)
    assert posting.description == "\ufffd \U0001f600 \\ud83d\t\ufffd\x0b"


@pytest.mark.parametrize(
    ("text", "value"),
    [("1\u202f249,50", "1249.50"), ("100,00-", "-100.00"), ("1.249,50", "1249.50"), ("-5", "-5")],
)
def test_amounts_as_finnish_systems_write_them(text: str, value: str) -> None:
    assert str(decimal(text)) == value
