"""A layout that puts widgets side by side and begins a new line where there is no room."""

from PySide6.QtCore import QMargins, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class Flow(QLayout):
    """Items keep their own size. ``gap`` is the room between them and between lines, in px."""

    def __init__(self, gap: int, *, right: bool = False) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []
        self._gap = gap
        self._right = right
        self.setContentsMargins(QMargins())

    def flow_right(self, right: bool) -> None:
        """Line up at the right edge, or at the left one."""
        self._right = right
        self.invalidate()

    def addItem(self, item: QLayoutItem) -> None:
        """Take in an item."""
        self._items.append(item)

    def clear(self) -> None:
        """Remove and destroy all widgets."""
        while self._items:
            widget: QWidget | None = self._items.pop().widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    def count(self) -> int:
        """Return the number of items."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """Return an item, or None beyond the end."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Remove an item."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """Return that it wants no more than it needs."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Return that the height follows the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of all lines."""
        return self._arrange(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:
        """Arrange the items."""
        super().setGeometry(rect)
        self._arrange(rect, move=True)

    def sizeHint(self) -> QSize:
        """Return the size of one line."""
        hints = [one.sizeHint() for one in self._items]
        width = sum(one.width() for one in hints) + self._gap * max(0, len(hints) - 1)
        return QSize(width, max((one.height() for one in hints), default=0))

    def minimumSize(self) -> QSize:
        """Return room for the widest item."""
        hints = [one.sizeHint() for one in self._items]
        return QSize(
            max((one.width() for one in hints), default=0), max((one.height() for one in hints), default=0)
        )

    def _arrange(self, rect: QRect, *, move: bool) -> int:
        lines: list[list[QLayoutItem]] = [[]]
        used = 0
        for item in self._items:
            width = item.sizeHint().width()
            if lines[-1] and used + width > rect.width():
                lines.append([])
                used = 0
            lines[-1].append(item)
            used += width + self._gap
        top = rect.top()
        for line in lines:
            height = max((one.sizeHint().height() for one in line), default=0)
            if move:
                self._place(line, rect, top)
            top += height + self._gap
        return top - self._gap - rect.top()

    def _place(self, line: list[QLayoutItem], rect: QRect, top: int) -> None:
        width = sum(one.sizeHint().width() for one in line) + self._gap * (len(line) - 1)
        left = rect.right() + 1 - width if self._right else rect.left()
        for item in line:
            size = item.sizeHint()
            item.setGeometry(QRect(left, top, size.width(), size.height()))
            left += size.width() + self._gap
