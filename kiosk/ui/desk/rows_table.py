"""What the tables of the desk share: rows of one height, one of them chosen, a ring where a key led."""

from PySide6.QtCore import QEvent, QModelIndex, Qt
from PySide6.QtGui import QFocusEvent, QHelpEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QToolTip

from kiosk.ui import theme
from kiosk.ui.desk.buttons import BY_KEY
from kiosk.ui.desk.look import Look


class RowsTable(QTableView):
    """``by_key``: the focus came by key, or a key was pressed since; only then the ring shows."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.by_key = False
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(theme.SPACE.desk_row)
        rows.setMinimumSectionSize(theme.SPACE.desk_row)
        look.changed.connect(self.viewport().update)

    def shows_ring(self) -> bool:
        """Whether the current row has the ring."""
        return self.by_key and self.hasFocus()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring when the focus came by key."""
        if event.reason() != Qt.FocusReason.ActiveWindowFocusReason:
            self.by_key = event.reason() in BY_KEY
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the ring away."""
        super().focusOutEvent(event)
        self.viewport().update()

    def tip(self, index: QModelIndex) -> str:
        """Return the tooltip of a cell, as plain text made safe; "" for none."""
        raise NotImplementedError

    def viewportEvent(self, event: QEvent) -> bool:
        """Show the tooltip of a cell."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), self.tip(self.indexAt(event.pos())), self)
            return True
        return super().viewportEvent(event)
