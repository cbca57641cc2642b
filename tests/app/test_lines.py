"""Check-ins as lines: what is taken, what is refused, and that the stream goes on."""

import io
import json
import tracemalloc
from dataclasses import replace
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from sqlcipher3 import dbapi2

from db.connection import current, scalar
from kiosk.app import lines
from kiosk.app.stream import answer_lines
from kiosk.domain.errors import InvalidInput
from kiosk.operations.station import Station


def answers(station: Station, *sent: bytes) -> list[dict[str, Any]]:
    target = io.BytesIO()
    answer_lines(station, io.BytesIO(b"".join(line + b"\n" for line in sent)), target)
    return [json.loads(line) for line in target.getvalue().splitlines()]


def encoded(**values: object) -> bytes:
    return json.dumps(values).encode()


def refused(line: bytes) -> tuple[str, str | None]:
    with pytest.raises(InvalidInput) as caught:
        lines.parse(line)
    return caught.value.code, caught.value.field


def test_a_visit_with_a_queue_is_answered_with_its_ticket(station: Station) -> None:
    first, second = answers(station, *[encoded(purpose="complaint", adults=2)] * 2)
    assert list(first) == ["visit", "ticket", "code", "service", "ahead", "wait_seconds"]
    assert (first["ticket"], first["service"], first["ahead"]) == ("C001", "complaint", 0)
    assert (second["ticket"], second["ahead"]) == ("C002", 1)
    assert UUID(first["visit"]).version == 7
    assert first["wait_seconds"] is None
    assert len(first["code"]) > 100


def test_a_visit_without_a_queue_has_no_ticket(station: Station) -> None:
    (answer,) = answers(station, encoded(purpose="delivery", adults=1))
    visit = answer.pop("visit")
    assert scalar("SELECT count(*) FROM visit WHERE id = ?", UUID(visit).hex) == 1
    assert answer == {"ticket": None, "code": None, "service": None, "ahead": None, "wait_seconds": None}


def test_every_field_of_the_contract_is_taken(station: Station) -> None:
    (answer,) = answers(
        station,
        encoded(
            purpose="consultation", service="contract", adults=2, children=1, name="王伟",
            phone="030 2345678", organisation="Hansen Bau GmbH", host="Anna Müller",
            subject="Mietvertrag", note="zwei\nZeilen", language="zh_CN",
        ),
    )  # fmt: skip
    assert answer.get("ticket") == "D001", answer
    row = "SELECT r.name, v.children, v.note FROM visit v JOIN visitor r ON r.id = v.visitor_id"
    assert scalar(f"SELECT name || children || note FROM ({row})") == "王伟1zwei\nZeilen"


def test_null_is_the_same_as_not_given() -> None:
    form = lines.parse(encoded(purpose="visit", adults=1, name=None, children=None, language=None))
    assert form == lines.parse(encoded(purpose="visit", adults=1))


@pytest.mark.parametrize(
    "line",
    [b"", b"   ", b"{", b"[]", b"null", b"3", b'"visit"', b"{'purpose': 1}",
     b'{"purpose": "visit", "adults": NaN}', b'{"purpose": "visit", "adults": -Infinity}',
     b'{"adults": 1} {"adults": 2}', b"[" * 100_000, b'{"adults": ' + b"9" * 5000 + b"}"],
)  # fmt: skip
def test_what_is_not_one_object_is_refused(line: bytes) -> None:
    assert refused(line) == ("invalid_json", None)


@pytest.mark.parametrize(
    "line", [b"\xff", b'{"purpose": "visit\xc3"}', b"\xc0\x80", '{"a": "ü"}'.encode("utf-16")]
)
def test_what_is_not_utf8_is_refused(line: bytes) -> None:
    assert refused(line) == ("invalid_utf8", None)


@pytest.mark.parametrize("adults", ["two", "2", True, False, 1.0, 1.5, 1e400, [1], {"a": 1}])
def test_a_party_must_be_a_whole_number(adults: object) -> None:
    line = json.dumps({"purpose": "visit", "adults": adults}).replace("Infinity", "1e400").encode()
    assert refused(line) == ("not_a_number", "adults")


@pytest.mark.parametrize("party", [0, -1, 21, 10_000, 10**30])
def test_a_party_must_fit_the_site(station: Station, party: int) -> None:
    (answer,) = answers(station, encoded(purpose="visit", adults=party))
    assert answer["error"] in ("too_few", "too_many")
    assert answer["field"] == "adults"


@pytest.mark.parametrize("field", lines.TEXTS)
@pytest.mark.parametrize("value", [1, True, ["x"], {"x": 1}, "\ud800"])
def test_text_must_be_text(field: str, value: object) -> None:
    assert refused(encoded(**{"purpose": "visit", "adults": 1, field: value})) == ("not_text", field)


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        ({"adults": 1}, ("required", "purpose")),
        ({"purpose": "visit"}, ("required", "adults")),
        ({"purpose": None, "adults": 1}, ("required", "purpose")),
        ({"purpose": "visit", "adults": 1, "group": 2}, ("unknown_field", "group")),
        ({"purpose": "visit", "adults": 1, "Name": "x"}, ("unknown_field", "Name")),
        ({"purpose": "visit", "adults": 1, "consent": 1}, ("not_true_or_false", "consent")),
        ({"purpose": "visit", "adults": 1, "request": "x"}, ("not_an_identifier", "request")),
        ({"purpose": "visit", "adults": 1, "y" * 1000: 2}, ("unknown_field", "y" * 64)),
    ],
)
def test_fields_must_be_known_and_given(values: dict[str, object], expected: tuple[str, str]) -> None:
    assert refused(encoded(**values)) == expected


def test_a_field_given_twice_is_refused() -> None:
    assert refused(b'{"purpose": "visit", "adults": 1, "adults": 2}') == ("duplicate_field", "adults")


HOSTILE = [
    ("\x00", "control_character"), ("a\x1b[2Jb", "control_character"), ("a\u202eb", "direction_character"),
    ("a\u200bb", "invisible_character"), ("x" * 100_000, "too_long"),
]  # fmt: skip


@pytest.mark.parametrize("field", ["name", "phone", "organisation", "note"])
@pytest.mark.parametrize(("text", "code"), HOSTILE, ids=[code for _, code in HOSTILE])
def test_hostile_text_is_an_error_naming_the_field(
    station: Station, field: str, text: str, code: str
) -> None:
    (answer,) = answers(station, encoded(purpose="consultation", adults=1, **{field: text}))
    assert (answer["error"], answer["field"]) == (code, field)
    assert scalar("SELECT count(*) FROM visit") == 0


@pytest.mark.parametrize(
    "text", ["=1+1", "'; DROP TABLE visit; --", "<b>&amp;</b>", "{0} %s", "\\", '"', "+49", "𠮷野家"]
)
def test_ordinary_text_that_looks_odd_is_kept(station: Station, text: str) -> None:
    (answer,) = answers(station, encoded(purpose="consultation", adults=1, name=text))
    assert "error" not in answer
    assert scalar("SELECT name FROM visitor") == text


@pytest.mark.parametrize("field", ["purpose", "service", "language", "host"])
@pytest.mark.parametrize(
    "text",
    ["", "nobody", "\x00", "x" * 1_000_000, "my_ticket"],
    ids=["empty", "other", "nul", "long", "action"],
)
def test_an_unknown_choice_names_its_field(station: Station, field: str, text: str) -> None:
    if field == "host" and text == "":
        return  # nothing typed: nobody to visit
    (answer,) = answers(station, encoded(**{"purpose": "visit", "adults": 1, field: text}))
    assert answer["field"] == field
    assert scalar("SELECT count(*) FROM visit") == 0


def test_bad_lines_are_answered_in_order_and_the_stream_goes_on(station: Station) -> None:
    good = encoded(purpose="visit", adults=1)
    found = answers(
        station, good, b"{", good, b"\xff", encoded(purpose="visit", adults="two"), good, b"", good
    )
    assert [one.get("ticket") or one["error"] for one in found] == [
        "A001", "invalid_json", "A002", "invalid_utf8", "not_a_number", "A003", "invalid_json", "A004",
    ]  # fmt: skip
    assert all(set(one) == {"error", "field", "message"} for one in found if "error" in one)


def test_a_line_of_a_megabyte_names_its_field_and_a_longer_one_is_skipped(station: Station) -> None:
    good = encoded(purpose="visit", adults=1)
    megabyte = encoded(purpose="visit", adults=1, note="x" * 1_048_576)
    endless = encoded(purpose="visit", adults=1, note="x" * 5_000_000)
    found = answers(station, good, megabyte, endless, good)
    assert [one.get("error") for one in found] == [None, "too_long", "line_too_long", None]
    assert found[1]["field"] == "note"
    assert [found[0]["ticket"], found[3]["ticket"]] == ["A001", "A002"]


class Endless(io.RawIOBase):
    """A line of 200 MB that is made as it is read."""

    left = 200_000_000

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        size = min(len(buffer), self.left)
        buffer[:size] = b"x" * size
        self.left -= size
        return size


def test_memory_is_bounded_whatever_the_length_of_a_line() -> None:
    tracemalloc.start()
    try:
        assert list(lines.lines(io.BufferedReader(Endless()))) == [None]
        assert tracemalloc.get_traced_memory()[1] < 20_000_000
    finally:
        tracemalloc.stop()


def test_lines_end_as_on_any_system_and_the_last_may_lack_its_end() -> None:
    source = io.BytesIO(b"\xef\xbb\xbf{}\r\n{}\n{}")
    found = list(lines.lines(source))
    assert found == [b"\xef\xbb\xbf{}", b"{}", b"{}"]
    assert refused(b"\xef\xbb\xbf{}") == ("required", "purpose")


def test_who_gives_no_language_speaks_one_of_the_site(station: Station) -> None:
    line = encoded(purpose="visit", adults=1)
    chinese = replace(station, site=replace(station.site, languages=("zh_CN", "de")))
    for lobby, language in ((station, "en"), (chinese, "zh_CN")):
        answers(lobby, line)
        assert scalar("SELECT language FROM visit ORDER BY id DESC LIMIT 1") == language


def test_the_same_request_twice_is_one_visit(station: Station) -> None:
    line = encoded(purpose="visit", adults=1, request="018f2f6e-7a3b-7c11-8b1e-0123456789ab")
    first, second = answers(station, line, line)
    assert first == second
    assert scalar("SELECT count(*) FROM visit") == 1


def test_a_full_disk_is_an_error_and_nothing_is_half_stored(station: Station) -> None:
    good = encoded(purpose="complaint", adults=1, name="Anna")
    pages = scalar("PRAGMA page_count")
    current().execute_sql(f"PRAGMA max_page_count = {pages + 1}")
    full = answers(station, *[good] * 200)
    assert full[-1] == {
        "error": "disk_full",
        "field": None,
        "message": "The disk is full; nothing was stored.",
    }
    stored = [one for one in full if "visit" in one]
    for table in ("visit", "ticket", "ticket_event", "audit"):
        assert scalar(f"SELECT count(*) FROM {table}") == len(stored)
    current().execute_sql("PRAGMA max_page_count = 1000000")
    (after,) = answers(station, good)
    assert after["ticket"] == f"C{len(stored) + 1:03d}"


def test_a_busy_database_is_an_error_and_the_stream_goes_on(station: Station, database: Path) -> None:
    good = encoded(purpose="visit", adults=1)
    other = dbapi2.connect(str(database), isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    (busy,) = answers(station, good)
    other.execute("ROLLBACK")
    other.close()
    (after,) = answers(station, good)
    assert (busy["error"], after["ticket"]) == ("locked", "A001")
