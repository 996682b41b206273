"""An allowance of calls: so many by key, in periods that begin with a call."""

import math
import time
from collections.abc import Hashable


class Allowance:
    """`limit` calls in a `period` of seconds."""

    def __init__(self, limit: int, period: float) -> None:
        self.limit = limit
        self._period = period
        self._begun: dict[Hashable, tuple[float, int]] = {}

    def take(self, key: Hashable) -> bool:
        """Uses one call; False if the period's allowance is gone."""
        began, used = self._current(key)
        self._begun[key] = began, used + 1
        return used < self.limit

    def remaining(self, key: Hashable) -> int:
        """Calls that may still be made."""
        return max(0, self.limit - self._current(key)[1])

    def left(self, key: Hashable) -> int:
        """Seconds to the next period."""
        return math.ceil(max(0.0, self._current(key)[0] + self._period - time.monotonic()))

    def _current(self, key: Hashable) -> tuple[float, int]:
        now = time.monotonic()
        began, used = self._begun.get(key, (now, 0))
        return (now, 0) if now - began >= self._period else (began, used)
