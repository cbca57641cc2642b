"""Ending a program in good order when the system asks for it."""

import signal
import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from types import FrameType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtCore import QCoreApplication

Handler = Callable[[int, FrameType | None], None]


class Stopped(KeyboardInterrupt):
    """SIGTERM came: the work is given up and cleared away like after Ctrl+C."""


@contextmanager
def stoppable() -> Iterator[None]:
    """Let SIGTERM end the block like Ctrl+C does, so that half-done work is cleared away."""

    def stop(_number: int, _frame: FrameType | None) -> None:
        raise Stopped

    with _handling(signal.SIGTERM, stop):
        yield


@contextmanager
def noting() -> Iterator[Callable[[], bool]]:
    """Note SIGTERM, for work that must not be broken off just anywhere; yields whether it came."""
    came = False

    def note(_number: int, _frame: FrameType | None) -> None:
        nonlocal came
        came = True

    with _handling(signal.SIGTERM, note):
        yield lambda: came


@contextmanager
def quitting(app: "QCoreApplication") -> Iterator[None]:
    """Let SIGTERM and Ctrl+C close a program that draws, at once and in good order.

    Qt sleeps in its own code and would not notice; a byte on a socket wakes it.
    """
    from PySide6.QtCore import QSocketNotifier, QTimer

    def close(_number: int, _frame: FrameType | None) -> None:
        # Not here: the handler may run in the middle of drawing a window, and quitting takes it away.
        QTimer.singleShot(0, app.quit)

    with ExitStack() as stack:
        inner, outer = (stack.enter_context(one) for one in socket.socketpair())
        inner.setblocking(False)
        outer.setblocking(False)
        notifier = QSocketNotifier(inner.fileno(), QSocketNotifier.Type.Read, app)
        # Any Python code will do: the handlers run before it.
        notifier.activated.connect(lambda: inner.recv(64))
        for number in (signal.SIGTERM, signal.SIGINT):
            stack.enter_context(_handling(number, close))
        before = signal.set_wakeup_fd(outer.fileno())
        stack.callback(signal.set_wakeup_fd, before)
        stack.callback(notifier.setEnabled, False)
        yield


@contextmanager
def _handling(number: int, handler: Handler) -> Iterator[None]:
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    before = signal.signal(number, handler)
    try:
        yield
    finally:
        signal.signal(number, before)
