"""What a person does with a system in the program: signs in, takes it into use, reads it."""

from concurrent.futures import ThreadPoolExecutor

from app.bootstrap import Services
from app.services.views import RunResult
from connectors.base import CancelToken, Result, SignInRequest, SignInStage
from connectors.views import DraftView
from tests.browser.person import HttpPerson


def sign_in(services: Services, connection: int, person: HttpPerson) -> None:
    """Signs the person in. Raises ErpError."""
    with ThreadPoolExecutor(1) as browser:  # its last page comes once the sign-in is done
        for step in services.onboarding.sign_in(connection, SignInRequest(), CancelToken()):
            if step.stage is SignInStage.OPEN:
                browser.submit(person.open, step.url)


def take_into_use(services: Services, draft: DraftView, client: str = "") -> None:
    """Takes the one company of the connection into use, by its own name unless the client's is given."""
    onboarding = services.onboarding
    items = list(onboarding.check(draft.id, CancelToken()))
    assert {item.result for item in items} == {Result.OK}
    (company,) = onboarding.list_companies(draft.id, CancelToken())
    onboarding.choose(draft.id, {company.external_id: client or company.name})
    onboarding.start_use(draft.id)


def synced(services: Services) -> list[RunResult]:
    """Reads everything; what came of each company."""
    steps = services.jobs.sync(full=True, cancel=CancelToken())
    return [step for step in steps if isinstance(step, RunResult)]
