"""The chime is played by the first player that can, and none can hold it up."""

import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from kiosk.devices import chime as chimes
from kiosk.devices.chime import SOUND, Chime

NOBODY = "import sys; sys.exit(1)"
Make = Callable[..., Chime]


@pytest.fixture
def make(qapp: QCoreApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Make]:
    """Make a chime with players that are small programs; each notes its letter, then does its part.

    Qt's own player, which comes last, fails here: no test may depend on the sound card.
    """
    assert qapp
    monkeypatch.setattr(chimes, "speech_command", lambda: [sys.executable, "-S", "-c", NOBODY])
    made: list[Chime] = []

    def player(letter: str, part: str) -> list[str]:
        code = f"import sys, time; open({str(tmp_path / 'log')!r}, 'a').write({letter!r}); {part}"
        return [sys.executable, "-S", "-c", code]

    def with_players(limit_ms: int = 30_000, **parts: str) -> Chime:
        commands = [player(letter, part) for letter, part in parts.items()]
        made.append(Chime(commands=lambda: commands, limit_ms=limit_ms))
        return made[-1]

    yield with_players
    for one in made:
        one.close()


def rung(qtbot: QtBot, chime: Chime) -> None:
    with qtbot.waitSignal(chime.finished, timeout=60_000):
        chime.play()


def test_the_first_player_that_can_is_taken_and_kept(qtbot: QtBot, make: Make, tmp_path: Path) -> None:
    chime = make(a="sys.exit(1)", b="sys.exit(0)", c="sys.exit(0)")
    rung(qtbot, chime)
    rung(qtbot, chime)
    assert (tmp_path / "log").read_text() == "abb"
    assert chime.works is True


def test_a_stuck_player_is_given_up(qtbot: QtBot, make: Make, tmp_path: Path) -> None:
    chime = make(limit_ms=2000, a="time.sleep(600)", b="sys.exit(0)")
    rung(qtbot, chime)
    assert (tmp_path / "log").read_text() == "ab"


def test_without_an_audio_device_it_is_over_and_not_tried_each_time(
    qtbot: QtBot, make: Make, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    chime = make(a="sys.exit(1)")
    rung(qtbot, chime)
    rung(qtbot, chime)
    assert chime.works is False
    assert (tmp_path / "log").read_text() == "a"
    monkeypatch.setattr(chimes, "RETRY_SECONDS", 0)
    rung(qtbot, chime)
    assert (tmp_path / "log").read_text() == "aa"


def test_a_player_that_is_not_there_is_passed_over(qtbot: QtBot, make: Make, tmp_path: Path) -> None:
    chime = make(b="sys.exit(0)")
    there = chime._commands()
    chime._commands = lambda: [[str(tmp_path / "missing")], *there]
    rung(qtbot, chime)
    assert chime.works is True


def test_it_does_not_ring_twice_at_once(qtbot: QtBot, make: Make, tmp_path: Path) -> None:
    go = tmp_path / "go"
    chime = make(a=f"import os; any(os.path.exists({str(go)!r}) or time.sleep(0.02) for _ in range(3000))")
    chime.play()
    chime.play()
    go.touch()
    rung(qtbot, chime)
    assert (tmp_path / "log").read_text() == "a"


def test_a_closed_chime_is_silent(make: Make, tmp_path: Path) -> None:
    chime = make(a="time.sleep(600)")
    chime.play()
    begun = time.perf_counter()
    chime.close()
    assert time.perf_counter() - begun < 30
    log = tmp_path / "log"
    before = log.read_text() if log.exists() else ""
    chime.play()
    assert (log.read_text() if log.exists() else "") == before


def test_the_sound_is_there_and_short() -> None:
    import wave

    with wave.open(str(SOUND)) as sound:
        assert 0.3 < sound.getnframes() / sound.getframerate() < 2
