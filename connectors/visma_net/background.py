"""Calls that the server carries out in the background: 202, a state to ask for, then the content.

We never ask for it (header `erp-api-background`); a server may insist. The states' names are not documented.
"""

from collections.abc import Callable
from urllib.parse import quote, urlsplit

import msgspec

from connectors.errors import ErpError, TransientError, problem
from connectors.http import Response
from connectors.visma_net.answers import Queued, QueuedState
from connectors.visma_net.problems import classify

NAME = "background"
Fetch = Callable[[str], Response]
_LONGEST = 1800.0  # seconds in all
_PAUSES = (0.2, 0.5, 1.0, 2.0, 4.0, 8.0, 15.0)  # seconds; the last one is repeated
_ENDED = frozenset({"finished", "completed", "complete", "succeeded", "success", "done", "ok"})
_FAILED = frozenset({"failed", "failure", "error", "faulted", "cancelled", "canceled", "aborted"})


def followed(response: Response, fetch: Fetch, wait: Callable[[float], None]) -> Response:
    """The answer itself, or that of the call it has put into the queue. `fetch` reads a path; `wait` sleeps
    for seconds, unless cancelled. Raises ErpError."""
    if response.status != 202:
        return response
    path = f"/v1/background/{quote(_queue_id(response), safe='')}"
    waited = 0.0
    for turn in range(10_000):
        pause = _PAUSES[min(turn, len(_PAUSES) - 1)]
        wait(pause)
        waited += pause
        state = fetch(path).json(QueuedState)
        status = (state.status or "").lower()
        if (state.statusCode or 0) >= 400 or state.errorMessage or status in _FAILED:
            raise _failure(state)
        if state.hasResponseContent or state.contentLocation or state.finishedUtc or status in _ENDED:
            return _content(fetch, path, state)
        if waited > _LONGEST:
            break
    raise TransientError("timed_out", f"in the server's queue for {round(waited)} seconds")


def _queue_id(response: Response) -> str:
    queued = response.json(Queued)
    # the location's host is not looked at: the token goes nowhere else
    found = str(queued.id or "") or urlsplit(queued.stateLocation or "").path.rstrip("/").rpartition("/")[2]
    if not found:
        raise problem("unexpected_answer", "queued without an id")
    return found


def _content(fetch: Fetch, path: str, state: QueuedState) -> Response:
    if state.hasResponseContent is False and not state.contentLocation:
        return Response(200, {}, b"[]", 0.0)
    try:
        return fetch(f"{path}/content")
    except ErpError as error:
        if error.params.get("status") in ("404", "410"):  # fetched too late: the call is made anew
            raise TransientError("server_error", "the result is gone", status="404") from None
        raise


def _failure(state: QueuedState) -> ErpError:
    status = state.statusCode or 500
    body = msgspec.json.encode({"message": state.errorMessage or ""})
    error = classify(Response(status, {}, body, 0.0)) if status >= 400 else None
    if error is not None and status < 500:
        return error
    return TransientError("server_error", (state.errorMessage or "")[:200], status=str(status))
