"""The words of reports and exports, in one language that need not be the one on the screen."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from kiosk.domain.site import Choice, FieldCode, Purpose, Service, Site, in_language
from kiosk.domain.tickets import TicketStatus
from kiosk.exports.words import ReportWords
from kiosk.viewmodels.briefing_words import briefing_words
from kiosk.viewmodels.chart_words import chart_words
from kiosk.viewmodels.daily_log_words import daily_log_words
from kiosk.viewmodels.desk.words import language_name, one_line
from kiosk.viewmodels.figure_words import figure_texts, figure_words

Translate = Callable[[str, str], str]


def report_words(site: Site, language: str, translate: Translate = QCoreApplication.translate) -> ReportWords:
    """Return the words of reports. ``translate`` speaks ``language``; by default the process does."""
    return ReportWords(
        language=language,
        columns=_columns(translate),
        codes={
            "purpose": _names(site.purposes, language),
            "service": _names(site.services, language),
            "outcome": _names(site.outcomes, language),
            "status": _statuses(translate),
            "language": {one: language_name(one) for one in site.languages},
            "subject": _subjects(site.purposes, language),
        },
        figures=figure_words(translate),
        texts={
            **_texts(translate),
            **chart_words(translate),
            **figure_texts(translate),
            **briefing_words(translate),
            **daily_log_words(translate),
        },
    )


def _names(choices: tuple[Purpose | Service | Choice, ...], language: str) -> dict[str, str]:
    return {one.code: one_line(in_language(one.names, language)) for one in choices}


def _subjects(purposes: tuple[Purpose, ...], language: str) -> dict[str, str]:
    """Return the choices of each purpose by both codes: another purpose may mean another by the same."""
    return {
        f"{purpose.code} {code}": name
        for purpose in purposes
        if (subject := purpose.field(FieldCode.SUBJECT)) is not None
        for code, name in _names(subject.choices, language).items()
    }


def _columns(translate: Translate) -> dict[str, str]:
    return {
        "visit": translate("Report", "Visit"),
        "service_day": translate("Report", "Day"),
        "arrived_at": translate("Report", "Arrived"),
        "left_at": translate("Report", "Left"),
        "purpose": translate("Report", "Purpose"),
        "adults": translate("Report", "Adults"),
        "children": translate("Report", "Children"),
        "party_size": translate("Report", "People"),
        "name": translate("Report", "Name"),
        "organisation": translate("Report", "Organisation"),
        "phone": translate("Report", "Phone"),
        "host": translate("Report", "Host"),
        "ticket": translate("Report", "Ticket"),
        "service": translate("Report", "Service"),
        "status": translate("Report", "Status"),
        "outcome": translate("Report", "Outcome"),
        "wait_seconds": translate("Report", "Waited (s)"),
        "service_seconds": translate("Report", "Served (s)"),
        "counter": translate("Report", "Counter"),
        "staff": translate("Report", "Staff"),
        "station": translate("Report", "Station"),
        "language": translate("Report", "Language"),
        "subject": translate("Report", "Subject"),
        "note": translate("Report", "Note"),
    }


def _statuses(translate: Translate) -> dict[str, str]:
    return {
        TicketStatus.WAITING: translate("Report", "Waiting"),
        TicketStatus.CALLED: translate("Report", "Called"),
        TicketStatus.SERVING: translate("Report", "Serving"),
        TicketStatus.ON_HOLD: translate("Report", "On hold"),
        TicketStatus.TRANSFERRED: translate("Report", "Transferred"),
        TicketStatus.FINISHED: translate("Report", "Finished"),
        TicketStatus.NO_SHOW: translate("Report", "No-show"),
        TicketStatus.CANCELLED: translate("Report", "Cancelled"),
    }


def _texts(translate: Translate) -> dict[str, str]:
    return {
        "visits": translate("Report", "Visits"),
        "summary": translate("Report", "Summary"),
        "total": translate("Report", "Total"),
        "day": translate("Report", "Day"),
        "days": translate("Report", "Days"),
        "hour": translate("Report", "Hour"),
        "time_zone": translate("Report", "Time zone"),
        "groups": translate("Report", "Groups"),
        "only": translate("Report", "Only"),
        "only_with_ticket": translate("Report", "with a ticket"),
        "only_called": translate("Report", "called to a counter"),
        "only_with_outcome": translate("Report", "with an outcome"),
    }
