"""Conversation guides: what to say to the visitor at this moment."""

from kiosk.domain.site import in_language
from kiosk.domain.tickets import TicketStatus
from kiosk.operations.queue import TicketDetail
from kiosk.viewmodels.desk.words import DeskWords, one_line, tame

FINISH = "finish"
_STAGES = {TicketStatus.CALLED: "called", TicketStatus.SERVING: "serving"}


def guide(detail: TicketDetail | None, words: DeskWords, stage: str | None = None) -> tuple[str, str] | None:
    """Return title and text for the ticket's service at a stage, by default where it stands; or None."""
    if detail is None:
        return None
    wanted = stage or _STAGES.get(detail.row.status)
    for one in words.site.guides:
        if one.service == detail.row.service and one.stage == wanted:
            title = one_line(in_language(one.title, words.language))
            return title, tame(in_language(one.text, words.language)).strip()
    return None
