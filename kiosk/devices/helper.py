"""A process that does for us what may hang. It is asked and answers in lines of JSON."""

import contextlib
import json
import sys
from collections.abc import Mapping, Sequence

from PySide6.QtCore import QObject, QProcess, Signal

END_MS = 300


def speech_command() -> list[str]:
    """Return how the speech helper is started."""
    # A frozen program is its own interpreter and has a hidden command for this.
    if getattr(sys, "frozen", False):
        return [sys.executable, "speech-helper"]
    return [sys.executable, "-m", "kiosk.devices.speech_helper"]


class Helper(QObject):
    """One helper, from its start to its end. Nothing here waits, but ``close`` a little."""

    answered = Signal(object)
    """A dict that the helper sent."""
    ended = Signal(int)
    """It ended by itself, with this exit status (-1: it crashed or could not be started)."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._process = QProcess(self)
        self._process.setStandardErrorFile(QProcess.nullDevice())
        self._process.readyReadStandardOutput.connect(self._read)
        self._process.finished.connect(self._finished)
        self._process.errorOccurred.connect(self._failed)
        self._wanted = True

    def start(self, command: Sequence[str], first: Mapping[str, object] | None = None) -> None:
        """Start the program ``command`` and send it a first line."""
        self._process.start(command[0], list(command[1:]))
        if first is not None:
            self.send(first)

    def send(self, message: Mapping[str, object]) -> None:
        """Send a line; what cannot be sent shows as the end of the helper."""
        if self._process.state() != QProcess.ProcessState.NotRunning:
            self._process.write(json.dumps(message).encode() + b"\n")

    def drop(self) -> None:
        """Kill it and forget about it, without waiting and without a word."""
        self._wanted = False
        if self._process.state() == QProcess.ProcessState.NotRunning:
            self.deleteLater()
        else:
            self._process.kill()

    def close(self) -> None:
        """End it politely within a third of a second, else kill it; for the end of the program."""
        self._wanted = False
        if self._process.state() == QProcess.ProcessState.NotRunning:
            return
        self._process.closeWriteChannel()
        if not self._process.waitForFinished(END_MS):
            self._process.kill()
            self._process.waitForFinished(END_MS)

    def _read(self) -> None:
        while self._wanted and self._process.canReadLine():
            # A line of something else is passed over.
            with contextlib.suppress(ValueError):
                message = json.loads(bytes(self._process.readLine().data()))
                if isinstance(message, dict):
                    self.answered.emit(message)

    def _finished(self, code: int, status: QProcess.ExitStatus) -> None:
        self._end(code if status == QProcess.ExitStatus.NormalExit else -1)

    def _failed(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart:
            self._end(-1)

    def _end(self, code: int) -> None:
        if self._wanted:
            self._wanted = False
            self.ended.emit(code)
        self.deleteLater()
