"""Brings a desk window into named states, for the pictures of the manual and the screen checks.

The station's database should be a throw-away one: visitors are checked in, called and served.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from uuid import UUID

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from kiosk.domain.errors import IllegalMove
from kiosk.domain.tickets import Priority
from kiosk.operations import alarms, checkin, moves, queue
from kiosk.operations import help as help_operations
from kiosk.operations.checkin import CheckInForm
from kiosk.operations.queue import Actor
from kiosk.operations.station import Station
from kiosk.ui.desk import gallery_gate
from kiosk.ui.desk.gallery_export import EXPORT
from kiosk.ui.desk.gallery_figures import FIGURES
from kiosk.ui.desk.gallery_plan import PLAN
from kiosk.ui.desk.gallery_reception import RECEPTION
from kiosk.ui.desk.gallery_worklog import WORK_LOG
from kiosk.ui.desk.look import Look
from kiosk.ui.desk.settings import DeskSettings
from kiosk.ui.desk.sheet import Sheet
from kiosk.ui.desk.window import DeskWindow
from kiosk.ui.theme import Mode
from kiosk.viewmodels.desk.desk import Desk
from kiosk.viewmodels.desk.live import LiveQueue
from kiosk.viewmodels.desk.words import DeskWords

Scene = Callable[[DeskWindow], QWidget]

_ROUNDS = 4


@dataclass(frozen=True)
class _Guest:
    """An invented visitor who came ``minutes`` ago."""

    minutes: int
    form: CheckInForm


def _came(minutes: int, purpose: str, name: str, language: str, adults: int, **more: str | int) -> _Guest:
    return _Guest(
        minutes,
        CheckInForm(purpose=purpose, name=name, language=language, adults=adults, **more),  # type: ignore[arg-type]
    )


_SERVED = (
    (1, "brandt", 430, _came(22, "visit", "Markus Vogel", "de", 1)),
    (
        2,
        "sun",
        252,
        _came(
            21,
            "complaint",
            "张丽华 Zhang Lihua",
            "zh_CN",
            2,
            children=1,
            phone="+8613800138000",
            organisation="椴园 3 号楼 1204 室",
            subject="equipment",
            note="三号楼的电梯停了，老人下不了楼。上个月也坏过一次。",
        ),
    ),
)
_CALLED = (3, "wolf", 90, _came(19, "consultation", "Helga Braun", "de", 1))
_WAITING = (
    _came(24, "consultation", "Jonas Weber", "de", 1, heard="friends"),
    _came(16, "complaint", "陈国强 Chen Guoqiang", "zh_CN", 2),
    _came(12, "visit", "Erika Müller", "de", 1, priority=Priority.ASSISTED),
    _came(9, "visit", "刘洋 Liu Yang", "zh_CN", 4),
    _came(8, "consultation", "Sabine Koch", "de", 2, service="contract"),
    _came(6, "home_service", "王敏 Wang Min", "zh_CN", 1),
    _came(5, "visit", "Thomas Reuter", "en", 1, priority=Priority.APPOINTMENT),
    _came(3, "consultation", "赵书雅 Zhao Shuya", "zh_CN", 3),
    _came(1, "complaint", "Petra Lang", "de", 1, service="suggestion"),
)


@contextmanager
def desk_window(
    station: Station,
    install: Callable[[str], None],
    size: tuple[int, int],
    language: str,
    *,
    moment: datetime,
    mode: Mode = Mode.LIGHT,
) -> Iterator[DeskWindow]:
    """Open a desk of ``size`` px with a standing clock; it follows nothing by itself.

    The application object exists and its fonts are loaded. ``install`` makes it speak a language.
    """
    with TemporaryDirectory(prefix="desk") as folder:
        install(language)
        words = DeskWords(station.site, language)
        live = LiveQueue(station, words, lambda: moment)
        look = Look(station.site.accent, mode)
        look.apply()
        desk = Desk(live, words)
        window = DeskWindow(desk, look, DeskSettings(Path(folder)), install)
        window.resize(*size)
        desk.sit(2, "sun")
        gate = gallery_gate.add_gate(window)
        live.refresh()
        window.show()
        try:
            yield window
        finally:
            live.stop()
            gate.close_down()
            window.close()
            window.deleteLater()


def show(window: DeskWindow, screen: str) -> QWidget:
    """Bring the window into a state of SCREENS and return what lies uppermost: the window or a panel.

    Raises KeyError for another name.
    """
    for panel in window.panels:
        panel.reject()
    for sheet in window.findChildren(Sheet):
        sheet.reject()
    gallery_gate.reset(window)
    window.open_page(0)
    window.visitor.story.choose("timeline")
    window.desk.say("")
    if window.desk.live.cut_off_since is not None:
        window.desk.live.refresh()
    part = SCREENS[screen](window)
    # An arrangement that depends on the width takes a second round of layout requests.
    for _ in range(_ROUNDS):
        QCoreApplication.processEvents()
    return part


def _empty(window: DeskWindow) -> QWidget:
    _clear(window)
    window.desk.show(None)
    return window


def _queue(window: DeskWindow) -> QWidget:
    _fill(window)
    live = window.desk.live
    window.desk.show(live.waiting.row_at(0).id)
    return window


def _serving(window: DeskWindow) -> QWidget:
    _fill(window)
    window.desk.show_own()
    return window


def _finish(window: DeskWindow) -> QWidget:
    _serving(window)
    window.finish.ask()
    return window.finish


def _transfer(window: DeskWindow) -> QWidget:
    _serving(window)
    window.transfer.ask()
    return window.transfer


def _alarm(window: DeskWindow) -> QWidget:
    """The desk of counter 3 needs help."""
    _serving(window)
    desk = window.desk
    alarms.raise_alarm(desk.station, Actor(3, "wolf"), desk.live.clock() - timedelta(seconds=9))
    window.alarms.refresh()
    return window


def _help(window: DeskWindow) -> QWidget:
    _serving(window)
    desk = window.desk
    called = desk.live.clock() - timedelta(seconds=42)
    help_operations.call_help(desk.station, "details", "de", called)
    window.help.refresh()
    return window


def _notice(window: DeskWindow) -> QWidget:
    """Another desk was faster."""
    _queue(window)
    desk = window.desk
    label = desk.live.waiting.row_at(0).label
    desk.say(desk.words.error(IllegalMove("illegal_move", counter=1), label))
    return window


def _cut_off(window: DeskWindow) -> QWidget:
    _serving(window)
    live = window.desk.live
    live.cut_off_since = live.clock() - timedelta(minutes=3)
    live.connection_changed.emit()
    return window


def _filled(scene: Scene) -> Scene:
    def filled(window: DeskWindow) -> QWidget:
        _fill(window)
        return scene(window)

    return filled


SCREENS: dict[str, Scene] = {
    "desk-empty": _empty,
    "desk-queue": _queue,
    "desk-serving": _serving,
    "desk-finish": _finish,
    "desk-transfer": _transfer,
    "desk-alarm": _alarm,
    "desk-help": _help,
    "desk-notice": _notice,
    "desk-cut-off": _cut_off,
    **{name: _filled(scene) for name, scene in (RECEPTION | WORK_LOG | FIGURES | PLAN | EXPORT).items()},
    **gallery_gate.GATE,
}


def _fill(window: DeskWindow) -> None:
    """Make the invented visitors come, each once."""
    desk = window.desk
    _answer_calls(window)
    if not desk.live.waiting_count():
        for counter, staff, seconds, guest in _SERVED:
            ticket = _called(desk, counter, staff, seconds + 40, guest)
            moment = desk.live.clock() - timedelta(seconds=seconds)
            moves.serve(desk.station, ticket, Actor(counter, staff), moment)
        _called(desk, *_CALLED)
        for guest in _WAITING:
            _check_in(desk, guest)
    desk.live.refresh()
    window.queue.waiting.calm()


def _called(desk: Desk, counter: int, staff: str, seconds: int, guest: _Guest) -> UUID:
    ticket = _check_in(desk, guest)
    moment = desk.live.clock() - timedelta(seconds=seconds)
    moves.call(desk.station, ticket, Actor(counter, staff), moment)
    return ticket


def _check_in(desk: Desk, guest: _Guest) -> UUID:
    moment = desk.live.clock() - timedelta(minutes=guest.minutes, seconds=10)
    ticket = checkin.check_in(desk.station, guest.form, moment).ticket_id
    if ticket is None:
        raise LookupError(f"{guest.form.purpose} has no queue")
    return ticket


def _clear(window: DeskWindow) -> None:
    """Let everyone who is here be served, so that nobody waits."""
    desk = window.desk
    _answer_calls(window)
    now, actor = desk.live.clock(), Actor(2, "sun")
    for row in queue.open_rows(desk.station, now):
        if row.called_at is None:
            moves.call(desk.station, row.id, actor, now)
        moves.finish(desk.station, row.id, actor, None, now)
    desk.live.refresh()


def _answer_calls(window: DeskWindow) -> None:
    desk = window.desk
    for call in help_operations.open_calls(desk.station):
        help_operations.answer(desk.station, call.id, desk.actor, desk.live.clock())
    for alarm in alarms.open_alarms(desk.station):
        alarms.answer(desk.station, alarm.id, desk.actor, desk.live.clock())
    window.alarms.refresh()
    window.help.refresh()
