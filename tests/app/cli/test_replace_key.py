"""`kobling replace-key` as a script drives it: the exit codes, and what stands afterwards."""

from collections.abc import Mapping
from typing import Any

import pytest

from tests.app.cli.conftest import Connect
from tests.app.cli.program import Program
from tests.app.cli.signing_in import Desk

GIVEN = ("replace-key", "Kontoret", "--secret", "employee_token=-")


def key(tripletex: Mapping[str, Any], persona: str) -> str:
    return str(tripletex["personas"][persona]["secrets"]["employee_token"])


def test_another_key_takes_the_place(
    kobling: Program, tripletex: Mapping[str, Any], connect: Connect
) -> None:
    assert connect("end_user", "--all-companies", "--no-import").code == 0
    answer = kobling("--json", *GIVEN, lines=[key(tripletex, "end_user")])
    assert answer.code == 0, answer.err
    told = answer.json
    assert (told["connection"], told["replaced"]) == ("Kontoret", True)
    names = [line["name"] for line in told["checks"]]
    assert names[:4] == ["reach", "signed_in", "identity", "companies"] and "read_postings" in names
    assert {line["problem"] for line in told["checks"]} == {None}
    spoken = kobling("replace-key", "Kontoret", "--lang", "nb", lines=[key(tripletex, "end_user")])
    assert spoken.code == 0 and "Nøkkelen er byttet: Kontoret" in spoken.out, "asked for without being named"
    assert key(tripletex, "end_user") not in kobling.said


@pytest.mark.parametrize(
    ("persona", "code"),
    [
        ("wrong_employee_token", "key_refused"),
        ("other_end_user", "other_company"),
        ("office", "key_other_kind"),
    ],
)
def test_a_key_that_is_not_taken_needs_a_person_and_the_old_one_works(
    kobling: Program, tripletex: Mapping[str, Any], connect: Connect, persona: str, code: str
) -> None:
    assert connect("end_user", "--all-companies", "--no-import").code == 0
    answer = kobling("--json", *GIVEN, lines=[key(tripletex, persona)])
    assert (answer.code, answer.json["replaced"], answer.problem["code"]) == (3, False, code)
    spoken = kobling(*GIVEN, "--lang", "en", lines=[key(tripletex, persona)])
    assert spoken.code == 3 and "The old key is still used." in spoken.err
    assert kobling("check", "Kontoret").code == 0


def test_what_cannot_be_replaced_is_a_mistake_of_the_command_line(
    kobling: Program, tripletex: Mapping[str, Any], connect: Connect
) -> None:
    assert connect("end_user", "--all-companies", "--no-import").code == 0
    assert kobling(*GIVEN).code == 2, "no line was given"
    wrong = kobling("replace-key", "Kontoret", "--secret", "consumer_token=-", "--json", lines=["x"])
    assert wrong.code == 2 and "employee_token" in wrong.err
    assert kobling("replace-key", "Ingen", lines=["x"]).code == 2


def test_where_somebody_signs_in_renewing_is_named(desk: Desk) -> None:
    made = desk.kobling(
        "connect", "visma_net", "--name", "Visma", "--no-browser", "--set", "access=user", "--json"
    )
    assert made.code != 0, "nothing is registered"
    answer = desk.kobling("replace-key", "Visma", "--lang", "en")
    assert answer.code == 2 and "kobling renew" in answer.err
