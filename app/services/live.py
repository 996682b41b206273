"""Systems that are read when somebody looks: what is stored of them is what was last seen."""

from collections.abc import Iterator
from datetime import timedelta

from app.services.core import Core
from app.services.imports import Imports
from app.services.views import RunResult
from app.store.records import CompanyRecord, RunKind
from connectors import registry
from connectors.base import CancelToken, Mode
from connectors.views import Progress

FRESH = timedelta(minutes=10)  # within which looking again shows what was just seen


class Live:
    """Reads companies of live systems anew."""

    def __init__(self, core: Core, imports: Imports) -> None:
        self._core = core
        self._imports = imports

    def look(self, company: str, cancel: CancelToken, *, now: bool = False) -> Iterator[Progress | RunResult]:
        """Reads a company (our id, name or the vendor's id) of a live system, unless it was read some minutes
        ago or is in use no longer, and `now` does not insist. Nothing happens for a company that is imported.
        Raises `unknown_name`, `ambiguous_name`, `not_in_use` (but wanted `now`); what stopped the
        reading is in the RunResult."""
        with self._core.store.reading() as tables:
            record = tables.companies.find(company)
        if is_live(record) and (now or (in_use(record) and not self._seen(record))):
            run = self._imports.runner.request(record.id, RunKind.FULL)
            yield from self._imports.run([run], cancel)

    def _seen(self, company: CompanyRecord) -> bool:
        at = company.imported_at
        return at is not None and company.problem is None and self._core.clock() - at < FRESH


def is_live(company: CompanyRecord) -> bool:
    """Whether nothing of the company is imported."""
    return registry.system(company.system).mode is Mode.LIVE


def in_use(company: CompanyRecord) -> bool:
    """Whether it is read at all."""
    return company.active and company.connection_id is not None
