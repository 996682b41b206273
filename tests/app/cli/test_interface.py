"""The interface between two systems as a script drives it: linked, set, started, previewed, moved."""

from collections.abc import Mapping
from typing import Any

import pytest

from tests.app.cli.program import Answer, Program
from tests.fixtures_simulator import SideDoor

D03 = "Virheellinen Severan API-avain: Yhteyttä ei voida muodostaa. Tarkista API-avain."
D04 = "Virheelliset Netvisorin tunnistetiedot: Yhteyttä ei voida muodostaa. Tarkista integraatiotunnukset."
DIFFERENT = "--different-companies"


class Office:
    """Somebody with a key of each system."""

    def __init__(self, kobling: Program, systems: Mapping[str, Any]) -> None:
        self.kobling = kobling
        self.systems = systems
        for key in ("netvisor", "severa"):
            self.door(key).post("reset")
        for header in ("Yksikkö", "Hanke"):
            self.door("netvisor").post("headers", name=header)

    def door(self, system: str) -> SideDoor:
        """The commands of a simulated system."""
        return SideDoor(self.systems[system]["control_url"])

    def connect(self, system: str, persona: str = "office") -> Answer:
        """`kobling connect` with a persona's values, and `register` before it."""
        values = self.systems[system]["personas"][persona]
        if values["registration"]:
            self._call(["register", system], values["registration"], values["registration_secrets"])
        start = ["connect", system, "--name", system.capitalize(), "--no-import"]
        return self._call(start, values["fields"], values["secrets"])

    def link(self, *arguments: str) -> Answer:
        """`kobling connect netvisor_severa` over both."""
        sides = ["--set", "netvisor=Netvisor", "--set", "severa=Severa"]
        return self.kobling("connect", "netvisor_severa", "--name", "Liittymä", *sides, *arguments)

    def started(self, severa: str = "office", *settings: str) -> None:
        """An interface in use."""
        self.connect("netvisor")
        self.connect("severa", severa)
        assert self.link().code == 0
        chosen = settings or ("customers=severa_netvisor", "products=severa_netvisor", "dimensions=off")
        given = [part for one in chosen for part in ("--set", one)]
        assert self.kobling("settings", "Liittymä", *given).code == 0
        assert self.kobling("start-use", "Liittymä", "--done", "log").code == 0

    def _call(self, start: list[str], fields: Mapping[str, str], secrets: Mapping[str, str]) -> Answer:
        given = [part for name, value in fields.items() for part in ("--set", f"{name}={value}")]
        given += [part for name in secrets for part in ("--secret", f"{name}=-")]
        return self.kobling(*start, *given, "--json", lines=list(secrets.values()))


@pytest.fixture
def office(kobling: Program, systems: Mapping[str, Any]) -> Office:
    """Both systems as if just started."""
    return Office(kobling, systems)


def test_two_companies_are_joined_only_where_somebody_says_so(office: Office, kobling: Program) -> None:
    office.connect("netvisor", "other_company")
    office.connect("severa")
    linked = office.link("--json")
    chosen = ("customers=severa_netvisor", "products=off", "dimensions=off")
    kobling("settings", "Liittymä", *(part for one in chosen for part in ("--set", one)))
    strangers = kobling("start-use", "Liittymä", "--done", "log", "--json")
    assert (strangers.code, strangers.problem["code"]) == (3, "companies_differ")
    named = kobling("start-use", "Liittymä")
    both = [told["name"] for told in linked.json["companies"].values()]
    assert named.code == 3 and DIFFERENT in named.err and all(name in named.err for name in both)
    assert all(
        f"{told['name']} ({told['number']})" in named.out for told in linked.json["companies"].values()
    )
    assert kobling("start-use", "Liittymä", DIFFERENT).code == 0


def test_a_business_id_that_is_told_no_more_is_asked_about(office: Office, kobling: Program) -> None:
    office.started()
    assert kobling("transfer", "Liittymä").code == 0
    office.door("severa").post("organisation", vatNumber=None)
    asked = kobling("transfer", "Liittymä", "--json")
    assert (asked.code, asked.problem["code"]) == (3, "companies_unknown")
    told = kobling("transfer", "Liittymä")
    assert told.code == 3 and DIFFERENT in told.err
    again = kobling("start-use", "Liittymä")
    assert again.code == 3 and DIFFERENT in again.err
    assert kobling("start-use", "Liittymä", DIFFERENT).code == 0
    assert kobling("transfer", "Liittymä").code == 0


def test_from_two_keys_to_everything_moved(office: Office, kobling: Program) -> None:
    assert office.connect("netvisor").json["system"] == "netvisor"
    assert office.connect("severa").code == 0
    linked = office.link("--json")
    assert linked.code == 0, linked.err
    assert [c["name"] for c in linked.json["checks"]] == ["severa", "netvisor"]
    steps = {s["step"]: s["done"] for s in linked.json["steps"]}
    assert steps == {
        "severa": True, "netvisor": True, "customers": False, "products": False, "dimensions": False,
        "log": False,
    }  # fmt: skip

    early = kobling("start-use", "Liittymä", "--json")
    assert (early.code, early.problem["code"]) == (3, "not_ready")
    told = kobling("start-use", "Liittymä")
    assert told.code == 3
    assert "to do" in told.out and "dimensions" in told.out

    saved = kobling(
        "settings", "Liittymä", "--json", "--set", "customers=severa_netvisor", "--set",
        "customers.existing=link", "--set", "products=severa_netvisor", "--set", "dimensions=severa_netvisor",
        "--set", "dimensions.business_unit=Yksikkö", "--set", "dimensions.project=Hanke",
    )  # fmt: skip
    assert saved.code == 0, saved.err
    assert [s["direction"] for s in saved.json["settings"]] == ["severa_netvisor"] * 3
    assert saved.json["settings"][0]["existing"] == "link"
    assert saved.json["settings"][2]["headers"] == {"business_unit": "Yksikkö", "project": "Hanke"}
    assert "Severa → Netvisor" in kobling("settings", "Liittymä").out

    preview = kobling("transfer", "Liittymä", "--preview", "--json").json
    assert preview["totals"]["customers"] == {"add": 38, "skip": 2}
    assert {"register", "direction", "action", "skipped", "code", "name", "problem", "remedy"} == set(
        preview["preview"][0]
    )
    assert [one["skipped"] for one in preview["preview"] if one["action"] == "skip"] == ["internal"] * 2
    assert "Skipped, internal: 2" in kobling("transfer", "Liittymä", "--preview").out

    begun = kobling("start-use", "Liittymä", "--done", "log", "--json")
    assert begun.code == 0, begun.err
    assert begun.json["ready"] and begun.json["stage"] == "active" and begun.json["started_by"] is not None
    moved = kobling("transfer", "Liittymä", "--json")
    assert moved.code == 0, moved.err
    assert [(t["register"], t["new"]) for t in moved.json["transfers"]] == [
        (register, counts["add"]) for register, counts in preview["totals"].items()
    ]
    assert moved.json["failures"] == []
    assert kobling("transfer", "Liittymä", "--preview", "--json").json == {"preview": [], "totals": {}}

    listed = {c["name"]: c["state"] for c in kobling("connections", "--json").json["connections"]}
    assert listed["Liittymä"] == "ok"
    run = kobling("sync", "Liittymä", "--json").json["runs"][0]
    assert (run["job"], run["state"]) == ("move", "done")
    checks = kobling("check", "Liittymä", "--json")
    assert checks.code == 0
    assert {"severa", "netvisor", "resource_customer", "header_1"} <= {
        c["name"] for c in checks.json["checks"]
    }
    messages = [t["message"] for t in kobling("log", "--search", "T1001", "--json").json["transfers"]]
    assert any(m.startswith("T1001 ") and m.endswith("Created") for m in messages)
    assert kobling("disconnect", "Liittymä", "--json").code == 0
    assert {c["name"] for c in kobling("connections", "--json").json["connections"]} == {"Netvisor", "Severa"}


def test_both_refusals_are_shown_and_the_draft_is_kept(office: Office, kobling: Program) -> None:
    office.connect("netvisor", "wrong_customer_key")
    office.connect("severa", "wrong_key")
    said = office.link("--lang", "fi")
    assert said.code == 3
    assert D03 in said.out and D04 in said.out
    assert D03 in said.err and D04 in said.err
    told = office.link("--json")
    assert told.code == 3
    assert {c["name"]: c["problem"] for c in told.json["checks"]} == {
        "severa": "key_refused", "netvisor": "key_refused",
    }  # fmt: skip
    assert told.problem["code"] == "key_refused"
    kept = [
        c for c in kobling("connections", "--json").json["connections"] if c["system"] == "netvisor_severa"
    ]
    assert [c["state"] for c in kept] == ["not_set_up"]
    wrong = kobling("start-use", "Liittymä", "--json", "--done", "log")
    assert (wrong.code, wrong.problem["code"]) == (3, "key_refused")
    values = office.systems["severa"]["personas"]["key"]["secrets"]["api_key"]
    start = ["connect", "severa", "--name", "Severa", "--secret", "api_key=-"]
    again = kobling(*start, lines=[values])
    assert again.code == 0, again.err
    assert kobling("check", "Liittymä").code == 3


def test_what_was_refused_is_told_with_its_remedy(office: Office, kobling: Program) -> None:
    office.started("bad_records")
    moved = kobling("transfer", "Liittymä", "--json")
    assert moved.code == 1
    assert moved.json["state"] == "partial"
    found = {f["problem"]: f for f in moved.json["failures"]}
    assert {"customer_code_missing", "name_too_long", "country_unknown", "duplicate_code"} <= set(found)
    assert all(f["cause"] and f["remedy"] for f in moved.json["failures"])
    said = kobling("transfer", "Liittymä", "--failed", "--lang", "fi")
    assert said.code == 1
    assert "Tuntematon maa Oy" in said.out


def test_a_removed_user_needs_a_person(office: Office, kobling: Program) -> None:
    office.started()
    office.door("netvisor").post("remove_user")
    stopped = kobling("transfer", "Liittymä", "--lang", "fi")
    assert stopped.code == 3
    assert D04 in stopped.err
    listed = kobling("connections", "--json").json["connections"]
    assert {c["name"]: c["state"] for c in listed}["Liittymä"] == "needs_you"
    assert D04 in kobling("check", "Liittymä", "--lang", "fi").out


def test_a_resource_that_is_switched_off_is_named(office: Office, kobling: Program) -> None:
    office.connect("netvisor")
    office.connect("severa")
    office.link()
    office.door("netvisor").post("resources", product=False)
    assert kobling("settings", "Liittymä", "--set", "products=severa_netvisor").code == 0
    told = kobling("start-use", "Liittymä", "--done", "log")
    assert told.code == 3
    assert "product" in told.out and "Netvisor" in told.out
    again = kobling("start-use", "Liittymä", "--json")
    assert {s["step"]: s["problem"] for s in again.json["steps"] if s["problem"]} == {
        "products": "right_missing"
    }


def test_before_start_of_use_nothing_is_transferred(office: Office, kobling: Program) -> None:
    office.connect("netvisor")
    office.connect("severa")
    office.link()
    refused = kobling("transfer", "Liittymä", "--json")
    assert (refused.code, refused.problem["code"]) == (3, "not_ready")


def test_what_can_be_typed_wrong(office: Office, kobling: Program) -> None:
    office.connect("netvisor")
    office.connect("severa")
    office.link()
    link = ["connect", "netvisor_severa", "--name", "L"]
    for line, code in (
        (link, "value_missing"),
        ([*link, "--set", "netvisor=Netvisor"], "value_missing"),
        ([*link, "--set", "netvisor=Nobody"], "unknown_name"),
        ([*link, "--set", "netvisor=Severa"], "value_invalid"),
        (["settings", "Netvisor"], "unknown_name"),
        (["settings", "Nobody"], "unknown_name"),
        (["settings", "Liittymä", "--set", "customers=sideways"], "value_invalid"),
        (["settings", "Liittymä", "--set", "colour=red"], "unknown_name"),
        (["settings", "Liittymä", "--set", "customers"], "value_invalid"),
        (["start-use", "Liittymä", "--done", "everything"], "value_invalid"),
        (["transfer", "Liittymä", "--preview", "--failed"], "value_invalid"),
        (["transfer", "Netvisor"], "unknown_name"),
    ):
        answer = kobling(*line, "--json")
        assert (answer.code, answer.problem["code"]) == (2, code), line
    answer = kobling("settings", "Liittymä", "--set", "dimensions=severa_netvisor", "--json")
    assert (answer.code, answer.problem["code"]) == (2, "value_missing")
    names = {c["name"] for c in kobling("connections", "--json").json["connections"]}
    assert names == {"Netvisor", "Severa", "Liittymä"}
