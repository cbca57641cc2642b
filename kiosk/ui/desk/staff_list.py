"""The names of the staff, one of them chosen."""

from collections.abc import Iterable

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import (
    QFrame,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from kiosk.ui import theme
from kiosk.ui.desk.look import MEDIUM, TITLE, Look, font

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
        self.setItemDelegate(StaffDelegate(look, self))
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


class StaffDelegate(QStyledItemDelegate):
    """The name, and at the right what there is to say about it."""

    def __init__(self, look: Look, view: QListWidget) -> None:
        super().__init__(view)
        self._look = look

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return the height of a row."""
        del option, index
        return QSize(120, _ROW)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw one of the staff."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look, rect = self._look, QRect(option.rect)
        state: QStyle.StateFlag = option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        if chosen:
            painter.setPen(QPen(look.colour("accent"), 2))
            painter.setBrush(look.colour("accent_soft"))
            painter.drawRoundedRect(QRectF(rect).adjusted(1, 2, -1, -2), 8, 8)
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        note = str(index.data(_NOTE) or "")
        note_width = QFontMetrics(font(theme.DESK.label, MEDIUM)).horizontalAdvance(note)
        words = rect.adjusted(14, 0, -14 - (note_width + 12 if note else 0), 0)
        name_font = font(theme.DESK.body, TITLE if chosen else MEDIUM)
        painter.setFont(name_font)
        painter.setPen(look.colour("accent_deep" if chosen else "ink"))
        text = QFontMetrics(name_font).elidedText(
            str(index.data()), Qt.TextElideMode.ElideRight, words.width()
        )
        painter.drawText(words, left, text)
        painter.setFont(font(theme.DESK.label, MEDIUM))
        painter.setPen(look.colour("accent_deep" if chosen else "ink2"))
        place = QRect(rect.right() - 14 - note_width, rect.top(), note_width + 2, rect.height())
        painter.drawText(place, left, note)
        painter.restore()
