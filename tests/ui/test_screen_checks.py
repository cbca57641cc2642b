"""Each rule of the screen checks must catch the fault that it is for, and let a sound page pass."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtQml import QQmlComponent, QQmlEngine
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.ui import pictures, pseudo, screen_checks, widget_checks

Draw = Callable[[str], QQuickWindow]

BUTTON = """
component Key: Rectangle {
    property string words
    width: 300; height: 104; color: "#0B5A55"
    Accessible.role: Accessible.Button
    Accessible.name: words
    Text { anchors.centerIn: parent; text: parent.words; color: "white"; font.pixelSize: 36 }
    TapHandler {}
}
"""


@pytest.fixture
def draw(qapp: QApplication) -> Iterator[Draw]:
    engine = QQmlEngine()
    windows: list[QQuickWindow] = []

    def show(body: str) -> QQuickWindow:
        component = QQmlComponent(engine)
        page = f'import QtQuick\nRectangle {{ width: 1080; height: 1920; color: "#F6F2EA"\n{BUTTON}{body}\n}}'
        component.setData(page.encode(), QUrl())
        item = component.create()
        assert isinstance(item, QQuickItem), component.errorString()
        window = QQuickWindow()
        window.resize(1080, 1920)
        item.setParentItem(window.contentItem())
        item.setParent(window)
        window.show()
        qapp.processEvents()
        windows.append(window)
        return window

    yield show
    for window in windows:
        window.close()
        window.deleteLater()
    qapp.processEvents()


SOUND = """
Text { x: 56; y: 224; width: 968; text: "How many of you are there?"; font.pixelSize: 60 }
Key { x: 56; y: 1616; words: "Back" }
Key { x: 400; y: 1616; words: "Next" }
"""

FAULTS = {
    "too large for its place": 'Text { x: 56; y: 9; width: 90; text: "A long sentence"; font.pixelSize: 36 }',
    "cut": 'Text { x: 56; y: 9; width: 90; elide: Text.ElideRight; text: "A long one"; font.pixelSize: 36 }',
    "outside the window": 'Text { x: 1000; y: 9; text: "A long sentence"; font.pixelSize: 36 }',
    "outside Rectangle 'box'": """
        Rectangle { objectName: "box"; x: 56; y: 56; width: 100; height: 100; color: "white"
            Text { text: "A long sentence"; font.pixelSize: 36 } }""",
    "outside Item 'clip'": """
        Item { objectName: "clip"; clip: true; x: 56; y: 56; width: 100; height: 100
            Text { y: 80; text: "Long"; font.pixelSize: 36 } }""",
    "texts overlap": """
        Text { x: 56; y: 100; text: "One sentence"; font.pixelSize: 36 }
        Text { x: 90; y: 110; text: "and another"; font.pixelSize: 36 }""",
    "controls overlap": 'Key { x: 56; y: 200; words: "One" } Key { x: 300; y: 250; words: "Two" }',
    "text on a control": """
        Key { x: 56; y: 200; words: "One" }
        Text { x: 300; y: 220; text: "Beside it"; font.pixelSize: 36 }""",
    "text under a box": """
        Text { x: 56; y: 200; text: "Beneath"; font.pixelSize: 36 }
        Rectangle { x: 100; y: 180; width: 200; height: 200; color: "white" }""",
    "small target": 'Key { x: 56; y: 200; height: 80; words: "Low" }',
    "targets too close": 'Key { x: 56; y: 200; words: "One" } Key { x: 360; y: 200; words: "Two" }',
    "no accessible name": "Key { x: 56; y: 200 }",
    "no accessible role": """
        Rectangle { x: 56; y: 200; width: 300; height: 104; MouseArea { anchors.fill: parent } }""",
}  # fmt: skip


def test_a_sound_page_has_no_fault(draw: Draw) -> None:
    window = draw(SOUND)
    assert screen_checks.check(window) == []
    assert pictures.faint(window) == []


@pytest.mark.parametrize(("fault", "body"), FAULTS.items(), ids=list(FAULTS))
def test_each_fault_is_caught(draw: Draw, fault: str, body: str) -> None:
    found = screen_checks.check(draw(body))
    assert [line for line in found if line.startswith(fault)], found


def test_a_tap_without_a_role_is_caught(draw: Draw) -> None:
    found = screen_checks.check(draw("Item { x: 56; y: 56; width: 200; height: 200; TapHandler {} }"))
    assert [line for line in found if line.startswith("no accessible role")]


def test_a_touch_area_may_say_that_it_is_no_control(draw: Draw) -> None:
    area = "MouseArea { Accessible.ignored: true; x: 56; y: 56; width: 200; height: 200 }"
    assert screen_checks.check(draw(area)) == []


def test_what_a_scrim_covers_is_out_of_reach(draw: Draw) -> None:
    body = 'Key { x: 56; y: 200; height: 40 }\nRectangle { anchors.fill: parent; color: "#C81F1B16" }'
    assert screen_checks.check(draw(body)) == []


def test_what_is_hidden_is_not_judged(draw: Draw) -> None:
    assert screen_checks.check(draw("Key { visible: false; x: 56; y: 200; height: 40 }")) == []


def test_what_a_list_has_scrolled_away_is_not_judged(draw: Draw) -> None:
    body = """Flickable { width: 1080; height: 400; clip: true; contentHeight: 900
        Key { x: 56; y: 50; words: "Seen" } Key { x: 56; y: 350; words: "Half" } }"""
    assert screen_checks.check(draw(body)) == []


def test_parts_of_one_switch_may_touch(draw: Draw) -> None:
    role = 'Accessible.role: Accessible.RadioButton; Accessible.name: "a"'
    part = f"Rectangle {{ {role}; width: 168; height: 112 }}"
    assert screen_checks.check(draw(f"Row {{ {part} {part} }}")) == []


def test_a_touch_area_may_be_larger_than_what_is_drawn(draw: Draw) -> None:
    body = """Rectangle { x: 56; y: 56; width: 300; height: 72; color: "white"
        Accessible.role: Accessible.Button; Accessible.name: "Candidate"
        MouseArea { anchors.fill: parent; anchors.margins: -12 } }"""
    assert screen_checks.check(draw(body)) == []


@pytest.mark.parametrize(("colour", "sound"), [("#4A433A", True), ("#8A8174", False)])
def test_contrast_is_read_from_the_picture(draw: Draw, colour: str, sound: bool) -> None:
    body = f'Text {{ x: 56; y: 56; text: "Second text"; color: "{colour}"; font.pixelSize: 36 }}'
    assert (pictures.faint(draw(body)) == []) is sound


def test_contrast_of_black_on_white() -> None:
    assert pictures.contrast((0, 0, 0), (255, 255, 255)) == pytest.approx(21)
    assert pictures.contrast((119, 119, 119), (255, 255, 255)) == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize(
    "text",
    ["OK", "What brings you here?", "%1 people are ahead of you", "<b>Call</b> {name}", "%n visitor(s)"],
)
def test_pseudo_language_is_longer_and_keeps_placeholders(text: str) -> None:
    made = pseudo.pseudo(text)
    assert len(made) >= 1.4 * len(text)
    assert pseudo.KEPT.findall(made) == pseudo.KEPT.findall(text)
    assert made != text


def test_untranslated_texts_are_found() -> None:
    shown = [
        pseudo.pseudo("Welcome"),
        "Leaving",
        "12:40",
        f"{pseudo.pseudo('with')} Anna Weber",
        "Anna Weber",
    ]
    assert pseudo.untranslated(shown, ["Anna Weber"]) == ["Leaving"]


def _window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    window.resize(800, 400)
    qtbot.addWidget(window)
    return window


def _button(window: QWidget, text: str, x: int, width: int = 120, height: int = 40) -> QPushButton:
    button = QPushButton(text, window)
    button.setGeometry(x, 20, width, height)
    return button


def test_a_sound_desk_window_has_no_fault(qtbot: QtBot) -> None:
    window = _window(qtbot)
    _button(window, "Call next", 20)
    _button(window, "Recall", 160)
    window.show()
    assert widget_checks.check(window) == []


def test_faults_of_a_desk_window_are_caught(qtbot: QtBot) -> None:
    window = _window(qtbot)
    _button(window, "A button with very many words", 20, width=60)
    _button(window, "Over it", 60)
    _button(window, "Out", 750)
    _button(window, "Low", 400, height=20)
    label = QLabel("A label with very many words", window)
    label.setGeometry(20, 100, 50, 20)
    QLineEdit(window).setGeometry(20, 200, 200, 30)
    window.show()
    found = " ".join(line.split(":")[0] for line in widget_checks.check(window))
    for fault in ("cut", "overlap", "outside QWidget", "small target", "no accessible name"):
        assert fault in found
    assert any("QLabel" in line for line in widget_checks.check(window))
