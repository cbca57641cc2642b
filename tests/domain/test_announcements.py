import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.announcements import Spoken, announcement, call_sentence
from kiosk.domain.tickets import label

LANGUAGES = ("zh_CN", "de", "en")

CHINESE = {"零": 0, "一": 1, "二": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9}
ENGLISH = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"]
numbers = st.integers(min_value=0, max_value=999_999_999)
prefixes = st.text("ABCDEFGHIJKLMNOPQRSTUVWXYZ", min_size=1, max_size=3)


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("zh_CN", "请C零一二号到2号窗口"),
        ("de", "Nummer C null zwölf bitte zu Schalter 2"),
        ("en", "Ticket C, zero one two, please go to counter 2"),
    ],
)
def test_a_call_is_spoken_as_people_say_it(language: str, sentence: str) -> None:
    assert call_sentence("C012", 2, language) == sentence


@pytest.mark.parametrize(
    ("digits", "spoken"),
    [
        ("000", "null null null"),
        ("001", "null null eins"),
        ("007", "null null sieben"),
        ("010", "null zehn"),
        ("011", "null elf"),
        ("016", "null sechzehn"),
        ("017", "null siebzehn"),
        ("020", "null zwanzig"),
        ("021", "null einundzwanzig"),
        ("030", "null dreißig"),
        ("066", "null sechsundsechzig"),
        ("077", "null siebenundsiebzig"),
        ("099", "null neunundneunzig"),
        ("100", "einhundert"),
        ("101", "einhunderteins"),
        ("112", "einhundertzwölf"),
        ("123", "einhundertdreiundzwanzig"),
        ("281", "zweihunderteinundachtzig"),
        ("999", "neunhundertneunundneunzig"),
        ("1000", "zehn null null"),
        ("1205", "zwölf null fünf"),
        ("1234", "zwölf vierunddreißig"),
        ("12345", "eins dreiundzwanzig fünfundvierzig"),
        ("10000", "eins null null null null"),
    ],
)
def test_german_numbers(digits: str, spoken: str) -> None:
    assert call_sentence(f"C{digits}", 12, "de") == f"Nummer C {spoken} bitte zu Schalter 12"


def test_chinese_says_yi_not_yao_and_english_never_a_number() -> None:
    assert call_sentence("A110", 11, "zh_CN") == "请A一一零号到11号窗口"
    assert call_sentence("A110", 11, "en") == "Ticket A, one one zero, please go to counter 11"


def test_letters_of_a_prefix_are_spelt() -> None:
    assert call_sentence("VIP007", 3, "en") == "Ticket V I P, zero zero seven, please go to counter 3"
    assert call_sentence("VIP007", 3, "de") == "Nummer V I P null null sieben bitte zu Schalter 3"
    assert call_sentence("VIP007", 3, "zh_CN") == "请V I P零零七号到3号窗口"


def test_what_was_typed_loosely_is_said_the_same() -> None:
    assert call_sentence(" c 012 ", 2, "de") == call_sentence("C012", 2, "de")


@pytest.mark.parametrize(
    ("ticket", "counter", "language"),
    [
        ("", 1, "en"),
        ("C", 1, "en"),
        ("012", 1, "en"),
        ("C012", 0, "en"),
        ("C012", -1, "de"),
        ("C012", 1, "fr"),
    ],
)
def test_what_is_no_call_is_refused(ticket: str, counter: int, language: str) -> None:
    with pytest.raises(ValueError, match=r"not a call|no sentence"):
        call_sentence(ticket, counter, language)


@pytest.mark.parametrize(
    ("ticket", "languages", "order"),
    [
        ("de", LANGUAGES, ["de", "zh_CN", "en"]),
        ("zh_CN", LANGUAGES, ["zh_CN", "de", "en"]),
        ("en", ("de",), ["en", "de"]),
        ("en", (), ["en"]),
        ("de", ("en", "en", "de"), ["de", "en"]),
        ("fr", ("de", "fr"), ["de"]),
        ("fr", ("fr",), ["en"]),
    ],
)
def test_the_tickets_language_comes_first_then_the_sites(
    ticket: str, languages: tuple[str, ...], order: list[str]
) -> None:
    said = announcement("C012", 2, ticket, languages)
    assert [one.language for one in said] == order
    assert all(one == Spoken(one.language, call_sentence("C012", 2, one.language)) for one in said)


@given(prefix=prefixes, number=numbers, counter=st.integers(1, 999))
def test_the_number_can_be_heard_back(prefix: str, number: int, counter: int) -> None:
    """Whoever writes down what is said in Chinese or English has the label again."""
    text = label(prefix, number)
    chinese = re.fullmatch(
        r"请(.+?)([零一二三四五六七八九]+)号到(\d+)号窗口", call_sentence(text, counter, "zh_CN")
    )
    english = re.fullmatch(
        r"Ticket (.+), (.+), please go to counter (\d+)", call_sentence(text, counter, "en")
    )
    assert chinese is not None
    assert english is not None
    for heard in (
        "".join(str(CHINESE[one]) for one in chinese[2]),
        "".join(str(ENGLISH.index(one)) for one in english[2].split()),
    ):
        assert prefix + heard == text
    assert chinese[1].replace(" ", "") == english[1].replace(" ", "") == prefix
    assert chinese[3] == english[3] == str(counter)


@given(st.integers(0, 9999), st.integers(0, 9999))
def test_two_german_numbers_never_sound_alike(one: int, other: int) -> None:
    if one != other:
        assert call_sentence(label("C", one), 1, "de") != call_sentence(label("C", other), 1, "de")


def test_all_german_numbers_of_a_day_differ() -> None:
    spoken = {call_sentence(label("C", number), 1, "de") for number in range(12_000)}
    assert len(spoken) == 12_000
