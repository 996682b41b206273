"""Allowances of calls by key: in periods that begin with a call, or in the time just gone."""

import math
import time
from collections import defaultdict, deque
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

    def headers(self, key: Hashable, prefix: str) -> dict[str, str]:
        """What answers tell of it; reset in seconds left."""
        return {
            f"{prefix}-limit": str(self.limit),
            f"{prefix}-remaining": str(self.remaining(key)),
            f"{prefix}-reset": str(self.left(key)),
        }

    def left(self, key: Hashable) -> int:
        """Seconds to the next period."""
        return math.ceil(max(0.0, self._current(key)[0] + self._period - time.monotonic()))

    def _current(self, key: Hashable) -> tuple[float, int]:
        now = time.monotonic()
        began, used = self._begun.get(key, (now, 0))
        return (now, 0) if now - began >= self._period else (began, used)


class Recent(Allowance):
    """`limit` calls in any `period` of seconds; refused ones are not counted."""

    def __init__(self, limit: int, period: float) -> None:
        super().__init__(limit, period)
        self._calls: dict[Hashable, deque[float]] = defaultdict(deque)

    def take(self, key: Hashable) -> bool:
        """Uses one call; False if those of the period are used up."""
        calls, now = self._calls[key], time.monotonic()
        while calls and calls[0] <= now - self._period:
            calls.popleft()
        if len(calls) >= self.limit:
            return False
        calls.append(now)
        return True

    def left(self, key: Hashable) -> int:
        """Seconds until one more is free."""
        calls = self._calls[key]
        return math.ceil(
            max(0.0, (calls[0] if calls else time.monotonic()) + self._period - time.monotonic())
        )
