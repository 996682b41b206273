"""The simulated provider's pages: what a person sees there, and how the browser is sent back."""

import re

import httpx2
import pytest

from connectors.simulators.visma_connect.people import PEOPLE
from connectors.simulators.visma_connect.rendering import words
from resources.locales import FORMATS, LANGUAGES
from tests.browser.chromium import Chromium
from tests.browser.person import HttpPerson
from tests.connectors.simulators.visma_connect import NET, RETURN, SECRET, Application
from tests.fixtures_simulator import SimulatedProvider

_ENTER, _TAB = "\ue007", "\ue004"


@pytest.fixture
def native(connect: SimulatedProvider, http: httpx2.Client) -> Application:
    return Application(connect, http)


def _texts(person: HttpPerson) -> list[str]:
    return [re.sub(r"\s+", " ", visit.page.text) for visit in person.visits]


def test_the_consent_page_lists_what_is_asked_for(native: Application) -> None:
    person = HttpPerson()
    native.visit(person)
    sign_in, consent = _texts(person)
    assert "Kari Nordmann" in sign_in and "Ola Hansen" in sign_in and "Per Haugen" not in sign_in
    for wanted in (
        "Kobling ønsker å få tilgang til:", "E-postadresse", "Bruker-ID", "fornavn, etternavn",
        "Access is configured with access groups in Business NXT", "Frakoblet tilgang",
        "Din informasjon når som helst", "Vilkår for bruk", "Retningslinjer for personvern",
        "Kontoinnstillinger", "Er du ikke Kari Nordmann (kari.nordmann@fjordregnskap.example)?", "Logg ut nå",
        "Godta", "Avbryt",
    ):  # fmt: skip
        assert wanted in consent, wanted
    assert "Visma.net" not in consent and "Bratteli" not in consent


def test_pages_speak_english_to_others(native: Application) -> None:
    person = HttpPerson()
    native.visit(person, ui_locales="de-DE pl")
    assert "would like access to" in _texts(person)[-1]
    assert [choice.text for choice in person.visits[-1].page.choices][-2:] == ["Godta (Accept)", "Cancel"]


_SAID = {
    "nb": ("Velg kontoen", "mangler rett til bilag", "ønsker å få tilgang til"),
    "fi": ("Valitse tili", "ei oikeutta tositteisiin", "pyytää käyttöoikeutta"),
    "en": ("Choose the account", "lacks the right to vouchers", "would like access to"),
    "sv": ("Välj det konto", "saknar behörighet till verifikationer", "vill få åtkomst till"),
    "da": ("Vælg den konto", "mangler ret til bilag", "vil gerne have adgang til"),
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_pages_speak_the_programs_languages(native: Application, language: str) -> None:
    person = HttpPerson()
    native.visit(person, ui_locales=FORMATS[language].tag)
    account, wrong, asked = _SAID[language]
    sign_in, consent = _texts(person)
    assert account in sign_in and wrong in sign_in and asked in consent
    accept = person.visits[-1].page.choices[-2].text
    assert accept.partition(" ")[0] == "Godta", "the vendor's own label, as the assistants name it"


def test_every_language_has_the_same_words() -> None:
    said = {language: words(language) for language in LANGUAGES}
    for language, own in said.items():
        assert own.keys() == said["nb"].keys(), language
        assert own["people"].keys() == PEOPLE.keys(), language
        for key, text in said["nb"].items():
            if key != "people":
                places = [set(re.findall(r"{\w+}|<[^>]+>", one)) for one in (text, own[key])]
                assert places[0] == places[1], (language, key)


def test_visma_net_gives_access_to_one_company(native: Application) -> None:
    tenants = native.connect.get("state")["tenants"]
    chosen = next(t for t in tenants if t["key"] == "granli")
    person = HttpPerson(tenant=chosen["tenant"])
    back = native.visit(person, scope=NET)
    assert len([c for c in person.visits[1].page.choices if c.name == "tenant"]) == len(tenants)
    assert "Lese regnskapsdata i Granli Bakeri AS" in _texts(person)[2]
    assert native.exchange(back["code"]).status_code == 200
    fewer = HttpPerson("fewer_companies")
    native.visit(fewer, scope=NET)
    assert [c.value for c in fewer.visits[1].page.choices if c.name == "tenant"] == [chosen["tenant"]]


def test_without_the_role_api_user_there_is_no_way_on(native: Application) -> None:
    person = HttpPerson("no_api_role")
    back = native.visit(person, scope=NET)
    assert "API User" in _texts(person)[-1]
    assert [c.value for c in person.visits[-1].page.choices] == ["sign_out", "cancel"]
    assert back["error"] == "access_denied"


def test_cancelling_is_told(native: Application) -> None:
    back = native.visit(HttpPerson(answer="cancel"))
    assert back == {
        "error": "access_denied", "error_description": "User cancelled", "state": "state-1",
        "iss": native.connect.url,
    }  # fmt: skip


def test_logging_out_on_the_way_lets_another_person_in(native: Application) -> None:
    person = HttpPerson()
    native.visit(person)
    seen = len(person.visits)
    person.answer = "sign_out"
    with pytest.raises(AssertionError):
        native.visit(person)
    assert "Velg kontoen" in _texts(person)[seen + 1]


def test_who_is_signed_in_sees_the_consent_page_at_once(native: Application) -> None:
    person = HttpPerson()
    native.visit(person)
    for prompt, pages in (("", 1), ("login", 2), ("select_account", 2)):
        person.visits.clear()
        assert native.visit(person, prompt=prompt)["code"]
        assert len(person.visits) == pages, prompt


def test_another_account_is_hinted(native: Application) -> None:
    person = HttpPerson()
    native.visit(person)
    person.visits.clear()
    native.visit(person, login_hint="ola.hansen@fjordregnskap.example")
    assert person.visits[0].page.choices[0].value == "fewer_companies"


def test_without_pages_only_what_was_granted_before(native: Application) -> None:
    person = HttpPerson()
    assert native.visit(person, prompt="none")["error"] == "login_required"
    native.visit(person, scope="openid email")
    assert native.visit(person, prompt="none")["error"] == "consent_required"
    assert native.visit(person, prompt="none", scope="openid")["code"]
    assert native.visit(person, prompt="none", scope=NET)["error"] == "interaction_required"


@pytest.mark.parametrize(
    ("changed", "shown"),
    [
        ({"client_id": "nobody"}, "(nobody)"),
        ({"redirect_uri": "https://example.org/callback"}, "example.org"),
        ({"redirect_uri": "http://127.0.0.1:53123/other"}, "/other"),
        ({"redirect_uri": "http://127.0.0.1:53123/callback/"}, "ikke registrert"),
        ({"redirect_uri": "http://localhost:53123/callback"}, "localhost"),
        ({"redirect_uri": "https://127.0.0.1:53123/callback"}, "https"),
        ({"redirect_uri": ""}, "ikke registrert"),
        ({"client_id": "kobling-web"}, "53123"),
        ({"client_id": "regnskapsdata"}, "53123"),
    ],
    ids=lambda value: "-".join(value.values()) if isinstance(value, dict) else "",
)
def test_the_browser_is_sent_nowhere_unknown(
    native: Application, changed: dict[str, str], shown: str
) -> None:
    answer = native.http.get(native.address(**changed))
    assert (answer.status_code, answer.headers["content-type"]) == (400, "text/html; charset=utf-8")
    assert shown in answer.text


@pytest.mark.parametrize(
    ("changed", "error"),
    [
        ({"response_type": "token"}, "unsupported_response_type"),
        ({"code_challenge": ""}, "invalid_request"),
        ({"code_challenge": "short"}, "invalid_request"),
        ({"scope": "openid nonsense"}, "invalid_scope"),
        ({"scope": ""}, "invalid_scope"),
        ({"client_id": "kobling-unapproved"}, "invalid_scope"),
    ],
    ids=lambda value: "-".join(value) if isinstance(value, dict) else value,
)
def test_what_an_application_may_not_ask(native: Application, changed: dict[str, str], error: str) -> None:
    back = native.visit(HttpPerson(), **changed)
    assert (back["error"], back["state"], back["iss"]) == (error, "state-1", native.connect.url)


def test_a_web_application_has_one_address(native: Application) -> None:
    web = Application(native.connect, native.http, "kobling-web")
    address = "http://127.0.0.1:53682/callback"
    code = web.visit(redirect_uri=address)["code"]
    assert web.exchange(code, redirect_uri=address).json() == {"error": "invalid_client"}
    assert web.exchange(code, redirect_uri=address, basic=SECRET).status_code == 200
    web.connect.post("application", client_id="kobling-web", redirect_uris=[RETURN])
    assert web.visit()["code"]


@pytest.mark.parametrize(
    ("fault", "name"), [("wrong_state", "state"), ("wrong_iss", "iss"), ("no_iss", "iss")]
)
def test_a_browser_that_brings_back_something_else(native: Application, fault: str, name: str) -> None:
    good = native.visit()
    native.connect.post("faults", fault=fault, path="/authorize", times=1)
    assert native.visit().get(name) != good[name]
    assert native.visit()[name] == good[name]


def test_a_browser_that_does_not_come_back(native: Application) -> None:
    native.connect.post("faults", fault="no_redirect", path="/authorize")
    person = HttpPerson()
    assert native.visit(person) == {}
    assert "lukke vinduet" in _texts(person)[-1]


def test_another_nonce(native: Application) -> None:
    assert native.claims(native.sign_in()["id_token"])[1]["nonce"] == "nonce-1"
    native.connect.post("faults", fault="wrong_nonce", path="/authorize")
    assert native.claims(native.sign_in()["id_token"])[1]["nonce"] not in ("", "nonce-1")


def test_a_sign_in_left_alone_has_ended(native: Application) -> None:
    page = native.http.get(native.address()).headers["location"]
    native.connect.post("clock", advance=20 * 60 + 1)
    answer = native.http.get(native.connect.url + page)
    assert answer.status_code == 400
    assert "utløpt" in answer.text or "expired" in answer.text


def test_papers_and_signing_out(native: Application) -> None:
    person = HttpPerson()
    native.visit(person)
    for page in ("terms", "privacy", "account"):
        assert person.look(f"{native.connect.url}/{page}").status == 200
    person.look(f"{native.connect.url}/connect/endsession")
    person.visits.clear()
    native.visit(person)
    assert len(person.visits) == 2


def test_the_pages_work_with_the_keyboard_alone(native: Application, chromium: Chromium) -> None:
    chromium.open(native.address(prompt="login"))
    assert "Kari Nordmann" in chromium.run("return document.activeElement.innerText")
    chromium.press(_ENTER)
    assert "Frakoblet tilgang" in chromium.text(".asked")
    chromium.press(_TAB * 5)  # three links, log out, accept
    assert chromium.run("return document.activeElement.innerText") == "Godta"
    chromium.press(_ENTER)
    assert chromium.arrives(RETURN)
