"""The 600 requests a minute that Business NXT's gateway allows a token, counted here: no header tells."""

import time
from collections import deque
from collections.abc import Callable
from typing import Any

from connectors.rate import RateBudget

MINUTE = 60.0
LIMIT = 600


class Allowance(RateBudget):
    """The calls of the last minute, for all threads of this process. A few of the allowance are left to
    others who use the same credentials; a check that somebody watches may use these too."""

    def __init__(self, *, monotonic: Callable[[], float] = time.monotonic, **settings: Any) -> None:
        super().__init__(monotonic=monotonic, **settings)
        self._calls: deque[float] = deque()

    def delay(self, *, keep_reserve: bool = True) -> float:
        """See `RateBudget.delay`."""
        allowed = LIMIT - (self._reserve if keep_reserve else 0)
        with self._lock:
            now = self._forget()
            if len(self._calls) < allowed:
                return 0.0
            return self._calls[len(self._calls) - allowed] + MINUTE - now

    def take(self) -> None:
        """See `RateBudget.take`."""
        with self._lock:
            self._calls.append(self._forget())

    def _forget(self) -> float:
        now = self._monotonic()
        while self._calls and self._calls[0] <= now - MINUTE:
            self._calls.popleft()
        return now
