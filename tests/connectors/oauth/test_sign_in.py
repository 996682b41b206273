"""Signing in through the browser: what a person does, and what may be wrong with what comes back."""

import contextlib
import socket
import threading
import time
from urllib.parse import parse_qs, urlsplit

import pytest

from connectors.base import CancelToken, SignInStage
from connectors.errors import Cancelled, ErpError
from tests.browser.person import HttpPerson
from tests.connectors.oauth.program import (
    DONE,
    FAILED,
    OLDER,
    SCOPE,
    SECRET,
    Attempt,
    Program,
    asking,
    free_port,
    refused,
)
from tests.fixtures_simulator import SimulatedProvider


def test_a_person_signs_in(program: Program, connect: SimulatedProvider) -> None:
    person = HttpPerson()
    attempt = Attempt(program, person.open, asking(language="nb"))
    given = attempt.run()
    assert [step.stage for step in attempt.steps if step.stage is not SignInStage.WAITING] == [
        SignInStage.OPEN, SignInStage.RETURNED, SignInStage.DONE,
    ]  # fmt: skip
    assert (given.name, given.email) == ("Kari Nordmann", "kari.nordmann@fjordregnskap.example")
    known = connect.get("state")
    assert given.subject == known["people"][0]["sub"]
    assert given.tenant == known["tenants"][0]["tenant"]
    assert given.asked == given.granted == tuple(SCOPE.split())
    assert given.renewable and given.expires_at is not None
    assert (given.expires_at - given.at).days == 30
    assert abs(given.clock_skew) <= 2
    assert DONE in person.visits[-1].page.text
    assert "Godta" in person.visits[-2].page.text
    assert [name for name, _ in program.saved] == ["refresh_token"]
    assert program.token() == program.tokens["user"].value.reveal()


def test_the_address_asks_as_it_should_and_holds_no_secret(program: Program) -> None:
    attempt = Attempt(program, request=asking(language="sv"))
    attempt.run()
    asked = {name: values[0] for name, values in parse_qs(urlsplit(attempt.url).query).items()}
    assert asked["response_type"] == "code"
    assert asked["code_challenge_method"] == "S256" and len(asked["code_challenge"]) == 43
    assert len(asked["state"]) >= 32 and len(asked["nonce"]) >= 32
    assert (asked["ui_locales"], asked["prompt"]) == ("sv", "consent")
    assert urlsplit(asked["redirect_uri"]).hostname == "127.0.0.1"
    told = repr(program.exchanges) + repr(attempt.steps)
    secrets = [value for _, value in program.saved] + [t.value.reveal() for t in program.tokens.values()]
    assert not [value for value in secrets if value in told]


def test_two_sign_ins_have_nothing_in_common(program: Program) -> None:
    addresses = []
    for _ in range(2):
        attempt = Attempt(program)
        attempt.run()
        addresses.append(parse_qs(urlsplit(attempt.url).query))
    for name in ("state", "nonce", "code_challenge", "redirect_uri"):
        assert addresses[0][name] != addresses[1][name]


def test_the_wrong_account_is_changed_for_another(program: Program) -> None:
    person = HttpPerson()
    first = Attempt(program, person.open).run()
    person.person = "fewer_companies"
    again = Attempt(program, person.open).run()  # still signed in at the provider
    assert again.name == first.name == "Kari Nordmann"
    other = Attempt(program, person.open, asking(choose_account=True)).run()
    assert (other.name, other.tenant == first.tenant) == ("Ola Hansen", False)


def test_a_fixed_address_with_its_port(program: Program, connect: SimulatedProvider) -> None:
    address = f"http://127.0.0.1:{free_port()}/callback"
    connect.post("application", client_id="kobling-web", redirect_uris=[address])
    program.registration |= {"client_id": "kobling-web", "redirect_uri": address}
    program.secrets["client_secret"] = SECRET
    assert Attempt(program).run().renewable


@pytest.mark.parametrize(
    "address", ["http://localhost/callback", "http://127.0.0.1/signed/in", "http://127.0.0.1/"]
)
def test_other_addresses_on_this_machine(program: Program, connect: SimulatedProvider, address: str) -> None:
    connect.post("application", client_id="kobling-native", redirect_uris=[address])
    program.registration["redirect_uri"] = address
    assert Attempt(program).run().name


def test_a_port_that_is_taken(program: Program) -> None:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        listener.listen()
        port = listener.getsockname()[1]
        program.registration["redirect_uri"] = f"http://127.0.0.1:{port}/callback"
        attempt = Attempt(program)
        with pytest.raises(ErpError) as caught:
            attempt.run()
    assert (caught.value.code, caught.value.params["port"]) == ("port_taken", str(port))
    assert Attempt(program).run().name  # free again


@pytest.mark.parametrize("fault", ["wrong_iss", "no_iss", "wrong_nonce"])
def test_an_answer_to_another_question(program: Program, connect: SimulatedProvider, fault: str) -> None:
    connect.post("faults", fault=fault, path="/authorize", times=1)
    person = HttpPerson()
    assert refused(Attempt(program, person.open)) == "sign_in_mismatch"
    assert FAILED in person.visits[-1].page.text
    assert Attempt(program, person.open).run().name


def test_cancel_at_the_vendor(program: Program) -> None:
    person = HttpPerson(answer="cancel")
    assert refused(Attempt(program, person.open)) == "sign_in_denied"
    assert FAILED in person.visits[-1].page.text
    without_role = HttpPerson("no_api_role")
    assert refused(Attempt(program, without_role.open)) == "sign_in_denied"


def test_a_browser_that_is_closed(program: Program) -> None:
    attempt = Attempt(program, lambda _: None, asking(seconds=2))
    started = time.monotonic()
    assert refused(attempt) == "sign_in_timed_out"
    assert 1.5 < time.monotonic() - started < 5
    left = [step.seconds_left for step in attempt.steps if step.stage is SignInStage.WAITING]
    assert left == [1, 0]


def test_a_page_that_never_comes_back(program: Program, connect: SimulatedProvider) -> None:
    connect.post("faults", fault="no_redirect", path="/authorize")
    assert refused(Attempt(program, request=asking(seconds=1))) == "sign_in_timed_out"


def test_an_application_the_provider_does_not_know(program: Program) -> None:
    program.registration["client_id"] = "kobling-nobody"
    person = HttpPerson()
    assert refused(Attempt(program, person.open, asking(seconds=1))) == "sign_in_timed_out"
    assert person.visits[-1].status == 400


def test_cancel_in_the_program_frees_the_port(program: Program) -> None:
    port = free_port()
    program.registration["redirect_uri"] = f"http://127.0.0.1:{port}/callback"
    program.cancel = CancelToken()
    timer = threading.Timer(0.3, program.cancel.cancel)
    timer.start()
    with pytest.raises(Cancelled):
        Attempt(program, lambda _: None).run()
    timer.join()
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", port))


def test_a_code_somebody_else_was_quicker_with(program: Program, connect: SimulatedProvider) -> None:
    person = HttpPerson(follow=False)

    def stolen(url: str) -> None:
        person.open(url)
        code = parse_qs(urlsplit(person.returned).query)["code"][0]
        person.look(f"{connect.url}/connect/token", grant_type="authorization_code", code=code,
                    client_id="kobling-native")  # fmt: skip
        person.look(person.returned)

    assert refused(Attempt(program, stolen)) == "sign_in_refused"


def test_a_code_that_is_too_old(program: Program, connect: SimulatedProvider) -> None:
    person = HttpPerson(follow=False)

    def slow(url: str) -> None:
        person.open(url)
        connect.post("clock", advance=301)
        person.look(person.returned)

    assert refused(Attempt(program, slow)) == "sign_in_refused"


def test_the_browsers_tab_is_loaded_again(program: Program) -> None:
    person = HttpPerson()
    Attempt(program, person.open).run()
    with pytest.raises(OSError, match="refused"):
        person.look(person.returned)
    assert program.token()


def test_other_visitors_of_the_port_are_sent_away(program: Program) -> None:
    person = HttpPerson()

    def visited(url: str) -> None:
        home = parse_qs(urlsplit(url).query)["redirect_uri"][0]
        for stray in (home, home.replace("/callback", "/favicon.ico"), f"{home}?unrelated=1"):
            assert person.look(stray).status == 404
        person.open(url)

    assert Attempt(program, visited).run().name


def test_an_address_is_pasted(program: Program, connect: SimulatedProvider) -> None:
    address = "https://kobling.example.invalid/signed-in"
    connect.post("application", client_id="kobling-web", redirect_uris=[address])
    program.registration |= {"client_id": "kobling-web", "redirect_uri": address}
    program.secrets["client_secret"] = SECRET
    person, request = HttpPerson(follow=False), asking()

    def copied(url: str) -> None:
        person.open(url)
        for text in ("", "what is this?", url, f"  {person.returned}\n"):
            request.pasted.put(text)

    assert Attempt(program, copied, request).run().name == "Kari Nordmann"


def test_an_address_of_an_earlier_sign_in_is_pasted(program: Program, connect: SimulatedProvider) -> None:
    person = HttpPerson()
    Attempt(program, person.open).run()
    program.saved.clear()
    program.tokens.clear()
    request = asking()
    request.pasted.put(person.returned)
    assert refused(Attempt(program, lambda _: None, request)) == "sign_in_mismatch"


def test_an_answer_that_somebody_on_this_machine_made_up(program: Program) -> None:
    person = HttpPerson()

    def forge(url: str) -> None:
        home = parse_qs(urlsplit(url).query)["redirect_uri"][0]
        person.look(f"{home}?error=access_denied&state=guessed")

    assert refused(Attempt(program, forge, asking(seconds=1))) == "sign_in_mismatch"


def test_an_answer_with_another_state(program: Program, connect: SimulatedProvider) -> None:
    """A provider that spoils it: the sign-in ends with the time, and says what came instead."""
    connect.post("faults", fault="wrong_state", path="/authorize", times=1)
    person = HttpPerson()
    assert refused(Attempt(program, person.open, asking(seconds=2))) == "sign_in_mismatch"
    assert OLDER in person.visits[-1].page.text
    assert Attempt(program, person.open).run().name


def test_older_tabs_do_not_end_a_sign_in(program: Program) -> None:
    person = HttpPerson()

    def returning(url: str) -> None:
        home = parse_qs(urlsplit(url).query)["redirect_uri"][0]
        for query in ("code=old&state=old", "error=access_denied&state=", "code=old"):
            visit = person.look(f"{home}?{query}")
            assert (visit.status, OLDER in visit.page.text) == (200, True)
        person.open(url)

    assert Attempt(program, returning).run().name
    assert DONE in person.visits[-1].page.text


def _raw(url: str, sent: bytes) -> bytes:
    """What the listener says to these bytes, to the end."""
    home = urlsplit(parse_qs(urlsplit(url).query)["redirect_uri"][0])
    with socket.create_connection(("127.0.0.1", home.port or 80), 10) as visitor:
        visitor.sendall(sent)
        visitor.shutdown(socket.SHUT_WR)
        with visitor.makefile("rb") as answer:
            return answer.read()


@pytest.mark.parametrize(
    ("hosts", "query"),
    [
        (["evil.example"], "code=x&state={state}"),
        ([], "code=x&state={state}"),
        (["{host}", "evil.example"], "code=x&state={state}"),
        (["{host}"], "code=x&code=y&state={state}"),
        (["{host}"], "code=x&state={state}&state={state}"),
        (["{host}"], "error=access_denied&error=access_denied&state={state}"),
    ],
    ids=["other-host", "no-host", "two-hosts", "two-codes", "two-states", "two-errors"],
)
def test_what_no_provider_sends_is_sent_away(program: Program, hosts: list[str], query: str) -> None:
    """Though it knows the state."""

    def visited(url: str) -> None:
        asked = {name: values[0] for name, values in parse_qs(urlsplit(url).query).items()}
        home = urlsplit(asked["redirect_uri"])
        lines = [f"GET {home.path}?{query.format(state=asked['state'])} HTTP/1.1"]
        lines += [f"Host: {host.format(host=home.netloc)}" for host in hosts]
        said = _raw(url, "\r\n".join([*lines, "", ""]).encode())
        assert said.startswith((b"HTTP/1.0 421", b"HTTP/1.0 404"))
        HttpPerson().open(url)

    assert Attempt(program, visited).run().name


_ODD = (
    b"\0\xff\x80" * 99,
    b"GET  / \r\n\r\n",
    b"\x16\x03\x01\x02\0\x01",
    b"\r\n" * 500,
    b"GET /callback?" + b"a" * 70_000 + b" HTTP/1.1\r\n\r\n",
    b"POST /callback HTTP/1.1\r\n\r\n",
    b"GET //evil.example/callback?code=x&state=y HTTP/1.1\r\nHost: x\r\n\r\n",
    b"GET http://[ HTTP/1.1\r\nHost: x\r\n\r\n",
)


def test_odd_and_slow_visitors_keep_nobody_waiting(program: Program) -> None:
    slow: list[socket.socket] = []

    def visited(url: str) -> None:
        home = urlsplit(parse_qs(urlsplit(url).query)["redirect_uri"][0])
        for begun in (b"", b"G", b"GET /callback?code=x HTTP/1.1\r\nHost: "):
            slow.append(socket.create_connection(("127.0.0.1", home.port or 80), 10))
            slow[-1].sendall(begun)
        for odd in _ODD:
            assert b" 200 " not in _raw(url, odd)[:20]
        HttpPerson().open(url)

    started = time.monotonic()
    assert Attempt(program, visited).run().name
    assert time.monotonic() - started < 15
    for visitor in slow:
        visitor.close()


def test_a_code_that_was_given_to_another_application(program: Program, connect: SimulatedProvider) -> None:
    person = HttpPerson(follow=False)

    def swapped(url: str) -> None:
        person.open(url.replace("client_id=kobling-native", "client_id=kobling-onetime"))
        person.look(person.returned)

    assert refused(Attempt(program, swapped)) == "sign_in_refused"


def test_a_code_that_comes_back_twice(program: Program) -> None:
    """The first is used; a replay of the same address finds nobody, and the sign-in stands."""
    person = HttpPerson(follow=False)

    def twice(url: str) -> None:
        person.open(url)
        pages = [person.look(person.returned)]
        with contextlib.suppress(OSError):
            pages.append(person.look(person.returned))
        assert all(DONE in visit.page.text for visit in pages)

    assert Attempt(program, twice).run().name
    assert len(program.saved) == 1


def test_another_program_had_the_port_first_for_the_other_family(
    program: Program, connect: SimulatedProvider
) -> None:
    """A browser tries ::1 for `localhost`, and would give the code to that program."""
    with socket.socket(socket.AF_INET6) as other:
        other.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY, 1)
        other.bind(("::1", 0))
        other.listen()
        port = other.getsockname()[1]
        address = f"http://localhost:{port}/callback"
        connect.post("application", client_id="kobling-native", redirect_uris=[address])
        program.registration["redirect_uri"] = address
        assert refused(Attempt(program, lambda _: None, asking(seconds=1))) == "port_taken"
    assert not [thread for thread in threading.enumerate() if thread.name == "redirect"]  # nor holds it
