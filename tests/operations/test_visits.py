from datetime import datetime, timedelta

import pytest

from db import models
from kiosk.domain.errors import IllegalMove, NotFound
from kiosk.operations.checkin import CheckInForm, check_in
from kiosk.operations.station import Station
from kiosk.operations.visits import sign_out


def test_a_group_signs_out_once(station: Station, now: datetime) -> None:
    found = check_in(station, CheckInForm(purpose="complaint"), now)
    later = now + timedelta(minutes=40)
    assert sign_out(station, "c001", later).label == "C001"
    assert models.Visit.get_by_id(found.visit).left_at == later
    with pytest.raises(IllegalMove, match="already_left"):
        sign_out(station, "C001", later)
    assert models.Visit.get_by_id(found.visit).left_at == later


def test_an_unknown_number_is_told(station: Station, now: datetime) -> None:
    with pytest.raises(NotFound, match="ticket_unknown"):
        sign_out(station, "C001", now)
