"""Brings a board into named states, for the pictures of the manual and the screen checks.

The station's database should be a throw-away one: visitors are checked in, called and served, on days
of their own, so that other pictures do not show them.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from uuid import UUID

from kiosk.operations import board, moves
from kiosk.operations.checkin import CheckInForm, check_in
from kiosk.operations.queue import Actor
from kiosk.operations.station import Station
from kiosk.ui.board.window import BoardOptions, BoardWindow, open_window
from kiosk.ui.theme import Mode

Scene = Callable[[BoardWindow, datetime], datetime]

# Days from the moment of the pictures; the quiet one first, because a new day closes those before it.
_QUIET, _BUSY = timedelta(days=-1), timedelta(days=1)
_SERVED = {"visit": (1, 44), "consultation": (3, 20), "complaint": (2, 11)}
_LONGEST = timedelta(minutes=4)
_CALLED = (("visit", 1, 9), ("consultation", 3, 5), ("visit", 1, 3), ("complaint", 2, 1))
_WAITING = (
    *("visit", "complaint", "consultation", "visit", "consultation"),
    *("visit", "complaint", "visit", "consultation"),
)


class _Clock:
    """Stands until it is set."""

    def __init__(self, now: datetime) -> None:
        self.now = now

    def __call__(self) -> datetime:
        return self.now


class GalleryWindow:
    """A board whose clock the scenes set."""

    def __init__(self, window: BoardWindow, clock: _Clock, moment: datetime) -> None:
        self.window = window
        self._clock = clock
        self._moment = moment

    def show(self, screen: str) -> None:
        """Bring the board into a state of SCREENS; raises KeyError for another name."""
        model = self.window.board
        self._clock.now = SCREENS[screen](self.window, self._moment)
        model.take_over(replace(model.station, training=screen in _TRAINING))
        model.tick()


@contextmanager
def board_window(
    station: Station,
    install: Callable[[str], None],
    catalogue: Callable[[str], Path],
    size: tuple[int, int],
    language: str,
    *,
    moment: datetime,
    mode: Mode = Mode.LIGHT,
) -> Iterator[GalleryWindow]:
    """Open a board in ``size`` px without motion, ``language`` leading and one of the voice beside it."""
    clock = _Clock(moment)
    others = [one for one in station.site.heard_languages if one != language]
    options = BoardOptions(
        install=install, catalogue=catalogue, clock=clock, codes=(language, *others[:1]), mode=mode
    )
    install(language)
    window = open_window(station, options)
    try:
        window.theme.setProperty("reducedMotion", True)
        window.resize(*size)
        window.show()
        yield GalleryWindow(window, clock, moment)
    finally:
        window.close_down()


def _busy(window: BoardWindow, moment: datetime) -> datetime:
    """Numbers are called, others wait."""
    now = moment + _BUSY
    station = window.board.station
    if not board.calls_of_today(station, now):
        _work_until(station, now)
    return now


def _quiet(window: BoardWindow, moment: datetime) -> datetime:  # noqa: ARG001 - a scene
    """Nobody has come yet."""
    return moment + _QUIET


def _work_until(station: Station, now: datetime) -> None:
    for purpose, (counter, count) in _SERVED.items():
        step = timedelta(minutes=110) / count
        for place in range(count):
            came = now - timedelta(minutes=130) + place * step
            ticket = _come(station, purpose, came)
            called = came + step / 2
            actor = Actor(counter)
            moves.call(station, ticket, actor, called)
            moves.serve(station, ticket, actor, called)
            moves.finish(station, ticket, actor, None, called + min(step * 0.9, _LONGEST))
    for purpose, counter, minutes in _CALLED:
        called = now - timedelta(minutes=minutes)
        ticket = _come(station, purpose, called - timedelta(minutes=12))
        moves.call(station, ticket, Actor(counter), called)
        if minutes > 1:
            moves.serve(station, ticket, Actor(counter), called)
    for place, purpose in enumerate(_WAITING):
        _come(station, purpose, now - timedelta(minutes=11) + timedelta(minutes=place))


def _come(station: Station, purpose: str, came: datetime) -> UUID:
    ticket = check_in(station, CheckInForm(purpose=purpose), came).ticket_id
    if ticket is None:
        raise LookupError(f"the purpose {purpose} leads to no ticket")
    return ticket


SCREENS: dict[str, Scene] = {"board": _busy, "board-quiet": _quiet, "board-training": _busy}
_TRAINING = {"board-training"}
