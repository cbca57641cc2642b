"""What not everybody may do is refused by the operation itself, whatever a screen offers."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from uuid import UUID

import pytest

from kiosk.domain.access import AccessDenied, Permission, Role
from kiosk.domain.tickets import Priority
from kiosk.operations import permissions, queue, signin, visitors
from kiosk.operations.checkin import CheckInForm, check_in
from kiosk.operations.priority import set_priority
from kiosk.operations.queue import Actor
from kiosk.operations.station import Station

SUN = Actor(2, "sun")
Step = Callable[[], object]


def _came(station: Station, name: str, now: datetime) -> tuple[UUID, UUID]:
    done = check_in(station, CheckInForm(purpose="complaint", name=name), now)
    visitor = visitors.visitor_of(done.visit)
    assert done.ticket_id is not None
    assert visitor is not None
    return done.ticket_id, visitor


@pytest.fixture
def steps(station: Station, now: datetime) -> tuple[Step, ...]:
    ticket, helga = _came(station, "Helga Braun", now)
    _, again = _came(station, "H. Braun", now)
    return (
        lambda: visitors.merge(station, again, helga, SUN, now),
        lambda: set_priority(station, ticket, Priority.ASSISTED, SUN, now),
    )


def test_reception_may_not(station: Station, steps: tuple[Step, ...], now: datetime) -> None:
    for step in steps:
        with pytest.raises(AccessDenied, match="not_allowed"):
            step()
    assert {row.priority for row in queue.open_rows(station, now)} == {Priority.NORMAL}


@pytest.mark.parametrize("role", [Role.SUPERVISOR, Role.MANAGER, Role.ADMINISTRATOR])
def test_supervisors_and_above_may(
    station: Station, steps: tuple[Step, ...], now: datetime, role: Role
) -> None:
    signin.set_role(station, None, "sun", role, now)
    for step in steps:
        step()
    assert Priority.ASSISTED in {row.priority for row in queue.open_rows(station, now)}


def test_a_desk_without_a_name_may_nothing_where_there_is_staff_to_sign_in(station: Station) -> None:
    for permission in Permission:
        assert permissions.allows(station, Actor(), permission)  # whoever has the machine
        assert not permissions.allows(station, Actor(2, at_desk=True), permission)
    alone = replace(station, site=replace(station.site, staff=()))
    assert permissions.allows(alone, Actor(2, at_desk=True), Permission.QUEUE)
