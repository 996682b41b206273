"""The datasets are what their rows say."""

from typing import get_args

import pytest

from connectors.datasets import DATASETS
from connectors.rows import Type

_PYTHON = {Type.AMOUNT: int, Type.INTEGER: int, Type.FLAG: bool}


@pytest.mark.parametrize("name", DATASETS)
def test_the_columns_are_those_of_the_row(name: str) -> None:
    dataset = DATASETS[name]
    assert dataset.names == dataset.row._fields  # type: ignore[attr-defined]
    for column, annotated in zip(dataset.columns, dataset.row.__annotations__.values(), strict=True):
        kind = get_args(annotated)[0]
        assert kind == _PYTHON.get(column.type, str) | None, column
    assert dataset.row() == (None,) * len(dataset.columns)
    assert {*dataset.key} <= {column.name for column in dataset.columns if column.required}
    assert dataset.window is None or dataset.window in dataset.names
