"""Carries out a checked query on the companies that the bearer of a token may read."""

import json
from collections.abc import Sequence, Set

import msgspec

from connectors.simulators.business_nxt import customer_ledger
from connectors.simulators.business_nxt.access import ALL, Access, closed
from connectors.simulators.business_nxt.answers import RefusedError, Selected, connection, objects
from connectors.simulators.business_nxt.engine import Operation
from connectors.simulators.business_nxt.model import Table, build, plain
from connectors.simulators.business_nxt.personas import PERSONAS
from connectors.simulators.office import Client
from connectors.simulators.visma_connect.people import person
from connectors.simulators.visma_connect.tokens import Grant
from connectors.simulators.world import World

CUSTOMER = 9_123_001
_FIRST_COMPANY = 5_280_000


class Books:
    """The companies of the office, and who may read which."""

    def __init__(self, world: World) -> None:
        self.world = world
        self.clients: dict[int, Client] = {_FIRST_COMPANY + c.serial: c for c in world.office.clients}
        self.access = self._first_access()
        self._tables: dict[int, tuple[object, int, dict[str, Table]]] = {}

    def _first_access(self) -> Access:
        access = Access()
        for persona in PERSONAS.values():
            if persona.service and persona.group is not None:
                user = self.world.connect.service(persona.name).client_id
                access.add_user(user)
                for company in self.clients:
                    access.add(user, company, persona.group)
        return access

    def reset(self) -> None:
        """Forgets edits; users and access are as at first."""
        self.access = self._first_access()
        for client in self.clients.values():
            client.reset()

    def tables(self, company: int) -> dict[str, Table]:
        """The tables of a company, made anew after its books were changed, by whichever simulator."""
        client = self.clients[company]
        made = self._tables.get(company)
        if made is None or made[0] is not client.books or made[1] != client.edits:
            tables = build(client) | {table.name: table for table in customer_ledger.tables(client)}
            made = self._tables[company] = client.books, client.edits, tables
        return made[2]

    def groups(self, grant: Grant) -> dict[int, str]:
        """The companies a token's bearer is given, with the access group in each."""
        if grant.service:
            rows = self.access.groups.items()
            return {company: group for (user, company), group in sorted(rows) if user == grant.client_id}
        who, persona = person(grant.user), PERSONAS.get(grant.user)
        group = persona.group if persona is not None else ALL
        if group is None:
            return {}
        mine = {
            i: c for i, c in self.clients.items() if who.companies is None or c.profile.key in who.companies
        }
        return dict.fromkeys(mine, group)


class Query:
    """One query carried out: its data as JSON, its errors. `gone`: companies that are not there any more;
    `most`: rows of a page at most."""

    def __init__(
        self,
        books: Books,
        operation: Operation,
        grant: Grant,
        faults: frozenset[str],
        gone: Set[str],
        most: int | None,
    ) -> None:
        self._books = books
        self._operation = operation
        self._groups = {c: group for c, group in books.groups(grant).items() if str(c) not in gone}
        self._faults = faults
        self._most = most
        self.errors: list[dict[str, object]] = []

    def data(self) -> str:
        """The data; what is refused is null and stands in `errors`."""
        known = self._operation.introspection() if self._operation.introspects else {}
        parts = []
        for one in self._operation.root:
            if one.name.startswith("__"):
                value = known[one.alias] if one.name != "__typename" else "Query"
                text = msgspec.json.encode(value).decode()
            elif one.name == "useCompany":
                text = self._use_company(one)
            elif one.name == "useCustomer":
                text = self._use_customer(one)
            else:
                text = self._available(one)
            parts.append(f'"{one.alias}":{text}')
        return "{" + ",".join(parts) + "}"

    def _refuse(self, path: Sequence[str | int], code: str, message: str) -> str:
        self.errors.append({"message": message, "path": list(path), "extensions": {"code": code}})
        return "null"

    def _use_company(self, asked: Selected) -> str:
        number = asked.arguments["no"]
        if number not in self._groups:
            message = f"The user has no access to company {number}."
            return self._refuse([asked.alias], "CONTEXT_FAILURE", message)
        group = self._groups[number] if "no_access_group" not in self._faults else ""
        tables = self._books.tables(number)
        parts = [f'"{one.alias}":{self._table(asked, one, tables, group)}' for one in asked.below]
        return "{" + ",".join(parts) + "}"

    def _table(self, parent: Selected, asked: Selected, tables: dict[str, Table], group: str) -> str:
        if asked.name == "__typename":
            return '"Query_UseCompany"'
        path = [parent.alias, asked.alias]
        if closed(group, asked.name) or "missing_right" in self._faults:
            return self._refuse(path, "ACCESS_DENIED", f"No access to {asked.name}.")
        typename = asked.name[0].upper() + asked.name[1:]
        if "partial" in self._faults:
            self._refuse([*path, "items", 0, "text"], "EXECUTION_FAILED", "A value could not be read.")
        try:
            return connection(tables, asked, typename, self._most, "paging_stuck" in self._faults)
        except RefusedError as refused:
            return self._refuse(path, refused.code, str(refused))

    def _use_customer(self, asked: Selected) -> str:
        number = asked.arguments["no"]
        if number != CUSTOMER or not self._groups:
            message = f"The user has no access to customer {number}."
            return self._refuse([asked.alias], "CONTEXT_FAILURE", message)
        rows = [(company % 1_000, self._books.clients[company].name) for company in self._groups]
        tables = {"company": plain("company", ("companyNo",), rows, ("companyNo", "name"))}
        parts = [f'"{one.alias}":{connection(tables, one, "Company")}' for one in asked.below]
        return "{" + ",".join(parts) + "}"

    def _available(self, asked: Selected) -> str:
        office, given = self._books.world.office, asked.arguments
        mine = {company: self._books.clients[company].name for company in self._groups}
        if given.get("customerNo") not in (None, CUSTOMER):
            mine = {}
        if asked.name == "availableCompanies":
            names = ("vismaNetCompanyId", "name", "vismaNetCustomerId")
            found = [(company, name, CUSTOMER) for company, name in mine.items()]
            table = plain(asked.name, names[:1], found, names)
        else:
            names = ("vismaNetCustomerId", "name", "")
            customers = [(CUSTOMER, office.name)] if mine else []
            table = plain(asked.name, names[:1], customers, names[:2])
        rows = list(table.rows)
        for item in reversed([pair for one in given.get("orderBy") or () for pair in one.items()]):
            rows.sort(key=table.columns[item[0]].values.__getitem__, reverse=item[1] == "DESC")
        rows = rows[: given.get("first")]
        rows = rows[-given["last"] :] if given.get("last") else rows
        parts = []
        for one in asked.below:
            text = str(len(mine))
            if one.name == "items":
                text = f"[{','.join(objects({}, table, rows, one.below, 'AvailableCompany'))}]"
            elif one.name == "__typename":
                text = json.dumps(asked.name[0].upper() + asked.name[1:])
            parts.append(f'"{one.alias}":{text}')
        return "{" + ",".join(parts) + "}"
