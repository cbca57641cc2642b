"""A table of tickets that changes row by row. Rows are plain QueueRow values."""

from bisect import bisect_left
from collections.abc import Iterable
from datetime import datetime
from typing import Any
from uuid import UUID

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from kiosk.operations import queue
from kiosk.operations.queue import QueueRow
from kiosk.viewmodels.desk.words import DeskWords

COL_TICKET = 0
COL_VISITOR = 1
COL_WAIT = 2
COLUMNS = 3

ROW_ROLE = Qt.ItemDataRole.UserRole + 1
"""The whole QueueRow."""
SORT_ROLE = Qt.ItemDataRole.UserRole + 2
"""A native value to sort by: queue order, name, seconds."""
SECOND_ROLE = Qt.ItemDataRole.UserRole + 3
"""The second line of the visitor's cell."""
TAG_ROLE = Qt.ItemDataRole.UserRole + 4
"""The word of the tag behind the name, "" for none."""
LEVEL_ROLE = Qt.ItemDataRole.UserRole + 5
"""How long the wait has become: "" , "warn" or "late"."""

Index = QModelIndex | QPersistentModelIndex
Key = tuple[Any, ...]
_ROOT = QModelIndex()


def queue_key(row: QueueRow) -> Key:
    """Return the place of a ticket in the queue; smaller is called earlier."""
    return *queue.order(row), row.id


class SectionModel(QAbstractTableModel):
    """The tickets of one part of the screen, kept in order by single inserts, moves and removals."""

    unit = 60
    """The last column changes every so many seconds."""

    def __init__(self, words: DeskWords, now: datetime, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.words = words
        self._now = now
        self._rows: list[QueueRow] = []
        self._keys: list[Key] = []
        self._places: dict[UUID, Key] = {}
        # Beside each row: when its time began, and the figure last shown. Plain numbers in lists, so
        # that a second passing over ten thousand rows takes a millisecond or two.
        self._begins: list[float] = []
        self._stamps: list[int] = []

    # What a section decides

    def belongs(self, row: QueueRow) -> bool:
        """Whether this ticket is shown here."""
        raise NotImplementedError

    def key(self, row: QueueRow) -> Key:
        """Return what this section is ordered by; unique for each ticket."""
        raise NotImplementedError

    def begins(self, row: QueueRow) -> datetime:
        """Return the instant since which the last column counts."""
        raise NotImplementedError

    def wait_text(self, row: QueueRow) -> str:
        """Return the text of the last column now."""
        raise NotImplementedError

    def level(self, row: QueueRow) -> str:
        """Return "", "warn" or "late"."""
        raise NotImplementedError

    def value(self, row: QueueRow, column: int, role: int) -> Any:
        """Return what a cell holds for any other role."""
        raise NotImplementedError

    def headers(self) -> tuple[str, str, str]:
        """Return the titles of the columns."""
        raise NotImplementedError

    # Changes

    def load(self, rows: Iterable[QueueRow], now: datetime) -> None:
        """Show these tickets instead of all before: the only reset there is."""
        self.beginResetModel()
        self._now = now
        kept = sorted((row for row in rows if self.belongs(row)), key=self.key)
        self._rows = kept
        self._keys = [self.key(row) for row in kept]
        self._places = {row.id: self.key(row) for row in kept}
        self._begins = [self.begins(row).timestamp() for row in kept]
        self._stamps = self._figures()
        self.endResetModel()

    def put(self, row: QueueRow, now: datetime) -> None:
        """Take in the present picture of one ticket: insert, change, move or remove its row."""
        self._now = now
        if not self.belongs(row):
            self.drop(row.id)
            return
        key = self.key(row)
        old = self._places.get(row.id)
        if old is None:
            self._insert(row, key)
        elif old != key:
            self.drop(row.id)
            self._insert(row, key)
        else:
            place = bisect_left(self._keys, key)
            if self._rows[place] != row:
                self._rows[place] = row
                self._begins[place] = self.begins(row).timestamp()
                self._stamps[place] = self.elapsed(row) // self.unit
                self.dataChanged.emit(self.index(place, 0), self.index(place, COLUMNS - 1))

    def drop(self, ticket: UUID) -> None:
        """Take a ticket off this section; nothing happens when it is not here."""
        place = self.place_of(ticket)
        if place is None:
            return
        self.beginRemoveRows(_ROOT, place, place)
        del self._rows[place], self._keys[place], self._begins[place], self._stamps[place]
        del self._places[ticket]
        self.endRemoveRows()

    def tick(self, now: datetime) -> None:
        """Let time pass: only the cells whose text or colour changed are announced."""
        self._now = now
        before, self._stamps = self._stamps, self._figures()
        for place, (old, new) in enumerate(zip(before, self._stamps, strict=True)):
            if old != new:
                cell = self.index(place, COL_WAIT)
                self.dataChanged.emit(cell, cell)

    def elapsed(self, row: QueueRow) -> int:
        """Return the whole seconds that the last column counts now."""
        return max(0, int((self._now - self.begins(row)).total_seconds()))

    def _figures(self) -> list[int]:
        now, unit = self._now.timestamp(), self.unit
        return [max(0, int(now - begin)) // unit for begin in self._begins]

    def retranslate(self) -> None:
        """Announce every text anew after the language changed."""
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, COLUMNS - 1)
        if self._rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, COLUMNS - 1))

    def _insert(self, row: QueueRow, key: Key) -> None:
        place = bisect_left(self._keys, key)
        self.beginInsertRows(_ROOT, place, place)
        self._rows.insert(place, row)
        self._keys.insert(place, key)
        self._places[row.id] = key
        self._begins.insert(place, self.begins(row).timestamp())
        self._stamps.insert(place, self.elapsed(row) // self.unit)
        self.endInsertRows()

    # Reading

    def place_of(self, ticket: UUID) -> int | None:
        """Return the row number of a ticket, or None when it is not here."""
        key = self._places.get(ticket)
        return None if key is None else bisect_left(self._keys, key)

    def row_at(self, place: int) -> QueueRow:
        """Return the ticket in this row."""
        return self._rows[place]

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Return how many tickets are shown."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _ROOT) -> int:
        """Return the number of columns."""
        return 0 if parent.isValid() else COLUMNS

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> Any:
        """Return a column's title, or the ticket that names a row for a screen reader."""
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if orientation == Qt.Orientation.Vertical:
            return self._rows[section].label if 0 <= section < len(self._rows) else None
        return self.headers()[section] if 0 <= section < COLUMNS else None

    def data(self, index: Index, role: int = 0) -> Any:
        """Return what a cell shows, sorts by, or says to a screen reader."""
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row, column = self._rows[index.row()], index.column()
        if role == ROW_ROLE:
            return row
        if role == LEVEL_ROLE:
            return self.level(row)
        if role == Qt.ItemDataRole.DisplayRole and column == COL_WAIT:
            return self.wait_text(row)
        if role == Qt.ItemDataRole.DisplayRole and column == COL_TICKET:
            return row.label
        return self.value(row, column, role)
