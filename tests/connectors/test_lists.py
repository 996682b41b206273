"""Lists read whole: parts, cursors that go on, and servers whose paging goes in circles."""

from collections.abc import Iterator, Sequence

import pytest

from connectors import lists
from connectors.base import Page
from connectors.errors import ErpError, TransientError, problem

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


def _offsets(items: Sequence[int], size: int, place: str = "", **how: object) -> list[tuple[list[int], str]]:
    def fetch(at: int) -> tuple[Sequence[int], bool]:
        return items[at : at + size], True

    found = lists.by_offset(fetch, place, lambda item: item, "/x", "accounts", **how)  # type: ignore[arg-type]
    return [(list(rows), place) for rows, place in found]


def test_offsets_end_where_nothing_new_comes_and_give_each_item_once() -> None:
    assert _offsets([1, 2, 2, 3], 2) == [([1, 2], "2:2"), ([], "3:2"), ([3], "4:3"), ([], "")]
    assert _offsets([], 2) == [([], "")]


@pytest.mark.parametrize("size", [1, 2, 3, 4, 5, 6, 9])
def test_every_size_of_page_gives_all_and_goes_on_behind_each(size: int) -> None:
    items = [1, 2, 3, 4, 5, 6]
    pages = _offsets(items, size, unpaged=lambda _: False)
    assert [item for rows, _ in pages for item in rows] == items
    for number, (_, place) in enumerate(pages[:-1]):
        rest = [item for rows, _ in _offsets(items, size, place) for item in rows]
        assert rest == [item for rows, _ in pages[number + 1 :] for item in rows]


@pytest.mark.parametrize("place", ["2", "2:9", "9:2", "again", "x:2", "-2:2"])
def test_a_place_that_is_no_longer_what_it_was_is_the_beginning(place: str) -> None:
    assert _offsets([1, 2, 3], 2, place) == _offsets([1, 2, 3], 2)


def test_a_list_that_is_given_whole_whatever_is_asked() -> None:
    def pages(unpaged: bool) -> list[tuple[Sequence[int], str]]:
        return list(lists.by_offset(lambda _: ([1, 2], True), "", hash, "/x", "accounts", lambda _: unpaged))

    assert pages(True) == [([1, 2], "2:2"), ([], "")]
    with pytest.raises(ErpError, match="paging_stuck"):
        pages(False)


def test_two_pages_in_turn_go_in_circles() -> None:
    turns = iter([[1, 2], [2, 1], [1, 2], [2, 1]])
    with pytest.raises(ErpError, match="paging_stuck"):
        list(lists.by_offset(lambda _: (next(turns), True), "", hash, "/x", "accounts", lambda _: False))


@pytest.mark.parametrize("size", [1, 2, 3, 4, 7])
@pytest.mark.parametrize("at", range(1, 9))
@pytest.mark.parametrize("change", ["first taken", "one taken", "one put", "two put", "last taken"])
def test_nothing_is_missed_in_a_list_that_moves(size: int, at: int, change: str) -> None:
    items, asked = [1, 2, 3, 4, 5, 6, 7, 8], 0

    def fetch(start: int) -> tuple[Sequence[int], bool]:
        nonlocal asked
        asked += 1
        part = items[start : start + size]
        if asked == at:
            changes = {"first taken": items[1:], "one taken": items[:2] + items[3:], "one put": [9, *items],
                       "two put": [9, 10, *items], "last taken": items[:-1]}  # fmt: skip
            items[:] = changes[change]
        return part, True

    before = set(items)
    pages = list(lists.by_offset(fetch, "", hash, "/x", "accounts"))
    given = [item for rows, _ in pages for item in rows]
    assert len(given) == len(set(given)) and before & set(items) <= set(given)
    assert [place for _, place in pages].index("") == len(pages) - 1


def test_a_list_that_never_rests_passes_by_itself() -> None:
    items = list(range(1, 100))

    def fetch(start: int) -> tuple[Sequence[int], bool]:
        part = items[start : start + 10]
        if not start:
            del items[0]
        return part, True

    places = []
    with pytest.raises(TransientError, match="server_error"):
        for _, place in lists.by_offset(fetch, "", hash, "/x", "accounts"):
            places.append(place)
    assert "" not in places


def test_a_server_that_counts_what_it_does_not_show_is_believed_the_second_time() -> None:
    shown = [n for n in range(1, 41) if n % 7]

    def fetch(start: int) -> tuple[Sequence[int], bool]:
        return [n for n in shown if start < n <= start + 10], True

    pages = list(lists.by_offset(fetch, "", hash, "/x", "accounts"))
    assert [item for rows, _ in pages for item in rows] == shown and pages[-1][1] == ""


def test_items_that_cannot_be_told_apart_are_all_given() -> None:
    items: list[int] = [1, 0, 0, 0, 2]
    assert [item for rows, _ in _offsets(items, 3) for item in rows] == items
