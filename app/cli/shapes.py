"""The JSON objects of the command line: a contract with scripts, so names here never change, only grow."""

from collections.abc import Iterable, Mapping
from dataclasses import asdict
from datetime import UTC, datetime
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from app.cli.labels import direction_name
from app.cli.problems import text
from app.cli.shell import Shell
from app.export.csv import decimal_text
from app.failed_rows import of
from app.services.views import CheckLine
from connectors.errors import ErpError

if TYPE_CHECKING:
    from app.services.interface_views import InterfaceView, Planned, Refused
    from app.services.views import RunResult
    from app.store.work import Transfer
    from connectors.base import System
    from connectors.fields import Field
    from connectors.views import CompanyView, ConnectionView, Reconciliation, RegistrationView
    from wizards.flow import Flow, Step

Shape = dict[str, Any]
_ROWS = ("fetched", "new", "changed", "unchanged", "deleted", "skipped", "failed", "repaired")


def moment(value: datetime | None) -> str | None:
    """A time in UTC, to the second."""
    return value.astimezone(UTC).isoformat(timespec="seconds") if value else None


def code(error: ErpError | None) -> str | None:
    """The problem's code."""
    return error.code if error else None


def _of(record: object, *names: str) -> Shape:
    """What JSON has of a record under the record's own names: moments in UTC, problems by code."""
    return {name: _plain(getattr(record, name)) for name in names}


def _plain(value: Any) -> Any:
    match value:
        case datetime():
            return moment(value)
        case ErpError():
            return value.code
        case StrEnum():
            return value.value
        case Mapping():
            return dict(value)
        case frozenset():
            return sorted(value)
        case _:
            return value


def _fields(fields: Iterable["Field"]) -> list[Shape]:
    return [
        {"name": f.name, "required": f.required, "default": f.default, "choices": list(f.choices)}
        for f in fields
        if not f.secret
    ]


def _secrets(fields: Iterable["Field"]) -> list[str]:
    """Those a person enters; what signing in leaves may be given too, but nobody has it at hand."""
    return [f.name for f in fields if f.secret and f.entered]


def system(value: "System") -> Shape:
    """What a system needs and can."""
    return {
        **_of(value, "key", "name", "kind", "mode"),
        "fields": _fields(value.fields),
        "secrets": _secrets(value.fields),
        "registration_fields": _fields(value.registration_fields),
        "registration_secrets": _secrets(value.registration_fields),
        **_of(value, "datasets", "capabilities", "levels", "signs_in"),
        "registered_as": value.registration_key,
    }


def registration(view: "RegistrationView") -> Shape:
    """A registration; of its secrets the names."""
    return _of(view, "system", "base_url", "fields", "secrets", "complete")


def connection(view: "ConnectionView", companies: list[Shape]) -> Shape:
    """A connection with its companies; its name is a code where it is private to somebody else."""
    own = _of(view, "id", "name", "private", "system", "level", "state", "problem", "expires_at")
    return own | {"companies": companies}


def company(view: "CompanyView") -> Shape:
    """A company of a connection."""
    names = ("id", "external_id", "name", "organisation_number", "client", "active", "state", "problem")
    return _of(view, *names)


def check(shell: Shell, line: CheckLine, system: str = "") -> Shape:
    """A named test."""
    return {
        "connection": line.connection or None,
        "company": line.company or None,
        **_of(line, "name", "result", "problem"),
        "remedy": text(shell, line.problem, system).fix if line.problem else None,
    }


def run(result: "RunResult") -> Shape:
    """A run with what it did to each dataset, in rows."""
    return {
        "connection": result.connection or None,
        **_of(result, "company", "job", "state"),
        "datasets": [
            _of(d, "dataset", *_ROWS) | {"failed_rows": [asdict(row) for row in d.failed_rows]}
            for d in result.datasets
        ],
        "resumed_from": result.resumed_from or None,
        "problem": code(result.problem),
        "proof": _proof(result.proof) if result.proof else None,
    }


def _proof(proof: "Reconciliation") -> Shape:
    """How much was compared, and in how many figures it differs."""
    return {
        **_of(proof, "result", "accounts", "periods"),
        "first_period": proof.first or None,
        "last_period": proof.last or None,
        "unproved_periods": proof.unproved,
        "difference_count": proof.difference_count,
    }


def reconciliation(proof: "Reconciliation") -> Shape:
    """A company's proof; amounts are strings, difference = erp - stored."""
    return {
        "id": proof.company_id,
        "name": proof.company,
        "connection": proof.connection or None,
        "problem": code(proof.problem),
        **_proof(proof),
        "differences": [
            _of(d, "account_number", "period")
            | {name: decimal_text(getattr(d, name)) for name in ("erp", "stored", "difference")}
            for d in proof.differences
        ],
    }


def transfer(line: "Transfer", message: str) -> Shape:
    """A line of the transfer log with its sentence."""
    return {
        **_of(line, "reference", "time"),
        "connection": line.connection_name or None,
        "company": line.company_name or None,
        "dataset": line.dataset or None,
        "status": line.status.value,
        "counts": line.counts.as_dict(),
        "failed_rows": [asdict(row) for row in of(line.data)],
        "problem": line.problem.code if line.problem else None,
        "message": message,
    }


def interface(shell: Shell, view: "InterfaceView", flow: "Flow") -> Shape:
    """An interface: its sides, checks, steps and the settings of its registers."""
    return {
        **_of(view, "id", "name", "stage", "sides"),
        "companies": {side: {"name": one.name, "number": one.number} for side, one in view.whose.items()},
        "checks": [check(shell, CheckLine.of(item, view.name), item.name) for item in view.checks],
        "steps": [_step(flow, step) for step in flow.gated],
        "settings": [
            {
                "register": setting.register,
                "direction": direction_name(view.system, setting.choice),
                **_of(setting, "match", "existing", "headers"),
                "read_at": moment(setting.at),
                "records": dict(view.counts.get(setting.register, {})),
            }
            for setting in view.settings
        ],
        "ready": flow.ready,
        "started_at": moment(view.started_at),
        "started_by": view.started_by or None,
    }


def _step(flow: "Flow", step: "Step") -> Shape:
    state, tick = flow.state(step), flow.draft.ticks.get(step.id)
    return {
        "step": step.id,
        "done": state.done,
        "proved": state.mark == "proved",
        "ticked_by": tick.who if tick else None,
        "ticked_at": moment(tick.at) if tick else None,
        "problem": code(state.problem),
    }


def moved(shell: Shell, view: "InterfaceView", result: "RunResult", refused: "Iterable[Refused]") -> Shape:
    """What was done with each register, and the records that did not get through."""
    directions = {s.register: direction_name(view.system, s.direction) for s in view.settings}
    return {
        **_of(result, "state", "problem"),
        "transfers": [
            {
                "register": d.dataset,
                "direction": directions.get(d.dataset),
                **_of(d, *_ROWS),
            }
            for d in result.datasets
        ],
        "failures": [
            {
                "register": one.register,
                "direction": direction_name(view.system, one.direction),
                **_of(one, "code", "name", "problem"),
                "cause": text(shell, one.problem).title,
                "remedy": text(shell, one.problem).fix,
                "detail": one.problem.detail,
                **_of(one, "tries", "at"),
            }
            for one in refused
        ],
    }


def preview(
    shell: Shell,
    view: "InterfaceView",
    planned: "Iterable[Planned]",
    totals: "Mapping[str, Mapping[str, int]]",
) -> Shape:
    """What would move, record by record, and how many records of each register that are."""
    return {
        "preview": [
            {
                "register": one.register,
                "direction": direction_name(view.system, one.direction),
                **_of(one, "action", "skipped", "code", "name", "problem"),
                "remedy": text(shell, one.problem).fix if one.problem else None,
            }
            for one in planned
        ],
        "totals": {register: dict(counts) for register, counts in totals.items()},
    }
