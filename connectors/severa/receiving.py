"""Records written into Severa over its REST interface: created whole, changed where they differ."""

import re
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal

import msgspec

from connectors.base import CheckItem, Result
from connectors.errors import ErpError, problem
from connectors.http import Response
from connectors.moves import Record
from connectors.severa import registers
from connectors.severa.answers import Customer, Named, Product
from connectors.severa.rest import Rest, change_text
from connectors.severa.values import vat_number

_PATHS: Mapping[str, str] = {"customers": "/customers", "products": "/products"}
_SCOPES: Mapping[str, str] = {"customers": "customers:write", "products": "settings:write"}
_TYPES = frozenset({"FixedFees", "Materials", "Subcontracting"})
_LARGEST = 2**63 - 1
_TAKEN = re.compile(r"already|exists|unique|in use|duplicate", re.IGNORECASE)
_encode = msgspec.json.Encoder(decimal_format="number").encode

Values = dict[str, object]


class Receiver:
    """Writes customers and products. Addresses, countries and languages are not among what the documented
    interface lets be written, and so stay as they are."""

    def __init__(self, rest: Rest) -> None:
        self._rest = rest
        self._categories: Mapping[str, str] | None = None
        self._accounts: Mapping[str, str] | None = None

    def resources(self, wanted: Sequence[str]) -> Iterator[CheckItem]:
        """Whether the credentials may write these registers: by the scopes the token names, and where it
        names none, whether they can be read."""
        for register in wanted:
            name = f"resource_{register}"
            try:
                scopes = self._rest.tokens.token().scopes
                scope = _SCOPES.get(register)
                if scope is None:
                    raise problem("module_inactive", "Severa takes no records of it", dataset=register,
                                  module=register)  # fmt: skip
                if scopes and scope not in scopes:
                    raise problem("right_missing", f"scope {scope}", dataset=register, scope=scope)
                self._rest.page(register, _PATHS[register], Named, rowCount=1)
            except ErpError as error:
                yield CheckItem(name, Result.FAILED, {}, error)
            else:
                yield CheckItem(name, Result.OK)

    def write(self, register: str, record: Record, id: str) -> str:
        """See `moves.Receiver.write`."""
        wanted = self.wanted(register, record)
        if id:
            return self._change(register, id, wanted, record)
        return self._create(register, wanted, record)

    def wanted(self, register: str, record: Record) -> Values:
        """What the record is to be in Severa. Raises ErpError with what is wrong with it."""
        if register == "customers":
            return _customer(record)
        if register == "products":
            return self._product(record)
        raise problem("record_refused", f"Severa takes no {register}", record=record.code)

    def _create(self, register: str, wanted: Values, record: Record) -> str:
        body = {name: value for name, value in wanted.items() if value is not None}
        if register == "products":
            body |= self._prices(record)
        answer = self._sent("POST", _PATHS[register], register, body, record)
        made = answer.json(Named, strict=False).guid
        if not made:
            raise problem("unexpected_answer", "a created record without a guid")
        return made

    def _change(self, register: str, id: str, wanted: Values, record: Record) -> str:
        """Changes what differs; nothing is sent where nothing does."""
        path = f"{_PATHS[register]}/{id}"
        answer = self._sent("GET", path, register, None, record)
        now: Customer | Product
        if register == "customers":
            now = answer.json(Customer, strict=False)
        else:
            now = answer.json(Product, strict=False)
        changes = []
        for name, value in wanted.items():
            current = getattr(now, name)
            known = (current.guid or None) if isinstance(current, Named) else current
            asked = value.get("guid") if isinstance(value, dict) else value
            if _same(known, asked):
                continue
            place = f"/{name}/guid" if isinstance(value, dict) else f"/{name}"
            text = None if asked is None else change_text(asked)
            changes.append({"op": "Replace", "path": place, "value": text})
        if isinstance(now, Product):
            for name, money in self._prices(record).items():
                current = getattr(now, name)
                if current is not None and not _same(current.amount, money["amount"]):
                    amount = str(money["amount"])
                    changes.append({"op": "Replace", "path": f"/{name}/amount", "value": amount})
        if changes:
            self._sent("PATCH", path, register, changes, record)
        return id

    def _product(self, record: Record) -> Values:
        if not record.code:
            raise problem("product_code_missing", name=record.name)
        _named(record)
        found: Values = {"code": record.code, "name": record.name, "isActive": record.active}
        values = record.values
        if "unit" in values:
            found["measurementUnit"] = values["unit"] or None
        if values.get("vat_percent"):
            found["vatRate"] = _decimal(record, "vat_percent")
        if values.get("kind") in _TYPES:
            found["type"] = values["kind"]
        # a group or account Severa does not have is left to its defaults
        if group := self._category(values.get("group", "")):
            found["productCategory"] = {"guid": group}
        if account := self._account(values.get("account_number", "")):
            found["salesAccount"] = {"guid": account}
        return found

    def _prices(self, record: Record) -> dict[str, dict[str, object]]:
        """Prices, in the organisation's currency."""
        names = {"unitPrice": "unit_price", "unitCost": "purchase_price"}
        given = {ours: _decimal(record, name) for ours, name in names.items() if record.values.get(name)}
        if not given:
            return {}
        return {name: {"amount": value, "currencyCode": self._rest.currency} for name, value in given.items()}

    def _category(self, name: str) -> str:
        if not name:
            return ""
        if self._categories is None:
            found = self._rest.every_part("products", "/productcategories", Named)
            self._categories = {one.name.casefold(): one.guid for one in found if one.name and one.guid}
        return self._categories.get(name.casefold(), "")

    def _account(self, number: str) -> str:
        if not number:
            return ""
        if self._accounts is None:
            found = self._rest.every_part("products", "/salesaccounts", Named)
            self._accounts = {str(one.number): one.guid for one in found if one.number and one.guid}
        return self._accounts.get(number, "")

    def _sent(self, method: str, path: str, register: str, body: object, record: Record) -> Response:
        """Sends it, and says of a refusal what it means for the record."""
        try:
            return self._rest.send(method, path, register, body=None if body is None else _encode(body))
        except ErpError as error:
            if error.code != "vendor_rejected":
                raise
            if error.params.get("status") == "404":
                code = "customer_not_found" if register == "customers" else "product_not_found"
                raise problem(code, error.detail, record=record.code, name=record.name) from None
            if error.params.get("status") not in ("400", "409", "422"):
                raise
            code = "duplicate_code" if _TAKEN.search(error.detail) else "record_refused"
            raise problem(code, error.detail, record=record.code, name=record.name) from None


def _customer(record: Record) -> Values:
    """What can be written of a customer; values the record does not bear are left alone."""
    if not record.code:
        raise problem("customer_code_missing", name=record.name)
    if not (record.code.isascii() and record.code.isdigit()) or int(record.code) > _LARGEST:
        raise problem("customer_code_not_numeric", record=record.code, name=record.name)
    if record.code.startswith("0"):
        raise problem("customer_code_leading_zero", record=record.code, name=record.name)
    _named(record)
    values = record.values
    found: Values = {"number": int(record.code), "name": record.name, "isActive": record.active}
    if "business_id" in values:
        found["vatNumber"] = vat_number(values["business_id"], values.get("country", "")) or None
    names = {
        "email": "email", "website": "website", "notes": "notes", "eInvoiceAddress": "einvoice_address",
        "eInvoiceOperator": "einvoice_operator",
    }  # fmt: skip
    found |= {ours: values[name] or None for ours, name in names.items() if name in values}
    if values.get("payment_days", "").isdigit():
        found["paymentTerm"] = int(values["payment_days"])
    return found


def _named(record: Record) -> None:
    if not record.name.strip():
        raise problem("name_missing", record=record.code)


def _decimal(record: Record, name: str) -> Decimal:
    try:
        return Decimal(record.values[name])
    except ArithmeticError:
        raise problem("record_refused", f"{name} is not a number", record=record.code,
                      name=record.name) from None  # fmt: skip


def _same(now: object, wanted: object) -> bool:
    """Whether a value is there already; numbers may stand as text, and what is not said to be inactive is
    active."""
    if isinstance(wanted, bool):
        return (now is not False) is wanted
    if isinstance(wanted, int | Decimal):
        try:
            return Decimal(str(now)) == wanted
        except ArithmeticError:
            return False
    return (now or None) == (wanted or None)


def existing(rest: Rest, register: str) -> Iterator[Record]:
    """What the register holds now. Raises ErpError."""
    return registers.records(rest, register, None)
