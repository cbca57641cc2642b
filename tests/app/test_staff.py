"""``kiosk staff``: the way in, and back in, for whoever has the machine."""

from pathlib import Path

import pytest

from db import models
from kiosk.clock import utc_now
from kiosk.domain.access import ATTEMPTS, AccessDenied
from kiosk.operations import signin
from kiosk.operations import station as stations
from tests.command import Kiosk


@pytest.fixture
def kiosk(tmp_path: Path) -> Kiosk:
    return Kiosk(tmp_path)


def listed(kiosk: Kiosk) -> dict[str, dict[str, object]]:
    return {one["code"]: one for one in kiosk.run("staff", "list", "--json").json}


def test_a_pin_and_a_role_are_set(kiosk: Kiosk) -> None:
    assert not any(one["has_pin"] for one in listed(kiosk).values())
    role = kiosk.run("staff", "set-role", "sun", "administrator")
    assert (role.status, role.text) == (0, "孙敏 is now: administrator.\n")
    pin = kiosk.run("staff", "set-pin", "sun", stdin=b"2468\n")
    assert (pin.status, pin.text) == (0, "The new PIN of 孙敏 is stored.\n")
    expected = {"code": "sun", "name": "孙敏", "role": "administrator", "has_pin": True, "stopped": False}
    assert listed(kiosk)["sun"] == expected
    station = stations.open_station(kiosk.url, None, "lobby", utc_now())
    try:
        assert signin.sign_in(station, "sun", "2468", utc_now()).code == "sun"
        assert not signin.needs_first_pin(station)
    finally:
        stations.close()


def test_an_only_administrator_who_is_stopped_comes_back(kiosk: Kiosk) -> None:
    kiosk.run("staff", "set-role", "sun", "administrator")
    kiosk.run("staff", "set-pin", "sun", stdin=b"2468\n")
    station = stations.open_station(kiosk.url, None, "lobby", utc_now())
    try:
        stopped = {"failures": ATTEMPTS, "boot": None, "seconds": 0.0}
        models.Staff.update(throttle=stopped).where(models.Staff.code == "sun").execute()
        with pytest.raises(AccessDenied, match="stopped"):
            signin.sign_in(station, "sun", "2468", utc_now())
        assert listed(kiosk)["sun"]["stopped"]
        assert "stopped" in kiosk.run("staff", "list").text
        assert kiosk.run("staff", "set-pin", "sun", stdin=b"8086\n").status == 0
        assert signin.sign_in(station, "sun", "8086", utc_now()).code == "sun"
    finally:
        stations.close()


@pytest.mark.parametrize(
    ("arguments", "stdin", "status", "said"),
    [
        (("set-pin", "sun"), b"1234\n", 1, "pin: The PIN is a run of digits.\n"),
        (("set-pin", "sun"), b"\n", 1, "pin: The field must be given.\n"),
        (("set-pin", "nobody"), b"2468\n", 1, "The site has no such staff member.\n"),
        (
            ("set-role", "sun", "boss"),
            b"",
            2,
            "The role must be one of reception, supervisor, manager, administrator.\n",
        ),
    ],
)
def test_what_is_not_accepted_is_said(
    kiosk: Kiosk, arguments: tuple[str, ...], stdin: bytes, status: int, said: str
) -> None:
    result = kiosk.run("staff", *arguments, stdin=stdin)
    assert (result.status, result.errors) == (status, said)


def test_the_last_administrator_remains(kiosk: Kiosk) -> None:
    kiosk.run("staff", "set-role", "sun", "administrator")
    kiosk.run("staff", "set-pin", "sun", stdin=b"2468\n")
    result = kiosk.run("staff", "set-role", "sun", "reception")
    assert (result.status, result.errors) == (1, "One administrator with a PIN has to remain.\n")
