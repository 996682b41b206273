"""The discovery document of the simulated provider."""

from typing import Any

from connectors.simulators import tables


def document(issuer: str) -> dict[str, Any]:
    """What the provider at `issuer` says about itself."""
    return {
        name: value.replace("{issuer}", issuer) if isinstance(value, str) else value
        for name, value in tables.read(__file__).items()
    }
