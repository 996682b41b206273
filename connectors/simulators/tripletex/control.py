"""The simulator's own side door, /_control: faults, clock, edits, records and the truth."""

from collections.abc import Awaitable, Callable
from datetime import date, datetime
from typing import Any

import msgspec
from starlette.datastructures import QueryParams
from starlette.requests import Request
from starlette.responses import JSONResponse
from starlette.routing import Route

from connectors.simulators.books import Kind, Line
from connectors.simulators.chart import ACCOUNTS
from connectors.simulators.faults import FAULTS, Fault
from connectors.simulators.tripletex.ids import base
from connectors.simulators.tripletex.server import Tripletex

Command = Callable[[dict[str, Any]], object]


class Control:
    """Commands on one simulator; a wrong argument is answered with 400 and a word about it."""

    def __init__(self, simulator: Tripletex) -> None:
        self.simulator = simulator

    def routes(self) -> list[Route]:
        """The routes of all commands."""
        posts: dict[str, Command] = {
            "reset": self.reset, "faults": self.fault, "clock": self.clock, "edit": self.edit,
            "settings": self.settings, "warm": self.warm,
        }  # fmt: skip
        gets: dict[str, Command] = {
            "state": self.state, "requests": self.requests, "truth": self.truth,
            "faults": lambda _: [{"fault": f, "expect": e} for f, e in FAULTS.items()],
        }  # fmt: skip
        make = [(name, self._endpoint(f), "POST") for name, f in posts.items()]
        make += [(name, self._endpoint(f), "GET") for name, f in gets.items()]
        return [Route(f"/_control/{name}", endpoint, methods=[method]) for name, endpoint, method in make]

    def _endpoint(self, command: Command) -> Callable[[Request], Awaitable[JSONResponse]]:
        async def endpoint(request: Request) -> JSONResponse:
            given: dict[str, Any] = dict(request.query_params)
            try:
                if body := await request.body():
                    given |= msgspec.json.decode(body, type=dict[str, Any])
                return JSONResponse(command(given))
            except (KeyError, ValueError, TypeError, IndexError) as wrong:
                return JSONResponse({"error": f"{type(wrong).__name__}: {wrong}"}, 400)

        return endpoint

    def reset(self, _: dict[str, Any]) -> object:
        self.simulator.reset()
        return {"reset": True}

    def fault(self, given: dict[str, Any]) -> object:
        """Adds {"fault", "path", "persona", "company", "after", "times", "seconds", "retry_after"}."""
        fault = Fault(**given)
        self.simulator.faults.append(fault)
        return {"fault": fault.fault, "expect": FAULTS[fault.fault]}

    def clock(self, given: dict[str, Any]) -> object:
        """{"now": ISO moment with zone}, {"advance": seconds} or {} for real time."""
        clock = self.simulator.clock
        if "now" in given:
            clock.set(datetime.fromisoformat(given["now"]))
        elif "advance" in given:
            clock.advance(float(given["advance"]))
        else:
            clock.reset()
        return {"now": clock.now().isoformat()}

    def settings(self, given: dict[str, Any]) -> object:
        """{"rate_limit": n, "row_limits": {path: n}, "dead_at_birth": bool}, each optional."""
        simulator = self.simulator
        if "rate_limit" in given:
            simulator.rate.limit = int(given["rate_limit"])
        if "row_limits" in given:
            simulator.answers.limit({p: int(n) for p, n in given["row_limits"].items()})
        if "dead_at_birth" in given:
            simulator.sessions.dead_at_birth = bool(given["dead_at_birth"])
        return self.state({})

    def warm(self, given: dict[str, Any]) -> object:
        """Encodes pages before they are asked for: {"company": id, "requests": [{"path", "query"}]}."""
        view = self.simulator.view(int(given["company"]))
        for item in given.get("requests", ()):
            query = QueryParams(item["query"])
            self.simulator.answers.list(view, item["path"], query, item["query"])
        return {"postings": len(view.client.books)}

    def state(self, _: dict[str, Any]) -> object:
        simulator = self.simulator
        return {
            "now": simulator.clock.now().isoformat(),
            "today": simulator.office.today.isoformat(),
            "rate_limit": simulator.rate.limit,
            "row_limits": simulator.answers.row_limits,
            "requests": len(simulator.requests),
            "faults": [{"fault": f.fault, "path": f.path, "persona": f.persona, "struck": f.struck}
                       for f in simulator.faults],
            "companies": [{"id": i, "name": c.name, "organisation_number": c.organisation_number,
                           "key": c.profile.key, "edits": c.edits} for i, c in simulator.clients.items()],
        }  # fmt: skip

    def requests(self, _: dict[str, Any]) -> object:
        return list(self.simulator.requests)

    def truth(self, given: dict[str, Any]) -> object:
        """Rows and totals per dataset and the trial balance of a company; amounts in 1/10 000."""
        client = self.simulator.clients[int(given["company"])]
        books, master = client.books, client.master
        movements = list(books.trial_balance())
        living = books.postings(books.vouchers(date.min, date.max))
        units = [*master.departments, *master.projects, *(u for _, us in master.dimensions for u in us)]
        return {
            "company": int(given["company"]),
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

    def edit(self, given: dict[str, Any]) -> object:
        """{"company", "action": text|amount|move|delete|add, "voucher": id, "text", "amount", "date"};
        without "voucher" the last living one. `amount` in 1/10 000."""
        client = self.simulator.clients[int(given["company"])]
        books, first = client.books, base("voucher", client.serial)
        action = given["action"]
        if action == "add":
            amount, text = int(given.get("amount", 1_234_500)), str(given.get("text", "Ettersendt bilag"))
            day = date.fromisoformat(given["date"])
            lines = (Line(6800, amount, department=1), Line(1920, -amount))
            voucher = books.add(day, Kind.MANUAL, text, lines)
        else:
            living = books.vouchers(date.min, date.max)
            voucher = int(given["voucher"]) - first if "voucher" in given else living[-1]
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
        self.simulator.edited()
        return {"voucher": first + voucher, "version": books.version[voucher],
                "date": date.fromordinal(books.day[voucher]).isoformat(), "postings": len(books)}  # fmt: skip
