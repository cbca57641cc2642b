"""The strip at the bottom: connection, sound, silent alarm, and the site's date and time."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout

from kiosk.ui import theme
from kiosk.ui.desk.buttons import QuietButton
from kiosk.ui.desk.card import Bar
from kiosk.ui.desk.labels import ElidedLabel, Label
from kiosk.ui.desk.look import MEDIUM, SMALL_ICON, Look, safe_tip
from kiosk.viewmodels.desk.daily_logs import DailyLogs
from kiosk.viewmodels.desk.desk import Desk
from kiosk.viewmodels.desk.station_notes import StationNotes
from kiosk.viewmodels.desk.words import translate

ALARM_KEY = "Ctrl+Shift+E"


class StatusBar(Bar):
    """``sound_toggled`` is sent with the new state when someone switches the sound."""

    sound_toggled = Signal(bool)

    def __init__(self, look: Look, desk: Desk) -> None:
        super().__init__(look, theme.SPACE.desk_status, "desk_sunk", line_below=False)
        self._desk = desk
        self._sound = True
        self._picture = Label(look, theme.DESK.label)
        self._picture.setFixedSize(SMALL_ICON, SMALL_ICON)
        self._state = Label(look, theme.DESK.label, MEDIUM)
        self.sound = QuietButton(look, "volume-2", height=theme.SPACE.desk_status)
        self.sound.setCheckable(True)
        self.sound.setObjectName("sound")
        self.sound.clicked.connect(self._switch)
        self.alarm = QuietButton(look, "octagon-alert", height=theme.SPACE.desk_status)
        self.alarm.setObjectName("alarm")
        self._notes = StationNotes(desk.live, self)
        self._note = ElidedLabel(look, theme.DESK.label, MEDIUM)
        self._note.setObjectName("stationNotes")
        self._logs = DailyLogs(desk.live, desk.words, self)
        self._log = Label(look, theme.DESK.label)
        self._log.setObjectName("dailyLog")
        self._date = Label(look, theme.DESK.label, MEDIUM)
        self._time = Label(look, theme.DESK.label, MEDIUM)
        line = QHBoxLayout(self)
        line.setContentsMargins(theme.SPACE.desk_margin, 0, theme.SPACE.desk_margin, 0)
        line.setSpacing(0)
        line.addWidget(self._picture)
        line.addSpacing(8)
        line.addWidget(self._state)
        line.addSpacing(14)
        line.addWidget(self.sound)
        line.addSpacing(4)
        line.addWidget(self.alarm)
        line.addSpacing(14)
        line.addWidget(self._note, 1)
        line.addSpacing(14)
        line.addWidget(self._log)
        line.addSpacing(14)
        line.addWidget(self._date)
        line.addSpacing(12)
        line.addWidget(self._time)
        desk.live.ticked.connect(self.tick)
        self._notes.changed.connect(self.retranslate)
        self._logs.changed.connect(self.retranslate)
        desk.live.day_began.connect(self.retranslate)
        desk.live.connection_changed.connect(self.retranslate)
        look.changed.connect(self.retranslate)
        self.retranslate()

    def set_sound(self, on: bool) -> None:
        """Show whether sound is on."""
        self._sound = on
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the present language."""
        lost = self._desk.live.cut_off_since
        if lost is None:
            self._state.setText(translate("Desk", "Connected"))
        else:
            since = self._desk.words.time(lost)
            self._state.setText(translate("Desk", "Cut off since {time}").format(time=since))
        token = "ink" if lost is None else "late"
        self._state.use(token)
        icon = self.look.icon("circle-check" if lost is None else "wifi-off", token, SMALL_ICON)
        self._picture.setPixmap(icon.pixmap(SMALL_ICON, SMALL_ICON))
        words = translate("Desk", "Sound on") if self._sound else translate("Desk", "Sound off")
        self.sound.show_as(words, "volume-2" if self._sound else "volume-x")
        self.sound.setChecked(self._sound)
        self._note.setText(" · ".join(filter(None, (self._logs.trouble(), self._notes.text()))))
        self._log.setText(self._logs.last())
        self.tick()

    def show_alarm(self, sent: bool, coming: bool) -> None:
        """Say what became of this desk's own alarm: quietly, for the person at the counter sees it too."""
        words = translate("Desk", "Silent alarm")
        if sent:
            words = translate("Desk", "Other desks alerted")
        elif coming:
            words = translate("Desk", "Someone is coming")
        self.alarm.show_as(words, "check" if sent or coming else "octagon-alert")
        tip = translate("Desk", "Alerts the other desks without a sound ({key})").format(key=ALARM_KEY)
        self.alarm.setToolTip(safe_tip(tip))
        self.alarm.setAccessibleDescription(tip)

    def tick(self) -> None:
        """Show date and time; labels repaint only when their text changes."""
        now, words = self._desk.live.clock(), self._desk.words
        for label, text in ((self._date, words.date(now)), (self._time, words.time(now))):
            if label.text() != text:
                label.setText(text)

    def _switch(self) -> None:
        self.set_sound(not self._sound)
        self.sound_toggled.emit(self._sound)
