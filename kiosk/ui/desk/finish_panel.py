"""How did it end? The outcomes of the site, chosen by digit, arrow or mouse."""

from uuid import UUID

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QListWidget,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from kiosk.ui import theme
from kiosk.ui.desk.buttons import DeskButton
from kiosk.ui.desk.card import Card
from kiosk.ui.desk.labels import ElidedLabel, Label
from kiosk.ui.desk.look import MEDIUM, RING, TITLE, Look, font
from kiosk.viewmodels.desk.desk import Desk
from kiosk.viewmodels.desk.words import translate

_WIDTH = 440
_ROW = 44
_CODE = Qt.ItemDataRole.UserRole + 1
_MOST_ROWS = 9


class FinishPanel(QDialog):
    """Lies over the window while it is open; ``chosen`` carries the outcome's code."""

    chosen = Signal(str)

    def __init__(self, look: Look, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        # Part of the window, not a window of its own: the constructor would make it one.
        self.setWindowFlags(Qt.WindowType.Widget)
        self.setObjectName("finish")
        self._look = look
        self._desk = desk
        self._window = window
        self._ticket: UUID | None = None
        self._card = Card(look, inside=20 - RING)
        self._card.setFixedWidth(_WIDTH)
        self._title = Label(look, theme.DESK.pane_title, TITLE)
        self._who = ElidedLabel(look, theme.DESK.body, colour="ink2")
        self.outcomes = QListWidget()
        self._ok = DeskButton(look, "circle-check", tall=True)
        self._cancel = DeskButton(look, "x", tall=True)
        self._lay_out()
        self._ok.clicked.connect(self._accept)
        self._cancel.clicked.connect(self.reject)
        self.outcomes.itemDoubleClicked.connect(lambda _item: self._accept())
        window.installEventFilter(self)
        self.hide()

    def _lay_out(self) -> None:
        self.outcomes.setFrameShape(QFrame.Shape.NoFrame)
        self.outcomes.setItemDelegate(OutcomeDelegate(self._look, self.outcomes))
        self.outcomes.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.outcomes.installEventFilter(self)
        buttons = QHBoxLayout()
        buttons.setContentsMargins(0, 0, 0, 0)
        buttons.setSpacing(0)
        buttons.addWidget(self._cancel)
        buttons.addWidget(self._ok)
        body = self._card.body
        for label in (self._title, self._who):
            label.setContentsMargins(RING, 0, RING, 0)
        body.addWidget(self._title)
        body.addSpacing(2)
        body.addWidget(self._who)
        body.addSpacing(12)
        body.addWidget(self.outcomes)
        body.addSpacing(12)
        body.addLayout(buttons)
        layout = QVBoxLayout(self)
        layout.addWidget(self._card, 0, Qt.AlignmentFlag.AlignCenter)

    def ask(self) -> None:
        """Ask for the outcome of the ticket on the screen."""
        if self._desk.detail is None:
            return
        self._ticket = self._desk.shown
        self.retranslate()
        self.resize(self._window.size())
        self.move(0, 0)
        self.show()
        self.raise_()
        self.outcomes.setCurrentRow(0)
        self.outcomes.setFocus(Qt.FocusReason.PopupFocusReason)

    def retranslate(self) -> None:
        """Say everything in the present language."""
        detail, words = self._desk.detail, self._desk.words
        if detail is None:
            return
        self._title.setText(translate("Desk", "How did it end?"))
        self._who.setText(f"{detail.row.label} · {words.visitor(detail.row.name)}")
        self.setAccessibleName(self._title.text())
        self.outcomes.setAccessibleName(self._title.text())
        chosen = self.outcomes.currentRow()
        self.outcomes.clear()
        for choice in words.site.outcomes:
            self.outcomes.addItem(words.outcome(choice.code))
            self.outcomes.item(self.outcomes.count() - 1).setData(_CODE, choice.code)
        self.outcomes.setCurrentRow(max(0, chosen))
        self.outcomes.setFixedHeight(min(self.outcomes.count(), _MOST_ROWS) * _ROW)
        enter, escape = translate("Desk", "Enter", "key"), translate("Desk", "Esc", "key")
        self._ok.show_as(translate("Desk", "Finish"), "circle-check", enter, main=True)
        self._cancel.show_as(translate("Desk", "Cancel"), "x", escape, main=False)

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        """Choose by digit; stay as large as the window."""
        if watched is self.outcomes and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._key(event)
        if watched is self._window and event.type() == QEvent.Type.Resize:
            self.resize(self._window.size())
        return False

    def _key(self, event: QKeyEvent) -> bool:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F6) and not event.isAutoRepeat():
            self._accept()
            return True
        digit = event.text()
        if len(digit) == 1 and digit in "123456789":
            if int(digit) <= self.outcomes.count():
                self.outcomes.setCurrentRow(int(digit) - 1)
            return True
        return False

    def _accept(self) -> None:
        item = self.outcomes.currentItem()
        if item is None or self._desk.shown != self._ticket:
            self.reject()
            return
        self.accept()
        self.chosen.emit(item.data(_CODE))

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Keep the focus inside while it is open."""
        circle: list[QWidget] = [self.outcomes, self._cancel, self._ok]
        now = next((place for place, one in enumerate(circle) if one.hasFocus()), -1)
        after = circle[(now + (1 if forward else -1)) % len(circle)]
        after.setFocus(Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason)
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        """Darken the window behind."""
        del event
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._look.colour("scrim"))
        painter.end()


class OutcomeDelegate(QStyledItemDelegate):
    """A key cap with the digit, then the words."""

    def __init__(self, look: Look, view: QListWidget) -> None:
        super().__init__(view)
        self._look = look

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return the height of a row."""
        del option, index
        return QSize(200, _ROW)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw one outcome."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look = self._look
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        if chosen:
            painter.setPen(QPen(look.colour("accent"), 2))
            painter.setBrush(look.colour("accent_soft"))
            painter.drawRoundedRect(QRectF(rect).adjusted(1, 2, -1, -2), 8, 8)
        ink = look.colour("accent_deep" if chosen else "ink")
        painter.setPen(QPen(look.colour("edge"), 1))
        painter.setBrush(look.colour("surface"))
        left = rect.left() + 12
        if index.row() < _MOST_ROWS:
            cap = QRectF(left, rect.center().y() - 10.5, 24, 22)
            radius = theme.RADIUS.desk_key_cap
            painter.drawRoundedRect(cap, radius, radius)
            painter.setFont(font(theme.DESK.key_cap, MEDIUM))
            painter.setPen(look.colour("ink"))
            painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, str(index.row() + 1))
        painter.setFont(font(theme.DESK.body, TITLE if chosen else MEDIUM))
        painter.setPen(ink)
        words = rect.adjusted(12 + 24 + 12, 0, -12, 0)
        text = painter.fontMetrics().elidedText(str(index.data()), Qt.TextElideMode.ElideRight, words.width())
        painter.drawText(words, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)
        painter.restore()
