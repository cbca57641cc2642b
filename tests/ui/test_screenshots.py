"""The pictures of `kiosk screenshots`: all of them, named as promised, with a code that can be read."""

from pathlib import Path

import pytest
import zxingcpp
from PIL import Image
from PySide6.QtWidgets import QApplication

from kiosk.operations.codes import verify
from kiosk.operations.station import Station
from kiosk.ui import screenshots
from kiosk.ui.board import gallery as board_gallery
from kiosk.ui.desk import gallery as desk_gallery
from kiosk.ui.touch import gallery as touch_gallery
from tests.ui.conftest import speech


def names(screens: dict[str, object], sizes: tuple[screenshots.Size, ...], language: str) -> set[str]:
    return {f"{screen}-{language}-{w}x{h}.png" for screen in screens for w, h in sizes}


@pytest.fixture
def hurried(monkeypatch: pytest.MonkeyPatch) -> None:
    """Draw without waiting long for what moves: a picture may show the keyboard half up."""
    monkeypatch.setattr(screenshots, "_STILL_SECONDS", 0.01)


@pytest.mark.slow
@pytest.mark.timeout(400)
@pytest.mark.usefixtures("hurried")
def test_every_screen_is_drawn_in_its_size(shown_app: QApplication, station: Station, tmp_path: Path) -> None:
    out = tmp_path / "out"
    drawn = list(screenshots.draw(out, station, speech(shown_app, "de"), ["de"]))
    wanted = names(dict(touch_gallery.SCREENS), screenshots.TOUCH_SIZES, "de")
    wanted |= names(dict(desk_gallery.SCREENS), screenshots.DESK_SIZES, "de")
    wanted |= names(dict(board_gallery.SCREENS), screenshots.BOARD_SIZES, "de")
    assert {path.name for path in drawn} == {path.name for path in out.iterdir()} == wanted
    for path in drawn:
        with Image.open(path) as picture:
            assert f"{picture.width}x{picture.height}" in path.name
            few = picture.convert("RGB").resize((200, 200), Image.Resampling.NEAREST)
            assert len(few.getcolors(maxcolors=40_000) or []) > 10


def test_the_ticket_shows_a_code_that_verifies(
    shown_app: QApplication, station: Station, tmp_path: Path
) -> None:
    for size in screenshots.TOUCH_SIZES:
        with screenshots.touch_window(station, speech(shown_app, "en"), size, "en") as window:
            screenshots.pose(window, "ticket")
            path = tmp_path / "ticket.png"
            assert window.grabWindow().save(str(path))
        with Image.open(path) as picture:
            codes = zxingcpp.read_barcodes(picture.convert("RGB"))
        assert len(codes) == 1
        assert verify(station.public_keys, codes[0].text, screenshots.MOMENT)


def test_a_folder_that_cannot_be_written_is_told(
    shown_app: QApplication, station: Station, tmp_path: Path
) -> None:
    blocked = tmp_path / "file"
    blocked.touch()
    with pytest.raises(OSError, match="file"):
        list(screenshots.draw(blocked, station, speech(shown_app, "de"), ["de"]))
