"""Who is calling: the authentication headers, checked in the order the vendor is thought to."""

import hashlib
import hmac
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from urllib.parse import unquote

from connectors.simulators.netvisor.personas import PARTNER_ID, PARTNER_KEY, PERSONAS, Persona
from connectors.simulators.netvisor.problems import AUTH, Failed

_PREFIX = "x-netvisor-authentication-"
_TOLERANCE = timedelta(minutes=15)
_NEEDED = ("sender", "customerid", "partnerid", "timestamp", "transactionid", "mac")
ALGORITHMS = ("HMACSHA256", "SHA256", "MD5")


class Gate:
    """Checks requests; `md5`: whether the oldest algorithm is still taken. `removed`: users that are gone."""

    def __init__(self) -> None:
        self.md5 = False
        self.removed: set[str] = set()
        self._seen: set[str] = set()
        self._users = {p.customer_id: p for p in PERSONAS.values()}

    def reset(self) -> None:
        """Removed users are back; transaction ids stay known, since clients never use one again."""
        self.md5 = False
        self.removed = {p.name for p in PERSONAS.values() if not p.known}

    def persona(self, headers: Mapping[str, str]) -> Persona | None:
        """Whose identifier it is, whether or not it may come in."""
        return self._users.get(headers.get(f"{_PREFIX}customerid", ""))

    def check(self, headers: Mapping[str, str], url: str, now: datetime) -> Persona:
        """The persona that signed a request for `url`; raises Failed AUTHENTICATION_FAILED."""
        given = {name: headers.get(_PREFIX + name, "") for name in (*_NEEDED, "timestampunix")}
        language = headers.get("x-netvisor-interface-language", "")
        organisation = headers.get("x-netvisor-organisation-id", "")
        for name in _NEEDED:
            if not given[name]:
                raise Failed(AUTH, "header", f"X-Netvisor-Authentication-{name}")
        if not language or not organisation:
            raise Failed(AUTH, "header", "X-Netvisor-Interface-Language, X-Netvisor-Organisation-ID")
        if given["partnerid"] != PARTNER_ID:
            raise Failed(AUTH, "partner")
        algorithm = headers.get(f"{_PREFIX}machashcalculationalgorithm", "MD5") or "MD5"
        if algorithm not in ALGORITHMS or (algorithm == "MD5" and not self.md5):
            raise Failed(AUTH, "algorithm")
        if algorithm == "HMACSHA256" and not given["timestampunix"].isdigit():
            raise Failed(AUTH, "header", "X-Netvisor-Authentication-TimestampUnix")
        persona = self._users.get(given["customerid"])
        if persona is None or persona.name in self.removed:
            raise Failed(AUTH, "keys")
        parts = [given["sender"], given["customerid"], given["timestamp"], language, organisation,
                 given["transactionid"]]  # fmt: skip
        if algorithm == "HMACSHA256":
            parts.append(given["timestampunix"])
        keys = [persona.key, PARTNER_KEY]
        wanted = {digest(algorithm, [form, *parts, *keys], keys) for form in (url, unquote(url))}
        if given["mac"].lower() not in wanted:
            raise Failed(AUTH, "keys")
        self._in_time(given["timestamp"], given["timestampunix"], now)
        return persona

    def once(self, transaction: str) -> None:
        """Notes a transaction id; raises Failed REQUEST_NOT_UNIQUE for one used before."""
        if transaction in self._seen:
            raise Failed("REQUEST_NOT_UNIQUE", "unique")
        self._seen.add(transaction)

    def _in_time(self, text: str, unix: str, now: datetime) -> None:
        try:
            moment = datetime.strptime(text, "%Y-%m-%d %H:%M:%S.%f").replace(tzinfo=UTC)
        except ValueError:
            raise Failed(AUTH, "time") from None
        if abs(moment - now) > _TOLERANCE or (unix and int(unix) != int(moment.timestamp())):
            raise Failed(AUTH, "time")


def digest(algorithm: str, parts: list[str], keys: list[str]) -> str:
    """The code over the parts joined, in lower case; both coded in ISO-8859-1."""
    text = "&".join(parts).encode("iso-8859-1", "replace")
    if algorithm == "HMACSHA256":
        return hmac.new("&".join(keys).encode("iso-8859-1"), text, hashlib.sha256).hexdigest()
    if algorithm == "SHA256":
        return hashlib.sha256(text).hexdigest()
    return hashlib.md5(text).hexdigest()  # noqa: S324  the vendor's oldest clients
