"""Visma.net's error answers in the two shapes seen: a message, and the exception of the older interface."""

import uuid

import msgspec

from connectors.simulators.call import Call, Refusal
from connectors.simulators.wire import Answer


class ApiProblem(Refusal):
    """An answer other than 2xx."""

    def __init__(self, given: Answer) -> None:
        super().__init__(f"HTTP {given.status}")
        self.given = given

    def answer(self, _: Call) -> Answer:
        return self.given


def message(status: int, text: str) -> ApiProblem:
    """`{"message": …}`."""
    return ApiProblem(Answer(status, msgspec.json.encode({"message": text})))


def exception(status: int, text: str, code: str = "12002") -> ApiProblem:
    """`{"ExceptionType": …, "ExceptionMessage": …}`."""
    body = {
        "ExceptionType": "IPPException",
        "ExceptionMessage": text,
        "ExceptionMessageID": f"{code}_{uuid.uuid4()}",
        "ExceptionFaultCode": code,
        "ExceptionDetails": "",
    }
    return ApiProblem(Answer(status, msgspec.json.encode(body)))


def unauthorized() -> ApiProblem:
    """The token is missing, expired or revoked."""
    return ApiProblem(Answer(401, headers={"www-authenticate": 'Bearer error="invalid_token"'}))


def web_page(status: int, title: str) -> ApiProblem:
    """A gateway's page."""
    body = f"<!doctype html><html><head><title>{title}</title></head><body><h1>{title}</h1></body></html>"
    return ApiProblem(Answer(status, body.encode(), "text/html"))
