"""A panel over the window that asks one question about the ticket; answered by digit, arrow or mouse."""

from uuid import UUID

from PySide6.QtCore import QEvent, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QListWidget,
    QVBoxLayout,
    QWidget,
)

from kiosk.ui import theme
from kiosk.ui.desk.buttons import DeskButton
from kiosk.ui.desk.card import Card
from kiosk.ui.desk.focus import go_round
from kiosk.ui.desk.labels import ElidedLabel, Label, WrappedLabel
from kiosk.ui.desk.list_delegate import Index, ListDelegate
from kiosk.ui.desk.look import MEDIUM, RING, TITLE, Look, font
from kiosk.viewmodels.desk.desk import Desk
from kiosk.viewmodels.desk.words import translate

_WIDTH = 440
_ROW = 44
_VALUE = Qt.ItemDataRole.UserRole + 1
_MOST_ROWS = 9


class ChoicePanel(QDialog):
    """Lies over the window while it is open; ``chosen`` carries the value behind the answer.

    Subclasses say the question, the answers and what the main button is called; ``name`` is the panel's
    object name, ``icon`` that of its button, and ``key`` accepts the answer besides Enter.
    """

    chosen = Signal(object)

    def __init__(self, look: Look, desk: Desk, window: QWidget, *, name: str, icon: str, key: Qt.Key) -> None:
        super().__init__(window)
        # Part of the window, not a window of its own: the constructor would make it one.
        self.setWindowFlags(Qt.WindowType.Widget)
        self.setObjectName(name)
        self._look = look
        self.desk = desk
        self._icon = icon
        self._key = key
        self._window = window
        self._ticket: UUID | None = None
        self._card = Card(look, inside=20 - RING)
        self._card.setFixedWidth(_WIDTH)
        self._title = Label(look, theme.DESK.pane_title, TITLE)
        self._who = ElidedLabel(look, theme.DESK.body, colour="ink2")
        self._note = WrappedLabel(look, theme.DESK.body)
        self.answers = QListWidget()
        self._ok = DeskButton(look, icon, tall=True)
        self._cancel = DeskButton(look, "x", tall=True)
        self._lay_out()
        self._ok.clicked.connect(self._accept)
        self._cancel.clicked.connect(self.reject)
        self.answers.itemDoubleClicked.connect(lambda _item: self._accept())
        window.installEventFilter(self)
        self.hide()

    def _lay_out(self) -> None:
        self.answers.setFrameShape(QFrame.Shape.NoFrame)
        self.answers.setItemDelegate(AnswerDelegate(self._look, self.answers, _ROW))
        self.answers.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.answers.installEventFilter(self)
        buttons = QHBoxLayout()
        buttons.setContentsMargins(0, 0, 0, 0)
        buttons.setSpacing(0)
        buttons.addWidget(self._cancel)
        buttons.addWidget(self._ok)
        body = self._card.body
        for label in (self._title, self._who, self._note):
            label.setContentsMargins(RING, 0, RING, 0)
        body.addWidget(self._title)
        body.addSpacing(2)
        body.addWidget(self._who)
        body.addWidget(self._note)
        body.addSpacing(12)
        body.addWidget(self.answers)
        body.addSpacing(12)
        body.addLayout(buttons)
        layout = QVBoxLayout(self)
        layout.addWidget(self._card, 0, Qt.AlignmentFlag.AlignCenter)

    def question(self) -> str:
        """Return what is asked."""
        raise NotImplementedError

    def offered(self) -> list[tuple[str, object]]:
        """Return the answers: words and value."""
        raise NotImplementedError

    def first(self) -> int:
        """Return the place of the answer that is proposed."""
        return 0

    def accept_words(self) -> str:
        """Return the words of the main button."""
        raise NotImplementedError

    def note(self) -> str:
        """Return a sentence below the question, or nothing."""
        return ""

    def ask(self) -> None:
        """Ask about the ticket on the screen."""
        if self.desk.detail is None or not self.offered():
            return
        self._ticket = self.desk.shown
        self.retranslate()
        self.resize(self._window.size())
        self.move(0, 0)
        self.show()
        self.raise_()
        self.answers.setCurrentRow(self.first())
        self.answers.setFocus(Qt.FocusReason.PopupFocusReason)

    def retranslate(self) -> None:
        """Say everything in the present language."""
        detail, words = self.desk.detail, self.desk.words
        if detail is None:
            return
        self._title.setText(self.question())
        self._who.setText(f"{detail.row.label} · {words.visitor(detail.row.name)}")
        self._note.setText(self.note())
        self._note.setContentsMargins(RING, 10, RING, 0)
        self._note.setVisible(bool(self.note()))
        self.setAccessibleName(self._title.text())
        self.answers.setAccessibleName(self._title.text())
        chosen = self.answers.currentRow()
        self.answers.clear()
        for text, value in self.offered():
            self.answers.addItem(text)
            self.answers.item(self.answers.count() - 1).setData(_VALUE, [value])
        self.answers.setCurrentRow(max(0, chosen))
        self.answers.setFixedHeight(min(self.answers.count(), _MOST_ROWS) * _ROW)
        enter, escape = translate("Desk", "Enter", "key"), translate("Desk", "Esc", "key")
        self._ok.show_as(self.accept_words(), self._icon, enter, main=True)
        self._cancel.show_as(translate("Desk", "Cancel"), "x", escape, main=False)

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        """Choose by digit; stay as large as the window."""
        if watched is self.answers and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._pressed(event)
        if watched is self._window and event.type() == QEvent.Type.Resize:
            self.resize(self._window.size())
        return False

    def _pressed(self, event: QKeyEvent) -> bool:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, self._key) and not event.isAutoRepeat():
            self._accept()
            return True
        digit = event.text()
        if len(digit) == 1 and digit in "123456789":
            if int(digit) <= self.answers.count():
                self.answers.setCurrentRow(int(digit) - 1)
            return True
        return False

    def _accept(self) -> None:
        item = self.answers.currentItem()
        if item is None or self.desk.shown != self._ticket:
            self.reject()
            return
        self.accept()
        self.chosen.emit(item.data(_VALUE)[0])

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Keep the focus inside while it is open."""
        go_round([self.answers, self._cancel, self._ok], forward)
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        """Darken the window behind."""
        del event
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._look.colour("scrim"))
        painter.end()


class AnswerDelegate(ListDelegate):
    """A key cap with the digit, then the words."""

    def draw(self, painter: QPainter, rect: QRect, index: Index, chosen: bool) -> None:
        """Draw one answer."""
        if index.row() < _MOST_ROWS:
            painter.setPen(QPen(self.look.colour("edge"), 1))
            painter.setBrush(self.look.colour("surface"))
            cap = QRectF(rect.left() + 12, rect.center().y() - 10.5, 24, 22)
            radius = theme.RADIUS.desk_key_cap
            painter.drawRoundedRect(cap, radius, radius)
            painter.setFont(font(theme.DESK.key_cap, MEDIUM))
            painter.setPen(self.look.colour("ink"))
            painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, str(index.row() + 1))
        self.draw_name(painter, rect.adjusted(12 + 24 + 12, 0, -12, 0), index, chosen)
