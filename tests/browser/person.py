"""A person at the simulated provider's pages, without a browser: for fast tests and for the command line.

`python -m tests.browser.person ADDRESS` opens an address as one who accepts.
"""

import sys
import urllib.error
import urllib.request
from dataclasses import dataclass, field
from html.parser import HTMLParser
from http.cookiejar import CookieJar
from typing import Any
from urllib.parse import urlencode, urljoin, urlsplit

_STEPS = 10  # more pages than any sign-in has


@dataclass
class Choice:
    """A button of the page: what it sends and what it says."""

    name: str
    value: str
    text: str = ""


class PageRead(HTMLParser):
    """The buttons and the text of a page."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.choices: list[Choice] = []
        self.text = ""
        self._open: Choice | None = None
        self._hidden = False
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        self._hidden = tag == "style" or self._hidden
        if tag == "button":
            self._open = Choice(given.get("name") or "", given.get("value") or "")
            self.choices.append(self._open)

    def handle_endtag(self, tag: str) -> None:
        self._hidden = self._hidden and tag != "style"
        if tag == "button":
            self._open = None

    def handle_data(self, data: str) -> None:
        if self._hidden:
            return
        self.text += data
        if self._open is not None:
            self._open.text += data


@dataclass
class Visit:
    """A page as it was shown: its address, status and content."""

    url: str
    status: int
    page: PageRead


class _Stay(urllib.request.HTTPRedirectHandler):
    def redirect_request(self, *_: Any, **__: Any) -> None:
        """Redirects are followed by the person, who looks where they lead."""


@dataclass
class HttpPerson:
    """Signs in as `person` (a key of the provider's people), chooses the company with the id `tenant` (the
    first one without), and gives `answer` on the consent page: accept or cancel. Cookies stay from one
    sign-in to the next. visits: every page seen, in order; returned: where the browser was sent at last."""

    person: str = "office"
    tenant: str = ""
    answer: str = "accept"
    follow: bool = True
    visits: list[Visit] = field(default_factory=list)
    returned: str = ""

    def __post_init__(self) -> None:
        self._http = urllib.request.build_opener(
            urllib.request.ProxyHandler({}), urllib.request.HTTPCookieProcessor(CookieJar()), _Stay()
        )

    def open(self, url: str) -> Visit:
        """Goes through all pages from the authorize address on; the last one shown: what the program showed,
        or a page of the provider that leads nowhere. With `follow` off the program is not visited."""
        provider = urlsplit(url).netloc
        body: dict[str, str] | None = None
        for _ in range(_STEPS):
            status, text, location = self._request(url, body)
            if location:
                url, body = urljoin(url, location), None
                if urlsplit(url).netloc == provider:
                    continue
                self.returned = url
                if not self.follow:
                    return self.visits[-1] if self.visits else Visit(url, status, PageRead(""))
                continue
            visit = Visit(url, status, PageRead(text))
            self.visits.append(visit)
            choice = self._choose(visit) if urlsplit(url).netloc == provider else None
            if choice is None:
                return visit
            body = {choice.name: choice.value}
        raise AssertionError(f"the sign-in does not end: {url}")

    def look(self, url: str, **form: str) -> Visit:
        """One page, and what it says after a form is sent to it."""
        status, text, _ = self._request(url, form or None)
        return Visit(url, status, PageRead(text))

    def _request(self, url: str, body: dict[str, str] | None) -> tuple[int, str, str]:
        data = urlencode(body).encode() if body is not None else None
        try:
            answer = self._http.open(urllib.request.Request(url, data), timeout=60)
        except urllib.error.HTTPError as error:
            answer = error
        with answer:
            return answer.status, answer.read().decode(), answer.headers.get("location") or ""

    def _choose(self, visit: Visit) -> Choice | None:
        """The button this person presses, None where there is none to go on with."""
        choices = visit.page.choices
        cancel = next((c for c in choices if (c.name, c.value) == ("answer", "cancel")), None)
        if any(c.name == "person" for c in choices):
            return next(c for c in choices if c.value == self.person)
        if any(c.name == "tenant" for c in choices):
            return next(c for c in choices if c.name == "tenant" and self.tenant in ("", c.value))
        if any(c.value == "accept" for c in choices):
            return next(c for c in choices if c.value == self.answer)
        return cancel


if __name__ == "__main__":
    HttpPerson().open(sys.argv[1])
