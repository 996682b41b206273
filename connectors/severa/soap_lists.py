"""The datasets of the SOAP interface: customers by pages, invoices by status, hours by date, others whole."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date, timedelta
from functools import cached_property, partial
from itertools import pairwise

from connectors import lists
from connectors.base import Page, Row
from connectors.errors import problem
from connectors.rows import PartyRow
from connectors.salvage import rows_of
from connectors.severa import lists as rest
from connectors.severa.answers import BusinessUnit, Named, Product, Project, User, WorkHour
from connectors.severa.soap import Entity, Soap
from connectors.severa.soap_entities import invoice, structure

PAGE = 100  # accounts, the most a call gives
BEGINNING = "2000-01-01T00:00:00"  # what other programs give where everything is wanted
INCLUDE_INACTIVE = 2
_YEARS = 3  # of hours cut into months; what is older comes in one answer
_NO_UNIT = ("businessUnitGUID", None)  # of every unit


class SoapLists:
    """Reads the datasets over one connection; what an hour refers to is read once."""

    def __init__(self, soap: Soap) -> None:
        self._soap = soap

    def first(self, dataset: str) -> int:
        """Reads a little of a dataset; returns how many rows came. Raises ErpError."""
        if dataset == "customers":
            return len(self._accounts(INCLUDE_INACTIVE, 0, 1))
        if dataset == "invoices":
            statuses = self._statuses()
            return len(self._invoices(statuses[0], most=1)) if statuses else 0
        if dataset == "hours":
            today = self._soap.context.clock().date()
            return len(self._hours(today - timedelta(days=31), today))
        page = next(self.read(dataset, None))
        return len(page.rows)

    def read(self, dataset: str, cursor: str | None) -> Iterator[Page]:
        """All pages of a dataset. Raises ErpError, `module_inactive` for one the interface lacks."""
        readers: Mapping[str, Callable[[str], Iterator[tuple[list[Row], str]]]] = {
            "customers": self._customers,
            "products": lambda _: self._whole(_rows("products", self.products(), _product)),
            "dimensions": lambda _: self._whole(self._dimensions()),
            "projects": lambda _: self._whole(_rows("projects", self.cases, _project)),
            "invoices": self._by_status,
            "hours": self._by_month,
        }
        if dataset not in readers:
            raise problem("module_inactive", "not in the SOAP interface", dataset=dataset, module="REST API")
        return lists.read(
            [readers[dataset]], lambda reader, place: reader(place), lambda _, rows: rows, cursor, dataset
        )

    def _whole(self, rows: Iterable[Row]) -> Iterator[tuple[list[Row], str]]:
        yield list(rows), ""

    def _accounts(self, options: int, first: int, count: int = PAGE) -> list[Entity]:
        names = "IncludeInactive" if options else "None"
        return self._soap.many(
            "customers", "IAccount", "GetAllAccounts",
            [("options", names), ("startFromIndex", first), ("count", count)],
        )  # fmt: skip

    def _customers(self, place: str) -> Iterator[tuple[list[Row], str]]:
        """What lists accounts tells number and name alone; who is active shows by who is left out of the
        list of the active ones."""
        active = {account.text("GUID") for accounts, _ in self._every_account(0) for account in accounts}
        for accounts, following in self._every_account(INCLUDE_INACTIVE, place):
            rows: list[Row] = []
            for account in accounts:
                guid = account.text("GUID")
                number, name = account.text("Number"), account.text("Name")
                rows.append(PartyRow(source_id=guid, number=number, name=name, active=guid in active))
            yield rows, following

    def _every_account(self, options: int, place: str = "") -> Iterator[tuple[Sequence[Entity], str]]:
        return lists.by_offset(
            lambda start: (self._accounts(options, start), True),
            place,
            lambda account: account.text("GUID"),
            "GetAllAccounts",
            "customers",
            unpaged=lambda _: False,
        )

    def products(self, since: str = BEGINNING) -> list[Entity]:
        """The products changed since, inactive ones too. Raises ErpError."""
        return self._soap.many(
            "products", "IProduct", "GetProductsChangedSince",
            [("startDateTime", since), ("options", INCLUDE_INACTIVE)],
        )  # fmt: skip

    def units(self) -> list[Entity]:
        """The business units, from the top. Raises ErpError."""
        return self._soap.many(
            "dimensions", "IBusinessUnit", "GetBusinessUnitHierarchy",
            [("rootBusinessUnitGuid", None), ("options", INCLUDE_INACTIVE)],
        )  # fmt: skip

    @cached_property
    def cases(self) -> list[Entity]:
        """All projects. Raises ErpError."""
        return self._soap.many("projects", "ICase", "GetAllCases", [_NO_UNIT])

    @cached_property
    def users(self) -> list[Entity]:
        """All users. Raises ErpError."""
        return self._soap.many("dimensions", "IUser", "GetAllUsers", [_NO_UNIT, ("includeInactive", True)])

    def _dimensions(self) -> Iterator[Row]:
        """Business units, projects and users; the interface has no list of cost centres."""
        yield from (rest.business_unit(structure(BusinessUnit, unit)) for unit in self.units())
        yield from (rest.project_dimension(structure(Project, case)) for case in self.cases)
        yield from (rest.user(structure(User, user)) for user in self.users)

    def _statuses(self) -> list[str]:
        found = self._soap.many("invoices", "IInvoiceStatus", "GetAllInvoiceStatuses")
        return [name for status in found if (name := status.text("Name"))]

    def _invoices(self, status: str, most: int | None = None) -> list[Entity]:
        return self._soap.many(
            "invoices", "IInvoice", "GetInvoicesByStatus",
            [_NO_UNIT, ("status", status), ("options", 0), ("maxInvoices", most)],
        )  # fmt: skip

    def _by_status(self, place: str) -> Iterator[tuple[list[Row], str]]:
        statuses = self._statuses()
        for index in range(int(place or 0), len(statuses)):
            rows = _rows(
                "invoices", self._invoices(statuses[index]), partial(_invoice, status=statuses[index])
            )
            yield rows, str(index + 1)
        yield [], ""

    def _hours(self, start: date | None, last: date | None) -> list[Entity]:
        bounds = [f"{found.isoformat()}T00:00:00" if found else None for found in (start, last)]
        return self._soap.many(
            "hours", "IHourEntry", "GetHourEntriesByDate",
            [_NO_UNIT, ("startdate", bounds[0]), ("enddate", bounds[1])],
        )  # fmt: skip

    def _by_month(self, place: str) -> Iterator[tuple[list[Row], str]]:
        """Older years, then month by month to a year ahead, then what is later still; days at the borders
        may come twice."""
        today = self._soap.context.clock().date()
        starts = [date(y, m, 1) for y in range(today.year - _YEARS, today.year + 2) for m in range(1, 13)]
        months = list(pairwise([None, *starts, None]))
        for index in range(int(place or 0), len(months)):
            start, following = months[index]
            last = following - timedelta(days=1) if following else None
            rows = _rows("hours", self._hours(start, last), self._hour)
            done = index == len(months) - 1
            if rows or done:
                yield rows, "" if done else str(index + 1)

    @cached_property
    def _people(self) -> Mapping[str | None, User]:
        return {guid: structure(User, user) for user in self.users if (guid := user.text("GUID"))}

    @cached_property
    def _accounts_of_cases(self) -> Mapping[str | None, str | None]:
        return {guid: case.text("AccountNumber") for case in self.cases if (guid := case.text("GUID"))}

    @cached_property
    def _work_types(self) -> Mapping[str | None, str | None]:
        found = self._soap.many("hours", "IWorkType", "GetAllWorkTypes")
        return {guid: one.text("Name") for one in found if (guid := one.text("GUID"))}

    @cached_property
    def _phases(self) -> Mapping[str | None, str | None]:
        found = self._soap.many(
            "hours", "IPhase", "GetPhasesChangedSince",
            [_NO_UNIT, ("startDateTime", BEGINNING), ("options", 0)],
        )  # fmt: skip
        return {guid: one.text("Name") for one in found if (guid := one.text("GUID"))}

    def _hour(self, entry: Entity) -> Row:
        found = structure(WorkHour, entry)
        found.user = self._people.get(entry.text("UserGUID"))
        found.phase = Named(name=self._phases.get(entry.text("PhaseGUID")))
        found.workType = Named(name=self._work_types.get(entry.text("WorkTypeGUID")))
        found.customer = Named(number=self._accounts_of_cases.get(entry.text("CaseGUID")))
        return rest.hour(found)


def _rows(dataset: str, entities: Sequence[Entity], row: Callable[[Entity], Row]) -> list[Row]:
    return rows_of(dataset, entities, partial(map, row), name=_named)


def _named(entity: Entity) -> tuple[str, str | None]:
    guid = entity.text("GUID")
    number = next((found for name in ("Number", "Code", "CaseNumber") if (found := entity.text(name))), guid)
    return number or "", guid


def _product(entity: Entity) -> Row:
    return rest.product(structure(Product, entity))


def _project(case: Entity) -> Row:
    return rest.project(structure(Project, case))


def _invoice(entity: Entity, status: str) -> Row:
    return rest.invoice(invoice(entity, status))
