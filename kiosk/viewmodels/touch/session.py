"""The touch screen as a whole: what visitors do, and the page that it leads to."""

import logging

from PySide6.QtCore import Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.domain.errors import InvalidInput, LobbyError
from kiosk.operations import checkin
from kiosk.operations.checkin import CheckedIn
from kiosk.viewmodels.touch import words
from kiosk.viewmodels.touch.form import FormModel
from kiosk.viewmodels.touch.idle import Alarm
from kiosk.viewmodels.touch.session_choices import SessionChoices

QML_IMPORT_NAME = "Lobby.Models"
QML_IMPORT_MAJOR_VERSION = 1

log = logging.getLogger(__name__)

LOOKUP_REFRESH_SECONDS = 5


@QmlElement
@QmlUncreatable("handed to the window")
class SessionModel(SessionChoices):  # type: ignore[operator]
    """One kiosk at work. ``tick`` is called once a second."""

    # -- moving between pages

    @Slot()
    def forward(self) -> None:
        """The main button of a step."""
        if self._page == "leaving" and self.lookup_model.is_left:
            self._ask_how_it_was()
            return
        if not self._ready() or self._page not in ("party", "details", "belongings"):
            return
        if self._page == "details" and not self.form_model.details_fine():
            self._point_at_problem()
            return
        self._advance()

    @Slot(str)
    def change(self, page: str) -> None:
        """Correct one row of the summary, then come back to it."""
        if self._page == "confirm" and self._ready():
            self._returning = True
            self._show(page, -1)

    @Slot()
    def back(self) -> None:
        """One step back; from the first one to the greeting."""
        if not self._ready():
            return
        if self._page in ("my_ticket", "leaving"):
            self.lookup_model.clear()
            behind, self._behind = self._behind, "purpose"
            self._show(behind, -1)
        elif self._returning and self._page != "confirm":
            self._returning = False
            self._show("confirm", 1)
        elif self._page in self.form_model.steps[1:]:
            steps = self.form_model.steps
            self._show(steps[steps.index(self._page) - 1], -1)
        elif self._page == "offers":
            self._show("purpose", -1)
        elif self._page == "purpose":
            self._wipe()

    @Slot()
    def submit(self) -> None:
        """Check in. Touching again while one is on its way, or bouncing, does nothing."""
        if self._page != "confirm" or not self._ready():
            return
        self._close_overlay()
        if not self.form_model.details_fine():
            self._show("details", -1)
            self._point_at_problem()
            return
        try:
            result = checkin.check_in(self.station, self.form_model.filled(), self.clock())
        except InvalidInput as bad:
            self._refused(bad)
        except LobbyError as error:
            log.warning("check-in not stored: %s", error.code)
            self.fail(words.storage_error(error.code))
        except Exception:
            # Whatever it was, the visitor must hear of it and keep what was typed.
            log.exception("check-in failed")
            self.fail(words.storage_error("unknown"))
        else:
            self._checked_in(result)

    @Slot()
    def finish(self) -> None:
        """The visitor is done: wipe everything, back to the greeting."""
        self.clear()
        self.setLanguage(self.site.languages[0])
        self.wiped.emit()

    def clear(self) -> None:
        """Wipe everything but the language and the display."""
        self._wipe()
        self.help_model.forget()

    # -- overlays

    @Slot(str)
    def open(self, overlay: str) -> None:
        """Open ``access`` or ``privacy``; the same again closes it."""
        self._set_overlay("" if self._overlay == overlay else overlay)

    @Slot()
    def dismiss(self) -> None:
        """Close the overlay."""
        self._close_overlay()

    @Slot()
    def callHelp(self) -> None:
        """Call the staff; the second touch takes the call back."""
        if self.help_model.is_called:
            self.help_model.cancel()
            self._close_overlay()
        else:
            self.help_model.call(self._page, self._language)
            self._set_overlay("help")

    @Slot()
    def carryOn(self) -> None:
        """Still there."""
        self._idle.carry_on()
        self._set_overlay(self._under)

    @Slot()
    def moreTime(self) -> None:
        """Keep the ticket on the screen for the whole time once more."""
        self._closes_in = self.site.touch.ticket_seconds
        self.secondChanged.emit()

    # -- language and time

    @Slot(str)
    def setLanguage(self, language: str) -> None:
        """Speak another language from now on, on the page as it stands."""
        if language not in self.site.languages or language == self._language:
            return
        self._language = language
        self._speak()

    def _speak(self) -> None:
        self._languages.use(self._language)
        self.greeting_model.speak(self._language)
        self.form_model.speak(self._language)
        self.host_search.speak(self._language)
        self.ticket_model.speak(self._language)
        self.lookup_model.speak(self._language)
        self.help_model.speak()
        self.languageChanged.emit()
        self.overlayChanged.emit()

    @Slot()
    def touched(self) -> None:
        """Any touch or key."""
        self._idle.touched()

    @Slot()
    def tick(self) -> None:
        """One second has passed."""
        self.greeting_model.tick()
        self.help_model.refresh()
        if self._page in ("ticket", "thanks", "rating") and not self._overlay:
            self._count_down()
            return
        if self._page == "my_ticket" and self._idle.quiet % LOOKUP_REFRESH_SECONDS == 0:
            self.lookup_model.refresh()
        self._follow(self._idle.second())

    def ask_whether_there(self, seconds: int) -> None:
        """Ask "still there?" now, with so many seconds left."""
        self._idle.ask(seconds)
        self._follow(Alarm.ASK)

    def _follow(self, alarm: Alarm) -> None:
        if alarm is Alarm.GONE or (alarm is Alarm.ASK and self._page == "greeting"):
            self._idle.carry_on()
            self.finish()
        elif alarm is Alarm.ASK:
            self._under = self._overlay
            self._set_overlay("idle")
        if self._idle.asking:
            self.secondChanged.emit()

    # -- within

    def _checked_in(self, result: CheckedIn) -> None:
        self.ticket_model.show(result, self.form_model.chosen)
        self._closes_in = self.site.touch.ticket_seconds
        self._new_form()
        self._show("ticket" if result.ticket else "thanks", 1)

    def signed_out(self) -> None:
        """The visit is over: point out what is still here, then ask how it was."""
        self.rating_model.begin(self.lookup_model.visit)
        if not self.lookup_model.holds:
            self._ask_how_it_was()

    def _ask_how_it_was(self) -> None:
        self._closes_in = self.site.touch.ticket_seconds
        self._show("rating", 1)

    def _refused(self, bad: InvalidInput) -> None:
        pages = {"host": "host", "adults": "party", "children": "party", "purpose": "purpose"}
        if self.form_model.refuse(bad):
            self._show("details", -1)
            self._point_at_problem()
        elif bad.field in pages:
            self._show(pages[bad.field], -1)
        else:
            self.fail(words.storage_error(bad.code))

    def _point_at_problem(self) -> None:
        self.attend.emit(self.form_model.first_problem())

    def fail(self, said: tuple[str, str]) -> None:
        """Say what went wrong (title, sentence) over the page."""
        self._error = said
        self._set_overlay("error")

    def _count_down(self) -> None:
        self._closes_in -= 1
        self.secondChanged.emit()
        if self._closes_in <= 0:
            self.finish()

    def _new_form(self) -> None:
        old = self.form_model
        self.form_model = FormModel(self.site, self._language, self)
        self._returning = False
        self.formChanged.emit()
        self.host_search.clear()
        old.deleteLater()

    def _wipe(self) -> None:
        self._idle.carry_on()
        self._under = ""
        self._close_overlay()
        self._show("greeting", -1)
        self._new_form()
        self._behind = "purpose"
        self.lookup_model.clear()
        self.ticket_model.clear()
        self.rating_model.clear()

    def _close_overlay(self) -> None:
        self._set_overlay("")
