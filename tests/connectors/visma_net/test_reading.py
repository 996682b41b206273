"""What becomes of Visma.net's answers: rows, windows, refused rows, and what cannot be read."""

import json
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from app.sync.prepare import prepare
from connectors.base import Page, Window
from connectors.datasets import DATASETS
from connectors.errors import ErpError
from connectors.visma_net.calendar import key_of
from connectors.visma_net.ledger import moment
from tests.connectors.loopback import Answer
from tests.connectors.visma_net.elsewhere import imported, opened, read, rows_of, serving
from tests.connectors.visma_net.other_books import Line, books, months, voucher
from tests.connectors.visma_net.other_server import (
    GLB,
    GLT,
    JOURNALS,
    NUMBER,
    TENANT,
    Oddities,
    OtherServer,
    answer,
)

MARCH = Window(date(2026, 3, 1), date(2026, 4, 1))
COLUMNS = DATASETS["postings"]


def test_a_posting_has_every_column_exact() -> None:
    line = {
        "lineNumber": "2", "module": "AR", "batchNumber": "000412", "tranDate": "2026-03-15T00:00:00",
        "period": "03-2026", "description": "Faktura 10023", "branch": {"number": "1"},
        "account": {"number": 1500}, "subaccount": "10-07", "debitAmount": 0,
        "creditAmount": "90071992547409.9301", "currency": "EUR",
        "currDebitAmount": 0.0, "currCreditAmount": 12.5,
        "lastModifiedDateTime": "2026-03-15T13:37:05.117", "errorInfo": "", "metadata": {"totalCount": 1},
    }  # fmt: skip
    head = {"module": "ModuleAR", "batchNumber": "000412", "journalTransactionLines": [
        {"lineNumber": 2, "accountNumber": "1500", "customerSupplier": "10001", "vatCode": {"id": "3"},
         "project": {"id": "P1"}}]}  # fmt: skip
    divided = {"subaccountNumber": "10-07", "segments": [{"segmentId": 1, "segmentValue": "10"},
                                                         {"segmentId": 2, "segmentValue": "07"}]}  # fmt: skip
    odd = Oddities(
        answers={GLT: answer([line]), JOURNALS: answer([head])}, lists={"/v1/subaccount": [divided]}
    )
    [row] = rows_of(read(OtherServer(odd, []), "postings", MARCH))
    assert dict(zip(COLUMNS.names, row, strict=True)) == {
        "source_id": "AR-000412-2", "voucher_id": "AR-000412", "voucher_number": "AR-000412",
        "voucher_type": "AR", "line": 2, "posting_date": "2026-03-15", "period": "2026-03",
        "account_number": "1500", "amount": -900719925474099301, "currency": "EUR",
        "amount_in_currency": -125000, "description": "Faktura 10023", "customer_number": "10001",
        "supplier_number": None, "department": None, "project": "P1",
        "dimensions": '{"branch":"1","subaccount1":"10","subaccount2":"07"}', "vat_code": "3",
        "changed_at": "2026-03-15T13:37:05+00:00",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("text", "year", "key"),
    [("202603", None, "2026-03"), ("03-2026", None, "2026-03"), ("2026-3", None, "2026-03"),
     ("032026", None, "2026-03"), (202613, None, "2026-13"), ("7", 2026, "2026-07"), (7, "2026", "2026-07"),
     ("03", None, None), ("mars", 2026, None), (None, 2026, None), ("", None, None)],
)  # fmt: skip
def test_names_of_periods(text: Any, year: Any, key: str | None) -> None:
    assert key_of(text, year) == key


def test_moments_without_a_zone_are_taken_for_utc() -> None:
    assert moment("2026-01-15T13:37:05.117") == "2026-01-15T13:37:05+00:00"
    assert moment("2026-01-15") == "2026-01-15T00:00:00+00:00"
    assert moment("2026-01-15T13:37:05+01:00") == "2026-01-15T12:37:05+00:00"
    assert (moment("2026-01-15T13:37:05 i går"), moment(None)) == (None, None)


def test_a_posting_without_a_batch_is_refused_and_lines_without_numbers_keep_apart() -> None:
    plain = {"module": "GL", "tranDate": "2026-03-15", "debitAmount": 1, "account": {"number": "1500"}}
    numbered = plain | {"batchNumber": "1"}
    other_day = numbered | {"tranDate": "2026-03-16"}
    odd = Oddities(answers={GLT: answer([plain, numbered, numbered, other_day])})
    rows = rows_of(read(OtherServer(odd, []), "postings", MARCH))
    assert [row[0] for row in rows] == [
        None, "GL-1-2026-03-15#1", "GL-1-2026-03-15#2", "GL-1-2026-03-16#1"]  # fmt: skip
    assert rows[0] == (None,) * len(COLUMNS.columns)


def test_windows_are_given_whole_and_resumed() -> None:
    server = OtherServer(Oddities(most=7), books("2026-01-01"))
    pages = read(server, "postings")
    windows = [page.window for page in pages if page.complete and page.window]
    assert [a.end for a in windows[:-1]] == [b.start for b in windows[1:]]
    assert all(row[5] in {d.isoformat() for d in _days(page)} for page in pages for row in page.rows)
    whole = {row[0]: row for row in rows_of(pages)}
    assert len(whole) == len(server.lines)
    for index in (0, len(pages) // 2, len(pages) - 1):
        rest = rows_of(read(server, "postings", cursor=pages[index].cursor))
        assert {row[0]: row for row in [*rows_of(pages[: index + 1]), *rest]} == whole
    assert len(rows_of(read(server, "postings", cursor="of another version"))) == len(whole)


def _days(page: Page) -> set[date]:
    assert page.window is not None
    first, last = max(page.window.start, date(2025, 1, 1)), min(page.window.end, date(2027, 1, 1))
    return {date.fromordinal(n) for n in range(first.toordinal(), last.toordinal())}


def test_a_few_days_are_read_as_a_few_days_and_whole() -> None:
    stray = voucher(8000, "2026-03-05", period="2026-04")
    server = OtherServer(Oddities(), [*books(), *stray])
    window = Window(date(2026, 3, 3), date(2026, 3, 8))
    pages = read(server, "postings", window)
    given = {row[0] for row in rows_of(pages)}
    assert len(given) == sum("2026-03-03" <= line.day < "2026-03-08" for line in server.lines)
    assert [page.window for page in pages if page.complete] == [window]
    assert {row[6] for row in rows_of(pages)} == {"2026-03", "2026-04"}
    assert sum(bool(row[12] or row[13]) for row in rows_of(pages)) == sum(
        bool(line.party) and "2026-03-03" <= line.day < "2026-03-08" for line in server.lines
    )


def test_what_was_deleted_or_moved_is_noticed_at_night(tmp_path: Path) -> None:
    server = OtherServer(Oddities(), books())
    gone = server.lines[-1].batch

    class Forgetful(OtherServer):
        def _token(self, asked: Any) -> Answer:
            if len(self.tokens) == 2:  # the listing and the full import are over
                self.lines = [line for line in self.lines if line.batch != gone]
            return super()._token(asked)

    result = imported(Forgetful(Oddities(), server.lines), tmp_path, nights=1)
    assert result.summary == ("done", "", "agrees", len(server.lines) - 2)


def test_a_row_the_server_could_not_read_is_counted_and_shown(tmp_path: Path) -> None:
    line = books()[10]
    odd = Oddities(refused_line=(line.module, line.batch, line.line))
    server = OtherServer(odd, books())
    row = next(row for row in rows_of(read(server, "postings")) if row[11] == "Kan ikke leses")
    assert (row[0], row[8]) == (f"{line.module}-{line.batch:06}-{line.line}", None)
    result = imported(OtherServer(odd, books()), tmp_path)
    assert result.summary == ("needs_you", "differs", "differs", len(books()) - 1)


def test_balances_and_masters_with_errors_are_refused_with_their_words() -> None:
    bad = {"account": {"number": "1500"}, "errorInfo": "Mangler", "periodToDateDebit": 0}
    rows = [{"number": "1", "errorInfo": "Sperret"}, {"number": "2", "status": "Inactive", "name": "B"}]
    odd = Oddities(answers={GLB: answer([bad])}, lists={"/v1/customer": rows})
    server = OtherServer(odd, [])
    assert ("1500", "2026-03", "Mangler", None, None) in rows_of(read(server, "trial_balance", MARCH))
    assert [row[:3] + row[6:7] for row in rows_of(read(server, "customers"))] == [
        ("1", None, "Sperret", None), ("2", "2", "B", False)]  # fmt: skip


def test_far_periods_without_postings_are_not_asked_for() -> None:
    server = OtherServer(Oddities(calendar=months(2026) + months(2027) + months(2028)), books("2026-01-01"))
    assert {row[1] for row in rows_of(read(server, "trial_balance"))} <= {
        f"2026-{n:02}" for n in range(1, 13)
    }
    assert max(a.query["periodId"] for a in server.asked if a.path == GLB) == "202612"


def test_master_data() -> None:
    lists = {
        "/v1/account": [{"accountID": 7, "accountCD": 3000, "description": "Salg", "type": "Income",
                         "active": False, "publicCode1": "30"}],
        "/v1/supplier": [{"internalId": 4, "number": "20001", "name": "Å/S", "status": "HoldPayments",
                          "corporateId": "999",
                          "mainContact": {"email": "a@b.no", "phone1": "", "phone2": "2"}}],
        "/v1/inventory": [{"inventoryId": 5, "inventoryNumber": "V1", "description": "Vare",
                           "baseUnit": "STK", "defaultPrice": 12.5, "lastCost": "3",
                           "vatCode": {"id": "3"}, "status": "NoSales",
                           "accountInformation": {"salesAccount": {"number": "3000"}}}],
        "/v1/branch": [{"branchId": 16, "number": "1", "name": "Hoved", "isActive": True}],
        "/v1/department": [{"departmentId": "ADM", "description": "Administrasjon"}],
        "/v1/dimension/SUBACCOUNT": {"segments": [
            {"segmentId": 1, "description": "Avdeling",
             "segmentValues": [{"valueId": "10", "description": "Nord", "active": False}]}]},
    }  # fmt: skip
    server = OtherServer(Oddities(lists=lists), [])
    assert rows_of(read(server, "accounts")) == [
        ("7", "3000", "Salg", "income", "30", None, None, False, None)
    ]
    assert rows_of(read(server, "suppliers")) == [("4", "20001", "Å/S", "999", "a@b.no", "2", True, None)]
    assert rows_of(read(server, "products")) == [
        ("5", "V1", "Vare", "STK", 125000, 30000, "3", "3000", True, None)]  # fmt: skip
    assert rows_of(read(server, "dimensions")) == [
        ("branch:1", "branch", "1", "Hoved", None, True, None),
        ("department:ADM", "department", "ADM", "Administrasjon", None, True, None),
        ("subaccount1:10", "Avdeling", "10", "Nord", None, False, None),
    ]
    pages = read(server, "dimensions")
    assert [page.complete for page in pages] == [False, False, True]
    assert len(rows_of(read(server, "dimensions", cursor=pages[0].cursor))) == 2


@pytest.mark.parametrize("empty", [None, "", " "])
def test_what_has_no_id_of_its_own_is_never_merged(empty: str | None) -> None:
    value = {"valueId": "10", "description": "Nord"}
    lists = {
        "/v1/branch": [{"number": empty, "name": "A"}, {"number": empty, "name": "B"}, {"number": "1"}],
        "/v1/department": [{"departmentId": empty}, {"departmentId": empty}, {"departmentId": "ADM"}],
        "/v1/dimension/SUBACCOUNT": {"segments": [
            {"segmentId": 1, "segmentValues": [{"valueId": empty}, {"valueId": empty}, value]},
            {"segmentId": empty, "segmentValues": [value]}, {"segmentId": empty, "segmentValues": [value]}]},
        "/v1/customer": [{"number": empty, "name": "A"}, {"number": empty, "name": "B"}, {"number": "7"}],
    }  # fmt: skip
    server = OtherServer(Oddities(lists=lists), [])
    found = [prepare("dimensions", page) for page in read(server, "dimensions")]
    assert [key for page in found for key in page.keys] == ["branch:1", "department:ADM", "subaccount1:10"]
    failed = [row for page in found for row in page.failed]
    assert len(failed) == 8
    found = [prepare("customers", page) for page in read(server, "customers")]
    assert [key for page in found for key in page.keys] == ["7"]
    failed += [row for page in found for row in page.failed]
    assert {(row.key, row.field, row.problem.code) for row in failed} == {
        (None, "source_id", "value_missing_at_vendor")}  # fmt: skip
    assert len(failed) == 10


def test_a_queued_call_is_followed_on_the_same_server() -> None:
    server = OtherServer(Oddities(queued=True), books("2026-01-01"))
    assert len(rows_of(read(server, "postings"))) == len(server.lines)
    assert {asked.method for asked in server.asked if asked.path != "/connect/token"} == {"GET"}
    assert not any("erp-api-background" in asked.headers for asked in server.asked)


def test_another_company_is_never_read() -> None:
    server = OtherServer(Oddities(organisations=[{"organizationCd": "9", "name": "Feil AS"}]), books())
    with pytest.raises(ErpError, match="other_company") as caught:
        read(server, "postings")
    assert caught.value.params == {"company": NUMBER, "found": "Feil AS", "by": "person"}
    assert not [asked for asked in server.asked if asked.path == GLT]


class Restless(OtherServer):
    """Somebody keeps posting."""

    def _transactions(self, query: Any) -> Answer:
        self.lines = [*voucher(9000 + self.calls, "2026-03-09"), *self.lines]
        return super()._transactions(query)


def test_a_list_that_never_rests_is_tried_again_later() -> None:
    many = [line for n in range(1, 40) for line in voucher(n, "2026-03-03")]
    with pytest.raises(ErpError, match="server_error") as caught:
        read(Restless(Oddities(most=20), many), "postings", MARCH)
    assert caught.value.kind == "transient"


PAGE = answer([{"lineNumber": n, "module": "GL", "batchNumber": "1", "tranDate": "2026-03-03",
                "debitAmount": 1, "metadata": {"totalCount": 5000}} for n in range(1000)])  # fmt: skip


@pytest.mark.parametrize(
    ("given", "code"),
    [
        (PAGE, "paging_stuck"),
        (Answer(b'[{"lineNumber":'), "malformed_answer"),
        (Answer(b""), "malformed_answer"),
        (Answer(b"<html>"), "unexpected_answer"),
        (Answer(b'{"message":"?"}'), "unexpected_answer"),
        (answer({"message": "pageSize"}, 400), "vendor_rejected"),
        (Answer(b"", 412), "vendor_rejected"),
        (Answer(b"<html>", 404), "unexpected_answer"),
        (Answer(b"<html>", 504), "server_error"),
        (answer({"ExceptionMessage": "CompanyInContext"}, 500), "session_refused"),
        (answer({"ExceptionMessage": "Unexpected token <"}, 500), "server_error"),
        (Answer(b"", 401), "session_refused"),
        (answer({"message": "Nei"}, 403), "right_missing"),
        (Answer(b"", 429, {"Retry-After": "1240"}), "rate_limited"),
    ],
)
def test_answers_that_cannot_be_used_become_codes(given: Answer, code: str) -> None:
    with pytest.raises(ErpError) as caught:
        read(OtherServer(Oddities(answers={GLT: given}, calendar=months(2026)), []), "postings", MARCH)
    assert caught.value.code == code


def test_a_long_wait_is_left_to_the_run() -> None:
    server = OtherServer(Oddities(answers={GLT: Answer(b"", 429, {"Retry-After": "1240"})}), [])
    with pytest.raises(ErpError) as caught:
        read(server, "postings", MARCH)
    assert getattr(caught.value, "retry_after", None) == 1240


def test_a_service_names_its_company() -> None:
    server = OtherServer(Oddities(), books("2026-09-01"))
    with serving(server), opened(server, access="service") as connector:
        assert [(c.id, c.name, c.currency) for c in connector.companies()] == [(NUMBER, "Annet AS", "NOK")]
    [asked] = [asked for asked in server.asked if asked.path == "/connect/token"]
    assert f"tenant_id={TENANT}".encode() in asked.body


def test_amounts_keep_every_digit_there_is() -> None:
    lines = [Line("GL", 1, n, "2026-03-03", 1500, text) for n, text in enumerate(("0.0001", "-1e3", "7"), 1)]
    rows = rows_of(read(OtherServer(Oddities(), lines), "postings", MARCH))
    assert [row[8] for row in rows] == [1, -10_000_000, 70_000]
    assert json.loads("0.0001", parse_float=Decimal) == Decimal("0.0001")
