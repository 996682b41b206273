"""Which faults of the contract suite a system's simulator does not have, and why: `python -m
tests.connectors.exempt` prints them as a table. A fault that is neither simulated nor excused here fails."""

from collections.abc import Mapping

_ANSWERS_WHOLE = "the vendor documents no limit on the size of an answer"

EXEMPT: Mapping[str, Mapping[str, str]] = {
    "business_nxt": {
        "module_inactive": "the vendor tells a missing module as a missing right",
        "result_too_large": "a page holds what is asked for; what takes too long is asked for in halves",
    },
    "business_nxt_group": {
        "module_inactive": "the vendor tells a missing module as a missing right",
        "result_too_large": "a page holds what is asked for; what takes too long is asked for in halves",
    },
    "customer_insight": {
        "module_inactive": "the product has no modules",
        "result_too_large": _ANSWERS_WHOLE,
    },
    "example": {
        "expired_session": "a key is good until it is deleted: there is no session",
        "session_refused": "a key is good until it is deleted: there is no session",
        "module_inactive": "the product has no modules",
        "result_too_large": _ANSWERS_WHOLE,
    },
    "netvisor": {
        "expired_session": "every request is signed by itself: there is no session",
        "session_refused": "every request is signed by itself: there is no session",
        "module_inactive": "the vendor tells a missing module as a missing right",
        "result_too_large": _ANSWERS_WHOLE,
    },
    "severa": {
        "amount_too_fine": "amounts are binary fractions there: what is finer is rounded off and counted",
        "result_too_large": _ANSWERS_WHOLE,
    },
    "tripletex": {},
    "visma_net": {"result_too_large": _ANSWERS_WHOLE},
}


def table() -> str:
    """Every excuse, a line each: system, fault, reason."""
    lines = [(key, fault, why) for key, excused in EXEMPT.items() for fault, why in excused.items()]
    return "\n".join(f"{key:<20}{fault:<20}{why}" for key, fault, why in lines)


if __name__ == "__main__":
    print(table())
