"""What can be typed wrong, what is answered, and in which language."""

import json
import re
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from resources.words import LANGUAGES, Words
from tests.app.cli.program import Program

HIDDEN = "hemmelig-12345"
COMMANDS = (
    "demo", "systems", "register", "connect", "renew", "replace-key", "check", "connections", "companies",
    "activate", "deactivate", "disconnect", "sync", "reconcile", "log", "start-use", "settings", "transfer",
    "export", "doctor",
)  # fmt: skip


def test_systems_tell_what_they_need(kobling: Program) -> None:
    system = kobling("systems", "--json").json["systems"][0]
    assert system["key"] == "tripletex"
    assert [f["name"] for f in system["fields"]] == ["base_url", "key_kind"]
    assert set(system["fields"][0]) == {"name", "required", "default", "choices"}
    assert system["secrets"] == ["employee_token"]
    assert system["registration_secrets"] == ["consumer_token"]
    assert "trial_balance" in system["capabilities"]


@pytest.mark.parametrize(
    "arguments",
    [
        ["--secret", f"employee_token={HIDDEN}"],
        ["--set", f"employee_token={HIDDEN}"],
        ["--set", f"employe_token={HIDDEN}"],
        ["--secret", HIDDEN],
        [HIDDEN],
    ],
)
@pytest.mark.parametrize("as_json", [True, False])
def test_a_secret_among_the_arguments_is_refused_and_not_repeated(
    kobling: Program, arguments: list[str], as_json: bool
) -> None:
    extra = ["--json"] if as_json else []
    answer = kobling("connect", "tripletex", "--name", "N", *arguments, *extra)
    assert answer.code == 2
    assert answer.out == ""
    assert HIDDEN not in answer.err
    assert not as_json or answer.problem["code"]
    assert kobling("connections", "--json").json == {"connections": []}


@pytest.mark.parametrize(
    "line",
    [
        ["nonsense"],
        ["sync", "--nonsense"],
        ["connect", "tripletex"],
        ["connect", "tripletex", "--name"],
        ["connect", "nonsense", "--name", "N"],
        ["connect", "tripletex", "--name", "N"],
        ["log", "--status", "nonsense"],
        ["log", "--since", "nonsense"],
        ["sync", "--full", "--due"],
        ["activate", "N"],
        ["check", "--lang", "de"],
        ["export", "postings", "--company", "1", "--out", "x.pdf"],
        ["check", "nobody"],
        ["connect", "tripletex", "--name", "N", "--set", "base_url=ftp://x", "--secret", "employee_token=-"],
    ],
)
@pytest.mark.parametrize("language", ["nb", "en"])
def test_a_wrong_command_line_is_answered_in_one_sentence(
    kobling: Program, line: list[str], language: str
) -> None:
    lines = ["test-FAKE-0123456789abcdef"]
    spoken = kobling("--lang", language, *line, lines=lines)
    assert spoken.code == 2, spoken.err
    assert spoken.out == ""
    assert spoken.err.startswith("kobling: ")
    assert spoken.err.count("\n") == 1
    assert "⟨" not in spoken.err
    assert kobling(*line, "--json", lines=lines).problem["code"] in (
        "unknown_name", "value_missing", "value_invalid", "address_invalid",
    )  # fmt: skip


def test_a_failed_entry_leaves_no_draft(kobling: Program) -> None:
    kobling("connect", "tripletex", "--name", "N", "--set", "base_url=ftp://x")
    assert kobling("connections", "--json").json == {"connections": []}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_helps_with_every_command(kobling: Program, language: str) -> None:
    words = Words(language)
    answer = kobling("--help", "--lang", language)
    assert answer.code == 0
    for command in COMMANDS:
        assert words(f"cli-cmd-{command}")[:20] in answer.out
    assert "⟨" not in answer.out
    for command in ("connect", "sync", "log"):
        assert "⟨" not in kobling(command, "--help", "--lang", language).out


def test_the_settings_language_is_spoken_where_none_is_asked_for(kobling: Program) -> None:
    kobling.folder.mkdir()
    (kobling.folder / "settings.json").write_text(json.dumps({"language": "fi"}))
    assert Words("fi")("cli-connections-none") in kobling("connections").out
    assert Words("sv")("cli-connections-none") in kobling("connections", "--lang", "sv").out


def test_words_are_whole_in_an_old_locale(kobling: Program) -> None:
    answer = kobling("connections", "--lang", "nb", env={"LC_ALL": "en_US.ISO-8859-1", "LANG": ""})
    assert "«kobling connect»" in answer.out


@pytest.mark.parametrize(
    ("variable", "value", "code"),
    [
        ("ALL_PROXY", "socks5://127.0.0.1:9", "proxy_unusable"),
        ("SSL_CERT_FILE", "/nowhere/office.pem", "certificates_unusable"),
        ("SSL_CERT_DIR", "/nowhere", "certificates_unusable"),
    ],
)
def test_doctor_names_the_variable_that_closes_the_way_out(
    kobling: Program, variable: str, value: str, code: str
) -> None:
    answer = kobling("doctor", "--json", "--lang", "en", env={"SSL_CERT_FILE": "", variable: value})
    rows = answer.json["checks"]
    network = [row for row in rows if row["name"] == "network"]
    assert answer.code == 3
    assert len(network) > 1, "one for each vendor: it goes on"
    assert {row["problem"] for row in network} == {code}
    assert all(variable in row["remedy"] for row in network)
    assert {row["name"]: row["result"] for row in rows if row not in network} == {
        "database": "ok", "disk": "ok", "keyring": "ok"
    }  # fmt: skip


def test_doctor_names_what_it_looked_at(kobling: Program) -> None:
    nowhere = {"HTTPS_PROXY": "http://127.0.0.1:9"}  # nothing leaves the machine
    answer = kobling("doctor", "--json", env=nowhere)
    assert {"database", "keyring"} <= {c["name"] for c in answer.json["checks"]}


@pytest.mark.parametrize("how", ["request", "end of input"])
def test_demo_serves_until_ended_and_leaves_nothing(kobling: Program, how: str) -> None:
    child = kobling.start("demo", "--serve")
    assert child.stdout is not None and child.stdin is not None
    told = json.loads(child.stdout.readline())["tripletex"]
    assert {"base_url", "fields", "secrets", "registration", "registration_secrets", "personas",
            "control_url"} <= set(told)  # fmt: skip
    if how == "request":
        child.send_signal(signal.SIGTERM)
    child.communicate(timeout=20)
    assert child.returncode == 0
    time.sleep(0.2)
    port = told["base_url"].split(":")[2].split("/")[0]
    listening = subprocess.run(["ss", "-ltn"], capture_output=True, text=True, check=True).stdout
    assert f":{port} " not in listening


@pytest.mark.parametrize("command", ["systems", "log"])
def test_a_command_that_reads_a_few_rows_imports_no_other_service(command: str, tmp_path: Path) -> None:
    heavy = (
        *("app.sync.runner", "app.services.onboarding", "app.services.access", "app.services.vault"),
        *("app.secrets", "httpx2", "sqlalchemy.dialects.postgresql"),
    )
    arguments = ["--data-dir", str(tmp_path), command, "--lang", "en"]
    code = (
        "import sys; from app.__main__ import main; "
        f"main({arguments}); print('heavy:', [m for m in {heavy} if m in sys.modules])"
    )
    for _ in range(2):  # the first one makes the database
        done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert "heavy: []" in done.stdout


@pytest.mark.parametrize("form", [(), ("--json",)])
def test_output_that_cannot_be_written_is_told_in_a_sentence(kobling: Program, form: tuple[str, ...]) -> None:
    for command in ("systems", "connections", "--help"):
        with Path("/dev/full").open("wb") as full:
            done = subprocess.run(
                [sys.executable, "-m", "app", *form, command],
                stdout=full, stderr=subprocess.PIPE, env=kobling.environment(), timeout=60, check=False,
            )  # fmt: skip
        told = done.stderr.decode()
        assert done.returncode == 1, told
        assert told.count("\n") == 1, told
        assert ("output_unwritable" if form else "No space left on device") in told


def test_where_standard_error_takes_nothing_either_the_exit_code_tells(kobling: Program) -> None:
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [sys.executable, "-m", "app", "systems"],
            stdout=full, stderr=full, env=kobling.environment(), timeout=60, check=False,
        )  # fmt: skip
    assert done.returncode == 1


@pytest.mark.parametrize("language", ["xx", "../../x", "\0"])
def test_a_language_that_is_none_is_the_computers(tmp_path: Path, language: str) -> None:
    (tmp_path / "settings.json").write_text(json.dumps({"language": language}))
    assert Program(tmp_path)("connections").code == 0


@pytest.mark.parametrize("wrong", ["a file", "a folder for settings"])
def test_a_folder_that_cannot_be_used_is_told_in_a_sentence(tmp_path: Path, wrong: str) -> None:
    place = tmp_path / "elsewhere"
    if wrong == "a file":
        place.touch()
    else:
        (place / "settings.json").mkdir(parents=True)
    answer = Program(place)("--json", "connections")
    assert (answer.code, answer.out, answer.problem["code"]) == (3, "", "folder_unusable")


@pytest.mark.parametrize(("language", "told"), [("nb", "[VALG] SYSTEM"), ("fi", "[VALITSIMET] JÄRJESTELMÄ")])
def test_help_says_what_goes_where_in_the_language(kobling: Program, language: str, told: str) -> None:
    said = kobling("connect", "--help", "--lang", language).out
    assert told in said and not re.search("OPTIONS|NAME|DIR|LANG|VALUE", said.replace("KOBLING_DATA_DIR", ""))
    wrong = kobling("export", "nothing", "--lang", language)
    assert "{" not in wrong.err


def test_a_demonstration_and_real_connections_keep_out_of_each_others_folders(
    kobling: Program, tmp_path: Path
) -> None:
    assert kobling("connections").code == 0
    refused = kobling("demo", "--headless", "--json")  # the folder is named by KOBLING_DATA_DIR, as help says
    assert (refused.code, refused.out, refused.problem["code"]) == (3, "", "folder_in_use")
    (tmp_path / "demo").mkdir()
    (tmp_path / "demo" / "demonstration.json").write_text("{}")
    refused = Program(tmp_path / "demo")("connections", "--json")
    assert (refused.code, refused.out, refused.problem["code"]) == (3, "", "folder_of_demonstration")
    assert [one.name for one in (tmp_path / "demo").iterdir()] == ["demonstration.json"]
