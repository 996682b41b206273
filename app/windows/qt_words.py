"""Qt's own words (buttons, edit menus, file dialogs) from our files, since Qt has no Bokmål."""

from PySide6.QtCore import QTranslator

from resources.words import Words

# Qt's source texts, with the mnemonic marks it puts in, and our keys
_KEYS = {
    "OK": "ok",
    "&OK": "ok",
    "Cancel": "cancel",
    "&Cancel": "cancel",
    "Close": "close",
    "&Close": "close",
    "Save": "save",
    "&Save": "save",
    "Open": "open",
    "&Open": "open",
    "Yes": "yes",
    "&Yes": "yes",
    "No": "no",
    "&No": "no",
    "Apply": "apply",
    "Help": "help",
    "Retry": "retry",
    "Discard": "discard",
    "&Undo": "undo",
    "&Redo": "redo",
    "Cu&t": "cut",
    "&Copy": "copy",
    "&Paste": "paste",
    "Delete": "delete",
    "&Delete": "delete",
    "Select All": "select-all",
    "Back": "back",
    "Forward": "forward",
    "Parent Directory": "parent",
    "Create New Folder": "new-folder",
    "&New Folder": "new-folder",
    "List View": "list-view",
    "Detail View": "detail-view",
    "Look in:": "look-in",
    "File &name:": "file-name",
    "Files of type:": "file-type",
    "&Rename": "rename",
    "Show &hidden files": "hidden-files",
    "All Files (*)": "all-files",
    "Name": "column-name",
    "Size": "column-size",
    "Type": "column-type",
    "Date Modified": "column-modified",
    "%1 already exists.\nDo you want to replace it?": "replace",
}


class QtWords(QTranslator):
    """Answers Qt from the topic `qt`; what it does not know stays Qt's own."""

    def __init__(self, words: Words) -> None:
        super().__init__()
        self._words = words

    def use(self, words: Words) -> None:
        """Takes another language from now on."""
        self._words = words

    def isEmpty(self) -> bool:
        return False

    def translate(self, context: str, text: str, disambiguation: str | None = None, n: int = -1) -> str:
        key = _KEYS.get(text)
        # None, not "": an empty text would be taken for the translation
        return self._words(f"qt-{key}") if key else None  # type: ignore[return-value]
