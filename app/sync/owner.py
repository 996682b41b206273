"""Who holds a lease: a process by host and number, so that its death is noticed before the lease runs out."""

import os
import platform
import secrets
import sys


def new_owner() -> str:
    """A name for this process's worker: `host/pid/random`."""
    return f"{platform.node()}/{os.getpid()}/{secrets.token_hex(4)}"


def is_dead(owner: str) -> bool:
    """Whether the process behind a lease has surely ended; False where that cannot be known."""
    host, _, rest = owner.partition("/")
    number, _, _ = rest.partition("/")
    if host != platform.node() or not number.isdecimal() or sys.platform == "win32":
        return False  # Windows has no harmless question; there the lease runs out
    try:
        os.kill(int(number), 0)
    except ProcessLookupError:
        return True
    except PermissionError:
        return False
    return False
