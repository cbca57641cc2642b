"""Festivals, opening hours and notices at chosen instants."""

from dataclasses import replace
from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

import pytest

from kiosk.domain.greeting import Festival
from kiosk.domain.site import Notice, Opening, Site, Span
from kiosk.operations import calendars
from kiosk.operations.greeting import greeting, is_closed_day, warm
from kiosk.operations.siteconfig import read_site
from tests.conftest import SAMPLE_SITE

BERLIN = ZoneInfo("Europe/Berlin")
SITE = read_site(SAMPLE_SITE)


def at(text: str, zone: str = "Europe/Berlin", fold: int = 0) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=ZoneInfo(zone), fold=fold).astimezone(UTC)


def spans(*texts: str) -> tuple[Span, ...]:
    pairs = [text.split("-") for text in texts]
    return tuple(Span(opens=time.fromisoformat(a), closes=time.fromisoformat(b)) for a, b in pairs)


def with_hours(*texts: str, starts: str = "00:00", **changes: object) -> Site:
    opening = Opening(days=(spans(*texts),) * 7)
    return replace(SITE, opening=opening, day_starts=time.fromisoformat(starts), **changes)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("when", "part"),
    [("2026-11-23T08:42", "morning"), ("2026-11-23T12:00", "noon"), ("2026-11-23T15:00", "afternoon"),
     ("2026-11-23T21:00", "evening")],
)  # fmt: skip
def test_part_of_the_day_is_the_sites(when: str, part: str) -> None:
    assert greeting(SITE, at(when)).part == part


@pytest.mark.parametrize(
    ("day", "festival"),
    [
        ("2026-01-01", "new_year"), ("2026-12-31", "new_years_eve"),
        ("2026-02-16", "spring_festival_eve"), ("2026-02-17", "spring_festival"),
        ("2026-02-23", "spring_festival"), ("2026-02-24", None), ("2026-03-03", "lantern_festival"),
        ("2024-02-09", "spring_festival_eve"), ("2025-01-29", "spring_festival"),
        ("2033-01-31", "spring_festival"),
        ("2026-09-25", "mid_autumn"), ("2025-10-06", "mid_autumn"), ("2026-06-19", "dragon_boat"),
        ("2026-10-01", "national_day_cn"), ("2026-10-03", "unity_day"), ("2026-10-04", "national_day_cn"),
        ("2020-10-01", "mid_autumn"),
        ("2026-04-03", None), ("2026-04-04", "easter"), ("2026-04-05", "easter"), ("2026-04-06", "easter"),
        ("2026-05-24", "pentecost"), ("2026-05-25", "pentecost"), ("2026-05-01", "labour_day"),
        ("2026-12-24", "christmas_eve"), ("2026-12-26", "christmas"), ("2026-03-08", "womens_day"),
        ("2026-11-23", None), ("1970-01-01", "new_year"), ("2120-03-03", None),
    ],
)  # fmt: skip
def test_festivals(day: str, festival: str | None) -> None:
    assert greeting(SITE, at(f"{day}T10:00")).festival == festival


def test_every_festival_comes_up() -> None:
    seen = {
        festival for country in ("CN", "DE") for _, festival in calendars.festivals(country, 2026).values()
    }
    assert seen == set(Festival)


def test_festivals_of_the_calendars_chosen_and_own_country_first() -> None:
    german = replace(SITE, greeting_calendars=("DE",))
    assert greeting(german, at("2026-02-17T10:00")).festival is None
    chinese = replace(SITE, region="CN", greeting_calendars=("DE", "CN-XX"))
    assert greeting(chinese, at("2026-10-03T10:00")).festival == "national_day_cn"


def test_festivals_change_at_midnight_of_the_site() -> None:
    assert greeting(SITE, at("2026-12-31T23:59")).festival == "new_years_eve"
    assert greeting(SITE, at("2027-01-01T00:00")).festival == "new_year"
    beijing = replace(SITE, timezone="Asia/Shanghai")
    assert greeting(beijing, at("2026-12-31T17:00")).festival == "new_year"


def test_open_and_closed_within_a_day() -> None:
    before = greeting(SITE, at("2026-11-23T08:29:59"))
    assert (before.open, before.closes, before.opens) == (False, None, at("2026-11-23T08:30"))
    during = greeting(SITE, at("2026-11-23T08:30"))
    assert (during.open, during.closes, during.opens) == (True, at("2026-11-23T17:30"), None)
    after = greeting(SITE, at("2026-11-23T17:30"))
    assert (after.open, after.opens) == (False, at("2026-11-24T08:30"))
    assert during.today == spans("08:30-17:30")


def test_next_opening_across_weekend_and_holidays() -> None:
    assert greeting(SITE, at("2026-11-28T13:00")).opens == at("2026-11-30T08:30")
    # Good Friday to Easter Monday, with an open Saturday between.
    assert greeting(SITE, at("2026-04-02T18:00")).opens == at("2026-04-04T09:00")
    assert greeting(SITE, at("2026-04-04T13:00")).opens == at("2026-04-07T08:30")
    friday = greeting(SITE, at("2026-04-03T10:00"))
    assert (friday.open, friday.today) == (False, ())
    assert is_closed_day(SITE, date(2026, 4, 3))


def test_own_closed_days() -> None:
    opening = replace(SITE.opening, closed=(date(2026, 11, 24),))
    site = replace(SITE, opening=opening)
    assert greeting(site, at("2026-11-23T18:00")).opens == at("2026-11-25T08:30")


def test_lunch_and_spans_that_touch() -> None:
    site = with_hours("08:30-12:30", "13:30-17:30")
    lunch = greeting(site, at("2026-11-23T12:45"))
    assert (lunch.open, lunch.opens) == (False, at("2026-11-23T13:30"))
    touching = with_hours("08:00-12:00", "12:00-16:00")
    assert greeting(touching, at("2026-11-23T09:00")).closes == at("2026-11-23T16:00")


def test_clock_change_in_spring_and_autumn() -> None:
    site = with_hours("01:00-05:00")
    spring = greeting(site, at("2026-03-29T01:30"))
    assert spring.open
    assert spring.closes is not None
    assert spring.closes - at("2026-03-29T01:30") == at("2026-03-29T05:00") - at("2026-03-29T01:30")
    assert (spring.closes - at("2026-03-29T01:30")).total_seconds() == 2.5 * 3600
    autumn = greeting(site, at("2026-10-25T02:30", fold=1))
    assert autumn.open
    assert autumn.closes is not None
    assert (autumn.closes - at("2026-10-25T02:30", fold=1)).total_seconds() == 2.5 * 3600
    # Opens at 08:30 on the wall clock on both sides of the change.
    assert greeting(SITE, at("2026-03-28T20:00")).opens == datetime(2026, 3, 30, 6, 30, tzinfo=UTC)
    assert greeting(SITE, at("2026-03-27T20:00")).opens == datetime(2026, 3, 28, 8, 0, tzinfo=UTC)


def test_hours_past_midnight_belong_to_the_service_day() -> None:
    site = with_hours("18:00-02:00", starts="04:00")
    night = greeting(site, at("2026-11-24T01:00"))
    assert (night.open, night.closes) == (True, at("2026-11-24T02:00"))
    assert greeting(site, at("2026-11-24T03:00")).opens == at("2026-11-24T18:00")
    closed = replace(site, opening=replace(site.opening, closed=(date(2026, 11, 23),)))
    assert not greeting(closed, at("2026-11-24T01:00")).open
    assert greeting(closed, at("2026-11-24T18:00")).open


def test_over_midnight_and_never_closing() -> None:
    all_day = with_hours("00:00-00:00")
    result = greeting(all_day, at("2026-11-23T12:00"))
    assert (result.open, result.closes) == (True, None)
    days = (spans("18:00-00:00"), spans("00:00-02:00"), *((),) * 5)
    site = replace(SITE, opening=Opening(days=days))
    assert greeting(site, at("2026-11-23T20:00")).closes == at("2026-11-24T02:00")


def test_a_site_that_never_opens() -> None:
    site = replace(SITE, opening=Opening(days=((),) * 7))
    result = greeting(site, at("2026-11-23T12:00"))
    assert (result.open, result.opens, result.closes, result.today) == (False, None, None, ())


def test_notices_between_their_days() -> None:
    def notice(starts: date | None, ends: date | None) -> Notice:
        return Notice(title={"en": f"{starts} {ends}"}, starts=starts, ends=ends)

    always, past = notice(None, None), notice(None, date(2026, 11, 22))
    today, later = notice(date(2026, 11, 23), date(2026, 11, 23)), notice(date(2026, 11, 24), None)
    site = replace(SITE, notices=(always, past, today, later))
    assert greeting(site, at("2026-11-23T12:00")).notices == (always, today)
    late = replace(site, day_starts=time(4))
    assert greeting(late, at("2026-11-24T03:00")).notices == (always, today)


def test_without_waiting_nothing_is_loaded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(calendars, "_holidays", {})
    monkeypatch.setattr(calendars, "_festivals", {})
    christmas = at("2026-12-25T10:00")
    quick = greeting(SITE, christmas, wait=False)
    assert (quick.festival, quick.open) == (None, True)
    warm(SITE, christmas)
    known = greeting(SITE, christmas, wait=False)
    assert (known.festival, known.open) == ("christmas", False)
    assert known == greeting(SITE, christmas)


def test_known_calendars() -> None:
    assert all(map(calendars.known_calendar, ("CN", "DE", "DE-BE", "DE-BY")))
    assert all(map(calendars._supported, calendars._USUAL))
    assert calendars.known_calendar("AT")
    assert not any(map(calendars.known_calendar, ("", "XX", "DE-", "DE-XX", "de", "-BE")))
