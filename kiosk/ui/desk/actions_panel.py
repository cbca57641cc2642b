"""The right pane: what can be done now, each with its key; and what there is to say about it."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from kiosk.ui import theme
from kiosk.ui.desk.buttons import DeskButton
from kiosk.ui.desk.card import Card
from kiosk.ui.desk.labels import Label, WrappedLabel
from kiosk.ui.desk.look import ICON, MEDIUM, RING, Look
from kiosk.viewmodels.desk.desk import Action, Desk
from kiosk.viewmodels.desk.words import translate

ICONS = {
    Action.SERVE: "user-round-check",
    Action.FINISH: "circle-check",
    Action.RECALL: "volume-2",
    Action.NO_SHOW: "user-round-x",
    Action.CALL_NEXT: "megaphone",
    Action.CALL_CHOSEN: "hand",
}
_INSIDE = theme.SPACE.desk_inside - RING


class ActionsPanel(Card):
    """One column beside the visitor, or rows below; ``finish_wanted`` asks for the outcome."""

    finish_wanted = Signal()

    def __init__(self, look: Look, desk: Desk) -> None:
        super().__init__(look, inside=_INSIDE)
        self.setObjectName("actions")
        self._desk = desk
        self._column = True
        self._columns = 0
        self._buttons: dict[Action, DeskButton] = {}
        for action in (Action.SERVE, Action.RECALL, Action.NO_SHOW, Action.CALL_NEXT, Action.CALL_CHOSEN):
            self._buttons[action] = self._button(action)
        self._titles = (
            Label(look, theme.DESK.label, colour="ink2"),
            Label(look, theme.DESK.label, colour="ink2"),
        )
        self.notice = Notice(look)
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(0)
        self.body.addLayout(self._grid)
        self._arrange()
        desk.actions_changed.connect(self.refresh)
        desk.detail_changed.connect(self.refresh)
        desk.message_changed.connect(self._on_message)
        self.retranslate()

    def _button(self, action: Action) -> DeskButton:
        button = DeskButton(self.look, ICONS[action], tall=action is Action.SERVE)
        button.setObjectName(action.value)
        button.clicked.connect(lambda: self.run(action))
        return button

    def button(self, action: Action) -> DeskButton:
        """Return the button of an action; serving and finishing share one."""
        return self._buttons[Action.SERVE if action is Action.FINISH else action]

    def run(self, action: Action) -> None:
        """Do what a button says, if it can be done now."""
        if action in (Action.SERVE, Action.FINISH):
            action = self._desk.hand_action()
        if not self._desk.allowed(action):
            return
        steps: dict[Action, Callable[[], None]] = {
            Action.SERVE: self._desk.serve,
            Action.FINISH: self.finish_wanted.emit,
            Action.RECALL: self._desk.recall,
            Action.NO_SHOW: self._desk.no_show,
            Action.CALL_NEXT: self._desk.call_next,
            Action.CALL_CHOSEN: self._desk.call_chosen,
        }
        steps[action]()

    def retranslate(self) -> None:
        """Say everything in the present language."""
        self._titles[0].setText(translate("Desk", "This ticket"))
        self._titles[1].setText(translate("Desk", "Queue"))
        self.refresh()

    def refresh(self) -> None:
        """Show what can be done now."""
        hand, main = self._desk.hand_action(), self._desk.main_action()
        focused = next((one for one in self._buttons.values() if one.hasFocus()), None)
        faces = {
            Action.SERVE: (translate("Desk", "Visitor is here"), "F6"),
            Action.FINISH: (translate("Desk", "Finish …"), "F6"),
            Action.RECALL: (translate("Desk", "Recall"), "F3"),
            Action.NO_SHOW: (translate("Desk", "No-show"), "F7"),
            Action.CALL_NEXT: (translate("Desk", "Call next"), "F2"),
            Action.CALL_CHOSEN: (translate("Desk", "Call chosen"), translate("Desk", "Enter", "key")),
        }
        for action in self._buttons:
            meant = hand if action is Action.SERVE else action
            text, key = faces[meant]
            button = self.button(action)
            button.show_as(text, ICONS[meant], key, meant is main)
            button.setEnabled(self._desk.allowed(meant))
        if focused is not None and not focused.isEnabled():
            # Else the focus would fall on whatever comes next.
            self.button(main).setFocus(Qt.FocusReason.TabFocusReason)
        if not self._column and self._columns_that_fit() != self._columns:
            self._arrange()

    def stops(self) -> list[QWidget]:
        """Return what the Tab key visits, in order."""
        return list(self._buttons.values())

    # Arrangement

    def set_column(self, column: bool) -> None:
        """Stand beside the visitor as a column, or below in rows."""
        if column != self._column:
            self._column = column
            self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take as many columns as fit."""
        super().resizeEvent(event)
        if not self._column and self._columns_that_fit() != self._columns:
            self._arrange()

    def _arrange(self) -> None:
        for widget in (*self._buttons.values(), *self._titles, self.notice):
            self._grid.removeWidget(widget)
        for row in range(self._grid.rowCount()):
            self._grid.setRowStretch(row, 0)
            self._grid.setRowMinimumHeight(row, 0)
        for column in range(self._grid.columnCount()):
            self._grid.setColumnStretch(column, 0)
        for title in self._titles:
            title.setVisible(self._column)
        if self._column:
            self._arrange_column()
        else:
            self._arrange_rows()

    def _arrange_column(self) -> None:
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setFixedWidth(theme.SPACE.desk_actions)
        hand = (Action.SERVE, Action.RECALL, Action.NO_SHOW)
        order = [self._titles[0], *(self._buttons[one] for one in hand)]
        order += [self._titles[1], self._buttons[Action.CALL_NEXT], self._buttons[Action.CALL_CHOSEN]]
        row = 0
        for widget in order:
            if widget is self._titles[1]:
                self._grid.setRowMinimumHeight(row, 16)
                row += 1
            self._grid.addWidget(widget, row, 0)
            row += 1
        for title in self._titles:
            title.setContentsMargins(RING, 0, 0, 4)
        self._grid.setColumnStretch(0, 1)
        # Right below the buttons: the eye is there, and nothing moves when it comes.
        self._grid.addWidget(self.notice, row, 0)
        self._grid.setRowStretch(row + 1, 1)

    def _arrange_rows(self) -> None:
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(0)
        self.setMaximumWidth(16_777_215)
        columns = self._columns = self._columns_that_fit()
        self._grid.addWidget(self.notice, 0, 0, 1, columns)
        for place, button in enumerate(self._in_rows(columns)):
            row, column = 1 + place // columns, place % columns
            self._grid.addWidget(button, row, column, Qt.AlignmentFlag.AlignVCenter)
        for column in range(columns):
            self._grid.setColumnStretch(column, 1)

    def _columns_that_fit(self) -> int:
        widest = max(button.sizeHint().width() for button in self._buttons.values())
        return max(1, min(3, (self.width() - 2 * _INSIDE) // max(1, widest)))

    def _in_rows(self, columns: int) -> list[DeskButton]:
        """Return the buttons row by row: with two columns the calls stand on the right."""
        order = [Action.SERVE, Action.RECALL, Action.NO_SHOW, Action.CALL_NEXT, Action.CALL_CHOSEN]
        if columns == 2:
            order = [Action.SERVE, Action.CALL_NEXT, Action.RECALL, Action.CALL_CHOSEN, Action.NO_SHOW]
        return [self._buttons[action] for action in order]

    def _on_message(self) -> None:
        message = self._desk.message
        self.notice.show_text(message)
        if message:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, message))


class Notice(QWidget):
    """A sentence about something that did not work, beside the buttons it belongs to."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._card = Card(look, inside=12, ground="warn_soft", border="warn_mark", radius=8)
        self._words = WrappedLabel(look, theme.DESK.body, MEDIUM, "warn")
        self._picture = Label(look, theme.DESK.body)
        self._picture.setFixedSize(ICON, ICON)
        line = QHBoxLayout()
        line.setSpacing(10)
        line.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self._words, 1)
        self._card.body.addLayout(line)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(RING, RING, RING, RING)
        layout.addWidget(self._card)
        look.changed.connect(self._paint)
        self._paint()
        self.hide()

    def text(self) -> str:
        """Return the sentence shown, "" for none."""
        return self._words.text() if not self.isHidden() else ""

    def show_text(self, text: str) -> None:
        """Show a sentence, or nothing."""
        self._words.setText(text)
        self.setVisible(bool(text))

    def _paint(self) -> None:
        self._picture.setPixmap(self._look.icon("triangle-alert", "warn").pixmap(ICON, ICON))
