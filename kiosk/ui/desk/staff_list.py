"""The names of the staff, one of them chosen."""

from collections.abc import Iterable

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem

from kiosk.ui import theme
from kiosk.ui.desk.list_delegate import LEFT, Index, ListDelegate
from kiosk.ui.desk.look import MEDIUM, Look, font

_ROW = 48
_CODE = Qt.ItemDataRole.UserRole + 1
_NOTE = Qt.ItemDataRole.UserRole + 2


class StaffList(QListWidget):
    """``picked`` carries the code of the one who was chosen by key or mouse."""

    picked = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.setObjectName("staff")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setItemDelegate(StaffDelegate(look, self, _ROW))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.currentItemChanged.connect(self._tell)
        look.changed.connect(self.viewport().update)

    def show_staff(self, staff: Iterable[tuple[str, str, str]], chosen: str | None) -> None:
        """Show code, name and note of each."""
        self.blockSignals(True)
        self.clear()
        for code, name, note in staff:
            item = QListWidgetItem(name)
            item.setData(_CODE, code)
            item.setData(_NOTE, note)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{name}, {note}" if note else name)
            self.addItem(item)
            if code == chosen:
                self.setCurrentItem(item)
        self.blockSignals(False)

    def move(self, by: int) -> None:  # type: ignore[override]
        """Choose the one above or below."""
        if self.count():
            self.setCurrentRow(max(0, min(self.count() - 1, self.currentRow() + by)))

    def _tell(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.picked.emit(item.data(_CODE))


class StaffDelegate(ListDelegate):
    """The name, and at the right what there is to say about it."""

    def draw(self, painter: QPainter, rect: QRect, index: Index, chosen: bool) -> None:
        """Draw one of the staff."""
        note, note_font = str(index.data(_NOTE) or ""), font(theme.DESK.label, MEDIUM)
        width = QFontMetrics(note_font).horizontalAdvance(note)
        self.draw_name(painter, rect.adjusted(14, 0, -14 - (width + 12 if note else 0), 0), index, chosen)
        painter.setFont(note_font)
        painter.setPen(self.look.colour("accent_deep" if chosen else "ink2"))
        painter.drawText(QRect(rect.right() - 14 - width, rect.top(), width + 2, rect.height()), LEFT, note)
