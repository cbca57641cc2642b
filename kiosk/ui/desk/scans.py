"""A scanner at the desk: whatever is open, a scan leads to its ticket and lands nowhere else."""

from typing import cast

from PySide6.QtCore import QEvent, QKeyCombination, QObject, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QShortcut, QWindow
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from kiosk.devices.scanner import MODIFIERS, Pace, Scanner, pace_of
from kiosk.ui.desk.ask_sheet import ConfirmSheet, TickSheet
from kiosk.ui.desk.gate import Gate
from kiosk.ui.desk.sheet import Sheet
from kiosk.ui.desk.window import DeskWindow
from kiosk.viewmodels.desk.search import ticket_of, used_words
from kiosk.viewmodels.desk.signin import Door
from kiosk.viewmodels.desk.words import translate

# Part of a key's place on the keyboard, not of what it means.
_PLACES = Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.GroupSwitchModifier
_MENU_KEYS = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier


class DeskScanner(Scanner):
    """Watches whichever window of the program has the keys; shortcuts wait like any other key.

    Qt looks for a shortcut before a window sees the key. A shortcut is therefore kept from Qt at first and
    looked up here, once it is known that a person pressed it.
    """

    def __init__(self, pace: Pace, parent: QObject) -> None:
        super().__init__(parent, pace)
        self._app = cast(QGuiApplication, QGuiApplication.instance())
        self._app.focusWindowChanged.connect(self._follow)
        self._follow(self._app.focusWindow())

    def stop(self) -> None:
        """Let all keys pass from now on."""
        self._app.focusWindowChanged.disconnect(self._follow)
        super().stop()

    def _follow(self, window: QWindow | None) -> None:
        if window is not None:
            self.watch(window)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep a shortcut from Qt; those of menus (Alt) only while a scan may be under way."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            waits = event.spontaneous() and not event.isAutoRepeat() and event.key() not in MODIFIERS
            if waits and (self.holds or not event.modifiers() & _MENU_KEYS):
                event.accept()
                return True
            return False
        return super().eventFilter(watched, event)

    def deliver(self, window: QObject, event: QKeyEvent) -> None:
        """Hand on a key of a person: to a shortcut, unless the focus has its own use for it."""
        shortcut = _shortcut(event) if event.type() == QEvent.Type.KeyPress else None
        if shortcut is not None:
            shortcut.activated.emit()
        else:
            super().deliver(window, event)


def _shortcut(event: QKeyEvent) -> QShortcut | None:
    """Return the shortcut of the active window that Qt would have found for this key."""
    active = QApplication.activeWindow()
    if active is None or QApplication.activePopupWidget() is not None:
        return None
    sequence = QKeySequence(QKeyCombination(event.modifiers() & ~_PLACES, Qt.Key(event.key())))
    known = (one for one in active.findChildren(QShortcut) if one.isEnabled() and one.key() == sequence)
    found = next((one for one in known if _is_shown(one)), None)
    return None if found is None or _is_wanted(QApplication.focusWidget() or active, event) else found


def _is_shown(shortcut: QShortcut) -> bool:
    owner = shortcut.parent()
    return isinstance(owner, QWidget) and owner.isVisible() and owner.isEnabled()


def _is_wanted(focus: QWidget, event: QKeyEvent) -> bool:
    """Ask the focus, and what it stands in, whether the key is its own; as Qt does."""
    asked = QKeyEvent(QEvent.Type.ShortcutOverride, event.key(), event.modifiers(), event.text())
    asked.ignore()
    QApplication.sendEvent(focus, asked)
    return asked.isAccepted()


class Scans(QObject):
    """Opens what is scanned. Before the door nobody is there who may see it: scans come to nothing."""

    def __init__(self, window: DeskWindow, gate: Gate) -> None:
        super().__init__(window)
        self._window = window
        self._gate = gate
        self._scanner = DeskScanner(pace_of(window.desk.station.site.scanner), self)
        self._scanner.scanned.connect(self.open)

    def stop(self) -> None:
        """Let all keys pass from now on."""
        self._scanner.stop()

    def open(self, code: str) -> None:
        """Put the ticket of a code on the screen, or say why there is none."""
        signin = self._gate.signin
        if signin.door is not Door.OPEN:
            return
        signin.touched()
        window, desk = self._window, self._window.desk
        form = self._clear()
        focus = window.focusWidget()
        ticket, why = ticket_of(desk, code)
        if ticket is None:
            window.open_page(0)
        else:
            window.show_ticket(ticket)
            why = used_words(desk, ticket)
        desk.say(why)
        if form is not None:
            if focus is not None:
                focus.setFocus(Qt.FocusReason.OtherFocusReason)
            behind = translate("Desk", "{ticket} is open behind this form.")
            label = desk.detail.row.label if desk.detail is not None else ""
            form.say(behind.format(ticket=label) if ticket else why, wrong=ticket is None)

    def _clear(self) -> Sheet | None:
        """Leave every menu and question; a form in which something may be written stays, and is returned."""
        while (popup := QApplication.activePopupWidget()) is not None:
            popup.close()
        form = None
        for one in self._window.findChildren(QDialog):
            if not one.isVisible():
                continue
            if isinstance(one, Sheet) and not isinstance(one, ConfirmSheet | TickSheet):
                form = one
            else:
                one.reject()
        return form
