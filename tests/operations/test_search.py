"""Finding visits by name, pinyin, phone, number and day."""

from datetime import datetime, timedelta
from uuid import UUID

import pytest

from db import models
from db.statements import insert
from kiosk.operations import visitors
from kiosk.operations.queue import Actor
from kiosk.operations.search import MOST, Hit, search, take_up, words_of
from kiosk.operations.station import Station
from tests.operations.people import come, no_scan


def names(hits: list[Hit]) -> list[str | None]:
    return [one.name for one in hits]


@pytest.mark.parametrize(
    "typed",
    ["张思远", "思远", "zhangsiyuan", "zhang siyuan", "Siyuan Zhang", "siyuan", "zsy", "ZHANG", "张"],
)
def test_a_chinese_name_is_found_by_characters_and_pinyin(
    station: Station, now: datetime, typed: str
) -> None:
    come(station, now, name="张思远")
    come(station, now, name="Erika Müller")
    assert names(search(station, typed, now)) == ["张思远"]


@pytest.mark.parametrize("typed", ["shan", "shanweijian", "swj", "单"])
def test_a_surname_is_read_as_a_surname(station: Station, now: datetime, typed: str) -> None:
    come(station, now, name="单伟建")
    assert names(search(station, typed, now)) == ["单伟建"]


@pytest.mark.parametrize(
    "typed", ["müller", "Mueller", "MULLER", "erika mül", "müller erika", "erikamueller"]
)
def test_umlauts_and_order_do_not_matter(station: Station, now: datetime, typed: str) -> None:
    come(station, now, name="Erika Müller", organisation="Lindenhof")
    come(station, now, name="Erika Vogel")
    assert names(search(station, typed, now)) == ["Erika Müller"]


def test_several_words_must_all_fit(station: Station, now: datetime) -> None:
    come(station, now, name="Erika Vogel", organisation="Stadtwerke")
    come(station, now, name="Erika Müller")
    assert names(search(station, "erika stadt", now)) == ["Erika Vogel"]
    assert search(station, "erika bauer", now) == []


@pytest.mark.parametrize(
    "typed", ["+4915112345678", "0151 12345678", "015112345678", "0151 123", "345678", "+49 151 123"]
)
def test_a_phone_number_is_found_by_its_beginning_and_its_end(
    station: Station, now: datetime, typed: str
) -> None:
    come(station, now, name="Vogel", phone="0151 12345678")
    come(station, now, name="Koch", phone="0170 99999999")
    assert names(search(station, typed, now)) == ["Vogel"]


@pytest.mark.parametrize("typed", ["C001", "c 1", "C1"])
def test_a_number_is_found_on_every_day_newest_first(station: Station, now: datetime, typed: str) -> None:
    older = come(station, now - timedelta(days=2), "complaint")
    newer = come(station, now, "complaint")
    come(station, now, "complaint")
    assert [one.ticket for one in search(station, typed, now)] == [newer.ticket_id, older.ticket_id]


def test_what_looks_like_a_number_may_be_a_name(station: Station, now: datetime) -> None:
    come(station, now, name="Vogel", organisation="Halle3")
    assert names(search(station, "halle3", now)) == ["Vogel"]


@pytest.mark.parametrize("typed", ["2026-03-08", "8.3.2026", "8.3.", "08.03.2026", "2026年3月8日", "3月8日"])
def test_a_day_gives_its_visits(station: Station, now: datetime, typed: str) -> None:
    there = come(station, now - timedelta(days=2))
    come(station, now)
    assert [one.visit for one in search(station, typed, now)] == [there.visit]


def test_a_day_without_a_year_is_the_last_one_that_was(station: Station, now: datetime) -> None:
    there = come(station, now - timedelta(days=60))
    assert [one.visit for one in search(station, "9.1.", now)] == [there.visit]
    assert search(station, "9.11.", now) == []


@pytest.mark.parametrize("typed", ["", "  ", "31.2.2026", "%", "_", "' OR 1=1 --", "\x00", "..", "\ud800"])
def test_nonsense_finds_nothing(station: Station, now: datetime, typed: str) -> None:
    come(station, now, name="Vogel", phone="0151 12345678")
    assert search(station, typed, now) == []


def test_a_rare_word_is_found_among_a_common_one(station: Station, now: datetime) -> None:
    for _ in range(2500):
        insert(
            models.Visitor, site=station.site_id, created_at=now, name="Anna Meier", organisation="Meierei"
        )
    come(station, now, name="Anna Meierotto")
    come(station, now, name="Anna Zeisig")
    assert names(search(station, "anna zei", now)) == ["Anna Zeisig"]
    assert names(search(station, "meierotto anna", now)) == ["Anna Meierotto"]


def test_someone_with_an_earlier_key_is_found_all_the_same(station: Station, now: datetime) -> None:
    """The clock may be set back between two check-ins."""
    come(station, now, name="Vogel")
    search(station, "vogel", now)
    visit = come(station, now, name="Zeisig").visit
    early = UUID("01800000-0000-7000-8000-000000000001")
    old = models.Visit.get_by_id(visit).visitor
    insert(models.Visitor, id=early, site=station.site_id, created_at=now, name="Zeisig")
    models.Visit.update(visitor=early).where(models.Visit.id == visit).execute()
    models.Visitor.delete().where(models.Visitor.id == old.id).execute()
    assert names(search(station, "zeisig", now)) == ["Zeisig"]


def test_every_search_uses_an_index(station: Station, now: datetime) -> None:
    come(station, now, "complaint", name="张思远", phone="0151 12345678")
    for typed in ("zhang", "zhang siyuan", "0151 123", "C001", "2026-03-10"):
        with no_scan():
            assert len(search(station, typed, now)) == 1
    come(station, now, name="Vogel")
    with no_scan():
        take_up()


def test_words_are_few(station: Station) -> None:
    assert len(words_of("张思远", "+8613800138000", None)) <= 12
    assert words_of(None, None, None) == set()


def test_newcomers_can_be_taken_up_bit_by_bit(station: Station, now: datetime) -> None:
    for number in range(5):
        come(station, now, name=f"Vogel{number}")
    left = models.Visitor.select().where(~models.Visitor.indexed)
    take_up(2)
    assert left.count() == 3
    take_up()
    assert left.count() == 0
    assert len(search(station, "vogel", now)) == 5


def test_a_name_typed_backwards_is_found_among_many_of_both_words(
    station: Station, now: datetime, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kiosk.operations.search._FEW", 2)
    come(station, now, name="Anna Vogel")
    for number in range(4):
        come(station, now, name=f"Anna Berg{number}")
        come(station, now, name=f"Berta{number} Vogel")
    assert names(search(station, "vogel anna", now)) == ["Anna Vogel"]
    assert names(search(station, "anna vogel", now)) == ["Anna Vogel"]


def test_of_many_with_one_name_the_newest_visits_are_shown(station: Station, now: datetime) -> None:
    """Also the visit of a file that is older than all of them: others were merged into it."""
    regular = visitors.visitor_of(come(station, now - timedelta(days=300), name="Wang Wei").visit)
    assert regular is not None
    for minutes in range(MOST + 20, 0, -1):
        come(station, now - timedelta(minutes=minutes), name="Wang Wei")
    latest = come(station, now, name="Wang Wei").visit
    found = search(station, "wang wei", now)
    assert len(found) == MOST
    double = visitors.visitor_of(latest)
    assert double is not None
    visitors.merge(station, double, regular, Actor(), now)
    found = search(station, "wang wei", now)
    assert len(found) == MOST
    assert (found[0].visit, found[0].visitor) == (latest, regular)
    arrivals = [one.arrived_at for one in found]
    assert arrivals == [now, *(now - timedelta(minutes=one) for one in range(1, MOST))]
