"""Keeps below Severa's ten requests a second, for all threads of this process."""

import threading
import time
from collections import deque
from collections.abc import Callable, Mapping
from typing import ClassVar

from connectors.rate import RateBudget

_A_SECOND = 8  # of ten: somebody else may work with the same credentials
_SECOND = 1.0


class Pace(RateBudget):
    """So many requests in any second. Severa names no allowance in its headers, so none is read."""

    _paces: ClassVar[dict[str, "Pace"]] = {}
    _paces_lock: ClassVar[threading.Lock] = threading.Lock()

    def __init__(self, monotonic: Callable[[], float] = time.monotonic) -> None:
        super().__init__(monotonic=monotonic)
        self._clock = monotonic
        self._taken: deque[float] = deque(maxlen=_A_SECOND)
        self._taking = threading.Lock()

    @classmethod
    def of(cls, key: str) -> "Pace":
        """The one pace of `key` (a fingerprint of the credentials, never these themselves)."""
        with cls._paces_lock:
            return cls._paces.setdefault(key, cls())

    def delay(self, *, keep_reserve: bool = True) -> float:
        """Seconds until one more request may go, 0 if it may now."""
        with self._taking:
            if len(self._taken) < _A_SECOND:
                return 0.0
            return max(0.0, self._taken[0] + _SECOND - self._clock())

    def take(self) -> None:
        """Counts a request that is about to be made."""
        with self._taking:
            self._taken.append(self._clock())

    def learn(self, status: int, headers: Mapping[str, str]) -> float | None:
        """Nothing is told."""
        return None
