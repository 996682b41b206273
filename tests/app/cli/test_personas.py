"""What the simulated systems refuse, as whoever types commands hears it: `no_holes` reads every sentence."""

from collections.abc import Mapping
from typing import Any

import pytest

from tests.app.cli.program import Program

WAITED_FOR = {"slow", "rate_limited", "server_down", "certificate"}  # told elsewhere: they take their time


@pytest.mark.parametrize("system", ["tripletex", "netvisor", "severa"])
def test_each_refusal_is_told_whole(kobling: Program, systems: Mapping[str, Any], system: str) -> None:
    for persona, own in systems[system]["personas"].items():
        if persona in WAITED_FOR or not own["expect"]:
            continue
        hidden = own["registration_secrets"]
        if hidden:
            done = kobling(
                "register", system, *_set(own["registration"]), *_secret(hidden), lines=list(hidden.values())
            )
            assert done.code == 0, done.err
        given = kobling(
            "connect", system, "--name", persona, "--all-companies", "--no-import",
            *_set(own["fields"]), *_secret(own["secrets"]), lines=list(own["secrets"].values()),
        )  # fmt: skip
        partly = own["expect"] in ("right_missing", "module_inactive")  # the rest can be used
        assert partly or given.code == (1 if persona == "malformed" else 3), (persona, given)


def _set(values: Mapping[str, str]) -> list[str]:
    return [part for name, value in values.items() for part in ("--set", f"{name}={value}")]


def _secret(names: Mapping[str, str]) -> list[str]:
    return [part for name in names for part in ("--secret", f"{name}=-")]
