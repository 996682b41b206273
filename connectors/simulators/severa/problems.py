"""Refusals of the simulated REST interface, in the published shape."""

import msgspec

from connectors.simulators.call import Call, Refusal
from connectors.simulators.wire import Answer


class RefusalError(Refusal):
    """An answer other than 2xx; an empty type is an empty body, as for what is not there."""

    def __init__(self, status: int, type_: str = "", message: str = "", location: str = "") -> None:
        super().__init__(type_)
        self.status, self.type, self.message, self.location = status, type_, message, location

    def answer(self, _: Call) -> Answer:
        """The error body."""
        if not self.type:
            return Answer(self.status)
        where = {"type": "UriParameter", "name": self.location, "identifier": None} if self.location else None
        body = {"httpStatusCode": self.status, "type": self.type, "stack": None,
                "details": [{"message": self.message, "url": None, "location": where}]}  # fmt: skip
        return Answer(self.status, msgspec.json.encode({"error": body}))


def wrong(name: str, message: str = "") -> RefusalError:
    """A parameter or member that is not valid."""
    return RefusalError(400, "InvalidParameter", message or f"The value of {name} is not valid.", name)
