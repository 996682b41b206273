"""One rule for how a run ended, whichever command asked for it."""

import pytest

from app.cli.problems import proof_code, run_code
from app.services.views import RunResult
from connectors.base import utc_now
from connectors.errors import ErpError, problem
from connectors.views import Reconciliation


def _proof(result: str, unproved: int = 0) -> Reconciliation:
    return Reconciliation(1, "Fjord AS", result, utc_now(), unproved=unproved)


@pytest.mark.parametrize(
    ("state", "error", "proof", "code"),
    [
        ("done", None, _proof("agrees"), 0),
        ("done", None, _proof("unsupported"), 0),
        ("done", None, None, 0),  # nothing of it is compared by its nature
        ("done", None, _proof("not_imported"), 3),
        ("done", None, _proof("agrees", unproved=1), 3),
        ("partial", None, _proof("agrees"), 1),
        ("waiting", problem("timed_out"), None, 1),
        ("needs_you", problem("differs"), _proof("differs"), 3),
        ("held", problem("sign_in_needed"), None, 3),
    ],
)
def test_the_code_of_a_run(
    state: str, error: ErpError | None, proof: Reconciliation | None, code: int
) -> None:
    assert run_code(RunResult(1, 1, "Fjord AS", "full", state, (), "", error, proof=proof)) == code
    if proof is not None and state == "done":
        assert proof_code(proof) == code
