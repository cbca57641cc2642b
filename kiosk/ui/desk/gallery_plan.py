"""The states of the plan for the gallery, with an invented expectation and an invented replay."""

from collections.abc import Callable, Mapping
from datetime import timedelta

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from kiosk.domain.access import Role
from kiosk.domain.day_plan import Wanted, propose
from kiosk.domain.staffing import Expected, Need, together
from kiosk.domain.wait_figures import Waits
from kiosk.operations import signin
from kiosk.operations.plan import DayPlan
from kiosk.operations.plan_load import Group, Hour, Load, hours_of
from kiosk.operations.whatif import Day, WhatIf
from kiosk.ui.desk.plan_page import PlanPage
from kiosk.ui.desk.sheet import Sheet
from kiosk.ui.desk.window import DeskWindow

_MEMBER = "sun"
_COMING = {8: 4, 9: 11, 10: 15, 11: 11, 12: 5, 13: 6, 14: 10, 15: 11, 16: 8, 17: 3}
_SHARES = (0.42, 0.22, 0.14, 0.1, 0.05, 0.07)


def _page(window: DeskWindow, role: Role = Role.SUPERVISOR) -> PlanPage:
    """Open the page for somebody of this role, and wait until it has read what there is."""
    desk = window.desk
    page = next(one for one in window.pages if isinstance(one, PlanPage))
    page.part, page.planner.day, page.what.day = "plan", None, None
    signin.set_role(desk.station, None, _MEMBER, role, desk.live.clock())
    window.open_page(window.pages.index(page) + 1)
    _settle(page)
    return page


def _settle(page: PlanPage) -> None:
    desk = page.desk
    for part in (page.planner, page.what):
        part.background.wait()
    QCoreApplication.processEvents()
    signin.set_role(desk.station, None, _MEMBER, Role.RECEPTION, desk.live.clock())


def _load(page: PlanPage) -> Load:
    site = page.desk.words.site
    today = page.planner.today()
    counters = [one.services for one in site.counters]
    hours = {}
    for hour in hours_of(site, today):
        visitors = {
            one.code: Expected(_COMING[hour] * share, round(_COMING[hour] * share * 1.5 + 0.5))
            for one, share in zip(site.services, _SHARES, strict=False)
        }
        groups = []
        for group in together(visitors, counters):
            numbers = frozenset(one.number for one in site.counters if group & set(one.services))
            count = sum(visitors[one].mean for one in group)
            groups.append(Group(group, numbers, Need(1 + int(count > 4) + int(count > 8), 3)))
        hours[hour] = Hour(visitors, tuple(groups))
    return Load(tuple(today - timedelta(weeks=week) for week in range(1, 9)), hours)


def _plan(page: PlanPage, load: Load) -> DayPlan:
    """Plan the day, but for what somebody has still to see to."""
    site, today = page.desk.words.site, page.planner.today()
    hours = hours_of(site, today)
    wanted = {
        hour: [Wanted(group.asked, group.need.usual) for group in one.groups]
        for hour, one in load.hours.items()
    }
    counters = {one.number: one.services for one in site.counters}
    slots = propose(hours, counters, [one.code for one in site.staff], wanted, {})
    gone = {(1, 14), (2, 12), (3, 15)}
    slots = {cell: who for cell, who in slots.items() if cell not in gone} | {(1, 18): site.staff[-1].code}
    return DayPlan(today, 0, hours, slots)


def _day(window: DeskWindow) -> QWidget:
    page = _page(window)
    load = _load(page)
    page.planner.model.show(_plan(page, load), load)
    page.planner.changed.emit()
    page.table.choose((1, 14))
    return window


def _empty(window: DeskWindow) -> QWidget:
    """A day to come that nobody has planned, at a site without earlier days."""
    _page(window)
    return window


def _read_only(window: DeskWindow) -> QWidget:
    page = _page(window, Role.RECEPTION)
    load = _load(page)
    page.planner.model.show(_plan(page, load), load)
    page.planner.changed.emit()
    return window


def _closed(window: DeskWindow) -> QWidget:
    page = _page(window)
    today = page.planner.today()
    sunday = today + timedelta(days=6 - today.weekday())
    page.planner.choose(sunday)
    _settle(page)
    page.planner.model.show(DayPlan(sunday, 0, {}, {}), Load((), {}))
    page.planner.changed.emit()
    page.go("plan")
    return window


def _whatif(window: DeskWindow, more: int, parts: tuple[int, int]) -> QWidget:
    page = _page(window)
    page.what.more, page.what.service = more, None
    page.go("whatif")
    _settle(page)
    numbers = tuple(one.number for one in page.desk.words.site.counters)
    before, after = (_waits(part, part > 200) for part in parts)
    page.what.message = ""
    page.what.found = WhatIf(
        day=page.planner.today() - timedelta(days=1),
        counters=numbers,
        added=(max(numbers) + 1,) if more > 0 else (),
        removed=(numbers[-1],) if more < 0 else (),
        services=page.desk.words.site.counters[-1].services if more else (),
        observed=_waits(parts[0] + 4, False),
        replayed=before,
        changed=after,
        error=7.0,
    )
    page.what.changed.emit()
    return window


def _waits(part: int, missed: bool) -> Day:
    def waits(seconds: float, called: int, lost: int) -> Waits:
        return Waits(
            called=called,
            missed=lost,
            median=seconds * 0.6,
            ninety=seconds * 2.4,
            mean=seconds,
            longest=seconds * 4.1,
        )

    means: Mapping[int, float] = {hour: part / 100 * count**2 * 3.2 for hour, count in _COMING.items()}
    hours = {hour: waits(means[hour], count, 0) for hour, count in _COMING.items()}
    return Day(waits(sum(means.values()) / len(means), 84, 3 if missed else 0), hours)


def _sheet(window: DeskWindow, code: str) -> QWidget:
    page = _page(window)
    page.act(code)
    return next(one for one in window.findChildren(Sheet) if one.isVisible())


PLAN: dict[str, Callable[[DeskWindow], QWidget]] = {
    "desk-day-plan": _day,
    "desk-day-plan-empty": _empty,
    "desk-day-plan-read-only": _read_only,
    "desk-day-plan-closed": _closed,
    "desk-day-plan-propose": lambda window: _sheet(window, "propose"),
    "desk-what-if-more": lambda window: _whatif(window, 1, (110, 38)),
    "desk-what-if-less": lambda window: _whatif(window, -1, (110, 320)),
}
