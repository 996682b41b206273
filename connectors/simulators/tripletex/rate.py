"""Tripletex' budget of calls: so many in ten seconds for each pair of tokens."""

import math
import time

_PERIOD = 10.0


class RateLimit:
    """Counts calls by key in periods that begin with a call."""

    def __init__(self, limit: int) -> None:
        self.limit = limit
        self._periods: dict[str, tuple[float, int]] = {}

    def take(self, key: str) -> bool:
        """Uses one call; False if the period's budget is gone."""
        started, used = self._period(key)
        self._periods[key] = started, used + 1
        return used < self.limit

    def _period(self, key: str) -> tuple[float, int]:
        now = time.monotonic()
        started, used = self._periods.get(key, (now, 0))
        return (now, 0) if now - started >= _PERIOD else (started, used)

    def headers(self, key: str) -> dict[str, str]:
        """The three headers of every answer; reset in seconds left."""
        started, used = self._period(key)
        left = max(0.0, started + _PERIOD - time.monotonic())
        return {
            "x-rate-limit-limit": str(self.limit),
            "x-rate-limit-remaining": str(max(0, self.limit - used)),
            "x-rate-limit-reset": str(math.ceil(left)),
        }
