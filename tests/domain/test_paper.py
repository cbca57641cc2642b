"""What stands on a printed ticket."""

import pytest

from kiosk.domain.paper import Paper, paper_words


@pytest.mark.parametrize(("language", "copy"), [("zh_CN", "副本"), ("de", "Kopie"), ("en", "Copy")])
def test_a_paper_speaks_the_visitors_language(language: str, copy: str) -> None:
    words = paper_words(language)
    assert words.copy == copy
    assert words.training
    assert "HH:mm" in words.date


def test_other_languages_are_english_on_paper() -> None:
    assert paper_words("fr") == paper_words("en")


def test_an_ordinary_ticket_has_no_marks() -> None:
    paper = Paper(site="Lindenhof", number="C012", service="Complaint", issued="", area="B", code="x")
    assert paper.marks == ()
