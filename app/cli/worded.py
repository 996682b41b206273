"""click's commands with words from Fluent files and the three options that every command takes."""

import importlib
import re
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import click

from app.cli.shell import Shell
from resources.locales import pick_language
from resources.words import Words

Rows = list[tuple[str, str]]
_PLACE = re.compile(r"\b[A-Z]{3,}\b")


class Usage(click.UsageError):
    """A command line that cannot be obeyed; exit code 2.

    key: of the sentence in the words (`cli-usage-…`, optional attribute `.fix`). code: the problem code.
    params: for the sentence; never a value somebody may have meant as a secret.
    """

    def __init__(self, key: str, code: str = "value_invalid", **params: object) -> None:
        super().__init__(key)
        self.key = key
        self.code = code
        self.params = params


class LanguageType(click.ParamType[str, str]):
    """A language of ours; `nb-NO` and `nn` mean nb."""

    name = "lang"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """The language's key; raises BadParameter."""
        language = pick_language(str(value))
        if language is None:
            self.fail(str(value), param, ctx)
        return language


def shell_of(ctx: click.Context) -> Shell:
    """What the command was given to work with."""
    shell = ctx.find_root().obj
    assert isinstance(shell, Shell), "main() puts it there"
    return shell


def _keep(ctx: click.Context, param: click.Parameter, value: Any) -> None:
    """Notes a common option on the shell; the one nearest to the command's end wins."""
    if value is not None and value is not False:
        setattr(shell_of(ctx), str(param.name), value)


def _common() -> list[click.Parameter]:
    return [
        click.Option(
            ["--data-dir"],
            type=click.Path(path_type=Path),  # what is wrong with it is told by whoever uses it, by its name
            metavar="DIR",
            expose_value=False,
            is_eager=True,
            callback=_keep,
        ),
        click.Option(["--json", "as_json"], is_flag=True, expose_value=False, is_eager=True, callback=_keep),
        click.Option(
            ["--lang", "language"],
            type=LanguageType(),
            metavar="LANG",
            expose_value=False,
            is_eager=True,
            callback=_keep,
        ),
    ]


def in_words(words: Words, text: str) -> str:
    """click's names for what goes where (`[OPTIONS]`, `--name NAME`) in the language."""

    def said(found: re.Match[str]) -> str:
        key = f"cli-place-{found[0].lower()}"
        return words(key) if words.has(key) else found[0]

    return _PLACE.sub(said, text)


class Command(click.Command):
    """A command whose help stands under `cli-cmd-<name>` and `cli-opt-<option>`."""

    def __init__(self, name: str | None, **attrs: Any) -> None:
        attrs["params"] = [*(attrs.get("params") or []), *_common()]
        super().__init__(name, **attrs)

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """As click does, but what is too much is counted, not repeated: it may be a secret."""
        ctx.allow_extra_args = True
        rest = super().parse_args(ctx, args)
        if rest and not isinstance(self, click.Group):
            raise Usage("cli-usage-extra", count=len(rest))
        return rest

    def format_usage(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The line that shows how to call it."""
        words = shell_of(ctx).words
        pieces = in_words(words, " ".join(self.collect_usage_pieces(ctx)))
        formatter.write_usage(ctx.command_path, pieces, prefix=words("cli-help-usage") + " ")

    def format_help_text(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """What it does, in a paragraph."""
        words = shell_of(ctx).words
        key = _command_key(ctx)
        formatter.write_paragraph()
        with formatter.indentation():
            formatter.write_text(words(key))
            if words.has(f"{key}.more"):
                formatter.write_paragraph()
                formatter.write_text(words(f"{key}.more"))

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Every option with its words."""
        words = shell_of(ctx).words
        rows: Rows = []
        for param in self.get_params(ctx):
            record = param.get_help_record(ctx)
            if record and isinstance(param, click.Option):
                name = "help" if param.is_eager and "--help" in param.opts else max(param.opts, key=len)
                rows.append((in_words(words, record[0]), words(f"cli-opt-{name.lstrip('-')}")))
        with formatter.section(words("cli-help-options")):
            formatter.write_dl(rows)


class Group(Command, click.Group):
    """A group whose commands are imported when they are called: `{"sync": "app.cli.commands.sync:sync"}`."""

    def __init__(self, name: str | None, places: Mapping[str, str] | None = None, **attrs: Any) -> None:
        super().__init__(name, **attrs)
        self.places = places or {}

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Their names, in the order a person meets them."""
        return list(self.places)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Imports and returns one."""
        place = self.places.get(cmd_name)
        if place is None:
            return None
        module, _, attribute = place.partition(":")
        command: click.Command = getattr(importlib.import_module(module), attribute)
        return command

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """As click does; a name that is none gets our sentence and the nearest one that is."""
        try:
            return super().resolve_command(ctx, args)
        except click.exceptions.NoSuchCommand:
            from difflib import get_close_matches

            near = get_close_matches(args[0], self.places, n=1)
            if near:
                raise Usage("cli-usage-command-near", "unknown_name", name=args[0], near=near[0]) from None
            raise Usage("cli-usage-command", "unknown_name", name=args[0]) from None

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Options, then commands."""
        Command.format_options(self, ctx, formatter)
        self.format_commands(ctx, formatter)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Every command with its words, without importing any."""
        words = shell_of(ctx).words
        above = f"{ctx.info_name}-" if ctx.parent else ""
        with formatter.section(words("cli-help-commands")):
            formatter.write_dl([(name, words(f"cli-cmd-{above}{name}")) for name in self.places])


def _command_key(ctx: click.Context) -> str:
    """`cli-cmd-log-export` for `kobling log export`; `cli-cmd-kobling` for the program itself."""
    names: list[str] = []
    while ctx.parent is not None:
        names.insert(0, ctx.info_name or "")
        ctx = ctx.parent
    return f"cli-cmd-{'-'.join(names or ['kobling'])}"


def choice(*values: str) -> click.Choice[str]:
    """One of `values`, written exactly so."""
    return click.Choice(values)


def names(values: Sequence[str]) -> str:
    """Names in a sentence: separated by commas, in no language."""
    return ", ".join(values)
