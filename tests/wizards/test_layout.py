"""Every step in every language and both themes: nothing cut off, everything named for a screen reader."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QWidget
from pytestqt.qtbot import QtBot

from connectors.base import System
from connectors.errors import problem
from connectors.tripletex.system import TRIPLETEX
from resources.style import apply_theme
from resources.words import LANGUAGES, Words
from tests.qt_help import LOOKS
from tests.wizards.drafts import NOW, FakeDraft, FakeTick, checks, granted
from tests.wizards.onboarding import COMPANIES, SYSTEMS, FakeServices
from wizards.chooser import ChooserDialog
from wizards.dialog import AssistantDialog
from wizards.flow import Kind, load

STEPS = [step.id for step in load(TRIPLETEX).steps]
VISMA = [SYSTEMS[key] for key in ("business_nxt", "visma_net", "customer_insight")]
PERSON = {"system_user": "no", "roles": "no", "api_user": "no", "finance": "no", "administrator": "no"}
DRAFT = FakeDraft(
    name="Tripletex – Fjordregnskap",
    answers={"key_kind": "office", "role": "no", "package": "no", "clients": "many"},
    secrets=frozenset({"employee_token"}),
    ticks={name: FakeTick() for name in ("activate", "user", "create", "link")},
    checks=checks("read_postings", "right_missing"),
    checked_at=NOW,
    companies=tuple(replace(one, client=one.name, chosen=one.external_id in "12") for one in COMPANIES),
)


def cut_off(window: QWidget) -> list[str]:
    """The texts that get less room than they need."""
    found = []
    for widget in window.findChildren(QWidget):
        if not widget.isVisible():
            continue
        if isinstance(widget, QLabel) and widget.text():
            wrap = widget.wordWrap()
            tight = (
                widget.height() < widget.heightForWidth(widget.width())
                if wrap
                else (widget.width() < widget.sizeHint().width())
            )
            if tight:
                found.append(widget.text())
        elif isinstance(widget, QAbstractButton) and widget.text():
            missing = widget.sizeHint().width() - widget.width()
            found += [widget.text()] if missing > 0 else []
    return found


def nameless(window: QWidget) -> list[str]:
    """Whatever takes the focus without a name."""
    found = []
    for widget in window.findChildren(QWidget):
        if not widget.isVisible() or not widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            continue
        spoken = QAccessible.queryAccessibleInterface(widget)
        if spoken is not None and not spoken.text(QAccessible.Text.Name):
            found.append(f"{type(widget).__name__} {widget.objectName()}")
    return found


def small(window: QWidget) -> list[str]:
    """Targets under 24 pixels."""
    return [
        f"{type(widget).__name__} {widget.size()}"
        for widget in window.findChildren(QWidget)
        if isinstance(widget, QAbstractButton | QComboBox)
        and widget.isVisible()
        and min(widget.width(), widget.height()) < 24
    ]


def settle(qtbot: QtBot, dialog: AssistantDialog) -> None:
    """Waits until the page is there and everything is saved."""

    def settled() -> bool:
        return dialog.page is not None and dialog.session is not None and not dialog.session.line.busy

    qtbot.waitUntil(settled)


@pytest.mark.parametrize(("language", "theme"), LOOKS)
def test_every_step_fits_and_is_named(qtbot: QtBot, qapp: QApplication, language: str, theme: str) -> None:
    apply_theme(qapp, theme)
    for step in STEPS:
        services = FakeServices()
        importing = load(TRIPLETEX).step(step).kind is Kind.FIRST_IMPORT
        stage = "active" if importing else "draft"
        registered = step != "registration"
        services.memory.stored[1] = replace(DRAFT, step=step, stage=stage, registration=registered)
        dialog = AssistantDialog(services, Words(language), TRIPLETEX, 1)
        qtbot.addWidget(dialog)
        dialog.show()
        settle(qtbot, dialog)
        assert dialog.page is not None and dialog.page.step.id == step
        qtbot.waitUntil(lambda dialog=dialog: not cut_off(dialog))  # type: ignore[misc]
        assert not nameless(dialog), (step, nameless(dialog))
        assert not small(dialog), (step, small(dialog))
        assert dialog.session is not None and not dialog.session.words.missing
        dialog.page.stop()
        settle(qtbot, dialog)


def visma(system: System, step: str, access: str) -> FakeDraft:
    """A draft at a step, with something to say there."""
    last = COMPANIES[2]
    listed = (*COMPANIES[:2], replace(last, problem=problem("company_not_granted", company=last.name)))
    return replace(
        DRAFT,
        system=system.key,
        name=f"{system.name} – Fjordregnskap",
        step=step,
        stage="active" if step == "import" else "draft",
        registration=step != "registration",
        fields={"access": access},
        answers={**PERSON, "access": access},
        checks=checks("read_customers", "right_missing", system=system),
        authorisation=None if access == "user" and step == "look" else granted(granted=("openid",)),
        companies=tuple(replace(one, client=one.name, chosen=one.external_id == "1") for one in listed),
    )


def fits(qtbot: QtBot, dialog: AssistantDialog) -> None:
    """Waits until nothing is cut off."""

    def fitting() -> None:
        assert cut_off(dialog) == []

    qtbot.waitUntil(fitting)


@pytest.mark.parametrize("system", VISMA, ids=[system.key for system in VISMA])
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_step_of_the_visma_systems_fits_and_is_named(
    qtbot: QtBot, qapp: QApplication, language: str, system: System
) -> None:
    apply_theme(qapp, "dark" if language == "fi" else "light", 1.4 if language == "fi" else 1.0)
    for step in load(system).steps:
        services = FakeServices()
        services.memory.stored[1] = visma(system, step.id, step.when.get("access", "user"))
        services.memory.listed = services.memory.stored[1].companies
        dialog = AssistantDialog(services, Words(language), system, 1)
        qtbot.addWidget(dialog)
        dialog.show()
        settle(qtbot, dialog)
        assert dialog.page is not None and dialog.page.step.id == step.id
        fits(qtbot, dialog)
        assert not nameless(dialog), (step.id, nameless(dialog))
        assert not small(dialog), (step.id, small(dialog))
        assert dialog.session is not None and not dialog.session.words.missing
        dialog.page.stop()
        settle(qtbot, dialog)


def test_text_of_forty_percent_more_still_fits(qtbot: QtBot, qapp: QApplication) -> None:
    apply_theme(qapp, "light", 1.4)
    for step in ("kind", "create", "token", "check", "summary"):
        services = FakeServices()
        services.memory.stored[1] = replace(DRAFT, step=step)
        dialog = AssistantDialog(services, Words("fi"), TRIPLETEX, 1)
        qtbot.addWidget(dialog)
        dialog.show()
        settle(qtbot, dialog)
        qtbot.waitUntil(lambda dialog=dialog: not cut_off(dialog))  # type: ignore[misc]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_list_of_systems(qtbot: QtBot, language: str) -> None:
    services = FakeServices()
    services.memory.stored[1] = replace(DRAFT, step="create")
    dialog = ChooserDialog(services, Words(language), [TRIPLETEX])
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: dialog.findChild(QAbstractButton, "resume-1") is not None)
    qtbot.waitUntil(lambda: not cut_off(dialog))
    assert not nameless(dialog) and not small(dialog)


def test_discarding_asks_first(qtbot: QtBot) -> None:
    services = FakeServices()
    services.memory.stored[1] = DRAFT
    dialog = ChooserDialog(services, Words("en"), [TRIPLETEX])
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: dialog.findChild(QAbstractButton, "discard-1") is not None)
    button = dialog.findChild(QAbstractButton, "discard-1")
    assert isinstance(button, QAbstractButton)
    button.click()
    assert 1 in services.memory.stored
    button.click()
    qtbot.waitUntil(lambda: not services.memory.stored)


def test_typing_finds_a_system_and_enter_takes_it(qtbot: QtBot) -> None:
    dialog = ChooserDialog(FakeServices(), Words("en"), [TRIPLETEX])
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.search.setText("nothing like it")
    assert dialog._cards[0].isHidden()
    dialog.search.setText("trip")
    with qtbot.waitSignal(dialog.chosen) as chosen:
        dialog.search.returnPressed.emit()
    assert chosen.args == [TRIPLETEX, False]
