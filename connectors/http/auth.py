"""Credentials that travel in one header, which is how nearly every vendor has them."""

from collections.abc import Callable, Mapping

from connectors.http.model import Request, Response


class HeaderAuth:
    """The header `authorization` (`Auth`), renewed where it is refused.

    value: of credentials that are good for some time yet; may ask for them. renew: gets newer ones, None
    where there never are any. held: the value of those at hand without asking, "" if there are none; `value`
    itself where it never asks. others: headers that go along. refuses: whether an answer refuses them.
    """

    def __init__(
        self,
        value: Callable[[], str],
        renew: Callable[[], object] | None = None,
        held: Callable[[], str] | None = None,
        others: Mapping[str, str] | None = None,
    ) -> None:
        self._value = value
        self._renew = renew
        self._held = held or value
        self._others = others or {}
        self.refuses: Callable[[Response], bool] = lambda response: response.status == 401

    def headers(self, request: Request) -> Mapping[str, str]:
        """See `Auth`."""
        return {"authorization": self._value(), **self._others}

    def refused(self, request: Request, sent: Mapping[str, str], response: Response) -> bool:
        """See `Auth`: renewed unless another request did so since `sent`."""
        if self._renew is None or not self.refuses(response):
            return False
        if sent.get("authorization") == self._held():
            self._renew()
        return True
