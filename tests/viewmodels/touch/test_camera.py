"""Codes held to the camera of the touch screen: it is on while one is asked for, each is answered once."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from uuid import uuid4

import pytest
from PySide6.QtMultimedia import QVideoSink
from pytestqt.qtbot import QtBot

from db import models
from kiosk.devices import qt_camera
from kiosk.devices.camera import Watcher
from kiosk.devices.qt_camera import QtCamera
from kiosk.operations.checkin import CheckedIn, CheckInForm, check_in
from kiosk.operations.codes import Signer
from kiosk.viewmodels.touch.camera import CameraModel
from kiosk.viewmodels.touch.session import SessionModel
from tests.conftest import NOW
from tests.devices.frames import frame, view


class HandCamera(QtCamera):
    """The real one, but for the device: a test holds pictures before it."""

    def __init__(self) -> None:
        super().__init__("")
        self.sink: QVideoSink | None = None
        self.starts = 0

    def start(self, watcher: Watcher) -> None:
        self.starts += 1
        self.sink = self.watch(watcher)

    def stop(self) -> None:
        super().stop()
        self.sink = None


@pytest.fixture
def camera(session: SessionModel, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[HandCamera]:
    monkeypatch.setattr(qt_camera, "AWAY_MS", 3_600_000)  # however busy the machine is
    made = HandCamera()
    session.camera_model.use(made)
    yield made
    session.close()
    made.deleteLater()


@pytest.fixture
def came(session: SessionModel) -> CheckedIn:
    return check_in(session.station, CheckInForm(purpose="complaint", belongings=("umbrella",)), NOW)


def open_page(session: SessionModel, *, leaving: bool = False) -> None:
    session.start()
    session.lookUp(leaving)


def hold(qtbot: QtBot, camera: HandCamera, session: SessionModel, code: str) -> None:
    """Hold a code before the camera until it was looked at three times, or the camera is off."""
    before = session.camera_model.property("frame")

    def looked() -> bool:
        if camera.sink is not None:
            camera.sink.setVideoFrame(frame(view(code)))
        return camera.sink is None or session.camera_model.property("frame") >= before + 3

    qtbot.waitUntil(looked)


def test_my_ticket(session: SessionModel, camera: HandCamera, came: CheckedIn, qtbot: QtBot) -> None:
    open_page(session)
    assert session.camera_model.property("on")
    hold(qtbot, camera, session, came.code or "")
    lookup = session.lookup_model
    assert lookup.property("number") == came.ticket
    assert camera.sink is None, "it is off with the answer"
    lookup.again()
    assert camera.sink is not None, "and on again with the next question"


def test_leaving(session: SessionModel, camera: HandCamera, came: CheckedIn, qtbot: QtBot) -> None:
    open_page(session, leaving=True)
    hold(qtbot, camera, session, came.code or "")
    assert session.lookup_model.is_left
    assert models.Visit.get_by_id(came.visit).left_at == NOW
    assert camera.sink is None
    session.forward()
    assert session.property("page") == "rating"
    assert camera.starts == 1


def test_a_wrong_code_is_answered_once_and_the_pad_stays(
    session: SessionModel, camera: HandCamera, came: CheckedIn, qtbot: QtBot
) -> None:
    said: list[str] = []
    answers = set()
    lookup = session.lookup_model
    lookup.changed.connect(lambda: said.append(lookup.property("error")))
    open_page(session)
    ticket = came.ticket_id or uuid4()
    foreign = Signer.in_memory().sign(ticket, NOW + timedelta(days=1))
    expired = session.station.signer.sign(ticket, NOW - timedelta(days=1))
    for code in (foreign, expired, "WIFI:S:guest;T:WPA;P:secret;;"):
        said.clear()
        hold(qtbot, camera, session, code)
        (words,) = {one for one in said if one}
        answers.add(words)
        assert camera.sink is not None
        lookup.press("C")  # typing goes on; the code that is still in view says nothing again
        said.clear()
        hold(qtbot, camera, session, code)
        assert [one for one in said if one] == []
        assert lookup.property("text") == "C"
        lookup.erase()
    assert len(answers) == 3, "each has its own sentence"


def test_it_is_on_only_while_a_code_is_asked_for(session: SessionModel, camera: HandCamera) -> None:
    def is_on() -> bool:
        assert (camera.sink is not None) == session.camera_model.property("on")
        return camera.sink is not None

    assert not is_on()
    session.start()
    assert not is_on()
    session.lookUp(False)
    assert is_on()
    session.callHelp()
    assert not is_on(), "something lies over the page"
    session.dismiss()
    assert is_on()
    session.ask_whether_there(5)
    assert not is_on(), "nobody may be there"
    session.carryOn()
    assert is_on()
    session.back()
    assert not is_on()
    session.lookUp(True)
    assert is_on()
    session.finish()
    assert not is_on()
    assert session.camera_model.picture is None, "nothing of it is kept"


def test_it_waits_for_the_end_of_the_slide(session: SessionModel, camera: HandCamera, qtbot: QtBot) -> None:
    session.start()
    session.settle_ms = 20
    session.lookUp(False)
    assert camera.sink is None
    qtbot.waitUntil(lambda: camera.sink is not None)


def test_without_a_camera_the_page_is_as_before(session: SessionModel, came: CheckedIn) -> None:
    assert not session.camera_model.property("offered")
    open_page(session)
    for key in came.ticket or "":
        session.lookup_model.press(key)
    session.lookup_model.enter()
    assert session.lookup_model.is_answered


class _Broken(HandCamera):
    def start(self, watcher: Watcher) -> None:
        watcher.camera_failed()


def test_a_camera_that_fails_is_not_offered(session: SessionModel, qtbot: QtBot) -> None:
    broken = _Broken()
    session.camera_model.use(broken)
    open_page(session)
    assert not session.camera_model.property("offered")
    session.finish()
    broken.deleteLater()


def test_a_site_names_its_camera(session: SessionModel) -> None:
    for name, offered in ((None, False), ("", True), ("HD Webcam", True)):
        site = replace(session.site, touch=replace(session.site.touch, camera=name))
        model = CameraModel(site.touch.camera)
        assert model.property("offered") is offered
        model.close()
