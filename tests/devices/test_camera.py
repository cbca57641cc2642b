"""Codes before a camera: read in every format that cameras have, told once, at a quiet pace."""

import subprocess
import sys
from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from PySide6.QtMultimedia import QCameraDevice, QMediaDevices, QVideoFrame, QVideoFrameFormat
from pytestqt.qtbot import QtBot

from kiosk.devices import qt_camera
from kiosk.devices.camera import LateCamera, NullCamera
from kiosk.devices.qt_camera import QtCamera, Sightings, best_format, grey, read_code
from tests.devices.frames import Pixels, frame, view

CODE, OTHER = "AEBAGBAFAYDQQAAAAAAAAAAAAAAAAAAAAAC012", "https://example.org/t/AEBAGBAFAYDQQ"


class Seen:
    """Notes what it is told."""

    def __init__(self) -> None:
        self.pictures: list[QImage] = []
        self.codes: list[str] = []
        self.failures = 0

    def picture_seen(self, picture: QImage) -> None:
        self.pictures.append(picture)

    def code_seen(self, code: str) -> None:
        self.codes.append(code)

    def camera_failed(self) -> None:
        self.failures += 1


@pytest.fixture
def camera(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[QtCamera]:
    monkeypatch.setattr(qt_camera, "AWAY_MS", 3_600_000)  # however busy the machine is
    made = QtCamera("")
    yield made
    made.close()
    made.deleteLater()


@pytest.mark.parametrize("angle", [0.0, 17.0, 45.0, 163.0])
def test_a_code_is_read_at_an_angle(angle: float) -> None:
    assert read_code(view(CODE, angle=angle)) == CODE


def test_where_there_is_no_code_nothing_is_read() -> None:
    assert read_code(view()) == ""


@pytest.mark.parametrize(
    "pixels",
    [
        None,
        Pixels.Format_YUYV,
        Pixels.Format_UYVY,
        Pixels.Format_NV12,
        Pixels.Format_YUV420P,
        Pixels.Format_Y8,
    ],
)
def test_every_usual_format_is_read(pixels: QVideoFrameFormat.PixelFormat | None) -> None:
    picture = grey(frame(view(CODE), pixels))
    assert picture is not None
    assert picture.format() == QImage.Format.Format_Grayscale8
    assert read_code(picture) == CODE


def test_a_frame_that_cannot_be_read_is_passed_over() -> None:
    assert grey(frame(view(CODE), Pixels.Format_P010)) is None
    assert grey(QVideoFrame()) is None


def test_a_code_is_told_once_while_it_is_in_view() -> None:
    seen = Sightings()
    assert seen.is_new("a", 0)
    assert not seen.is_new("a", 2000)
    assert seen.is_new("b", 2100)
    assert not seen.is_new("a", 3900)
    assert seen.is_new("a", 5901)


def test_frames_lead_to_one_answer(camera: QtCamera, qtbot: QtBot) -> None:
    seen = Seen()
    sink = camera.watch(seen)

    def hold(code: str) -> None:
        """Hold a code before the camera until it was looked at three times more."""
        wanted = len(seen.pictures) + 3

        def looked() -> bool:
            sink.setVideoFrame(frame(view(code)))
            return len(seen.pictures) >= wanted

        qtbot.waitUntil(looked)

    hold(CODE)
    hold(OTHER)
    hold(CODE)  # it was away for too short a time
    qtbot.waitUntil(lambda: len(seen.codes) == 2)
    assert seen.codes == [CODE, OTHER]
    assert seen.failures == 0


def test_no_more_than_ten_pictures_a_second(camera: QtCamera, qtbot: QtBot) -> None:
    seen = Seen()
    sink = camera.watch(seen)
    for _ in range(50):  # in no time
        sink.setVideoFrame(frame(view(CODE)))
    assert len(seen.pictures) == 1


def test_once_it_is_off_nobody_is_told(camera: QtCamera, qtbot: QtBot) -> None:
    seen = Seen()
    sink = camera.watch(seen)
    sink.setVideoFrame(frame(view(CODE)))
    camera.stop()
    sink.setVideoFrame(frame(view(CODE)))
    qtbot.wait(200)
    assert len(seen.pictures) == 1
    assert seen.codes == []


@pytest.mark.parametrize("name", ["", "No such camera"])
def test_a_camera_that_is_not_there_is_told(qtbot: QtBot, name: str) -> None:
    seen, camera = Seen(), LateCamera(name)
    if name == "" and QMediaDevices.videoInputs():
        pytest.skip("this machine has a camera")
    camera.start(seen)
    assert seen.failures == 1
    camera.stop()
    camera.close()
    NullCamera().start(seen)
    assert seen.failures == 2


def test_a_camera_that_does_not_start_is_told(
    camera: QtCamera, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen = Seen()
    monkeypatch.setattr(camera, "_device", QCameraDevice)  # one that is unplugged just now
    camera.start(seen)
    qtbot.waitUntil(lambda: seen.failures > 0)
    camera.start(seen)
    qtbot.waitUntil(lambda: seen.failures > 1)
    camera.stop()
    assert seen.failures == 2


def test_without_the_library_there_is_no_camera(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "kiosk.devices.qt_camera", None)
    seen = Seen()
    LateCamera("").start(seen)
    assert seen.failures == 1


class _Format:
    def __init__(self, width: int, rate: float) -> None:
        self._size, self._rate = QSize(width, width * 3 // 4), rate

    def resolution(self) -> QSize:
        return self._size

    def maxFrameRate(self) -> float:
        return self._rate


def test_the_best_format_is_fine_and_fast_enough() -> None:
    formats: Any = [_Format(640, 30), _Format(1280, 5), _Format(1920, 30), _Format(1024, 15)]
    assert best_format(formats) is formats[3]
    assert best_format(formats[1:2]) is formats[1]
    assert best_format([]) is None


def test_nothing_of_it_is_loaded_before_it_is_switched_on() -> None:
    program = """
import sys
import kiosk.ui.touch.window
from kiosk.viewmodels.touch.camera import CameraModel
CameraModel("")
late = {"PySide6.QtMultimedia", "zxingcpp", "kiosk.devices.qt_camera"}
assert late.isdisjoint(sys.modules), late & set(sys.modules)
"""
    subprocess.run([sys.executable, "-c", program], check=True, timeout=60)
