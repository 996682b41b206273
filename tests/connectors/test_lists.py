"""Lists read whole: parts, cursors that go on, and servers whose paging goes in circles."""

from collections.abc import Iterator, Sequence

import pytest

from connectors import lists
from connectors.base import Page
from connectors.errors import ErpError, problem

PARTS = {"a": ["1", "2", "3"], "b": [], "c": ["4"]}


def _read(cursor: str | None = None) -> list[Page]:
    def pages(part: str, place: str) -> Iterator[tuple[Sequence[str], str]]:
        def fetch(at: str) -> tuple[Sequence[str], str]:
            start = int(at or 0)
            return PARTS[part][start : start + 2], str(start + 2) if start + 2 < len(PARTS[part]) else ""

        return lists.by_cursor(fetch, place, part, "accounts")

    def rows(part: str, items: Sequence[str]) -> Iterator[tuple[object, ...]]:
        return ((part, item) for item in items)

    return list(lists.read(list(PARTS), pages, rows, cursor, "accounts"))


def test_every_part_is_read_and_the_last_page_says_so() -> None:
    pages = _read()
    assert [page.rows for page in pages] == [[("a", "1"), ("a", "2")], [("a", "3")], [], [("c", "4")]]
    assert [page.complete for page in pages] == [False, False, False, True]


def test_each_cursor_goes_on_behind_its_page() -> None:
    pages = _read()
    for number, page in enumerate(pages[:-1]):
        assert _read(page.cursor) == pages[number + 1 :]
    (end,) = _read(pages[-1].cursor)
    assert (end.rows, end.complete) == ((), True)


@pytest.mark.parametrize("cursor", ["", "end", "7", '{"part": "x"}', "[]"])
def test_a_cursor_of_another_version_is_the_beginning(cursor: str) -> None:
    assert _read(cursor) == _read()


def test_a_place_the_server_no_longer_knows_is_the_beginning() -> None:
    asked: list[str] = []

    def fetch(place: str) -> tuple[Sequence[str], str]:
        asked.append(place)
        if place == "old":
            raise problem("vendor_rejected")
        return ["1"], "" if place else "next"

    assert [place for _, place in lists.by_cursor(fetch, "old", "/x", "accounts")] == ["next", ""]
    assert asked == ["old", "", "next"]


def test_a_cursor_that_comes_again_is_told() -> None:
    following = {"": "1", "1": "2", "2": "1"}
    with pytest.raises(ErpError) as caught:
        list(lists.by_cursor(lambda at: ([at], following[at]), "", "/x", "accounts"))
    assert (caught.value.code, caught.value.detail, caught.value.params["dataset"]) == (
        "paging_stuck", "/x", "accounts",
    )  # fmt: skip


def _offsets(items: Sequence[int], size: int, start: int = 0, **how: object) -> list[tuple[list[int], str]]:
    def fetch(at: int) -> tuple[Sequence[int], bool]:
        return items[at : at + size], True

    found = lists.by_offset(fetch, start, lambda item: item, "/x", "accounts", **how)  # type: ignore[arg-type]
    return [(list(rows), place) for rows, place in found]


def test_offsets_end_where_nothing_new_comes_and_give_each_item_once() -> None:
    assert _offsets([1, 2, 2, 3], 2) == [([1, 2], "2"), ([3], "4"), ([], "")]
    assert _offsets([1, 2, 3], 2, start=2) == [([3], "3"), ([], "")]


def test_a_list_that_is_given_whole_whatever_is_asked() -> None:
    def pages(unpaged: bool) -> list[tuple[Sequence[int], str]]:
        return list(lists.by_offset(lambda _: ([1, 2], True), 0, hash, "/x", "accounts", lambda _: unpaged))

    assert pages(True) == [([1, 2], "2"), ([], "")]
    with pytest.raises(ErpError, match="paging_stuck"):
        pages(False)
