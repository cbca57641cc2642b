"""``kiosk board``: starts, follows, ends in good order, alone and beside the others."""

import signal
import subprocess
import sys

import pytest

from tests.command import Kiosk, programs, wait_until_it_stands

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="reads of other processes in /proc")


@pytest.fixture
def offscreen(kiosk: Kiosk) -> Kiosk:
    kiosk.environment |= {"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"}
    return kiosk


@pytest.mark.parametrize(
    "options", [["--size", "640x360"], ["--windowed", "--dark"], ["--contrast", "--silent"]]
)
def test_the_board_runs_until_it_is_ended(offscreen: Kiosk, options: list[str]) -> None:
    with offscreen.start("board", *options, stdin=subprocess.DEVNULL, stderr=subprocess.PIPE) as process:
        wait_until_it_stands(process.pid)
        assert process.poll() is None
        process.send_signal(signal.SIGTERM)
        _, errors = process.communicate(timeout=30)
        assert (process.returncode, errors) == (0, b"")


def test_a_size_that_is_none_is_wrong_use(offscreen: Kiosk) -> None:
    assert offscreen.run("board", "--size", "wide").status == 2


def test_a_station_may_have_a_board_beside_its_desk(offscreen: Kiosk) -> None:
    offscreen.environment["KIOSK_PROGRAMS"] = "desk board"
    with offscreen.start(stdin=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as process:
        try:
            found = programs(process, "desk", "board").values()
        finally:
            process.terminate()
        assert process.wait(30) == 0
        assert not any(one.is_running() for one in found)
