"""The pages a person meets on the way: sign in, choose a company, consent; and the account settings."""

import secrets
from collections.abc import Mapping
from urllib.parse import parse_qsl

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from connectors.simulators.office import Client
from connectors.simulators.visma_connect import authorize
from connectors.simulators.visma_connect.authorize import RefusedError
from connectors.simulators.visma_connect.people import PEOPLE, Person, shown
from connectors.simulators.visma_connect.provider import VismaConnect
from connectors.simulators.visma_connect.question import Question
from connectors.simulators.visma_connect.rendering import Page, language

_COOKIE = "idsrv.session"
_LIFE = 20 * 60  # seconds a started sign-in waits for the person


async def form(request: Request) -> dict[str, str]:
    """The fields of a posted form; what is not a form has none."""
    body = (await request.body()).decode("utf-8", "replace")
    return dict(parse_qsl(body, keep_blank_values=True))


class SignIn:
    """Leads a person from the authorize address back to the application."""

    def __init__(self, connect: VismaConnect) -> None:
        self.connect = connect

    def routes(self) -> list[Route]:
        """The pages' routes."""
        both = ["GET", "POST"]
        return [
            Route("/connect/authorize", self.authorize, methods=both),
            Route("/connect/endsession", self.end_session, methods=both),
            Route("/signin/{question}", self.sign_in, methods=both),
            Route("/company/{question}", self.company, methods=both),
            Route("/consent/{question}", self.consent, methods=both),
            Route("/account", self.account, methods=both),
            *(Route(f"/{page}", self.paper) for page in ("terms", "privacy")),
        ]

    async def authorize(self, request: Request) -> Response:
        given = await form(request) if request.method == "POST" else dict(request.query_params)
        asked = authorize.question(self.connect, given, _tongues(request))
        request.scope["told"] = _told(given)
        if isinstance(asked, Response):
            return asked
        try:
            authorize.check(asked, given)
            return self._begin(request, asked)
        except RefusedError as why:
            return authorize.refusal(self.connect, asked, why)

    def _begin(self, request: Request, asked: Question) -> Response:
        person = self._signed_in(request)
        prompts = asked.prompt.split()
        if "none" in prompts:
            return self._silently(request, asked, person)
        again = "login" in prompts or "select_account" in prompts
        hinted = person is None or asked.hint.lower() in ("", person.email, person.key)
        asked.person = person if hinted and not again else None
        identity = secrets.token_urlsafe(24)
        self.connect.questions[identity] = asked
        return self._next(identity, asked)

    def _silently(self, request: Request, asked: Question, person: Person | None) -> Response:
        if person is None:
            raise RefusedError("login_required", "nobody is signed in")
        if asked.bound:
            raise RefusedError("interaction_required", "a company must be chosen")
        if not self.connect.has_granted(person, asked.application, asked.scopes):
            raise RefusedError("consent_required", "not yet granted")
        return authorize.success(self.connect, asked, person, request.cookies[_COOKIE])

    def _next(self, identity: str, asked: Question) -> Response:
        """The first page that still has something to ask."""
        page = (
            "signin" if asked.person is None else "company" if asked.bound and not asked.tenant else "consent"
        )
        return RedirectResponse(f"/{page}/{identity}", 303)

    async def sign_in(self, request: Request) -> Response:
        """Who signs in; there are no passwords to practise with."""
        identity, asked, given = await self._asked(request)
        if asked is None:
            return self._gone(request)
        who = PEOPLE.get(given.get("person", ""))
        if given.get("answer") == "cancel":
            return self._cancelled(identity, asked)
        if who is None:
            return self._list_people(asked)
        asked.person, asked.tenant = who, ""
        answer = self._next(identity, asked)
        session = secrets.token_hex(16).upper()
        self.connect.sessions[session] = who
        answer.set_cookie(_COOKIE, session, httponly=True, samesite="lax")
        return answer

    def _list_people(self, asked: Question) -> Response:
        page, hint = asked.page(), asked.hint.lower()
        people = sorted(shown(asked.scopes), key=lambda p: hint not in ("", p.email, p.key))
        rows = [
            page.row("person", p.key, p.name, p.email, page.role(p.key), first=number == 0)
            for number, p in enumerate(people)
        ]
        return page.answer("sign_in", "sign_in_title", rows="\n".join(rows))

    async def company(self, request: Request) -> Response:
        """The one company the application gets access to."""
        identity, asked, given = await self._asked(request)
        if asked is None or asked.person is None:
            return self._gone(request)
        tenants = {self.connect.tenant(c): c for c in self._companies(asked.person)}
        if given.get("answer"):
            return self._left(identity, asked, given["answer"])
        if given.get("tenant") in tenants:
            asked.tenant = given["tenant"]
            return self._next(identity, asked)
        page = asked.page()
        if not tenants:
            return page.answer("no_company", "no_company_title")
        rows = [
            page.row("tenant", t, c.name, page.word("organisation_number", number=c.organisation_number))
            for t, c in tenants.items()
        ]
        return page.answer("company", "company_title", rows="\n".join(rows))

    def _companies(self, person: Person) -> list[Client]:
        clients = self.connect.office.clients
        return [c for c in clients if person.companies is None or c.profile.key in person.companies]

    async def consent(self, request: Request) -> Response:
        """What the application asks for, listed; accepted or not."""
        identity, asked, given = await self._asked(request)
        if asked is None or asked.person is None or (asked.bound and not asked.tenant):
            return self._gone(request)
        if given.get("answer") == "accept":
            self.connect.questions.pop(identity)
            session = request.cookies.get(_COOKIE, "")
            return authorize.success(self.connect, asked, asked.person, session)
        if given.get("answer"):
            return self._left(identity, asked, given["answer"])
        chosen = [c.name for c in self.connect.office.clients if self.connect.tenant(c) == asked.tenant]
        page = asked.page(company="".join(chosen))
        return page.answer("consent", "consent_title", asked="\n".join(_points(page, asked.scopes)))

    def _left(self, identity: str, asked: Question, answer: str) -> Response:
        """Log out now, or cancel."""
        if answer != "sign_out":
            return self._cancelled(identity, asked)
        asked.person, asked.tenant = None, ""
        gone = self._next(identity, asked)
        gone.delete_cookie(_COOKIE)
        return gone

    def _cancelled(self, identity: str, asked: Question) -> Response:
        self.connect.questions.pop(identity)
        return authorize.refusal(self.connect, asked, RefusedError("access_denied", "User cancelled"))

    async def _asked(self, request: Request) -> tuple[str, Question | None, Mapping[str, str]]:
        identity = request.path_params["question"]
        asked = self.connect.questions.get(identity)
        if asked is not None and (self.connect.clock.now() - asked.at).total_seconds() > _LIFE:
            asked = None
        return identity, asked, await form(request) if request.method == "POST" else {}

    def _signed_in(self, request: Request) -> Person | None:
        return self.connect.sessions.get(request.cookies.get(_COOKIE, ""))

    def _gone(self, request: Request) -> Response:
        return Page(language(_tongues(request))).message("error", 400, "error_gone")

    async def account(self, request: Request) -> Response:
        """What the person has granted, to be taken back."""
        person, tongue = self._signed_in(request), language(_tongues(request))
        given = (await form(request)).get("application", "") if request.method == "POST" else ""
        page = Page(tongue)
        rows = []
        for number, granted in enumerate(self.connect.granted_by(person) if person else ()):
            if str(number) == given:
                self.connect.tokens.withdraw(granted)
                continue
            at = page.word("account_row", at=f"{granted.at:%d.%m.%Y %H:%M}")
            rows.append(page.row("application", str(number), granted.application.name, at))
        shown_rows = "\n".join(rows) or f"<p>{page.word('account_none')}</p>"
        return page.answer("account", "account_title", rows=shown_rows)

    async def paper(self, request: Request) -> Response:
        """The application's terms, or its privacy policy."""
        return Page(language(_tongues(request))).message(request.url.path.strip("/"))

    async def end_session(self, request: Request) -> Response:
        """Signs the person out of the provider; tokens stay good."""
        given = await form(request) if request.method == "POST" else dict(request.query_params)
        self.connect.sessions.pop(request.cookies.get(_COOKIE, ""), None)
        address = given.get("post_logout_redirect_uri", "")
        answer: Response = Page(language(_tongues(request))).message("signed_out")
        if any(a.returns_to(address) for a in self.connect.applications.values()):
            state = f"?state={given['state']}" if "state" in given else ""
            answer = RedirectResponse(address + state, 302)
        answer.delete_cookie(_COOKIE)
        return answer


def _tongues(request: Request) -> str:
    return request.headers.get("accept-language", "")


def _told(given: Mapping[str, str]) -> dict[str, str]:
    """What the record may show of a request."""
    shown_names = ("client_id", "redirect_uri", "scope", "prompt", "login_hint", "ui_locales")
    return {name: given[name] for name in shown_names if name in given}


def _points(page: Page, scopes: tuple[str, ...]) -> list[str]:
    """The items of the consent page, as Visma Connect lists them."""
    known = {"email": "account_email", "openid": "account_id", "profile": "account_profile"}
    account = [page.word(word) for scope, word in known.items() if scope in scopes]
    net = [s for s in scopes if s.startswith("vismanet_erp_")]
    data = {
        "data_business_nxt": any(s.startswith("business-graphql-") for s in scopes),
        "data_visma_net": bool(net),
        "data_visma_net_write": any(not s.endswith(":read") for s in net),
        "data_customer_insight": any(s.startswith("customerinsight:") for s in scopes),
    }
    points = []
    if account:
        points.append(page.points("account_information", account))
    if any(data.values()):
        points.append(page.points("data_access", [page.word(word) for word, on in data.items() if on]))
    if "offline_access" in scopes:
        points.append(page.points("offline", [page.word("offline_text")]))
    return points
