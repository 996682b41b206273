"""A vendor's allowance that no header tells: counted here, for all threads of this process."""

import threading
import time
from bisect import insort
from collections import deque
from collections.abc import Callable, Mapping
from typing import ClassVar

from connectors.http.rate import RateBudget


class Pace(RateBudget):
    """So many `calls` in any `seconds`, of which `reserve` are left to others who use the same credentials; a
    check that somebody watches may use these too."""

    _paces: ClassVar[dict[str, "Pace"]] = {}
    _paces_lock: ClassVar[threading.Lock] = threading.Lock()

    def __init__(
        self,
        calls: int,
        seconds: float,
        reserve: int = 0,
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(reserve=reserve, monotonic=monotonic)
        self._calls = calls
        self._seconds = seconds
        self._taken: deque[float] = deque()

    @classmethod
    def of(cls, key: str, calls: int, seconds: float, reserve: int = 0) -> "Pace":
        """The one pace of `key` (a fingerprint of the credentials, never these themselves)."""
        with cls._paces_lock:
            return cls._paces.setdefault(key, cls(calls, seconds, reserve))

    def claim(self, longest: float, *, keep_reserve: bool = True) -> float:
        """See `RateBudget.claim`: who has to wait has its moment from now on, and nobody else."""
        with self._lock:
            now = self._forget()
            delay = self._until(now, keep_reserve)
            if delay <= longest:
                insort(self._taken, now + delay)
            return delay

    def delay(self, *, keep_reserve: bool = True) -> float:
        """See `RateBudget.delay`."""
        with self._lock:
            return self._until(self._forget(), keep_reserve)

    def take(self) -> None:
        """See `RateBudget.take`."""
        with self._lock:
            insort(self._taken, self._forget())

    def learn(self, status: int, headers: Mapping[str, str], named: float | None = None) -> float | None:
        """Nothing is told."""
        return None

    def _until(self, now: float, keep_reserve: bool) -> float:
        allowed = self._calls - (self._reserve if keep_reserve else 0)
        if len(self._taken) < allowed:
            return 0.0
        return max(0.0, self._taken[-allowed] + self._seconds - now)

    def _forget(self) -> float:
        now = self._monotonic()
        while self._taken and self._taken[0] <= now - self._seconds:
            self._taken.popleft()
        return now
