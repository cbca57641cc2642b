import pytest
from PySide6.QtCore import QRect

from kiosk.ui.beside import desk_place, touch_place


@pytest.mark.parametrize(
    "room", [QRect(0, 0, 1920, 1080), QRect(100, 30, 2560, 1410), QRect(0, 0, 3840, 2160)]
)
def test_both_have_their_place(room: QRect) -> None:
    touch, desk = touch_place(room), desk_place(room)
    assert room.contains(touch)
    assert room.contains(desk)
    assert not touch.intersects(desk)
    assert abs(touch.width() / touch.height() - 9 / 16) < 0.01
    assert desk.width() >= 800


def test_on_a_small_screen_the_desk_lies_over_a_part() -> None:
    room = QRect(0, 0, 1280, 720)
    assert room.contains(desk_place(room))
    assert desk_place(room).width() >= 800
