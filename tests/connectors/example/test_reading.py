"""The oddities of Example ERP: what the contract suite cannot know of."""

from collections.abc import Iterator
from datetime import date

import pytest

from connectors.base import Window
from connectors.simulators.host import SimulatorProcess
from tests.connectors.contract import Target, first_company


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
