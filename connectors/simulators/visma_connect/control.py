"""The side door of the simulated provider: faults, clock, settings, withdrawal, records."""

from dataclasses import asdict
from typing import Any

import msgspec
from starlette.routing import Route

from connectors.simulators.faults import fault
from connectors.simulators.side_door import Command, routes, set_clock
from connectors.simulators.visma_connect.applications import Refresh
from connectors.simulators.visma_connect.faults import FAULTS
from connectors.simulators.visma_connect.provider import VismaConnect
from connectors.simulators.visma_connect.tokens import Settings


class Control:
    """Commands on the provider; a wrong argument is answered with 400 and a word about it."""

    def __init__(self, connect: VismaConnect) -> None:
        self.connect = connect

    def routes(self) -> list[Route]:
        """The routes of all commands."""
        posts: dict[str, Command] = {
            "reset": self.reset, "faults": self.fault, "settings": self.settings, "revoke": self.revoke,
            "clock": lambda given: set_clock(self.connect.clock, given), "expire": self.expire,
            "application": self.application, "refresh_token": self.refresh_token,
        }  # fmt: skip
        gets: dict[str, Command] = {
            "state": self.state,
            "requests": lambda _: list(self.connect.requests),
            "faults": lambda _: [{"fault": f, "expect": e} for f, e in FAULTS.items()],
        }
        return routes(posts, gets)

    def reset(self, _: dict[str, Any]) -> object:
        self.connect.reset()
        return {"reset": True}

    def fault(self, given: dict[str, Any]) -> object:
        """Adds {"fault", "path", "after", "times", "seconds", "retry_after"}; a path is `/authorize`,
        `/token`, `/userinfo`, `/revocation` or `/.well-known`."""
        made = fault(given, FAULTS)
        self.connect.faults.append(made)
        return {"fault": made.fault, "expect": FAULTS[made.fault]}

    def settings(self, given: dict[str, Any]) -> object:
        """Any field of Settings."""
        known = asdict(self.connect.settings)
        if strange := given.keys() - known.keys():
            raise ValueError(f"no such setting: {', '.join(sorted(strange))}")
        if given.get("refresh_usage"):
            Refresh(given["refresh_usage"])
        try:
            self.connect.tokens.settings = msgspec.convert(known | given, Settings)
        except msgspec.ValidationError as wrong:
            raise ValueError(str(wrong)) from None
        return asdict(self.connect.settings)

    def revoke(self, given: dict[str, Any]) -> object:
        """{"user": persona}: the person removes access in the account settings; {} for everybody."""
        return {"revoked": self.connect.tokens.revoke(str(given.get("user", "")))}

    def expire(self, given: dict[str, Any]) -> object:
        """{"user": persona}: access tokens end now, those of services too with {}; refresh tokens do not."""
        return {"expired": self.connect.tokens.expire(str(given.get("user", "")))}

    def application(self, given: dict[str, Any]) -> object:
        """{"client_id", "redirect_uris"}: registers other addresses to return to."""
        application = self.connect.applications[given["client_id"]]
        application.redirect_uris = tuple(str(address) for address in given["redirect_uris"])
        return {"client_id": application.client_id, "redirect_uris": application.redirect_uris}

    def refresh_token(self, given: dict[str, Any]) -> object:
        """{"persona", "client_id", "tenant"}: the one issued in advance."""
        token = self.connect.refresh_token(given["persona"], given["client_id"], given.get("tenant", ""))
        return {"refresh_token": token}

    def state(self, _: dict[str, Any]) -> object:
        connect = self.connect
        return {
            "now": connect.clock.now().isoformat(),
            "settings": asdict(connect.settings),
            "faults": [{"fault": f.fault, "path": f.path, "struck": f.struck} for f in connect.faults],
            "applications": [
                {"client_id": a.client_id, "name": a.name, "refresh_usage": connect.tokens.usage(a),
                 "redirect_uris": a.redirect_uris, "persona": a.persona}
                for a in connect.applications.values()
            ],
            "people": [{"key": p.key, "name": p.name, "email": p.email, "sub": p.sub}
                       for p in connect.people()],
            "tenants": [{"tenant": connect.tenant(c), "name": c.name, "key": c.profile.key}
                        for c in connect.office.clients],
        }  # fmt: skip
