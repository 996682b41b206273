"""A flow that does not fit is refused with its file, its step and the fault."""

from pathlib import Path

import pytest

from connectors.tripletex.system import TRIPLETEX
from wizards.flow import FlowError, load

GOOD = """
[[step]]
id = "kind"
kind = "info"
choices = [{ name = "key_kind", values = ["office", "end_user"] }]
[[step]]
id = "token"
kind = "form"
fields = ["employee_token"]
[[step]]
id = "check"
kind = "check"
[[step]]
id = "choose"
kind = "choose"
[[step]]
id = "summary"
kind = "summary"
[[step]]
id = "import"
kind = "first_import"
"""


def written(tmp_path: Path, text: str) -> Path:
    folder = tmp_path / "tripletex"
    folder.mkdir()
    file = folder / "flow.toml"
    file.write_text(text, encoding="utf-8")
    return file


def test_the_smallest_flow_loads(tmp_path: Path) -> None:
    assistant = load(TRIPLETEX, written(tmp_path, GOOD))
    assert [step.id for step in assistant.steps] == ["kind", "token", "check", "choose", "summary", "import"]


TOKEN = 'fields = ["employee_token"]\n'


@pytest.mark.parametrize(
    ("old", "new", "step", "fault"),
    [
        (TOKEN, TOKEN + 'goto = "kind"\n', "token", "goto"),
        (TOKEN, 'fields = ["emplyee_token"]\n', "token", "unknown field 'emplyee_token'"),
        (TOKEN, TOKEN + 'fixes = ["key_lost"]\n', "token", "unknown problem code 'key_lost'"),
        (TOKEN, TOKEN + 'proved_by = ["sign_in"]\n', "token", "unknown check 'sign_in'"),
        (TOKEN, TOKEN + 'when = { clients = "many" }\n', "token", "nothing before this step asks 'clients'"),
        (TOKEN, TOKEN + 'when = { key_kind = "both" }\n', "token", "'key_kind' is never 'both'"),
        (TOKEN, TOKEN + 'picture = "no.svg"\n', "token", "no picture 'no.svg'"),
        (TOKEN, "", "token", "an empty form"),
        (TOKEN, TOKEN + 'minutes = "two"\n', "token", "Expected `int`"),
        (TOKEN, TOKEN + 'actions = [{ id = "a", copy = "{nothing}" }]\n', "token", "unknown field 'nothing'"),
        (TOKEN, TOKEN + 'actions = [{ id = "a", copy = "{employee_token}" }]\n', "token", "is a secret"),
        ('id = "token"', 'id = "kind"', "kind", "used twice"),
        ('id = "token"', 'id = "To ken"', "To ken", "not a lower-case name"),
        ('kind = "form"\n' + TOKEN, 'kind = "page"\n', "token", "Invalid enum value 'page'"),
        ('kind = "info"', 'kind = "info"\nfields = ["base_url"]', "kind", "fields belong to forms"),
        ("values = [", 'hand_over = ["no"], values = [', "kind", "unknown values ['no']"),
        ('["office", "end_user"]', "[]", "kind", "has no values"),
    ],
)
def test_faults_are_named(tmp_path: Path, old: str, new: str, step: str, fault: str) -> None:
    assert old in GOOD
    file = written(tmp_path, GOOD.replace(old, new, 1))
    with pytest.raises(FlowError) as caught:
        load(TRIPLETEX, file)
    assert f"tripletex/flow.toml, step {step!r}" in str(caught.value)
    assert fault in str(caught.value)


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("[[step]\n", "tripletex/flow.toml: "),
        ("[general]\n" + GOOD, "general"),
        (GOOD.replace('id = "check"\nkind = "check"', 'id = "check"\nkind = "task"'), "'check', has 0"),
        (GOOD + '[[step]]\nid = "more"\nkind = "info"\n', "come last"),
    ],
)
def test_faults_of_the_whole_file_are_named(tmp_path: Path, text: str, fault: str) -> None:
    with pytest.raises(FlowError, match=r"tripletex/flow\.toml") as caught:
        load(TRIPLETEX, written(tmp_path, text))
    assert fault in str(caught.value)
