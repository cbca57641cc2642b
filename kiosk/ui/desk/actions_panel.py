"""The right pane: what can be done now, each with its key; and what there is to say about it."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from kiosk.ui import theme
from kiosk.ui.desk.buttons import LOW, DeskButton
from kiosk.ui.desk.card import Card
from kiosk.ui.desk.labels import Label, WrappedLabel
from kiosk.ui.desk.look import ICON, MEDIUM, RING, Look, safe_tip
from kiosk.viewmodels.desk.actions import CALLS
from kiosk.viewmodels.desk.desk import Action, Desk
from kiosk.viewmodels.desk.words import translate

ICONS = {
    Action.SERVE: "user-round-check",
    Action.FINISH: "circle-check",
    Action.HOLD: "circle-pause",
    Action.RESUME: "circle-play",
    Action.TRANSFER: "arrow-right-left",
    Action.PUT_BACK: "rotate-ccw",
    Action.CANCEL: "circle-x",
    Action.PRIORITY: "star",
    Action.UNDO: "undo-2",
    Action.RECALL: "volume-2",
    Action.NO_SHOW: "user-round-x",
    Action.CALL_NEXT: "megaphone",
    Action.CALL_CHOSEN: "hand",
}
KEYS = {
    Action.CALL_NEXT: "F2",
    Action.RECALL: "F3",
    Action.HOLD: "F4",
    Action.TRANSFER: "F5",
    Action.SERVE: "F6",
    Action.NO_SHOW: "F7",
    Action.PRIORITY: "F9",
    Action.CANCEL: "F10",
    Action.UNDO: "Ctrl+Z",
}
"""The key of each button; Enter, which calls the chosen ticket, depends on where the focus is."""
_TICKET = (
    *(Action.SERVE, Action.HOLD, Action.TRANSFER, Action.RECALL, Action.NO_SHOW),
    *(Action.PRIORITY, Action.CANCEL),
)
_QUEUE = (Action.CALL_NEXT, Action.CALL_CHOSEN)
_NOTICE_ROOM = 80
_MOST_COLUMNS = 5
_INSIDE = theme.SPACE.desk_inside - RING


class ActionsPanel(Card):
    """One column beside the visitor, or rows below; ``asked`` carries an action that needs an answer."""

    asked = Signal(object)

    def __init__(self, look: Look, desk: Desk) -> None:
        super().__init__(look, inside=_INSIDE)
        self.setObjectName("actions")
        self._desk = desk
        self._column = True
        self._low = False
        self._columns = 0
        self._buttons: dict[Action, DeskButton] = {}
        for action in (*_TICKET, *_QUEUE, Action.UNDO):
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
        """Return the button of an action; serving and finishing share one, as do other pairs."""
        shared = {Action.FINISH: Action.SERVE, Action.RESUME: Action.HOLD, Action.PUT_BACK: Action.NO_SHOW}
        return self._buttons[shared.get(action, action)]

    def run(self, action: Action) -> None:
        """Do what a button says, if it can be done now."""
        desk = self._desk
        action = desk.meant(action)
        if not desk.allowed(action):
            if action in CALLS and desk.busy():
                desk.say(desk.busy())
            return
        steps: dict[Action, Callable[[], None]] = {
            Action.SERVE: desk.serve,
            Action.HOLD: desk.hold,
            Action.RESUME: desk.resume,
            Action.RECALL: desk.recall,
            Action.NO_SHOW: desk.no_show,
            Action.PUT_BACK: desk.put_back,
            Action.CANCEL: desk.cancel,
            Action.CALL_NEXT: desk.call_next,
            Action.CALL_CHOSEN: desk.call_chosen,
            Action.UNDO: desk.undo,
        }
        if action in steps:
            steps[action]()
        else:
            self.asked.emit(action)

    def retranslate(self) -> None:
        """Say everything in the present language."""
        self._titles[0].setText(translate("Desk", "This ticket"))
        self._titles[1].setText(translate("Desk", "Queue"))
        self.refresh()

    def refresh(self) -> None:
        """Show what can be done now."""
        main = self._desk.main_action()
        focused = next((one for one in self._buttons.values() if one.hasFocus()), None)
        for action, button in self._buttons.items():
            meant = self._desk.meant(action)
            key = KEYS.get(action) or translate("Desk", "Enter", "key")
            button.show_as(self._words(meant), ICONS[meant], key, meant is main)
            button.setEnabled(self._desk.allowed(meant))
        self._explain()
        if focused is not None and not focused.isEnabled():
            # Else the focus would fall on whatever comes next.
            self.button(main).setFocus(Qt.FocusReason.TabFocusReason)
        if not self._column and self._columns_that_fit() != self._columns:
            self._arrange()

    def _explain(self) -> None:
        """Say at the button why nobody can be called now."""
        button, busy = self._buttons[Action.CALL_NEXT], self._desk.busy()
        button.setToolTip(safe_tip(busy))
        button.setAccessibleDescription(" · ".join(filter(None, (KEYS[Action.CALL_NEXT], busy))))

    def _words(self, action: Action) -> str:
        last = self._desk.last_step()
        if action is Action.UNDO and self._column and last:
            return translate("Desk", "Undo: {step}").format(step=self._desk.words.step(last))
        return {
            Action.SERVE: translate("Desk", "Visitor is here"),
            Action.FINISH: translate("Desk", "Finish …"),
            Action.HOLD: translate("Desk", "Hold"),
            Action.RESUME: translate("Desk", "Resume"),
            Action.TRANSFER: translate("Desk", "Transfer …"),
            Action.RECALL: translate("Desk", "Recall"),
            Action.NO_SHOW: translate("Desk", "No-show"),
            Action.PUT_BACK: translate("Desk", "Put back"),
            Action.PRIORITY: translate("Desk", "Priority …"),
            Action.CANCEL: translate("Desk", "Cancel ticket"),
            Action.CALL_NEXT: translate("Desk", "Call next"),
            Action.CALL_CHOSEN: translate("Desk", "Call chosen"),
            Action.UNDO: translate("Desk", "Undo"),
        }[action]

    def stops(self) -> list[QWidget]:
        """Return what the Tab key visits, in order."""
        return list(self._buttons.values())

    # Arrangement

    def set_column(self, column: bool, height: int) -> None:
        """Stand beside the visitor as a column of ``height`` px, or below in rows."""
        low = not column or height < self._column_height(low=False)
        if (column, low) != (self._column, self._low):
            self._column, self._low = column, low
            self.refresh()
            self._arrange()

    def fits_column(self, height: int) -> bool:
        """Whether all buttons and a sentence have room in a column of ``height`` px."""
        return height >= self._column_height(low=True)

    def _column_height(self, *, low: bool) -> int:
        each = (LOW if low else theme.SPACE.desk_button) + 2 * RING
        buttons = theme.SPACE.desk_main + 2 * RING + (len(self._buttons) - 1) * each
        titles = sum(one.sizeHint().height() + 4 for one in self._titles)
        return buttons + titles + 16 + 2 * _INSIDE + _NOTICE_ROOM

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
        for action, button in self._buttons.items():
            button.use_room(low=self._low and not (self._column and action is Action.SERVE))
        if self._column:
            self._arrange_column()
        else:
            self._arrange_rows()

    def _arrange_column(self) -> None:
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setFixedWidth(theme.SPACE.desk_actions)
        ticket, queue = ([self._buttons[one] for one in group] for group in (_TICKET, _QUEUE))
        row = 0
        for widget in (self._titles[0], *ticket, self._titles[1], *queue):
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
        self._grid.addWidget(self._buttons[Action.UNDO], row + 2, 0)

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
        return max(1, min(_MOST_COLUMNS, (self.width() - 2 * _INSIDE) // max(1, widest)))

    def _in_rows(self, columns: int) -> list[DeskButton]:
        """Return the buttons row by row: with two columns the calls stand on the right."""
        order = [*_TICKET, *_QUEUE, Action.UNDO]
        if columns == 2:
            order = [Action.SERVE, _QUEUE[0], Action.HOLD, _QUEUE[1], *_TICKET[2:], Action.UNDO]
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
