"""How often a vendor may be asked: a budget read from its answers, and the waits a server names."""

import threading
import time
from collections.abc import Callable, Mapping
from datetime import datetime
from typing import ClassVar

from connectors.values import http_date

_ROUNDED = 1.0  # whole seconds: the period may end so much later than the header says


def seconds_of(value: str | None, now: datetime) -> float | None:
    """What a Retry-After header asks for, in seconds: a number, or an HTTP date; None if it is neither."""
    if not value:
        return None
    try:
        seconds = float(value)
    except ValueError:
        named = http_date(value)
        if named is None:
            return None
        seconds = (named - now).total_seconds()
    return max(0.0, seconds) if seconds < 1e9 else None  # also refuses "nan" and "inf"


class RateBudget:
    """What is left of a vendor's allowance in its current period; for all threads of this process.

    The server counts for everyone who works on the same credentials, so the header is the truth and a
    part of the allowance, `reserve` calls but never more than a fifth, is left to others.
    """

    _shared: ClassVar[dict[str, "RateBudget"]] = {}
    _lock_shared: ClassVar[threading.Lock] = threading.Lock()

    def __init__(
        self,
        *,
        limit_header: str = "x-rate-limit-limit",
        remaining_header: str = "x-rate-limit-remaining",
        reset_header: str = "x-rate-limit-reset",
        reserve: int = 20,
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        self._headers = (limit_header, remaining_header, reset_header)
        self._reserve = reserve
        self._monotonic = monotonic
        self._lock, self._claiming = threading.Lock(), threading.Lock()
        self._limit: int | None = None
        self._remaining: int | None = None
        self._resets_at = 0.0

    @classmethod
    def shared(cls, key: str, *, reserve: int = 20, headers: str = "x-rate-limit") -> "RateBudget":
        """The one budget of `key` (a fingerprint of the credentials, never these themselves). `headers`:
        what the names of the vendor's three headers begin with."""
        with cls._lock_shared:
            if key not in cls._shared:
                limit, remaining, reset = (f"{headers}-{name}" for name in ("limit", "remaining", "reset"))
                cls._shared[key] = cls(
                    limit_header=limit, remaining_header=remaining, reset_header=reset, reserve=reserve
                )
            return cls._shared[key]

    def claim(self, longest: float, *, keep_reserve: bool = True) -> float:
        """Takes one call; returns the seconds to wait before it is made. Where that is `longest` and more,
        none is taken."""
        with self._claiming:
            delay = self.delay(keep_reserve=keep_reserve)
            if not delay:
                self.take()  # after a wait the period is a new one
            return delay

    def delay(self, *, keep_reserve: bool = True) -> float:
        """Seconds until one more call is allowed, 0 if it is now. Does not wait and takes nothing."""
        with self._lock:
            now = self._monotonic()
            if self._remaining is None or now >= self._resets_at:
                return 0.0
            kept = min(self._reserve, (self._limit or 0) // 5) if keep_reserve else 0
            return 0.0 if self._remaining > kept else self._resets_at - now

    def take(self) -> None:
        """Counts a call that is about to be made."""
        with self._lock:
            if self._monotonic() >= self._resets_at:
                self._remaining = None
            elif self._remaining is not None:
                self._remaining -= 1

    def learn(self, status: int, headers: Mapping[str, str], named: float | None = None) -> float | None:
        """Reads an answer's headers; returns the seconds to the next period if the answer names them.
        `named`: the seconds of its Retry-After; on a refusal they are what is waited for, for a gateway's
        burst limit is over long before the period is."""
        limit, remaining, reset = (_number(headers.get(name)) for name in self._headers)
        if status == 429 and named is not None:
            reset = named
        if reset is None or (remaining is None and status != 429):
            return None
        with self._lock:
            now = self._monotonic()
            left = 0 if status == 429 or remaining is None else int(remaining)
            ends = now + reset + _ROUNDED
            # answers may overtake each other: within one period the allowance only shrinks
            same = now < self._resets_at and ends <= self._resets_at + 1.5 * _ROUNDED
            if self._remaining is not None and same:
                left = min(left, self._remaining)
            self._limit = int(limit) if limit is not None else max(self._limit or 0, left)
            self._remaining = left
            self._resets_at = ends
        return max(reset, _ROUNDED)


def _number(text: str | None) -> float | None:
    try:
        value = float(text) if text else None
    except ValueError:
        return None
    return value if value is not None and 0 <= value < 1e9 else None
