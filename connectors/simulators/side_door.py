"""What the side doors of the simulators share: commands below /_control on faults, clock and books."""

from collections.abc import Awaitable, Callable, Mapping
from datetime import date, datetime
from typing import Any, Generic, TypeVar

import msgspec
from starlette.requests import Request
from starlette.responses import JSONResponse
from starlette.routing import Route

from connectors.simulators.books import Kind, Line
from connectors.simulators.chart import ACCOUNTS
from connectors.simulators.faults import fault
from connectors.simulators.office import Client
from connectors.simulators.simulated import Simulated

Command = Callable[[dict[str, Any]], object]


S = TypeVar("S", bound=Simulated[Any])


class SideDoor(Generic[S]):
    """The commands on every simulator. Each adds its own to `posts` and `gets`; they get the query's values
    and those of a JSON body, and a wrong argument is answered with 400 and a word about it."""

    def __init__(self, simulator: S) -> None:
        self.simulator = simulator
        self.posts: dict[str, Command] = {"reset": self.reset, "faults": self.fault, "clock": self.clock}
        self.gets: dict[str, Command] = {
            "requests": lambda _: list(simulator.requests),
            "faults": lambda _: [{"fault": name, "expect": code} for name, code in simulator.known.items()],
        }

    def routes(self) -> list[Route]:
        """The routes of all commands."""
        return [
            Route(f"/_control/{name}", _endpoint(command), methods=[method])
            for method, commands in (("POST", self.posts), ("GET", self.gets))
            for name, command in commands.items()
        ]

    def reset(self, _: dict[str, Any]) -> object:
        self.simulator.reset()
        return {"reset": True}

    def fault(self, given: dict[str, Any]) -> object:
        """Adds {"fault", "path", "persona", "company", "after", "times", "seconds", "retry_after"}."""
        made = fault(given, self.simulator.known)
        self.simulator.faults.append(made)
        return {"fault": made.fault, "expect": self.simulator.known[made.fault]}

    def clock(self, given: dict[str, Any]) -> object:
        """{"now": ISO moment with zone}, {"advance": seconds} or {} for real time; tokens end by it."""
        if "now" in given:
            self.simulator.clock.set(datetime.fromisoformat(given["now"]))
        elif "advance" in given:
            self.simulator.clock.advance(float(given["advance"]))
        else:
            self.simulator.clock.reset()
        return {"now": self.simulator.clock.now().isoformat()}

    def told(self) -> dict[str, object]:
        """The part of the state that every simulator has."""
        return {
            "now": self.simulator.clock.now().isoformat(),
            "requests": len(self.simulator.requests),
            "faults": [{"fault": f.fault, "path": f.path, "persona": f.persona, "struck": f.struck}
                       for f in self.simulator.faults],
        }  # fmt: skip


def _endpoint(command: Command) -> Callable[[Request], Awaitable[JSONResponse]]:
    async def endpoint(request: Request) -> JSONResponse:
        given: dict[str, Any] = dict(request.query_params)
        try:
            if body := await request.body():
                given |= msgspec.json.decode(body, type=dict[str, Any])
            return JSONResponse(command(given))
        except (KeyError, ValueError, TypeError, IndexError) as wrong:
            return JSONResponse({"error": f"{type(wrong).__name__}: {wrong}"}, 400)

    return endpoint


def described(client: Client, number: int | str) -> dict[str, object]:
    """A client as the state tells of it."""
    return {
        "id": number,
        "name": client.name,
        "organisation_number": client.organisation_number,
        "key": client.profile.key,
        "edits": client.edits,
    }


def truth(client: Client, company: int | str) -> dict[str, object]:
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
