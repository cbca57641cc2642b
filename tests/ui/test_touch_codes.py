"""Codes at the touch screen's devices: a camera's picture and answer, a scanner that is set up otherwise."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from kiosk.domain.site import ScannerRules, Site
from kiosk.operations.station import Station
from kiosk.ui.screenshots import touch_window
from kiosk.ui.touch.window import TouchWindow
from tests.devices.frames import frame, view
from tests.ui.conftest import speech
from tests.ui.scene import wait
from tests.ui.stillness import keyboard_stands
from tests.ui.test_touch_checkin import SIZE, find, page, tap, texts
from tests.ui.test_touch_visit import arrive, type_at_once
from tests.viewmodels.touch.test_camera import HandCamera

pytestmark = pytest.mark.qt_log_ignore("creating directory for user dictionary", extend=True)

OpenSite = Callable[[Site], AbstractContextManager[TouchWindow]]


@pytest.fixture
def open_site(shown_app: QApplication, station: Station) -> OpenSite:
    """Open the window of a site that is configured otherwise."""

    @contextmanager
    def opened(site: Site) -> Iterator[TouchWindow]:
        with touch_window(replace(station, site=site), speech(shown_app, "en"), SIZE, "en") as window:
            yield window
            keyboard_stands(window)

    return opened


def test_a_code_held_to_the_camera(open_site: OpenSite, station: Station) -> None:
    site = station.site
    with open_site(replace(site, touch=replace(site.touch, camera="Lobby camera"))) as window:
        code = arrive(window, "pet").code or ""
        camera = HandCamera()
        window.session.camera_model.use(camera)
        tap(window, "startButton")
        tap(window, "tile_my_ticket")
        assert "Type it, or hold your code to the camera." in set(texts(window))
        wait(lambda: camera.sink is not None)
        assert camera.sink is not None
        camera.sink.setVideoFrame(frame(view()))
        wait(lambda: find(window, "cameraPicture").property("source").toString() == "image://camera/1")
        tap(window, "pad_9")  # the pad works beside it

        def answered() -> bool:
            if camera.sink is not None:
                camera.sink.setVideoFrame(frame(view(code)))
            return window.session.lookup_model.is_answered

        wait(answered)
        assert "B001" in set(texts(window))
        assert camera.sink is None
        camera.deleteLater()


def test_without_a_camera_the_pad_has_the_room(open_site: OpenSite, station: Station) -> None:
    with open_site(station.site) as window:
        tap(window, "startButton")
        tap(window, "tile_my_ticket")
        assert "Type it, or hold your code to the scanner." in set(texts(window))
        with pytest.raises(LookupError):
            find(window, "cameraView")


def test_what_the_scanner_is_set_up_to_send_is_taken_off(open_site: OpenSite, station: Station) -> None:
    with open_site(replace(station.site, scanner=ScannerRules(prefix="]Q1", suffix="#"))) as window:
        code = arrive(window).code or ""
        type_at_once(window, [*f"]Q1{code}#", Qt.Key.Key_Return])
        wait(lambda: window.session.lookup_model.property("number") == "B001")
        assert page(window) == "my_ticket"
