"""Writes customers, products and dimension items, and tells what is there."""

from collections.abc import Iterator

from connectors.errors import ErpError, problem
from connectors.moves import Record
from connectors.netvisor import bodies, registers, xml
from connectors.netvisor.api import Api
from connectors.netvisor.problems import of_record
from connectors.netvisor.registers import Header, Item
from connectors.netvisor.xml import Element


class Receiver:
    """Behind `moves.Receiver`."""

    def __init__(self, api: Api) -> None:
        self._api = api
        self._dimensions: dict[str, Header] | None = None

    def existing(self, register: str) -> Iterator[Record]:
        """See `moves.Receiver.existing`: by the lists alone, which do not say who is active. Raises ErpError,
        also for what has no key: taken for missing, it would be written once more."""
        if register == "customers":
            for one in registers.all_keyed(registers.customers(self._api)):
                known = {"business_id": xml.text(one, "organisationidentifier")}
                name, code = xml.text(one, "name"), xml.text(one, "code")
                yield Record(registers.key_of(one), code, name, values=known)
        elif register == "products":
            for one in registers.all_keyed(registers.products(self._api)):
                yield Record(registers.key_of(one), xml.text(one, "productcode"), xml.text(one, "name"))
        else:
            for header in self._read().values():
                yield from (record_of(registers.identified(item)) for item in header.items)

    def examine(self, register: str, record: Record) -> None:
        """See `moves.Receiver.examine`."""
        if register == "customers":
            bodies.customer(record)
        elif register == "products":
            bodies.product(record)
        else:
            bodies.item_name(record)
            self._header(record)

    def write(self, register: str, record: Record, id: str = "") -> str:
        """See `moves.Receiver.write`."""
        try:
            if register == "dimensions":
                return self._write_item(record, id)
            return self._write(register, record, id)
        except ErpError as error:
            known = of_record(error, register)
            if known is error:
                known.params.setdefault("record", record.code or record.name)
                raise
            raise problem(
                known.code, known.detail, **{"record": record.code or record.name, **known.params}
            ) from None

    def _write(self, register: str, record: Record, id: str) -> str:
        resource = register.removesuffix("s")
        made = bodies.customer(record) if register == "customers" else bodies.product(record)
        params = {"method": "edit", "id": id} if id else {"method": "add"}
        root = self._api.post(resource, params, made, register)
        if id:
            return id
        inserted = xml.text(root, "inserteddataidentifier")
        return inserted or self._found(register, record)

    def _found(self, register: str, record: Record) -> str:
        """The key of what was just written, where the answer does not say. Raises ErpError."""
        found: list[Element]
        if register == "customers":
            found = registers.customers(self._api, {"customercodelist": record.code.strip()})
            codes = [xml.text(one, "code") for one in found]
        else:
            found = registers.products(self._api)
            codes = [xml.text(one, "productcode") for one in found]
        keys = [
            registers.key_of(one)
            for one, code in zip(found, codes, strict=True)
            if code == record.code.strip()
        ]
        if len(keys) != 1:
            raise problem("unexpected_answer", f"{len(keys)} records have the code that was written")
        return keys[0]

    def _write_item(self, record: Record, id: str) -> str:
        name = bodies.item_name(record)
        header = self._header(record)
        father = self._item(record.parent, header) if record.parent else None
        if record.parent and father is None:
            raise problem("parent_missing", record=record.code or record.name, parent=record.parent)
        old = self._item(id, header) if id else None
        if id and old is None:
            raise problem("record_refused", f"no item {id} any more", record=record.code or record.name)
        wanted = father.key if father is not None else ""
        if old is None:  # nothing but its name tells an item: one of that name is the same
            old = next((i for i in header.items if i.name == name and i.father == wanted), None)
        params = {"method": "edit" if old is not None else "add"}
        if old is not None and old.father != wanted:
            params["updateparentreference"] = "true"
        made = bodies.dimension_item(record, father, old)
        try:
            self._api.post("dimensionitem", params, made, "dimensions")
        finally:
            self._dimensions = None  # also where the answer was lost
        if old is not None:
            return old.id
        items = [i for i in self._header(record).items if i.name == name and i.father == wanted]
        if not items:
            raise problem("unexpected_answer", "the item that was written is not listed")
        return items[-1].id

    def _header(self, record: Record) -> Header:
        found = self._read().get(record.kind)
        if found is None:
            self._dimensions = None  # somebody may make it meanwhile
            raise problem("header_missing", header=record.kind, record=record.code or record.name)
        return found

    def _item(self, id: str, header: Header) -> Item | None:
        """The item with that id of ours under the header, whatever it was called when it was written."""
        key = id.rpartition("/")[2]
        for _ in range(2):
            found = next((item for item in header.items if item.key == key), None)
            if found is not None:
                return found
            self._dimensions = None
            header = self._read().get(header.name, header)
        return None

    def _read(self) -> dict[str, Header]:
        if self._dimensions is None:
            self._dimensions = {header.name: header for header in registers.dimensions(self._api)}
        return self._dimensions


def record_of(item: Item) -> Record:
    """An item as a record. Where the server knows no codes, the first word of a name that holds a digit is
    one: items are written as `code name`."""
    code, name = item.code, item.label
    if not code:
        first, _, rest = item.name.partition(" ")
        if rest and any(sign.isdigit() for sign in first):
            code, name = first, rest.strip()
    if not name:
        name = item.name.removeprefix(f"{code} ").strip() if code else item.name
    return Record(
        item.id,
        code,
        name or item.name,
        kind=item.header,
        parent=item.parent,
        active=not item.hidden,
        values={"closed": "yes" if item.hidden else "no"},
    )
