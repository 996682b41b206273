"""What could not be read of a record never moves on as nothing."""

import pytest

from connectors.errors import ErpError
from connectors.http import Response
from connectors.salvage import unflawed
from connectors.severa.answers import Customer


def test_a_customer_with_a_value_that_cannot_be_read_is_named_and_not_sent() -> None:
    body = (
        b'[{"guid":"a","name":"A","number":1},{"guid":"b","name":"B","number":2,"email":["x"]},'
        b'{"guid":"c","name":"C","number":3}]'
    )
    customers = Response(200, {}, body, 0.0).json(list[Customer], strict=False)
    assert [unflawed(customer).name for customer in (customers[0], customers[2])] == ["A", "C"]
    with pytest.raises(ErpError) as caught:
        unflawed(customers[1])
    assert caught.value.code == "value_unreadable"
    assert caught.value.params["record"] == "2"
    assert caught.value.params["field"] == "email"
