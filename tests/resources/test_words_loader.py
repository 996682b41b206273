"""The loader of words: topics, fallbacks, assistants' own texts and a trainer's edited copies."""

import subprocess
import sys
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from resources.words import LANGUAGES, Note, Words

ROWS = """
log-rows = { $count ->
    [one] one row
   *[other] { $count } rows
}
"""
REFUSED = """
problem-key-refused =
    .title = Refused by { $system }
    .why = Mistyped.
    .fix = Paste { $field } again.
"""


@pytest.fixture
def shipped(tmp_path: Path) -> Path:
    """A small program's words in English and Norwegian."""
    root = tmp_path / "words"
    write(root / "en" / "log.ftl", "log-title = Log\n" + ROWS)
    write(root / "nb" / "log.ftl", "log-title = Logg\n")
    write(root / "en" / "problem.ftl", REFUSED)
    write(root / "en" / "field.ftl", "field-employee-token = Employee token\n")
    return root


def write(file: Path, text: str) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8")


def test_texts_plurals_and_numbers(shipped: Path) -> None:
    words = Words("en", roots=[shipped])
    assert words("log-title") == "Log"
    assert words("log-rows", count=1) == "one row"
    assert words("log-rows", count=48212) == "48,212 rows"
    assert not words.missing


def test_what_a_language_lacks_shows_in_english_and_is_recorded(shipped: Path) -> None:
    words = Words("nb", roots=[shipped])
    assert words("log-rows", count=2) == "2 rows"
    assert words("log-colour") == "⟨log-colour⟩"
    assert words("other-topic") == "⟨other-topic⟩"
    assert words.missing == {"log-rows", "log-colour", "other-topic"}
    assert words.has("log-rows")
    assert not words.has("log-colour")


def test_in_a_demonstration_a_text_of_its_own_comes_first(shipped: Path, tmp_path: Path) -> None:
    told = (
        "log-kept = In the keyring\n    .demo = In memory\n    .hint = For good\n    .hint-demo = For now\n"
    )
    write(shipped / "en" / "log.ftl", told + "log-title = Log\n")
    words = Words("en", roots=[shipped], demo=True)
    assert [words(key) for key in ("log-kept", "log-kept.hint", "log-title")] == [
        "In memory",
        "For now",
        "Log",
    ]
    assert words.with_root(tmp_path)("log-kept") == "In memory"
    assert Words("en", roots=[shipped])("log-kept") == "In the keyring"
    assert not words.missing


def test_a_parameter_not_given_is_recorded(shipped: Path) -> None:
    words = Words("en", roots=[shipped])
    words("log-rows")
    assert words.missing == {"log-rows $count"}


def test_a_problem_never_fails_for_want_of_a_parameter(shipped: Path) -> None:
    words = Words("en", roots=[shipped])
    text = words.problem("key_refused", system="Tripletex")
    assert (text.title, text.why, text.fix) == ("Refused by Tripletex", "Mistyped.", "Paste – again.")
    assert words.problem("key_refused", field="employee_token").fix == "Paste Employee token again."
    assert words.problem("key_refused", field="other").fix == "Paste other again."
    assert not words.missing


def test_an_assistant_speaks_first(shipped: Path, tmp_path: Path) -> None:
    write(
        tmp_path / "tripletex" / "en.ftl",
        "step-token = Token\nproblem-key-refused =\n    .fix = Make a new key.\n",
    )
    words = Words("en", roots=[shipped])
    own = words.with_root(tmp_path / "tripletex")
    assert own("step-token") == "Token"
    assert own("log-title") == "Log"
    text = own.problem("key_refused", system="Tripletex")
    assert (text.title, text.fix) == ("Refused by Tripletex", "Make a new key.")
    assert not words.has("step-token")


def test_an_edited_copy_wins_message_by_message(shipped: Path, tmp_path: Path) -> None:
    from resources import words as module

    edited = tmp_path / "edited"
    write(edited / "nb" / "problem.ftl", "problem-key-refused =\n    .title = Nei\n")
    write(edited / "tripletex" / "nb.ftl", "step-token = Min nøkkel\n")
    write(tmp_path / "tripletex" / "nb.ftl", "step-token = Nøkkel\nstep-done = Ferdig\n")
    words = Words("nb", roots=[module.SHIPPED], edited=edited).with_root(tmp_path / "tripletex")
    assert words.problem("key_refused", system="Tripletex").title == "Nei"
    untouched = Words("nb").problem("key_refused", system="Tripletex")
    assert words.problem("key_refused", system="Tripletex").fix == untouched.fix
    assert (words("step-token"), words("step-done")) == ("Min nøkkel", "Ferdig")
    assert not words.notes


def test_a_broken_edited_copy_falls_back_with_a_note(tmp_path: Path) -> None:
    edited = tmp_path / "edited"
    copy = edited / "tripletex" / "en.ftl"
    write(copy, "step-one = Uno\n\nstep-two = { $unknown }\nstep-three = { broken\n")
    write(tmp_path / "tripletex" / "en.ftl", "step-one = One\nstep-two = Two\nstep-three = Three\n")
    words = Words("en", edited=edited).with_root(tmp_path / "tripletex")
    assert [words(key) for key in ("step-one", "step-two", "step-three")] == ["Uno", "Two", "Three"]
    assert list(words.notes) == [Note(copy, "syntax", line=4), Note(copy, "parameter", key="step-two")]


def test_an_edited_copy_that_is_not_text(tmp_path: Path) -> None:
    copy = tmp_path / "en" / "duration.ftl"
    copy.parent.mkdir()
    copy.write_bytes(b"duration-seconds = \xff\xfe")
    words = Words("en", edited=tmp_path)
    assert words.duration(12) == "12 s"
    assert list(words.notes) == [Note(copy, "unreadable")]


def test_edited_copies_never_stop_the_program(tmp_path: Path) -> None:
    write(tmp_path / "en" / "duration.ftl", "duration-seconds = { duration-seconds }\n")
    write(tmp_path / "en" / "log.ftl", "log-title = Other\n" + "# x\n" * 80_000)
    write(tmp_path / "en" / "problem.ftl", "problem-deep = " + "{ " * 5_000 + "1" + " }" * 5_000 + "\n")
    words = Words("en", edited=tmp_path)
    assert (words.duration(12), words.problem("disk_full").title) == (
        "12 s",
        Words("en").problem("disk_full").title,
    )
    assert words("log-title") == Words("en")("log-title")
    assert [(note.file.name, note.reason, note.key) for note in words.notes] == [
        ("duration.ftl", "parameter", "duration-seconds"),
        ("problem.ftl", "syntax", ""),
        ("log.ftl", "unreadable", ""),
    ]  # fmt: skip


def test_a_folder_that_cannot_be_looked_into_has_no_words(tmp_path: Path) -> None:
    words = Words("en", edited=tmp_path / ("x" * 300))  # for any user, whatever the rights
    assert words.duration(12) == "12 s"
    assert {note.reason for note in words.notes} == {"unreadable"}


def test_a_shipped_file_that_is_not_fluent_is_a_mistake_of_ours(tmp_path: Path) -> None:
    write(tmp_path / "en" / "log.ftl", "log-title = Log\nlog-rows { broken\n")
    with pytest.raises(ValueError, match=r"log.ftl:2"):
        Words("en", roots=[tmp_path])("log-title")


def test_an_unknown_language_is_refused() -> None:
    with pytest.raises(ValueError, match="'de'"):
        Words("de")


@pytest.mark.parametrize("language", LANGUAGES)
def test_lengths_of_time(language: str) -> None:
    words = Words(language)
    shown = [words.duration(seconds) for seconds in (0, 59.6, 3600 * 5, 86400 * 2 + 3600)]
    assert len(set(shown)) == 4
    assert shown[1].startswith("1 min")
    assert not words.missing


def test_values_are_written_as_the_language_does(tmp_path: Path) -> None:
    write(
        tmp_path / "nb" / "log.ftl",
        "log-said = { $day } | { $at } | { $count } | { $yes } | { $none } | { $text }\n",
    )
    words = Words("nb", roots=[tmp_path])
    at = datetime(2026, 1, 6, 13, 5, tzinfo=UTC)
    said = words("log-said", day=date(2026, 1, 6), at=at.timetz(), count=1234, yes=True, none=None, text="Ås")
    assert said == "06.01.2026 | 13:05 | 1\u00a0234 | true | – | Ås"


def test_the_loader_is_light() -> None:
    heavy = ("PySide6", "sqlalchemy", "httpx2", "keyring")
    program = f"import sys, resources.words; print(*(m for m in {heavy} if m in sys.modules))"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == ""
