"""Checks what a site says about its daily log, equipment and patrols.

Every failure is InvalidInput ``site_file`` with the dotted path of the place and a ``detail``.
"""

from datetime import time

from kiosk.domain.site import Site
from kiosk.domain.site_reports import FORMATS, Mail
from kiosk.operations.siterules import (
    EMAIL,
    ICON,
    check_codes,
    check_names,
    check_time,
    match,
    refuse,
    unique,
    within,
)

LATEST = time(17, 0)
"""The early edition of the daily log is there before this local time, by rule of the house."""

_SECURITY = ("starttls", "tls", "none")


def check_reports(site: Site) -> None:
    """Refuse a site whose daily log, equipment or patrols do not fit. Raises InvalidInput ``site_file``."""
    _daily_log(site)
    check_codes("equipment", (one.code for one in site.equipment))
    for piece in site.equipment:
        check_names(site, f"equipment[{piece.code}].names", piece.names)
        match(ICON, f"equipment[{piece.code}].icon", piece.icon, "the name of an icon")
    check_codes("patrols", (one.code for one in site.patrols))
    for patrol in site.patrols:
        where = f"patrols[{patrol.code}]"
        check_names(site, f"{where}.names", patrol.names)
        if not patrol.times:
            refuse(f"{where}.times", "is empty")
        for at in patrol.times:
            check_time(f"{where}.times", at, "09:00")
        unique(f"{where}.times", patrol.times)
        check_codes(f"{where}.points", (one.code for one in patrol.points))
        for point in patrol.points:
            check_names(site, f"{where}.points[{point.code}].names", point.names)


def _daily_log(site: Site) -> None:
    rules = site.daily_log
    check_time("daily_log.at", rules.at, "16:50")
    if rules.at >= LATEST:
        refuse("daily_log.at", f"must be before {LATEST:%H:%M}")
    if not rules.formats:
        refuse("daily_log.formats", "is empty")
    for one in rules.formats:
        if one not in FORMATS:
            refuse("daily_log.formats", f"{one!r} is not one of {', '.join(FORMATS)}")
    unique("daily_log.formats", rules.formats)
    if rules.language is not None and rules.language not in site.languages:
        refuse("daily_log.language", "is not one of the languages of the site")
    if rules.mail is not None:
        _mail(rules.mail)


def _mail(mail: Mail) -> None:
    if not mail.to:
        refuse("daily_log.mail.to", "is empty")
    for address in (*mail.to, mail.sender):
        match(EMAIL, "daily_log.mail", address, "an e-mail address")
    if mail.security not in _SECURITY:
        refuse("daily_log.mail.security", f"must be one of {', '.join(_SECURITY)}")
    within("daily_log.mail.port", mail.port, 1, 65535)
    if not mail.server:
        refuse("daily_log.mail.server", "is empty")
    if mail.user is not None and mail.password_file is None:
        refuse("daily_log.mail.password_file", "is missing: it holds the password of the user")
