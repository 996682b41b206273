"""Signing in through the browser: the first time and for renewal, and what waits for it meanwhile."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace

from app.services import drafts
from app.services.access import Granted
from app.services.core import Core
from app.services.vault import connection_owner
from app.store.records import CompanyRecord, Connection, Stage
from app.store.tables import Tables
from app.store.work import TransferStatus
from connectors import registry
from connectors.base import (
    Authorisation,
    CancelToken,
    Connector,
    SignInRequest,
    SignInStage,
    SignInStep,
)
from connectors.errors import ENDED_BY_SIGN_IN, ConfigError, ErpError
from connectors.views import DraftView

# problems that end when somebody has signed in
_SHOWN = 5  # companies named one by one


class SignIn:
    """What "Sign in" and "Renew authorisation" do."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def sign_in(self, connection: int, request: SignInRequest, cancel: CancelToken) -> Iterator[SignInStep]:
        """Signs a person in and stores what was granted; runs that were held for it are queued.

        Raises as `BrowserConnector.sign_in`, and where companies in use would be lost `other_company`,
        `companies_lost`; the former authorisation stays then.
        """
        core = self._core
        with core.store.reading() as tables:
            row = tables.connections.get(connection)
            in_use = tables.companies.list(connection, active=True)
        granted = Granted()
        authorisation: Authorisation | None = None
        try:
            with core.access.opened(row, cancel, signing_in=granted) as (connector, _trace):
                for step in registry.browser(connector).sign_in(request):
                    if step.stage is SignInStage.DONE:
                        authorisation = step.authorisation
                    else:
                        yield step
                if in_use and (lost := strangers(connector, in_use)) is not None:
                    raise lost
            assert authorisation is not None
            with core.access.renewing(connection, cancel):  # a renewal of the former one is over by then
                self._keep(connection, authorisation, granted)
                kept = core.access.tokens(connection)
                kept.clear()
                kept.update(granted.tokens)
        except ErpError as error:
            with core.store.writing() as tables:
                core.events.add(tables, "signed_in", row, status=drafts.refused(row), error=error)
            raise
        yield SignInStep(SignInStage.DONE, authorisation=authorisation)

    def again(self, connection: int) -> DraftView:
        """A draft like this connection for the next authorisation: the same addresses, answers, ticks and
        place, nothing of who signed in."""
        core = self._core
        with core.store.writing() as tables:
            row = tables.connections.get(connection)
            state = replace(row.assistant, answers=drafts.answers_of(row))
            new = drafts.new(
                core,
                tables,
                row.system,
                level=row.level,
                group_id=row.group_id,
                client_id=row.client_id,
                private=row.private,
                fields={k: v for k, v in row.fields.items() if k != "tenant_id"},
                assistant=state,
            )
            return drafts.view(core, tables, new)

    def _keep(self, connection: int, authorisation: Authorisation, granted: Granted) -> None:
        """Row and keyring together: one without the other does not happen."""
        core = self._core

        def write(tables: Tables) -> None:
            row = tables.connections.get(connection)
            former = row.authorisation
            by_person = row.fields.get("access", "user") == "user"
            row = replace(
                row,
                authorisation=authorisation,
                authorised_at=authorisation.at,
                expires_at=authorisation.expires_at if by_person else None,
                checks=tuple(c for c in row.checks if c.problem is None),
            )
            if row.stage is Stage.DRAFT:  # who signed in now may see other books: nothing is proved of those
                row = drafts.unproved(tables, row)
            tables.connections.update(row)
            release(core, tables, row)
            core.events.add(
                tables,
                "authorisation_renewed" if former else "signed_in",
                row,
                status=TransferStatus.DONE,
                data={
                    "person": authorisation.name or authorisation.email,
                    "granted": " ".join(authorisation.granted),
                    "expires_at": authorisation.expires_at.isoformat() if authorisation.expires_at else "",
                },
            )

        gone = () if authorisation.renewable else ("refresh_token",)  # of the authorisation before
        core.vault.put(connection_owner(connection), granted.secrets, write, gone)


def release(core: Core, tables: Tables, row: Connection, mended: Collection[str] = ENDED_BY_SIGN_IN) -> None:
    """Ends the problems a sign-in mends, or those given, and queues the runs that were held for it, in the
    caller's transaction."""
    if row.problem is not None and row.problem.code in mended:
        tables.connections.update(replace(tables.connections.get(row.id), problem=None))
    companies = tables.companies.list(row.id, active=True)
    for company in companies:
        if company.problem is not None and company.problem.code in mended:
            tables.companies.update(replace(company, problem=None))
    if tables.runs.let_go([company.id for company in companies], core.clock()):
        core.work.set()


def strangers(connector: Connector, in_use: Sequence[CompanyRecord], by: str = "person") -> ErpError | None:
    """What is wrong with whoever comes instead, a `person` or a `key`, and does not see the companies in use:
    else another company's books would be taken for theirs, or some would silently stay behind."""
    listed = {company.id: company.name for company in connector.companies() if company.usable}
    missing = [company for company in in_use if company.external_id not in listed]
    names = _few([company.name for company in missing])
    if missing and len(missing) == len(in_use):
        return ConfigError("other_company", company=names, found=_few([*listed.values()]), by=by)
    if missing:
        return ConfigError("companies_lost", companies=names, count=str(len(missing)), by=by)
    return None


def _few(names: Sequence[str]) -> str:
    """The first names in a line, and how many more there are."""
    return ", ".join(names[:_SHOWN]) + (f" +{len(names) - _SHOWN}" if len(names) > _SHOWN else "")
