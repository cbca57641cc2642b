import subprocess
import sys
from collections.abc import Iterator

import pytest
from argon2 import PasswordHasher

from kiosk.domain.access import Throttle, wait_left
from kiosk.domain.errors import InvalidInput, LobbyError
from kiosk.operations import access

REAL = access._hasher


@pytest.fixture(scope="module", autouse=True)
def real_pins() -> Iterator[None]:
    """Hash in earnest here."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(access, "_hasher", REAL)
        yield


@pytest.fixture(scope="module")
def stored() -> str:
    return access.hash_pin("1357")


def test_the_right_pin_is_right_and_others_are_wrong(stored: str) -> None:
    assert access.check_pin(stored, "1357")
    for wrong in ("1358", "", "13570", " 1357", "1357\x00", "\ud800", "9" * 10_000):
        assert not access.check_pin(stored, wrong), wrong


def test_a_pin_may_be_typed_with_the_chinese_keyboard(stored: str) -> None:
    assert access.check_pin(stored, "１３５７")


def test_a_password_is_the_same_however_its_umlaut_was_typed() -> None:
    assert access.check_pin(access.hash_pin("grüne Birne"), "gru\u0308ne Birne")


def test_what_is_stored_is_argon2id_with_its_own_salt(stored: str) -> None:
    assert stored.startswith("$argon2id$v=19$m=65536,t=3,p=4$")
    assert "1357" not in stored
    assert access.hash_pin("1357") != stored


def test_a_bad_pin_is_not_stored() -> None:
    with pytest.raises(InvalidInput, match="pin_run"):
        access.hash_pin("1234")


def test_who_has_no_pin_gets_in_with_none() -> None:
    assert not access.check_pin(None, "1357")
    assert not access.check_pin(None, "")


@pytest.mark.parametrize("damage", ["", "1357", "$argon2id$v=19$m=65536", "ü"])
def test_a_damaged_hash_is_told(damage: str) -> None:
    with pytest.raises(LobbyError, match="pin_damaged"):
        access.check_pin(damage, "1357")


def test_a_weaker_hash_is_made_anew_and_a_good_one_left(stored: str) -> None:
    weak = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1).hash("1357")
    assert access.check_pin(weak, "1357")
    fresh = access.renewed(weak, "1357")
    assert fresh is not None
    assert access.check_pin(fresh, "1357")
    assert access.renewed(stored, "1357") is None


def test_the_clock_goes_on_in_another_program() -> None:
    """A delay that began in one run of the program is known to have run on in the next."""
    before = access.tick()
    code = "from kiosk.operations.access import tick; now = tick(); print(now.boot, now.seconds)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    boot, seconds = done.stdout.split()
    after = access.tick()
    assert boot == before.boot == after.boot
    assert before.seconds < float(seconds) < after.seconds


def test_a_system_that_does_not_name_its_start_is_not_believed_over_a_restart(
    monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory
) -> None:
    monkeypatch.setattr(access, "_BOOT", tmp_path_factory.mktemp("none") / "missing")
    access._boot.cache_clear()
    try:
        throttle = Throttle(6, access.tick())
        assert wait_left(throttle, access.tick()) < 32
        access._boot.cache_clear()  # as a new run of the program
        assert wait_left(throttle, access.tick()) == 32
    finally:
        access._boot.cache_clear()
