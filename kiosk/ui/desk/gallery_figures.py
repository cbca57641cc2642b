"""The states of the page of figures for the gallery, with invented figures that are always the same."""

from collections.abc import Callable
from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from kiosk.domain.access import Role
from kiosk.domain.figures import Comparison, Count, Durations, Figure, Picture, Split
from kiosk.domain.log_rows import EVERY_VISIT, LogRow
from kiosk.domain.periods import Period, span
from kiosk.domain.site import Site
from kiosk.operations import signin
from kiosk.ui.desk.figures_page import FiguresPage
from kiosk.ui.desk.sheet import Sheet
from kiosk.ui.desk.window import DeskWindow
from kiosk.viewmodels.desk.figure_rows import Behind
from kiosk.viewmodels.desk.figures import TREND_DAYS, Found, Wanted

_MEMBER = "sun"
_HOURS = {8: 5, 9: 12, 10: 18, 11: 14, 12: 7, 13: 8, 14: 13, 15: 14, 16: 10, 17: 5}
_WEEK = (30, 27, 24, 26, 22, 9, 0)
_ENDS = {"resolved": 34, "informed": 25, "forwarded": 13, "appointment": 10, "contract": 7, "unresolved": 6}
_NAMES = ("Jonas Weber", "陈国强 Chen Guoqiang", "Erika Müller", "刘洋 Liu Yang", "Sabine Koch", None, "王敏")


def _count(groups: int, pace: int = 100) -> Count:
    """Invent what so many groups did; ``pace`` is how long they waited, in percent of the usual."""
    tickets = groups * 83 // 100
    no_shows = tickets * 4 // 100
    cancelled = tickets // 60
    finished = tickets - no_shows - cancelled
    rated = finished * 2 // 5
    low = (rated // 40, rated // 25, rated // 8, rated // 3)
    outcomes = {code: finished * share // 100 for code, share in _ENDS.items() if finished * share >= 100}
    noted = sum(outcomes.values())
    advice = finished * 31 // 100
    return Count(
        groups=groups,
        adults=groups * 143 // 100,
        children=groups // 8,
        tickets=tickets,
        finished=finished,
        no_shows=no_shows,
        cancelled=cancelled,
        with_outcome=noted,
        resolved=noted * 64 // 100,
        consultations=advice,
        converted=advice * 24 // 100,
        scores=(*low, rated - sum(low)),
        waits=_durations(finished + no_shows, 7 * pace),
        services=_durations(finished, 620),
        responses=_durations(finished // 9, 5 * pace),
        outcomes=outcomes,
    )


def _durations(number: int, usual: int) -> Durations:
    made = Durations()
    if number:
        steps = (usual * (10 + one * 37 % 97) * (10 + one * 53 % 89) // 4000 for one in range(number))
        for seconds in steps:
            made.add(seconds)
    return made


def _picture(site: Site, first: date, last: date, pace: int = 100) -> Picture:
    """Invent the figures of these days."""
    days = [first + timedelta(days=one) for one in range((last - first).days + 1)]
    groups = {day: _WEEK[day.weekday()] * (90 + day.day * 7 % 23) // 20 for day in days}
    whole = sum(groups.values())

    def shared(keys: list[str], weights: list[int]) -> dict[str, Count]:
        pairs = [*zip(keys, weights, strict=False)]
        parts = {key: whole * weight // sum(one for _key, one in pairs) for key, weight in pairs}
        parts[keys[0]] += whole - sum(parts.values())
        return {key: _count(part, pace + part % 40) for key, part in parts.items() if part}

    falling = [44, 21, 12, 9, 6, 5, 3, 2, 2]
    return Picture(
        first=first,
        last=last,
        total=_count(whole, pace),
        by={
            Split.DAY: {str(day): _count(number, pace) for day, number in groups.items() if number},
            Split.WEEKDAY: shared([*"012345"], [*_WEEK]),
            Split.HOUR: shared([*map(str, _HOURS)], [*_HOURS.values()]),
            Split.PURPOSE: shared([one.code for one in site.purposes], falling),
            Split.SERVICE: shared([one.code for one in site.services], falling),
            Split.COUNTER: shared([str(one.number) for one in site.counters], [5, 4, 4, 3, 2, 2]),
            Split.STAFF: shared([one.code for one in site.staff], [4, 4, 3, 2]),
            Split.LANGUAGE: shared([*site.languages], [5, 4, 1]),
        },
    )


def _page(window: DeskWindow, role: Role = Role.MANAGER) -> FiguresPage:
    """Open the page for somebody of this role, and wait until it has read what there is."""
    desk = window.desk
    page = next(one for one in window.pages if isinstance(one, FiguresPage))
    signin.set_role(desk.station, None, _MEMBER, role, desk.live.clock())
    page.view.figures.found = None
    page.view.head.tables.setChecked(False)
    page.view.body.show_as_tables(False)
    window.open_page(window.pages.index(page) + 1)
    page.view.figures.background.wait()
    QCoreApplication.processEvents()
    signin.set_role(desk.station, None, _MEMBER, Role.RECEPTION, desk.live.clock())
    return page


def _show(page: FiguresPage, period: Period, now: Picture, before: Picture, earlier: Picture | None) -> None:
    figures, site = page.view.figures, page.desk.words.site
    figures.wanted = Wanted(period)
    days = now
    if now.first == now.last:
        days = _picture(site, now.last - timedelta(days=TREND_DAYS - 1), now.last)
    figures.show(Found(figures.wanted, Comparison(now=now, before=before, week_before=earlier), days))


def _today(window: DeskWindow) -> QWidget:
    page = _page(window)
    today, site = page.view.figures.today(), page.desk.words.site
    day, week = timedelta(days=1), timedelta(days=7)
    _show(
        page,
        Period.TODAY,
        _picture(site, today, today),
        _picture(site, today - day, today - day, 118),
        _picture(site, today - week, today - week, 91),
    )
    return window


def _year(window: DeskWindow) -> QWidget:
    page = _page(window)
    site, (first, last) = page.desk.words.site, span(Period.LAST_YEAR, page.view.figures.today())
    earlier = _picture(site, first.replace(year=first.year - 1), first - timedelta(days=1), 112)
    _show(page, Period.LAST_YEAR, _picture(site, first, last), earlier, None)
    return window


def _tables(window: DeskWindow) -> QWidget:
    _today(window)
    page = next(one for one in window.pages if isinstance(one, FiguresPage))
    page.view.head.tables.click()
    return window


def _empty(window: DeskWindow) -> QWidget:
    page = _page(window)
    today = page.view.figures.today()
    nobody = Picture(first=today, last=today, total=Count(), by={split: {} for split in Split})
    _show(page, Period.TODAY, nobody, nobody, None)
    return window


def _not_allowed(window: DeskWindow) -> QWidget:
    _page(window, Role.RECEPTION)
    return window


def _rows(window: DeskWindow) -> QWidget:
    _today(window)
    page = next(one for one in window.pages if isinstance(one, FiguresPage))
    page.view.open_rows(Figure.WAITS, None)
    sheet = next(one for one in window.findChildren(Sheet) if one.isVisible())
    visits = sheet.visits  # type: ignore[attr-defined]
    visits.background.wait()
    QCoreApplication.processEvents()
    today = page.view.figures.today()
    behind = Behind(Figure.WAITS, (today, today), page.view.figures.wanted)
    visits.show(behind, True, EVERY_VISIT, 1204, [_row(window, one) for one in range(40)])
    return sheet


def _row(window: DeskWindow, number: int) -> LogRow:
    site, now = window.desk.words.site, window.desk.live.clock()
    service = site.services[number % len(site.services)]
    purpose = next((one.code for one in site.purposes if service.code in one.services), "visit")
    came = now - timedelta(minutes=100 - 2 * number)
    return LogRow(
        visit=f"{number + 1:032x}",
        service_day=_day(window),
        arrived_at=came,
        left_at=None,
        purpose=purpose,
        adults=1 + number % 3,
        children=number % 4 // 3,
        party_size=1 + number % 3 + number % 4 // 3,
        name=_NAMES[number % len(_NAMES)],
        organisation=None,
        phone=None,
        host=None,
        ticket=f"{service.prefix}{number + 1:03}",
        service=service.code,
        status="finished" if number % 9 else "no_show",
        outcome=site.outcomes[number % len(site.outcomes)].code if number % 9 else None,
        wait_seconds=60 + number * 47 % 900,
        service_seconds=180 + number * 83 % 1500 if number % 9 else None,
        counter=1 + number % 3,
        staff=site.staff[number % len(site.staff)].code,
        station="lobby",
        language=site.languages[number % len(site.languages)],
        subject=None,
        note=None,
    )


def _day(window: DeskWindow) -> date:
    return window.desk.station.today(window.desk.live.clock())


def _definitions(window: DeskWindow) -> QWidget:
    _today(window)
    page = next(one for one in window.pages if isinstance(one, FiguresPage))
    page.view.explain()
    return next(one for one in window.findChildren(Sheet) if one.isVisible())


FIGURES: dict[str, Callable[[DeskWindow], QWidget]] = {
    "desk-figures-today": _today,
    "desk-figures-year": _year,
    "desk-figures-tables": _tables,
    "desk-figures-empty": _empty,
    "desk-figures-not-allowed": _not_allowed,
    "desk-figures-rows": _rows,
    "desk-figures-definitions": _definitions,
}
