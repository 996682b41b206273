"""Visma.net's allowance: so many calls an hour for a company and a program together."""

import math
import time

_HOUR = 3600.0


class RateLimit:
    """Counts calls in hours that begin with a call. `policy`: what the headers call it."""

    def __init__(self, limit: int, policy: str) -> None:
        self.limit, self.policy = limit, policy
        self._hours: dict[object, tuple[float, int]] = {}

    def take(self, key: object) -> bool:
        """Uses one call; False if the hour's allowance is gone."""
        started, used = self._hour(key)
        self._hours[key] = started, used + 1
        return used < self.limit

    def _hour(self, key: object) -> tuple[float, int]:
        now = time.monotonic()
        started, used = self._hours.get(key, (now, 0))
        return (now, 0) if now - started >= _HOUR else (started, used)

    def left(self, key: object) -> int:
        """Seconds to the next hour."""
        return math.ceil(max(0.0, self._hour(key)[0] + _HOUR - time.monotonic()))

    def headers(self, key: object) -> dict[str, str]:
        """The headers of every answer."""
        return {
            "x-ratelimit-limit": str(self.limit),
            "x-ratelimit-remaining": str(max(0, self.limit - self._hour(key)[1])),
            "x-ratelimit-reset": str(self.left(key)),
            "x-ratelimit-policy": self.policy,
        }
