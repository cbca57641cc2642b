"""``kiosk`` alone: the programs of the station, together from start to end."""

import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.command import Kiosk, programs, wait_until_it_stands

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="reads of other processes in /proc")


@pytest.fixture
def offscreen(kiosk: Kiosk) -> Kiosk:
    kiosk.environment |= {"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"}
    return kiosk


def start(kiosk: Kiosk) -> "subprocess.Popen[bytes]":
    return kiosk.start(stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)


def test_a_fresh_machine_shows_touch_and_desk_on_one_database(offscreen: Kiosk) -> None:
    with start(offscreen) as process:
        try:
            found = programs(process, "touch", "desk")
            assert all(offscreen.url in one.cmdline() for one in found.values())
            assert offscreen.database.exists()
        finally:
            process.terminate()


def test_sigterm_ends_all_in_good_order(offscreen: Kiosk) -> None:
    with start(offscreen) as process:
        found = programs(process, "touch", "desk").values()
        for one in found:
            wait_until_it_stands(one.pid)
        process.send_signal(signal.SIGTERM)
        assert process.wait(30) == 0
        assert not any(one.is_running() for one in found)


def test_the_end_of_one_ends_the_other(offscreen: Kiosk) -> None:
    with start(offscreen) as process:
        found = programs(process, "touch", "desk")
        for one in found.values():
            wait_until_it_stands(one.pid)
        found["desk"].terminate()
        assert process.wait(30) == 0
        assert not found["touch"].is_running()


def test_a_crash_is_told_and_ends_the_other(offscreen: Kiosk) -> None:
    with start(offscreen) as process:
        found = programs(process, "touch", "desk")
        found["touch"].kill()
        assert process.wait(30) == 1
        assert not found["desk"].is_running()


def test_the_station_starts_what_it_is_set_to(offscreen: Kiosk) -> None:
    offscreen.environment["KIOSK_PROGRAMS"] = "desk"
    with offscreen.start(stdin=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as process:
        (desk,) = programs(process, "desk").values()
        process.terminate()
        assert process.wait(30) == 0
        assert not desk.is_running()


def test_a_program_that_draws_ends_on_sigterm(offscreen: Kiosk, database: Path) -> None:
    assert database == offscreen.database
    for arguments in (["touch", "--windowed", "--size", "540x960", "--language", "de"], ["desk"]):
        with offscreen.start(*arguments, stderr=subprocess.DEVNULL) as process:
            wait_until_it_stands(process.pid)
            assert process.poll() is None
            process.terminate()
            assert process.wait(30) == 0


def test_an_unknown_language_is_wrong_use(offscreen: Kiosk) -> None:
    result = offscreen.run("touch", "--language", "fr")
    assert (result.status, result.errors) == (2, "The site does not speak this language.\n")
