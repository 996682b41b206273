"""What the windows show in tests: companies, connections, checks and lines of the log."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

from app.store.records import Problem
from app.store.work import Counts, Transfer, TransferKind, TransferStatus
from connectors.base import Authorisation, CheckItem, Result
from connectors.errors import ConfigError, ErpError
from connectors.views import CompanyView, ConnectionView, Difference, DraftView, JobView, Reconciliation

NOW = datetime(2026, 11, 20, 8, 14, tzinfo=UTC)
K = 10_000
NAMES = (
    ("Hansen Bygg AS", "914778271", "ok", "agrees", 48_212),
    ("Ålesund Fisk og Skalldyr AS", "923609016", "needs_you", "differs", 200_000),
    ("Nordlys Regnskap AS", "889640782", "ok", "agrees", 12_907),
    ("Østby Tannlegesenter AS", "971032081", "waiting", "agrees", 5_310),
    ("Fjordvik Transport og Logistikk Holding AS", "918124461", "partial", "agrees", 31_004),
    ("Lofoten Kafé og Bakeri AS", "996890829", "stale", "agrees", 8_120),
)


def company(number: int, **changes: object) -> CompanyView:
    name, organisation, state, result, postings = NAMES[number % len(NAMES)]
    differences: tuple[Difference, ...] = ()
    problem: ErpError | None = None
    if result == "differs":
        problem = ConfigError("differs", company=name, count="2")
    view = CompanyView(
        id=100 + number,
        connection_id=1,
        connection_name="Tripletex – Fjord Regnskap",
        system="tripletex",
        external_id=str(5000 + number),
        name=name,
        organisation_number=organisation,
        currency="NOK",
        client=name.removesuffix(" AS"),
        active=True,
        state=state,
        problem=problem,
        imported_at=NOW - timedelta(hours=number + 2),
        data_from="2024-01-01",
        data_to="2026-11-19",
        reconciled=Reconciliation(100 + number, name, result, NOW, 214, 35, differences),
        run_state="",
        jobs=(
            JobView(
                number * 3 + 1, 100 + number, "nightly", 5, NOW + timedelta(hours=17), "Europe/Oslo", True
            ),
            JobView(number * 3 + 2, 100 + number, "weekly", 40, NOW + timedelta(days=2), "Europe/Oslo", True),
        ),
        counts={
            "accounts": 214,
            "customers": 320,
            "suppliers": 141,
            "products": 88,
            "dimensions": 24,
            "postings": postings,
            "trial_balance": 7_490,
        },
    )
    return replace(view, **changes)  # type: ignore[arg-type]


def checks(*, right: bool = True) -> tuple[CheckItem, ...]:
    items = [
        CheckItem("reach", Result.OK, {"host": "tripletex.no"}),
        CheckItem("signed_in", Result.OK),
        CheckItem("identity", Result.OK, {"company": "Fjord Regnskap AS"}),
        CheckItem("companies", Result.OK, {"companies": "12"}),
        CheckItem("read_accounts", Result.OK),
    ]
    if not right:
        trouble = ConfigError("right_missing", dataset="postings", right="Regnskap")
        items.append(CheckItem("read_postings", Result.FAILED, {}, trouble))
    return tuple(items)


def connection(number: int, **changes: object) -> ConnectionView:
    view = ConnectionView(
        id=number,
        system="tripletex",
        system_name="Tripletex",
        name=("Tripletex – Fjord Regnskap", "Tripletex – Ålesund Fisk", "Tripletex – Privat")[
            (number - 1) % 3
        ],
        level=("", "Konsern/Ålesund Fisk", "Privat")[(number - 1) % 3],
        private=number % 3 == 0,
        owner="Kari Nordmann",
        description="",
        stage="active",
        state=("ok", "needs_you", "not_set_up")[(number - 1) % 3],
        problem=ConfigError("right_missing", dataset="postings", right="Regnskap") if number == 2 else None,
        expires_at=None,
        checked_at=NOW,
        last_success=NOW - timedelta(hours=number) if number != 3 else None,
        companies_active=6 if number == 1 else 1,
        companies_inactive=33 if number == 1 else 0,
        checks=checks(right=number != 2),
        keys=("employee_token",),
    )
    return replace(view, **changes)  # type: ignore[arg-type]


SCOPES = ("openid", "email", "profile", "offline_access", "data:read")


def signed_in(days: float, granted: Sequence[str] = SCOPES) -> Authorisation:
    """Given so that it ends in `days`, thirty days after it was given."""
    until = NOW + timedelta(days=days)
    return Authorisation(
        "7d0c", until - timedelta(days=30), "Kari Nordmann", "kari.nordmann@fjordregnskap.example",
        "af1140c1-0000-4000-8000-000000000001", SCOPES, tuple(granted), until, True,
    )  # fmt: skip


def browser_connections() -> list[ConnectionView]:
    """One that ends in three days, one that has ended, one that is read live."""
    common = {
        "level": "",
        "private": False,
        "problem": None,
        "signs_in": True,
        "companies_inactive": 0,
        "keys": (),
    }
    soon, over, live = signed_in(3), signed_in(-2), signed_in(24, SCOPES[:3])
    return [
        connection(4, system="visma_net", system_name="Visma.net", name="Visma.net – Granli Rør AS",
                   state="ok", authorisation=soon, expires_at=soon.expires_at, **common),
        connection(5, system="visma_net", system_name="Visma.net", name="Visma.net – Ærlig Handel AS",
                   state="needs_you", authorisation=over, expires_at=over.expires_at,
                   **common | {"problem": ConfigError("sign_in_expired")}),
        connection(6, system="business_nxt", system_name="Visma Business NXT", name="Business NXT – Fjord",
                   state="ok", authorisation=live, expires_at=live.expires_at, live=True, **common),
    ]  # fmt: skip


def browser_companies() -> list[CompanyView]:
    """Behind `browser_connections`: the held one waits, of the live ones one was never read."""
    held: dict[str, Any] = {"run_state": "held", "problem": ConfigError("sign_in_expired")}
    live: dict[str, Any] = {"system": "business_nxt", "connection_id": 6, "live": True, "jobs": (),
                            "connection_name": "Business NXT – Fjord"}  # fmt: skip
    return [
        company(24, name="Granli Rør AS", connection_id=4, connection_name="Visma.net – Granli Rør AS",
                system="visma_net"),
        company(30, name="Ærlig Handel AS", connection_id=5, connection_name="Visma.net – Ærlig Handel AS",
                system="visma_net", state="needs_you", imported_at=NOW - timedelta(days=2), **held),
        company(36, name="Fjellheimen Hotell AS", **live),
        company(42, name="Skagen Brygge AS", state="unproved", imported_at=None, reconciled=None, counts={},
                data_from="", data_to="", **live),
    ]  # fmt: skip


def transfer(number: int) -> Transfer:
    name = NAMES[number % len(NAMES)][0]
    datasets = ("accounts", "customers", "suppliers", "products", "dimensions", "postings", "trial_balance")
    status = TransferStatus.DONE
    problem = None
    if number % 11 == 5:
        status = TransferStatus.FAILED
        detail = "GET /v2/ledger/posting 403\nvalidationMessages: []"
        problem = Problem("right_missing", {"dataset": "postings", "right": "Regnskap"}, detail, NOW)
    elif number % 17 == 3:
        status = TransferStatus.PARTIAL
    fetched = 0 if problem else 120 + number * 37 % 4000
    return Transfer(
        kind=TransferKind.DATASET,
        status=status,
        time=NOW - timedelta(minutes=7 * (10_000 - number)),
        connection_id=1,
        connection_name="Tripletex – Fjord Regnskap",
        company_id=100 + number % len(NAMES),
        company_name=name,
        client_name=name.removesuffix(" AS"),
        system="tripletex",
        dataset=datasets[number % 7],
        run_id=number // 7 + 1,
        job=("nightly", "weekly", "full")[number % 3],
        counts=Counts(fetched, fetched // 9, fetched // 30, fetched - fetched // 9 - fetched // 30),
        seconds=1.5 + number % 60,
        problem=problem,
        reference=f"K-{number:05d}",
        id=number,
    )


def draft(number: int = 7) -> DraftView:
    return DraftView(
        number, "tripletex", "Tripletex – Solberg Regnskap", "", False, "", "draft", {}, frozenset(), False,
        "token", {}, {}, (), None, (), None, "",
    )  # fmt: skip
