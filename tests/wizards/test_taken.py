"""A key that opens nothing new: which connection has it all, and the way there; a key of the other kind."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from connectors.base import CheckItem, Result
from connectors.errors import problem
from connectors.views import NOT_TOLD, CompanyChoice
from resources.shown import short
from resources.style import apply_theme
from tests.qt_help import paste_text
from tests.wizards.drafts import FakeDraft, checks
from tests.wizards.looking import Opener, find, sees, shown
from tests.wizards.onboarding import COMPANIES, KEY, FakeServices, ready
from wizards.company_model import Column
from wizards.pages.choose import ChoosePage
from wizards.paste import PasteField

TAKEN = tuple(replace(one, taken_by="Kontoret") for one in COMPANIES)


def test_where_everything_is_connected_already_that_connection_is_opened(
    qtbot: QtBot, opened: Opener, services: FakeServices
) -> None:
    dialog = opened("choose", replace(ready(), companies=TAKEN))
    sees(qtbot, dialog, "Every company here is connected already, through Kontoret")
    assert not dialog.primary.isEnabled()
    open_it = find(dialog, QPushButton, "open-connection")
    assert open_it.text() == "Go to Kontoret"
    with qtbot.waitSignal(dialog.elsewhere) as told:
        open_it.click()
    assert told.args == ["Kontoret"]
    qtbot.waitUntil(lambda: not dialog.isVisible())
    assert services.memory.stored, "what was entered stays as a draft"


def test_what_somebody_else_has_in_private_bears_no_name_and_leads_nowhere(
    qtbot: QtBot, opened: Opener
) -> None:
    hidden = tuple(replace(one, taken_by=NOT_TOLD) for one in COMPANIES)
    dialog = opened("choose", replace(ready(), companies=hidden))
    sees(qtbot, dialog, "through a private connection of somebody else")
    assert NOT_TOLD not in shown(dialog)
    assert not dialog.findChildren(QPushButton, "open-connection")
    page = dialog.page
    assert isinstance(page, ChoosePage)
    notes = {str(page.model.index(line, Column.STATE).data()) for line in range(page.model.rowCount())}
    assert notes == {"Already in a private connection of somebody else"}


@pytest.mark.parametrize("companies", [COMPANIES, ()])
def test_nothing_is_said_where_something_is_left(
    qtbot: QtBot, opened: Opener, services: FakeServices, companies: tuple[CompanyChoice, ...]
) -> None:
    services.memory.listed = COMPANIES
    dialog = opened("choose", replace(ready(), companies=companies))
    qtbot.waitUntil(lambda: isinstance(dialog.page, ChoosePage) and dialog.page.model.rowCount() == 4)
    assert "connected already" not in shown(dialog)


@pytest.mark.parametrize(
    ("chosen", "kind", "told"),
    [
        ("end_user", "office", "This is an accounting office’s key"),
        ("office", "end_user", "The key belongs to one company"),
    ],
)
def test_a_key_of_the_other_kind_is_named_where_it_is_pasted(
    qtbot: QtBot, opened: Opener, services: FakeServices, chosen: str, kind: str, told: str
) -> None:
    doubt = problem("key_other_kind", kind=kind, company="Granli Bakeri AS")
    identity = CheckItem("identity", Result.WARNING, {"key_kind": kind}, doubt)
    services.memory.results = tuple(identity if one.name == "identity" else one for one in checks())
    dialog = opened("token", FakeDraft(fields={"key_kind": chosen}, answers={"key_kind": chosen}))
    assert dialog.page is not None
    [field] = [one for one in dialog.page.findChildren(PasteField) if one.field.secret]
    paste_text(field.edit, KEY)
    sees(qtbot, dialog, told)


ALSO = tuple(
    replace(one, taken_by="", also=(("Netvisor", "Main"), ("Tripletex", "Tripletex"))) for one in COMPANIES
)


@pytest.mark.parametrize("number", [1, 3])
def test_where_a_company_is_connected_besides_is_told_calmly(
    qtbot: QtBot, opened: Opener, number: int
) -> None:
    told = "Also connected with Netvisor – Main, Tripletex"
    dialog = opened("choose", replace(ready(), companies=ALSO[:number]))
    page = dialog.page
    assert isinstance(page, ChoosePage)
    if number == 1:
        sees(qtbot, dialog, told)
    else:
        assert not page.table.isColumnHidden(Column.STATE)
        told = "Also: Netvisor – Main, Tripletex"
        assert {str(page.model.data(page.model.index(line, Column.STATE))) for line in range(number)} == {
            told
        }
    page.model.tick_all(True)
    assert len(page.model.chosen) == number
    qtbot.waitUntil(dialog.primary.isEnabled)


@pytest.mark.parametrize("scale", [1.0, 1.5])
@pytest.mark.parametrize("taken", ["", "Netvisor – Tilitoimisto Äyräs Oy ja kumppanit"])
def test_names_can_be_read_beside_long_notes_in_a_small_window(
    qtbot: QtBot, qapp: QApplication, opened: Opener, scale: float, taken: str
) -> None:
    name = "Blåfjell Regnskap og Rådgivning AS"
    companies = tuple(replace(one, name=name, client="", taken_by=taken) for one in ALSO)
    apply_theme(qapp, "light", scale)
    try:
        dialog = opened("choose", replace(ready(), companies=companies))
        page = dialog.page
        assert isinstance(page, ChoosePage)
        dialog.resize(1024, 700)
        table, letters = page.table, page.table.fontMetrics()
        wanted = letters.horizontalAdvance(name[:22]) + letters.height()  # and the tick
        qtbot.waitUntil(lambda: table.columnWidth(Column.NAME) >= wanted)
        shown = [one for one in Column if not table.isColumnHidden(one)]
        assert Column.STATE in shown
        qtbot.waitUntil(lambda: sum(map(table.columnWidth, shown)) <= table.viewport().width())
        assert table.columnWidth(Column.NAME) >= wanted
        told = page.model.index(0, Column.STATE)
        assert short(str(told.data())) in str(told.data(Qt.ItemDataRole.ToolTipRole))
    finally:
        apply_theme(qapp, "light", 1.0)
