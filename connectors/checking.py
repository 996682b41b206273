"""What the named tests of all systems share: their patience, what a failure says, and reading a dataset."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from typing import Any, Protocol
from urllib.parse import urlsplit

from connectors.base import CheckItem, Context, Result
from connectors.errors import ErpError
from connectors.http import HASTY, Patience

# what says that no server, or another one, stands at the address
REACHING = frozenset(
    {
        "address_invalid", "no_network", "name_not_resolved", "unreachable", "timed_out", "connection_cut",
        "certificate_untrusted", "proxy_sign_in", "server_error", "rate_limited", "malformed_answer",
        "unexpected_answer", "vendor_rejected",
    }
)  # fmt: skip
_UNSENT = frozenset({"registration_missing", "sign_in_needed", "value_missing"})  # before anything is asked
_WARNED = frozenset({"right_missing", "module_inactive"})


class Pursuing(Protocol):
    """Calls to a vendor whose patience can be changed; some may have none of their own."""

    patience: Any  # Patience, or with some None besides


class SignedIn(Protocol):
    """Calls to a vendor whose people sign in through the browser."""

    context: Context

    def reached(self) -> None:
        """Asks without signing in. Raises ErpError if there is no answer."""
        ...


@contextmanager
def patience(api: Pursuing, held: Patience = HASTY) -> Iterator[None]:
    """Pursues requests no longer than `held` says, for the time of a check."""
    before, api.patience = api.patience, held
    try:
        yield
    finally:
        api.patience = before


def host(address: str) -> dict[str, str]:
    """The fact of the test `reach`: the host of an address."""
    return {"host": urlsplit(address).hostname or ""}


def not_signed_in(api: SignedIn, reach: Mapping[str, str], error: ErpError) -> Iterator[CheckItem]:
    """The tests reach and signed_in where the provider, which is asked first, gave no token. `reach`: the
    facts of the vendor's own address."""
    if error.code in REACHING:
        yield CheckItem("reach", Result.FAILED, host(api.context.fields.get("auth_url", "")), error)
        return
    if error.code in _UNSENT:
        try:
            api.reached()
        except ErpError as trouble:
            yield CheckItem("reach", Result.FAILED, reach, trouble)
            return
    yield CheckItem("reach", Result.OK, reach)
    yield CheckItem("signed_in", Result.FAILED, {}, error)


def read(
    dataset: str, first: Callable[[], int], explained: Callable[[ErpError], ErpError] = lambda error: error
) -> CheckItem:
    """The test read_<dataset>: `first` reads a little of it and counts the rows. What is refused is a
    warning, for the others may be read; `explained` says more of an error."""
    name = f"read_{dataset}"
    try:
        rows = first()
    except ErpError as error:
        wrong = explained(error)
        return CheckItem(name, Result.WARNING if wrong.code in _WARNED else Result.FAILED, {}, wrong)
    return CheckItem(name, Result.OK, {"found": "yes" if rows else "no"})
