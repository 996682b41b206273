"""The same company in another system: told where companies are chosen, stopped by nothing."""

from dataclasses import replace
from pathlib import Path

import pytest

from app.bootstrap import Services
from app.services.activation import activate
from app.store.records import Connection, Stage
from connectors.base import CancelToken, Company
from connectors.errors import ConfigError
from connectors.views import NOT_TOLD, CompanyChoice
from resources.words import LANGUAGES, Words
from tests.app.cli.program import Program
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


def test_a_private_connection_of_somebody_else_is_told_without_its_name(
    services: Services, bookkeeper: Bookkeeper, data_dir: Path
) -> None:
    """Wherever connections are shown: lists, choices, problems, JSON and tables."""
    bookkeeper.connect("end_user", "Havbris lønn")
    core, draft = services._core, bookkeeper.draft("end_user", "Ny")
    with core.store.writing() as tables:
        row = tables.connections.find("Havbris lønn")
        tables.connections.update(replace(row, private=True, owner="somebody else"))
    [company] = services.onboarding.list_companies(draft.id, CancelToken())
    assert company.taken_by == NOT_TOLD
    for choosing in (
        lambda: services.onboarding.choose(draft.id, {company.external_id: company.client}),
        lambda: services.companies.activate(draft.id, [company.external_id]),
    ):
        with pytest.raises(ConfigError) as caught:
            choosing()
        assert (caught.value.code, caught.value.params["connection"]) == ("company_taken", NOT_TOLD)
        for language in LANGUAGES:
            words = Words(language)
            said = words.problem(caught.value.code, **caught.value.params)
            assert NOT_TOLD not in f"{said}" and words.missing == set()
    assert NOT_TOLD in {one.name for one in services.connections.list()}
    assert services.companies.list()[0].connection_name == NOT_TOLD
    checked = list(services.connections.check(str(row.id), CancelToken()))
    assert {line.connection for line in checked} == {NOT_TOLD}
    kobling = Program(data_dir)
    for command in (
        ("connections",),
        ("companies", str(row.id)),
        ("check", str(row.id)),
        ("sync", str(row.id)),
    ):
        for form in ((), ("--json",)):
            kobling(*command, *form, "--lang", "en")
    assert "Havbris lønn" not in kobling.said and NOT_TOLD in kobling.said
    listed = kobling("connections", "--lang", "en").out
    assert NOT_TOLD not in listed and "private" in listed
    [hidden] = [one for one in kobling("connections", "--json").json["connections"] if one["private"]]
    assert hidden["name"] == NOT_TOLD
