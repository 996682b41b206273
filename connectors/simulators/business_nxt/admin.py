"""Business NXT's own tables User and Connect Application Access as a page on which a trainer adds rows."""

import html
from pathlib import Path
from string import Template
from urllib.parse import parse_qsl

from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse, Response
from starlette.routing import Route

from connectors.simulators.business_nxt.access import ALL, NO_LEDGER
from connectors.simulators.business_nxt.server import BusinessNxt

_PAGE = Path(__file__).parent / "admin.html"


class Admin:
    """The page at /admin; what Business NXT would not save is refused with its reason."""

    def __init__(self, simulator: BusinessNxt) -> None:
        self.simulator = simulator

    def routes(self) -> list[Route]:
        """The page, and the forms on it."""
        return [
            Route("/admin", self.show, methods=["GET"]),
            Route("/admin", self.save, methods=["POST"]),
        ]

    async def show(self, _: Request) -> Response:
        """The tables as they are."""
        return self._page("")

    async def save(self, request: Request) -> Response:
        """Saves a row: of User with `user` and `ticked`, of the access with `company` and `group` besides;
        `remove` deletes it."""
        given = dict(parse_qsl((await request.body()).decode(), keep_blank_values=True))
        access, user = self.simulator.books.access, given.get("user", "").strip()
        try:
            if "company" not in given:
                access.remove_user(user) if "remove" in given else access.add_user(user, "ticked" in given)
            elif "remove" in given:
                access.remove(user, int(given["company"]))
            else:
                company = int(given["company"])
                if company not in self.simulator.books.clients:
                    raise ValueError(f"Firmanr. {company} finnes ikke.")
                access.add(user, company, given.get("group", ""))
        except ValueError as refused:
            return self._page(str(refused))
        return RedirectResponse("/admin", 303)

    def _page(self, refused: str) -> Response:
        books = self.simulator.books
        users = sorted(books.access.users)
        names = {company: client.name for company, client in books.clients.items()}
        rows = [(user, company, group) for (user, company), group in sorted(books.access.groups.items())]
        values = {
            "refused": f"<p role=alert>{html.escape(refused)}</p>" if refused else "",
            "users": "".join(_row([user, "✓"], user=user) for user in users),
            "access": "".join(
                _row([user, f"{company} {names[company]}", group or "–"], user=user, company=str(company))
                for user, company, group in rows
            ),
            "user_options": "".join(f"<option>{html.escape(user)}</option>" for user in users),
            "company_options": "".join(
                f'<option value="{company}">{company} {html.escape(name)}</option>'
                for company, name in names.items()
            ),
            "group_options": "".join(
                f"<option>{html.escape(group)}</option>" for group in ("", ALL, NO_LEDGER)
            ),
        }
        page = Template(_PAGE.read_text(encoding="utf-8")).substitute(values)
        return HTMLResponse(page, 400 if refused else 200)


def _row(cells: list[str], **hidden: str) -> str:
    inputs = "".join(f'<input type=hidden name={n} value="{html.escape(v)}">' for n, v in hidden.items())
    shown = "".join(f"<td>{html.escape(cell)}</td>" for cell in cells)
    name = html.escape(f"Slett {' '.join(cells[:2])}")
    button = f'<button name=remove value=1 aria-label="{name}">Slett</button>'
    return f"<tr>{shown}<td><form method=post>{inputs}{button}</form></td></tr>"
