"""The voice with the real speech-dispatcher and espeak-ng, into a sound card that swallows everything."""

import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.devices.chime import Chime
from kiosk.devices.qt_speaker import QtSpeaker, SpeechLimits
from kiosk.devices.speech import SpeechState
from kiosk.domain.announcements import announcement

LANGUAGES = ("zh_CN", "de", "en")
MODULES = Path("/etc/speech-dispatcher/modules")

daemon_needed = pytest.mark.skipif(
    not (shutil.which("speech-dispatcher") and shutil.which("espeak-ng") and MODULES.exists()),
    reason="speech-dispatcher and espeak-ng are not installed",
)


@pytest.fixture
def daemon(monkeypatch: pytest.MonkeyPatch) -> Iterator[subprocess.Popen[bytes]]:
    """A daemon of the test's own. Its socket is in a short path: the system allows 108 characters."""
    with tempfile.TemporaryDirectory(prefix="speech") as name:
        folder = Path(name)
        (folder / "modules").symlink_to(MODULES)
        (folder / "speechd.conf").write_text(
            'LogLevel 1\nAudioOutputMethod "alsa"\nAddModule "espeak-ng" "sd_espeak-ng" "espeak-ng.conf"\n'
            'DefaultModule "espeak-ng"\n'
        )
        (folder / "asound.conf").write_text("pcm.!default { type null }\nctl.!default { type null }\n")
        monkeypatch.setenv("ALSA_CONFIG_PATH", str(folder / "asound.conf"))
        socket = folder / "socket"
        where = ["-C", name, "-S", str(socket), "-P", str(folder / "pid"), "-L", name]
        command = ["speech-dispatcher", "--run-single", "-c", "unix_socket", *where]
        process = subprocess.Popen(
            command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True
        )
        deadline = time.monotonic() + 60
        while not socket.exists():
            assert process.poll() is None, "the daemon ended"
            assert time.monotonic() < deadline, "the daemon did not come up"
            time.sleep(0.02)
        monkeypatch.setenv("SPEECHD_ADDRESS", f"unix_socket:{socket}")
        yield process
        os.killpg(process.pid, signal.SIGKILL)
        process.wait()


@pytest.fixture
def speaker(qtbot: QtBot) -> Iterator[QtSpeaker]:
    assert qtbot
    limits = SpeechLimits(start=60, sentence=30, character=0)
    made = QtSpeaker(LANGUAGES, chime=Chime(commands=lambda: [["true"]]), limits=limits)
    yield made
    begun = time.perf_counter()
    made.close()
    assert time.perf_counter() - begun < 15


@daemon_needed
@pytest.mark.usefixtures("daemon")
def test_all_three_languages_are_spoken(qtbot: QtBot, speaker: QtSpeaker) -> None:
    heard: list[str] = []
    speaker.spoken.connect(lambda _, language: heard.append(language))
    with qtbot.waitSignal(speaker.idle, timeout=60_000):
        speaker.call(announcement("C012", 2, "de", LANGUAGES))
    assert heard == ["de", "zh_CN", "en"]
    assert speaker.status.state is SpeechState.READY


@daemon_needed
@pytest.mark.usefixtures("daemon")
def test_chinese_has_the_voice_that_speaks_mandarin() -> None:
    code = (
        "from PySide6.QtCore import QCoreApplication\n"
        "from kiosk.devices.speech_helper import Engine\n"
        "import json, os\n"
        "app = QCoreApplication([])\n"
        f"engine = Engine('speechd', {list(LANGUAGES)!r})\n"
        "names = {one: voice.name() for one, (_, voice) in engine.voices.items()}\n"
        "print(json.dumps(names, sort_keys=True), flush=True)\n"
        "os._exit(0)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60
    )
    assert done.stdout.strip() == (
        '{"de": "German", "en": "English (Great Britain)", "zh_CN": "Chinese (Mandarin, latin as Pinyin)"}'
    )


@daemon_needed
def test_a_daemon_that_stops_answering_holds_up_nobody(
    qtbot: QtBot, speaker: QtSpeaker, daemon: "subprocess.Popen[bytes]"
) -> None:
    with qtbot.waitSignal(speaker.idle, timeout=60_000):
        speaker.say("Guten Tag", "de")
    assert speaker.available("de")
    os.killpg(daemon.pid, signal.SIGSTOP)
    speaker._limits = SpeechLimits(start=2, sentence=1, character=0)
    with qtbot.waitSignal(speaker.idle, timeout=60_000):
        speaker.say("Nummer C null zwölf", "de")
    assert speaker.status.state is SpeechState.NO_ENGINE
    assert speaker.status.chime is True


def test_without_a_daemon_there_is_a_note(
    qtbot: QtBot, speaker: QtSpeaker, monkeypatch: pytest.MonkeyPatch
) -> None:
    # Nobody listens there, and a daemon is started by itself for the usual address only.
    monkeypatch.setenv("SPEECHD_ADDRESS", "inet_socket:127.0.0.1:1")
    with qtbot.waitSignal(speaker.idle, timeout=60_000):
        speaker.call(announcement("C012", 2, "de", LANGUAGES))
    assert speaker.status.state is SpeechState.NO_ENGINE
    assert speaker.status.missing == LANGUAGES
    assert speaker.status.chime is True
