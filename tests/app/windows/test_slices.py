"""What is counted is told as it comes, however slowly, and many at a time where it comes fast."""

import time
from collections.abc import Iterator
from typing import TYPE_CHECKING, cast

import pytest

from app.windows.interface.preview import _PATIENCE, _SLICE, in_slices
from connectors.base import CancelToken
from connectors.errors import Cancelled

if TYPE_CHECKING:
    from app.services.interface_views import Planned


def planned(number: int, every: float = 0.0) -> "Iterator[Planned]":
    for one in range(number):
        time.sleep(every)
        yield cast("Planned", one)


def test_few_that_come_slowly_do_not_wait_for_many() -> None:
    slices = list(in_slices(planned(4, _PATIENCE * 0.6), CancelToken()))
    assert len(slices) > 1 and sum(map(len, slices)) == 4


def test_many_that_come_fast_are_told_together() -> None:
    assert [len(one) for one in in_slices(planned(_SLICE + 3), CancelToken())] == [_SLICE, 3]


def test_nothing_is_told_once_it_is_cancelled() -> None:
    cancel = CancelToken()
    cancel.cancel()
    with pytest.raises(Cancelled):
        list(in_slices(planned(3), cancel))
