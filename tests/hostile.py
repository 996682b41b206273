"""Names a vendor might send that would act where they are shown, a relay that sends them, and what must not
be found in anything a person is shown."""

import http.client
import json
import re
import unicodedata
from collections.abc import Iterator
from urllib.parse import quote, urlencode, urlsplit
from zlib import crc32

from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtGui import Qt as Text
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QComboBox, QLabel, QLineEdit, QWidget

from tests.connectors.loopback import Answer, Asked, Loopback

NAME = (
    "Ond\x1b[2J\x1b]0;PWNED\x07\x00\x7f\x9b31m \u202eSA\u202c \u2066x\u2069 nu\u200bll\ufeff"
    " <b>fet</b><img src=file:////evil/share/x>[red]rød[/red]\r\n✔ AS"
)
LONG = "\x1b[31m<b>" + "A" * 40_000
_NAMES = re.compile(rb'"(name|displayName)":\s*"((?:[^"\\]|\\.)*)"')


def acting(text: str) -> list[str]:
    """The characters in it that are not shown but do something; ends of lines apart."""
    return [
        sign for sign in text if sign != "\n" and unicodedata.category(sign) in ("Cc", "Cf", "Cs", "Zl", "Zp")
    ]


def relay(address: str, path: str) -> Loopback:
    """Stands before a simulator: every name in answers below `path` is one of the two above."""
    target = urlsplit(address)

    def name(found: re.Match[bytes]) -> bytes:
        hostile = json.dumps((NAME, LONG)[crc32(found[2]) % 2]).encode()
        return b'"%s":%s' % (found[1], hostile)

    def handler(asked: Asked) -> Answer:
        door = http.client.HTTPConnection(target.netloc, timeout=30)
        query = f"?{urlencode(asked.query)}" if asked.query else ""
        headers = {
            n: v for n, v in asked.headers.items() if n not in ("host", "accept-encoding", "connection")
        }
        door.request(asked.method, quote(asked.path) + query, asked.body, headers)
        answer = door.getresponse()
        body = answer.read()
        door.close()
        if path in asked.path:
            body = _NAMES.sub(name, body)
        return Answer(body, answer.status)

    return Loopback(handler)


def seen(root: QWidget) -> Iterator[str]:
    """Every text of a widget and of what it contains, as Qt holds it."""
    for widget in (root, *root.findChildren(QWidget)):
        yield from (widget.windowTitle(), widget.accessibleName(), widget.accessibleDescription())
        if isinstance(widget, QLabel | QAbstractButton | QLineEdit):
            yield widget.text()
        if isinstance(widget, QLabel):
            assert widget.textFormat() == Qt.TextFormat.PlainText or not Text.mightBeRichText(widget.text())
        if isinstance(widget, QComboBox):
            yield from (widget.itemText(row) for row in range(widget.count()))
        if isinstance(widget, QAbstractItemView) and (model := widget.model()) is not None:
            yield from _cells(model)
        yield _tip(widget.toolTip())


def _cells(model: QAbstractItemModel) -> Iterator[str]:
    role = Qt.ItemDataRole
    for row in range(model.rowCount()):
        for column in range(10):  # a list's model keeps how many it has to itself
            index = model.index(row, column)
            for part in (role.DisplayRole, role.EditRole, role.AccessibleTextRole):
                yield str(index.data(part) or "")
            yield _tip(str(index.data(role.ToolTipRole) or ""))


def _tip(text: str) -> str:
    """A tooltip has no mark-up of a vendor's, and an end."""
    assert "<img" not in text or not Text.mightBeRichText(text), text
    assert len(text) < 8_000
    return text
