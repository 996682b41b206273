"""Secrets in a real Secret Service."""

import re
import threading
import uuid
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path

import keyring
import pytest
import secretstorage
from keyring.backend import KeyringBackend
from keyring.errors import InitError

from app.secrets import PART, KeyringSecrets, MemorySecrets, SecretStore
from connectors.base import CancelToken
from connectors.errors import ConfigError
from connectors.fields import Secret
from tests.secret_service import SecretService


@pytest.fixture(params=["keyring", "memory"])
def store(request: pytest.FixtureRequest) -> SecretStore:
    return KeyringSecrets(str(uuid.uuid4())) if request.param == "keyring" else MemorySecrets()


@pytest.mark.parametrize(
    "value",
    ["k", "æøå ÄÖ 🔑", "x" * PART, "x" * (PART + 1), "🔑" * 1500, "kobling-parts:1:2", "line\nbreak"],
    ids=["short", "unicode", "full", "split", "surrogates", "like-a-header", "newline"],
)
def test_what_is_stored_comes_back(store: SecretStore, value: str) -> None:
    store.set("1/employee_token", Secret(value))
    assert store.get("1/employee_token") == Secret(value)
    store.delete("1/employee_token")
    assert store.get("1/employee_token") is None
    store.delete("1/employee_token")  # twice is harmless


def test_owners_and_fields_are_apart(store: SecretStore) -> None:
    store.set("1/a", Secret("one"))
    store.set("1/b", Secret("two"))
    store.set("2/a", Secret("three"))
    store.delete("1/a")
    assert store.get("1/b") == Secret("two")
    assert store.get("2/a") == Secret("three")


def test_what_somebody_has_stored_meanwhile_stays(store: SecretStore) -> None:
    used, newer, late = (Secret(text) for text in ("used", "newer" * 300, "late"))
    store.set("1/t", used)
    assert store.swap("1/t", newer, used)
    assert not store.swap("1/t", late, used)
    assert store.swap("1/t", newer, used), "it is there already"
    assert store.get("1/t") == newer
    store.delete("1/t")
    assert store.swap("1/t", late, newer), "nobody has stored another"
    assert store.get("1/t") == late


def test_no_part_is_longer_than_windows_holds_and_none_is_left_behind() -> None:
    instance = str(uuid.uuid4())
    store = KeyringSecrets(instance)
    for value in ("a" * 5000, "🔑" * 2000, "b" * 3):
        store.set("1/token", Secret(value))
        entries = _entries(instance)
        assert all(len(e.encode("utf-16-le")) // 2 <= 1280 for e in entries.values())
    assert list(_entries(instance)) == ["1/token"]
    store.delete("1/token")
    assert _entries(instance) == {}


def test_what_a_killed_process_left_is_found_without_a_list() -> None:
    instance = str(uuid.uuid4())
    store = KeyringSecrets(instance)
    store.set("1/token", Secret("a" * 2500))
    (used,) = {name.split("/")[2][0] for name in _entries(instance) if name.count("/") == 2}
    other = "b" if used == "a" else "a"
    for entry, change in (("1/token", store.tidy), ("2/token", store.delete)):
        for number in range(2):
            keyring.set_password(f"kobling:{instance}", f"{entry}/{other}.{number}", "left")
        change(entry)
    assert store.get("1/token") == Secret("a" * 2500)
    assert held(instance) == ["a" * 2500]
    assert len(_entries(instance)) == 4


def test_what_an_earlier_version_split_can_be_read_and_removed() -> None:
    instance = str(uuid.uuid4())
    for entry, value in (
        ("1/t", "kobling-parts:0f3a9c11:2"),
        ("1/t/0f3a9c11.0", "ab"),
        ("1/t/0f3a9c11.1", "c"),
    ):
        keyring.set_password(f"kobling:{instance}", entry, value)
    store = KeyringSecrets(instance)
    assert store.get("1/t") == Secret("abc")
    store.set("1/t", Secret("d" * 1001))
    assert held(instance) == ["d" * 1001]
    store.delete("1/t")
    assert _entries(instance) == {}


def test_the_service_is_asked_over_one_connection() -> None:
    """GNOME's keyring does not bear it that many come and go."""
    store = KeyringSecrets(str(uuid.uuid4()))
    store.set("1/t", Secret("c"))
    before = _connections()
    for _ in range(5):
        store.set("1/t", Secret("d" * 1001))
        assert store.get("1/t") == Secret("d" * 1001)
    assert _connections() == before + 1  # the second question's own


def test_a_service_that_was_started_anew_is_asked_anew(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    service = SecretService(tmp_path / "home")
    for name, value in service.env.items():
        monkeypatch.setenv(name, value)
    store = KeyringSecrets(str(uuid.uuid4()))
    store.set("1/t", Secret("c"))
    service.restart()
    assert store.get("1/t") == Secret("c")
    service.end()


@pytest.fixture
def backend() -> Iterator[None]:
    before = keyring.get_keyring()
    yield
    keyring.set_keyring(before)


class Forgetful(KeyringBackend):
    """An operating system's keyring that says yes and keeps nothing."""

    priority = -1.0  # never found by itself

    def get_password(self, service: str, username: str) -> str | None:
        return None

    def set_password(self, service: str, username: str, password: str) -> None:
        return None

    def delete_password(self, service: str, username: str) -> None:
        return None


class Unopened(Forgetful):
    """The Secret Service's back end where the collection could not be opened, and why."""

    def __init__(self, why: Exception) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self.why = why

    def get_password(self, service: str, username: str) -> str | None:
        raise InitError("Failed to create the collection") from self.why


class Slow(Forgetful):
    """One that keeps a value when it is let."""

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self.values: dict[str, str] = {}
        self.asked, self.let = threading.Event(), threading.Event()

    def get_password(self, service: str, username: str) -> str | None:
        return self.values.get(username)

    def set_password(self, service: str, username: str, password: str) -> None:
        self.asked.set()
        assert self.let.wait(10)
        self.values[username] = password


@pytest.mark.usefixtures("backend")
def test_a_token_that_replaces_another_is_kept_though_the_command_is_told_to_end() -> None:
    ring, cancel = Slow(), CancelToken()
    keyring.set_keyring(ring)
    store = KeyringSecrets("i", cancel)
    with ThreadPoolExecutor(2) as pool:
        kept = pool.submit(store.swap, "1/t", Secret("new"), Secret("used"))
        assert ring.asked.wait(10)
        cancel.cancel()
        with pytest.raises(TimeoutError):
            kept.result(1.5)  # any other call is given up after a second
        ring.let.set()
        assert kept.result(10)
    assert ring.values == {"1/t": "new"}


@pytest.mark.usefixtures("backend")
def test_only_a_locked_keyring_is_called_locked() -> None:
    from secretstorage import exceptions

    for why, code in (
        (exceptions.LockedException(), "keyring_locked"),
        (exceptions.PromptDismissedException(), "keyring_locked"),
        (exceptions.SecretServiceNotAvailableException(), "keyring_failed"),
        (exceptions.ItemNotFoundException(), "keyring_failed"),
    ):
        keyring.set_keyring(Unopened(why))
        with pytest.raises(ConfigError) as caught:
            KeyringSecrets("i").get("1/k")
        assert caught.value.code == code


@pytest.mark.usefixtures("backend")
def test_keyrings_that_keep_nothing_are_told_apart() -> None:
    from keyring.backends import fail, null

    for ring, code in (
        (null.Keyring(), "keyring_unsafe"),  # type: ignore[no-untyped-call]
        (Forgetful(), "keyring_unsafe"),  # type: ignore[no-untyped-call]
        (fail.Keyring(), "keyring_missing"),  # type: ignore[no-untyped-call]
    ):
        keyring.set_keyring(ring)
        with pytest.raises(ConfigError) as caught:
            KeyringSecrets("x").set("1/a", Secret("never-shown"))
        assert caught.value.code == code
        assert "never-shown" not in repr(caught.value)


def held(instance: str) -> list[str]:
    """The secrets in the Secret Service for this instance, whole; raises where a part is nobody's."""
    entries = _entries(instance)
    secrets = []
    for name in [name for name in entries if not re.search(r"/(a|b|[0-9a-f]{8})\.\d+$", name)]:
        value = entries.pop(name)
        if value.startswith("kobling-parts:"):
            _, generation, number = value.split(":")
            value = "".join(entries.pop(f"{name}/{generation}.{n}") for n in range(int(number)))
        secrets.append(value)
    assert not entries
    return secrets


def _connections() -> int:
    """How many the bus has ever had."""
    with closing(secretstorage.dbus_init()) as connection:
        return int(connection.unique_name.removeprefix(":1."))


def _entries(instance: str) -> dict[str, str]:
    """What the Secret Service holds for this instance, by entry."""
    with closing(secretstorage.dbus_init()) as connection:
        collection = secretstorage.get_default_collection(connection)
        items = collection.search_items({"service": f"kobling:{instance}"})
        return {i.get_attributes()["username"]: i.get_secret().decode() for i in items}
