"""The authentication headers of Netvisor: every request carries a code over its address and both keys.

The order of the parts, the coding ISO-8859-1 and that both keys stand in the key and in the text are the
vendor's (support articles 77000577954 and 77000557880).
"""

import hashlib
import hmac
import uuid
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime

from connectors.errors import problem
from connectors.fields import Secret
from connectors.http import Request, Response

HMACSHA256, SHA256 = "HMACSHA256", "SHA256"
LANGUAGE = "FI"  # of the texts, which are shown as details and never decide anything but a hint
_CODING = "iso-8859-1"


@dataclass(frozen=True, slots=True)
class Signer:
    """Adds the headers to requests (an `http.Auth`): anew for every attempt, since the server takes no
    transaction id twice."""

    algorithm: str
    sender: str
    partner_id: str
    partner_key: Secret
    customer_id: str
    customer_key: Secret
    organisation: str
    clock: Callable[[], datetime]

    def headers(self, request: Request) -> Mapping[str, str]:
        """The headers of one attempt. Raises ConfigError `value_invalid` for a name or key that has no bytes
        in ISO-8859-1."""
        return self.signed(url_of(request), self.clock(), uuid.uuid4().hex)

    def refused(self, request: Request, sent: Mapping[str, str], response: Response) -> bool:
        """There are never newer keys."""
        return False

    def signed(self, url: str, now: datetime, transaction: str) -> Mapping[str, str]:
        """The headers for an address as it is sent, at a moment, with that transaction id."""
        moment = now.astimezone(UTC)
        timestamp = f"{moment:%Y-%m-%d %H:%M:%S}.{moment.microsecond // 1000:03}"
        unix = str(int(moment.timestamp())) if self.algorithm == HMACSHA256 else ""
        names = {
            "Sender": self.sender,
            "CustomerId": self.customer_id,
            "PartnerId": self.partner_id,
            "Timestamp": timestamp,
            "TransactionId": transaction,
            "MACHashCalculationAlgorithm": self.algorithm,
            "MAC": self._mac(url, timestamp, transaction, unix),
            "UseHTTPResponseStatusCodes": "1",
        }
        if unix:
            names["TimestampUnix"] = unix
        return {f"X-Netvisor-Authentication-{name}": value for name, value in names.items()} | {
            "X-Netvisor-Interface-Language": LANGUAGE,
            "X-Netvisor-Organisation-ID": self.organisation,
        }

    def _mac(self, url: str, timestamp: str, transaction: str, unix: str) -> str:
        keys = [self.customer_key.reveal(), self.partner_key.reveal()]
        parts = [url, self.sender, self.customer_id, timestamp, LANGUAGE, self.organisation, transaction]
        text = self._bytes("&".join([*parts, *([unix] if unix else []), *keys]))
        if self.algorithm == HMACSHA256:
            return hmac.new(self._bytes("&".join(keys)), text, hashlib.sha256).hexdigest()
        return hashlib.sha256(text).hexdigest()

    def _bytes(self, text: str) -> bytes:
        try:
            return text.encode(_CODING)
        except UnicodeEncodeError as error:
            sign = text[error.start]
            entered = {
                "sender": self.sender,
                "customer_id": self.customer_id,
                "customer_key": self.customer_key.reveal(),
                "partner_key": self.partner_key.reveal(),
            }
            field = next((name for name, value in entered.items() if sign in value), "base_url")
            code = f"U+{ord(sign):04X}"
            raise problem("value_invalid", f"{code} cannot be signed", field=field, found=code) from None


def url_of(request: Request) -> str:
    """The address as it travels."""
    query = request.query()
    return f"{request.url}?{query}" if query else request.url
