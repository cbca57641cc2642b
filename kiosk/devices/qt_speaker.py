"""The voice that calls tickets: a chime, then the sentences, one call after the other.

The engine works in a process of its own (``speech_helper``), because it blocks for seconds when it is
opened and may hang for ever. A helper that hangs or crashes is given up and another one started; the
sentence it was at is said again, once. When that hangs too, there is no engine for a minute: calls have
their chime, and staff are told by ``status``.
"""

import time
from collections import deque
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from kiosk.devices.chime import Chime
from kiosk.devices.helper import Helper, speech_command
from kiosk.devices.speech import SpeechState, SpeechStatus
from kiosk.domain.announcements import Spoken

# With this many calls waiting, a call is said in its first language only: a hall cannot listen faster.
BUSY = 2
HANGS = 2


@dataclass(frozen=True, slots=True)
class SpeechLimits:
    """Times in seconds after which the helper counts as hanging, and until a lost engine is tried again."""

    start: float = 30.0
    sentence: float = 8.0
    character: float = 0.25
    retry: float = 60.0


@dataclass(slots=True)
class _Call:
    ticket: str
    sentences: deque[Spoken]


class QtSpeaker(QObject):
    """Speaks with Qt's speech engines: speech-dispatcher on Linux, else the system's own.

    ``languages`` are all that may be spoken; staff are told which of them have no voice.
    """

    status_changed = Signal()
    spoken = Signal(str, str)
    """A sentence was said to its end: the sentence, its language."""
    idle = Signal()
    """All calls have been said."""

    def __init__(
        self,
        languages: Iterable[str],
        parent: QObject | None = None,
        *,
        engine: str = "",
        chime: Chime | None = None,
        command: Sequence[str] = (),
        limits: SpeechLimits = SpeechLimits(),
    ) -> None:
        super().__init__(parent)
        self._status = SpeechStatus()
        self._languages = tuple(languages)
        self._engine = engine
        self._command = list(command) or speech_command()
        self._limits = limits
        self._chime = chime or Chime(self)
        self._chime.finished.connect(self._after_chime)
        self._waiting: deque[_Call] = deque()
        self._call: _Call | None = None
        self._voices: frozenset[str] = frozenset()
        self._helper: Helper | None = None
        self._ready = False  # the helper has opened the engine
        self._chiming = False
        self._number = 0  # of the sentence being said; 0: none
        self._sent = 0
        self._hangs = 0
        self._failed_at = 0.0
        self._closed = False
        self._limit = QTimer(self, singleShot=True)
        self._limit.timeout.connect(self._lost)
        app = QCoreApplication.instance()
        if app is not None:
            app.aboutToQuit.connect(self.close)

    @property
    def status(self) -> SpeechStatus:
        """How the voice is; ``status_changed`` tells of changes."""
        return self._status

    def prepare(self) -> None:
        """Open the engine in the background, so that the first call is not late."""
        if self._closed or self._helper is not None:
            return
        lost = self._status.state is SpeechState.NO_ENGINE
        if lost and time.monotonic() - self._failed_at < self._limits.retry:
            return
        self._open()

    def call(self, spoken: Sequence[Spoken], ticket: str = "") -> None:
        """Sound the chime and say the sentences, after the calls that came before."""
        if self._closed:
            return
        again = next((one for one in self._waiting if ticket and one.ticket == ticket), None)
        if again is not None:
            again.sentences = deque(spoken)
            return
        self._waiting.append(_Call(ticket, deque(spoken)))
        self._next_call()

    def say(self, sentence: str, language: str) -> None:
        """Sound the chime and say one sentence."""
        self.call([Spoken(language, sentence)])

    def withdraw(self, ticket: str) -> None:
        """Do not say a call that still waits for its turn."""
        self._waiting = deque(one for one in self._waiting if one.ticket != ticket)

    def available(self, language: str) -> bool:
        """Tell whether there is a voice for this language; False as long as that is unknown."""
        return language in self._voices

    def close(self) -> None:
        """Be silent, for good. Takes up to a second when something hangs, else no time."""
        self._closed = True
        self._limit.stop()
        self._waiting.clear()
        self._call = None
        self._chime.close()
        self._helper = None
        for helper in self.findChildren(Helper):  # one that was given up may still be ending
            helper.close()

    # The course of a call

    def _next_call(self) -> None:
        if self._call is not None or not self._waiting:
            return
        self._call = self._waiting.popleft()
        self.prepare()
        self._chiming = True
        self._chime.play()

    def _after_chime(self) -> None:
        if self._closed:
            return
        self._chiming = False
        self._show(SpeechStatus(self._status.state, self._status.missing, self._chime.works))
        self._next_sentence()

    def _next_sentence(self) -> None:
        """Say the next sentence that can be said, or wait for the engine, or end the call."""
        call = self._call
        if call is None or self._chiming or self._number:
            return
        if not self._ready and self._status.state is not SpeechState.NO_ENGINE:
            self.prepare()  # the helper may have left during the chime
            return
        if self._ready:
            while call.sentences:
                if call.sentences[0].language in self._voices:
                    self._send(call.sentences[0])
                    return
                call.sentences.popleft()
        self._call = None
        if not self._waiting:
            self.idle.emit()
        QTimer.singleShot(0, self, self._next_call)

    def _send(self, spoken: Spoken) -> None:
        assert self._helper is not None  # noqa: S101 - it has answered
        self._sent += 1
        self._number = self._sent
        seconds = self._limits.sentence + self._limits.character * len(spoken.sentence)
        self._limit.start(round(seconds * 1000))
        self._helper.send({"say": spoken.sentence, "language": spoken.language, "number": self._number})

    def _said(self) -> None:
        self._limit.stop()
        self._number = self._hangs = 0
        self._show_voices()
        call = self._call
        if call is not None:
            said = call.sentences.popleft()
            if len(self._waiting) >= BUSY:
                call.sentences.clear()
            self.spoken.emit(said.sentence, said.language)
        self._next_sentence()

    # The helper

    def _open(self) -> None:
        self._ready = False
        first = {"engine": self._engine, "languages": list(self._languages)}
        self._helper = Helper(self)
        self._helper.answered.connect(self._answered)
        self._helper.ended.connect(self._ended)
        self._limit.start(round(self._limits.start * 1000))
        self._helper.start(self._command, first)

    def _answered(self, message: dict[str, object]) -> None:
        ready = message.get("ready")
        if isinstance(ready, list):
            self._opened(str(one) for one in ready)
        elif "failed" in message:
            self._fail()
        elif message.get("done") == self._number:
            self._said()
        elif message.get("error") == self._number:
            self._lost()

    def _opened(self, languages: Iterable[str]) -> None:
        self._limit.stop()
        self._ready = True
        self._voices = frozenset(languages)
        if self._hangs == 0:  # after a hang it has to say something first
            self._show_voices()
        self._next_sentence()

    def _ended(self, _status: int) -> None:
        """Take note that the helper ended by itself; when nothing was said, the next call starts another."""
        if self._number or not self._ready:
            self._lost()
        else:
            self._drop()

    def _lost(self) -> None:
        """Give up a helper that hangs or crashed, and say the sentence again with another one."""
        self._hangs += int(self._ready)
        if not self._ready or self._hangs >= HANGS:
            self._fail()
            return
        self._drop()
        self._open()

    def _fail(self) -> None:
        """Be without an engine for a while. After that, one more hang is enough to be so again."""
        self._drop()
        self._hangs = min(self._hangs, HANGS - 1)
        self._failed_at = time.monotonic()
        self._voices = frozenset()
        self._show(SpeechStatus(SpeechState.NO_ENGINE, self._languages, self._status.chime))
        self._next_sentence()

    def _drop(self) -> None:
        self._limit.stop()
        self._number = 0
        self._ready = False
        if self._helper is not None:
            self._helper.drop()
            self._helper = None

    def _show_voices(self) -> None:
        missing = tuple(one for one in self._languages if one not in self._voices)
        state = SpeechState.NO_VOICE if missing else SpeechState.READY
        self._show(SpeechStatus(state, missing, self._status.chime))

    def _show(self, status: SpeechStatus) -> None:
        if status != self._status:
            self._status = status
            self.status_changed.emit()
