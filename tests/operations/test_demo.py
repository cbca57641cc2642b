"""Invented days: plausible, the same for the same seed, and by the rules of real tickets."""

from collections import Counter
from datetime import UTC, date, datetime, timedelta
from time import perf_counter
from zoneinfo import ZoneInfo

import phonenumbers
import pytest

from db.audit import digest_of
from db.connection import rows, scalar
from kiosk.domain.figures import Figure
from kiosk.domain.log_rows import LogRow
from kiosk.domain.tickets import OPEN
from kiosk.operations import figures, queue, reports
from kiosk.operations import station as stations
from kiosk.operations.checkin import CheckInForm, check_in
from kiosk.operations.demo import NotEmpty, fill
from kiosk.operations.fields import check_field
from kiosk.operations.station import Station
from tests.conftest import NOW, SAMPLE_SITE

ZONE = ZoneInfo("Europe/Berlin")
DAYS = 30


def log(station: Station) -> list[LogRow]:
    return list(reports.log_rows(station.site_id, date(2000, 1, 1), date(2999, 12, 31)))


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> list[LogRow]:
    """The log of thirty invented days."""
    url = f"sqlite:///{tmp_path_factory.mktemp('demo') / 'lobby.db'}"
    station = stations.open_station(url, SAMPLE_SITE, "lobby", NOW)
    fill(station, DAYS, 1, NOW)
    found = log(station)
    stations.close()
    return found


def test_thirty_days_take_seconds(station: Station) -> None:
    began = perf_counter()
    made = fill(station, DAYS, 1, NOW)
    assert perf_counter() - began < 30
    assert made.days > 20
    assert (made.visits, made.tickets) == (
        scalar("SELECT count(*) FROM visit"),
        scalar("SELECT count(*) FROM ticket"),
    )
    assert scalar("PRAGMA integrity_check") == "ok"
    assert rows("PRAGMA foreign_key_check") == []


def test_the_same_seed_invents_the_same(filled: list[LogRow], station: Station) -> None:
    fill(station, DAYS, 1, NOW)
    assert log(station) == filled


def test_another_seed_invents_other_visits(filled: list[LogRow], station: Station) -> None:
    fill(station, 3, 2, NOW)
    assert not {row.visit for row in log(station)} & {row.visit for row in filled}


def test_visitors_come_in_opening_hours_and_most_in_the_morning(filled: list[LogRow]) -> None:
    hours = Counter(row.arrived_at.astimezone(ZONE).hour for row in filled)
    assert set(hours) <= set(range(7, 20))
    assert hours[10] > hours[12] * 1.5
    assert hours[14] > hours[12]


def test_mondays_are_busier_than_fridays(filled: list[LogRow]) -> None:
    days = {row.service_day for row in filled}
    visits = Counter(row.service_day.weekday() for row in filled)
    count = Counter(day.weekday() for day in days)
    assert visits[0] / count[0] > visits[4] / count[4] * 1.2


def test_languages_purposes_services_and_outcomes_are_mixed(filled: list[LogRow]) -> None:
    assert set(Counter(row.language for row in filled)) == {"zh_CN", "de", "en"}
    assert {row.purpose for row in filled} == {
        "visit",
        "consultation",
        "complaint",
        "home_service",
        "delivery",
    }
    assert {row.service for row in filled if row.service} >= {
        "visit",
        "advice",
        "contract",
        "complaint",
        "home",
    }
    assert len({row.outcome for row in filled if row.outcome}) > 3
    assert {row.status for row in filled if row.service_day < NOW.date()} == {"finished", "no_show", None}
    assert any(row.children for row in filled)
    assert max(row.party_size for row in filled) <= 20


def test_past_days_are_over_and_today_is_under_way(station: Station) -> None:
    fill(station, 5, 1, NOW)
    past = [row for row in log(station) if row.service_day < NOW.date()]
    assert past
    assert all(row.status not in OPEN for row in past)
    assert all(row.left_at is None or row.left_at >= row.arrived_at for row in past)
    states = Counter(row.status.value for row in queue.open_rows(station, NOW))
    assert states["waiting"] >= 5
    assert states["called"] + states["serving"] >= 1
    assert all(row.arrived_at <= NOW and (row.left_at or NOW) <= NOW for row in log(station))


@pytest.mark.parametrize(
    "now",
    [
        datetime(2026, 3, 8, 12, 0, tzinfo=UTC),  # a Sunday, closed
        datetime(2026, 3, 10, 22, 30, tzinfo=UTC),  # late in the evening
        datetime(2026, 3, 10, 5, 0, tzinfo=UTC),  # before opening
        datetime(2026, 3, 29, 1, 30, tzinfo=UTC),  # the clocks have just gone forward
    ],
)
def test_somebody_waits_at_any_hour(station: Station, now: datetime) -> None:
    fill(station, 2, 1, now)
    found = queue.open_rows(station, now)
    assert any(row.status == "waiting" for row in found)
    assert all(row.issued_at <= now for row in found)


def test_numbers_events_and_trail_are_those_of_real_tickets(station: Station) -> None:
    fill(station, 5, 1, NOW)
    series = rows(
        "SELECT prefix, service_day, max(number), count(*) FROM ticket GROUP BY prefix, service_day"
    )
    assert all(most == count for _, _, most, count in series)
    stored = rows("SELECT prefix, service_day, last FROM number_series")
    assert sorted(stored) == sorted((prefix, day, most) for prefix, day, most, _ in series)
    last = "SELECT status FROM ticket_event e WHERE e.ticket_id = t.id ORDER BY at DESC, rowid DESC LIMIT 1"
    assert scalar(f"SELECT count(*) FROM ticket t WHERE t.status <> ({last})") == 0
    digests = [one for (one,) in rows("SELECT digest FROM audit ORDER BY seq")]
    assert len(set(digests)) == len(digests)
    assert all(len(one) == len(digest_of("", ())) for one in digests)
    # The next real ticket goes on where the invented ones end.
    before = scalar(
        "SELECT max(number) FROM ticket WHERE prefix = 'C' AND service_day = ?", NOW.date().isoformat()
    )
    ticket = check_in(station, CheckInForm(purpose="complaint"), NOW).ticket
    assert ticket == f"C{(before or 0) + 1:03d}"


def test_visitors_rate_and_consultations_convert_as_people_do(station: Station) -> None:
    fill(station, DAYS, 1, NOW)
    first, last = NOW.date() - timedelta(days=DAYS), NOW.date() - timedelta(days=1)
    total = figures.picture(station, first, last, NOW).total
    assert 0.35 < total.ratings / total.finished < 0.5
    assert 4 <= (total.value(Figure.SATISFACTION) or 0) <= 4.5
    assert 0.18 < (total.value(Figure.CONVERSION) or 0) < 0.32
    assert 0.5 < (total.value(Figure.FIRST_CONTACT) or 0) < 0.9
    scores = """
        SELECT avg(f.score) FROM satisfaction f JOIN ticket t ON t.visit_id = f.visit_id
        GROUP BY t.called_at - t.issued_at > 600000000 ORDER BY t.called_at - t.issued_at > 600000000
    """
    quick, late = (mean for (mean,) in rows(scores))
    assert late < quick - 0.3


def test_what_is_invented_passes_the_checks_of_the_fields(filled: list[LogRow]) -> None:
    phones = {row.phone for row in filled if row.phone}
    names = {row.name for row in filled if row.name}
    assert len(phones) > 50
    assert len(names) > 300
    for phone in phones:
        assert phonenumbers.is_valid_number(phonenumbers.parse(phone))
        assert check_field("phone", phone, region="DE") == phone  # type: ignore[arg-type]
    for name in names:
        assert check_field("name", name, region="DE") == name  # type: ignore[arg-type]


def test_real_visits_are_not_mixed_with_invented_ones(station: Station) -> None:
    yesterday = NOW - timedelta(days=1)
    check_in(station, CheckInForm(purpose="visit"), yesterday)
    with pytest.raises(NotEmpty):
        fill(station, 3, 1, NOW)
    assert scalar("SELECT count(*) FROM visit") == 1
    made = fill(station, 3, 1, NOW, add=True)
    assert made.visits == scalar("SELECT count(*) FROM visit") - 1
    assert scalar("SELECT count(*) FROM visit WHERE service_day = ?", yesterday.date().isoformat()) == 1
