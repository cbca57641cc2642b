"""What stands before the desk: the first PIN, the sign-in, the lock. It lies over the whole window."""

from collections.abc import Callable
from itertools import pairwise

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QPainter, QPaintEvent, QShortcut, QWindow
from PySide6.QtWidgets import QApplication, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from kiosk.ui import theme
from kiosk.ui.desk.buttons import DeskButton, QuietButton
from kiosk.ui.desk.door_page import DoorPage
from kiosk.ui.desk.first_pin import FirstPinPage
from kiosk.ui.desk.focus import go_round
from kiosk.ui.desk.labels import Label, WrappedLabel
from kiosk.ui.desk.lock import LockPage, NoStaffPage
from kiosk.ui.desk.look import MEDIUM, TITLE, Look, safe_menu
from kiosk.ui.desk.menus import fill_language_menu
from kiosk.ui.desk.signin_page import SignInPage
from kiosk.ui.desk.staff_page import StaffPage
from kiosk.ui.desk.status_bar import ALARM_KEY
from kiosk.ui.desk.top_bar import Plate
from kiosk.ui.desk.window import DeskWindow
from kiosk.viewmodels.desk.signin import Door, SignIn
from kiosk.viewmodels.desk.words import translate

LOCK_KEY = "Ctrl+L"
_USE = frozenset(
    {QEvent.Type.MouseButtonPress, QEvent.Type.MouseMove, QEvent.Type.KeyPress, QEvent.Type.Wheel}
)


class Gate(QWidget):
    """Shows what ``signin`` says, and the desk once somebody is there.

    ``train`` starts the training in a window of its own; without it there is no such entry.
    """

    def __init__(
        self, look: Look, signin: SignIn, window: DeskWindow, train: Callable[[], None] | None = None
    ) -> None:
        super().__init__(window)
        self.setObjectName("gate")
        self._look = look
        self.signin = signin
        self._window = window
        self._train = train
        self._hidden: list[QWidget] = []
        self._silent: list[QShortcut] = []
        self._focused: QWidget | None = None
        self._watch = _Watch(signin)
        self.staff = StaffPage(look, window.desk, window)
        self.lock_page = LockPage(look)
        self.signin_page = SignInPage(look, signin)
        self.first_pin = FirstPinPage(look, signin)
        self.no_staff = NoStaffPage(look)
        self.pages: dict[Door, DoorPage] = {
            Door.LOCKED: self.lock_page,
            Door.SIGN_IN: self.signin_page,
            Door.FIRST_PIN: self.first_pin,
            Door.NO_STAFF: self.no_staff,
        }
        self._name = Label(look, theme.DESK.main, TITLE)
        self._time = Label(look, theme.DESK.main, MEDIUM)
        self.emergency = DeskButton(look, "octagon-alert")
        self._elsewhere = WrappedLabel(look, theme.DESK.body, TITLE, "late")
        self.language = QuietButton(look, "globe", arrow=True)
        self._languages = QMenu(self)
        self._lay_out()
        self._connect()
        self.retranslate()
        self.hide()
        self._show_door()

    # Making

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(theme.SPACE.desk_margin, 12, theme.SPACE.desk_margin, 0)
        head.setSpacing(12)
        head.addWidget(Plate(self._look, self._window.desk.words.site.icon))
        head.addWidget(self._name)
        head.addStretch(1)
        head.addWidget(self._time)
        foot = QHBoxLayout()
        foot.setContentsMargins(12, 0, 12, 8)
        foot.setSpacing(12)
        self.emergency.setSizePolicy(self.language.sizePolicy())
        foot.addWidget(self.emergency)
        foot.addWidget(self._elsewhere, 1)
        foot.addWidget(self.language)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.addLayout(head)
        lines.addStretch(1)
        for page in self.pages.values():
            lines.addWidget(page, 0, Qt.AlignmentFlag.AlignHCenter)
        lines.addStretch(1)
        lines.addLayout(foot)

    def _connect(self) -> None:
        signin, window = self.signin, self._window
        signin.changed.connect(self._show_door)
        window.alarms.changed.connect(self._show_alarms)
        self.lock_page.knocked.connect(self.signin.knock)
        self.signin_page.left.connect(signin.step_back)
        self.emergency.clicked.connect(window.alarms.send)
        self.language.clicked.connect(self._open_languages)
        self._languages.aboutToShow.connect(self._fill_languages)
        self._key = QShortcut(QKeySequence(LOCK_KEY), window)
        self._key.activated.connect(signin.lock)
        window.top.seat_menu.aboutToShow.connect(self._add_entries)
        window.installEventFilter(self)
        window.desk.live.ticked.connect(self._tick)
        self._look.changed.connect(self.update)

    def _add_entries(self) -> None:
        """Add to the seat menu, which was just filled with the counters."""
        menu, actor = self._window.top.seat_menu, self.signin.member
        menu.addSeparator()
        if actor is not None:
            entry = menu.addAction(safe_menu(translate("Desk", "Staff and PINs …")))
            entry.triggered.connect(lambda _on: self.staff.open())
        if self._train is not None:
            entry = menu.addAction(translate("Desk", "Start the training"))
            entry.triggered.connect(self._train)
        menu.addSeparator()
        lock = menu.addAction(translate("Desk", "Lock the desk") + f"\t{LOCK_KEY}")
        lock.triggered.connect(self.signin.lock)

    # Words

    def changeEvent(self, event: QEvent) -> None:
        """Say everything anew when the application speaks another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the present language."""
        self._name.setText(self._window.desk.words.site_name())
        self.setAccessibleName(self._name.text())
        self.language.show_as(translate("Desk", "Language"), "globe")
        for page in self.pages.values():
            page.retranslate()
        self.staff.retranslate()
        self._show_alarms()
        self._tick()

    def _show_alarms(self) -> None:
        """Say what became of this desk's own alarm, and where else someone needs help."""
        alarms = self._window.alarms
        words = translate("Desk", "Silent alarm")
        if alarms.sent:
            words = translate("Desk", "Other desks alerted")
        elif alarms.coming:
            words = translate("Desk", "Someone is coming")
        icon = "check" if alarms.sent or alarms.coming else "octagon-alert"
        self.emergency.show_as(words, icon, ALARM_KEY, main=False)
        self._elsewhere.setText(alarms.title() if alarms.others else "")

    def _tick(self) -> None:
        desk = self._window.desk
        now = desk.words.time(desk.live.clock())
        if self._time.text() != now:
            self._time.setText(now)
        self._watch.look()

    def _fill_languages(self) -> None:
        words = self._window.desk.words
        fill_language_menu(
            self._languages, words.site.languages, words.language, self._window.choose_language
        )

    def _open_languages(self) -> None:
        self._fill_languages()
        size = self._languages.sizeHint()
        corner = self.language.mapToGlobal(self.language.rect().topRight())
        self._languages.popup(corner - QPoint(size.width(), size.height()))

    # Doors

    def _show_door(self) -> None:
        door = self.signin.door
        for one, page in self.pages.items():
            page.setVisible(one is door)
        if door is Door.OPEN:
            self._uncover()
            return
        self._cover()
        self.pages[door].open()
        for before, after in pairwise(self._stops()):
            QWidget.setTabOrder(before, after)

    def _knock(self, text: str) -> None:
        self.signin.knock()
        self.signin_page.type_first(text)

    def _cover(self) -> None:
        """Take everything else out of sight and out of reach, and remember where the focus was."""
        if self.isHidden():
            self._focused = self._window.focusWidget()
            self.staff.reject()  # it belongs to the one who opened it
            _close_popups(self._window)
            children = self._window.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
            self._hidden = [one for one in children if one not in self._kept() and not _was_hidden(one)]
            self._lay_out_window(False)
            for one in self._hidden:
                one.hide()
            shortcuts = self._window.findChildren(QShortcut)
            alarm = QKeySequence(ALARM_KEY)
            self._silent = [one for one in shortcuts if one.isEnabled() and one.key() != alarm]
            for shortcut in self._silent:
                shortcut.setEnabled(False)
            self._fit()
            self.show()
        self.raise_()

    def _uncover(self) -> None:
        if self.isHidden():
            return
        self.hide()
        for one in self._hidden:
            one.show()
        self._lay_out_window(True)
        for shortcut in self._silent:
            shortcut.setEnabled(True)
        self._window.retranslate()  # what came or went meanwhile
        focused = self._focused
        if focused is None or not focused.isEnabled():
            focused = self._window.queue.waiting
        focused.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out_window(self, on: bool) -> None:
        """While all else is hidden the band of the training would move to the middle."""
        lines = self._window.layout()
        if lines is not None:
            lines.setEnabled(on)
            lines.activate()

    def _kept(self) -> list[QWidget]:
        """Return what stays in sight: the gate itself and the band of the training."""
        return [self, *self._window.findChildren(QWidget, "training")]

    def _fit(self) -> None:
        band = next(iter(self._window.findChildren(QWidget, "training")), None)
        above = 0
        if band is not None:
            above = band.height()
            band.setGeometry(0, 0, self._window.width(), above)
        self.setGeometry(self._window.rect().adjusted(0, above, 0, 0))

    # Events

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay as large as the window; give the queue the focus where nobody has to sign in."""
        if watched is self._window and event.type() == QEvent.Type.Resize:
            self._fit()
        first_shown = event.type() == QEvent.Type.Show and not event.spontaneous()
        if watched is self._window and first_shown and self.signin.door is Door.OPEN:
            self._window.queue.waiting.setFocus(Qt.FocusReason.OtherFocusReason)
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keep every key: none may reach the desk behind. Whoever types at a locked desk is there."""
        text = event.text()
        if self.signin.door is Door.LOCKED and text.isprintable() and text.strip():
            self._knock(text)
        event.accept()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Keep the focus before the door, as long as it is closed."""
        circle = [one for one in self._stops() if one.isEnabled() and one.isVisible()]
        if self.signin.door is Door.OPEN or not circle:
            return super().focusNextPrevChild(forward)
        go_round(circle, forward)
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        """Cover what lies behind."""
        del event
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._look.colour("desk_paper"))
        painter.end()

    def close_down(self) -> None:
        """Let work come to its end before the database is closed."""
        self.signin.close()
        self.staff.admin.close()
        self._watch.forget()

    def _stops(self) -> list[QWidget]:
        page = self.pages.get(self.signin.door)
        return [*(page.stops() if page else []), self.emergency, self.language]


class _Watch(QObject):
    """Notes that somebody uses the desk, in any of its windows."""

    def __init__(self, signin: SignIn) -> None:
        super().__init__()
        self.signin = signin
        self._seen: set[QWindow] = set()

    def look(self) -> None:
        """Watch the windows that are there now; menus and dialogs come and go."""
        windows = set(QGuiApplication.topLevelWindows())
        for window in windows - self._seen:
            window.installEventFilter(self)
        self._seen = windows

    def forget(self) -> None:
        """Watch no longer."""
        for window in self._seen & set(QGuiApplication.topLevelWindows()):
            window.removeEventFilter(self)
        self._seen.clear()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002 - Qt names it
        """Note keys and pointer; nothing is held back."""
        if event.type() in _USE:
            self.signin.touched()
        return False


def _was_hidden(widget: QWidget) -> bool:
    """Tell whether it was hidden on purpose; before the window is first shown all its parts are hidden."""
    return widget.isHidden() and widget.testAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide)


def _close_popups(window: QWidget) -> None:
    """Close menus and dialogs: they are windows of their own, which the gate does not cover."""
    while (popup := QApplication.activePopupWidget()) is not None:
        popup.close()
    for one in QApplication.topLevelWidgets():
        if one is not window and one.isVisible():
            one.close()
