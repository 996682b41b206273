"""Connections, clients, companies and settings: names, places, duplicates, nothing half saved."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from app.store.database import Store, open_store
from app.store.records import AssistantState, CheckRecord, Connection, Problem, Registration, Stage
from connectors.base import Company, Level, Period, Result, Tick
from connectors.errors import ConfigError

NOW = datetime(2026, 11, 21, 9, tzinfo=UTC)
BASE = {"base_url": "https://tripletex.no/v2"}


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with open_store(tmp_path) as opened:
        yield opened


def test_a_connection_comes_back_as_it_was(store: Store) -> None:
    check = CheckRecord("signed_in", Result.WARNING, NOW, {"a": "b"}, Problem("right_missing", {"x": "y"}))
    connection = Connection(
        "tripletex",
        "Kontor",
        fields=BASE,
        fingerprints={"employee_token": "ab" * 32},
        assistant=AssistantState("token", {"key_kind": "office"}, {"menu": Tick("Kari", NOW)}),
        checks=(check,),
        problem=Problem("key_refused", at=NOW),
        expires_at=NOW,
    )
    with store.writing() as tables:
        added = tables.connections.add(connection)
    with store.reading() as tables:
        assert tables.connections.get(added.id) == added
        assert tables.connections.find_by_fingerprint("ab" * 32) == [added]
        assert tables.connections.list(Stage.ACTIVE) == []
    assert replace(added, id=0, created_at=None) == connection


def test_names_are_unique_at_a_place_whatever_their_case(store: Store) -> None:
    with store.writing() as tables:
        group = tables.groups.find_or_create("Vest")
        tables.connections.add(Connection("tripletex", "Ærlig Ås", fields=BASE))
        other = Connection("tripletex", "ÆRLIG  ås", Level.GROUP, group.id, fields=BASE)
        tables.connections.add(other)
    with pytest.raises(ConfigError) as caught, store.writing() as tables:
        tables.connections.add(Connection("tripletex", "ærlig ås"))
    assert caught.value.code == "name_taken"
    with pytest.raises(ConfigError) as caught, store.reading() as tables:
        tables.connections.find("Ærlig ås")
    assert caught.value.code == "ambiguous_name"
    with pytest.raises(ConfigError) as caught, store.reading() as tables:
        tables.connections.find("Nobody")
    assert caught.value.code == "unknown_name"


def test_a_failed_save_leaves_nothing(store: Store) -> None:
    with pytest.raises(ConfigError), store.writing() as tables:
        tables.groups.find_or_create("Half")
        tables.connections.add(Connection("tripletex", "Half"))
        tables.connections.add(Connection("tripletex", "half"))
    with store.reading() as tables:
        assert list(tables.connections.list()) == []
        assert list(tables.groups.list()) == []


def test_the_same_books_are_active_once(store: Store) -> None:
    with store.writing() as tables:
        office = tables.connections.add(Connection("tripletex", "Office", fields=BASE))
        single = tables.connections.add(
            Connection("tripletex", "Single", fields={"base_url": "https://TRIPLETEX.no/v2/"})
        )
        client = tables.clients.find_or_create("Fjord")
        first = tables.companies.put_list(office, [Company("7", "Fjord")]).new[0]
        second = tables.companies.put_list(single, [Company("7", "Fjord AS")]).new[0]
        tables.companies.activate(first.id, client.id, "Kari", NOW)
    with pytest.raises(ConfigError) as caught, store.writing() as tables:
        tables.companies.activate(second.id, client.id, "Kari", NOW)
    assert (caught.value.code, caught.value.params["connection"]) == ("company_taken", "Office")
    with store.writing() as tables:
        tables.companies.deactivate(first.id)
        tables.companies.activate(second.id, client.id, "Kari", NOW)
        active = {row.id: [c.active for c in tables.companies.list(row.id)] for row in (office, single)}
        assert active == {office.id: [False], single.id: [True]}
        tables.connections.delete(single.id)
        orphan = tables.companies.get(second.id)
    assert (orphan.connection_id, orphan.active) == (None, False)


def test_the_vendors_list_is_taken_over(store: Store) -> None:
    with store.writing() as tables:
        office = tables.connections.add(Connection("tripletex", "Office", fields=BASE))
        tables.companies.put_list(office, [Company("1", "A"), Company("2", "B")])
        change = tables.companies.put_list(
            office, [Company("2", "Bee", problem=ConfigError("module_inactive")), Company("3", "C")]
        )
        listed = tables.companies.list(office.id)
    assert [c.external_id for c in change.new] == ["3"]
    assert [c.external_id for c in change.gone] == ["1"]
    assert [(c.name, c.usable, c.gone) for c in listed] == [
        ("A", "", True),
        ("Bee", "module_inactive", False),
        ("C", "", False),
    ]
    with pytest.raises(ConfigError) as caught, store.writing() as tables:
        client = tables.clients.find_or_create("B")
        tables.companies.activate(listed[1].id, client.id, "Kari", NOW)
    assert caught.value.code == "module_inactive"


def test_companies_are_found_by_id_number_or_name(store: Store) -> None:
    with store.writing() as tables:
        office = tables.connections.add(Connection("tripletex", "Office", fields=BASE))
        tables.companies.put_list(office, [Company("1001", "Ås AS"), Company("1002", "Bø AS")])
        assert tables.companies.find("ås as").external_id == "1001"
        assert tables.companies.find("1002").name == "Bø AS"
        assert tables.companies.find("1").name == "Ås AS"


def test_registrations_settings_and_calendars(store: Store) -> None:
    periods = [Period("2026-01", NOW.date().replace(month=1, day=1), NOW.date(), True)]
    with store.writing() as tables:
        first = tables.registrations.put(Registration("tripletex", BASE["base_url"], {"a": "1"}))
        second = tables.registrations.put(Registration("tripletex", BASE["base_url"], {"a": "2"}))
        tables.settings.put("theme", {"dark": True})
        office = tables.connections.add(Connection("tripletex", "Office", fields=BASE))
        company = tables.companies.put_list(office, [Company("1", "A")]).new[0]
        tables.periods.put(company.id, periods)
    assert first.id == second.id
    with store.reading() as tables:
        found = tables.registrations.get("tripletex", BASE["base_url"])
        assert found is not None and found.fields == {"a": "2"}
        assert tables.settings.get("theme") == {"dark": True}
        assert tables.settings.get("none", 3) == 3
        assert list(tables.periods.list(company.id)) == periods


def test_writing_twice_in_a_thread_is_a_fault_not_a_deadlock(store: Store) -> None:
    with store.writing(), pytest.raises(RuntimeError), store.writing():
        pass


def test_others_changes_are_noticed(store: Store, tmp_path: Path) -> None:
    before = store.data_version()
    with open_store(tmp_path) as other, other.writing() as tables:
        tables.settings.put("a", 1)
    assert store.data_version() != before
