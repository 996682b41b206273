"""Signing in through the browser from a terminal: the address, the waiting, who signed in at last."""

import os
import sys
import threading
import webbrowser
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from queue import SimpleQueue
from typing import TYPE_CHECKING

from app.cli import tables
from app.cli.screen import say
from app.cli.shell import Shell
from connectors.base import Authorisation, SignInRequest, SignInStage, System
from connectors.errors import problem
from resources.locales import FORMATS
from resources.shown import shown
from wizards.landing import landing_page

if TYPE_CHECKING:
    from rich.status import Status

_SKEW = 120  # seconds our clock and the provider's may differ before it is worth a word
_DAY = 86_400.0
_LONGEST = 65_536  # of a pasted address


def sign_in(
    shell: Shell, connection: int, system: System, *, browser: bool, choose_account: bool = False
) -> None:
    """Signs a person in for a connection; `browser`: opens one, besides telling the address.

    `choose_account`: asks for the account also where one is signed in already. Raises as `SignIn.sign_in`.
    """
    words = shell.words_of(system.key)
    page = {name: words(f"assistant-sign-in-page-{name}") for name in ("done", "failed", "older")}
    text = {name: words(f"assistant-sign-in-page-{name}.text") for name in ("done", "failed", "older")}
    request = SignInRequest(
        language=FORMATS[words.language].tag,
        choose_account=choose_account,
        page=landing_page(words),
        done=(page["done"], text["done"]),
        failed=(page["failed"], text["failed"]),
        older=(page["older"], text["older"]),
    )
    with shell.stoppable() as cancel, _waiting(shell) as status:
        for step in shell.services.onboarding.sign_in(connection, request, cancel):
            match step.stage:
                case SignInStage.OPEN:
                    _tell(shell, system, step.url, opened=browser and _open(step.url))
                    _take_pasted(shell, request.pasted)
                    if status is not None:
                        status.start()
                case SignInStage.WAITING if status is not None:
                    left = words.duration(step.seconds_left)
                    status.update(words("assistant-sign-in-left", time=left))
                case SignInStage.RETURNED if status is not None:
                    status.update(words("assistant-sign-in-returned"))
                case SignInStage.DONE:
                    given = step.authorisation
    assert given is not None, "the last step says who signed in"
    _show(shell, given)


@contextmanager
def _waiting(shell: Shell) -> "Iterator[Status | None]":
    """A line that tells how long there is, where somebody watches; to be started."""
    err = shell.screen.err
    if shell.as_json or not err.is_terminal:
        yield None
        return
    status = err.status(shell.words("assistant-sign-in-waiting"))
    try:
        yield status
    finally:
        status.stop()


def _tell(shell: Shell, system: System, url: str, *, opened: bool) -> None:
    """The address in a line of its own, never wrapped: it is copied."""
    if not shell.as_json:
        key = "cli-sign-in-opened" if opened else "cli-sign-in-open"
        say(shell.words(key, system=system.name))
    say(shown(url))
    if not shell.as_json and _typed():
        say(shell.words("cli-sign-in-paste"))


def _open(url: str) -> bool:
    """Asks for a browser, if there is a screen to show one on; it may stay until it is closed."""
    screen = ("DISPLAY", "WAYLAND_DISPLAY", "BROWSER")
    if sys.platform.startswith("linux") and not any(os.environ.get(name) for name in screen):
        return False
    threading.Thread(target=webbrowser.open, args=(url,), name="browser", daemon=True).start()
    return True


def _typed() -> bool:
    return sys.stdin is not None and sys.stdin.isatty()


def _take_pasted(shell: Shell, pasted: "SimpleQueue[str]") -> None:
    """From now on, a line that is typed is the address the browser landed on."""

    def read() -> None:
        # not through sys.stdin: its lock would be held when the program ends
        while line := os.read(sys.stdin.fileno(), _LONGEST):
            text = line.decode(errors="replace").strip()
            pasted.put(text)
            if text and "code=" not in text and "error=" not in text:
                say(shell.words("assistant-sign-in-pasted-wrong"))

    if _typed():
        threading.Thread(target=read, name="pasted", daemon=True).start()


def _show(shell: Shell, given: Authorisation) -> None:
    """Who signed in, what was granted of what was asked, and until when."""
    words, screen = shell.words, shell.screen
    who = " · ".join(part for part in (given.name, given.email) if part) or given.subject
    screen.line(screen.status("ok", words("assistant-sign-in-done", who=who)))
    screen.line(f"{words('assistant-sign-in-granted')}: {' '.join(given.granted)}", indent=2)
    missing = [scope for scope in given.asked if scope not in given.granted]
    if missing:
        lacking = words("assistant-sign-in-not-granted", scopes=" ".join(missing))
        screen.line(screen.status("warning", lacking), indent=2)
    if not given.renewable:
        screen.line(screen.status("warning", words("assistant-sign-in-not-renewable")), indent=2)
    elif given.expires_at is None:
        screen.line(words("assistant-sign-in-endless"), indent=2)
    else:
        days = round((given.expires_at - datetime.now(UTC)).total_seconds() / _DAY)
        screen.line(words("assistant-sign-in-until", at=given.expires_at, days=days), indent=2)
    if abs(given.clock_skew) > _SKEW:
        tables.problem(shell, problem("clock_wrong"))
