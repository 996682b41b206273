"""The services an assistant needs, held in memory: written by hand, checked by type."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from threading import Event

from connectors import registry
from connectors.base import (
    Authorisation,
    CancelToken,
    CheckItem,
    SignInRequest,
    SignInStage,
    SignInStep,
    System,
)
from connectors.errors import ErpError, problem
from connectors.example.system import EXAMPLE
from connectors.fields import Secret, accept
from connectors.views import CompanyChoice, CompanyView, ConnectionView, DraftView, Progress, RegistrationView
from tests.app.windows.samples import company as imported
from tests.app.windows.samples import connection as placed
from tests.wizards.drafts import NOW, FakeCompany, FakeDraft, FakeTick, checks, granted
from wizards.flow import has_assistant
from wizards.needs import Onboarding

COMPANIES = (
    FakeCompany("1", "Fjordfisk AS", "999000111"),
    FakeCompany("2", "Nordlys Regnskap og Rådgivning AS", "999000222"),
    FakeCompany("3", "Tindvegen Eiendom AS", ""),
    FakeCompany("4", "Havbris Transport AS", "999000444", taken_by="Tripletex Havbris"),
)


SYSTEMS: Mapping[str, System] = {
    system.key: system
    for system in (*registry.SYSTEMS.values(), EXAMPLE)
    if has_assistant(system) and not system.sides  # an interface's start-up stands in its own window
}
LINK = "https://connect.visma.com/connect/authorize?client_id=isv_kobling&state=af0ifjsldkj"

KEY = "eyJ0b2tlbklkIjoxMjM0NSwidG9rZW4iOiJhYmNkZWYifQ"
OFFICE = {"key_kind": "office", "role": "yes", "package": "yes", "clients": "many"}


def ready(step: str = "") -> FakeDraft:
    """A draft with everything done, the first of the companies chosen."""
    return FakeDraft(
        step=step,
        answers=OFFICE,
        secrets=frozenset({"employee_token"}),
        ticks={name: FakeTick() for name in ("activate", "user", "create", "link")},
        checks=checks(),
        checked_at=NOW,
        companies=tuple(replace(one, client=one.name, chosen=one.external_id == "1") for one in COMPANIES),
    )


class FakeOnboarding:
    """Drafts in a dictionary; secrets beside them. `results` is what the next check finds, `grants` what the
    next sign-in does; `answered` lets a browser come back."""

    def __init__(self) -> None:
        self.stored: dict[int, FakeDraft] = {}
        self.keyring: dict[tuple[int, str], Secret] = {}
        self.results: Sequence[CheckItem] = checks()
        self.listed: Sequence[CompanyChoice] = COMPANIES
        self.fails: ErpError | None = None
        self.waits = False
        self.grants: Authorisation = granted()
        self.answered = Event()
        self.requests: list[SignInRequest] = []

    def drafts(self) -> Sequence[DraftView]:
        return [draft for draft in self.stored.values() if draft.stage == "draft"]

    def begin(self, system: str, name: str = "") -> DraftView:
        draft = FakeDraft(id=len(self.stored) + 1, system=system, name=name or SYSTEMS[system].name)
        self.stored[draft.id] = draft
        return draft

    def load(self, connection: int) -> DraftView:
        try:
            return self.stored[connection]
        except KeyError:
            raise problem("unknown_name", name=str(connection)) from None

    def save_step(self, connection: int, step: str, answers: Mapping[str, str]) -> DraftView:
        return self._keep(connection, step=step, answers={**self.stored[connection].answers, **answers})

    def tick(self, connection: int, step: str, done: bool) -> DraftView:
        ticks = dict(self.stored[connection].ticks)
        if done:
            ticks[step] = FakeTick()
        else:
            ticks.pop(step, None)
        return self._keep(connection, ticks=ticks)

    def save_values(
        self, connection: int, values: Mapping[str, str], secrets: Mapping[str, Secret]
    ) -> DraftView:
        if self.fails is not None:
            raise self.fails
        draft = self.stored[connection]
        system = SYSTEMS[draft.system]
        fields = {one.name: one for one in (*system.registration_fields, *system.fields)}
        plain = {name: accept(fields[name], value) for name, value in values.items()}
        hidden = {name: Secret(accept(fields[name], value.reveal())) for name, value in secrets.items()}
        self.keyring.update({(connection, name): value for name, value in hidden.items()})
        mine = {name: value for name, value in plain.items() if name != "application_name"}
        void: dict[str, object] = (
            {"checks": (), "checked_at": None, "companies": ()} if hidden or mine else {}
        )
        return self._keep(
            connection,
            **void,
            fields={**draft.fields, **mine},
            secrets=draft.secrets | (hidden.keys() - {"consumer_token"}),
            registration=draft.registration or "consumer_token" in hidden,
        )

    def save_place(
        self, connection: int, *, name: str, level: str = "", private: bool = False, description: str = ""
    ) -> DraftView:
        if not name:
            raise problem("value_missing", field="connection_name")
        if name == "Taken":
            raise problem("name_taken", name=name)
        return self._keep(connection, name=name, level=level, private=private, description=description)

    def sign_in(self, connection: int, request: SignInRequest, cancel: CancelToken) -> Iterator[SignInStep]:
        self.requests.append(request)
        yield SignInStep(SignInStage.OPEN, LINK, request.seconds)
        for left in range(request.seconds - 1, 0, -1):
            yield SignInStep(SignInStage.WAITING, LINK, left)
            if self.answered.is_set() or not request.pasted.empty():
                break
            cancel.wait(0.01)
        yield SignInStep(SignInStage.RETURNED)
        if self.fails is not None:
            raise self.fails
        self._keep(connection, authorisation=self.grants)
        yield SignInStep(SignInStage.DONE, authorisation=self.grants)

    def again(self, connection: int) -> DraftView:
        former = self.stored[connection]
        draft = self.begin(former.system)
        fields = {name: value for name, value in former.fields.items() if name != "tenant_id"}
        return self._keep(
            draft.id, step=former.step, answers=former.answers, ticks=former.ticks, fields=fields
        )

    def check(self, connection: int, cancel: CancelToken) -> Iterator[CheckItem]:
        done: list[CheckItem] = []
        for item in self.results:
            cancel.check()
            done.append(item)
            yield item
            self._keep(connection, checks=tuple(done), checked_at=NOW)
            if self.waits:
                cancel.wait(30)

    def list_companies(self, connection: int, cancel: CancelToken) -> Iterator[CompanyChoice]:
        if self.fails is not None:
            raise self.fails
        before = {company.external_id: company for company in self.stored[connection].companies}
        listed = tuple(
            replace(
                company,
                client=company.name,
                chosen=company.external_id in before and before[company.external_id].chosen,
            )
            for company in self.listed
        )
        yield from listed
        self._keep(connection, companies=listed)

    def choose(self, connection: int, clients: Mapping[str, str]) -> DraftView:
        companies = tuple(
            replace(
                company,
                chosen=company.external_id in clients,
                client=clients.get(company.external_id, company.client),
            )
            for company in self.stored[connection].companies
        )
        return self._keep(connection, companies=companies)

    def start_use(self, connection: int) -> DraftView:
        return self._keep(connection, stage="active", started_at=NOW, started_by="Kari")

    def import_first(self, connection: int, cancel: CancelToken) -> Iterator[Progress]:
        for company in self.stored[connection].companies:
            if company.chosen:
                yield Progress(1, 1, company.name, "accounts", "reading", 0, 0, {"fetched": 530})
                yield Progress(1, 1, company.name, "postings", "reading", 3, 24, {"fetched": 6_120})
                if self.waits:  # for the next one
                    yield Progress(1, 1, company.name, "", "finished", 0, 0, {})
                    cancel.wait(30)

    def forget(self, begun: DraftView) -> None:
        now = self.stored.get(begun.id)
        if now is not None and now.stage == "draft" and replace(now, step=begun.step) == begun:
            self.discard(begun.id)

    def discard(self, connection: int) -> None:
        del self.stored[connection]
        for key in [key for key in self.keyring if key[0] == connection]:
            del self.keyring[key]

    def _keep(self, connection: int, **changes: object) -> FakeDraft:
        draft: FakeDraft = replace(self.stored[connection], **changes)  # type: ignore[arg-type]
        self.stored[connection] = draft
        return draft


class FakeCompanies:
    def __init__(self, onboarding: FakeOnboarding) -> None:
        self._onboarding = onboarding

    def list(self, connection: int | None = None) -> Sequence[CompanyView]:
        drafts = [draft for draft in self._onboarding.stored.values() if draft.id == connection]
        chosen = [company for draft in drafts for company in draft.companies if company.chosen]
        return [
            imported(0, id=place, name=company.name, counts={"postings": 48_212})
            for place, company in enumerate(chosen, start=1)
        ]


class FakeConnections:
    """replaced: the names of what each entry over a connection in use came with; `fails`: why it is not
    taken; `waits`: it is asked for 30 s, unless that is ended."""

    def __init__(self, memory: FakeOnboarding) -> None:
        self._memory = memory
        self.replaced: list[tuple[str, ...]] = []
        self.fails: ErpError | None = None
        self.waits = False

    def enter(
        self, connection: int, values: Mapping[str, str], secrets: Mapping[str, Secret], cancel: CancelToken
    ) -> DraftView:
        if self._memory.stored[connection].stage != "active":
            return self._memory.save_values(connection, values, secrets)
        self.replaced.append((*values, *secrets))
        if self.waits:
            cancel.wait(30)
        if self.fails is not None:
            raise self.fails
        return self._memory.load(connection)

    def list(self) -> Sequence[ConnectionView]:
        return [placed(90, name="Xledger Vest", level="Vest/Bergen"), placed(91, name="Go", level="")]


class FakeRegistrations:
    """What our product is registered with wherever a system asks for it."""

    def __init__(self) -> None:
        self.fields: Mapping[str, str] = {
            "application_name": "Kobling",
            "client_id": "isv_kobling",
            "service_client_id": "regnskapsdata",
        }

    def get(self, system: str, base_url: str = "") -> RegistrationView:
        wanted = {field.name for field in SYSTEMS[system].registration_fields}
        fields = {name: value for name, value in self.fields.items() if name in wanted}
        return RegistrationView(system, base_url, fields, frozenset(), True)


class FakeServices:
    """Everything an assistant is given."""

    def __init__(self) -> None:
        self.memory = FakeOnboarding()
        self.onboarding: Onboarding = self.memory
        self.companies = FakeCompanies(self.memory)
        self.connections = FakeConnections(self.memory)
        self.registrations = FakeRegistrations()
        self.stays_here = False  # whether the browser may only be sent to this computer's pages

    def may_open(self, address: str) -> bool:
        return not self.stays_here or "127.0.0.1" in address
