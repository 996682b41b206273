"""A headless Chromium, driven through chromedriver's WebDriver interface (W3C WebDriver, plain HTTP)."""

import base64
import json
import os
import re
import shutil
import subprocess
import tempfile
import time
import urllib.error
import urllib.request
from pathlib import Path
from types import TracebackType
from typing import Any, Self

_BROWSERS = ("chromium", "chromium-browser", "google-chrome")
_ELEMENT = "element-6066-11e4-a52e-4f735466cecf"  # the key of an element's id in the protocol
_FLAGS = (
    "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-sync",
    "--disable-background-networking", "--disable-component-update", "--disable-dev-shm-usage",
    "--no-proxy-server", "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost",
    "--window-size=1000,900",
)  # fmt: skip
_SECONDS = 20.0
# what is pressed before a page has been painted is dropped by the browser
_PAINTED = "const done = arguments[0]; requestAnimationFrame(() => requestAnimationFrame(() => done(true)))"


class WebDriverError(Exception):
    """What chromedriver could not do."""


class Chromium:
    """The browser; runs from `with` on. `profile`: its folder, removed at the end."""

    def __init__(self) -> None:
        self._driver: subprocess.Popen[str] | None = None
        self._address = ""
        self._profile = ""

    def __enter__(self) -> Self:
        binary = next(filter(None, map(shutil.which, _BROWSERS)), None)
        driver = shutil.which("chromedriver")
        if binary is None or driver is None:
            raise RuntimeError("chromium or chromedriver is missing; tests/run installs them")
        self._profile = tempfile.mkdtemp(prefix="kobling-chromium-")
        # a home of its own: the browser keeps crash reports and settings there whatever its profile is
        home = os.environ | {"HOME": self._profile, "XDG_CONFIG_HOME": f"{self._profile}/config"}
        self._driver = subprocess.Popen(
            [driver, "--port=0"], env=home, text=True, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
        )
        try:
            self._address = f"http://127.0.0.1:{self._port()}/session"
            options = {"binary": binary, "args": [*_FLAGS, f"--user-data-dir={self._profile}/profile"]}
            asked = {"alwaysMatch": {"browserName": "chrome", "goog:chromeOptions": options}}
            session = self._ask("POST", "", {"capabilities": asked})["sessionId"]
        except BaseException:
            self._end()
            raise
        self._address += f"/{session}"
        return self

    def _port(self) -> int:
        assert self._driver is not None and self._driver.stdout is not None
        for line in self._driver.stdout:
            if found := re.search(r"started successfully on port (\d+)", line):
                return int(found[1])
        raise WebDriverError("chromedriver did not start")

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        try:
            self._ask("DELETE", "")
        finally:
            self._end()

    def _end(self) -> None:
        driver, self._driver = self._driver, None
        if driver is not None:
            driver.terminate()
            driver.wait(10)
            if driver.stdout is not None:
                driver.stdout.close()
        shutil.rmtree(self._profile, ignore_errors=True)

    def open(self, url: str) -> None:
        """Goes to an address; returns when its page is loaded."""
        self._ask("POST", "/url", {"url": url})

    @property
    def url(self) -> str:
        """The address shown."""
        return str(self._ask("GET", "/url"))

    @property
    def title(self) -> str:
        """The page's title."""
        return str(self._ask("GET", "/title"))

    def text(self, selector: str = "body") -> str:
        """The visible text of the first element found, waited for."""
        return str(self._on(selector, "GET", "text"))

    def click(self, selector: str) -> None:
        """Clicks the first element found, waited for."""
        self._on(selector, "POST", "click", {})

    def type(self, selector: str, text: str) -> None:
        """Writes into the first element found, waited for."""
        self._on(selector, "POST", "value", {"text": text})

    def press(self, keys: str) -> None:
        """Presses keys one after the other, wherever the focus is (\\ue007 is Enter, \\ue004 is Tab)."""
        self._ask("POST", "/execute/async", {"script": _PAINTED, "args": []})
        actions = [{"type": kind, "value": key} for key in keys for kind in ("keyDown", "keyUp")]
        source = {"type": "key", "id": "keyboard", "actions": actions}
        self._ask("POST", "/actions", {"actions": [source]})

    def arrives(self, address: str) -> bool:
        """Whether the browser comes to an address that begins so, served or not."""
        end = time.monotonic() + _SECONDS
        while not self.url.startswith(address):
            if time.monotonic() > end:
                return False
            time.sleep(0.05)
        return True

    def run(self, script: str) -> Any:
        """What a script on the page returns."""
        return self._ask("POST", "/execute/sync", {"script": script, "args": []})

    def forget(self) -> None:
        """Drops the cookies of the page shown."""
        self._ask("DELETE", "/cookie")

    def screenshot(self, file: Path) -> None:
        """Writes what is shown to a PNG file."""
        file.write_bytes(base64.b64decode(self._ask("GET", "/screenshot")))

    def _on(self, selector: str, method: str, command: str, body: object = None) -> Any:
        """Does it to an element as soon as there is one; a page on its way out has none for long."""
        end = time.monotonic() + _SECONDS
        while True:
            try:
                asked = {"using": "css selector", "value": selector}
                element = self._ask("POST", "/element", asked)[_ELEMENT]
                return self._ask(method, f"/element/{element}/{command}", body)
            except WebDriverError as error:
                if time.monotonic() > end or not str(error).startswith(("no such element", "stale element")):
                    raise
            time.sleep(0.05)

    def _ask(self, method: str, path: str, body: object = None) -> Any:
        data = json.dumps(body).encode() if body is not None else None
        kind = {"Content-Type": "application/json; charset=utf-8"}
        request = urllib.request.Request(self._address + path, data, kind, method=method)
        opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
        try:
            with opener.open(request, timeout=60) as answer:
                return json.load(answer)["value"]
        except urllib.error.HTTPError as error:
            with error:
                told = json.load(error)["value"]
            raise WebDriverError(f"{told['error']}: {told['message'].splitlines()[0]}") from None
