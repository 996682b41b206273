"""What the side doors of the simulators share: commands below /_control on the clock and the books."""

from collections.abc import Awaitable, Callable, Mapping
from datetime import date, datetime
from typing import Any

import msgspec
from starlette.requests import Request
from starlette.responses import JSONResponse
from starlette.routing import Route

from connectors.simulators.books import Kind, Line
from connectors.simulators.chart import ACCOUNTS
from connectors.simulators.clock import Clock
from connectors.simulators.office import Client

Command = Callable[[dict[str, Any]], object]


def routes(posts: Mapping[str, Command], gets: Mapping[str, Command]) -> list[Route]:
    """The routes of commands, which get the query's values and those of a JSON body; a wrong argument is
    answered with 400 and a word about it."""
    made = [Route(f"/_control/{name}", _endpoint(f), methods=["POST"]) for name, f in posts.items()]
    return made + [Route(f"/_control/{name}", _endpoint(f), methods=["GET"]) for name, f in gets.items()]


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


def set_clock(clock: Clock, given: Mapping[str, Any]) -> object:
    """{"now": ISO moment with zone}, {"advance": seconds} or {} for real time."""
    if "now" in given:
        clock.set(datetime.fromisoformat(given["now"]))
    elif "advance" in given:
        clock.advance(float(given["advance"]))
    else:
        clock.reset()
    return {"now": clock.now().isoformat()}


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
