"""Fetching and decoding in one background thread, a few pages ahead of whoever writes them."""

import queue
import threading
from collections.abc import Callable, Iterator

from app.sync.prepare import Prepared, prepare
from connectors.base import Page

_AHEAD = 2
_BEAT = 20.0  # seconds without a page after which None is handed out

Item = Prepared | BaseException | None


def read_ahead(dataset: str, pages: Callable[[], Iterator[Page]]) -> Iterator[Prepared | None]:
    """The pages in order, prepared; None now and then while the vendor is slow, so that the caller can show
    that it lives. What the pages raise is raised here. Closing the iterator ends the thread."""
    ready: queue.Queue[Item] = queue.Queue(_AHEAD)
    stop = threading.Event()

    def put(item: Item) -> bool:
        while not stop.is_set():
            try:
                ready.put(item, timeout=0.2)
            except queue.Full:
                continue
            return True
        return False

    def fetch() -> None:
        end: Item = None
        source = pages()
        try:
            for page in source:
                if not put(prepare(dataset, page)):
                    break
        except BaseException as error:  # noqa: BLE001  raised again in the caller's thread
            end = error
        finally:
            close = getattr(source, "close", None)
            if close is not None:
                close()
        put(end)

    thread = threading.Thread(target=fetch, name=f"read-{dataset}", daemon=True)
    thread.start()
    try:
        while True:
            try:
                item = ready.get(timeout=_BEAT)
            except queue.Empty:
                yield None
                continue
            if item is None:
                return
            if isinstance(item, BaseException):
                raise item
            yield item
    finally:
        stop.set()
        thread.join()
