"""The voice: its course with a helper that can be made to misbehave, and with Qt's mock engine."""

import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

import pytest
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from kiosk.devices.chime import Chime
from kiosk.devices.qt_speaker import QtSpeaker, SpeechLimits
from kiosk.devices.speech import NullSpeaker, Speaker, SpeechState, SpeechStatus
from kiosk.domain.announcements import Spoken, announcement

LANGUAGES = ("zh_CN", "de", "en")
# What the helper does is in its plan: the words of it are used up one for each sentence, over all runs.
FAKE = """
import json, os, sys, time
folder, voices = sys.argv[1], sys.argv[2].split(",")
def note(name, text):
    with open(os.path.join(folder, name), "a", encoding="utf-8") as file:
        file.write(text + "\\n")
def plan():
    path = os.path.join(folder, "plan")
    words = open(path).read().split() if os.path.exists(path) else []
    with open(path, "w") as file:
        file.write(" ".join(words[1:]))
    return words[0] if words else "say"
def answer(text):
    print(text, flush=True)
json.loads(sys.stdin.readline())
note("starts", "start")
mode = sys.argv[3] if len(sys.argv) > 3 else ""
if mode == "deaf":
    time.sleep(600)
if mode == "failed":
    answer(json.dumps({"failed": "no daemon"}))
    sys.exit(1)
if mode == "slow":
    time.sleep(0.5)
answer("a line that a library printed")
answer("[1]")
answer(json.dumps({"ready": voices}))
for line in sys.stdin:
    message = json.loads(line)
    word = plan()
    note("asked", message["say"])
    if word == "hang":
        time.sleep(600)
    if word == "crash":
        os._exit(3)
    if word == "error":
        answer(json.dumps({"error": message["number"]}))
        continue
    note("said", message["language"] + " " + message["say"])
    answer(json.dumps({"done": message["number"] - 1}))
    answer(json.dumps({"done": message["number"]}))
    if word == "leave":
        sys.exit(0)
"""
PATIENT = SpeechLimits(start=60, sentence=60, character=0, retry=600)
# Where a helper hangs: long enough for one that does not, on a busy machine.
QUICK = SpeechLimits(start=60, sentence=2, character=0, retry=600)


class Hall(NamedTuple):
    """A speaker with a helper of the test's, and what was heard."""

    speaker: QtSpeaker
    folder: Path
    chimes: Path

    def lines(self, name: str) -> list[str]:
        file = self.folder / name
        return file.read_text(encoding="utf-8").splitlines() if file.exists() else []

    def rung(self) -> int:
        return len(self.chimes.read_text().splitlines()) if self.chimes.exists() else 0


Open = Callable[..., Hall]


@pytest.fixture
def hall(qapp: QCoreApplication, tmp_path: Path) -> Iterator[Open]:
    assert qapp
    opened: list[QtSpeaker] = []
    (tmp_path / "helper.py").write_text(FAKE, encoding="utf-8")
    rung = tmp_path / "rung"
    player = [sys.executable, "-S", "-c", f"open({str(rung)!r}, 'a').write('ding\\n')"]

    def make(
        voices: str = "zh_CN,de,en", mode: str = "", plan: str = "", limits: SpeechLimits = PATIENT
    ) -> Hall:
        (tmp_path / "plan").write_text(plan)
        speaker = QtSpeaker(
            LANGUAGES,
            chime=Chime(commands=lambda: [player]),
            command=[sys.executable, str(tmp_path / "helper.py"), str(tmp_path), voices, mode],
            limits=limits,
        )
        opened.append(speaker)
        return Hall(speaker, tmp_path, rung)

    yield make
    for speaker in opened:
        speaker.close()


def all_said(qtbot: QtBot, hall: Hall, *sentences: str) -> None:
    """Let the speaker say these sentences, one call each, and wait until it is silent again."""
    with qtbot.waitSignal(hall.speaker.idle, timeout=60_000):
        for sentence in sentences:
            hall.speaker.say(sentence, "de")


def test_a_call_is_a_chime_and_its_sentences_in_order(qtbot: QtBot, hall: Open) -> None:
    here = hall()
    assert here.speaker.status == SpeechStatus(SpeechState.UNKNOWN)
    assert not here.speaker.available("de")
    with qtbot.waitSignal(here.speaker.idle, timeout=60_000):
        here.speaker.call(announcement("C012", 2, "de", LANGUAGES))
    assert here.lines("said") == [
        "de Nummer C null zwölf bitte zu Schalter 2",
        "zh_CN 请C零一二号到2号窗口",
        "en Ticket C, zero one two, please go to counter 2",
    ]
    assert here.rung() == 1
    assert here.speaker.status == SpeechStatus(SpeechState.READY, chime=True)
    assert here.speaker.available("de")


def test_no_call_is_swallowed(qtbot: QtBot, hall: Open) -> None:
    here = hall()
    wanted = [f"Nummer {number}" for number in range(12)]
    all_said(qtbot, here, *wanted)
    assert here.lines("said") == [f"de {sentence}" for sentence in wanted]
    assert here.rung() == len(wanted)
    assert here.lines("starts") == ["start"]


def test_a_sentence_waits_for_the_chime_and_the_engine(qtbot: QtBot, hall: Open) -> None:
    """Also when the engine is open before the chime is over, and the other way round."""
    for mode in ("", "slow"):
        here = hall(mode=mode)
        order: list[str] = []
        here.speaker._chime.finished.connect(lambda order=order: order.append("chime"))
        here.speaker.spoken.connect(lambda sentence, _, order=order: order.append(sentence))
        all_said(qtbot, here, "eins", "zwei")
        assert order == ["chime", "eins", "chime", "zwei"]


def test_when_many_wait_each_is_said_in_its_first_language(qtbot: QtBot, hall: Open) -> None:
    here = hall()
    with qtbot.waitSignal(here.speaker.idle, timeout=60_000):
        for number in range(1, 5):
            here.speaker.call(announcement(f"C00{number}", 1, "en", ("en", "de")))
    languages = [line.split()[0] for line in here.lines("said")]
    # Two others wait behind the first and the second call only.
    assert languages == ["en", "en", "en", "de", "en", "de"]


def test_a_language_without_a_voice_is_left_out_and_staff_are_told(qtbot: QtBot, hall: Open) -> None:
    here = hall(voices="en")
    changes: list[SpeechStatus] = []
    here.speaker.status_changed.connect(lambda: changes.append(here.speaker.status))
    with qtbot.waitSignal(here.speaker.idle, timeout=60_000):
        here.speaker.call(announcement("C012", 2, "zh_CN", LANGUAGES))
    assert [line.split()[0] for line in here.lines("said")] == ["en"]
    assert (changes[-1].state, changes[-1].missing) == (SpeechState.NO_VOICE, ("zh_CN", "de"))
    assert not here.speaker.available("zh_CN")


def test_without_an_engine_there_is_the_chime_and_a_note(qtbot: QtBot, hall: Open) -> None:
    here = hall(mode="failed")
    all_said(qtbot, here, "eins", "zwei", "drei")
    assert here.rung() == 3
    assert here.speaker.status == SpeechStatus(SpeechState.NO_ENGINE, LANGUAGES, chime=True)
    assert here.lines("starts") == ["start"], "a missing engine is not tried at every call"


def test_an_engine_that_comes_later_is_found(qtbot: QtBot, hall: Open) -> None:
    here = hall(mode="failed", limits=replace(PATIENT, retry=0))
    all_said(qtbot, here, "eins")
    here.speaker._command = here.speaker._command[:-1]
    here.speaker.prepare()
    qtbot.waitUntil(lambda: here.speaker.status.state is SpeechState.READY, timeout=60_000)
    all_said(qtbot, here, "zwei")
    assert here.lines("said") == ["de zwei"]


@pytest.mark.parametrize("fault", ["hang", "crash", "error"])
def test_a_helper_that_fails_once_is_replaced_and_says_the_sentence(
    qtbot: QtBot, hall: Open, fault: str
) -> None:
    here = hall(plan=f"say {fault} say", limits=QUICK if fault == "hang" else PATIENT)
    all_said(qtbot, here, "eins", "zwei", "drei")
    assert here.lines("said") == ["de eins", "de zwei", "de drei"]
    assert here.lines("asked") == ["eins", "zwei", "zwei", "drei"]
    assert here.lines("starts") == ["start", "start"]
    assert here.rung() == 3
    assert here.speaker.status.state is SpeechState.READY


def test_an_engine_that_hangs_again_and_again_is_given_up(qtbot: QtBot, hall: Open) -> None:
    here = hall(plan="hang hang hang say", limits=QUICK)
    states: list[SpeechState] = []
    here.speaker.status_changed.connect(lambda: states.append(here.speaker.status.state))
    all_said(qtbot, here, "eins", "zwei")
    assert here.lines("asked") == ["eins", "eins"]
    assert here.rung() == 2
    assert here.speaker.status.state is SpeechState.NO_ENGINE

    states.clear()
    here.speaker._limits = replace(QUICK, retry=0)
    here.speaker.prepare()
    qtbot.waitUntil(lambda: len(here.lines("starts")) == 3 and here.speaker._ready, timeout=60_000)
    all_said(qtbot, here, "drei")
    assert states == [], "staff are not told that it is well before it has spoken"
    here.speaker.prepare()
    qtbot.waitUntil(lambda: here.speaker._ready, timeout=60_000)
    all_said(qtbot, here, "vier")
    assert here.lines("said") == ["de vier"]
    assert states == [SpeechState.READY]


def test_a_helper_that_leaves_between_calls_is_started_again(qtbot: QtBot, hall: Open) -> None:
    here = hall(plan="leave")
    all_said(qtbot, here, "eins")
    qtbot.waitUntil(lambda: here.speaker._helper is None, timeout=60_000)
    all_said(qtbot, here, "zwei")
    assert here.lines("said") == ["de eins", "de zwei"]


def test_a_helper_that_leaves_during_the_chime_swallows_nothing(qtbot: QtBot, hall: Open) -> None:
    here = hall(plan="leave leave leave")
    all_said(qtbot, here, "eins", "zwei", "drei", "vier")
    assert here.lines("said") == ["de eins", "de zwei", "de drei", "de vier"]


def test_an_engine_that_never_opens_counts_as_none(qtbot: QtBot, hall: Open) -> None:
    here = hall(mode="deaf", limits=SpeechLimits(start=0.5))
    all_said(qtbot, here, "eins")
    assert here.speaker.status.state is SpeechState.NO_ENGINE
    assert here.rung() == 1


def test_a_helper_that_cannot_be_started_counts_as_no_engine(qtbot: QtBot, hall: Open) -> None:
    here = hall()
    here.speaker._command = [str(here.folder / "missing")]
    all_said(qtbot, here, "eins")
    assert here.speaker.status.state is SpeechState.NO_ENGINE


def test_a_call_that_still_waits_is_withdrawn_or_replaced(qtbot: QtBot, hall: Open) -> None:
    here = hall()
    with qtbot.waitSignal(here.speaker.idle, timeout=60_000):
        for number in (1, 2, 3):
            here.speaker.call(announcement(f"C00{number}", 1, "en", ()), ticket=f"C00{number}")
        here.speaker.call(announcement("C003", 7, "en", ()), ticket="C003")
        here.speaker.withdraw("C002")
    said = [
        call
        for number, counter in ((1, 1), (3, 7))
        for call in announcement(f"C00{number}", counter, "en", ())
    ]
    assert here.lines("said") == [f"en {one.sentence}" for one in said]
    assert here.rung() == 2


def test_a_call_can_be_repeated_while_it_is_said(qtbot: QtBot, hall: Open) -> None:
    here = hall()
    with qtbot.waitSignal(here.speaker.idle, timeout=60_000):
        here.speaker.call([Spoken("de", "eins")], ticket="C001")
        here.speaker.call([Spoken("de", "eins")], ticket="C001")
    assert here.lines("said") == ["de eins", "de eins"]


@pytest.mark.parametrize("mode", ["", "deaf"])
def test_closing_is_quick_and_for_good(qtbot: QtBot, hall: Open, mode: str) -> None:
    here = hall(mode=mode, plan="hang")
    here.speaker.say("eins", "de")
    here.speaker.say("zwei", "de")
    qtbot.waitUntil(lambda: bool(here.lines("starts" if mode else "asked")), timeout=60_000)
    begun = time.perf_counter()
    here.speaker.close()
    assert time.perf_counter() - begun < 30, "it waits for a helper that does not answer"
    here.speaker.say("drei", "de")
    here.speaker.prepare()
    qtbot.wait(100)
    assert here.speaker._helper is None
    assert here.lines("said") == []


def test_asking_never_holds_up_the_screen(hall: Open) -> None:
    here = hall(mode="deaf")
    begun = time.perf_counter()
    for number in range(20):
        here.speaker.say(f"Nummer {number}", "de")
    assert time.perf_counter() - begun < 30, "it waits for a helper that does not answer"
    assert here.lines("said") == []
    here.speaker.close()


def test_the_null_speaker_is_a_speaker() -> None:
    speaker: Speaker = NullSpeaker()
    speaker.prepare()
    speaker.call(announcement("C012", 2, "de", LANGUAGES), ticket="C012")
    speaker.say("eins", "de")
    speaker.withdraw("C012")
    speaker.close()
    assert not speaker.available("de")
    assert speaker.status.state is SpeechState.NO_ENGINE


def test_qts_mock_engine_speaks_english_only(qtbot: QtBot) -> None:
    """The real helper, with the engine that Qt has for tests."""
    real: Speaker = QtSpeaker(LANGUAGES, engine="mock", chime=Chime(commands=list))
    assert isinstance(real, QtSpeaker)
    heard: list[tuple[str, str]] = []
    real.spoken.connect(lambda *said: heard.append(said))
    try:
        with qtbot.waitSignal(real.idle, timeout=60_000):
            real.call(announcement("C012", 2, "zh_CN", LANGUAGES))
        assert heard == [("Ticket C, zero one two, please go to counter 2", "en")]
        assert real.status.state is SpeechState.NO_VOICE
        assert real.status.missing == ("zh_CN", "de")
    finally:
        real.close()


def test_an_engine_of_an_unknown_name_is_none(qtbot: QtBot) -> None:
    speaker = QtSpeaker(LANGUAGES, engine="nothing", chime=Chime(commands=list))
    try:
        with qtbot.waitSignal(speaker.idle, timeout=60_000):
            speaker.say("Hello", "en")
        assert speaker.status.state is SpeechState.NO_ENGINE
    finally:
        speaker.close()
