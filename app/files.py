"""Files written whole or not at all, and what the operating system says about files as problem codes."""

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from connectors.errors import ErpError, problem


def file_problem(error: OSError, path: Path) -> ErpError:
    """`disk_full`, or `folder_unusable` for every other reason why `path` cannot be written."""
    code = "disk_full" if error.errno in (errno.ENOSPC, errno.EDQUOT) else "folder_unusable"
    return problem(code, str(error.strerror or error.errno or ""), file=str(path))


@contextmanager
def whole(path: Path) -> Iterator[Path]:
    """Where to write what is to stand at `path`: it appears there at the end, and whatever is raised leaves
    what was there before. Raises as `file_problem`."""
    part = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        try:
            yield part
            part.replace(path)
        finally:
            part.unlink(missing_ok=True)
    except OSError as error:
        raise file_problem(error, path) from error
