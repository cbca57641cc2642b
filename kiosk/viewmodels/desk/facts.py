"""The facts of a ticket as pairs of label and value, only those that are known."""

from kiosk.operations.fields import format_phone
from kiosk.operations.queue import TicketDetail
from kiosk.viewmodels.desk.words import DeskWords, one_line, tame, translate


def facts(detail: TicketDetail, words: DeskWords) -> list[tuple[str, str]]:
    """Return what the visitor told about themselves, in the order of the screen."""
    phone = format_phone(detail.phone, words.site.region) if detail.phone else ""
    host = words.host(detail.host) if detail.host else ""
    accepted = translate("Desk", "Notice {version}, accepted")
    consent = accepted.format(version=one_line(detail.consent)) if detail.consent else ""
    row = detail.row
    arrived = words.time(detail.arrived_at)
    if row.carried_over:
        arrived = f"{words.date(detail.arrived_at)}, {arrived}"
    pairs = [
        (translate("Desk", "Priority"), words.priority(row.priority)),
        (translate("Desk", "Only for"), words.counter(row.for_counter) if row.for_counter else ""),
        (translate("Desk", "Phone"), phone),
        (translate("Desk", "Visits"), host),
        (translate("Desk", "Organisation"), one_line(detail.organisation or "")),
        (translate("Desk", "Vehicle plate"), one_line(detail.plate or "")),
        (translate("Desk", "Heard of us by"), _chosen(detail, "heard", detail.heard, words)),
        (translate("Desk", "Arrived at"), arrived),
        (translate("Desk", "Privacy"), consent),
    ]
    return [(label, value) for label, value in pairs if value]


def summary(detail: TicketDetail, words: DeskWords) -> str:
    """Return the line under the name: service, party, language."""
    row = detail.row
    parts = (words.service(row.service), words.party(row.adults, row.children), words.speaks(row.language))
    return " · ".join(parts)


def subject(detail: TicketDetail, words: DeskWords) -> str:
    """Return what the visit is about, as one line."""
    return _chosen(detail, "subject", detail.subject, words)


def visitor_words(detail: TicketDetail) -> str:
    """Return what the visitor wrote, with its line breaks."""
    return tame(detail.note or "").strip()


def _chosen(detail: TicketDetail, field: str, value: str | None, words: DeskWords) -> str:
    return words.choice(detail.row.purpose, field, value) if value else ""
