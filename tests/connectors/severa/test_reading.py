"""The datasets at an installation that is not ours: odd values, odd pages, tokens that end, faults."""

from datetime import timedelta
from functools import partial
from itertools import pairwise

import pytest

from app.sync.prepare import prepare
from connectors.datasets import DATASETS
from connectors.errors import ErpError
from connectors.http import Pace
from connectors.severa.rest import PACE
from tests.connectors.loopback import Answer, Asked
from tests.connectors.severa.opening import rows
from tests.connectors.severa.other_server import HOURS, INVOICES, OtherServer, opened, trouble
from tests.connectors.severa.other_soap import KEY, OtherSoap, fault

EXPECTED: dict[str, list[tuple[object, ...]]] = {
    "customers": [
        ("c1", "77", "Ålands Handel Ab", "0112038-9", None, None, True, "2026-01-15T11:00:00+00:00"),
        ("c2", None, "Norsk AS", "NO911222333MVA", None, None, False, "2026-01-15T13:00:00+00:00"),
        ("c3", None, "Vain nimi", None, None, None, True, None),
        ("c4", "9223372036854775807", "Kuussa Oy", None, None, None, True, None),
    ],
    "products": [
        ("p1", "K1", "Konsultointi", None, 1_003_000, None, "25.5", "3000", True, None),
        ("p2", None, "Koodi puuttuu", None, 0, None, None, None, False, None),
    ],
    "dimensions": [
        ("business_unit:u3", "business_unit", None, "Tiimi", "business_unit:u2", True, None),
        ("business_unit:u2", "business_unit", "20", "Yksikkö", "business_unit:u1", True, None),
        ("business_unit:u1", "business_unit", None, "Koko talo", None, True, None),
        ("business_unit:u4", "business_unit", None, "Irrallaan", "business_unit:poissa", False, None),
        ("project:j1", "project", "9001", "Sivut", None, True, None),
        ("project:j2", "project", None, None, None, False, None),
        ("cost_center:k1", "cost_center", "5", "Paikka", None, True, None),
        ("user:t1", "user", None, "Aino", None, False, None),
    ],
    "projects": [
        ("j1", "9001", "Sivut", "77", "business_unit:u2", None, "2026-01-01", "2026-02-01", False, None),
        ("j2", None, "j2", None, None, None, None, "2025-12-31", True, None),
    ],
    "invoices": [
        ("i1", "5", None, None, "2026-01-31", None, "Vedos", "SEK", 1_000_000, 255_000, 1_255_000, False,
         "j1 j2", None),
        ("i2", None, None, None, "2026-02-01", None, None, None, -20_000, -5_000, -25_000, True, None, None),
    ],
    "hours": [
        ("h1", "2026-01-02", 3333, "Aino Niemi", "7", "j1", "Työ", "Matka", None, None, True, None, None),
        ("h2", "2026-01-03", None, None, None, None, None, None, None, None, None, None, None),
    ],
}  # fmt: skip


@pytest.mark.parametrize("dataset", EXPECTED)
@pytest.mark.parametrize("most", [1, 3, 1000])
def test_rows(dataset: str, most: int) -> None:
    with opened(OtherServer(most=most)) as found:
        assert found.rows(dataset) == EXPECTED[dataset]
    assert all(len(row) == len(DATASETS[dataset].columns) for row in EXPECTED[dataset])


@pytest.mark.parametrize("dataset", EXPECTED)
def test_going_on_after_any_page(dataset: str) -> None:
    server = OtherServer()
    with opened(server) as found:
        pages = list(found.connector.read("0RG", dataset))
        for index, page in enumerate(pages):
            rest = rows(list(found.connector.read("0RG", dataset, None, page.cursor)))
            given = [row for before in pages[: index + 1] for row in before.rows]
            assert given + rest == EXPECTED[dataset]


def test_a_page_token_the_server_forgot_means_from_the_beginning() -> None:
    server = OtherServer()
    with opened(server) as found:
        page = next(iter(found.connector.read("0RG", "customers")))
        server.epoch = 8
        rest = rows(list(found.connector.read("0RG", "customers", None, page.cursor)))
    assert rest == EXPECTED["customers"]


def test_a_page_token_that_comes_again() -> None:
    def answers(asked: Asked) -> Answer | None:
        return Answer(b"[]", headers={"NextPageToken": "x"}) if asked.path.endswith("/workhours") else None

    with opened(OtherServer(answers=answers)) as found, pytest.raises(ErpError) as caught:
        found.rows("hours")
    assert caught.value.code == "paging_stuck"


def test_a_server_that_gives_a_whole_list_whatever_is_asked() -> None:
    def answers(asked: Asked) -> Answer | None:
        whole = b'[{"guid": "u1", "name": "Koko talo"}]'
        return Answer(whole) if asked.path.endswith("/businessunits") else None

    with opened(OtherServer(answers=answers)) as found:
        assert [row[0] for row in found.rows("dimensions")][:2] == ["business_unit:u1", "project:j1"]


@pytest.mark.parametrize("most", [1, 100])
def test_a_list_that_moves_while_it_is_read_is_read_anew(most: int) -> None:
    units = [{"guid": f"g{n:03}", "name": f"Y{n}"} for n in range(250 if most > 1 else 5)]

    def answers(asked: Asked) -> Answer | None:
        if asked.path.endswith("/businessunits") and asked.query["firstRow"] != "0":
            server.lists["/businessunits"] = units[:2] + units[3:]
        return None

    server = OtherServer(answers=answers, most=most)
    server.lists["/businessunits"] = units
    with opened(server) as found:
        given = {row[0] for row in found.rows("dimensions")}
    assert {f"business_unit:{unit['guid']}" for unit in units} - given <= {"business_unit:g002"}


def test_tokens_are_refreshed_before_they_end_and_when_they_are_refused() -> None:
    server = OtherServer()

    def asked() -> list[str]:
        return [a.path.removeprefix("/api/v1") for a in server.asked if a.path.endswith("token")]

    with opened(server) as found:
        found.rows("products")
        found.rows("hours")
        assert asked() == ["/token"]
        found.now[0] += timedelta(minutes=28)  # of thirty
        found.rows("products")
        assert asked() == ["/token", "/refreshtoken"]
        server.tokens.append("revoked")  # the server forgets what it gave
        found.rows("products")
        # what came from a refresh is not refreshed again but got anew
        assert asked() == ["/token", "/refreshtoken", "/token"]
        server.refreshes.clear()
        found.now[0] += timedelta(hours=30)
        found.rows("products")
        assert asked()[-1] == "/token"
        headers = server.asked[-1].headers
        assert headers["client_id"] == "other-FAKE-id.apps"
        assert headers["authorization"] == f"Bearer {server.tokens[-1]}"


def test_a_refused_refresh_token_is_no_end() -> None:
    server = OtherServer()
    with opened(server) as found:
        found.rows("products")
        server.refreshes.clear()
        server.tokens.append("revoked")
        assert found.rows("products") == EXPECTED["products"]


def test_too_fast_is_waited_for() -> None:
    counts = [0]

    def answers(asked: Asked) -> Answer | None:
        counts[0] += asked.path.endswith("/products")
        if asked.path.endswith("/products") and counts[0] < 3:
            said = b"API calls quota exceeded! maximum admitted 10 per 1s."
            return Answer(said, 429, {"Retry-After": "7"} if counts[0] == 2 else {})
        return None

    with opened(OtherServer(answers=answers)) as found:
        assert found.rows("products") == EXPECTED["products"]
        assert any(7 <= waited < 8 for waited in found.cancel.waited)


def test_the_pace_is_eight_a_second() -> None:
    now = [100.0]
    pace = Pace(*PACE, monotonic=lambda: now[0])
    for _ in range(8):
        assert pace.delay() == 0
        pace.take()
        now[0] += 0.05
    assert pace.delay() == pytest.approx(0.6)
    now[0] += 0.7
    assert pace.delay() == 0


@pytest.mark.parametrize(
    ("answer", "code"),
    [
        (trouble(500, "InternalSystemError"), "server_error"),
        (trouble(400, "InvalidParameter", "rowCount"), "vendor_rejected"),
        (Answer(b"", 404), "vendor_rejected"),
        (Answer(b"<html></html>"), "unexpected_answer"),
        (Answer(b'[{"guid": 1}, {"guid": 2}]'), "unexpected_answer"),
        (Answer(b'{"guid": "1"}'), "unexpected_answer"),
        (Answer(b'[{"guid": "1"'), "malformed_answer"),
    ],
)
def test_what_is_no_answer(answer: Answer, code: str) -> None:
    with opened(OtherServer(answers=lambda a: answer if a.path.endswith("/workhours") else None)) as found:
        with pytest.raises(ErpError) as caught:
            found.rows("hours")
        assert caught.value.code == code


def test_another_organisation_behind_the_same_credentials() -> None:
    with opened(OtherServer()) as found:
        with pytest.raises(ErpError) as caught:
            list(found.connector.read("before", "customers"))
        assert (caught.value.code, caught.value.params) == ("company_gone", {"company": "before"})


def test_months_are_the_calendar() -> None:
    with opened(OtherServer()) as found:
        periods = found.connector.periods("0RG")
    assert (periods[0].key, periods[-1].key, len(periods)) == ("2023-01", "2026-12", 48)
    assert all(a.end == b.start for a, b in pairwise(periods))


SOAP_EXPECTED: dict[str, list[tuple[object, ...]]] = {
    "customers": [
        ("c1", "77", "Ålands Handel Ab", None, None, None, True, None),
        ("c2", None, "Poistunut", None, None, None, False, None),
        ("c3", "1", "Me itse", None, None, None, True, None),
    ],
    "products": [("p1", "K1", "Työ", "h", 999_000, None, "25.5", None, True, None)],
    "dimensions": [
        ("business_unit:u2", "business_unit", "20", "Yksikkö", "business_unit:u1", True, None),
        ("business_unit:u1", "business_unit", None, "Koko talo", None, True, None),
        ("project:j1", "project", "9001", "Sivut", None, True, None),
        ("user:t1", "user", None, "Aino Niemi", None, True, None),
    ],
    "projects": [("j1", "9001", "Sivut", "77", None, None, "2026-01-01", None, False, None)],
    "invoices": [
        ("i1", "5", None, None, "2026-01-31", None, "Lähetetty", "EUR", 595_000, 151_700, 746_700, False,
         "j1", None),
    ],
    "hours": [
        (f"h{day}", day, 75_000, "Aino Niemi", None, "j1", None, "Matka", "77", None, True, None, None)
        for day in ("2019-05-05", "2026-01-31", "2026-02-01", "2031-01-01")
    ],
}  # fmt: skip


@pytest.mark.parametrize("dataset", SOAP_EXPECTED)
def test_rows_over_soap(dataset: str) -> None:
    with opened(OtherSoap(), api_key=KEY) as found:
        (company,) = found.connector.companies()
        assert (company.id, company.organisation_number) == ("FI01120389", "0112038-9")
        pages = list(found.connector.read(company.id, dataset))
        assert rows(pages) == SOAP_EXPECTED[dataset]
        for index, page in enumerate(pages):
            rest = rows(list(found.connector.read("u1", dataset, None, page.cursor)))
            given = [row for before in pages[: index + 1] for row in before.rows]
            assert given + rest == SOAP_EXPECTED[dataset]


def test_a_closed_operation_over_soap() -> None:
    soap = OtherSoap(answers={"GetAllCases": fault("NoPermissionFailure", "Not for you")})
    with opened(soap, api_key=KEY) as found, pytest.raises(ErpError) as caught:
        found.rows("projects")
    assert (caught.value.code, caught.value.params["dataset"]) == ("right_missing", "projects")
    assert "Not for you" in caught.value.detail


def test_the_quota_is_used_up_until_midnight() -> None:
    soap = OtherSoap(answers={"GetAllCases": fault("", "Quota limit reached")})
    with opened(soap, api_key=KEY) as found, pytest.raises(ErpError) as caught:
        found.rows("projects")
    assert (caught.value.code, caught.value.params["seconds"]) == ("rate_limited", str(15 * 3600))
    assert found.cancel.waited == []
    assert soap.called.count("GetAllCases") == 1


def test_entities_are_not_expanded() -> None:
    bomb = b'<!DOCTYPE x [<!ENTITY a "' + b"x" * 1000 + b'">]><x>&a;</x>'
    with opened(OtherSoap(answers={"GetAllCases": Answer(bomb)}), api_key=KEY) as found:
        with pytest.raises(ErpError) as caught:
            found.rows("projects")
        assert caught.value.code == "unexpected_answer"


def test_what_is_rounded_is_counted() -> None:
    server = OtherServer(most=1000)
    server.lists["/invoices"] = [{**INVOICES[0], "totalExcludingTax": {"amount": 100.00000000000001}}]
    with opened(server) as found:
        hours, invoices = (list(found.connector.read("0RG", name)) for name in ("hours", "invoices"))
    assert [page.repaired for page in (*hours, *invoices)] == [1, 1]  # a third of an hour, and the noise
    assert invoices[0].rows[0][8] == 1_000_000


def test_a_fraction_beside_a_bad_row_is_still_a_fraction() -> None:
    server = OtherServer(most=1000)
    server.lists["/workhours"] = [{**HOURS[0], "guid": "h0", "quantity": "much"}, *HOURS]
    with opened(server) as found:
        (page,) = found.connector.read("0RG", "hours")
    assert [row[0] for row in page.rows] == ["h1", "h2"]
    assert [(row.field, row.problem.code) for row in page.failed] == [("quantity", "value_unreadable")]


@pytest.mark.parametrize(
    ("dataset", "path", "field"),
    [("invoices", "/invoices", "date"), ("invoices", "/invoices", "dueDate"),
     ("hours", "/workhours", "eventDate"), ("projects", "/projects", "startDate"),
     ("projects", "/projects", "deadline"), ("projects", "/projects", "closedDate")],
)  # fmt: skip
def test_a_date_that_is_none_costs_its_row(dataset: str, path: str, field: str) -> None:
    server = OtherServer(most=1000)
    whole = [row[0] for row in EXPECTED[dataset]]
    server.lists[path] = [{**server.lists[path][0], "guid": "bad", field: "2026-13-45"}, *server.lists[path]]
    with opened(server) as found:
        assert all(item[1] != "failed" for item in found.checked())
        (page,) = map(partial(prepare, dataset), found.connector.read("0RG", dataset))
    assert [row[0] for row in page.rows] == whole
    assert [(row.key, row.field, row.problem.code) for row in page.failed] == [
        ("bad", field, "value_unreadable")]  # fmt: skip


@pytest.mark.parametrize("empty", [None, "", " ", "0001-01-01T00:00:00", "0001-01-01T00:00:00+02:00"])
def test_a_date_that_is_empty_is_none(empty: str | None) -> None:
    server = OtherServer(most=1000)
    server.lists["/invoices"] = [{**INVOICES[0], "dueDate": empty, "lastUpdatedDateTime": empty or ""}]
    with opened(server) as found:
        (page,) = map(partial(prepare, "invoices"), found.connector.read("0RG", "invoices"))
    assert [(row[5], row[13]) for row in page.rows] == [(None, None)]
    assert (page.failed, page.page.repaired) == ([], 0)


def test_a_moment_of_a_change_that_is_none_is_counted() -> None:
    server = OtherServer(most=1000)
    server.lists["/invoices"] = [{**INVOICES[0], "lastUpdatedDateTime": "2026-13-45T00:00:00",
                                  "createdDateTime": "2026-01-31T10:00:00"}]  # fmt: skip
    with opened(server) as found:
        (page,) = found.connector.read("0RG", "invoices")
    assert [row[13] for row in page.rows] == ["2026-01-31T10:00:00+00:00"]
    assert page.repaired == 1


def test_a_date_over_soap_that_is_none_costs_its_row() -> None:
    soap = OtherSoap(due="2026-13-45")
    with opened(soap, api_key=KEY) as found:
        (company,) = found.connector.companies()
        pages = [prepare("invoices", page) for page in found.connector.read(company.id, "invoices")]
    assert [row for page in pages for row in page.rows] == []
    assert [(row.key, row.field) for page in pages for row in page.failed] == [("i1", "dueDate")]


@pytest.mark.parametrize("most", [1, 2, 1000])
@pytest.mark.parametrize("empty", [None, "", " "])
@pytest.mark.parametrize(
    ("dataset", "path", "known"),
    [("dimensions", "/businessunits", 8), ("dimensions", "/users", 8), ("dimensions", "/costcenters", 8),
     ("customers", "/customers", 4), ("hours", "/workhours", 2)],
)  # fmt: skip
def test_a_row_without_an_id_is_never_merged(
    dataset: str, path: str, known: int, empty: str | None, most: int
) -> None:
    server = OtherServer(most=most)
    one = {**server.lists[path][0], "guid": empty}
    server.lists[path] = [{**one, "name": "X"}, *server.lists[path], {**one, "name": "Y", "description": "Y"}]
    with opened(server) as found:
        pages = [prepare(dataset, page) for page in found.connector.read("0RG", dataset)]
    assert sum(len(page.keys) for page in pages) == known
    failed = [(row.key, row.field, row.problem.code) for page in pages for row in page.failed]
    assert failed == [(None, "source_id", "value_missing_at_vendor")] * 2


@pytest.mark.parametrize("lacking", ["totalExcludingTax", "totalTax", "totalIncludingTax"])
def test_one_of_three_totals_is_known_from_two_and_none_from_one(lacking: str) -> None:
    server = OtherServer(most=1000)
    alone = {name: None for name in ("totalExcludingTax", "totalTax", "totalIncludingTax") if name != lacking}
    server.lists["/invoices"] = [{**INVOICES[0], lacking: None}, {**INVOICES[0], "guid": "i3", **alone}]
    with opened(server) as found:
        (page,) = map(partial(prepare, "invoices"), found.connector.read("0RG", "invoices"))
    assert [row[8:11] for row in page.rows] == [(1_000_000, 255_000, 1_255_000)]
    assert [(row.key, row.problem.code) for row in page.failed] == [("i3", "value_missing_at_vendor")]


def test_a_sum_over_soap_lacks_what_a_row_lacks() -> None:
    soap = OtherSoap(rows=(("100.00", "25.50"), (None, "-10.33")))
    with opened(soap, api_key=KEY) as found:
        (company,) = found.connector.companies()
        pages = [prepare("invoices", page) for page in found.connector.read(company.id, "invoices")]
    assert [row for page in pages for row in page.rows] == []
    assert [(row.key, row.field) for page in pages for row in page.failed] == [("i1", "net")]
