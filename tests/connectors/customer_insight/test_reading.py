"""What is read of an installation that is not ours, and how readings go on."""

from itertools import pairwise

import pytest

from connectors.base import Connector, Page
from connectors.datasets import DATASETS
from connectors.errors import ErpError
from tests.connectors.customer_insight.other_server import (
    COMPANY,
    CUSTOMERS,
    METRICS,
    OtherServer,
    opened,
    trouble,
)
from tests.connectors.loopback import Answer


def _pages(connector: Connector, dataset: str, cursor: str | None = None) -> list[Page]:
    return list(connector.read(COMPANY, dataset, None, cursor))


def _rows(pages: list[Page]) -> list[tuple[object, ...]]:
    return [row for page in pages for row in page.rows]


def test_numbers_may_be_text_text_may_be_numbers_and_the_rest_is_optional() -> None:
    with opened(OtherServer()) as connector:
        customers, products = (_pages(connector, name) for name in ("customers", "products"))
    assert [page.complete for page in customers] == [False, True]
    assert _rows(customers) == [
        ("10023", "10023", "Fjordbakeriet AS", "911222333", None, None, True, "2026-01-15T12:00:00+00:00"),
        ("10024", "10024", "Åsheim & Sønn", None, None, None, False, None),
        ("A-7", "A-7", None, None, None, None, True, None),
    ]
    assert [row[:4] for row in _rows(products)] == [("1", "1", "Regnskap", None), ("L", "L", None, None)]


def test_dimensions_are_what_customers_are_told_apart_by() -> None:
    with opened(OtherServer()) as connector:
        pages = _pages(connector, "dimensions")
    names = DATASETS["dimensions"].names
    found = {(row[names.index("kind")], row[names.index("source_id")]) for row in _rows(pages)}
    assert found == {
        ("industry", "industry:10.710"),
        ("industry", "industry:41"),
        ("responsible", "responsible:Kari Nordmann"),
    }
    assert all(len(row) == len(names) for row in _rows(pages))


def test_figures_are_exact_and_one_without_a_value_is_none() -> None:
    with opened(OtherServer()) as connector:
        rows = _rows(_pages(connector, "metrics"))
    assert rows == [
        ("10023/2026-10/revenue", "10023", "2026-10", "revenue", 1_234_567_890_123_456, "NOK", None),
        ("10023/2026-10/vouchers", "10023", "2026-10", "vouchers", 120_000, None, None),
        ("10024/2026-10/margin", "10024", "2026-10", "margin", -15, None, None),
    ]


def test_a_figure_finer_than_we_store_is_refused_not_rounded() -> None:
    server = OtherServer()
    server.lists["/metrics"] = [{**METRICS[1], "value": 0.00001}]
    with opened(server) as connector:
        (page,) = _pages(connector, "metrics")
    (failed,) = page.failed
    assert not page.rows
    assert (failed.record, failed.field, failed.problem.code) == (failed.key, "value", "amount_too_fine")


def test_a_row_without_its_key_is_given_so_that_the_import_can_name_it() -> None:
    server = OtherServer()
    server.lists["/metrics"] = [{"period": "2026-10", "metric": "revenue", "value": 1}]
    with opened(server) as connector:
        assert _rows(_pages(connector, "metrics")) == [(None, None, "2026-10", "revenue", 10_000, None, None)]


def test_an_empty_list_is_one_empty_page() -> None:
    server = OtherServer(lists={"/customers": [], "/products": [], "/metrics": []})
    with opened(server) as connector:
        for dataset in ("customers", "products", "dimensions", "metrics"):
            assert [(page.rows, page.complete) for page in _pages(connector, dataset)] == [([], True)]


def test_reading_goes_on_behind_any_page() -> None:
    server = OtherServer(most=1)
    with opened(server) as connector:
        pages = _pages(connector, "metrics")
        for index, page in enumerate(pages):
            rest = _pages(connector, "metrics", page.cursor)
            assert _rows(pages[: index + 1]) + _rows(rest) == _rows(pages)
            assert rest[-1].complete


def test_a_cursor_the_server_has_forgotten_means_from_the_beginning() -> None:
    server = OtherServer()
    with opened(server) as connector:
        first = _pages(connector, "customers")[0]
        server.epoch += 1
        again = _pages(connector, "customers", first.cursor)
    assert len(_rows(again)) == len(CUSTOMERS)


def test_the_same_page_again_and_again_is_noticed() -> None:
    page = Answer(b'{"items": [{"customerNo": 1}], "nextCursor": "0-2"}')
    server = OtherServer(answers=lambda asked: page if asked.path.endswith("/customers") else None)
    with opened(server) as connector, pytest.raises(ErpError, match="paging_stuck"):
        _pages(connector, "customers")


def test_another_customer_s_data_is_not_read_into_this_company() -> None:
    """A renewal may have been by somebody else: no address of the interface names the company."""
    server = OtherServer(context={"customer": {"id": 6}, "companies": [{"id": "78", "name": "En annen"}]})
    with opened(server) as connector, pytest.raises(ErpError, match="company_gone"):
        _pages(connector, "customers")
    assert not [asked for asked in server.asked if asked.path.endswith("/customers")]


def test_a_token_that_ends_in_the_middle_is_renewed_once() -> None:
    server = OtherServer(most=1)
    with opened(server) as connector:
        pages = connector.read(COMPANY, "customers")
        next(pages)
        server.tokens[:] = ["another"]
        assert len(list(pages)) == len(CUSTOMERS) - 1
    assert len([asked for asked in server.asked if asked.path == "/token"]) == 2


def test_months_are_the_calendar() -> None:
    with opened(OtherServer()) as connector:
        periods = connector.periods(COMPANY)
    assert (periods[0].key, periods[-1].key, len(periods)) == ("2023-01", "2026-12", 48)
    assert all(a.end == b.start for a, b in pairwise(periods))


def test_a_refused_list_names_what_is_missing() -> None:
    server = OtherServer()
    server.answers = lambda asked: trouble(403, "Forbidden") if asked.path.endswith("/metrics") else None
    with opened(server) as connector, pytest.raises(ErpError) as caught:
        _pages(connector, "metrics")
    assert (caught.value.code, caught.value.params["dataset"]) == ("right_missing", "metrics")
    server.context["userRole"] = "Advisor"
    with opened(server) as connector, pytest.raises(ErpError, match="administrator_needed"):
        _pages(connector, "metrics")
