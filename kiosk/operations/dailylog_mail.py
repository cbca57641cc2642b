"""A daily log as a message, with its files."""

from datetime import datetime
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.devices import mail as post
from kiosk.devices.mail import MailError
from kiosk.domain.site import in_language
from kiosk.domain.site_reports import Mail
from kiosk.exports.words import ReportWords
from kiosk.operations.station import Station

if TYPE_CHECKING:
    from kiosk.operations.dailylog import Log

_KINDS = {
    ".pdf": ("application", "pdf"),
    ".xlsx": ("application", "vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    ".csv": ("text", "csv"),
    ".jsonl": ("application", "jsonl"),
}


def send(station: Station, log: "Log", words: ReportWords, now: datetime) -> tuple[str, ...]:
    """Send a log that is written; return the addresses that the server refused. Raises MailError.

    Besides the codes of ``devices.mail.send``: ``mail_unset`` when the site no longer says where to, and
    ``mail_file_missing``.
    """
    rules = station.site.daily_log.mail
    if rules is None:
        raise MailError("mail_unset")
    return post.send(rules, _message(station, rules, log, words, now))


def _message(station: Station, rules: Mail, log: "Log", words: ReportWords, now: datetime) -> EmailMessage:
    made = EmailMessage(policy=SMTP)
    made["Subject"], text = _words(station, log, words)
    made["From"] = rules.sender
    made["To"] = ", ".join(rules.to)
    made["Date"] = format_datetime(now)
    # The same at every attempt, so that a message that arrived twice can be told as one.
    made["Message-ID"] = f"<daily-log-{log.id}@{rules.sender.rpartition('@')[2]}>"
    made.set_content(text)
    for one in log.files:
        kind, subtype = _KINDS[Path(one.name).suffix]
        made.add_attachment(_bytes(one.path), maintype=kind, subtype=subtype, filename=Path(one.name).name)
    return made


def _words(station: Station, log: "Log", words: ReportWords) -> tuple[str, str]:
    """Return subject and text. No visitor is named: mail is read on many screens."""
    from kiosk.exports.daily_log import edition_name
    from kiosk.exports.figure_text import FigureText

    texts, site = words.texts, " ".join(in_language(station.site.names, words.language).split())
    edition = edition_name(log.edition, log.number, words)
    subject = texts["mail_subject"].format(
        log=texts["daily_log"], day=log.day.isoformat(), site=site, edition=edition
    )
    lines = [
        f"{texts['daily_log']} – {site}",
        f"{FigureText(words).long_day(log.day)}, {edition}",
        f"{texts['groups']}: {log.rows}",
        "",
        *(Path(one.name).name for one in log.files),
        "",
        texts["mail_end"],
    ]
    return subject, "\n".join(lines)


def _bytes(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise MailError("mail_file_missing", path=str(path)) from error
