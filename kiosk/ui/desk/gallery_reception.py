"""The states of the reception pages for the gallery. The queue is filled before each of them."""

from collections.abc import Callable
from datetime import timedelta
from uuid import UUID

from PySide6.QtWidgets import QWidget

from kiosk.devices.printer import NullPrinter
from kiosk.operations import callbacks, checkin, onsite, queue, visitors
from kiosk.operations.checkin import CheckInForm
from kiosk.operations.queue import Actor
from kiosk.ui.desk.reception import Reception
from kiosk.ui.desk.sheet import Sheet
from kiosk.ui.desk.window import DeskWindow

_LIFT = "Ist der Aufzug in Haus 3 wieder in Ordnung? 电梯修好了吗？"


def _people(window: DeskWindow) -> Reception:
    """Let a group with belongings come, who were here before, and plan call-backs; once."""
    reception, desk = window.reception, window.desk
    page = reception.onsite
    if page is None or reception.visitors is None or reception.callbacks is None:
        raise LookupError("a page is missing")
    station, now = desk.station, desk.live.clock()
    page.people.refresh()
    if not page.people.held:
        who = {"name": "张思远 Zhang Siyuan", "phone": "+4915112345678", "language": "zh_CN"}
        for days, purpose, more in (
            (40, "complaint", {"subject": "equipment"}),
            (12, "visit", {"host": "krueger"}),
        ):
            form = CheckInForm(purpose=purpose, **who, **more)  # type: ignore[arg-type]
            checkin.check_in(station, form, now - timedelta(days=days, minutes=20))
        things = ("umbrella", "luggage")
        form = CheckInForm(
            purpose="visit",
            adults=3,
            children=1,
            host="mueller_a",
            belongings=things,
            **who,  # type: ignore[arg-type]
        )
        visit = checkin.check_in(station, form, now - timedelta(minutes=48)).visit
        _story(window, visit)
        onsite.close_visits(station, now)
        page.people.refresh()
    return reception


def _story(window: DeskWindow, visit: UUID) -> None:
    station, now = window.desk.station, window.desk.live.clock()
    actor = Actor(1, "brandt")
    key = visitors.visitor_of(visit)
    if key is None:
        raise LookupError("no file")
    first, *_others = visitors.open_file(station, key).duplicates
    visitors.merge(station, first, key, Actor(), now)
    visitors.prefer(station, key, "Trinkt grünen Tee. 请用中文接待。", actor, now)
    visitors.note(station, key, _LIFT, actor, now - timedelta(days=2))
    early = now - timedelta(days=1)
    callbacks.plan(station, visit, station.today(early), _LIFT, actor, early)
    callbacks.plan(station, visit, station.today(now), "Unterlagen sind da.", actor, now)


def _behind(tab: str) -> Callable[[DeskWindow], QWidget]:
    """Show who stands behind a ticket: somebody who was here before."""

    def show(window: DeskWindow) -> QWidget:
        page = _people(window).onsite
        known = page.people.held[0].ticket if page is not None else None
        desk = window.desk
        desk.show(queue.find(desk.station, known or "", desk.live.clock()))
        window.visitor.story.choose(tab)
        return window

    return show


def _onsite(window: DeskWindow) -> QWidget:
    page = _people(window).onsite
    _open(window, page)
    return window


def _sign_out(window: DeskWindow) -> QWidget:
    _onsite(window)
    return _sheet(window, window.reception.sign_out)


def _belongings(window: DeskWindow) -> QWidget:
    _onsite(window)
    page = window.reception.onsite
    if page is not None:
        page.choose(page.people.held[0].visit)
        return _sheet(window, page.ask_belongings)
    return window


def _visitor(window: DeskWindow) -> QWidget:
    page = _people(window).visitors
    _open(window, page)
    if page is not None:
        page.field.write("zhang")
        page.search.look("zhang")
        page.table.choose(next(iter(page.search.found)))
        found = (visit for visit, hit in page.search.found.items() if hit.name and "思远" in hit.name)
        page.table.choose(next(found))
    return window


def _nobody(window: DeskWindow) -> QWidget:
    page = _people(window).visitors
    _open(window, page)
    if page is not None:
        page.field.write("xyz")
        page.search.look("xyz")
    return window


def _merge(window: DeskWindow) -> QWidget:
    _visitor(window)
    page = window.reception.visitors
    return _sheet(window, page.pane.others[0].click) if page is not None else window


def _correct(window: DeskWindow) -> QWidget:
    _visitor(window)
    page = window.reception.visitors
    return _sheet(window, lambda: page.do("correct")) if page is not None else window


def _note(window: DeskWindow) -> QWidget:
    _visitor(window)
    page = window.reception.visitors
    return _sheet(window, lambda: page.do("note")) if page is not None else window


def _plan(window: DeskWindow) -> QWidget:
    _visitor(window)
    page = window.reception.visitors
    return _sheet(window, lambda: page.do("call")) if page is not None else window


def _register(window: DeskWindow) -> QWidget:
    _people(window)
    return _sheet(window, window.reception.register)


def _refused(window: DeskWindow) -> QWidget:
    sheet = _register(window)
    for field in sheet.fields.values():  # type: ignore[attr-defined]
        if field.code == "phone":
            field.write("0151 12")
    sheet.finish_with()  # type: ignore[attr-defined]
    return sheet


def _callbacks(window: DeskWindow) -> QWidget:
    page = _people(window).callbacks
    _open(window, page)
    return window


def _print(window: DeskWindow) -> QWidget:
    """There is no printer."""
    window.desk.show_own()
    tickets = window.reception.tickets
    tickets.reprint.printer = NullPrinter()
    return _sheet(window, tickets.print)


RECEPTION: dict[str, Callable[[DeskWindow], QWidget]] = {
    "desk-earlier": _behind("visits"),
    "desk-notes": _behind("notes"),
    "desk-onsite": _onsite,
    "desk-sign-out": _sign_out,
    "desk-belongings": _belongings,
    "desk-visitor": _visitor,
    "desk-visitor-nobody": _nobody,
    "desk-merge": _merge,
    "desk-correct": _correct,
    "desk-note": _note,
    "desk-plan": _plan,
    "desk-register": _register,
    "desk-register-refused": _refused,
    "desk-callbacks": _callbacks,
    "desk-print": _print,
}


def _open(window: DeskWindow, page: object) -> None:
    window.open_page(next(number for number, one in enumerate(window.pages, 1) if one is page))


def _sheet(window: DeskWindow, act: Callable[[], None]) -> QWidget:
    act()
    return next(one for one in window.findChildren(Sheet) if one.isVisible())
