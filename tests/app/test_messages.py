"""Every error that the program can raise has an English sentence."""

import re
from pathlib import Path

from kiosk.app import messages
from kiosk.domain.errors import InvalidInput, LobbyError

ROOT = Path(__file__).resolve().parents[2]
ERRORS = "InvalidInput|NotFound|IllegalMove|BadCode|WrongUse|NotEmpty|NoDisplay|[A-Z][A-Za-z]+Error"
RAISED = re.compile(rf"\b(?:{ERRORS})\(\s*\"([a-z_]+)\"")
# Codes that are made of data: storage errors from their table, text faults from the cleaning rules.
TABLES = {"db/errors.py": r"\", \"([a-z_]+)\"\)", "kiosk/domain/text.py": r"return \"([a-z_]+)\""}


def codes() -> set[str]:
    found: set[str] = set()
    for folder in ("kiosk", "db"):
        for file in (ROOT / folder).rglob("*.py"):
            found |= set(RAISED.findall(file.read_text(encoding="utf-8")))
    for name, pattern in TABLES.items():
        found |= set(re.findall(pattern, (ROOT / name).read_text(encoding="utf-8")))
    return found


def test_the_search_finds_codes_of_every_layer() -> None:
    assert {
        "too_many",
        "ticket_unknown",
        "disk_full",
        "control_character",
        "forged",
        "folder_missing",
    } <= codes()


def test_every_code_has_a_sentence() -> None:
    assert codes() - set(messages.SENTENCES) == set()


def test_a_sentence_is_one_line_that_ends() -> None:
    for text in messages.SENTENCES.values():
        assert text[0].isupper() or text[0] == "{"
        assert text.endswith(".")
        assert "\n" not in text


def test_figures_stand_in_the_sentence() -> None:
    assert messages.sentence(InvalidInput("too_many", "adults", maximum=20)) == "There may be at most 20."
    assert messages.sentence(LobbyError("quite_new")) == "This cannot be done (quite_new)."


def test_a_refusal_names_code_field_and_sentence() -> None:
    assert messages.refusal(InvalidInput("required", "purpose")) == {
        "error": "required",
        "field": "purpose",
        "message": "The field must be given.",
    }
    assert messages.refusal(LobbyError("disk_full"))["field"] is None
