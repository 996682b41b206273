"""What the side doors of the simulators share: commands below /_control on faults, clock and books."""

from abc import ABC, abstractmethod
from collections.abc import Awaitable, Callable, Mapping
from datetime import date, datetime
from operator import attrgetter
from typing import Any, Generic, TypeVar

import msgspec
from msgspec import convert
from starlette.requests import Request
from starlette.responses import JSONResponse
from starlette.routing import Route

from connectors.simulators.books import Kind, Line
from connectors.simulators.chart import ACCOUNTS
from connectors.simulators.faults import fault
from connectors.simulators.office import Client
from connectors.simulators.samples import Samples, samples, told
from connectors.simulators.simulated import Simulated

Given = dict[str, Any]
Command = Callable[[Given], object]

S = TypeVar("S", bound=Simulated[Any])


class SideDoor(Generic[S]):
    """The commands on every simulator. Each adds its own to `posts` and `gets`; they get the query's values
    and those of a JSON body, and a wrong argument is answered with 400 and a word about it.

    adjustable: what a trainer or a test may set, by name: where in the simulator it stands."""

    adjustable: Mapping[str, str] = {}

    def __init__(self, simulator: S) -> None:
        self.simulator = simulator
        self.posts: dict[str, Command] = {
            "reset": self.reset, "faults": self.fault, "clock": self.clock, "settings": self.settings,
        }  # fmt: skip
        self.gets: dict[str, Command] = {
            "requests": lambda _: list(simulator.requests),
            "faults": lambda _: [{"fault": name, "expect": code} for name, code in simulator.known.items()],
            "state": self.state,
        }

    def routes(self) -> list[Route]:
        """The routes of all commands."""
        return [
            Route(f"/_control/{name}", _endpoint(command), methods=[method])
            for method, commands in (("POST", self.posts), ("GET", self.gets))
            for name, command in commands.items()
        ]

    def reset(self, _: Given) -> object:
        self.simulator.reset()
        return {"reset": True}

    def fault(self, given: Given) -> object:
        """Adds {"fault", "path", "persona", "company", "after", "times", "seconds", "retry_after"}."""
        made = fault(given, self.simulator.known)
        self.simulator.faults.append(made)
        return {"fault": made.fault, "expect": self.simulator.known[made.fault]}

    def clock(self, given: Given) -> object:
        """{"now": ISO moment with zone}, {"advance": seconds} or {} for real time; tokens end by it."""
        if "now" in given:
            self.simulator.clock.set(datetime.fromisoformat(given["now"]))
        elif "advance" in given:
            self.simulator.clock.advance(float(given["advance"]))
        else:
            self.simulator.clock.reset()
        return {"now": self.simulator.clock.now().isoformat()}

    def settings(self, given: Given) -> object:
        """Any of `adjustable`, each with a value of the kind it has."""
        if strange := given.keys() - self.adjustable.keys():
            raise ValueError(f"no such setting: {', '.join(sorted(strange))}")
        for name, value in given.items():
            holder, attribute = self._place(name)
            now = getattr(holder, attribute)
            setattr(holder, attribute, value if now is None else convert(value, type(now), strict=False))
        self.simulator.changed()
        return self.state({})

    def _place(self, name: str) -> tuple[Any, str]:
        holder, _, attribute = f"simulator.{self.adjustable[name]}".rpartition(".")
        return attrgetter(holder)(self), attribute

    def state(self, _: Given) -> dict[str, object]:
        """How the simulator is set, and what a vendor's own adds to it."""
        return {
            "now": self.simulator.clock.now().isoformat(),
            "requests": len(self.simulator.requests),
            "faults": [{"fault": f.fault, "path": f.path, "persona": f.persona, "struck": f.struck}
                       for f in self.simulator.faults],
            **{name: getattr(*self._place(name)) for name in self.adjustable},
        }  # fmt: skip


class BooksDoor(SideDoor[S], ABC):
    """Of a simulator whose companies are clients of the office."""

    def __init__(self, simulator: S) -> None:
        super().__init__(simulator)
        self.posts |= {"edit": self.edit, "warm": self.warm}
        self.gets |= {"truth": self.truth}

    @property
    @abstractmethod
    def clients(self) -> Mapping[Any, Client]:
        """The companies by the vendor's ids."""

    def first_voucher(self, client: Client) -> int:
        """The vendor's number of the books' first voucher."""
        return 0

    def known(self, id: Any, client: Client) -> dict[str, Any]:
        """The truth of a company."""
        return truth(client, id)

    def samples(self, client: Client) -> Samples:
        """Rows of a company, as its vendor tells them."""
        return samples(client)

    def encode(self, client: Client, path: str, query: Any) -> None:
        """Makes a page that will be asked for."""

    def chosen(self, given: Given) -> tuple[Any, Client]:
        """The "company", by its id or by the office's key: that of the personas if none is named."""
        wanted = str(given.get("company", "bratteli"))
        for id, client in self.clients.items():
            if wanted in (str(id), client.profile.key):
                return id, client
        raise ValueError(f"no such company: {wanted}")

    def state(self, _: Given) -> dict[str, object]:
        companies = [
            {"id": id, "name": client.name, "organisation_number": client.organisation_number,
             "key": client.profile.key, "edits": client.edits, **self.about(id, client)}
            for id, client in self.clients.items()
        ]  # fmt: skip
        today = self.simulator.office.today.isoformat()
        return super().state({}) | {"today": today, "companies": companies}

    def about(self, id: Any, client: Client) -> dict[str, object]:
        """What the state tells of a company besides."""
        return {}

    def truth(self, given: Given) -> object:
        """Rows and totals per dataset and the trial balance of a company; amounts in 1/10 000."""
        id, client = self.chosen(given)
        return told(self.known(id, client), self.samples(client))

    def edit(self, given: Given) -> object:
        """As `edit` below, on the books of a "company" and with the vendor's number of the "voucher"."""
        _, client = self.chosen(given)
        first = self.first_voucher(client)
        if "voucher" in given:
            given["voucher"] = int(given["voucher"]) - first
        found = edit(client, given)
        self.simulator.changed()
        return found | {"voucher": first + found["voucher"]}

    def warm(self, given: Given) -> object:
        """Keeps a company's books, and makes pages of them, before they are asked for: {"company",
        "requests": [{"path", "query"}]}."""
        _, client = self.chosen(given)
        for asked in given.get("requests", ()):
            self.encode(client, asked["path"], asked["query"])
        return {"postings": len(client.books)}


def _endpoint(command: Command) -> Callable[[Request], Awaitable[JSONResponse]]:
    async def endpoint(request: Request) -> JSONResponse:
        given: Given = dict(request.query_params)
        try:
            if body := await request.body():
                given |= msgspec.json.decode(body, type=Given)
            return JSONResponse(command(given))
        except (KeyError, ValueError, TypeError, IndexError, msgspec.MsgspecError) as wrong:
            return JSONResponse({"error": f"{type(wrong).__name__}: {wrong}"}, 400)

    return endpoint


def truth(client: Client, company: int | str) -> dict[str, Any]:
    """Rows and totals per dataset and the trial balance of a client; amounts in 1/10 000."""
    books, master = client.books, client.master
    movements = list(books.trial_balance())
    living = books.postings(books.vouchers(date.min, date.max))
    units = [*master.departments, *master.projects, *(u for _, us in master.dimensions for u in us)]
    return {
        "company": company,
        "name": client.name,
        "organisation_number": client.organisation_number,
        "datasets": {
            "accounts": {"rows": len(ACCOUNTS)},
            "customers": {"rows": len(master.customers)},
            "suppliers": {"rows": len(master.suppliers)},
            "products": {"rows": len(master.products)},
            "dimensions": {"rows": len(units)},
            "postings": {"rows": len(living), "vouchers": books.voucher_count,
                         "debit": sum(books.amount[p] for p in living if books.amount[p] > 0)},
            "trial_balance": {"rows": len(movements)},
        },
        "periods": [{"period": p.key, "start": p.start.isoformat(), "end": p.end.isoformat(),
                     "closed": p.closed} for p in client.periods],
        "trial_balance": [{"account_number": str(m.account), "period": m.period, "opening": m.opening,
                           "movement": m.movement, "closing": m.closing} for m in movements],
    }  # fmt: skip


def edit(client: Client, given: Mapping[str, Any]) -> dict[str, Any]:
    """{"action": text|amount|move|delete|add, "voucher": number within the books, "text", "amount", "date"};
    without "voucher" the last living one. `amount` in 1/10 000."""
    books, action = client.books, given["action"]
    if action == "add":
        amount, text = int(given.get("amount", 1_234_500)), str(given.get("text", "Ettersendt bilag"))
        day = date.fromisoformat(given["date"])
        lines = (Line(6800, amount, department=1), Line(1920, -amount))
        voucher = books.add(day, Kind.MANUAL, text, lines)
    else:
        living = books.vouchers(date.min, date.max)
        voucher = int(given["voucher"]) if "voucher" in given else living[-1]
        if voucher not in living:
            raise ValueError("no such voucher")
        if action == "text":
            books.change_text(voucher, str(given["text"]))
        elif action == "amount":
            books.change_amount(voucher, int(given["amount"]))
        elif action == "move":
            books.move(voucher, date.fromisoformat(given["date"]))
        elif action == "delete":
            books.delete(voucher)
        else:
            raise ValueError(f"no such action: {action}")
    client.edited()
    return {"voucher": voucher, "version": books.version[voucher],
            "date": date.fromordinal(books.day[voucher]).isoformat(), "postings": len(books)}  # fmt: skip
