"""The Starlette application of the simulated provider."""

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from connectors.simulators.visma_connect.keys import published
from connectors.simulators.visma_connect.provider import VismaConnect


def make(connect: VismaConnect) -> Starlette:
    """The application: addresses as Visma Connect has them, the side door below /_control."""

    async def keys(_: Request) -> Response:
        return JSONResponse(published())

    return Starlette(routes=[Route("/.well-known/openid-configuration/jwks", keys)])
