"""The sound of a new ticket. Without an audio device nothing happens."""

from PySide6.QtCore import QCoreApplication, QObject, QThread, QUrl, Signal, Slot

from kiosk.paths import RESOURCES

CHIME = RESOURCES / "sounds" / "chime.wav"


class _Player(QObject):
    """Lives in a thread of its own: opening the audio system takes tens of milliseconds."""

    def __init__(self) -> None:
        super().__init__()
        self._effect: QObject | None = None

    @Slot()
    def play(self) -> None:
        """Play the chime, opening the audio system at the first time."""
        from PySide6.QtMultimedia import QMediaDevices, QSoundEffect

        if not isinstance(self._effect, QSoundEffect):
            if QMediaDevices.defaultAudioOutput().isNull():
                return
            self._effect = QSoundEffect(self)
            self._effect.setSource(QUrl.fromLocalFile(str(CHIME)))
        self._effect.play()


class Chime(QObject):
    """Plays in the background; tickets that come together sound once."""

    _wanted = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.on = True
        self._thread: QThread | None = None
        self._player: _Player | None = None

    def play(self) -> None:
        """Let the chime be heard, if the sound is on."""
        if not self.on:
            return
        if self._thread is None:
            self._thread = QThread(self)
            self._player = _Player()
            self._player.moveToThread(self._thread)
            self._wanted.connect(self._player.play)
            self._thread.finished.connect(self._player.deleteLater)
            self._thread.start()
            app = QCoreApplication.instance()
            if app is not None:
                app.aboutToQuit.connect(self.close)
        self._wanted.emit()

    def close(self) -> None:
        """End the thread."""
        if self._thread is not None:
            self._thread.quit()
            self._thread.wait(1000)
            self._thread = None
            self._player = None
