"""The side door of the simulated provider: faults, clock, settings, withdrawal, records."""

from dataclasses import fields

from connectors.simulators.side_door import Given, SideDoor
from connectors.simulators.visma_connect.provider import VismaConnect
from connectors.simulators.visma_connect.tokens import Settings


class Door(SideDoor[VismaConnect]):
    """Commands on the provider. The path of a fault is `/authorize`, `/token`, `/userinfo`, `/revocation` or
    `/.well-known`."""

    adjustable = {field.name: f"settings.{field.name}" for field in fields(Settings)}

    def __init__(self, connect: VismaConnect) -> None:
        super().__init__(connect)
        self.connect = connect
        self.posts |= {
            "revoke": self.revoke, "expire": self.expire, "application": self.application,
            "refresh_token": self.refresh_token,
        }  # fmt: skip

    def revoke(self, given: Given) -> object:
        """{"user": persona}: the person removes access in the account settings; {} for everybody."""
        revoked = self.connect.tokens.revoke(str(given.get("user", "")))
        self.connect.remember()
        return {"revoked": revoked}

    def expire(self, given: Given) -> object:
        """{"user": persona}: access tokens end now, those of services too with {}; refresh tokens do not."""
        return {"expired": self.connect.tokens.expire(str(given.get("user", "")))}

    def application(self, given: Given) -> object:
        """{"client_id", "redirect_uris", "secret"}: registers other addresses to return to, another secret;
        what is not given stays."""
        application = self.connect.applications[given["client_id"]]
        application.redirect_uris = tuple(
            str(address) for address in given.get("redirect_uris", application.redirect_uris)
        )
        application.secret = str(given.get("secret", application.secret))
        return {"client_id": application.client_id, "redirect_uris": application.redirect_uris}

    def refresh_token(self, given: Given) -> object:
        """{"persona", "client_id", "tenant"}: the one issued in advance."""
        token = self.connect.refresh_token(given["persona"], given["client_id"], given.get("tenant", ""))
        return {"refresh_token": token}

    def state(self, _: Given) -> dict[str, object]:
        connect = self.connect
        return super().state({}) | {
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
