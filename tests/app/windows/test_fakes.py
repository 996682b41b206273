"""The office in memory has the services' own methods: same names, parameters and defaults."""

import inspect
from collections.abc import Callable
from pathlib import Path

import pytest

from app.bootstrap import Services
from app.secrets import MemorySecrets
from app.services.core import Core
from tests.app.windows.fakes import Office
from tests.app.windows.interfaces import InterfaceOffice

PARTS = (
    "connections",
    "companies",
    "jobs",
    "live",
    "reconcile",
    "transfers",
    "interfaces",
    "registrations",
    "settings",
    "doctor",
    "onboarding",
)


def _parameters(method: Callable[..., object]) -> list[tuple[str, object, object]]:
    return [(p.name, p.kind, p.default) for p in inspect.signature(method).parameters.values()]


@pytest.mark.parametrize("part", PARTS)
def test_the_office_in_memory_has_the_services_own_methods(part: str, tmp_path: Path) -> None:
    real = getattr(Services(Core(tmp_path, lambda _: MemorySecrets())), part)
    for office in (Office(tmp_path), InterfaceOffice(tmp_path)):
        fake = getattr(office, part)
        if fake is None:  # this office has no interface
            continue
        methods = {
            name: method
            for name, method in inspect.getmembers(fake, inspect.ismethod)
            if not name.startswith("_")
        }
        assert {name: _parameters(method) for name, method in methods.items()} == {
            name: _parameters(getattr(real, name)) for name in methods
        }
