"""Services in memory, and assistants opened over them."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from connectors.tripletex.system import TRIPLETEX
from resources.words import Words
from tests.wizards.drafts import FakeDraft
from tests.wizards.looking import Opener
from tests.wizards.onboarding import SYSTEMS, FakeServices
from wizards.dialog import AssistantDialog


@pytest.fixture
def services() -> FakeServices:
    return FakeServices()


@pytest.fixture
def opened(qtbot: QtBot, services: FakeServices) -> Iterator[Opener]:
    dialogs: list[AssistantDialog] = []

    def open_at(step: str = "", draft: FakeDraft | None = None, **options: Any) -> AssistantDialog:
        number, system = None, TRIPLETEX
        if draft is not None:
            services.memory.stored[draft.id] = replace(draft, step=step or draft.step)
            number, system = draft.id, SYSTEMS[draft.system]
        options.setdefault("open_url", lambda url: True)
        dialog = AssistantDialog(services, Words("en"), system, number, **options)
        qtbot.addWidget(dialog)
        dialogs.append(dialog)
        dialog.show()
        qtbot.waitUntil(lambda: dialog.page is not None)
        return dialog

    yield open_at
    for dialog in dialogs:
        if dialog.page is not None:
            dialog.page.stop()
    if dialogs:
        qtbot.waitUntil(lambda: all(one.session is None or not one.session.line.busy for one in dialogs))
