"""Is this machine fit: network, keyring, database, clock; each told with its remedy."""

import secrets as random
import shutil
from collections.abc import Iterator
from datetime import timedelta
from urllib.parse import urlsplit

from app.files import file_problem
from app.services.core import Core
from connectors import registry
from connectors.base import CancelToken, CheckItem, Result
from connectors.errors import ConfigError, ErpError
from connectors.fields import Secret
from connectors.values import http_date

_ADDRESSES = ("base_url", "auth_url")
_SKEW = timedelta(minutes=5)
_LEAST_FREE = 200 * 1024 * 1024


class Doctor:
    """`kobling doctor` and the settings page's health rows."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def run(self, cancel: CancelToken) -> Iterator[CheckItem]:
        """One item each: database, disk, keyring, then `network` and `clock` for every vendor address in use
        (before the first connection, every system's own)."""
        yield self._database()
        yield self._disk()
        yield self._keyring()
        for address in self._addresses():
            cancel.check()
            yield from self._network(address, cancel)

    def _database(self) -> CheckItem:
        try:
            with self._core.store.reading() as tables:
                number = len(tables.connections.list())
            facts = {"file": str(self._core.store.file), "connections": str(number)}
            return CheckItem("database", Result.OK, facts)
        except ErpError as error:
            return CheckItem("database", Result.FAILED, problem=error)

    def _disk(self) -> CheckItem:
        folder = self._core.folder
        try:
            free = shutil.disk_usage(folder if folder.exists() else folder.anchor).free
        except OSError as error:
            return CheckItem("disk", Result.FAILED, problem=file_problem(error, folder))
        facts = {"free": str(free // (1024 * 1024))}
        if free < _LEAST_FREE:
            problem = ConfigError("disk_full", file=str(folder))
            return CheckItem("disk", Result.WARNING, facts, problem)
        return CheckItem("disk", Result.OK, facts)

    def _keyring(self) -> CheckItem:
        """Writes, reads and deletes a value of no meaning."""
        probe = Secret(random.token_hex(16))
        try:
            keyring = self._core.vault.keyring
            entry = f"doctor/{random.token_hex(4)}"
            keyring.set(entry, probe)
            same = keyring.get(entry) == probe
            keyring.delete(entry)
            backend = keyring.backend()
            if not same:
                raise ConfigError("keyring_unsafe", backend=backend)
            return CheckItem("keyring", Result.OK, {"backend": backend})
        except ErpError as error:
            return CheckItem("keyring", Result.FAILED, problem=error)

    def _addresses(self) -> list[str]:
        try:
            with self._core.store.reading() as tables:
                rows = tables.connections.list()
        except ErpError:
            rows = ()
        used = {row.fields.get(name, "") for row in rows for name in _ADDRESSES} - {""}
        fields = ((s, f) for s in registry.SYSTEMS.values() for f in s.fields if f.name in _ADDRESSES)
        proposed = {self._core.address(system, field.name) or field.default for system, field in fields}
        # a proposal of ours stands under .invalid, where nobody is
        own = {address for address in proposed if not (urlsplit(address).hostname or "").endswith(".invalid")}
        return sorted(used or own)

    def _network(self, address: str, cancel: CancelToken) -> Iterator[CheckItem]:
        from connectors.http import WATCHED, HttpClient, Request

        host = urlsplit(address).hostname or address
        try:
            with HttpClient(cancel=cancel, clock=self._core.clock, only=self._core.only) as http:
                answer = http.send(
                    Request("GET", address, name="reach"), classify=lambda _: None, patience=WATCHED
                )
        except ErpError as error:
            error.params.setdefault("system", host)
            yield CheckItem("network", Result.FAILED, {"host": host}, error)
            return
        yield CheckItem("network", Result.OK, {"host": host, "milliseconds": f"{answer.elapsed * 1000:.0f}"})
        theirs = http_date(answer.headers.get("date", ""))
        if theirs is None:
            return
        skew = abs(self._core.clock() - theirs)
        facts = {"host": host, "seconds": str(round(skew.total_seconds()))}
        if skew > _SKEW:
            yield CheckItem(
                "clock", Result.WARNING, facts, ConfigError("clock_wrong", host=host, system=host)
            )
        else:
            yield CheckItem("clock", Result.OK, facts)
