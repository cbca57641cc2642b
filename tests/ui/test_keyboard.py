"""Typing on the keyboard of the screen with a finger, in each language."""

from collections.abc import Iterator
from itertools import pairwise

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtQuick import QQuickItem
from PySide6.QtWidgets import QApplication

from kiosk.app import i18n
from tests.ui.scene import Scene, items, scene, wait

QML = """
Item {
    width: 1080; height: 1920
    Field { id: field; objectName: "field"; width: 900; inputHints: %s; multiline: %s }
    KeyboardPanel {
        id: panel
        objectName: "panel"
        language: "%s"
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.px(160)
    }
}
"""


class Typist:
    """A visitor in front of one field."""

    def __init__(self, shown: Scene) -> None:
        self.scene = shown
        self.input = shown.find("fieldInput")
        shown.touch(self.input)
        wait(lambda: self.key("1") or self.key("a"))

    def board(self) -> list[QQuickItem]:
        panel = self.scene.find("panel")
        return [one for one in items(panel) if one.property("keyType") is not None and one.width() > 1]

    def key(self, text: str) -> QQuickItem | None:
        return next(
            (one for one in self.board() if text in (one.property("text"), one.property("displayText"))), None
        )

    def press(self, text: str) -> None:
        key = self.key(text)
        assert key is not None, f"no key {text!r}"
        self.scene.touch(key)

    def type(self, text: str) -> None:
        for letter in text:
            self.press(letter)

    @property
    def text(self) -> str:
        return str(self.input.property("text"))

    def words(self) -> list[QQuickItem]:
        panel = self.scene.find("panel")
        return [one for one in items(panel) if one.metaObject().className().startswith("Candidate")]


@pytest.fixture
def typist(request: pytest.FixtureRequest, shown_app: QApplication) -> Iterator[Typist]:
    language, hints, multiline = request.param
    i18n.install(shown_app, "en")  # the keys that have words are looked for by them
    with scene(QML % (hints, multiline, language)) as shown:
        yield Typist(shown)


def on(language: str, hints: str = "Qt.ImhNone", multiline: str = "false") -> pytest.MarkDecorator:
    return pytest.mark.parametrize("typist", [(language, hints, multiline)], indirect=True)


@on("en")
def test_english_begins_with_a_capital(typist: Typist) -> None:
    typist.type("anna")
    assert typist.text == "Anna"


@on("de", "Qt.ImhNoAutoUppercase")
def test_german_umlauts_and_sharp_s_have_keys(typist: Typist) -> None:
    typist.type("müßöä")
    assert typist.text == "müßöä"


@on("zh_CN")
def test_pinyin_offers_words_and_takes_the_touched_one(typist: Typist) -> None:
    typist.type("nihao")
    wait(lambda: len(typist.words()) > 2)
    first = typist.words()[0]
    word = str(first.property("word"))
    typist.scene.touch(first)
    assert word == "你好"
    assert typist.text == "你好"


@on("zh_CN")
def test_words_can_be_touched_above_and_below_what_is_seen(typist: Typist) -> None:
    typist.type("ni")
    wait(lambda: len(typist.words()) > 2)
    sizes = [(word.width(), word.height()) for word in typist.words()]
    assert all(width >= 96 and height >= 96 for width, height in sizes), sizes


@on("zh_CN")
def test_chinese_page_can_switch_to_latin_letters_and_back(typist: Typist) -> None:
    typist.press("中/英")
    wait(lambda: typist.key("English") is not None)
    typist.type("bmw")
    assert typist.text.lower() == "bmw"
    typist.press("中/英")
    wait(lambda: typist.key("拼音") is not None)


@on("de")
def test_only_a_chinese_page_has_the_switch(typist: Typist) -> None:
    assert typist.key("中/英") is None


@pytest.mark.parametrize(
    "typist", [(one, "Qt.ImhDigitsOnly", "false") for one in ("en", "de", "zh_CN")], indirect=True
)
def test_number_pad(typist: Typist) -> None:
    typist.type("1380")
    assert typist.text == "1380"
    assert typist.key("a") is None


@on("de", "Qt.ImhDialableCharactersOnly")
def test_phone_pad_has_a_plus(typist: Typist) -> None:
    typist.type("+49")
    assert typist.text == "+49"


@pytest.mark.parametrize(
    "typist", [(one, "Qt.ImhNone", "false") for one in ("en", "de", "zh_CN")], indirect=True
)
def test_signs_and_back(typist: Typist) -> None:
    typist.press("123")
    wait(lambda: typist.key("7") is not None)
    typist.type("7-8")
    assert typist.text == "7-8"
    typist.press("拼音" if typist.key("拼音") else "ABC")
    wait(lambda: typist.key("q") is not None)


@on("en", multiline="true")
def test_done_closes_the_keyboard_and_begins_no_line(typist: Typist) -> None:
    typist.type("hi")
    panel = typist.scene.find("panel")
    typist.press("Done")
    wait(lambda: not panel.property("open"))
    assert "\n" not in typist.text


@pytest.mark.parametrize("typist", [(one, "Qt.ImhNone", "false") for one in ("en", "zh_CN")], indirect=True)
def test_keys_are_98_wide_112_high_and_8_apart(typist: Typist) -> None:
    letters = [
        key
        for key in typist.board()
        if len(str(key.property("text"))) == 1 and key.property("text") in "qwertyuiop"
    ]
    places = sorted(key.mapToScene(QPointF(0, 0)).x() for key in letters)
    pitch = [after - before for before, after in pairwise(places)]
    assert len(letters) == 10
    # The key's touch area is its face and half the gap on each side: nothing between two keys is dead.
    assert all(abs(one - 106.4) < 1.1 for one in pitch)
    assert all(abs(key.height() - 120) < 1.1 for key in letters)


@pytest.mark.parametrize(
    "typist", [(one, "Qt.ImhNone", "false") for one in ("en", "de", "zh_CN")], indirect=True
)
def test_keyboard_stays_in_its_place(typist: Typist) -> None:
    panel = typist.scene.find("panel")
    top = panel.mapToScene(QPointF(0, 0)).y()
    assert (top, panel.height()) == (1192, 568)
    for key in typist.board():
        place = key.mapToScene(QPointF(0, 0))
        assert place.x() >= 7
        assert place.x() + key.width() <= 1073
        assert place.y() >= top + 72
        assert place.y() + key.height() <= 1760


@on("zh_CN")
def test_nothing_typed_is_kept_for_the_next_visitor(typist: Typist) -> None:
    hints = typist.input.property("inputMethodHints")
    assert Qt.InputMethodHint(hints) & Qt.InputMethodHint.ImhSensitiveData
