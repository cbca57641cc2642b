"""Each control loads without a word from Qt, is large enough, has a name, and tells once of one tap."""

import wave
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QAccessible, QColor, QGuiApplication
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.paths import RESOURCES
from kiosk.ui import icons
from kiosk.ui.fonts import load_fonts
from tests.ui.scene import Count, Scene, items, move, press, release, scene, wait

pytestmark = pytest.mark.usefixtures("shown_app")

LANGUAGES = "[{code: 'zh_CN', text: '中文'}, {code: 'de', text: 'Deutsch'}, {code: 'en', text: 'English'}]"
FACTS = "[{icon: 'clock', label: 'Wait', value: '10–20 minutes'}]"
# control, its properties, the objectName to touch, the signal that tells of it
TAPPED = [
    ("Tile", "icon: 'ticket'; title: 'My ticket'; hint: 'Position'", "it", "tapped"),
    ("MainButton", "text: 'Continue'; iconRight: 'arrow-right'", "it", "tapped"),
    ("SecondButton", "text: 'Back'; icon: 'arrow-left'", "it", "tapped"),
    ("QuietButton", "text: 'Skip this'", "it", "tapped"),
    ("BarButton", "text: 'Help'; icon: 'bell-ring'", "it", "tapped"),
    (
        "Chips",
        "label: 'About'; model: [{code: 'a', text: 'One'}, {code: 'b', text: 'Two'}]",
        "chip_b",
        "chosen",
    ),
    ("LanguageSwitch", f"languages: {LANGUAGES}; current: 'en'", "language_de", "chosen"),
    ("Stepper", "title: 'Adults'; icon: 'user-round'; value: 2; minimum: 1", "stepperPlus", "stepped"),
    ("Stepper", "title: 'Adults'; icon: 'user-round'; value: 2; minimum: 1", "stepperMinus", "stepped"),
    ("PageButtons", "height: 560; canUp: true; canDown: true", "pageDown", "down"),
    ("PageButtons", "height: 560; canUp: true; canDown: true", "pageUp", "up"),
]
SILENT = [
    ("Words", "text: 'Hello'"),
    ("Icon", "name: 'leaf'"),
    ("Plate", "icon: 'leaf'"),
    ("Progress", "step: 2; total: 3; text: 'Step 2 of 3'"),
    ("NoticeCard", "title: 'No water'; body: 'On Wednesday'"),
    ("CountdownRing", "seconds: 18; total: 30"),
    ("Card", "width: 300; height: 200; level: 2"),
    ("Scenery", "width: 1080; height: 1700; part: 'evening'"),
    ("TicketCard", f"service: 'Advice'; number: 'B022'; numberLabel: 'Your number'; facts: {FACTS}"),
    ("Field", "label: 'Name'; error: 'Please tell us your name.'"),
    ("Overlay", "open: true; name: 'Question'"),
    ("AccessSheet", "open: true"),
]


def wrapped(control: str, properties: str) -> str:
    return f"Item {{ width: 1080; height: 1920; {control} {{ objectName: 'it'; {properties} }} }}"


@pytest.fixture(params=TAPPED, ids=lambda case: f"{case[0]}.{case[3]}")
def tapped(request: pytest.FixtureRequest) -> Iterator[tuple[Scene, QQuickItem, Count]]:
    control, properties, target, signal = request.param
    with scene(wrapped(control, properties)) as shown:
        count = Count(shown.find("it"), signal)
        yield shown, shown.find(target), count


def test_one_tap_tells_once(tapped: tuple[Scene, QQuickItem, Count]) -> None:
    shown, target, count = tapped
    shown.touch(target)
    assert count.times == 1
    shown.click(target)
    assert count.times == 2


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_keys_tell_once_too(tapped: tuple[Scene, QQuickItem, Count], key: Qt.Key) -> None:
    shown, target, count = tapped
    target.forceActiveFocus()
    shown.key(key)
    assert count.times == 1


@pytest.fixture
def soon_long() -> Iterator[None]:
    """Take a touch for a long one after a tenth of a second."""
    hints = QGuiApplication.styleHints()
    usual = hints.mousePressAndHoldInterval()
    hints.setMousePressAndHoldInterval(100)
    yield
    hints.setMousePressAndHoldInterval(usual)


@pytest.mark.usefixtures("soon_long")
def test_a_slow_finger_counts(tapped: tuple[Scene, QQuickItem, Count]) -> None:
    shown, target, count = tapped
    press(shown.view, shown.middle(target))
    QTest.qWait(200)
    assert count.times == 0
    release(shown.view, shown.middle(target))
    assert count.times == 1


def test_a_finger_that_slides_off_does_nothing(tapped: tuple[Scene, QQuickItem, Count]) -> None:
    shown, target, count = tapped
    press(shown.view, shown.middle(target))
    away = target.mapToScene(QPointF(target.width() + 60, target.height() + 60)).toPoint()
    move(shown.view, away)
    release(shown.view, away)
    assert count.times == 0


def test_it_is_large_enough_and_has_a_name_and_a_role(tapped: tuple[Scene, QQuickItem, Count]) -> None:
    _, target, _ = tapped
    assert target.width() >= 96
    assert target.height() >= 96
    face = QAccessible.queryAccessibleInterface(target)
    assert face is not None
    assert face.text(QAccessible.Text.Name)
    assert face.role() in (QAccessible.Role.Button, QAccessible.Role.RadioButton)


def test_pressed_shows_in_the_next_frame(tapped: tuple[Scene, QQuickItem, Count]) -> None:
    shown, target, _ = tapped
    QTest.qWait(50)
    before = shown.view.grabWindow()
    press(shown.view, shown.middle(target))
    after = shown.view.grabWindow()
    release(shown.view, shown.middle(target))
    corner = target.mapToScene(QPointF(target.width() / 2, 22)).toPoint()
    assert before.pixelColor(corner) != after.pixelColor(corner)


@pytest.mark.parametrize(("control", "properties"), SILENT, ids=[case[0] for case in SILENT])
@pytest.mark.parametrize("size", [(1080, 1920), (1920, 1080)], ids=["portrait", "landscape"])
def test_it_loads_and_is_drawn(control: str, properties: str, size: tuple[int, int]) -> None:
    with scene(wrapped(control, properties), *size) as shown:
        for mode in ("light", "dark", "contrast", "large"):
            if mode != "light":
                shown.theme.setProperty(mode, True)
            QTest.qWait(50)
            assert shown.find("it").width() > 0 if control != "Scenery" or mode != "contrast" else True
            assert not shown.view.grabWindow().isNull()
            if mode != "light":
                shown.theme.setProperty(mode, False)


def test_ring_of_focus_only_after_a_key() -> None:
    def ring(shown: Scene) -> bool:
        return any(item.objectName() == "focusRing" for item in items(shown.view.contentItem()))

    with scene(wrapped("MainButton", "text: 'Continue'")) as shown:
        shown.find("it").forceActiveFocus()
        assert not ring(shown)
        shown.key(Qt.Key.Key_Shift)
        assert ring(shown)
        shown.touch(shown.find("it"))
        assert not ring(shown)


def test_arrows_and_tab_walk_through_the_controls() -> None:
    row = "Column { MainButton { objectName: 'a'; focus: true } SecondButton { objectName: 'b' } }"
    with scene(f"Item {{ width: 1080; height: 1920; {row} }}") as shown:
        shown.find("a").forceActiveFocus()
        for key, name in [
            (Qt.Key.Key_Down, "b"),
            (Qt.Key.Key_Up, "a"),
            (Qt.Key.Key_Tab, "b"),
            (Qt.Key.Key_Left, "a"),
        ]:
            shown.key(key)
            assert shown.view.activeFocusItem().objectName() == name


def test_stepper_keeps_its_limits_and_says_why() -> None:
    properties = (
        "title: 'Adults'; value: 20; minimum: 20; maximum: 20; hint: '14 and over'; limitText: 'Ask us.'"
    )
    with scene(wrapped("Stepper", properties)) as shown:
        count = Count(shown.find("it"), "stepped")
        shown.touch(shown.find("stepperPlus"))
        shown.touch(shown.find("stepperMinus"))
        assert count.times == 0
        assert shown.find("stepperHint").property("text") == "Ask us."


def test_field_tells_what_is_typed_and_keeps_room_for_its_error() -> None:
    with scene(
        wrapped("Field", "label: 'Name'; maximumLength: 5; inputHints: Qt.ImhNoAutoUppercase")
    ) as shown:
        field = shown.find("it")
        edited, height = Count(field, "edited"), field.height()
        shown.find("fieldInput").forceActiveFocus()
        shown.type("ABCDEFG")
        assert edited.last == ("ABCDE",)
        field.setProperty("error", "Please tell us your name.")
        assert field.height() == height
        assert shown.find("fieldError").property("text") == "Please tell us your name."


def test_long_text_stops_at_its_limit() -> None:
    with scene(wrapped("Field", "multiline: true; counter: true; maximumLength: 4")) as shown:
        edited = Count(shown.find("it"), "edited")
        shown.find("fieldInput").forceActiveFocus()
        shown.type("ABCDEF")
        assert shown.find("fieldInput").property("text") == "ABCD"
        assert edited.last == ("ABCD",)


@pytest.mark.parametrize(
    ("name", "mode"),
    [("contrast", "contrast"), ("large", "large"), ("low_reach", "lowReach"), ("read_aloud", "readAloud")],
)
def test_access_switches_turn_on_and_off(name: str, mode: str) -> None:
    with scene(wrapped("AccessSheet", "open: true")) as shown:
        changed = Count(shown.find("it"), "changed")
        for on in (True, False):
            shown.touch(shown.find(f"access_{name}"))
            assert shown.theme.property(mode) is on
            assert changed.last == (name, on)


def test_overlay_holds_the_keys() -> None:
    page = "Item { id: page; anchors.fill: parent; MainButton { objectName: 'behind' } }"
    answers = "MainButton { objectName: 'yes' } SecondButton { objectName: 'no' }"
    over = f"Overlay {{ objectName: 'over'; behind: page; {answers} }}"
    with scene(f"Item {{ width: 1080; height: 1920; {page} {over} }}") as shown:
        shown.find("behind").forceActiveFocus()
        over_item = shown.root.findChild(QQuickItem, "over")
        assert over_item is not None
        over_item.setProperty("open", True)
        wait(lambda: shown.view.activeFocusItem().objectName() == "yes")
        seen = []
        for _ in range(4):
            seen.append(shown.view.activeFocusItem().objectName())
            shown.key(Qt.Key.Key_Tab)
        assert seen == ["yes", "no", "yes", "no"]
        over_item.setProperty("open", False)
        assert shown.view.activeFocusItem().objectName() == "behind"


def test_icons_take_their_colour_and_size() -> None:
    picture = icons.image("check", "#0B5A55", 48)
    assert (picture.width(), picture.height()) == (48, 48)
    colours = {picture.pixelColor(x, y).rgba() for x in range(48) for y in range(48)}
    assert QColor("#0B5A55").rgba() in colours
    assert not icons.icon("check", "#0B5A55", 20).isNull()


def test_unknown_icon_is_an_error() -> None:
    with pytest.raises(LookupError, match="no icon nothing"):
        icons.image("nothing", "#000000", 24)


def test_every_icon_named_in_our_files_is_shipped() -> None:
    shipped = {path.stem for path in (RESOURCES / "icons").glob("*.svg")}
    assert {"users-round", "calendar-check", "accessibility", "bell-ring", "log-out"} <= shipped
    assert (RESOURCES / "icons" / "LICENSE-Lucide.txt").is_file()


@pytest.mark.parametrize("weight", ["Regular", "Bold"])
def test_chinese_faces_hold_all_han_characters_and_their_licence(weight: str) -> None:
    from fontTools.ttLib import TTFont

    with TTFont(RESOURCES / "fonts" / f"NotoSansSCLobby-{weight}.otf", lazy=True) as face:
        held = face.getBestCmap()
    assert set(range(0x4E00, 0x9FA6)) <= set(held)
    assert all(ord(rare) in held for rare in "㛃䶮喆堃婳彧旻昉晞曌淏炘煊玥珺琇琤瑀瑭翀芃赟頔骉龑𠮷𬱖")
    assert (RESOURCES / "fonts" / "LICENSE-NotoSansCJK.txt").is_file()


def test_fonts_load_in_the_order_of_the_tokens() -> None:
    assert {"Inter", "Inter Display", "Noto Sans SC Lobby"} <= set(load_fonts())


def test_chime_is_small() -> None:
    path = RESOURCES / "sounds" / "chime.wav"
    assert path.stat().st_size < 40_000
    with wave.open(str(path), "rb") as file:
        assert 0.3 < file.getnframes() / file.getframerate() < 2
