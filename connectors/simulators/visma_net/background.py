"""Calls carried out in the background: queued, asked after, fetched once."""

import itertools
import uuid
from dataclasses import dataclass

import msgspec

from connectors.simulators.visma_net.problems import message
from connectors.simulators.wire import Answer

_STATES = ("waiting", "running")  # before the end, one for each time somebody asks
_AT = "2026-01-15T12:00:00Z"


@dataclass(slots=True)
class _Call:
    answer: Answer
    uri: str
    owner: object
    asked: int = 0
    fetched: bool = False


class Background:
    """The queue."""

    def __init__(self) -> None:
        self._calls: dict[str, _Call] = {}
        self._numbers = itertools.count(1)

    def reset(self) -> None:
        """Empties it."""
        self._calls.clear()

    def queue(self, answer: Answer, uri: str, owner: object) -> Answer:
        """Keeps an answer until it is asked for."""
        name = str(uuid.UUID(int=next(self._numbers) << 64 | 0x4000_8000))
        self._calls[name] = _Call(answer, uri, owner)
        told = {"id": name, "stateLocation": f"/v1/background/{name}"}
        return Answer(202, msgspec.json.encode(told))

    def state(self, name: str, owner: object) -> Answer:
        """How far a call has come. Raises Refused 404."""
        call = self._of(name, owner)
        waiting = call.asked < len(_STATES)
        failed = call.answer.status >= 400
        status = _STATES[call.asked] if waiting else "failed" if failed else "finished"
        call.asked += 1
        return Answer(200, msgspec.json.encode({
            "id": name, "status": status, "statusCode": 0 if waiting else call.answer.status,
            "receivedUtc": _AT, "startedUtc": None if status == "waiting" else _AT,
            "finishedUtc": None if waiting else _AT, "errorMessage": _said(call.answer) if failed else None,
            "originalUri": call.uri, "hasRequestContent": False,
            "hasResponseContent": not waiting and bool(call.answer.body),
            "contentLocation": None if waiting else f"/v1/background/{name}/content",
        }))  # fmt: skip

    def content(self, name: str, owner: object, gone: bool) -> Answer:
        """The answer, which can be fetched once. Raises Refused 404."""
        call = self._of(name, owner)
        if gone or call.fetched or call.asked <= len(_STATES):
            raise message(404, "There is no content.")
        call.fetched = True
        return call.answer

    def _of(self, name: str, owner: object) -> _Call:
        call = self._calls.get(name)
        if call is None or call.owner != owner:
            raise message(404, "There is no such request.")
        return call


def _said(answer: Answer) -> str:
    try:
        found = msgspec.json.decode(answer.body, type=dict[str, object])
    except msgspec.DecodeError:
        return "failed"
    return str(found.get("message") or found.get("ExceptionMessage") or "failed")
