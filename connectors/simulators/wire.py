"""Answers of a simulator as bytes on the wire, whole or spoiled."""

from collections.abc import Awaitable, Callable, MutableMapping
from dataclasses import dataclass, field
from typing import Any

Send = Callable[[MutableMapping[str, Any]], Awaitable[None]]

JSON = "application/json;charset=UTF-8"
BAD_GATEWAY = b"<html><head><title>502 Bad Gateway</title></head><body><h1>502 Bad Gateway</h1></body></html>"


@dataclass(slots=True)
class Answer:
    """What goes back over the wire; `cut` closes the connection in the middle of the body."""

    status: int
    body: bytes = b""
    content_type: str = JSON
    headers: dict[str, str] = field(default_factory=dict)
    cut: bool = False

    async def send(self, send: Send) -> None:
        """Sends it to an ASGI server."""
        headers = {"content-type": self.content_type, **self.headers}
        if self.status not in (204, 304):
            headers["content-length"] = str(len(self.body))
        pairs = [(k.encode(), v.encode()) for k, v in headers.items()]
        await send({"type": "http.response.start", "status": self.status, "headers": pairs})
        # less than announced: the server then closes the connection
        body = self.body[: len(self.body) // 2] if self.cut else self.body
        await send({"type": "http.response.body", "body": body, "more_body": self.cut})
