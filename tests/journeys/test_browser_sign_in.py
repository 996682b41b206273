"""Signing in with a real browser: at the simulated provider, and at one that is not ours."""

from urllib.parse import parse_qs, urlsplit

import pytest

from connectors.errors import ErpError
from tests.browser.chromium import Chromium
from tests.browser.peers import OidcProvider
from tests.connectors.oauth.program import DONE, FAILED, SCOPE, Attempt, Program, asking
from tests.fixtures_simulator import SimulatedProvider

_IDENTITY = "openid email profile offline_access"


@pytest.fixture
def browser(chromium: Chromium, connect: SimulatedProvider, oidc_provider: OidcProvider) -> Chromium:
    """The browser, signed in nowhere."""
    for address in (connect.url, oidc_provider.issuer):
        chromium.open(f"{address}/.well-known/openid-configuration")
        chromium.forget()
    return chromium


def _landed(browser: Chromium, url: str) -> str:
    """What the program says on the page the browser comes back to."""
    home = parse_qs(urlsplit(url).query)["redirect_uri"][0]
    assert browser.arrives(home)
    return browser.text("h1")


def test_at_the_simulated_provider(browser: Chromium, connect: SimulatedProvider) -> None:
    def kari(url: str) -> None:
        browser.open(url)
        browser.click("button[value=office]")
        browser.click("button[name=tenant]:nth-of-type(2)")
        assert "Frakoblet tilgang" in browser.text(".asked")
        assert "Er du ikke Kari Nordmann" in browser.text(".who")
        browser.click("button[value=accept]")
        assert _landed(browser, url) == DONE

    program = Program(connect.url, {"client_id": "kobling-onetime"})
    given = Attempt(program, kari, asking(language="nb-NO")).run()
    assert given.name == "Kari Nordmann"
    assert given.tenant == connect.get("state")["tenants"][1]["tenant"]
    assert given.granted == tuple(SCOPE.split())
    # renewed with the token that came, and with the one that came then
    for _ in range(2):
        program.tokens.clear()
        assert program.token()

    def changes_account(url: str) -> None:
        browser.open(url)
        browser.click("button[value=fewer_companies]")
        browser.click("button[name=tenant]")
        browser.click("button[value=accept]")
        assert _landed(browser, url) == DONE

    other = Attempt(program, changes_account, asking(choose_account=True)).run()
    assert (other.name, other.subject == given.subject) == ("Ola Hansen", False)


def test_cancelling_at_the_simulated_provider(browser: Chromium, connect: SimulatedProvider) -> None:
    def cancels(url: str) -> None:
        browser.open(url)
        browser.click("button[value=office]")
        browser.click("button[name=tenant]")
        browser.text(".asked")
        browser.click("button[value=cancel]")
        assert _landed(browser, url) == FAILED

    program = Program(connect.url)
    with pytest.raises(ErpError) as caught:
        Attempt(program, cancels).run()
    assert caught.value.code == "sign_in_denied"
    assert not program.saved and not program.tokens


def _kari_elsewhere(browser: Chromium, url: str) -> None:
    browser.open(url)
    browser.type("input[name=login]", "kari")
    browser.type("input[name=password]", "no matter")
    browser.click("button.login-submit")
    browser.click("form:has(input[value=consent]) button[type=submit]")
    assert _landed(browser, url) == DONE


def test_at_a_provider_that_is_not_ours(browser: Chromium, oidc_provider: OidcProvider) -> None:
    program = Program(oidc_provider.issuer, {"scope": _IDENTITY})
    given = Attempt(program, lambda url: _kari_elsewhere(browser, url)).run()
    assert (given.subject, given.name, given.email) == ("kari", "kari Nordmann", "kari@example.org")
    assert given.renewable
    first = program.token()
    program.tokens.clear()
    assert program.token() != first
    assert [name for name, _ in program.saved] == ["refresh_token", "refresh_token"]
    # a token used before ends the whole authorisation there
    stale = Program(oidc_provider.issuer, {"scope": _IDENTITY}, {"refresh_token": program.saved[0][1]})
    for lost in (stale, program):
        lost.tokens.clear()
        with pytest.raises(ErpError) as caught:
            lost.token()
        assert caught.value.code == "sign_in_expired"


def test_cancelling_at_a_provider_that_is_not_ours(browser: Chromium, oidc_provider: OidcProvider) -> None:
    def cancels(url: str) -> None:
        browser.open(url)
        browser.click("a[href$='/abort']")
        assert _landed(browser, url) == FAILED

    program = Program(oidc_provider.issuer, {"scope": _IDENTITY})
    with pytest.raises(ErpError) as caught:
        Attempt(program, cancels).run()
    assert caught.value.code == "sign_in_denied"


def test_an_application_at_a_provider_that_is_not_ours(oidc_provider: OidcProvider) -> None:
    registration = {"service_client_id": "kobling-service", "service_scope": "read:books"}
    secret = {"service_client_secret": "test-FAKE:secret/+%"}
    program = Program(oidc_provider.issuer, registration, secret, {"access": "service"})
    assert program.token()
    program = Program(
        oidc_provider.issuer, registration, {"service_client_secret": "wrong"}, {"access": "service"}
    )
    with pytest.raises(ErpError) as caught:
        program.token()
    assert caught.value.code == "registration_refused"
