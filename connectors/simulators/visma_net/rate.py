"""Visma.net's allowance: so many calls an hour for a company and a program together."""

from collections.abc import Hashable

from connectors.simulators.rate import Allowance

_HOUR = 3600.0


class RateLimit(Allowance):
    """The allowance, as the headers tell of it. `policy`: what they call it."""

    def __init__(self, limit: int, policy: str) -> None:
        super().__init__(limit, _HOUR)
        self.policy = policy

    def headers(self, key: Hashable) -> dict[str, str]:
        """The headers of every answer."""
        return {
            "x-ratelimit-limit": str(self.limit),
            "x-ratelimit-remaining": str(self.remaining(key)),
            "x-ratelimit-reset": str(self.left(key)),
            "x-ratelimit-policy": self.policy,
        }
