"""A panel over the window: a form, or a question before something is done."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from kiosk.ui import theme
from kiosk.ui.desk.buttons import DeskButton
from kiosk.ui.desk.card import Card
from kiosk.ui.desk.focus import go_round, keeps
from kiosk.ui.desk.labels import ElidedLabel, Label, WrappedLabel
from kiosk.ui.desk.look import RING, TITLE, Look
from kiosk.viewmodels.desk.words import translate

_MARGIN = 16
_SCROLL = 14
_CHROME = 190
"""Titles, message, buttons and margins around the scrolled part, in px."""


class Sheet(QDialog):
    """Lies over the window while it is open and keeps every key to itself.

    ``content`` takes the widgets of the question. ``submit`` is called by the main button, Ctrl+Enter, and
    Enter outside of fields with several lines; the sheet closes when it returns "", else says that.
    """

    def __init__(self, look: Look, window: QWidget, *, name: str, icon: str, width: int = 440) -> None:
        super().__init__(window)
        # Part of the window, not a window of its own: the constructor would make it one.
        self.setWindowFlags(Qt.WindowType.Widget)
        self.setObjectName(name)
        self.look = look
        self._window = window
        self._icon = icon
        self._wide = width
        self._inner = width
        self._before: QWidget | None = None
        self.submit: Callable[[], str] = str
        self._card = Card(look, inside=20 - RING)
        self._title = Label(look, theme.DESK.pane_title, TITLE)
        self._who = ElidedLabel(look, theme.DESK.body, colour="ink2")
        self._message = WrappedLabel(look, theme.DESK.body, TITLE, "late")
        self.ok = DeskButton(look, icon, tall=True)
        self.cancel = DeskButton(look, "x", tall=True)
        self._area = QScrollArea()
        self._inside = QWidget()
        self.content = QVBoxLayout(self._inside)
        self.content.setContentsMargins(RING, 0, RING, 0)
        self.content.setSpacing(10)
        self._lay_out()
        self.ok.clicked.connect(self.finish_with)
        self.cancel.clicked.connect(self.reject)
        self.finished.connect(lambda _result: self._give_back())
        window.installEventFilter(self)
        self.hide()

    def _lay_out(self) -> None:
        area = self._area
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(self._inside)
        area.verticalScrollBar().rangeChanged.connect(lambda _low, _high: self._leave_room())
        area.viewport().setAutoFillBackground(False)
        self._inside.setAutoFillBackground(False)
        buttons = QHBoxLayout()
        buttons.setContentsMargins(0, 0, 0, 0)
        buttons.setSpacing(0)
        buttons.addWidget(self.cancel)
        buttons.addWidget(self.ok)
        body = self._card.body
        for label in (self._title, self._who, self._message):
            label.setContentsMargins(RING, 0, RING, 0)
        body.addWidget(self._title)
        body.addSpacing(2)
        body.addWidget(self._who)
        body.addSpacing(12)
        body.addWidget(area, 1)
        body.addSpacing(8)
        body.addWidget(self._message)
        body.addSpacing(8)
        body.addLayout(buttons)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._card, 0, Qt.AlignmentFlag.AlignCenter)

    # Asking

    def head(self, title: str, who: str, accept: str) -> None:
        """Say what is asked, about whom, and what the main button is called."""
        self._title.setText(title)
        self.setAccessibleName(title)
        self._who.setText(who)
        self._who.setVisible(bool(who))
        keys = (
            translate("Desk", "Ctrl+Enter", "key")
            if self.long_fields()
            else translate("Desk", "Enter", "key")
        )
        self.ok.show_as(accept, self._icon, keys, main=True)
        self.cancel.show_as(translate("Desk", "Cancel"), "x", translate("Desk", "Esc", "key"), main=False)
        self.say("")

    def open_at(self, first: QWidget) -> None:
        """Show the sheet with the focus in ``first``."""
        self._before = self._window.focusWidget()
        self.show()
        self.raise_()
        self.fit()
        first.setFocus(Qt.FocusReason.TabFocusReason)

    def say(self, message: str, *, wrong: bool = True) -> None:
        """Say why it did not work, or what else there is to know; nothing with ""."""
        self._message.use("late" if wrong else "ink")
        self._message.setText(message)
        self._message.setVisible(bool(message))
        if message:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, message))
        self.fit()

    def stops(self) -> Sequence[QWidget]:
        """Return what the Tab key visits before the buttons, in order."""
        return ()

    def long_fields(self) -> bool:
        """Whether Enter may mean a new line."""
        return False

    def finish_with(self) -> None:
        """Do it; stay open where that does not work."""
        message = self.submit()
        if message:
            self.say(message)
        else:
            self.accept()

    def fit(self) -> None:
        """Take the window's size, and for the card what its content needs."""
        self.resize(self._window.size())
        self.move(0, 0)
        width = min(self._wide, self._window.width() - 2 * _MARGIN)
        self._card.setFixedWidth(width)
        self._inner = width - 2 * (20 - RING) - 2
        self._leave_room()
        self.content.activate()
        wanted = (
            self.content.totalHeightForWidth(self._inside.width()) if self.content.hasHeightForWidth() else 0
        )
        height = max(wanted, self.content.sizeHint().height())
        room = self._window.height() - 2 * _MARGIN - _CHROME
        self._area.setFixedHeight(max(1, min(height, room)))

    def _leave_room(self) -> None:
        """Keep the fields off the scroll bar where there is one."""
        scrolls = self._area.verticalScrollBar().maximum() > 0
        self._inside.setFixedWidth(self._inner - (_SCROLL if scrolls else 0))

    def scroll_by(self, step: int) -> None:
        """Move the scrolled part on by so many px, back where it is less than 0."""
        bar = self._area.verticalScrollBar()
        bar.setValue(bar.value() + step)

    def _card_room(self) -> int:
        """Return the width inside the card."""
        return self._inside.width()

    # Keys

    def event(self, event: QEvent) -> bool:
        """Keep the keys of the window behind from being heard, all but the alarm's."""
        return keeps(event) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter does it, Esc leaves it; nothing reaches the window behind."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if event.key() == Qt.Key.Key_Escape:
            self.reject()
        elif enter and not event.isAutoRepeat():
            self.finish_with()
        event.accept()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay as large as the window."""
        if watched is self._window and event.type() == QEvent.Type.Resize and self.isVisible():
            self.fit()
        return False

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Keep the focus inside while it is open."""
        circle = [one for one in (*self.stops(), self.cancel, self.ok) if one.isEnabled() and one.isVisible()]
        if not circle:
            return False  # Qt asks once more while the sheet is being closed
        self._area.ensureWidgetVisible(go_round(circle, forward))
        return True

    def _give_back(self) -> None:
        before = self._before
        if before is not None and before.isVisible():
            before.setFocus(Qt.FocusReason.TabFocusReason)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Darken the window behind."""
        del event
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.look.colour("scrim"))
        painter.end()
