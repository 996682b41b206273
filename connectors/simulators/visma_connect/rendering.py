"""The provider's pages, made from the templates and words in the folder `pages`."""

import html
import tomllib
from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path
from string import Template
from typing import Any

from starlette.responses import HTMLResponse

_PAGES = Path(__file__).parent / "pages"
LANGUAGES = tuple(sorted(file.stem for file in _PAGES.glob("*.toml")))
_NORWEGIAN = ("nn", "no")


def language(*asked: str) -> str:
    """The first of the language tags asked for that the pages speak; `en` for others."""
    for tag in " ".join(asked).replace(",", " ").lower().split():
        primary = tag.partition(";")[0].partition("-")[0]
        spoken = "nb" if primary in _NORWEGIAN else primary
        if spoken in LANGUAGES:
            return spoken
    return "en"


@cache
def words(tongue: str) -> Mapping[str, Any]:
    """Every word of a language."""
    return tomllib.loads((_PAGES / f"{tongue}.toml").read_text(encoding="utf-8"))


@cache
def _template(name: str) -> Template:
    return Template((_PAGES / f"{name}.html").read_text(encoding="utf-8"))


class Page:
    """One page in one language. `values` fill the words' places; they are made harmless."""

    def __init__(self, tongue: str, **values: str) -> None:
        self.tongue = tongue
        self._values = {name: html.escape(value) for name, value in values.items()}

    def word(self, key: str, **more: str) -> str:
        """A word with its places filled in, as HTML."""
        found: str = words(self.tongue)[key]
        return found.format_map({**self._values, **{n: html.escape(v) for n, v in more.items()}})

    def role(self, key: str) -> str:
        """What a person does and sees."""
        people: Mapping[str, str] = words(self.tongue)["people"]
        return people[key]

    def row(self, field: str, value: str, name: str, *about: str, first: bool = False) -> str:
        """A choice: its name, lines about it, and its initials."""
        letters = "".join(part[0] for part in name.split()[:2]).upper()
        shown = {"field": field, "value": value, "name": name, "letters": letters}
        return _template("row").substitute(
            {key: html.escape(text) for key, text in shown.items()},
            lines="".join(f"<small>{html.escape(line)}</small>" for line in about),
            first=" autofocus" if first else "",
        )

    def points(self, title: str, points: Iterable[str]) -> str:
        """An item of the consent page: what is asked for, and what that means."""
        inner = "".join(f"<li>{point}</li>" for point in points)
        return f"<li><b>{self.word(title)}</b><ul>{inner}</ul></li>"

    def answer(self, name: str, title: str, status: int = 200, **parts: str) -> HTMLResponse:
        """The page `name`; `parts` are HTML already."""
        used = {key: self.word(key) for key in _needed(name) if key not in parts and key != "title"}
        head = {key: self.word(key) for key in ("provider", "simulated", "footer")}
        said = self.word(title)
        body = _template(name).substitute(used | parts, title=said)
        plain = said.replace("<b>", "").replace("</b>", "")
        page = _template("layout").substitute(head, language=self.tongue, title=plain, body=body)
        security = {"Cache-Control": "no-store", "X-Frame-Options": "DENY", "Referrer-Policy": "no-referrer"}
        return HTMLResponse(page, status, security)

    def message(self, kind: str, status: int = 200, text: str = "", **values: str) -> HTMLResponse:
        """A page of one sentence: that of `text`, else of `kind`, under the title of `kind`."""
        said = self.word(text or f"{kind}_text", **values)
        return self.answer("message", f"{kind}_title", status, text=said)


def _needed(name: str) -> list[str]:
    return _template(name).get_identifiers()
