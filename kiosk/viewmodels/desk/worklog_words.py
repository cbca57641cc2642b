"""Words of the work log."""

from datetime import datetime

from PySide6.QtCore import QObject

from kiosk.domain.errors import InvalidInput, LobbyError
from kiosk.domain.site import in_language
from kiosk.domain.worklog import Category, RoundState
from kiosk.operations.equipment import Loan
from kiosk.operations.patrols import Round
from kiosk.operations.shift import Happening
from kiosk.operations.worklog import Entry
from kiosk.viewmodels.desk.words import DeskWords, figure_in, one_line, translate


class WorkLogWords(QObject):
    """What the work log says beyond the words of the desk."""

    def __init__(self, words: DeskWords, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = words

    def category(self, category: Category) -> str:
        """Return the name of a category."""
        return {
            Category.INCIDENT: translate("Desk", "Incident"),
            Category.PATROL: translate("Desk", "Patrol"),
            Category.EQUIPMENT: translate("Desk", "Equipment"),
            Category.COURTESY_CALL: translate("Desk", "Courtesy call"),
            Category.OTHER: translate("Desk", "Other"),
        }[category]

    def state(self, state: RoundState) -> str:
        """Return where a round stands."""
        return {
            RoundState.COMING: translate("Desk", "Later"),
            RoundState.DUE: translate("Desk", "Due now"),
            RoundState.LATE: translate("Desk", "Overdue"),
            RoundState.UNDER_WAY: translate("Desk", "Under way"),
            RoundState.DONE: translate("Desk", "Done"),
            RoundState.MISSED: translate("Desk", "Missed"),
        }[state]

    def when(self, at: datetime) -> str:
        """Return day and time of something that happened."""
        return f"{self._words.date(at)}, {self._words.time(at)}"

    def piece(self, code: str) -> str:
        """Return the name of a piece of equipment; its code when the site no longer has it."""
        found = next((one for one in self._words.site.equipment if one.code == code), None)
        return one_line(in_language(found.names, self._words.language)) if found else one_line(code)

    def patrol(self, one: Round) -> str:
        """Return the name of a patrol; its code when the site no longer has it."""
        return one_line(in_language(one.patrol.names, self._words.language) or one.patrol.code)

    def point(self, one: Round, code: str) -> str:
        """Return the name of a place that a patrol looks at."""
        found = next((point for point in one.patrol.points if point.code == code), None)
        return one_line(in_language(found.names, self._words.language)) if found else one_line(code)

    def findings(self, one: Round) -> str:
        """Return what a round brought: "All in order", or how many places were not."""
        if not one.findings:
            return translate("Desk", "All in order")
        return self.tr("%n places not in order", "", len(one.findings))

    def happening(self, one: Happening) -> str:
        """Return what happened, in full."""
        if isinstance(one.what, Entry):
            return one.what.text
        if isinstance(one.what, Loan):
            return self._loan(one.what, one.back)
        return "\n".join([f"{self.patrol(one.what)}: {self.findings(one.what)}", *self._details(one.what)])

    def _loan(self, loan: Loan, back: bool) -> str:
        piece = self.piece(loan.item)
        if back:
            said, note = translate("Desk", "{thing} came back from {person}"), loan.back_note
        else:
            said, note = translate("Desk", "{thing} handed out to {person}"), loan.note
        return "\n".join(filter(None, (said.format(thing=piece, person=one_line(loan.holder)), note)))

    def _details(self, one: Round) -> list[str]:
        found = [f"{self.point(one, code)}: {text}" for code, text in one.findings.items()]
        return [*found, *filter(None, [one.note])]

    def sentence(self, error: LobbyError) -> str:
        """Return the sentence for something that was refused."""
        known = {
            "required": translate("Desk", "Please fill in every field that is not optional."),
            "already_done": translate("Desk", "Someone else has done that meanwhile."),
            "already_out": translate("Desk", "This piece is out already."),
            "already_begun": translate("Desk", "Someone has set out on this round already."),
            "not_yet": translate("Desk", "This round is not due yet."),
            "missed": translate("Desk", "The time of this round is over."),
        }
        if error.code in known:
            return known[error.code]
        if error.code == "too_long":
            return self.tr("Please use at most %n characters.", "", figure_in(error, "limit"))
        if isinstance(error, InvalidInput) and error.code != "unknown_staff":
            return translate("Desk", "Please use only letters, digits and usual signs.")
        return self._words.error(error)
