"""The shipped texts are whole: every key in every language, none unused, none left in English."""

import re
from importlib import import_module
from pathlib import Path

import pytest

from app.store.records import ReconcileResult
from connectors.datasets import DATASETS
from connectors.errors import PROBLEMS
from connectors.fields import FOREIGN, Removed
from connectors.registry import SYSTEMS
from connectors.simulators import registry as simulators
from connectors.simulators.visma_connect.people import PEOPLE
from resources.words import LANGUAGES, SHIPPED, Words
from tests.resources.texts import ASSISTANTS, flow_steps, literals, parsed, shipped
from wizards.flow import plain

ROOTS = [pytest.param(root, id=root.name) for root in (SHIPPED, *ASSISTANTS)]
OTHERS = [language for language in LANGUAGES if language != "en"]
STATES = [
    "stopped",
    "needs-you",
    "partial",
    "waiting",
    "stale",
    "not-set-up",
    "transferring",
    "checking",
    "unproved",
    "imported",
    "ok",
]
STATUSES = ["done", "partial", "failed", "running", "waiting", "cancelled", "info", "ok", "warning"]
FACTS = [
    "host", "expires", "count", "company", "key-kind", "organisation-number", "found",
    "who", "email", "client", "tenant", "granted", "until", "lacking", "trace", "customer", "role",
]  # fmt: skip
FIELDS = {
    field.name.replace("_", "-")
    for system in SYSTEMS.values()
    for field in (*system.fields, *system.registration_fields)
}
KINDS = {
    mistake.looks_like.replace("_", "-")
    for system in SYSTEMS.values()
    for field in (*system.fields, *system.registration_fields)
    for mistake in field.mistaken_for
} | {FOREIGN}
PROBLEM_KEYS = {f"problem-{code.replace('_', '-')}" for code in PROBLEMS}
_RESULTS = [str(result).replace("_", "-") for result in ReconcileResult]
_PROOFS = (*_RESULTS, "empty", "none")
DATASET_KEYS = {f"dataset-{name.replace('_', '-')}" for name in DATASETS}

# Words that are the same in English and another of the languages, and names that are the same everywhere.
# fmt: off
SAME = frozenset({
    "Kobling", "Tripletex", "DEMO", "Demo", "CSV", "Excel", "JSON", "XLSX", "ZIP", "PDF", "ID", "id",
    "OK", "GNOME", "Keyring", "KWallet", "Windows", "macOS", "Linux", "SQLite", "PostgreSQL", "proxy",
    "Proxy", "s", "min", "h", "d", "t", "support", "Support", "version", "Version", "info", "Info",
    "status", "Status", "System", "system", "Dimension", "dimension", "import", "Import", "start",
    "Start", "stop", "Stop", "test", "Test", "server", "Server", "problem", "Problem", "filter",
    "Filter", "program", "Program", "type", "Type", "total", "Total", "log", "Log", "plan", "Plan",
    "data", "Data", "format", "Format", "port", "Port", "Norsk", "bokmål", "Suomi", "English",
    "Svenska", "Dansk",
    # Tripletex's own names of the two tokens, as its screens have them
    "Consumer", "token", "Brukernøkkel", "Employee",
    # Visma's own names of what an application is registered with
    "Client", "secret", "Tenant", "tenant",
    "Netvisor", "Severa", "Register", "Organisation", "Integration", "Period",
    "Difference", "Reference", "Job",
})
# fmt: on


@pytest.mark.parametrize("language", OTHERS)
@pytest.mark.parametrize("root", ROOTS)
def test_every_language_has_every_text(root: Path, language: str) -> None:
    english, other = shipped(root, "en"), shipped(root, language)
    assert sorted(english.keys() - other.keys()) == [], "missing"
    assert sorted(other.keys() - english.keys()) == [], "not in English"


@pytest.mark.parametrize("language", OTHERS)
@pytest.mark.parametrize("root", ROOTS)
def test_texts_take_the_same_parameters_in_every_language(root: Path, language: str) -> None:
    english, other = shipped(root, "en"), shipped(root, language)
    differing = {
        key: (sorted(english[key].parameters), sorted(other[key].parameters))
        for key in english.keys() & other.keys()
        if english[key].parameters != other[key].parameters
    }
    assert differing == {}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("root", ROOTS)
def test_a_text_alone_reads_as_in_its_file(root: Path, language: str) -> None:
    words, texts = Words(language, roots=(root,)), shipped(root, language)
    every = {name for text in texts.values() for name in text.parameters}  # one may stand in another
    for key, text in texts.items():
        said = words(key, **dict.fromkeys(every, "?"))
        if not text.parameters and text.plain:  # what is nothing but a reference shows another text
            assert said == text.plain
    assert not words.missing


_MARKS = re.compile(
    "[«»“”]"
)  # each language has its own; around a vendor's labels, which are the same in all


def _translatable(text: str) -> bool:
    """Whether a text holds words that another language would say differently."""
    without_labels = re.sub(r"\"[^\"]*\"|https?://\S+|`[^`]*`|--?[a-z-]+|[A-Z][A-Z_]{2,}", " ", text)
    words = re.findall(r"[^\W\d_][\w'’:-]*", without_labels)
    return any(word.rstrip(":") not in SAME for word in words)


@pytest.mark.parametrize("language", OTHERS)
@pytest.mark.parametrize("root", ROOTS)
def test_nothing_is_left_in_english(root: Path, language: str) -> None:
    english, other = (
        {k: _MARKS.sub('"', t.plain) for k, t in shipped(root, one).items()} for one in ("en", language)
    )
    left = {
        key: english[key]
        for key in english.keys() & other.keys()
        if english[key] == other[key] and _translatable(english[key])
    }
    assert left == {}


def _personas() -> set[str]:
    """Those of every simulator, as words name them."""
    files = [Path(simulators.__file__).parent / system / "personas.py" for system in SYSTEMS]
    modules = [import_module(f"connectors.simulators.{f.parent.name}.personas") for f in files if f.exists()]
    names = {name for module in modules for name in module.PERSONAS} | PEOPLE.keys()
    return {name.replace("_", "-") for name in names}


def test_every_persona_has_a_name() -> None:
    keys = {f"persona-{name}" for name in _personas()}
    assert keys - shipped(SHIPPED, "en").keys() == set()


def test_no_text_is_unused() -> None:
    used = list(literals())
    names = {key for key in used if isinstance(key, str)}
    patterns = [pattern for pattern in used if isinstance(pattern, re.Pattern)]
    known = (
        PROBLEM_KEYS
        | DATASET_KEYS
        | {f"state-{state}" for state in STATES}
        | {f"status-{status}" for status in STATUSES}
        | {f"check-read-{key.removeprefix('dataset-')}" for key in DATASET_KEYS}
        | {f"check-{name}" for name in ("reach", "signed-in", "identity", "companies")}
        | {f"check-fact-{fact}" for fact in FACTS}
        | {"check-found-yes", "check-found-no"}
        | {f"field-removed-{kind}" for kind in Removed}
        | {f"field-kind-{kind}" for kind in (*KINDS, *FIELDS)}
        | {f"field-{name}" for name in FIELDS}
        | {key for system in SYSTEMS.values() for key in plain(system).word_keys()}
        | {f"persona-{name}" for name in _personas()}
        | {f"companies-{form}-{result}" for form in ("proof", "short") for result in _PROOFS}
    )
    patterns.append(re.compile("event-.+"))  # the names of events are the services' own
    bases = {key.partition(".")[0] for key in names} | known
    orphans = [
        key
        for key in sorted({key.partition(".")[0] for key in shipped(SHIPPED, "en")})
        if key not in bases and not any(pattern.fullmatch(key) for pattern in patterns)
    ]
    assert orphans == []


@pytest.mark.parametrize("assistant", [pytest.param(path, id=path.name) for path in ASSISTANTS])
def test_no_text_of_an_assistant_is_unused(assistant: Path) -> None:
    steps = tuple(f"step-{step}-" for step in flow_steps(assistant))
    orphans = []
    for key in {key.partition(".")[0] for key in shipped(assistant, "en")}:
        topic = key.partition("-")[0]
        if topic == "step":
            used = key.startswith(steps)
        elif topic == "problem":
            used = key in PROBLEM_KEYS
        else:
            used = topic in ("field", "module", "check", "system", "dataset", "company")
        if not used:
            orphans.append(key)
    assert sorted(orphans) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_states_statuses_datasets_and_checks_have_words(language: str) -> None:
    words = Words(language)
    for state in STATES:
        assert all(words(f"state-{state}{part}") for part in ("", ".sentence", ".action"))
    for status in STATUSES:
        assert words(f"status-{status}")
    for key in DATASET_KEYS:
        assert words(key)
        assert words(f"{key}.text")
        assert words(f"check-read-{key.removeprefix('dataset-')}")
    for kind in Removed:
        assert words(f"field-removed-{kind}", count=1) != words(f"field-removed-{kind}", count=2)
    for name in sorted(FIELDS | {f"kind-{kind}" for kind in KINDS}):
        assert words(f"field-{name}")
    for fact in FACTS:
        assert words(f"check-fact-{fact}")
    assert words.missing == set()


_KEYRING = {
    "nb": "nøkkelring", "fi": "avainnip", "en": "keyring", "sv": "nyckelring", "da": "nøglering",
}  # fmt: skip
_OF_THE_COMPUTER = {"welcome-note", "settings-computer.hint", "cli-cmd-doctor", "cli-check-keyring"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_demonstration_says_where_its_keys_really_are(language: str) -> None:
    """Problems are told of the keyring that has them, and welcome has a note of its own."""
    files = [*(SHIPPED / language).glob("*.ftl"), *(folder / f"{language}.ftl" for folder in ASSISTANTS)]
    for file in files:
        texts = parsed(file)
        for key, text in texts.items():
            name, _, attribute = key.partition(".")
            told = f"{name}.{attribute}-demo" if attribute else f"{name}.demo"
            keyring = _KEYRING[language] in text.plain.lower()
            if keyring and not name.startswith("problem-") and key not in _OF_THE_COMPUTER:
                assert told in texts and _KEYRING[language] not in texts[told].plain.lower(), (file, key)
