"""The work log: entries that stay, hand-overs that are read, equipment, patrols."""

from datetime import datetime, timedelta
from uuid import uuid4

import pytest

from db.connection import rows
from kiosk.domain.errors import IllegalMove, InvalidInput, NotFound
from kiosk.domain.worklog import Category, RoundState
from kiosk.operations import equipment, patrols, shift, worklog
from kiosk.operations.queue import Actor
from kiosk.operations.station import Station

BRANDT, SUN = Actor(staff="brandt"), Actor(staff="sun")
MINUTE = timedelta(minutes=1)


def all_entries(station: Station, now: datetime) -> list[worklog.Entry]:
    return worklog.entries(station, now - MINUTE, now + timedelta(hours=1))


def changes() -> list[str]:
    return [kind for (kind,) in rows("SELECT kind FROM outbox ORDER BY seq")]


# Entries


def test_an_incident_stays_open_until_somebody_settles_it(station: Station, now: datetime) -> None:
    key = worklog.add(station, Category.INCIDENT, "Wasser im Flur", BRANDT, now, place="Haus 3")
    (entry,) = worklog.open_entries(station)
    assert (entry.id, entry.text, entry.place, entry.staff) == (key, "Wasser im Flur", "Haus 3", "A. Brandt")
    worklog.settle(station, key, SUN, now + MINUTE)
    assert worklog.open_entries(station) == []
    (entry,) = all_entries(station, now)
    assert (entry.settled_at, entry.settled_by) == (now + MINUTE, "孙敏")
    assert changes()[-2:] == ["work_log", "work_log"]


def test_an_entry_is_settled_once(station: Station, now: datetime) -> None:
    key = worklog.add(station, Category.INCIDENT, "Wasser", BRANDT, now)
    worklog.settle(station, key, SUN, now)
    with pytest.raises(IllegalMove, match="already_done"):
        worklog.settle(station, key, BRANDT, now)
    with pytest.raises(NotFound, match="entry_unknown"):
        worklog.settle(station, uuid4(), BRANDT, now)


def test_other_entries_are_done_with_unless_said_otherwise(station: Station, now: datetime) -> None:
    worklog.add(station, Category.COURTESY_CALL, "Frau Weiß angerufen", BRANDT, now)
    assert worklog.open_entries(station) == []
    worklog.add(station, Category.OTHER, "Schlüssel nachmachen", BRANDT, now, stays_open=True)
    assert [one.category for one in worklog.open_entries(station)] == [Category.OTHER]


def test_what_is_added_later_is_an_entry_of_its_own(station: Station, now: datetime) -> None:
    first = worklog.add(station, Category.INCIDENT, "Wasser", BRANDT, now)
    worklog.add(station, Category.INCIDENT, "Klempner kommt um 14 Uhr", SUN, now + MINUTE, follows=first)
    entry, later = all_entries(station, now)
    assert (entry.text, later.follows) == ("Wasser", first)
    assert [one.id for one in worklog.open_entries(station)] == [first]
    with pytest.raises(NotFound, match="entry_unknown"):
        worklog.add(station, Category.OTHER, "x", SUN, now, follows=uuid4())


@pytest.mark.parametrize(
    ("text", "code"), [("  ", "required"), ("x" * 2001, "too_long"), ("a\x00b", "control_character")]
)
def test_what_cannot_be_read_is_refused(station: Station, now: datetime, text: str, code: str) -> None:
    with pytest.raises(InvalidInput) as caught:
        worklog.add(station, Category.OTHER, text, BRANDT, now)
    assert (caught.value.code, caught.value.field) == (code, "text")
    with pytest.raises(InvalidInput, match="unknown_staff"):
        worklog.add(station, Category.OTHER, "x", Actor(staff="nobody"), now)
    assert all_entries(station, now) == []


# Hand-over


def test_a_hand_over_passes_on_what_happened_since_the_last_one(station: Station, now: datetime) -> None:
    worklog.add(station, Category.OTHER, "früh", BRANDT, now)
    worklog.hand_over(station, "Alles ruhig.", BRANDT, now + MINUTE)
    worklog.add(station, Category.OTHER, "spät", SUN, now + 2 * MINUTE)
    worklog.hand_over(station, "", SUN, now + 3 * MINUTE)
    late, early = worklog.hand_overs(station, SUN)
    assert (early.staff, early.note, early.own) == ("A. Brandt", "Alles ruhig.", False)
    assert (late.note, late.begins, late.own) == (None, now + MINUTE, True)
    passed_on = [worklog.entries(station, one.begins, one.at) for one in (early, late)]
    assert [[entry.text for entry in one] for one in passed_on] == [["früh"], ["spät"]]


def test_reading_is_confirmed_once_and_by_name(station: Station, now: datetime) -> None:
    key = worklog.hand_over(station, "Bitte Lift prüfen", BRANDT, now)
    assert not worklog.hand_overs(station, SUN)[0].read
    for _ in range(2):
        worklog.confirm(station, key, SUN, now + MINUTE)
    (one,) = worklog.hand_overs(station, SUN)
    assert (one.readers, one.read) == (("孙敏",), True)
    assert not worklog.hand_overs(station, BRANDT)[0].read
    with pytest.raises(InvalidInput, match="required"):
        worklog.confirm(station, key, Actor(), now)
    with pytest.raises(NotFound, match="hand_over_unknown"):
        worklog.confirm(station, uuid4(), SUN, now)


def test_only_the_latest_hand_overs_are_listed_each_with_its_beginning(
    station: Station, now: datetime
) -> None:
    for minute in range(4):
        worklog.hand_over(station, str(minute), BRANDT, now + minute * MINUTE)
    found = worklog.hand_overs(station, SUN, most=2)
    assert [one.note for one in found] == ["3", "2"]
    assert found[1].begins == now + MINUTE


# Equipment


def test_equipment_goes_out_and_comes_back(station: Station, now: datetime) -> None:
    key = equipment.hand_out(station, "wheelchair", "Frau Vogel", "bis Mittag", BRANDT, now)
    (loan,) = equipment.out(station)
    assert (loan.item, loan.holder, loan.note, loan.out_by) == (
        "wheelchair", "Frau Vogel", "bis Mittag", "A. Brandt",
    )  # fmt: skip
    with pytest.raises(IllegalMove, match="already_out"):
        equipment.hand_out(station, "wheelchair", "Herr Koch", "", SUN, now)
    equipment.take_back(station, key, "Bremse klemmt", SUN, now + MINUTE)
    assert equipment.out(station) == []
    (loan,) = equipment.loans(station, now - MINUTE, now + MINUTE)
    assert (loan.back_at, loan.back_by, loan.back_note) == (now + MINUTE, "孙敏", "Bremse klemmt")
    with pytest.raises(IllegalMove, match="already_done"):
        equipment.take_back(station, key, "", SUN, now)
    equipment.hand_out(station, "wheelchair", "Herr Koch", "", SUN, now)
    assert len(equipment.loans(station, now - MINUTE, now + MINUTE)) == 2


def test_only_known_pieces_go_out_and_to_somebody(station: Station, now: datetime) -> None:
    with pytest.raises(InvalidInput, match="unknown_equipment"):
        equipment.hand_out(station, "piano", "A", "", BRANDT, now)
    with pytest.raises(InvalidInput, match="required"):
        equipment.hand_out(station, "wheelchair", " ", "", BRANDT, now)
    with pytest.raises(NotFound, match="loan_unknown"):
        equipment.take_back(station, uuid4(), "", BRANDT, now)


# Patrols


def test_a_round_is_walked_and_what_was_found_is_kept(station: Station, now: datetime) -> None:
    # 10:30 in Berlin: the round of 09:30 is late.
    first, second, third = patrols.rounds(station, now)
    states = [one.state for one in (first, second, third)]
    assert states == [RoundState.LATE, RoundState.COMING, RoundState.COMING]
    key = patrols.begin(station, "house", first.due_at, SUN, now)
    with pytest.raises(IllegalMove, match="already_begun"):
        patrols.begin(station, "house", first.due_at, BRANDT, now)
    findings = {"exits": "Tür 2 verstellt", "parking": " "}
    patrols.finish(station, key, findings, "", SUN, now + 9 * MINUTE)
    done = patrols.rounds(station, now + 10 * MINUTE)[0]
    assert (done.state, done.staff, done.findings) == (RoundState.DONE, "孙敏", {"exits": "Tür 2 verstellt"})
    assert done.done_at == now + 9 * MINUTE
    with pytest.raises(IllegalMove, match="already_done"):
        patrols.finish(station, key, {}, "", SUN, now)


def test_only_a_round_that_is_due_begins(station: Station, now: datetime) -> None:
    coming = patrols.rounds(station, now)[1]
    with pytest.raises(IllegalMove, match="not_yet"):
        patrols.begin(station, "house", coming.due_at, SUN, now)
    with pytest.raises(IllegalMove, match="missed"):
        patrols.begin(station, "house", patrols.rounds(station, now)[0].due_at, SUN, now + timedelta(hours=5))
    with pytest.raises(NotFound, match="round_unknown"):
        patrols.begin(station, "house", now, SUN, now)
    with pytest.raises(NotFound, match="round_unknown"):
        patrols.finish(station, uuid4(), {}, "", SUN, now)


def test_a_finding_belongs_to_a_point_of_the_patrol(station: Station, now: datetime) -> None:
    key = patrols.begin(station, "house", patrols.rounds(station, now)[0].due_at, SUN, now)
    with pytest.raises(InvalidInput) as caught:
        patrols.finish(station, key, {"moon": "dust"}, "", SUN, now)
    assert (caught.value.code, caught.value.field) == ("unknown_point", "moon")


def test_nobody_walks_on_a_closed_day(station: Station, now: datetime) -> None:
    sunday = now + timedelta(days=5)
    assert patrols.rounds(station, sunday) == []


# All in one list


def test_a_shift_is_one_list_of_all_that_happened(station: Station, now: datetime) -> None:
    worklog.add(station, Category.INCIDENT, "Wasser", BRANDT, now)
    loan = equipment.hand_out(station, "wheelchair", "Frau Vogel", "", SUN, now + MINUTE)
    due = patrols.rounds(station, now)[0].due_at
    key = patrols.begin(station, "house", due, SUN, now + 2 * MINUTE)
    patrols.finish(station, key, {}, "ruhig", SUN, now + 3 * MINUTE)
    equipment.take_back(station, loan, "", BRANDT, now + 4 * MINUTE)
    found = shift.happened(station, now - MINUTE, now + 4 * MINUTE)
    assert [(one.category.value, one.back) for one in found] == [
        ("equipment", True), ("patrol", False), ("equipment", False), ("incident", False),
    ]  # fmt: skip
    assert len({one.key for one in found}) == 4
    later = shift.happened(station, now + MINUTE, now + 4 * MINUTE)
    assert [one.category.value for one in later] == ["equipment", "patrol"]
    assert later[0].back
