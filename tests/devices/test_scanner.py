"""A scanner that types is told from a person, and nothing of a scan reaches the window."""

from collections.abc import Iterator
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QWindow
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.devices.scanner import Pace, Recogniser, Scanner, pace_of
from kiosk.domain.site import ScannerRules

CODE = "AEBAGBAFAYDQQ/C012"


def typed(text: str, gap: int, pace: Pace | None = None) -> Recogniser:
    recogniser = Recogniser(pace or Pace())
    for at, one in enumerate(text):
        assert not recogniser.ended_by(at * gap)
        recogniser.key(one, at * gap)
    return recogniser


@pytest.mark.parametrize("end", ["", "\r", "\n", "\r\n", "\t", "\x03"])
@pytest.mark.parametrize("gap", [1, 8, 30, 40])
def test_fast_keys_are_a_scan(end: str, gap: int) -> None:
    recogniser = typed(CODE + end, gap)
    assert recogniser.is_scan
    assert recogniser.take() == CODE
    assert not recogniser.is_scan


@pytest.mark.parametrize("text", ["C012", "C012\r", "\r", "abcdefg"])
def test_few_keys_are_typing_however_fast(text: str) -> None:
    assert not typed(text, gap=1).is_scan


def test_a_person_is_slower() -> None:
    recogniser = Recogniser(Pace())
    recogniser.key("a", 1000)
    assert not recogniser.ended_by(1040)
    assert recogniser.ended_by(1041)


def test_a_scanner_may_stumble_once_it_is_known() -> None:
    recogniser = typed("12345678", gap=10)
    assert not recogniser.ended_by(70 + 120)
    assert recogniser.ended_by(70 + 121)
    recogniser.key("\r", 80)
    assert recogniser.ended_by(80 + 41)


def test_prefix_and_suffix_are_taken_off() -> None:
    recogniser = typed(f"~{CODE}#", gap=5, pace=Pace(prefix="~", suffix="#"))
    assert recogniser.take() == CODE


@pytest.mark.parametrize(
    ("suffix", "sent"),
    [("enter", "\r"), ("tab", "\t"), ("none", ""), ("#", "#"), ("#", "#\r"), ("tab", "\r")],
)
def test_a_scanner_is_set_up_in_the_site_file(suffix: str, sent: str) -> None:
    pace = pace_of(ScannerRules(prefix="]Q1", suffix=suffix))
    assert typed(f"]Q1{CODE}{sent}", gap=5, pace=pace).take() == CODE
    assert typed(f"{CODE}{sent}", gap=5, pace=pace).take() == CODE, "not every scanner of a house is the same"


def test_control_characters_are_no_part_of_a_code() -> None:
    recogniser = typed("\x02\x1bAB\x08\x0bCD\x00\x1dEF\u202e12", gap=5)
    assert recogniser.take() == "ABCDEF12"


def test_what_follows_an_enter_is_dropped() -> None:
    assert typed("\r\tAB12CD34\rrm -rf\t", gap=5).take() == "AB12CD34"


class Window(QWindow):
    """Notes each key that reaches it."""

    def __init__(self) -> None:
        super().__init__()
        self.pressed: list[str] = []
        self.released: list[str] = []

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.pressed.append(event.text() or Qt.Key(event.key()).name)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        self.released.append(event.text() or Qt.Key(event.key()).name)


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[Window]:
    shown = Window()
    shown.show()
    qtbot.waitUntil(shown.isVisible)
    yield shown
    shown.close()
    shown.deleteLater()


def click(window: Window, *keys: str | Qt.Key) -> None:
    for one in keys:
        QTest.keyClick(window, ord(one) if isinstance(one, str) else one)


# A busy machine may rest for longer than a scanner does between two keys.
SLOW = Pace(gap=500, pause=500)


def test_a_scan_never_reaches_the_window(window: Window, qtbot: QtBot) -> None:
    scanner = Scanner(window, SLOW)
    codes: list[str] = []
    scanner.scanned.connect(codes.append)
    click(window, *"AB12CD34EF", Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(codes), timeout=20_000)
    assert len(codes) == 1
    assert codes[0].upper() == "AB12CD34EF"
    assert (window.pressed, window.released) == ([], [])


def test_control_keys_of_a_scan_do_nothing(window: Window, qtbot: QtBot) -> None:
    scanner = Scanner(window, SLOW)
    codes: list[str] = []
    scanner.scanned.connect(codes.append)
    hostile = (Qt.Key.Key_Return, Qt.Key.Key_Tab, Qt.Key.Key_Escape, Qt.Key.Key_F4, Qt.Key.Key_Backspace)
    click(window, *hostile, *"1234", *hostile)
    qtbot.waitUntil(lambda: bool(codes), timeout=20_000)
    assert (window.pressed, window.released) == ([], [])
    assert codes == ["1234"]


def test_typing_arrives_whole_and_in_order(window: Window, qtbot: QtBot) -> None:
    scanner = Scanner(window)
    codes: list[str] = []
    scanner.scanned.connect(codes.append)
    for one in "12345678901":
        click(window, one)
        qtbot.wait(60)
    click(window, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(window.released) == 12)
    assert "".join(window.pressed) == "".join(window.released) == "12345678901\r"
    assert codes == []


def holds(codes: list[str], number: int) -> bool:
    return len(codes) == number


def test_two_scans_are_two_codes(window: Window, qtbot: QtBot) -> None:
    scanner = Scanner(window, SLOW)
    codes: list[str] = []
    scanner.scanned.connect(codes.append)
    for number, code in enumerate(("1111111111", "2222222222"), start=1):
        click(window, *code, Qt.Key.Key_Return)
        qtbot.waitUntil(partial(holds, codes, number), timeout=20_000)
    assert codes == ["1111111111", "2222222222"]


def test_a_stopped_scanner_lets_all_keys_pass(window: Window) -> None:
    scanner = Scanner(window)
    scanner.stop()
    click(window, *"1234567890")
    assert "".join(window.pressed) == "1234567890"
