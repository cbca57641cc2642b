"""Fields check themselves: phone numbers, choices, limits, hostile text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.errors import InvalidInput
from kiosk.domain.site import Choice, FieldCode
from kiosk.operations.fields import check_field, format_phone

CHOICES = (Choice(code="staff", names={"en": "Staff"}), Choice(code="other", names={"en": "Other"}))


def refused(code: FieldCode, text: str, region: str = "DE", limit: int | None = None) -> InvalidInput:
    with pytest.raises(InvalidInput) as caught:
        check_field(code, text, region=region, limit=limit)
    assert caught.value.field == code.value
    return caught.value


@pytest.mark.parametrize("region", ["DE", "CN"])
@pytest.mark.parametrize(
    ("text", "stored"),
    [
        ("138 0013 8000", "+8613800138000"),
        ("+86 138 0013 8000", "+8613800138000"),
        ("0086 13800138000", "+8613800138000"),
        ("１３８００１３８０００", "+8613800138000"),
        ("+49 30 901820", "+4930901820"),
        ("+49 (0)30 / 90 18–20", "+4930901820"),
        ("+86 10 6552 9988", "+861065529988"),
        ("+44 20 7946 0958", "+442079460958"),
        ("+1 202 555 0143", "+12025550143"),
    ],
)
def test_phone_numbers_of_the_world(region: str, text: str, stored: str) -> None:
    assert check_field(FieldCode.PHONE, text, region=region) == stored


def test_national_numbers_follow_the_region() -> None:
    assert check_field(FieldCode.PHONE, "030 901820", region="DE") == "+4930901820"
    assert check_field(FieldCode.PHONE, "0151 23456789", region="DE") == "+4915123456789"
    assert check_field(FieldCode.PHONE, "010 6552 9988", region="CN") == "+861065529988"


@pytest.mark.parametrize(
    ("text", "missing"), [("138 0013 800", 1), ("+86 138", 8), ("+1 202 555 014", 1), ("+33 1 23 45 67", 2)]
)
def test_missing_digits_are_counted_where_the_length_is_certain(text: str, missing: int) -> None:
    error = refused(FieldCode.PHONE, text)
    assert (error.code, error.values) == ("phone_short", {"missing": missing})


def test_missing_digits_are_not_guessed() -> None:
    assert refused(FieldCode.PHONE, "030 12").code == "phone_invalid"


@pytest.mark.parametrize(
    "text", ["+86 138 0013 80001", "138 0013 80001", "+49123456789012345678", "+1 202 555 01433"]
)
def test_too_long_numbers(text: str) -> None:
    assert refused(FieldCode.PHONE, text).code == "phone_long"


@pytest.mark.parametrize(
    "text", ["abc", "+", "-", "0800 FLOWERS", "030 123456 ext 5", "110", "+999 123", "=1+1", "٠٣٠"]
)
def test_what_is_no_number(text: str) -> None:
    assert refused(FieldCode.PHONE, text).code == "phone_invalid"


def test_phone_for_people() -> None:
    assert format_phone("+8613800138000", "CN") == "138 0013 8000"
    assert format_phone("+8613800138000", "DE") == "+86 138 0013 8000"
    assert format_phone("+4930901820", "DE") == "030 901820"
    assert format_phone("not a number", "DE") == "not a number"


def test_a_formatted_number_is_accepted_again() -> None:
    for number in ("+8613800138000", "+4930901820", "+4915123456789", "+442079460958"):
        for region in ("DE", "CN"):
            assert check_field(FieldCode.PHONE, format_phone(number, region), region=region) == number


@pytest.mark.parametrize("code", list(FieldCode))
def test_nothing_typed_is_none(code: FieldCode) -> None:
    assert check_field(code, "", region="DE") is None
    assert check_field(code, " \t\u3000", region="DE") is None


@pytest.mark.parametrize("code", list(FieldCode))
def test_hostile_text_is_refused_everywhere(code: FieldCode) -> None:
    assert refused(code, "a\0b").code == "control_character"
    assert refused(code, "a\u202eb").code == "direction_character"
    assert refused(code, "a\u200bb").code == "invisible_character"
    assert refused(code, "a\ud800b").code == "not_text"
    assert refused(code, "a" * 100_000).code == "too_long"


def test_limits() -> None:
    assert check_field(FieldCode.NOTE, "n" * 500, region="DE") == "n" * 500
    assert refused(FieldCode.NOTE, "n" * 501).values == {"limit": 500}
    assert refused(FieldCode.NAME, "abcd", limit=3).values == {"limit": 3}


def test_only_the_note_has_lines() -> None:
    assert check_field(FieldCode.NOTE, "one\r\ntwo", region="DE") == "one\ntwo"
    assert refused(FieldCode.NAME, "one\ntwo").code == "control_character"


def test_choices() -> None:
    assert check_field(FieldCode.SUBJECT, "staff", region="DE", choices=CHOICES) == "staff"
    for words in (" STAFF ", *CHOICES[0].names.values()):
        assert check_field(FieldCode.SUBJECT, words, region="DE", choices=CHOICES) == "staff"
    assert check_field(FieldCode.SUBJECT, "The lift", region="DE", choices=CHOICES) == "The lift"
    assert check_field(FieldCode.SUBJECT, "Lift", region="DE") == "Lift"


@given(st.sampled_from(list(FieldCode)), st.text(max_size=60))
def test_any_text_is_either_stored_or_refused(code: FieldCode, text: str) -> None:
    try:
        value = check_field(code, text, region="DE")
    except InvalidInput:
        assert refused(code, text).code
        return
    assert value is None or check_field(code, value, region="DE") == value
