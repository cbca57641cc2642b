"""Work that would hold up the drawing thread, done beside it; its end is told on the drawing thread."""

import threading
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, Signal

from kiosk.domain.errors import LobbyError
from kiosk.operations import station as stations

Then = Callable[[Any, LobbyError | None], None]
_TURN = 0.01


class Background(QObject):
    """One piece of work at a time; more is refused while it lasts."""

    _ended = Signal(object, object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thread: threading.Thread | None = None
        self._ended.connect(self._tell)

    @property
    def busy(self) -> bool:
        """Whether something is being done."""
        return self._thread is not None

    def run(self, work: Callable[[], Any], then: Then) -> bool:
        """Do ``work``, then call ``then`` with its result or its expected error; False while busy."""
        if self.busy:
            return False
        self._thread = threading.Thread(target=self._do, args=(work, then), name="desk work", daemon=True)
        self._thread.start()
        return True

    def wait(self) -> None:
        """Let the work come to its end; before the database is closed."""
        thread = self._thread
        while thread is not None and thread.is_alive():
            QCoreApplication.sendPostedEvents()  # the work may want something of this thread, as a chart
            thread.join(_TURN)

    def _do(self, work: Callable[[], Any], then: Then) -> None:
        result: Any = None
        failed: Exception | None = None
        try:
            result = work()
        except Exception as error:  # noqa: BLE001 - a bug is raised again on the drawing thread
            failed = error
        finally:
            stations.close()  # the connection of this thread
        self._ended.emit(then, result, failed)

    def _tell(self, then: Then, result: Any, failed: Exception | None) -> None:
        self._thread = None
        if failed is not None and not isinstance(failed, LobbyError):
            raise failed
        then(result, failed)
