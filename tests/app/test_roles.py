"""``kiosk`` alone: the programs of the station, together from start to end."""

import os
import signal
import subprocess
import time
from collections.abc import Callable
from pathlib import Path

import psutil
import pytest

from tests.command import Kiosk

pytestmark = pytest.mark.skipif(os.name != "posix", reason="needs SIGTERM")


def children(process: "subprocess.Popen[bytes]") -> list[psutil.Process]:
    return psutil.Process(process.pid).children()


def wait_until(done: Callable[[], bool], seconds: float = 15) -> None:
    end = time.monotonic() + seconds
    while not done():
        assert time.monotonic() < end, "took too long"
        time.sleep(0.05)


@pytest.fixture
def offscreen(kiosk: Kiosk) -> Kiosk:
    kiosk.environment |= {"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"}
    return kiosk


def start(kiosk: Kiosk) -> "subprocess.Popen[bytes]":
    process = kiosk.start(stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    wait_until(lambda: len(children(process)) == 2)
    return process


def test_a_fresh_machine_shows_touch_and_desk_on_one_database(offscreen: Kiosk) -> None:
    with start(offscreen) as process:
        try:
            commands = [child.cmdline() for child in children(process)]
            assert [command[-1] for command in commands] == ["touch", "desk"]
            assert all(offscreen.url in command for command in commands)
            assert offscreen.database.exists()
        finally:
            process.terminate()


def test_sigterm_ends_all_in_good_order(offscreen: Kiosk) -> None:
    with start(offscreen) as process:
        found = children(process)
        time.sleep(2)  # the windows stand
        process.send_signal(signal.SIGTERM)
        assert process.wait(10) == 0
        assert not any(child.is_running() for child in found)


def test_the_end_of_one_ends_the_other(offscreen: Kiosk) -> None:
    with start(offscreen) as process:
        touch, desk = children(process)
        time.sleep(2)
        desk.terminate()
        assert process.wait(10) == 0
        assert not touch.is_running()


def test_a_crash_is_told_and_ends_the_other(offscreen: Kiosk) -> None:
    with start(offscreen) as process:
        touch, desk = children(process)
        touch.kill()
        assert process.wait(10) == 1
        assert not desk.is_running()


def test_the_station_starts_what_it_is_set_to(offscreen: Kiosk) -> None:
    offscreen.environment["KIOSK_PROGRAMS"] = "desk"
    with offscreen.start(stdin=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as process:
        wait_until(lambda: len(children(process)) == 1)
        assert children(process)[0].cmdline()[-1] == "desk"
        process.terminate()
        assert process.wait(10) == 0


def test_a_program_that_draws_ends_on_sigterm(offscreen: Kiosk, database: Path) -> None:
    assert database == offscreen.database
    for arguments in (["touch", "--windowed", "--size", "540x960", "--language", "de"], ["desk"]):
        with offscreen.start(*arguments, stderr=subprocess.DEVNULL) as process:
            time.sleep(2.5)
            assert process.poll() is None
            process.terminate()
            assert process.wait(5) == 0


def test_an_unknown_language_is_wrong_use(offscreen: Kiosk) -> None:
    result = offscreen.run("touch", "--language", "fr")
    assert (result.status, result.errors) == (2, "The site does not speak this language.\n")
