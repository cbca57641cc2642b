import math
import string
import unicodedata
from itertools import pairwise

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from kiosk.domain.access import (
    ATTEMPTS,
    LOCK_LONGEST,
    LOCK_SHORTEST,
    LONGEST_DELAY,
    WHEN_LOCKED,
    AccessDenied,
    Permission,
    Role,
    Throttle,
    Tick,
    attempt,
    check_new_secret,
    delay_after,
    lock_after,
    may,
    may_reset_pin,
    must_lock,
    permissions,
    prepared,
    resumed,
    wait_left,
)
from kiosk.domain.errors import InvalidInput

seconds = st.floats(0, 1e8, allow_nan=False)
boots = st.sampled_from(["a", "b"])
ticks = st.builds(Tick, boots, seconds)
throttles = st.builds(Throttle, st.integers(0, ATTEMPTS), st.none() | ticks)


# --- Roles


def test_every_permission_belongs_to_someone_and_the_administrator_has_all() -> None:
    assert permissions(Role.ADMINISTRATOR) == frozenset(Permission)


def test_each_role_may_more_than_the_one_before() -> None:
    roles = list(Role)
    for lower, higher in pairwise(roles):
        assert permissions(lower) < permissions(higher)


@pytest.mark.parametrize(
    ("permission", "first"),
    [
        (Permission.QUEUE, Role.RECEPTION),
        (Permission.ON_SITE, Role.RECEPTION),
        (Permission.CORRECT, Role.RECEPTION),
        (Permission.MERGE, Role.SUPERVISOR),
        (Permission.UNDO_OTHERS, Role.SUPERVISOR),
        (Permission.EXPORT, Role.MANAGER),
        (Permission.PRIVACY, Role.MANAGER),
        (Permission.STAFF, Role.ADMINISTRATOR),
        (Permission.SETTINGS, Role.ADMINISTRATOR),
    ],
)
def test_who_may_do_what(permission: Permission, first: Role) -> None:
    allowed = [role for role in Role if may(role, permission)]
    assert allowed == list(Role)[list(Role).index(first) :]


@pytest.mark.parametrize("permission", list(Permission))
def test_a_locked_desk_and_an_empty_one_offer_the_same(permission: Permission) -> None:
    assert may(None, permission) is may(Role.ADMINISTRATOR, permission, locked=True)
    assert may(None, permission) is (permission in WHEN_LOCKED)


def test_an_emergency_needs_no_pin_and_a_visitor_is_not_shown_without_one() -> None:
    assert may(None, Permission.EMERGENCY)
    assert not may(None, Permission.VISITORS)
    assert not may(None, Permission.ON_SITE)


def test_who_may_give_whom_a_new_pin() -> None:
    allowed = {(actor, target) for actor in Role for target in Role if may_reset_pin(actor, target)}
    assert allowed == {
        (Role.MANAGER, Role.RECEPTION),
        (Role.MANAGER, Role.SUPERVISOR),
        *((Role.ADMINISTRATOR, target) for target in Role),
    }


# --- PIN and password


@pytest.mark.parametrize("secret", ["1357", "1990", "24121990", "1223", "1212", "112233445566", "9870"])
def test_good_pins(secret: str) -> None:
    assert check_new_secret(secret) == secret


@pytest.mark.parametrize(
    "secret", ["grüne Birne", "Regen im Mai", "春天来了去看海吧", "12345678x", "aaaaaaab", "1" * 13 + "a"]
)
def test_good_passwords(secret: str) -> None:
    assert check_new_secret(secret) == secret


@pytest.mark.parametrize(
    ("secret", "code"),
    [
        ("", "required"),
        ("    ", "required"),
        ("135", "pin_short"),
        ("1", "pin_short"),
        ("1357913579135", "pin_long"),
        ("0000", "pin_repeated"),
        ("777777777777", "pin_repeated"),
        ("1234", "pin_run"),
        ("0123456789", "pin_run"),
        ("7890", "pin_run"),
        ("4321", "pin_run"),
        ("2109", "pin_run"),
        ("a1b2c3d", "password_short"),
        ("abc", "password_short"),
        ("x" * 129, "password_long"),
        ("9" * 129, "password_long"),
        ("xxxxxxxx", "pin_repeated"),
        ("abcdefgh", "pin_run"),
        ("AbCdEfGh", "pin_run"),
        ("hgfedcba", "pin_run"),
        ("pass\x00word", "not_text"),
        ("pass\u202eword", "not_text"),
        ("password\ud800", "not_text"),
    ],
)
def test_refused_secrets(secret: str, code: str) -> None:
    with pytest.raises(InvalidInput) as error:
        check_new_secret(secret)
    assert (error.value.code, error.value.field) == (code, "pin")


def test_a_refusal_says_the_limit() -> None:
    limits = {}
    for secret in ("12", "1" * 13, "ab1", "x" * 200):
        with pytest.raises(InvalidInput) as error:
            check_new_secret(secret)
        limits[error.value.code] = error.value.values
    assert limits == {
        "pin_short": {"minimum": 4},
        "pin_long": {"limit": 12},
        "password_short": {"minimum": 8},
        "password_long": {"limit": 128},
    }


def test_ligatures_do_not_make_a_password_longer_than_its_limit() -> None:
    with pytest.raises(InvalidInput, match="password_long"):
        check_new_secret("ﬃ" * 100)


def test_wide_digits_of_a_chinese_keyboard_are_the_same_pin() -> None:
    assert check_new_secret("１３５７") == "1357" == prepared("1357")
    with pytest.raises(InvalidInput, match="pin_run"):
        check_new_secret("１２３４")


@given(st.text(max_size=140))
def test_a_secret_is_refused_or_stored_in_the_form_it_is_compared_in(secret: str) -> None:
    try:
        stored = check_new_secret(secret)
    except InvalidInput:
        return
    assert stored == prepared(secret) == prepared(unicodedata.normalize("NFD", stored))
    assert 4 <= len(stored) <= 128


@given(st.text(string.digits, min_size=4, max_size=12))
def test_only_runs_and_repeats_are_refused_of_pins(pin: str) -> None:
    circle = string.digits * 3
    plain = len(set(pin)) == 1 or pin in circle or pin in circle[::-1]
    try:
        check_new_secret(pin)
    except InvalidInput:
        assert plain
    else:
        assert not plain


# --- Wrong attempts


def wrong_attempts(count: int) -> Throttle:
    """As someone who waits as long as they must and is wrong each time."""
    throttle, now = Throttle(), Tick("a", 0)
    for _ in range(count):
        now = Tick("a", now.seconds + wait_left(throttle, now))
        throttle = attempt(throttle, now)
    return throttle


def test_the_delay_doubles_from_one_second() -> None:
    delays = [delay_after(failures) for failures in range(13)]
    assert delays == [0, 1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 900, 900]
    assert delay_after(10**6) == LONGEST_DELAY
    assert delay_after(-1) == 0


def test_the_first_attempt_is_free_and_the_second_must_wait_a_second() -> None:
    first = attempt(Throttle(), Tick("a", 50))
    assert first == Throttle(1, Tick("a", 50))
    with pytest.raises(AccessDenied) as error:
        attempt(first, Tick("a", 50.25))
    assert (error.value.code, error.value.values) == ("slowed", {"seconds": 0.75})
    assert attempt(first, Tick("a", 51)).failures == 2


def test_it_stops_at_100() -> None:
    throttle = wrong_attempts(ATTEMPTS)
    assert throttle.failures == ATTEMPTS == 100
    later = Tick("a", 1e12)
    assert wait_left(throttle, later) == math.inf
    for one in (throttle, resumed(throttle, later), resumed(throttle, Tick("b", 0))):
        with pytest.raises(AccessDenied, match="stopped"):
            attempt(one, later)


def test_a_refused_attempt_costs_nothing() -> None:
    throttle = wrong_attempts(5)
    assert throttle.since is not None
    early = Tick("a", throttle.since.seconds + 15)
    with pytest.raises(AccessDenied, match="slowed"):
        attempt(throttle, early)
    assert resumed(throttle, early) is throttle
    assert wait_left(throttle, early) == 1


def test_the_delay_goes_on_over_a_restart_of_the_program() -> None:
    throttle = Throttle(7, Tick("a", 1000))
    reopened = resumed(Throttle(throttle.failures, throttle.since), Tick("a", 1010))
    assert wait_left(reopened, Tick("a", 1010)) == 54


@pytest.mark.parametrize("now", [Tick("b", 5000), Tick("a", 999)], ids=["restarted", "snapshot"])
def test_the_delay_starts_anew_where_nothing_is_known_to_have_passed(now: Tick) -> None:
    throttle = Throttle(7, Tick("a", 1000))
    assert wait_left(throttle, now) == 64
    again = resumed(throttle, now)
    assert again == Throttle(7, now)
    assert wait_left(again, Tick(now.boot, now.seconds + 63)) == 1
    assert attempt(again, Tick(now.boot, now.seconds + 64)).failures == 8


def test_who_was_never_wrong_never_waits() -> None:
    assert resumed(Throttle(), Tick("a", 1)) == Throttle()
    assert wait_left(Throttle(0, Tick("a", 1)), Tick("b", 0)) == 0


@given(throttles, ticks)
def test_one_never_waits_longer_than_the_delay_nor_less_than_nothing(throttle: Throttle, now: Tick) -> None:
    left = wait_left(throttle, now)
    assert left >= 0
    assert left <= delay_after(throttle.failures) or throttle.failures == ATTEMPTS


@given(throttles, ticks)
def test_resuming_never_shortens_the_wait(throttle: Throttle, now: Tick) -> None:
    assert wait_left(resumed(throttle, now), now) >= wait_left(throttle, now)


@given(
    failures=st.integers(1, ATTEMPTS - 1),
    stages=st.lists(st.tuples(st.sampled_from(["run", "program", "machine"]), st.floats(0, 400)), max_size=8),
)
def test_no_order_of_restarts_lets_anyone_in_early(failures: int, stages: list[tuple[str, float]]) -> None:
    """Whatever is restarted, no attempt is taken before its delay has really passed."""
    now = Tick("boot 0", 100)
    throttle = Throttle(failures, now)
    really = 0.0
    for number, (kind, passed) in enumerate(stages, 1):
        really += passed
        # A machine's own clock begins anywhere after a restart, near where it was at the worst.
        now = Tick(f"boot {number}", 100) if kind == "machine" else Tick(now.boot, now.seconds + passed)
        if kind != "run":
            throttle = resumed(throttle, now)
        try:
            attempt(throttle, now)
        except AccessDenied:
            continue
        assert really >= delay_after(failures) - 1e-6
        return


@given(throttles, ticks, seconds)
def test_who_waits_may_try_again(throttle: Throttle, now: Tick, more: float) -> None:
    assume(throttle.failures < ATTEMPTS)
    ready = resumed(throttle, now)
    later = Tick(now.boot, now.seconds + delay_after(throttle.failures) + more + 1e-3)
    assert attempt(ready, later) == Throttle(throttle.failures + 1, later)


# --- Locking


@pytest.mark.parametrize(
    ("now", "locks"),
    [
        (Tick("a", 1000), False),
        (Tick("a", 1299), False),
        (Tick("a", 1300), True),
        (Tick("a", 999), True),
        (Tick("b", 1001), True),
    ],
)
def test_the_desk_locks_after_five_minutes(now: Tick, locks: bool) -> None:
    assert must_lock(Tick("a", 1000), now) is locks


@pytest.mark.parametrize(
    ("configured", "used"), [(-1, LOCK_SHORTEST), (0, LOCK_SHORTEST), (600, 600), (10**9, LOCK_LONGEST)]
)
def test_locking_cannot_be_configured_away(configured: int, used: int) -> None:
    assert lock_after(configured) == used
    assert not must_lock(Tick("a", 0), Tick("a", used - 1), configured)
    assert must_lock(Tick("a", 0), Tick("a", used), configured)
