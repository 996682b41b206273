"""A demonstration never leaves the computer, whatever is entered and pressed."""

from collections.abc import Iterator

import pytest
from stdnum.fi import ytunnus
from stdnum.no import orgnr

from app.bootstrap import Services, build
from app.demo import DemoSession
from connectors.base import CancelToken, SignInRequest
from connectors.errors import ErpError
from connectors.fields import Secret
from connectors.registry import SYSTEMS

_OFFERED = [system for system in SYSTEMS.values() if any(f.name == "base_url" for f in system.fields)]


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Iterator[DemoSession]:
    with DemoSession(tmp_path_factory.mktemp("demo"), office="small") as session:
        yield session


@pytest.fixture
def services(demo: DemoSession) -> Iterator[Services]:
    built = build(demo=demo)
    built.open()
    yield built
    built.close()


@pytest.mark.parametrize("key", [system.key for system in _OFFERED])
def test_a_vendors_own_address_is_not_asked(services: Services, demo: DemoSession, key: str) -> None:
    system, persona = SYSTEMS[key], next(iter(demo.systems[key]["personas"]))
    known = demo.persona(key, persona)
    real = {f.name: f.default for f in system.fields if f.default.startswith("https://")}
    assert real
    draft = services.onboarding.begin(key)
    if registration := demo.systems[key]["registration"]:  # not every vendor wants one
        hidden = {name: Secret(value) for name, value in demo.systems[key]["registration_secrets"].items()}
        services.registrations.put(key, registration | {"base_url": real["base_url"]}, hidden)
    services.onboarding.save_values(draft.id, dict(known.fields) | real, known.secrets)
    items = list(services.onboarding.check(draft.id, CancelToken()))
    assert {item.problem.code for item in items if item.problem} == {"outside_demonstration"}
    with pytest.raises(ErpError) as caught:
        list(services.onboarding.list_companies(draft.id, CancelToken()))
    assert caught.value.code == "outside_demonstration"
    if system.signs_in:
        with pytest.raises(ErpError) as caught:
            list(services.onboarding.sign_in(draft.id, SignInRequest(seconds=1), CancelToken()))
        assert caught.value.code == "outside_demonstration"
    services.onboarding.discard(draft.id)


def test_the_health_rows_ask_the_simulated_systems(services: Services, demo: DemoSession) -> None:
    asked = [item for item in services.doctor.run(CancelToken()) if item.name == "network"]
    assert asked
    assert {item.facts["host"] for item in asked} == {"127.0.0.1"}


def seen(services: Services, demo: DemoSession, key: str, persona: str = "office") -> dict[str, str]:
    """Names of the companies this persona sees, by their numbers."""
    known = demo.persona(key, persona)
    draft = services.onboarding.begin(key)
    services.onboarding.save_values(draft.id, known.fields, known.secrets)
    assert not [item for item in services.onboarding.check(draft.id, CancelToken()) if item.problem]
    listed = list(services.onboarding.list_companies(draft.id, CancelToken()))
    services.onboarding.discard(draft.id)
    return {company.organisation_number: company.name for company in listed}


def test_one_office_and_its_clients_stand_in_all_systems(services: Services, demo: DemoSession) -> None:
    [(number, name)] = seen(services, demo, "netvisor").items()
    assert {number: name} == seen(services, demo, "severa"), "the two an interface links"
    assert ytunnus.is_valid(number)
    other = seen(services, demo, "netvisor", "other_company")
    assert number not in other and name not in other.values(), "one pair that does not fit"
    office = seen(services, demo, "tripletex")
    assert all(map(orgnr.is_valid, office))
    assert seen(services, demo, "visma_net").items() <= office.items()
    assert seen(services, demo, "business_nxt", "user").items() & office.items()
