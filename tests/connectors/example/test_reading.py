"""The oddities of Example ERP: what the contract suite cannot know of."""

from collections.abc import Iterator
from datetime import date

import pytest

from connectors import registry
from connectors.base import CancelToken, Context, Window
from connectors.errors import ErpError
from connectors.fields import Secret
from connectors.http import HttpClient
from connectors.simulators.host import SimulatorProcess
from tests.connectors.contract import Target, first_company
from tests.connectors.loopback import Answer, Loopback


@pytest.fixture(scope="module")
def target() -> Iterator[Target]:
    with SimulatorProcess(date(2026, 11, 21), office="small", pattern=True) as process:
        yield Target("example", process.systems["example"])


def test_the_last_day_of_a_window_is_asked_for_and_no_more(target: Target) -> None:
    window = Window(date(2026, 10, 1), date(2026, 11, 1))
    with target.connector() as connector:
        pages = list(connector.read(first_company(connector), "postings", window))
    assert [asked for asked in target.read("requests") if "from=2026-10-01&to=2026-10-31" in asked["query"]]
    assert {str(row[5])[:7] for page in pages for row in page.rows} == {"2026-10"}


def test_no_items_of_many_are_no_empty_list() -> None:
    empty = Answer(b'{"items": [], "total": 163}')
    with Loopback(lambda _: empty) as server, HttpClient(cancel=CancelToken()) as http:
        secrets = {"api_key": Secret("example-FAKE-key")}
        context = Context({"base_url": server.url}, {}, secrets, http, lambda *_: True)
        with pytest.raises(ErpError) as caught:
            list(registry.open(registry.system("example"), context).read("1", "customers"))
    assert caught.value.code == "unexpected_answer"
