"""The office's settings: a small file beside the database, read before the first window is painted."""

import json
import os
import threading
from dataclasses import asdict, dataclass, fields, replace
from pathlib import Path

from app.files import file_problem, whole
from connectors.errors import TransientError

FILE = "settings.json"
TEXT_SIZES = ("125", "150")  # percent, beside 100
DEMONSTRATION = "demonstration.json"  # what a demonstration that is kept knows of itself


@dataclass(frozen=True, slots=True)
class Values:
    """Every setting with its default; unknown ones in the file are kept out, not fatal.

    language and theme: "" follows the operating system. text_size: percent, "" is 100.
    zone: IANA name for schedules and times shown.
    application_name: what our product is called at the vendors (decision 6 in the requirements).
    """

    language: str = ""
    theme: str = ""
    text_size: str = ""
    zone: str = "Europe/Oslo"
    office_name: str = ""
    application_name: str = "Kobling"
    geometry: str = ""

    @classmethod
    def read(cls, content: bytes) -> "Values":
        """From a file's content; raises ValueError."""
        found = json.loads(content)
        if not isinstance(found, dict):
            raise ValueError("not an object")
        known = {one.name: found[one.name] for one in fields(cls) if one.name in found}
        if not all(isinstance(value, str) for value in known.values()):
            raise ValueError("not a text")
        return cls(**known)

    @property
    def text_scale(self) -> float:
        """How much larger than usual the text is: 1.0, or what was chosen."""
        return int(self.text_size) / 100 if self.text_size in TEXT_SIZES else 1.0

    def written(self) -> bytes:
        """As a file's content: what differs from the defaults."""
        told, usual = asdict(self), asdict(Values())
        chosen = {name: value for name, value in told.items() if value != usual[name]}
        return json.dumps(chosen, indent=2, ensure_ascii=False).encode()


def _own_folder() -> Path:
    from platformdirs import user_data_path  # what was chosen needs none of it

    return user_data_path("Kobling", appauthor=False)


def named_folder(chosen: Path | None = None) -> Path | None:
    """The data folder that is asked for: the one chosen, else KOBLING_DATA_DIR, None where nobody asks."""
    named = chosen or os.environ.get("KOBLING_DATA_DIR")
    return Path(named).expanduser().absolute() if named else None


def data_folder(chosen: Path | None = None) -> Path:
    """The data folder: the one asked for, else the platform's place for this user."""
    return named_folder(chosen) or _own_folder().absolute()


def is_demonstration(folder: Path) -> bool:
    """Whether the folder is one that a demonstration has been kept in."""
    return (folder / DEMONSTRATION).exists()


class Settings:
    """Reads once, writes whole and at once; safe from any thread."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / FILE
        self._lock = threading.Lock()
        self._values = self._load()

    @property
    def values(self) -> Values:
        """All of them."""
        return self._values

    def get(self, name: str) -> str:
        """One setting; raises AttributeError for a name that is none."""
        return str(getattr(self._values, name))

    def set(self, name: str, value: str) -> None:
        """Changes one. Raises AttributeError for an unknown name, ConfigError as `file_problem`."""
        getattr(self._values, name)
        with self._lock:
            self._values = replace(self._values, **{name: value})
            try:
                self._path.parent.mkdir(parents=True, exist_ok=True)
            except OSError as error:
                raise file_problem(error, self._path) from error
            with whole(self._path) as part:
                part.write_bytes(self._values.written())

    def _load(self) -> Values:
        try:
            return Values.read(self._path.read_bytes())
        except FileNotFoundError:
            return Values()
        except (ValueError, RecursionError):
            # settings are a comfort: a damaged file is set aside for whoever wants to look, no reason to stop
            self._path.replace(self._path.with_suffix(".damaged"))
            return Values()
        except OSError as error:
            if not os.access(self._path, os.R_OK) or self._path.is_dir():
                raise file_problem(error, self._path) from error
            raise TransientError("database_busy", str(error.strerror), file=str(self._path)) from error
