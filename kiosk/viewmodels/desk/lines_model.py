"""A table of plain words that changes row by row: each row has a key, each cell one or two lines."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

KEY_ROLE = Qt.ItemDataRole.UserRole + 1
"""The key of the row."""
SECOND_ROLE = Qt.ItemDataRole.UserRole + 2
"""The second line of a cell, "" for none."""

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


@dataclass(frozen=True, slots=True)
class Line:
    """One row: its key, and a first and second line for each column."""

    key: UUID
    cells: tuple[tuple[str, str], ...]


class LinesModel(QAbstractTableModel):
    """Rows keep their place, and so the choice stays where it was, while others come and go."""

    def __init__(self, columns: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._titles = ("",) * columns
        self._lines: list[Line] = []

    def title(self, *titles: str) -> None:
        """Name the columns."""
        self._titles = titles
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(titles) - 1)

    def show(self, lines: Sequence[Line]) -> None:
        """Show these rows in this order."""
        wanted = {line.key for line in lines}
        for place in range(len(self._lines) - 1, -1, -1):
            if self._lines[place].key not in wanted:
                self._remove(place)
        for place, line in enumerate(lines):
            if place == len(self._lines) or self._lines[place].key != line.key:
                old = self.place_of(line.key)
                if old is not None:
                    self._remove(old)
                self._insert(place, line)
            elif self._lines[place] != line:
                self._lines[place] = line
                self.dataChanged.emit(self.index(place, 0), self.index(place, len(self._titles) - 1))

    def _remove(self, place: int) -> None:
        self.beginRemoveRows(_ROOT, place, place)
        del self._lines[place]
        self.endRemoveRows()

    def _insert(self, place: int, line: Line) -> None:
        self.beginInsertRows(_ROOT, place, place)
        self._lines.insert(place, line)
        self.endInsertRows()

    def place_of(self, key: UUID | None) -> int | None:
        """Return the row number of a key, or None when it is not shown."""
        return next((place for place, line in enumerate(self._lines) if line.key == key), None)

    def key_at(self, place: int) -> UUID:
        """Return the key of a row."""
        return self._lines[place].key

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Return how many rows are shown."""
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index = _ROOT) -> int:
        """Return the number of columns."""
        return 0 if parent.isValid() else len(self._titles)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> Any:
        """Return a column's title, or what names a row for a screen reader."""
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if orientation == Qt.Orientation.Vertical:
            return self._lines[section].cells[0][0] if 0 <= section < len(self._lines) else None
        return self._titles[section] if 0 <= section < len(self._titles) else None

    def data(self, index: Index, role: int = 0) -> Any:
        """Return a cell's first or second line, the row's key, or all words for a screen reader."""
        if not index.isValid() or index.row() >= len(self._lines):
            return None
        line = self._lines[index.row()]
        first, second = line.cells[index.column()]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(filter(None, (first, second)))
        return {Qt.ItemDataRole.DisplayRole: first, SECOND_ROLE: second, KEY_ROLE: line.key}.get(role)
