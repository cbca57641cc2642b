"""What visitors do besides checking in: leave things, look at offers, leave, hold a code to the scanner."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from db import models
from kiosk.operations.checkin import CheckedIn, CheckInForm, check_in
from kiosk.ui.screenshots import Size
from kiosk.ui.touch.window import TouchWindow
from tests.ui.conftest import OpenTouch
from tests.ui.scene import items, wait
from tests.ui.stillness import keyboard_stands
from tests.ui.test_touch_checkin import SIZE, find, page, reach, tap, texts, type_text

pytestmark = pytest.mark.qt_log_ignore("creating directory for user dictionary", extend=True)


@pytest.fixture
def open_touch(open_touch: OpenTouch) -> OpenTouch:
    """Open the window; it is closed only once its keyboard stands, which is made in the background."""

    @contextmanager
    def opened(language: str, size: Size) -> Iterator[TouchWindow]:
        with open_touch(language, size) as window:
            window.session.settle_ms = 0
            yield window
            keyboard_stands(window)

    return opened


def arrive(window: TouchWindow, *things: str) -> CheckedIn:
    form = CheckInForm(purpose="consultation", name="Ann Example", belongings=things)
    return check_in(window.session.station, form, window.session.clock())


def scan(window: TouchWindow, code: str) -> None:
    """Type as a scanner does: at once, and with Enter at the end."""
    type_at_once(window, [*code, Qt.Key.Key_Return])


def type_at_once(window: TouchWindow, keys: Iterable[Qt.Key | str]) -> None:
    """Type as fast as a scanner, also where the machine does not keep up."""
    scanner = window._scanner
    pace = scanner._recogniser.pace
    scanner._recogniser.pace = replace(pace, gap=3_600_000, pause=3_600_000)
    for one in keys:
        QTest.keyClick(window, one)  # type: ignore[arg-type] # a letter works, too
    scanner._recogniser.pace = pace
    scanner._timer.start(scanner._recogniser.waits)


def type_number(window: TouchWindow, number: str) -> None:
    for one in number:
        tap(window, f"pad_{one}")


@pytest.mark.parametrize("size", [SIZE, (960, 540)])
def test_leaving_with_things_at_the_door(open_touch: OpenTouch, size: tuple[int, int]) -> None:
    with open_touch("en", size) as window:
        done = arrive(window, "umbrella", "parcel")
        tap(window, "startButton")
        tap(window, "secondButton")
        type_number(window, done.ticket or "")
        tap(window, "mainButton")
        assert {"Umbrella", "No. 1", "Parcel", "No. 2"} <= set(texts(window))
        tap(window, "mainButton")
        tap(window, "face_2")
        tap(window, "chip_waiting")
        answer = models.Satisfaction.get()
        assert (answer.score, answer.reason) == (2, "waiting")
        tap(window, "mainButton")
        assert page(window) == "greeting"


def test_leaving_by_keys_alone(open_touch: OpenTouch) -> None:
    with open_touch("en", SIZE) as window:
        done = arrive(window)
        tap(window, "startButton")
        tap(window, "secondButton")
        type_text(window, done.ticket or "")
        tap(window, "mainButton")
        assert page(window) == "rating"
        wait(lambda: window.session.property("settled"))
        reach(window, "face_5")
        QTest.keyClick(window, Qt.Key.Key_Space)
        wait(lambda: models.Satisfaction.select().count() == 1)
        assert models.Satisfaction.get().score == 5


def test_things_are_left_and_their_tags_shown(open_touch: OpenTouch) -> None:
    with open_touch("en", SIZE) as window:
        tap(window, "startButton")
        tap(window, "tile_consultation")
        tap(window, "mainButton")
        tap(window, "row_belongings")
        window.session.form_model.setThing("luggage", 1)
        tap(window, "thingPlus")  # the last card is the parcel
        tap(window, "mainButton")
        assert page(window) == "confirm"
        tap(window, "mainButton")
        wait(lambda: page(window) == "ticket")
        assert find(window, "tags").property("text") == "Claim tags: Luggage\u00a01\u00a0· Parcel\u00a02"


def test_from_an_offer_to_a_number_in_two_touches(open_touch: OpenTouch) -> None:
    with open_touch("de", SIZE) as window:
        tap(window, "startButton")
        tap(window, "tile_offers")
        assert "ab 12,50\u00a0€" in set(texts(window))
        tap(window, "offer_renovation")
        assert page(window) == "confirm"
        tap(window, "mainButton")
        wait(lambda: page(window) == "ticket")
        assert find(window, "ticketNumber").property("text") == "D001"


@pytest.mark.parametrize("size", [SIZE, (960, 540)])
def test_offers_have_their_picture_or_their_icon(
    open_touch: OpenTouch, size: tuple[int, int], database: Path
) -> None:
    models.OfferPicture.delete().where(models.OfferPicture.code == "keys").execute()
    with open_touch("en", size) as window:
        tap(window, "startButton")
        tap(window, "tile_offers")

        def drawn() -> dict[str, QQuickItem]:
            shown = (one for one in items(window.contentItem()) if one.objectName() == "offerPicture")
            return {offer_of(one): one for one in shown}

        wait(lambda: len(drawn()) == 5)
        assert "offer_keys" not in drawn(), "it keeps its icon"
        for one in drawn().values():
            assert str(database) in one.property("source").toString()
            assert one.property("sourceSize").width() < window.width() / 2, "read no larger than it is drawn"


def offer_of(item: QQuickItem) -> str:
    above: QQuickItem | None = item
    while above is not None and not above.objectName().startswith("offer_"):
        above = above.parentItem()
    return above.objectName() if above is not None else ""


PLACES = ("greeting", "purpose", "party", "details", "ticket", "my_ticket", "offers")


@pytest.mark.parametrize("where", PLACES)
def test_a_code_is_recognised_anywhere(open_touch: OpenTouch, where: str) -> None:
    with open_touch("en", SIZE) as window:
        code = arrive(window, "pet").code or ""
        session = window.session
        session.settle_ms = 0
        if where != "greeting":
            session.start()
        if where in ("party", "details", "ticket"):
            session.choosePurpose("complaint" if where == "details" else "consultation")
        if where in ("details", "ticket"):
            session.forward()
        if where == "ticket":
            session.submit()
        if where in ("my_ticket", "offers"):
            session.choosePurpose(where)
        assert page(window) == where
        scan(window, code)
        wait(lambda: session.lookup_model.property("number") == "B001")
        assert page(window) == "my_ticket"
        assert "Pet\u00a01" in set(texts(window))
        assert all("Ann" not in text for text in texts(window))
        assert all(not one.typed for one in session.form_model.field_models)


def test_a_scan_over_a_form_leaves_what_was_typed(open_touch: OpenTouch) -> None:
    with open_touch("en", SIZE) as window:
        code = arrive(window).code or ""
        tap(window, "startButton")
        tap(window, "tile_complaint")
        tap(window, "mainButton")
        type_text(window, "Ann")
        scan(window, code)
        wait(lambda: page(window) == "my_ticket")
        tap(window, "backButton")
        assert page(window) == "details"
        assert window.session.form_model.field_models[0].typed == "Ann"


def test_hostile_codes_do_nothing(open_touch: OpenTouch) -> None:
    """Enter, Tab, Escape and Backspace among the letters press no button and leave no page."""
    with open_touch("en", SIZE) as window:
        tap(window, "startButton")
        tap(window, "tile_consultation")
        tap(window, "mainButton")
        wait(lambda: window.session.property("settled"))
        keys = (Qt.Key.Key_Tab, Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Backspace)
        type_at_once(window, (*keys, *keys, *keys))
        wait(lambda: not window._scanner._held)
        assert page(window) == "confirm"
        assert models.Visit.select().count() == 0


def test_a_scan_where_one_leaves_signs_out(open_touch: OpenTouch) -> None:
    with open_touch("en", SIZE) as window:
        code = arrive(window).code or ""
        tap(window, "startButton")
        tap(window, "secondButton")
        scan(window, code)
        wait(lambda: page(window) == "rating")
        assert models.Visit.get().left_at is not None
