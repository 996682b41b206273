"""The same company in another system: told where companies are chosen, stopped by nothing."""

import pytest

from app.bootstrap import Services
from app.services.activation import activate
from app.store.records import Connection, Stage
from connectors.base import CancelToken, Company
from connectors.views import CompanyChoice
from tests.app.services.conftest import Bookkeeper


def connected(services: Services, number: str, *, private: bool = False, owner: str = "") -> None:
    """A company with that business ID, in use with Netvisor through a connection called Main."""
    core = services._core
    row = Connection("netvisor", "Main", owner=owner or core.who, private=private, stage=Stage.ACTIVE)
    with core.store.writing() as tables:
        row = tables.connections.add(row)
        tables.companies.put_list(row, [Company("7", "Another name", number)])
        [company] = tables.companies.list(row.id)
        activate(core, tables, row, company.id, company.name)


@pytest.fixture
def listed(services: Services, bookkeeper: Bookkeeper) -> tuple[int, CompanyChoice]:
    draft = bookkeeper.draft("end_user", "Ny")
    [company] = services.onboarding.list_companies(draft.id, CancelToken())
    assert company.organisation_number and not company.also
    return draft.id, company


def written_otherwise(number: str) -> str:
    """The same number as another system writes it."""
    return f"{number[:3]} {number[3:6]} {number[6:]}"


@pytest.mark.parametrize("private", [False, True])
def test_it_is_told_by_its_number_however_that_is_written(
    services: Services, listed: tuple[int, CompanyChoice], *, private: bool
) -> None:
    draft, company = listed
    connected(services, written_otherwise(company.organisation_number), private=private)
    [told] = services.onboarding.load(draft).companies
    assert told.also == (("Netvisor", "Main"),) and not told.taken_by
    services.onboarding.choose(draft, {told.external_id: told.client})


def test_what_is_private_to_somebody_else_is_not_told(
    services: Services, listed: tuple[int, CompanyChoice]
) -> None:
    draft, company = listed
    connected(services, company.organisation_number, private=True, owner="somebody else")
    [told] = services.onboarding.load(draft).companies
    assert told.also == ()


def test_other_companies_are_not_the_same(services: Services, listed: tuple[int, CompanyChoice]) -> None:
    draft, _ = listed
    connected(services, "")
    assert [one.also for one in services.onboarding.load(draft).companies] == [()]
