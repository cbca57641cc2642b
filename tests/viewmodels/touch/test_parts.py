"""Fields, form, greeting, hosts and words of the touch screen."""

from datetime import UTC, datetime

import pytest

from kiosk.domain.errors import InvalidInput
from kiosk.domain.site import FieldCode
from kiosk.viewmodels.touch import words
from kiosk.viewmodels.touch.field import FieldModel
from kiosk.viewmodels.touch.hosts import marked
from kiosk.viewmodels.touch.session import SessionModel


def field(session: SessionModel, code: str, purpose: str = "complaint") -> FieldModel:
    session.start()
    session.choosePurpose(purpose)
    return next(one for one in session.form_model.field_models if one.field_code == code)


def test_unfinished_number_is_wrong_only_once_left(session: SessionModel) -> None:
    phone = field(session, "phone")
    phone.write("+86 138 0013 800")
    assert phone.property("error") == ""
    phone.leave()
    assert phone.property("error") == "The number is one digit short. Please check it."
    phone.write("+86 138 0013 8000")
    assert phone.property("error") == ""
    assert phone.property("ok")
    assert phone.value == "+8613800138000"


def test_hidden_characters_are_named_at_once(session: SessionModel) -> None:
    name = field(session, "name")
    name.write("Erika\u202e")
    assert name.property("error") == "Please use only letters, digits and usual signs."


def test_keyboard_never_learns(session: SessionModel) -> None:
    from PySide6.QtCore import Qt

    session.start()
    for purpose in session.site.purposes:
        session.form_model.choose_purpose(purpose)
        for one in session.form_model.field_models:
            assert one.property("inputHints") & Qt.InputMethodHint.ImhSensitiveData.value


def test_choice_is_taken_back_where_none_is_needed(session: SessionModel) -> None:
    subject = field(session, "subject")
    subject.choose("staff")
    assert subject.value == "staff"
    subject.choose("staff")
    assert subject.value is None


@pytest.mark.parametrize(
    "code", ["phone_long", "phone_invalid", "unknown_choice", "unknown_host", "not_text"]
)
def test_every_refusal_has_its_sentence(session: SessionModel, code: str) -> None:
    said = set()
    for language in session.site.languages:
        session.setLanguage(language)
        said.add(words.field_error(InvalidInput(code, "phone"), FieldCode.PHONE))
    assert len(said) == len(session.site.languages)


def test_group_stays_within_what_the_site_takes(session: SessionModel) -> None:
    form = session.form_model
    form.setAdults(500)
    form.setChildren(5)
    assert (form.property("adults"), form.property("childCount")) == (20, 0)
    form.setAdults(0)
    assert form.property("adults") == 1


@pytest.mark.parametrize(
    ("language", "adults", "children", "text"),
    [
        ("en", 1, 0, "1 person"),
        ("en", 2, 1, "2 adults, 1 child"),
        ("de", 1, 2, "1 Erwachsener, 2 Kinder"),
        ("zh_CN", 2, 1, "2 位成人、1 位儿童"),
    ],
)
def test_group_in_words(session: SessionModel, language: str, adults: int, children: int, text: str) -> None:
    session.setLanguage(language)
    assert words.group(adults, children) == text


@pytest.mark.parametrize(
    ("seconds", "text"),
    [
        ((600, 1200), "10–20 minutes"),
        ((0, 30), "about 1 minute"),
        ((290, 320), "4–6 minutes"),
        ((120, 120), "2 minutes"),
    ],
)
def test_wait_in_words(session: SessionModel, seconds: tuple[int, int], text: str) -> None:
    session.setLanguage("en")
    assert words.minutes(seconds) == text


def test_counters_in_words(session: SessionModel) -> None:
    session.setLanguage("de")
    assert words.counters((2,)) == "Aufruf an Schalter 2"
    assert words.counters((1, 3, 4)) == "Aufruf an Schalter 1, 3 oder 4"
    assert words.counters(()) == ""


def test_marks_are_bold_and_names_are_escaped() -> None:
    assert marked("Zhang Siyuan", ((0, 1), (6, 7))) == "<b>Z</b>hang <b>S</b>iyuan"
    assert marked("<b>&x", ()) == "&lt;b&gt;&amp;x"


def test_hosts_are_found_by_initials(session: SessionModel) -> None:
    session.host_search.search("zs")
    rows = session.host_search.property("results")
    assert "张思远" in [row["plain"] for row in rows]
    session.host_search.search("mueller")
    assert all("Müller" in row["plain"] for row in session.host_search.property("results"))


def test_greeting_speaks_all_languages(session: SessionModel) -> None:
    session.setLanguage("de")
    greeting = session.greeting_model
    assert greeting.property("hello") == "Guten Morgen"
    assert greeting.property("others") == "早上好  ·  Good morning"
    assert greeting.property("day") == "Dienstag, 10. März"


def test_closed_site_offers_what_is_possible(session: SessionModel) -> None:
    session.clock = lambda: datetime(2026, 3, 10, 20, 0, tzinfo=UTC)
    session.greeting_model.set_clock(session.clock)
    session.greeting_model.refresh()
    assert not session.greeting_model.is_open
    assert session.greeting_model.property("closedLine") == "We are closed and open again tomorrow at 08:30."
    codes = {tile["code"] for tile in session.property("tiles")}
    assert codes == {one.code for one in session.site.purposes if one.after_hours} - {"leaving"}


def test_notice_changes_after_ten_seconds_unless_held(session: SessionModel) -> None:
    greeting = session.greeting_model
    first = greeting.property("noticeTitle")
    greeting.hold(True)
    for _ in range(30):
        greeting.tick()
    assert greeting.property("noticeTitle") == first
    greeting.hold(False)
    for _ in range(10):
        greeting.tick()
    assert greeting.property("noticeTitle") != first


def test_summary_follows_the_language(session: SessionModel) -> None:
    session.start()
    session.choosePurpose("consultation")
    session.setLanguage("zh_CN")
    texts = [row["text"] for row in session.form_model.property("summary")]
    assert texts[:2] == ["咨询", "1 位"]
