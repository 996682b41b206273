"""Who may read which company: Business NXT's tables User and Connect Application Access."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

LONGEST_NAME = 24
ALL, NO_LEDGER, NONE = "Lesetilgang alle tabeller", "Uten hovedbok", ""
# what an access group holds back; one that is not known here holds back nothing
_CLOSED: Mapping[str, frozenset[str]] = {NO_LEDGER: frozenset({"generalLedgerTransaction"})}


def closed(group: str, table: str) -> bool:
    """Whether a table is refused to members of an access group; without a group all are."""
    return not group or table in _CLOSED.get(group, ())


@dataclass(slots=True)
class Access:
    """`users`: with a tick in Connect Application. `groups`: the access group by user and company."""

    users: set[str] = field(default_factory=set)
    groups: dict[tuple[str, int], str] = field(default_factory=dict)

    def add_user(self, name: str, ticked: bool = True) -> None:
        """A new row in User. Raises ValueError for a name that Business NXT does not take, or no tick."""
        if not name or len(name) > LONGEST_NAME:
            raise ValueError(f"Brukernavn må ha 1 til {LONGEST_NAME} tegn.")
        if name != name.lower() or re.search(r"\s", name):
            raise ValueError("Brukernavn må ha små bokstaver, uten mellomrom.")
        if not ticked:
            raise ValueError("Raden kan ikke lagres uten hake i Connect Application.")
        self.users.add(name)

    def remove_user(self, name: str) -> None:
        """Deletes the user with its access."""
        self.users.discard(name)
        self.groups = {key: group for key, group in self.groups.items() if key[0] != name}

    def add(self, user: str, company: int, group: str) -> None:
        """A row in Connect Application Access. Raises ValueError for a user that is not there."""
        if user not in self.users:
            raise ValueError(f"Brukeren {user} finnes ikke.")
        self.groups[user, company] = group

    def remove(self, user: str, company: int) -> None:
        """Deletes the row."""
        self.groups.pop((user, company), None)
