"""The end of a set-up: what was proved, what happens next, and where to go from here."""

from collections import Counter
from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtWidgets import QFrame, QPushButton

from connectors.views import CompanyView
from resources.tokens import SPACE_L, SPACE_M
from wizards.layouts import card, column, flowing, row
from wizards.pages.base import Page
from wizards.pages.summary import unticked
from wizards.told import Facts
from wizards.widgets import Picture, button, label

PLACES = ("companies", "log", "new")  # the clients, the history, the next connection


def ending(page: Page, companies: Sequence[CompanyView], go: Callable[[str], object]) -> QFrame:
    """A card for companies that have all been read; `go` is told one of `PLACES`. It is green only where
    every one of them agrees with the ERP."""
    text, system = page.text, page.session.system
    results = [one.reconciled.proved if one.reconciled and one.problem is None else "" for one in companies]
    agree, number = results.count("agrees"), len(companies)
    if agree == number:
        title, picture, part = text("assistant-import-done", count=number), "proved", "success"
    elif results.count("unsupported") == number:
        title, picture, part = text("assistant-import-read"), "imported", "note"
    else:
        title = text("assistant-import-some", agree=agree, count=number)
        picture, part = "warning", "problem"
    rows: Counter[str] = Counter()
    for one in companies:
        rows.update(one.counts)
    told = [
        f"{text(f'dataset-{name}'.replace('_', '-'))}: {page.session.words.number(rows[name])}"
        for name in system.datasets
        if rows[name] and name != "trial_balance"
    ]
    shown = card(
        row(
            Picture(picture, 40),
            column(
                label(title, "subtitle"),
                label(" · ".join(told), "hint"),
                Facts(_next(page, companies)),
                *([label(left, "hint")] if (left := unticked(page)) else []),
            ),
            spacing=SPACE_L,
            grow=1,
        ),
        flowing(*(_way(page, where, go) for where in PLACES)),
        part=part,
        spacing=SPACE_M,
    )
    shown.setAccessibleName(title)
    return shown


def _way(page: Page, where: str, go: Callable[[str], object]) -> QPushButton:
    return button(page.text(f"assistant-go-{where}"), "", "", partial(go, where), name=f"go-{where}")


def _next(page: Page, companies: Sequence[CompanyView]) -> list[tuple[str, str]]:
    """When it is read next, and how long that goes by itself."""
    words, due = (
        page.session.words,
        [job.next_due for one in companies for job in one.jobs if job.enabled and job.next_due is not None],
    )
    facts = [(page.text("assistant-next-run"), words.moment(min(due)))] if due else []
    granted = page.session.draft.authorisation
    if granted is not None and granted.expires_at is not None:
        until = words.date(granted.expires_at.astimezone().date())
        facts.append((page.text("connections-column-until"), until))
    return facts
