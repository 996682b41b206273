"""A vendor's allowance that no header tells: counted here, for all threads of this process."""

import threading
import time
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

    def delay(self, *, keep_reserve: bool = True) -> float:
        """See `RateBudget.delay`."""
        allowed = self._calls - (self._reserve if keep_reserve else 0)
        with self._lock:
            now = self._forget()
            if len(self._taken) < allowed:
                return 0.0
            return max(0.0, self._taken[-allowed] + self._seconds - now)

    def take(self) -> None:
        """See `RateBudget.take`."""
        with self._lock:
            self._taken.append(self._forget())

    def learn(self, status: int, headers: Mapping[str, str], named: float | None = None) -> float | None:
        """Nothing is told."""
        return None

    def _forget(self) -> float:
        now = self._monotonic()
        while self._taken and self._taken[0] <= now - self._seconds:
            self._taken.popleft()
        return now
