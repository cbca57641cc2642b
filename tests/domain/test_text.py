"""What may be typed: every kind of hostile character is refused, ordinary text passes unchanged."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.errors import InvalidInput
from kiosk.domain.text import clean

ORDINARY = [
    "张丽华",
    "Jürgen Müller-Lüdenscheidt",
    "O'Brien & Söhne <b>GmbH</b>",
    "=1+1",
    "@SUM(A1)",
    "-2",
    "+49 30 901820",
    "'; DROP TABLE visit; --",
    "{{7*7}} ${x} %s \\n",
    "Nguyễn Thị Minh Khai",
    "नमस्ते",
    "👍 gut 😀",
    "𠮷野家",
    "\U00031350",  # newer than Python's own character tables
]


@pytest.mark.parametrize("text", ORDINARY)
def test_ordinary_text_passes_unchanged(text: str) -> None:
    assert clean(text, 200) == unicodedata.normalize("NFC", text)


def refusal(text: str, lines: bool = False, limit: int = 200) -> str:
    with pytest.raises(InvalidInput) as caught:
        clean(text, limit, lines=lines, field="note")
    assert caught.value.field == "note"
    return caught.value.code


@pytest.mark.parametrize(
    "char", ["\0", "\x07", "\x1b", "\x7f", "\x85", "\x9f", "\u2028", "\u2029", "\t", "\n", "\r"]
)
def test_control_characters(char: str) -> None:
    assert refusal(f"a{char}b") == "control_character"


@pytest.mark.parametrize("char", "\u061c\u200e\u200f\u202a\u202d\u202e\u2066\u2069")
def test_direction_characters(char: str) -> None:
    assert refusal(f"a{char}b") == "direction_character"


@pytest.mark.parametrize(
    "char",
    "\u00ad\u034f\u115f\u180e\u200b\u200c\u200d\u2060\u2063\u2800\u3164\ufe0e\ufe0f\ufeff\ufff9"
    "\U000e0001\U000e0041\U000e0100",
)
def test_invisible_characters(char: str) -> None:
    assert refusal(f"a{char}b") == "invisible_character"
    assert refusal(char) == "invisible_character"


@pytest.mark.parametrize(
    "char", ["\ud800", "\ue000", "\U000f0000", "\ufdd0", "\uffff", "\U0002ffff", "\u0378"]
)
def test_what_is_not_text(char: str) -> None:
    assert refusal(f"a{char}b") == "not_text"


def test_marks_heaped_on_a_letter_or_on_nothing() -> None:
    assert refusal("Z" + "\u0334" * 5) == "not_text"
    assert refusal("\u0334abc") == "not_text"
    assert refusal("a\n\u0334b", lines=True) == "not_text"
    assert clean("Z" + "\u0334" * 4, 200) == "Z" + "\u0334" * 4


def test_outer_white_space_goes_inner_stays() -> None:
    assert clean("\u3000 \t Anna  Müller\r\n\u00a0", 20) == "Anna  Müller"
    assert clean("   ", 20) == ""


def test_normal_form() -> None:
    assert clean("Mu\u0308ller", 6) == "Müller"


def test_lines() -> None:
    assert clean("one\r\ntwo\rthree\n", 100, lines=True) == "one\ntwo\nthree"
    assert refusal("one\ttwo", lines=True) == "control_character"
    assert refusal("one\vtwo", lines=True) == "control_character"


def test_limit_counts_the_result() -> None:
    assert clean("  12345  ", 5) == "12345"
    assert clean("u\u0308" * 5, 5) == "ü" * 5
    with pytest.raises(InvalidInput) as caught:
        clean("123456", 5)
    assert (caught.value.code, caught.value.values) == ("too_long", {"limit": 5})


def test_huge_heap_of_marks_is_refused_at_once() -> None:
    # Normalising this would take minutes: the test's time limit is the check.
    assert refusal("a" + "\u0301\u0316" * 500_000) == "too_long"


@given(st.text(max_size=40), st.booleans())
def test_what_passes_is_safe_and_stays_as_it_is(text: str, lines: bool) -> None:
    try:
        cleaned = clean(text, 30, lines=lines)
    except InvalidInput:
        return
    assert clean(cleaned, 30, lines=lines) == cleaned
    assert unicodedata.is_normalized("NFC", cleaned)
    assert len(cleaned) <= 30
    cleaned.encode()
    allowed = {"\n"} if lines else set()
    newer = {char for char in cleaned if 0x20000 <= ord(char) < 0x40000}
    unsafe = {char for char in cleaned if unicodedata.category(char) in ("Cc", "Cs", "Co", "Cn", "Zl", "Zp")}
    assert unsafe <= allowed | newer


@given(st.text(st.characters(categories=["L", "N", "P", "S"], max_codepoint=0x24F), min_size=1))
def test_letters_digits_and_signs_always_pass(text: str) -> None:
    assert clean(text, 10_000) == unicodedata.normalize("NFC", text)
