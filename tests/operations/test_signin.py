"""Signing in: wrong attempts are slowed and stopped whatever is tried, and only hashes are stored."""

import json
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from db import models
from kiosk.domain.access import ATTEMPTS, AccessDenied, Permission, Role, Tick
from kiosk.domain.errors import InvalidInput, NotFound
from kiosk.operations import access, signin
from kiosk.operations import station as stations
from kiosk.operations.permissions import allows, require
from kiosk.operations.queue import Actor
from kiosk.operations.signin import Member
from kiosk.operations.site import store_site
from kiosk.operations.station import Station

PIN, OTHER = "1357", "2468"

TRY = """
import json, sys
from kiosk.clock import utc_now
from kiosk.domain.errors import LobbyError
from kiosk.operations import signin, station
here = station.open_station(sys.argv[1], None, "desk", utc_now())
sys.stdin.readline()
try:
    signin.sign_in(here, "sun", "9999", utc_now())
except LobbyError as error:
    print(json.dumps([error.code, error.values.get("seconds")]))
"""


class Machine:
    """The machine's clock, which tests move on."""

    def __init__(self) -> None:
        self.boot = "first"
        self.seconds = 1000.0

    def __call__(self) -> Tick:
        return Tick(self.boot, self.seconds)


@pytest.fixture
def machine(monkeypatch: pytest.MonkeyPatch) -> Machine:
    made = Machine()
    monkeypatch.setattr(signin, "tick", made)
    return made


@pytest.fixture
def administrator(station: Station, now: datetime) -> Member:
    return signin.choose_first_pin(station, "brandt", OTHER, now)


@pytest.fixture
def sun(station: Station, administrator: Member, now: datetime) -> Member:
    signin.set_pin(station, administrator, "sun", PIN, now)
    return signin.member(station, "sun")


def audit(station: Station) -> list[tuple[str, str | None]]:
    """Every entry about staff as action and who did it."""
    names = {key: code for code, key in station.keys.staff.items()}
    entries: Any = models.Audit.select().order_by(models.Audit.seq)
    return [(one.action, names.get(one.staff_id)) for one in entries if one.entity in names]


def wrong(station: Station, now: datetime) -> str:
    with pytest.raises((InvalidInput, AccessDenied)) as caught:
        signin.sign_in(station, "sun", "9999", now)
    return caught.value.code


def test_nobody_can_sign_in_before_a_pin_was_chosen(
    station: Station, now: datetime, machine: Machine
) -> None:
    assert signin.needs_first_pin(station)
    assert not any(one.has_pin for one in signin.members(station))
    for guess in ("", "0000", "1234", "admin"):
        machine.seconds += 900
        with pytest.raises(InvalidInput, match="wrong_pin"):
            signin.sign_in(station, "brandt", guess, now)


def test_the_first_administrator_chooses_a_pin_once(station: Station, now: datetime) -> None:
    with pytest.raises(InvalidInput, match="pin_run"):
        signin.choose_first_pin(station, "brandt", "1234", now)
    first = signin.choose_first_pin(station, "brandt", OTHER, now)
    assert (first.role, first.has_pin) == (Role.ADMINISTRATOR, True)
    assert not signin.needs_first_pin(station)
    with pytest.raises(InvalidInput, match="administrator_exists"):
        signin.choose_first_pin(station, "sun", PIN, now)
    assert signin.sign_in(station, "brandt", OTHER, now) == first
    assert audit(station) == [("first_pin", "brandt"), ("sign_in", "brandt")]


def test_where_the_site_names_an_administrator_only_they_choose_the_first_pin(
    station: Station, now: datetime
) -> None:
    signin.set_role(station, None, "wolf", Role.ADMINISTRATOR, now)
    assert [one.code for one in signin.first_administrators(station)] == ["wolf"]
    with pytest.raises(AccessDenied, match="not_allowed"):
        signin.choose_first_pin(station, "sun", PIN, now)
    signin.choose_first_pin(station, "wolf", PIN, now)


def test_only_a_hash_is_stored(database: Path, station: Station, sun: Member, now: datetime) -> None:
    signin.sign_in(station, sun.code, PIN, now)
    stored = str(models.Staff.get(code="sun").pin)
    assert stored.startswith("$argon2id$")
    everything = b"".join(path.read_bytes() for path in database.parent.glob("lobby.db*"))
    assert stored.encode() in everything
    assert f'"{PIN}"'.encode() not in everything
    assert PIN not in json.dumps([one.detail for one in models.Audit.select()])


def test_wrong_attempts_are_slowed_and_a_right_one_forgives(
    station: Station, sun: Member, now: datetime, machine: Machine
) -> None:
    for delay in (1, 2, 4, 8):
        assert wrong(station, now) == "wrong_pin"
        machine.seconds += delay - 0.1
        with pytest.raises(AccessDenied, match="slowed") as caught:
            signin.sign_in(station, "sun", PIN, now)  # even the right one has to wait
        assert caught.value.values["seconds"] == pytest.approx(0.1)
        machine.seconds += 0.2
    assert signin.sign_in(station, "sun", PIN, now) == sun
    assert wrong(station, now) == "wrong_pin"
    machine.seconds += 1.1
    signin.sign_in(station, "sun", PIN, now)


def test_at_a_hundred_it_stops_until_an_administrator_sets_a_pin(
    station: Station, sun: Member, administrator: Member, now: datetime, machine: Machine
) -> None:
    models.Staff.update(throttle={"failures": ATTEMPTS - 1, "boot": "first", "seconds": 0.0}).where(
        models.Staff.code == "sun"
    ).execute()
    assert wrong(station, now) == "wrong_pin"
    machine.seconds += 1_000_000
    assert wrong(station, now) == "stopped"
    assert signin.seconds_left(station, "sun") == float("inf")
    signin.set_pin(station, administrator, "sun", OTHER, now)
    assert signin.sign_in(station, "sun", OTHER, now) == sun


def test_the_delay_survives_restart_of_program_and_machine_and_a_changed_clock(
    database: Path, station: Station, sun: Member, now: datetime, machine: Machine
) -> None:
    for _ in range(4):
        assert wrong(station, now) == "wrong_pin"
        machine.seconds += 9
    assert wrong(station, now) == "wrong_pin"  # 16 s from here
    machine.seconds += 6
    stations.close()
    again = stations.open_station(f"sqlite:///{database}", None, "lobby", now.replace(year=2040))
    with pytest.raises(AccessDenied) as caught:
        signin.sign_in(again, "sun", PIN, now.replace(year=2040))  # the wall clock says nothing
    assert caught.value.values["seconds"] == pytest.approx(10)
    machine.boot, machine.seconds = "second", 3.0
    for seconds in (16, 12):  # another boot: it begins anew, and runs on from there
        with pytest.raises(AccessDenied) as caught:
            signin.sign_in(again, "sun", PIN, now)
        assert caught.value.values["seconds"] == pytest.approx(seconds)
        machine.seconds += 4
        assert signin.seconds_left(again, "sun") == pytest.approx(seconds - 4)
    machine.seconds += 9
    assert signin.seconds_left(again, "sun") == 0
    assert signin.sign_in(again, "sun", PIN, now).code == "sun"


def test_two_programs_cannot_share_an_attempt(database: Path, station: Station, sun: Member) -> None:
    """Four programs guess at once: one guess is looked at, the others are told to wait."""
    long_ago = {"failures": 4, "boot": access.tick().boot, "seconds": access.tick().seconds - 60}
    models.Staff.update(throttle=long_ago).where(models.Staff.code == sun.code).execute()
    pipe = subprocess.PIPE
    command = [sys.executable, "-c", TRY, f"sqlite:///{database}"]
    programs = [subprocess.Popen(command, stdin=pipe, stdout=pipe, text=True) for _ in range(4)]
    with ThreadPoolExecutor(4) as pool:
        answers = list(pool.map(lambda one: json.loads(one.communicate("go\n", timeout=60)[0]), programs))
    assert sorted(code for code, _ in answers) == ["slowed", "slowed", "slowed", "wrong_pin"]
    throttle = models.Staff.get(code=sun.code).throttle
    assert isinstance(throttle, dict)
    assert throttle["failures"] == 5


def test_an_attempt_counts_before_the_pin_is_looked_at(
    station: Station, sun: Member, now: datetime, machine: Machine, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Who pulls the plug while the PIN is being checked wins nothing."""

    def unplugged(stored: str | None, secret: str) -> bool:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(signin, "check_pin", unplugged)
        with pytest.raises(KeyboardInterrupt):
            signin.sign_in(station, "sun", "9999", now)
    assert wrong(station, now) == "slowed"


def test_a_pin_changed_while_the_old_one_was_checked_lets_nobody_in(
    station: Station, sun: Member, now: datetime, monkeypatch: pytest.MonkeyPatch
) -> None:
    def changed_meanwhile(stored: str | None, secret: str) -> bool:
        signin.set_pin(station, None, "sun", OTHER, now)
        return True

    monkeypatch.setattr(signin, "check_pin", changed_meanwhile)
    assert wrong(station, now) == "wrong_pin"


def test_pins_are_set_by_those_who_may(
    station: Station, sun: Member, administrator: Member, now: datetime
) -> None:
    signin.set_pin(station, sun, "sun", OTHER, now)
    with pytest.raises(AccessDenied, match="not_allowed"):
        signin.set_pin(station, sun, "wolf", PIN, now)
    signin.set_role(station, administrator, "sun", Role.MANAGER, now)
    signin.set_pin(station, sun, "wolf", PIN, now)
    with pytest.raises(AccessDenied, match="not_allowed"):
        signin.set_pin(station, signin.member(station, "sun"), "brandt", PIN, now)
    signin.set_role(station, administrator, "sun", Role.RECEPTION, now)
    with pytest.raises(AccessDenied, match="not_allowed"):  # whatever they were at their sign-in
        signin.set_pin(station, Member("sun", "", Role.MANAGER, None, True), "wolf", PIN, now)


def test_roles_are_the_administrators(
    station: Station, sun: Member, administrator: Member, now: datetime
) -> None:
    for actor, code in ((sun, "wolf"), (sun, "sun"), (administrator, "brandt")):
        with pytest.raises(AccessDenied, match="not_allowed"):
            signin.set_role(station, actor, code, Role.MANAGER, now)
    with pytest.raises(AccessDenied, match="last_administrator"):
        signin.set_role(station, None, "brandt", Role.RECEPTION, now)
    assert signin.member(station, "brandt").role is Role.ADMINISTRATOR
    signin.set_role(station, administrator, "sun", Role.ADMINISTRATOR, now)
    signin.set_role(station, None, "brandt", Role.RECEPTION, now)
    assert signin.member(station, "brandt").role is Role.RECEPTION


def test_the_trail_tells_who_did_it(
    station: Station, sun: Member, administrator: Member, now: datetime, machine: Machine
) -> None:
    wrong(station, now)
    signin.set_pin(station, None, "wolf", PIN, now)
    signin.set_role(station, administrator, "wolf", Role.SUPERVISOR, now)
    assert audit(station) == [
        ("first_pin", "brandt"),
        ("pin_set", "brandt"),
        ("sign_in_wrong", "sun"),
        ("pin_set", None),
        ("role_set", "brandt"),
    ]


def test_a_stranger_is_unknown(station: Station, now: datetime) -> None:
    with pytest.raises(NotFound, match="staff_unknown"):
        signin.sign_in(station, "nobody", PIN, now)


def test_reading_the_site_file_again_leaves_pin_and_role(
    station: Station, administrator: Member, now: datetime
) -> None:
    store_site(station.site, now)
    assert signin.member(station, "brandt") == administrator


def test_what_a_role_may_do_is_asked_of_the_database(station: Station, now: datetime) -> None:
    sun, command_line, gone = Actor(2, "sun"), Actor(2), Actor(2, "gone")
    assert allows(station, sun, Permission.QUEUE)
    assert not allows(station, sun, Permission.MERGE)
    assert allows(station, command_line, Permission.MERGE)
    assert not allows(station, gone, Permission.QUEUE)
    with pytest.raises(AccessDenied, match="not_allowed"):
        require(station, sun, Permission.MERGE)
    signin.set_role(station, None, "sun", Role.SUPERVISOR, now)
    require(station, sun, Permission.MERGE)
