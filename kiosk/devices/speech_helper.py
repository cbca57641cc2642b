"""The process that speaks: ``python -m kiosk.devices.speech_helper``.

It stands alone because the speech system can block for seconds when it is opened, and for ever when it
is stopped without an audio device; whoever started it may then end it and start another one.

It takes one JSON object a line and answers in the same way. The first line says what it is for:
    {"play": FILE}                           plays one sound, ends with status 0, or 1 without audio device
    {"engine": NAME, "languages": [CODE…]}   opens the engine ("": the usual one of the system), answers
                                             {"ready": [CODE…]}, the languages with a voice, or {"failed": …}
    {"say": SENTENCE, "language": CODE, "number": N}    answers {"done": N} or {"error": N} at the end
It ends when its input ends.
"""

import contextlib
import faulthandler
import json
import os
import sys
import threading
from typing import IO, NamedTuple

from PySide6.QtCore import QCoreApplication, QLocale, QObject, QTimer, QUrl, Signal
from PySide6.QtTextToSpeech import QTextToSpeech, QVoice

PLAY_SECONDS = 10
# A helper that hangs ends itself, should the one who started it be gone.
HANGS_SECONDS = 120.0


class _Wanted(NamedTuple):
    """Locales and voices for a language, best first; a voice is meant by the beginning of its name."""

    locales: tuple[str, ...]
    voices: tuple[str, ...]


# espeak-ng offers Chinese under the locale C only. Its voice "latin as English" spells the pinyin of every
# character in English letters (1.51); "latin as Pinyin" speaks Mandarin, and single letters as letters.
_WANTED = {
    "zh_CN": _Wanted(
        ("zh_CN", "zh_SG", "zh_TW", "C"), ("Chinese (Mandarin, latin as Pinyin", "Chinese (Mandarin")
    ),
    "de": _Wanted(("de_DE", "de_AT", "de_CH"), ("German",)),
    "en": _Wanted(("en_GB", "en_US"), ("English (Great Britain)", "English (America)")),
}


class Engine(QObject):
    """One speech engine and the voice it has for each language."""

    answer = Signal(object)

    def __init__(self, name: str, languages: list[str]) -> None:
        super().__init__()
        usual = "speechd" if sys.platform == "linux" else ""
        self._speech = QTextToSpeech(name or usual, self) if name or usual else QTextToSpeech(self)
        self._number: int | None = None
        self.voices: dict[str, tuple[QLocale, QVoice]] = {}
        self.failure = self._failure()
        if not self.failure:
            found = {one: self._voice(one) for one in languages}
            self.voices = {one: voice for one, voice in found.items() if voice is not None}
        self._speech.stateChanged.connect(self._changed)
        self._speech.errorOccurred.connect(lambda *_: self._end("error"))

    def _failure(self) -> str:
        if self._speech.state() == QTextToSpeech.State.Error:
            return self._speech.errorString() or "error"
        return "" if self._speech.availableLocales() else "no voices"

    def _voice(self, language: str) -> tuple[QLocale, QVoice] | None:
        available = {locale.name(): locale for locale in self._speech.availableLocales()}
        wanted = _WANTED.get(language)
        if wanted is None:
            kind = QLocale(language).language()
            wanted = _Wanted(
                (language, *(name for name, one in available.items() if one.language() == kind)), ()
            )
        for locale in (available[name] for name in wanted.locales if name in available):
            self._speech.setLocale(locale)
            voice = self._choose(self._speech.availableVoices(), wanted.voices, known=locale != QLocale.c())
            if voice is not None:
                return locale, voice
        return None

    @staticmethod
    def _choose(voices: list[QVoice], beginnings: tuple[str, ...], known: bool) -> QVoice | None:
        """Return the best voice; where the locale says no language, only one known by its name."""
        for beginning in beginnings:
            for voice in voices:
                if voice.name().startswith(beginning):
                    return voice
        return voices[0] if voices and known else None

    def say(self, sentence: str, language: str, number: int) -> None:
        """Say a sentence; ``answer`` is emitted at its end."""
        if language not in self.voices:
            self.answer.emit({"error": number})
            return
        self._number = number
        faulthandler.dump_traceback_later(HANGS_SECONDS, exit=True)
        locale, voice = self.voices[language]
        self._speech.setLocale(locale)
        self._speech.setVoice(voice)
        self._speech.say(sentence)

    def _changed(self, state: QTextToSpeech.State) -> None:
        if state == QTextToSpeech.State.Ready:
            self._end("done")
        elif state == QTextToSpeech.State.Error:
            self._end("error")

    def _end(self, kind: str) -> None:
        if self._number is not None:
            faulthandler.cancel_dump_traceback_later()
            number, self._number = self._number, None
            self.answer.emit({kind: number})


class _Inbox(QObject):
    """Hands lines of the input to the thread of the event loop."""

    came = Signal(str)

    def read(self, source: IO[str]) -> None:
        """Read to the end of the input, then end the process, whatever it is doing."""
        for line in source:
            self.came.emit(line)
        os._exit(0)


def _speak(engine_name: str, languages: list[str], out: IO[str]) -> int:
    def answer(message: object) -> None:
        out.write(json.dumps(message) + "\n")
        out.flush()

    app = QCoreApplication(sys.argv[:1])
    inbox = _Inbox()
    threading.Thread(target=inbox.read, args=(sys.stdin,), daemon=True).start()
    faulthandler.dump_traceback_later(HANGS_SECONDS, exit=True)
    engine = Engine(engine_name, languages)
    faulthandler.cancel_dump_traceback_later()
    if engine.failure:
        answer({"failed": engine.failure})
        return 1
    engine.answer.connect(answer)

    def take(line: str) -> None:
        message = json.loads(line)
        engine.say(message["say"], message["language"], message["number"])

    inbox.came.connect(take)
    answer({"ready": list(engine.voices)})
    return app.exec()


def _play(file: str) -> int:
    from PySide6.QtMultimedia import QMediaDevices, QSoundEffect

    app = QCoreApplication(sys.argv[:1])
    if QMediaDevices.defaultAudioOutput().isNull():
        return 1
    effect = QSoundEffect()
    effect.setSource(QUrl.fromLocalFile(file))
    effect.playingChanged.connect(lambda: None if effect.isPlaying() else app.quit())
    effect.statusChanged.connect(
        lambda: app.exit(1) if effect.status() == QSoundEffect.Status.Error else None
    )
    QTimer.singleShot(PLAY_SECONDS * 1000, app.quit)
    effect.play()
    return app.exec()


def main() -> None:
    """Do what the first line of the input asks for."""
    # What a library prints must not get among the answers.
    out = os.fdopen(os.dup(1), "w", encoding="utf-8")
    os.dup2(2, 1)
    status = 0
    with contextlib.suppress(KeyboardInterrupt):
        order = json.loads(sys.stdin.readline() or "{}")
        if "play" in order:
            status = _play(order["play"])
        elif "languages" in order:
            status = _speak(order["engine"], order["languages"], out)
    out.flush()
    # Taking the engine down can hang as stopping it does.
    os._exit(status)


if __name__ == "__main__":
    main()
