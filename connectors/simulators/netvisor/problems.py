"""Netvisor's refusals: a code, a text in three languages, and the HTTP status for those who want one."""

from collections.abc import Mapping
from xml.sax.saxutils import escape

from connectors.simulators import tables
from connectors.simulators.call import Call, Refusal
from connectors.simulators.netvisor.envelope import CONTENT, root
from connectors.simulators.wire import Answer

STATUSES: Mapping[str, int] = {
    "AUTHENTICATION_FAILED": 401, "INVALID_DATA": 400, "INVALID_DATA_SIZE": 400, "DUPLICATE_DATA": 400,
    "REQUEST_NOT_UNIQUE": 400, "PERIOD_LOCK": 400, "SERVICE_ACCESS_ERROR": 403, "SYSTEM_MAINTANANCE": 500,
    "TECHNICAL_ERROR": 500,
}  # fmt: skip
AUTH, INVALID, DUPLICATE = "AUTHENTICATION_FAILED", "INVALID_DATA", "DUPLICATE_DATA"

_TEXTS: Mapping[str, Mapping[str, str]] = tables.read(__file__)  # by language


class Failed(Refusal):
    """A refusal: the vendor's code, the key of its text and what stands in that."""

    def __init__(self, code: str, text: str, *values: object) -> None:
        super().__init__(code)
        self.code, self.text, self.values = code, text, values

    def message(self, language: str) -> str:
        """The text in a language; in Finnish for one that is not known."""
        texts = _TEXTS[self.text]
        return texts.get(language, texts["FI"]).format(*self.values)

    def answer(self, call: Call) -> Answer:
        """In the language asked for, with status 200 unless another one is wanted."""
        call.noted["code"] = self.code
        wanted = call.header("x-netvisor-authentication-usehttpresponsestatuscodes") == "1"
        status = 404 if self.text == "resource" else STATUSES[self.code]
        told = escape(self.message(call.header("x-netvisor-interface-language")))
        body = root(f"<Status>FAILED</Status><Status>{self.code} :: {told}</Status>", call.now)
        return Answer(status if wanted else 200, body, CONTENT)
