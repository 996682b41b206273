"""Every problem as people read it: rendered with what the program gives it, in every language."""

import ast
import re
from collections import Counter
from collections.abc import Iterator, Mapping
from functools import cache
from itertools import product
from pathlib import Path

import pytest

from connectors.errors import PROBLEMS
from resources.words import LANGUAGES, SHIPPED, Words
from tests.resources.test_glossary import MARKS, QUOTED
from tests.resources.texts import ASSISTANTS, ROOT, shipped

REAL: Mapping[str, object] = {
    "backend": "keyring.backends.SecretService",
    "companies": "Fjord Regnskap AS, Åkerlund Oy",
    "company": "Fjord Regnskap AS",
    "connection": "Kontoret",
    "count": 3,
    "dataset": "trial_balance",
    "field": "employee_token",
    "file": "/home/kari/.local/share/kobling/kobling.db",
    "found": "consumer_token",
    "header": "Projektit",
    "host": "api.example.com",
    "module": "Integrasjoner",
    "name": "Kontoret",
    "parent": "Oslo",
    "port": "61234",
    "reason": "EPIPE",
    "record": "10023",
    "reference": "K-4F7Q2",
    "seconds": "30",
    "setting": "PYTHON_KEYRING_BACKEND",
    "status": "503",
    "variable": "HTTPS_PROXY",
    "window": "01.02.2026",
}
VARIANTS = ({"by": "person", "kind": "end_user"}, {"by": "key", "kind": "office"})
OWN = {"system", "reference"}
CALL = {"host", "seconds", "status", "dataset", "record", "company", "field", "window"}
SYSTEMS = {"netvisor": "Netvisor", "severa": "Visma Severa", "tripletex": "Tripletex"}
PLACES = [pytest.param(root, id=root.name) for root in (SHIPPED, *ASSISTANTS)]
ELSEWHERE = {"shell-try-again", "assistant-sign-in-retry"}  # on two pages, where none of these is told
LONG = 45  # letters: a sentence beside buttons, and no button
# what a person is told to press, by its name: a word with a capital after the verb
PRESS = {
    "nb": r"[Tt]rykk(?:er)?(?: så)?(?: på)? (?=[A-ZÆØÅ])",
    "sv": r"[Tt]ryck(?:er|a)?(?: sedan)? på (?=[A-ZÅÄÖ])",
    "da": r"[Tt]ryk(?:ker|ke)?(?: derefter)? på (?=[A-ZÆØÅ])",
    "fi": r"[Pp]aina(?: sen jälkeen| sitten)? (?=[A-ZÅÄÖ])",
    "en": r"[Pp]ress(?:ed)? (?=[A-Z])",
}


def rendered(root: Path, language: str) -> Iterator[tuple[str, str]]:
    """The parts of every problem by key, or of those an assistant tells in its own words."""
    words = Words(language) if root == SHIPPED else Words(language).with_root(root)
    both = root.name in ("words", "netvisor_severa")
    systems = SYSTEMS.values() if both else [SYSTEMS.get(root.name, "Visma.net")]
    for code in PROBLEMS:
        key = f"problem-{code.replace('_', '-')}"
        if any(one.startswith(f"{key}.") for one in shipped(root, language)):
            for system, variant in product(systems, VARIANTS):
                told = words.problem(code, **{**REAL, **variant, "system": system})
                yield f"{key}.title", told.title
                yield f"{key}.why", told.why
                yield f"{key}.fix", told.fix
                yield key, f"{told.headline} {told.why} {told.fix}"
    assert not words.missing


def _strings(node: ast.AST) -> set[str]:
    return {
        one.value for one in ast.walk(node) if isinstance(one, ast.Constant) and isinstance(one.value, str)
    }


def _name(node: ast.AST) -> str:
    return str(getattr(node, "id", getattr(node, "attr", "")))


@cache
def button_keys() -> frozenset[str]:
    """Every string given to `button`: in the call, through a variable, or later to what it made."""
    keys: set[str] = set()
    for file in [*(ROOT / "app/windows").rglob("*.py"), *(ROOT / "wizards").rglob("*.py")]:
        nodes = list(ast.walk(ast.parse(file.read_text(encoding="utf-8"))))
        calls = [node for node in nodes if isinstance(node, ast.Call)]
        given = [node for node in nodes if isinstance(node, ast.Assign)]
        made = {
            _name(target)
            for one in given
            if isinstance(one.value, ast.Call) and _name(one.value.func) == "button"
            for target in one.targets
        }
        for call in calls:
            if _name(call.func) in ("button", "_add_button"):
                names = {_name(one) for one in ast.walk(call)} - {""}
                keys |= _strings(call)
                keys |= set().union(
                    *(_strings(one.value) for one in given if names & set(map(_name, one.targets)))
                )
            elif (
                isinstance(call.func, ast.Attribute)
                and call.func.attr == "setText"
                and _name(call.func.value) in made
            ):
                keys |= _strings(call)
    return frozenset(keys)


@cache
def buttons(language: str) -> frozenset[str]:
    """What stands on the program's buttons."""
    found = {key: text.plain.replace("&", "") for key, text in shipped(SHIPPED, language).items()}
    names = {found[key] for key in (button_keys() - ELSEWHERE) & found.keys()}
    return frozenset(name for name in names if len(name) < LONG and name[0].isalpha())


@cache
def quoted(root: Path, language: str) -> frozenset[str]:
    """What stands in quotation marks, but for what a vendor's label leaves to the reader, in brackets."""
    runs = (run for text in shipped(root, language).values() for run in QUOTED[language].findall(text.plain))
    return frozenset(re.sub(r"\(.*?\)", "()", run.strip(MARKS[language])) for run in runs)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("root", PLACES)
def test_every_problem_is_told_in_whole_sentences(root: Path, language: str) -> None:
    for key, text in rendered(root, language):
        assert text.strip(), f"{key}: nothing"
        assert not re.search(r"–(?!\w)|\{|⟨", text.replace(" – ", " ")), f"{key}: a hole: {text}"
        assert not re.search(r"\d{4}-\d\d-\d\d|\b[a-z]+_[a-z_]+\b", text), f"{key}: a raw value: {text}"
        assert not re.search(r"(?<!\.)\.\.(?!\.)|[.?!] ?[.,;]|  | [.,;:]|:\.", text), (
            f"{key}: its points: {text}"
        )
        if key.endswith(".fix"):
            assert text.endswith("."), f"{key}: a remedy is a sentence"
        elif key.endswith(".title") and root == SHIPPED:
            assert not text.endswith("."), f"{key}: a headline has no full stop"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("root", PLACES)
def test_what_a_problem_says_to_press_is_there_to_be_pressed(root: Path, language: str) -> None:
    """A vendor's labels are spelt alike in every language; what is not is ours."""

    told = Counter(one for other in LANGUAGES for one in quoted(root, other))
    vendors = {one for one, languages in told.items() if languages > 2}
    for key, text in shipped(root, language).items():
        if not key.startswith("problem-"):
            continue
        runs = (run.strip(MARKS[language]) for run in QUOTED[language].findall(text.plain))
        ours = {run for run in runs if re.sub(r"\(.*?\)", "()", run) not in vendors}
        assert ours <= buttons(language), key
        for press in re.finditer(PRESS[language], text.plain):
            named = text.plain[press.end() :]
            assert named.startswith(tuple(buttons(language))), f"{key}: no button: {named}"


def test_what_is_raised_fills_what_its_sentences_name() -> None:
    """`OWN` is added by whoever is told; connectors know more where they answer (`CALL`)."""
    for file in [*(ROOT / "app").rglob("*.py"), *(ROOT / "connectors").rglob("*.py")]:
        added = OWN if file.is_relative_to(ROOT / "app") else OWN | CALL
        for call in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if not isinstance(call, ast.Call) or not call.args or not isinstance(call.args[0], ast.Constant):
                continue
            key = f"problem-{call.args[0].value!s}".replace("_", "-")
            names = {one.arg for one in call.keywords}
            texts = [shipped(SHIPPED, "en").get(f"{key}.{part}") for part in ("title", "why", "fix")]
            wanted = frozenset().union(*(text.parameters for text in texts if text))
            given = None in names or "simulators" in file.parts
            assert given or wanted <= names | added, f"{file}:{call.lineno} {sorted(wanted - names - added)}"


@pytest.mark.parametrize(
    ("language", "code", "title"),
    [
        ("nb", "key_refused", "Nøkkelen ble ikke godtatt"),
        ("fi", "key_refused", "Avainta ei hyväksytty"),
        ("nb", "right_missing", "Mangler tilgang til posteringer"),
        ("fi", "right_missing", "Ei oikeutta tietoihin: kirjaukset"),
        ("nb", "rate_limited", "Venter på Tripletex"),
        ("fi", "rate_limited", "Odotetaan Tripletexiä"),
        ("nb", "unreachable", "Får ikke kontakt med Tripletex"),
        ("fi", "unreachable", "Yhteyttä Tripletexiin ei saada"),
        ("nb", "keyring_locked", "Nøkkelringen er låst"),
        ("fi", "keyring_locked", "Avainnippu on lukittu"),
        ("fi", "company_taken", "Yritys on jo yhdistetty"),
    ],
)
def test_headlines_agreed_on(language: str, code: str, title: str) -> None:
    assert Words(language).problem(code, system="Tripletex", dataset="postings").title == title
