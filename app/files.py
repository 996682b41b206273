"""What the operating system says about files, as problem codes."""

import errno
from pathlib import Path

from connectors.errors import ErpError, problem


def file_problem(error: OSError, path: Path) -> ErpError:
    """`disk_full`, or `folder_unusable` for every other reason why `path` cannot be written."""
    code = "disk_full" if error.errno in (errno.ENOSPC, errno.EDQUOT) else "folder_unusable"
    return problem(code, str(error.strerror or error.errno or ""), file=str(path))
