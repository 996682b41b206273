"""`--set` and `--secret`: plain values from the arguments, secrets from anywhere but there."""

import os
import sys
from collections.abc import Mapping, Sequence

import click

from app.cli.worded import Usage, names
from connectors.fields import Field, Secret

ENVIRONMENT = "KOBLING_SECRET_"


def plain(fields: Sequence[Field], given: Sequence[str]) -> dict[str, str]:
    """The values of `--set NAME=VALUE`; the last wins. Raises Usage, which never repeats a value."""
    values: dict[str, str] = {}
    for text in given:
        field, value = _split(fields, text, "--set", secret=False)
        if value is None:
            raise Usage("cli-usage-set", name=field.name)
        values[field.name] = value
    return values


def secrets(fields: Sequence[Field], given: Sequence[str], *, prompt: str) -> dict[str, Secret]:
    """The values of `--secret NAME=-`, one line of standard input each in this order, then of the
    environment for those not given. `prompt` asks on a terminal, where nothing typed is shown; it holds
    `{name}`. Raises Usage, which never repeats a value."""
    values: dict[str, Secret] = {}
    asked: list[Field] = []
    for text in given:
        field, value = _split(fields, text, "--secret", secret=True)
        if value != "-":
            raise Usage("cli-usage-secret-argument", name=field.name, variable=variable(field.name))
        asked.append(field)
    for field in asked:
        values[field.name] = Secret(_ask(field, prompt))
    for field in fields:
        if field.secret and field.name not in values:
            found = os.environ.get(variable(field.name))
            if found:
                values[field.name] = Secret(found)
    return values


def variable(name: str) -> str:
    """The environment variable that may give a secret."""
    return ENVIRONMENT + name.upper()


def _split(fields: Sequence[Field], text: str, option: str, *, secret: bool) -> tuple[Field, str | None]:
    name, equals, value = text.partition("=")
    known: Mapping[str, Field] = {field.name: field for field in fields}
    field = known.get(name)
    if field is None:
        # what stands there is not repeated: it may be the secret itself
        allowed = names([f.name for f in fields if f.secret is secret])
        raise Usage("cli-usage-field", "unknown_name", option=option, allowed=allowed or "–")
    if field.secret and not secret:
        raise Usage("cli-usage-secret-argument", name=field.name, variable=variable(field.name))
    if secret and not field.secret:
        raise Usage("cli-usage-not-secret", name=field.name)
    return field, value if equals else None


def _ask(field: Field, prompt: str) -> str:
    if sys.stdin is not None and sys.stdin.isatty():
        text: str = click.prompt(prompt.format(name=field.name), hide_input=True, err=True)
        return text
    line = sys.stdin.buffer.readline() if sys.stdin is not None else b""
    if not line:
        raise Usage("cli-usage-secret-line", "value_missing", name=field.name)
    try:
        return line.decode("utf-8-sig").rstrip("\r\n")
    except UnicodeDecodeError:
        raise Usage("cli-usage-secret-text", name=field.name) from None
