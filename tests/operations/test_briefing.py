"""The morning briefing: what it tells, of which day, and that it is recorded."""

from datetime import date, datetime, timedelta
from pathlib import Path

import pytest

from db.connection import rows
from kiosk.app.words import words_for
from kiosk.domain.access import AccessDenied
from kiosk.domain.errors import InvalidInput
from kiosk.domain.worklog import Category
from kiosk.exports.document import Block, Heading, KeyFigures, Paragraph, Table
from kiosk.operations import callbacks, equipment, patrols, plan, worklog
from kiosk.operations.briefing import briefing
from kiosk.operations.queue import Actor
from kiosk.operations.station import Station
from kiosk.viewmodels.briefing_document import BriefingText, write_briefing
from tests.operations.people import come

BOSS, SUN, BRANDT = Actor(), Actor(2, "sun"), Actor(1, "brandt")
TODAY = date(2026, 3, 10)
DAY = timedelta(days=1)


@pytest.fixture
def busy(station: Station, now: datetime) -> Station:
    """A station at which something of everything falls due."""
    come(station, now - DAY, "visit", adults=3)
    visit = come(station, now, name="Vogel <b>", phone="0151 12345678", belongings=("umbrella",)).visit
    callbacks.plan(station, visit, TODAY, "Offer\nfor the lift", SUN, now)
    callbacks.plan(station, visit, TODAY + DAY, "Later", SUN, now)
    worklog.add(station, Category.INCIDENT, "Water in the hall", SUN, now - 2 * DAY, place="House 3")
    worklog.add(station, Category.OTHER, "Nothing left to do", SUN, now)
    worklog.hand_over(station, "Read by everybody", BRANDT, now - 3 * DAY)
    worklog.confirm(station, worklog.hand_overs(station, SUN)[0].id, SUN, now - 2 * DAY)
    worklog.hand_over(station, "Mind the wheelchair", BRANDT, now - DAY)
    equipment.hand_out(station, "wheelchair", "Chen", "", SUN, now - timedelta(hours=1))
    round_ = patrols.rounds(station, now)[0]
    key = patrols.begin(station, round_.patrol.code, round_.due_at, SUN, now)
    patrols.finish(station, key, {}, "", SUN, now)
    plan.put(station, TODAY, 2, (9, 10), "sun", BOSS, now)
    return station


def test_it_tells_what_was_what_is_planned_and_what_is_due(busy: Station, now: datetime) -> None:
    found = briefing(busy, TODAY, BOSS, now)
    assert (found.before.now.first, found.before.now.total.heads) == (TODAY - DAY, 3)
    assert found.plan.slots == {(2, 9): "sun", (2, 10): "sun"}
    assert len(found.notices) == 2
    assert [one.reason for one in found.call_backs] == ["Offer\nfor the lift"]
    assert [one.text for one in found.entries] == ["Water in the hall"]
    assert [one.note for one in found.hand_overs] == ["Mind the wheelchair"]
    assert [f"{one.due_at:%H:%M}" for one in found.rounds] == ["13:00", "16:30"]
    assert [one.item for one in found.loans] == ["wheelchair"]
    assert [one.kind for one in found.held] == ["umbrella"]


def test_of_tomorrow_it_tells_what_is_due_tomorrow(busy: Station, now: datetime) -> None:
    found = briefing(busy, TODAY + DAY, BOSS, now)
    assert found.before.now.first == TODAY, "as far as today has come"
    assert len(found.call_backs) == 2
    assert len(found.rounds) == 3
    assert found.plan.slots == {}
    assert briefing(busy, TODAY + 5 * DAY, BOSS, now).before.now.first == TODAY


def test_after_a_sunday_it_tells_of_saturday(station: Station, now: datetime) -> None:
    monday = now - DAY
    assert briefing(station, TODAY - DAY, BOSS, monday).before.now.first == TODAY - 3 * DAY


def test_it_is_for_supervisors_and_recorded(station: Station, now: datetime) -> None:
    with pytest.raises(AccessDenied):
        briefing(station, TODAY, SUN, now)
    with pytest.raises(InvalidInput, match="in_the_past"):
        briefing(station, TODAY - DAY, BOSS, now)
    assert rows("SELECT count(*) FROM audit WHERE action = 'briefing'") == [(0,)]
    briefing(station, TODAY, BOSS, now)
    assert rows("SELECT detail FROM audit WHERE action = 'briefing'") == [('{"day":"2026-03-10"}',)]


# As a document


def told(blocks: list[Block]) -> dict[str, list[object]]:
    """Return what stands under each heading."""
    found: dict[str, list[object]] = {}
    under: list[object] = []
    for block in blocks:
        if isinstance(block, Heading):
            under = found.setdefault(block.text, [])
        elif isinstance(block, Table):
            under += [tuple(row) for row in block.rows]
        elif isinstance(block, Paragraph):
            under.append(block.text)
        elif isinstance(block, KeyFigures):
            under += [(one.name, one.value) for one in block.figures]
    return found


def test_its_document_says_it_all(busy: Station, now: datetime) -> None:
    text = BriefingText(briefing(busy, TODAY, BOSS, now), busy.site, words_for(busy, "en"))
    frame = text.document()
    assert (frame.title, frame.below[0]) == ("Morning briefing", "Tuesday 10 March 2026")
    assert "sun" not in frame.footer
    found = told(list(text.blocks()))
    assert ("Visitors", "3") in found["Figures of Monday 9 March 2026"]
    assert ("09:00", "", "孙敏", "", "", "–", "–", "1", "") in found["Day plan"]
    assert ("Vogel <b>", "01511 2345678", "Offer\nfor the lift", "10 Mar") in found["Call-backs due"]
    assert ("8 Mar, 10:30", "Incident", "House 3\nWater in the hall") in found["Open in the work log"]
    assert ("9 Mar, 10:30", "A. Brandt", "Mind the wheelchair") in found["Hand-overs that nobody has read"]
    assert found["Patrols"] == [("13:00", "Round of the house"), ("16:30", "Round of the house")]
    assert found["Equipment still out"] == [("Wheelchair", "Chen", "09:30")]
    assert found["Belongings not collected"][0][1] == "Umbrella"  # type: ignore[index]


def test_where_nothing_is_due_it_says_so(station: Station, now: datetime) -> None:
    text = BriefingText(
        briefing(station, date(2026, 3, 15), BOSS, now), station.site, words_for(station, "de")
    )
    found = told(list(text.blocks()))
    assert found["Tagesplan"] == ["An diesem Tag ist geschlossen."]
    assert found["Fällige Rückrufe"] == ["Nichts."]


@pytest.mark.parametrize("language", ["zh_CN", "de", "en"])
def test_it_is_written_as_a_file_of_its_owners_own(
    busy: Station, now: datetime, tmp_path: Path, language: str, qapp: object
) -> None:
    file = tmp_path / "briefing.pdf"
    write_briefing(file, briefing(busy, TODAY, BOSS, now), busy.site, words_for(busy, language))
    assert file.read_bytes().startswith(b"%PDF-")
    assert file.stat().st_mode & 0o077 == 0
