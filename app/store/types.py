"""Column types: UTC moments, dates and windows as ISO text, word lists as enums, JSON as typed records."""

from collections.abc import Callable
from datetime import UTC, date, datetime
from enum import StrEnum
from typing import Any, TypeVar

import msgspec
from sqlalchemy import DateTime, Text
from sqlalchemy.engine.interfaces import Dialect
from sqlalchemy.types import TypeDecorator

from connectors.base import Window

_encode = msgspec.json.Encoder().encode
T = TypeVar("T")


class UnreadableError(Exception):
    """A stored value that its column cannot hold: the file was changed by something else."""


class _Stored(TypeDecorator[T]):
    """A type whose stored values may be damaged: reading one raises UnreadableError."""

    impl: Any = Text
    cache_ok = True

    def result_processor(self, dialect: Dialect, coltype: object) -> Callable[[Any], T | None] | None:
        """SQLAlchemy's and the type's own reading, guarded."""
        read = super().result_processor(dialect, coltype)
        assert read is not None

        def guarded(value: Any) -> T | None:
            try:
                return read(value)
            except (ValueError, TypeError, msgspec.MsgspecError) as error:
                raise UnreadableError(f"{type(self).__name__}: {type(error).__name__}") from error

        return guarded


class Moment(_Stored[datetime]):
    """An aware datetime, kept in UTC; a naive one is refused with ValueError."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError(f"a moment without a time zone: {value}")
        return value.astimezone(UTC)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


class DateText(_Stored[date]):
    """A date as ISO text, so that it compares with the ledger's dates."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: date | None, dialect: Dialect) -> str | None:
        return None if value is None else value.isoformat()

    def process_result_value(self, value: str | None, dialect: Dialect) -> date | None:
        return None if value is None else date.fromisoformat(value)


class WindowText(_Stored[Window]):
    """A window as `start/end`."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: Window | None, dialect: Dialect) -> str | None:
        return None if value is None else str(value)

    def process_result_value(self, value: str | None, dialect: Dialect) -> Window | None:
        return None if value is None else Window.parse(value)


class Choice(_Stored[StrEnum]):
    """A member of an enum, by its value."""

    impl = Text
    cache_ok = True

    def __init__(self, members: type[StrEnum]) -> None:
        super().__init__()
        self.members = members

    def process_bind_param(self, value: StrEnum | None, dialect: Dialect) -> str | None:
        return None if value is None else self.members(value).value

    def process_result_value(self, value: str | None, dialect: Dialect) -> StrEnum | None:
        return None if value is None else self.members(value)


class JsonText(_Stored[Any]):
    """JSON text that comes back as `shape`: a frozen dataclass, or a container of plain values."""

    impl = Text
    cache_ok = True

    def __init__(self, shape: Any = Any) -> None:
        super().__init__()
        self.shape = shape

    def process_bind_param(self, value: Any, dialect: Dialect) -> str | None:
        return None if value is None else _encode(value).decode()

    def process_result_value(self, value: str | None, dialect: Dialect) -> Any:
        return None if value is None else msgspec.json.decode(value, type=self.shape)
