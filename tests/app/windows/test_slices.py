"""What is counted is told as it comes, however slowly, and many at a time where it comes fast."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, cast

import pytest

from app.windows.interface.preview import _PATIENCE, _SLICE, in_slices
from connectors.base import CancelToken
from connectors.errors import Cancelled

if TYPE_CHECKING:
    from app.services.interface_views import Planned


class Coming:
    """Records one after the other, on a clock that only they move."""

    def __init__(self, number: int, every: float = 0.0) -> None:
        self._number, self._every, self.now = number, every, 0.0

    def __iter__(self) -> "Iterator[Planned]":
        for one in range(self._number):
            self.now += self._every
            yield cast("Planned", one)

    def told(self) -> list[int]:
        """How many at a time."""
        return [len(one) for one in in_slices(iter(self), CancelToken(), lambda: self.now)]


def test_few_that_come_slowly_do_not_wait_for_many() -> None:
    assert Coming(5, _PATIENCE * 0.6).told() == [2, 2, 1]


def test_many_that_come_fast_are_told_together() -> None:
    assert Coming(_SLICE + 3).told() == [_SLICE, 3]
    assert Coming(_SLICE * 3 + 1).told() == [_SLICE, _SLICE * 2, 1], "more and more of them"


def test_nothing_is_told_once_it_is_cancelled() -> None:
    cancel = CancelToken()
    cancel.cancel()
    with pytest.raises(Cancelled):
        list(in_slices(iter(Coming(3)), cancel))
