"""What needs someone now, in strips above the page: no storage, an emergency, a call for help."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QWidget

from kiosk.ui.desk.banner import Banner
from kiosk.ui.desk.buttons import DeskButton
from kiosk.ui.desk.look import Look
from kiosk.viewmodels.desk.alarms import Alarms
from kiosk.viewmodels.desk.desk import Desk
from kiosk.viewmodels.desk.help_calls import HelpCalls
from kiosk.viewmodels.desk.words import translate

KEY = "F8"
_LOW = 760
"""Below this height of the window, in px, an emergency takes the place of a call for help."""


class Banners(QObject):
    """Shows and hides the strips; ``shown`` is sent when one came or went. F8 answers the uppermost."""

    shown = Signal()

    def __init__(self, look: Look, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window
        self.help = HelpCalls(desk, self)
        self.alarms = Alarms(desk, self)
        self.cut_off_banner = Banner(look, "wifi-off", "warn", "warn_soft", "warn_mark")
        self.alarm_banner = Banner(look, "octagon-alert", "on_late", "late", "late")
        self.help_banner = Banner(look, "bell-ring", "info", "info_soft", "info_mark")
        self.answer_alarm = DeskButton(look, "check")
        self.alarm_banner.add_button(self.answer_alarm)
        self.answer_help = DeskButton(look, "check")
        self.help_banner.add_button(self.answer_help)
        self.answer_alarm.clicked.connect(self.alarms.answer)
        self.answer_help.clicked.connect(self.help.answer)
        self.alarms.changed.connect(self.retranslate)
        self.help.changed.connect(self.retranslate)
        desk.live.connection_changed.connect(self.retranslate)
        desk.live.ticked.connect(self._tick)

    @property
    def strips(self) -> tuple[Banner, ...]:
        """All strips, from top to bottom."""
        return self.cut_off_banner, self.alarm_banner, self.help_banner

    def answer(self) -> None:
        """Answer what is uppermost."""
        (self.alarms if self.alarms.others else self.help).answer()

    def retranslate(self) -> None:
        """Say everything in the present language."""
        before = [one.isHidden() for one in self.strips]
        self._show_connection()
        self._show_alarms()
        self._show_help()
        if before != [one.isHidden() for one in self.strips]:
            self.shown.emit()

    def _tick(self) -> None:
        if self.help.calls or self.alarms.others:
            self.retranslate()

    def _show_connection(self) -> None:
        since = self._desk.live.cut_off_since
        if since is not None:
            title = translate("Desk", "Cut off since {time}").format(time=self._desk.words.time(since))
            more = translate("Desk", "You see the queue as it was then. We keep trying to connect.")
            self.cut_off_banner.show_words(title, more)
        self.cut_off_banner.setVisible(since is not None)

    def _show_alarms(self) -> None:
        alarms = self.alarms
        if alarms.others:
            self.alarm_banner.show_words(alarms.title(), alarms.details())
            if self.alarm_banner.isHidden():
                QApplication.alert(self._window)
        self.alarm_banner.setVisible(bool(alarms.others))

    def _show_help(self) -> None:
        emergency = bool(self.alarms.others)
        if self.help.calls:
            self.help_banner.show_words(self.help.title(), self.help.details())
        room = not emergency or self._window.height() >= _LOW
        self.help_banner.setVisible(bool(self.help.calls) and room)
        words = translate("Desk", "On my way")
        self.answer_alarm.show_as(words, "check", KEY, main=False)
        self.answer_help.show_as(words, "check", "" if emergency else KEY, main=False)
