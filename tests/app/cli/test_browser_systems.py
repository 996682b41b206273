"""Systems one signs in to through the browser, from registration to renewal, as a script drives them."""

import csv
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.app.cli.program import Program
from tests.app.cli.signing_in import Desk

IMPORTED = {"business_nxt_group": "agrees", "visma_net": "agrees", "customer_insight": "unsupported"}


def _days_left(moment: str) -> int:
    return round((datetime.fromisoformat(moment) - datetime.now(UTC)).total_seconds() / 86_400)


@pytest.mark.parametrize("system", IMPORTED)
def test_connected_checked_imported_proved_and_renewed(desk: Desk, system: str) -> None:
    made = desk.connect(system, "--all-companies")
    assert made.code == 0, made.err
    assert made.err.splitlines()[0].startswith("http://127.0.0.1:")
    assert len(made.err.splitlines()) == 1  # the address, for whoever has no browser
    in_use = [company for company in made.json["companies"] if company["active"]]
    assert in_use
    assert _days_left(made.json["expires_at"]) == 30

    checks = desk.kobling("check", "Visma", "--json")
    assert (checks.code, {check["result"] for check in checks.json["checks"]}) == (0, {"ok"})
    again = desk.kobling("sync", "Visma", "--full", "--json")
    assert again.code == 0, again.err
    assert {run["state"] for run in again.json["runs"]} == {"done"}
    assert {
        d["new"] + d["changed"] + d["deleted"] for run in again.json["runs"] for d in run["datasets"]
    } == {0}
    proof = desk.kobling("reconcile", "--json")
    assert (proof.code, {c["result"] for c in proof.json["companies"]}) == (0, {IMPORTED[system]})

    renewed = desk.call("renew", "Visma", tenant=_tenant(desk, system, in_use[0]["name"]))
    assert renewed.code == 0, renewed.err
    assert [c["active"] for c in renewed.json["companies"]] == [c["active"] for c in made.json["companies"]]
    assert renewed.json["expires_at"] >= made.json["expires_at"]
    events = [line["message"] for line in desk.kobling("log", "--json", "--lang", "en").json["transfers"]]
    assert any("Authorisation renewed" in message for message in events)


def _tenant(desk: Desk, system: str, company: str) -> str:
    """The provider's id of the company, where the person must choose one."""
    if system != "visma_net":
        return ""
    tenants = desk.provider.get("state")["tenants"]
    return next(str(tenant["tenant"]) for tenant in tenants if tenant["name"] == company)


def test_another_company_is_not_renewed_into_a_connection(desk: Desk) -> None:
    tenants = [tenant["tenant"] for tenant in desk.provider.get("state")["tenants"]]
    assert desk.connect("visma_net", "--all-companies", "--no-import", tenant=tenants[0]).code == 0
    other = desk.call("renew", "Visma", tenant=tenants[1])
    assert (other.code, other.out) == (3, "")
    assert '"other_company"' in other.err.splitlines()[-1]
    assert desk.kobling("sync", "--due", "--json").code == 0


def test_companies_that_would_be_lost_stop_a_renewal(desk: Desk) -> None:
    assert desk.connect("business_nxt_group", "--all-companies", "--no-import").code == 0
    lost = desk.call("renew", "Visma", person="fewer_companies")
    assert (lost.code, '"companies_lost"' in lost.err) == (3, True)


def test_what_is_read_live_is_read_when_it_is_wanted(desk: Desk, tmp_path: Path) -> None:
    made = desk.connect("business_nxt")
    assert made.code == 0, made.err
    company = next(c for c in made.json["companies"] if c["name"].startswith("Granli"))
    assert desk.kobling("activate", "Visma", company["name"]).code == 0
    out = tmp_path / "postings.csv"
    written = desk.kobling("export", "postings", "--company", company["name"], "--out", str(out), "--json")
    assert written.code == 0, written.err
    truth = desk.door("business_nxt").get(f"truth?company={company['external_id']}")
    assert written.json["rows"] == truth["datasets"]["postings"]["rows"]
    with out.open(encoding="utf-8", newline="") as file:
        assert len(list(csv.DictReader(file))) == written.json["rows"]
    proof = desk.kobling("reconcile", "--json")
    assert [c["result"] for c in proof.json["companies"]] == ["agrees"]
    assert [run["job"] for run in desk.kobling("sync", "--json").json["runs"]] == ["full"]
    assert "Live" in desk.kobling("connections", "--lang", "en").out
    assert "Live" in desk.kobling("companies", "Visma", "--lang", "en").out


def test_a_live_system_that_cannot_be_read_exports_nothing(desk: Desk, tmp_path: Path) -> None:
    made = desk.connect("business_nxt")
    company = next(c for c in made.json["companies"] if c["name"].startswith("Granli"))
    assert desk.kobling("activate", "Visma", company["name"]).code == 0
    desk.provider.post("revoke")
    desk.provider.post("expire")
    out = tmp_path / "postings.csv"
    refused = desk.kobling("export", "postings", "--company", company["name"], "--out", str(out), "--json")
    assert (refused.code, refused.problem["code"], out.exists()) == (3, "sign_in_expired", False)


@pytest.mark.parametrize("system", ["business_nxt", "business_nxt_group", "visma_net"])
def test_a_user_of_its_own_needs_nobody_to_sign_in(desk: Desk, system: str) -> None:
    own = desk.systems[system]["personas"]["office" if system != "visma_net" else "service"]["fields"]
    extra = [
        part for name, value in own.items() if name == "tenant_id" for part in ("--set", f"{name}={value}")
    ]
    desk.register(system)
    made = desk.kobling("--json", *desk.connecting(system, *extra, access="service"))
    assert (made.code, made.err) == (0, "")
    assert made.json["expires_at"] is None
    refused = desk.kobling("renew", "Visma", "--json")
    assert (refused.code, refused.problem["code"]) == (2, "value_invalid")


def test_the_registration_of_a_family_serves_both_kinds(desk: Desk, kobling: Program) -> None:
    told = {system["key"]: system for system in kobling("systems", "--json").json["systems"]}
    assert told["business_nxt_group"]["registered_as"] == "business_nxt"
    assert [told[key]["secrets"] for key in ("business_nxt", "visma_net", "customer_insight")] == [[], [], []]
    assert told["visma_net"]["registration_secrets"] == ["client_secret", "service_client_secret"]
    assert (told["customer_insight"]["levels"], told["customer_insight"]["signs_in"]) == (["customer"], True)
    address = desk.systems["business_nxt"]["base_url"]
    desk.register("business_nxt_group", base_url=address)
    made = desk.call(*desk.connecting("business_nxt"))
    assert made.code == 0, made.err
