"""The message authentication code: the vendor's vectors, and what really travels."""

from datetime import UTC, datetime

import pytest

from connectors.base import utc_now
from connectors.errors import ErpError
from connectors.fields import Secret
from connectors.netvisor.signing import Signer
from tests.connectors.loopback import Answer, Asked, Loopback
from tests.connectors.netvisor.bench import CUSTOMER_KEY, PARTNER_KEY, at

MAC = "X-Netvisor-Authentication-MAC"
OK = b"<Root><ResponseStatus><Status>OK</Status></ResponseStatus></Root>"
A = ("Onboarding Sim", "https://isvapi.netvisor.fi/customerlist.nv?keyword=1234567-8",
     datetime(2026, 1, 15, 9, 30, tzinfo=UTC), "a1b2c3d4e5f60718293a4b5c6d7e8f90")  # fmt: skip
B = ("Käyttöönotto Sim", "https://isvapi.netvisor.fi/customer.nv?method=add",
     datetime(2026, 1, 15, 9, 30, 1, 250_000, tzinfo=UTC), "b1b2c3d4e5f60718293a4b5c6d7e8f91")  # fmt: skip


def signer(sender: str, algorithm: str) -> Signer:
    """The identifiers of the vectors."""
    partner, customer = Secret("fedcba9876543210fedcba9876543210"), Secret("0123456789abcdef0123456789abcdef")
    return Signer(algorithm, sender, "sim_partner", partner, "SIM-CUSTOMER-0001", customer, "1234567-8",
                  lambda: datetime.now(UTC))  # fmt: skip


@pytest.mark.parametrize(
    ("vector", "algorithm", "wanted"),
    [
        (A, "SHA256", "b077d89fdf821b252dbf947b207ad3b98e27dd7271fbd08575a577de6fc3f53f"),
        (A, "HMACSHA256", "d4148048360df2c2311382dcaf468b2556c19a83a9bfb832795aa15f715ca0cf"),
        (B, "SHA256", "6890ee30072e9ae3c3362ca5f80e5890e022c49b7d412f098e85fcf6fa5677f1"),
        (B, "HMACSHA256", "cf2f60da6ea083d378aa06fc807ce18be63be563ff8b8e91be47a977ed7e1627"),
    ],
)
def test_the_vendors_vectors(vector: tuple[str, str, datetime, str], algorithm: str, wanted: str) -> None:
    sender, url, moment, transaction = vector
    headers = signer(sender, algorithm).signed(url, moment, transaction)
    assert headers[MAC] == wanted
    assert (
        headers["X-Netvisor-Authentication-Timestamp"]
        == f"{moment:%Y-%m-%d %H:%M:%S}.{moment.microsecond // 1000:03}"
    )
    assert ("X-Netvisor-Authentication-TimestampUnix" in headers) == (algorithm == "HMACSHA256")


@pytest.mark.parametrize(
    ("algorithm", "in_utf8"),
    [
        ("SHA256", "89b946f8c7ed265027bed9efa71551a0f2e56ea25613cc0bdb2340da9d7bc381"),
        ("HMACSHA256", "fa0b6004f2124ca21c3f7cbf59d484979370f667d2e2182b96267fe4b2cf000a"),
    ],
)
def test_names_are_not_coded_in_utf8(algorithm: str, in_utf8: str) -> None:
    sender, url, moment, transaction = B
    assert signer(sender, algorithm).signed(url, moment, transaction)[MAC] != in_utf8


def test_a_moment_elsewhere_is_told_in_utc() -> None:
    sender, url, moment, transaction = A
    there = moment.astimezone(datetime.fromisoformat("2026-01-15T11:30:00+02:00").tzinfo)
    one, other = (signer(sender, "HMACSHA256").signed(url, m, transaction) for m in (moment, there))
    assert one == other


@pytest.mark.parametrize("algorithm", ["HMACSHA256", "SHA256"])
def test_what_travels_is_what_was_signed(algorithm: str) -> None:
    def answer(asked: Asked) -> Answer:
        return Answer(OK)

    with Loopback(answer) as server, at(server.url, algorithm=algorithm, sender="Käyttöönotto") as connector:
        list(connector.read("2077474-0", "accounts"))
        list(connector.records("customers", datetime(2026, 3, 1, 12, 30, tzinfo=UTC)))
    for asked in server.asked:
        told = {name.removeprefix("x-netvisor-"): value for name, value in asked.headers.items()}
        assert told["authentication-sender"] == "Käyttöönotto"  # the bytes of ISO-8859-1
        query = "&".join(f"{name}={value}" for name, value in asked.query.items())
        url = server.url + asked.path + (f"?{query}" if query else "")
        moment = datetime.fromisoformat(told["authentication-timestamp"]).replace(tzinfo=UTC)
        again = Signer(algorithm, "Käyttöönotto", "koe_kumppani", Secret(PARTNER_KEY), "KOE-1",
                       Secret(CUSTOMER_KEY), "2077474-0", utc_now)  # fmt: skip
        assert (
            again.signed(url, moment, told["authentication-transactionid"])[MAC] == told["authentication-mac"]
        )
        assert told["authentication-usehttpresponsestatuscodes"] == "1"
        assert told["interface-language"] == "FI"


def test_every_attempt_has_its_own_transaction_id() -> None:
    attempts = []

    def answer(asked: Asked) -> Answer:
        attempts.append(asked.headers["x-netvisor-authentication-transactionid"])
        return Answer(OK) if len(attempts) > 2 else Answer(b"", 503)

    with Loopback(answer) as server, at(server.url) as connector:
        list(connector.read("2077474-0", "accounts"))
    assert len(attempts) == len(set(attempts)) == 3


def test_a_name_that_has_no_bytes_is_the_persons_to_change() -> None:
    with Loopback(lambda _: Answer(OK)) as server, at(server.url, sender="Кобlinг") as connector:
        with pytest.raises(ErpError) as caught:
            list(connector.read("2077474-0", "accounts"))
        assert not server.asked
        assert [item.problem.code for item in connector.check() if item.problem] == ["value_invalid"]
    assert (caught.value.code, caught.value.params["field"]) == ("value_invalid", "sender")
    (unsigned,) = server.asked  # whether anybody is there
    assert not [name for name in unsigned.headers if name.startswith("x-netvisor")]


def test_an_address_is_signed_as_it_travels() -> None:
    with Loopback(lambda _: Answer(OK)) as server, at(server.url.replace("http", "HTTP") + "/") as connector:
        list(connector.read("2077474-0", "accounts"))
    assert [asked.path for asked in server.asked] == ["/accountlist.nv"]
