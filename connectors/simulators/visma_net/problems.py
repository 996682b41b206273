"""Visma.net's error answers in the two shapes seen: a message, and the exception of the older interface."""

import uuid

import msgspec

from connectors.simulators.call import Refused
from connectors.simulators.wire import Answer


def message(status: int, text: str) -> Refused:
    """`{"message": …}`."""
    return Refused(Answer(status, msgspec.json.encode({"message": text})))


def exception(status: int, text: str, code: str = "12002") -> Refused:
    """`{"ExceptionType": …, "ExceptionMessage": …}`."""
    body = {
        "ExceptionType": "IPPException",
        "ExceptionMessage": text,
        "ExceptionMessageID": f"{code}_{uuid.uuid4()}",
        "ExceptionFaultCode": code,
        "ExceptionDetails": "",
    }
    return Refused(Answer(status, msgspec.json.encode(body)))


def unauthorized() -> Refused:
    """The token is missing, expired or revoked."""
    return Refused(Answer(401, headers={"www-authenticate": 'Bearer error="invalid_token"'}))


def web_page(status: int, title: str) -> Refused:
    """A gateway's page."""
    body = f"<!doctype html><html><head><title>{title}</title></head><body><h1>{title}</h1></body></html>"
    return Refused(Answer(status, body.encode(), "text/html"))
