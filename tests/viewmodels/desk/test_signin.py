"""Who is at the desk: signing in, waiting after wrong attempts, locking, and the staff's PINs and roles."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime

import pytest
from pytestqt.qtbot import QtBot

from db import models
from kiosk.domain.access import ATTEMPTS, Role, Tick
from kiosk.operations import signin
from kiosk.operations.site import store_site
from kiosk.operations.station import Station
from kiosk.viewmodels.desk.desk import Desk
from kiosk.viewmodels.desk.signin import Door, SignIn
from kiosk.viewmodels.desk.staff import StaffAdmin

PIN, OTHER = "1357", "2468"


class Machine:
    """The machine's clock, which stands until a test moves it ahead."""

    def __init__(self) -> None:
        self.ahead = 0.0

    def __call__(self) -> Tick:
        return Tick("boot", 1000 + self.ahead)


@pytest.fixture
def machine(monkeypatch: pytest.MonkeyPatch) -> Machine:
    made = Machine()
    monkeypatch.setattr(signin, "tick", made)
    return made


@pytest.fixture
def door(desk: Desk, machine: Machine) -> Iterator[SignIn]:
    made = SignIn(desk, ticks=machine)
    yield made
    made.close()


@pytest.fixture
def known(station: Station, now: datetime) -> None:
    """Brandt administers, Sun has a PIN."""
    signin.choose_first_pin(station, "brandt", OTHER, now)
    signin.set_pin(station, None, "sun", PIN, now)


def attempt(qtbot: QtBot, door: SignIn, secret: str) -> None:
    door.attempt(secret)
    qtbot.waitUntil(lambda: not door.busy)


def test_the_first_start_makes_the_administrator_choose_a_pin(
    qtbot: QtBot, door: SignIn, station: Station
) -> None:
    door.begin()
    assert (door.door, door.desk.staff) == (Door.FIRST_PIN, None)
    door.choose("brandt")
    for first, again, said in (
        ("2468", "2469", "The two entries are not the same."),
        ("1234", "1234", "A row such as 1234 is easily guessed."),
        ("12", "12", "A PIN has at least 4 digits."),
    ):
        door.choose_first_pin(first, again)
        qtbot.waitUntil(lambda: not door.busy)
        assert (door.door, door.sentence()) == (Door.FIRST_PIN, said)
    door.choose_first_pin(OTHER, OTHER)
    qtbot.waitUntil(lambda: door.door is Door.OPEN)
    assert (door.desk.staff, door.desk.counter) == ("brandt", 2)
    assert signin.member(station, "brandt").role is Role.ADMINISTRATOR


@pytest.mark.usefixtures("known")
def test_signing_in_seats_the_member_at_the_chosen_counter(qtbot: QtBot, door: SignIn) -> None:
    door.begin(last="sun")
    assert (door.door, door.chosen, door.desk.staff) == (Door.SIGN_IN, "sun", None)
    door.sit_at(3)
    attempt(qtbot, door, PIN)
    assert (door.door, door.desk.staff, door.desk.counter) == (Door.OPEN, "sun", 3)


@pytest.mark.usefixtures("known")
def test_the_drawing_thread_is_free_while_a_pin_is_checked(qtbot: QtBot, door: SignIn) -> None:
    door.begin(last="sun")
    door.attempt(PIN)
    assert door.busy
    assert door.sentence() == "Checking …"
    door.attempt(PIN)  # a second touch is passed over
    qtbot.waitUntil(lambda: door.door is Door.OPEN)


@pytest.mark.usefixtures("known")
def test_after_a_wrong_pin_the_wait_is_counted_down(qtbot: QtBot, door: SignIn, machine: Machine) -> None:
    door.begin(last="sun")
    for seconds in (1, 2, 4):
        attempt(qtbot, door, "9999")
        assert door.waiting
        assert door.sentence() == f"This PIN is not right. Next attempt in 0:0{seconds}."
        machine.ahead += seconds - 0.5
        door.second()
        assert door.waiting
        machine.ahead += 0.6
        door.second()
        assert not door.waiting
    door.choose("brandt")
    assert (door.sentence(), door.waiting) == ("", False), "each has a throttle of their own"
    door.choose("sun")
    attempt(qtbot, door, PIN)
    assert door.door is Door.OPEN


@pytest.mark.usefixtures("known")
def test_who_is_stopped_is_told_so(qtbot: QtBot, door: SignIn) -> None:
    stopped = {"failures": ATTEMPTS, "boot": None, "seconds": 0.0}
    models.Staff.update(throttle=stopped).where(models.Staff.code == "sun").execute()
    door.begin(last="sun")
    assert door.sentence() == "Too many wrong attempts. An administrator has to set a new PIN."
    attempt(qtbot, door, PIN)
    assert door.door is Door.SIGN_IN


@pytest.mark.usefixtures("known")
def test_who_has_no_pin_is_told_so(door: SignIn) -> None:
    door.begin(last="wolf")
    assert door.sentence() == "L. Wolf has no PIN yet. An administrator can set one."


@pytest.mark.usefixtures("known")
def test_the_desk_locks_after_inactivity_and_by_key(
    qtbot: QtBot, door: SignIn, desk: Desk, machine: Machine
) -> None:
    door.begin("sun")
    for _ in range(2):
        machine.ahead += 299
        door.second()
        assert door.door == Door.OPEN
        door.touched()
    machine.ahead += 299
    machine.ahead += 2
    door.second()
    assert (door.door, desk.staff, desk.counter) == (Door.LOCKED, None, 2)
    door.knock()
    assert (door.door, door.chosen) == (Door.SIGN_IN, "sun")
    door.step_back()
    assert door.door is Door.LOCKED
    door.knock()
    attempt(qtbot, door, PIN)
    assert (door.door, desk.staff) == (Door.OPEN, "sun")
    door.lock()
    assert door.door == Door.LOCKED


def test_the_site_says_when_it_locks(door: SignIn, desk: Desk, machine: Machine) -> None:
    site = desk.words.site
    desk.words.site = replace(site, desk=replace(site.desk, lock_seconds=60))
    door.begin("sun")
    machine.ahead += 61
    door.second()
    assert door.door is Door.LOCKED


def test_who_no_longer_belongs_to_the_staff_is_out(
    door: SignIn, desk: Desk, station: Station, now: datetime
) -> None:
    door.begin("sun")
    desk.live.refresh()
    site = station.site
    store_site(replace(site, staff=tuple(one for one in site.staff if one.code != "sun")), now)
    desk.live.poll()
    assert (door.door, door.member, desk.staff) == (Door.SIGN_IN, None, None)
    assert "sun" not in {one.code for one in door.staff}


def test_without_staff_nobody_can_sign_in(door: SignIn, station: Station, now: datetime) -> None:
    store_site(replace(station.site, staff=()), now)
    door.begin()
    assert door.door is Door.NO_STAFF


def test_in_the_training_every_pin_is_right(door: SignIn, desk: Desk) -> None:
    desk.station = replace(desk.station, training=True)
    door.begin()
    assert door.door is Door.SIGN_IN
    door.choose("wolf")
    assert door.sentence() == "In the training every PIN is right."
    door.attempt("")
    assert (door.door, desk.staff) == (Door.OPEN, "wolf")


@pytest.fixture
def admin(desk: Desk) -> Iterator[StaffAdmin]:
    made = StaffAdmin(desk)
    yield made
    made.close()


def set_pin(qtbot: QtBot, admin: StaffAdmin, secret: str, again: str) -> str:
    admin.set_pin(secret, again)
    qtbot.waitUntil(lambda: not admin.busy)
    return admin.sentence()


@pytest.mark.usefixtures("known")
def test_an_administrator_sets_pins_and_roles(
    qtbot: QtBot, admin: StaffAdmin, desk: Desk, station: Station
) -> None:
    desk.sit(2, "brandt")
    admin.open("brandt")
    assert [one.code for one in admin.staff] == ["brandt", "sun", "wolf", "yildiz"]
    assert not admin.may_set_role(), "one's own role is for another administrator"
    admin.choose("wolf")
    assert admin.may_set_role()
    admin.set_role(Role.SUPERVISOR)
    assert admin.sentence() == "L. Wolf is now: Supervisor."
    assert set_pin(qtbot, admin, "8086", "8085") == "The two entries are not the same."
    assert set_pin(qtbot, admin, "8888", "8888") == "The same digit over and over is easily guessed."
    assert admin.failed
    assert set_pin(qtbot, admin, "8086", "8086") == "The new PIN of L. Wolf is stored."
    assert not admin.failed
    wolf = signin.member(station, "wolf")
    assert (wolf.role, wolf.has_pin) == (Role.SUPERVISOR, True)


@pytest.mark.usefixtures("known")
def test_others_see_themselves_and_change_their_own_pin(
    qtbot: QtBot, admin: StaffAdmin, station: Station, now: datetime
) -> None:
    admin.open("sun")  # the desk's member is Sun
    assert [one.code for one in admin.staff] == ["sun"]
    assert not admin.may_set_role()
    assert set_pin(qtbot, admin, "8086", "8086") == "The new PIN of 孙敏 is stored."
    assert signin.sign_in(station, "sun", "8086", now).code == "sun"


@pytest.mark.usefixtures("known")
def test_a_role_taken_away_meanwhile_counts(
    qtbot: QtBot, admin: StaffAdmin, desk: Desk, station: Station, now: datetime
) -> None:
    signin.set_role(station, None, "sun", Role.ADMINISTRATOR, now)
    desk.sit(2, "sun")
    admin.open("sun")
    admin.choose("wolf")
    signin.set_role(station, None, "sun", Role.RECEPTION, now)
    assert set_pin(qtbot, admin, "8086", "8086") == "Your role does not allow this."
    assert [one.code for one in admin.staff] == ["sun"]
