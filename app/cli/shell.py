"""What every command is given: the options, the words, the services, the screen, and a way to be stopped."""

import signal
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from functools import cached_property
from pathlib import Path
from types import FrameType
from typing import TYPE_CHECKING, Any

from app.settings import Settings, data_folder
from connectors.base import CancelToken
from connectors.errors import ErpError
from resources.words import LANGUAGES, Words, system_language

if TYPE_CHECKING:
    from app.bootstrap import Services
    from app.cli.screen import Screen

CANCELLED = 128  # a shell adds the signal's number


class Shell:
    """One call of the command line. Everything heavy is made when first asked for."""

    def __init__(self, language: str | None = None) -> None:
        self.data_dir: Path | None = None
        self.as_json = False
        self.demo = False  # whether every system is simulated
        self.language = language
        self.cancel = CancelToken()
        self.signal = 0
        self._closing = ExitStack()

    @cached_property
    def folder(self) -> Path:
        """The data folder in use."""
        return data_folder(self.data_dir)

    @cached_property
    def words(self) -> Words:
        """The words in the language asked for, else the settings', else the computer's."""
        return Words(self.language or self._chosen(), edited=self.folder / "words", demo=self.demo)

    def _chosen(self) -> str:
        try:
            chosen = Settings(self.folder).get("language")
            return chosen if chosen in LANGUAGES else system_language()
        except ErpError:  # of the folder, which is told of in words too
            return system_language()

    def words_of(self, system: str) -> Words:
        """The words with those of a system's assistant in front."""
        from connectors.registry import SYSTEMS
        from wizards.flow_load import folder

        return self.words.with_root(folder(SYSTEMS[system])) if system in SYSTEMS else self.words

    @cached_property
    def screen(self) -> "Screen":
        """Where people read."""
        from app.cli.screen import Screen

        return Screen(self.words, quiet=self.as_json)

    @cached_property
    def services(self) -> "Services":
        """The use cases over the data folder."""
        from app.bootstrap import build

        services = build(self.folder, cancel=self.cancel)
        self._closing.callback(services.close)
        return services

    def emit(self, answer: Any) -> None:
        """Prints the command's one JSON object, in one line."""
        from app.cli.screen import standard_output
        from resources.shown import json_line

        standard_output().write(json_line(answer) + "\n")
        standard_output().flush()

    @contextmanager
    def stoppable(self) -> Iterator[CancelToken]:
        """Ctrl-C and a request to end ask the work to stop at a safe place; a second one ends the program."""

        def stop(number: int, frame: FrameType | None) -> None:
            if self.cancel.cancelled:
                raise KeyboardInterrupt
            self.signal = number
            self.cancel.cancel()

        former = {number: signal.signal(number, stop) for number in (signal.SIGINT, signal.SIGTERM)}
        try:
            yield self.cancel
        finally:
            for number, handler in former.items():
                signal.signal(number, handler)

    def close(self) -> None:
        """Ends what was started."""
        self._closing.close()
