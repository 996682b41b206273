"""What every wait hears and every moment is told by: the token that ends work, and the clock."""

import threading
from datetime import UTC, datetime

from connectors.errors import Cancelled


class CancelToken:
    """Set by whoever wants work to stop, looked at by HttpClient, the engine and every waiting."""

    def __init__(self) -> None:
        self._event = threading.Event()

    def cancel(self) -> None:
        """Asks for the end; safe from any thread, also twice."""
        self._event.set()

    @property
    def cancelled(self) -> bool:
        """Whether the end was asked for."""
        return self._event.is_set()

    def check(self) -> None:
        """Raises Cancelled when the end was asked for."""
        if self._event.is_set():
            raise Cancelled

    def wait(self, seconds: float) -> None:
        """Sleeps, waking at once on cancel; raises Cancelled then."""
        if self._event.wait(seconds):
            raise Cancelled


def utc_now() -> datetime:
    """The clock of production: now, aware, in UTC."""
    return datetime.now(UTC)
