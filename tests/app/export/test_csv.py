"""CSV files: exact values, read back by Python's own reader, whole or not there."""

import csv
import tracemalloc
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.export.csv import decimal_text, write_table
from connectors.base import Row
from connectors.datasets import DATASETS, POSTINGS, TRIAL_BALANCE, Column
from connectors.errors import ConfigError
from connectors.rows import Type

_NAME = (Column("name"),)


def _read(path: Path) -> list[list[str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.reader(file, strict=True))


@pytest.mark.parametrize(
    ("stored", "text"),
    [
        (0, "0.00"),
        (-1, "-0.0001"),
        (12_345_678_900, "1234567.89"),
        (12_300, "1.23"),
        (12_345, "1.2345"),
        (10_050, "1.005"),
        (-10_000, "-1.00"),
        (9_223_372_036_854_775_807, "922337203685477.5807"),
    ],
)
def test_amounts_are_exact_and_without_noise(stored: int, text: str) -> None:
    assert decimal_text(stored) == text


def test_columns_are_those_of_the_dataset(tmp_path: Path) -> None:
    for name, dataset in DATASETS.items():
        path = tmp_path / f"{name}.csv"
        assert write_table(path, dataset.columns, []) == 0
        assert _read(path) == [list(dataset.names)]


def test_every_type(tmp_path: Path) -> None:
    path = tmp_path / "types.csv"
    columns = tuple(Column(kind.value, kind) for kind in Type)
    row: Row = ("Blåbær", "2026-11-21", "2026-11-21T09:15:00+00:00", -12_500, 7, True, '{"a":"b"}')
    empty: Row = (None,) * len(columns)
    assert write_table(path, columns, [row, empty]) == 2
    assert _read(path)[1:] == [
        ["Blåbær", "2026-11-21", "2026-11-21T09:15:00+00:00", "-1.25", "7", "true", '{"a":"b"}'],
        [""] * len(columns),
    ]
    assert not path.read_bytes().startswith(b"\xef\xbb\xbf")


@pytest.mark.parametrize(
    "text", ["=1+1", "+47 22 00 00 00", "-", "@SUM(A1)", 'say "hi"', "a,b", "two\r\nlines", " edge ", "tab\t"]
)
def test_text_is_quoted_never_altered(tmp_path: Path, text: str) -> None:
    path = tmp_path / "text.csv"
    write_table(path, _NAME, [(text,)])
    assert _read(path) == [["name"], [text]]
    assert path.read_bytes().split(b"\r\n", 1)[1].startswith(b'"')


def test_a_failure_leaves_the_old_file_and_nothing_beside_it(tmp_path: Path) -> None:
    path = tmp_path / "names.csv"
    write_table(path, _NAME, [("before",)])

    def rows() -> Iterator[Row]:
        yield ("after",)
        raise ConfigError("database_corrupt")

    with pytest.raises(ConfigError, match="database_corrupt"):
        write_table(path, _NAME, rows())
    assert _read(path) == [["name"], ["before"]]
    assert list(tmp_path.iterdir()) == [path]


def test_a_place_that_cannot_be_written_is_a_problem(tmp_path: Path) -> None:
    path = tmp_path / "missing" / "names.csv"
    with pytest.raises(ConfigError) as caught:
        write_table(path, _NAME, [("x",)])
    assert caught.value.code == "folder_unusable"
    assert caught.value.params == {"file": str(path)}


def test_an_amount_that_is_no_whole_number_is_a_fault(tmp_path: Path) -> None:
    with pytest.raises(TypeError):
        write_table(tmp_path / "tb.csv", TRIAL_BALANCE.columns, [("1920", "2026-11", None, 1.5, None)])


def test_memory_does_not_grow_with_the_rows(tmp_path: Path) -> None:
    row: Row = ("1", "1", "1", "bilag", 1, "2026-11-21", "2026-11", "1920", 12_500, *(None,) * 10)
    assert len(row) == len(POSTINGS.columns)

    def peak(count: int) -> int:
        tracemalloc.start()
        write_table(tmp_path / "postings.csv", POSTINGS.columns, (row for _ in range(count)))
        _, highest = tracemalloc.get_traced_memory()
        tracemalloc.stop()
        return highest

    peak(10)
    assert peak(30_000) < 2 * peak(3_000)
