"""What the plan asks before it acts, and where the briefing goes."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtWidgets import QWidget

from kiosk.ui.desk.ask_sheet import ConfirmSheet, TickSheet
from kiosk.ui.desk.evacuation import Output, documents
from kiosk.ui.desk.form_sheet import Ask, FormSheet
from kiosk.ui.desk.look import Look
from kiosk.viewmodels.desk.plan import DayPlanner
from kiosk.viewmodels.desk.words import translate

if TYPE_CHECKING:
    from kiosk.viewmodels.briefing_document import BriefingText


class PlanSheets:
    """Each act returns what there is to say at once, "" for nothing."""

    def __init__(self, look: Look, window: Callable[[], QWidget], planner: DayPlanner) -> None:
        self._look = look
        self._window = window
        self._planner = planner
        self._tick: TickSheet | None = None
        self._form: FormSheet | None = None
        self._confirm: ConfirmSheet | None = None
        self.folder = documents()

    def propose(self) -> str:
        """Ask who is there, then fill the plan."""
        self._tick = self._tick or TickSheet(self._look, self._window(), "plan-propose", "user-round-check")
        planner = self._planner
        codes = {UUID(int=number): code for number, (code, _name) in enumerate(planner.people())}
        things = list(zip(codes, (name for _code, name in planner.people()), strict=True))
        self._tick.ask(
            translate("Desk", "Who is there?"),
            translate("Desk", "Only what is empty is filled."),
            things,
            translate("Desk", "Propose"),
            lambda keys: planner.propose([codes[key] for key in keys]),
        )
        return ""

    def copy_from(self) -> str:
        """Ask which day is taken over."""
        planner = self._planner
        days = [one for one in planner.planned_days() if one[0] != str(planner.day)]
        if not days:
            return translate("Desk", "No other day has a plan.")
        self._form = self._form or FormSheet(self._look, self._window(), "plan-copy", "calendar-check")
        self._form.ask(
            translate("Desk", "As on which day?"),
            translate("Desk", "What stands in the plan now goes."),
            [Ask("day", translate("Desk", "Day"), days[-1][0], choices=days)],
            translate("Desk", "Take over"),
            lambda given: planner.copy(date.fromisoformat(given["day"])),
        )
        return ""

    def clear(self) -> str:
        """Ask whether the day is emptied."""
        planner = self._planner
        if planner.day is None:
            return ""
        self._confirm = self._confirm or ConfirmSheet(self._look, self._window(), "plan-clear", "rotate-ccw")
        self._confirm.ask(
            translate("Desk", "Empty the plan of this day?"),
            planner.words.long(planner.day),
            translate("Desk", "Everybody is taken out of the plan."),
            translate("Desk", "Empty the day"),
            planner.clear,
        )
        return ""

    # Briefing

    def print_briefing(self) -> str:
        """Print the briefing of the day; without a printer save it."""
        from kiosk.ui.desk import briefing_paper

        return self._brief(briefing_paper.print_briefing)

    def save_briefing(self) -> str:
        """Save the briefing of the day as a PDF file."""
        from kiosk.ui.desk import briefing_paper

        return self._brief(briefing_paper.save_briefing)

    def _brief(self, act: "Callable[[BriefingText, Path], Output]") -> str:
        made = self._planner.briefing()
        if isinstance(made, str):
            return made
        output = act(made, self.folder)
        if output.printer:
            return translate("Desk", "Printing on {printer}.").format(printer=output.printer)
        if output.file is not None:
            return translate("Desk", "The briefing was saved as {file}.").format(file=output.file)
        return translate("Desk", "The briefing could be neither printed nor saved.")
