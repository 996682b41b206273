"""Tripletex' budget of calls: so many in ten seconds for each pair of tokens."""

from collections.abc import Hashable

from connectors.simulators.rate import Allowance

_PERIOD = 10.0


class RateLimit(Allowance):
    """The budget, as the headers tell of it."""

    def __init__(self, limit: int) -> None:
        super().__init__(limit, _PERIOD)

    def headers(self, key: Hashable) -> dict[str, str]:
        """The three headers of every answer; reset in seconds left."""
        return {
            "x-rate-limit-limit": str(self.limit),
            "x-rate-limit-remaining": str(self.remaining(key)),
            "x-rate-limit-reset": str(self.left(key)),
        }
