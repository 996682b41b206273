"""Imported by the process that others are forked from: what takes a program long at first is done then."""

from importlib import import_module

from connectors.base import CancelToken
from connectors.countries import alpha_2
from connectors.http import HttpClient

for name in (
    "app.services.interface",
    "app.services.jobs",
    "app.services.onboarding",
    "connectors.netvisor.connector",
    "connectors.severa.connector",
    "connectors.tripletex.connector",
    "tests.app.services.storing",
    "tests.app.sync.importing",
    "tests.journeys.import_child",
    "tests.journeys.move_child",
):
    import_module(name)

alpha_2("Suomi")
with HttpClient(cancel=CancelToken()):
    pass
