"""The grid of the day plan: hours by counters, and beside them what is expected."""

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from kiosk.domain.day_plan import Cell
from kiosk.operations.plan import DayPlan
from kiosk.operations.plan_load import Hour, Load, gap_of
from kiosk.viewmodels.desk.plan_words import PlanWords
from kiosk.viewmodels.desk.words import translate

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_NOTHING = Qt.ItemFlag(0)

COL_HOUR = 0
# Behind the counters: visitors, then counters needed and planned.
AFTER_COUNTERS = 2
SECOND_ROLE, BARS_ROLE, LEVEL_ROLE = (Qt.ItemDataRole.UserRole + number for number in (1, 2, 3))


@dataclass(frozen=True, slots=True)
class Bars:
    """The visitors of an hour, usually and on a busy day, each as a part (0 to 1) of the longest bar."""

    mean: float
    busy: float


class PlanModel(QAbstractTableModel):
    """A row for each hour: its name, a cell for each counter, visitors expected, counters needed and planned.

    ``SECOND_ROLE`` is the second line of a cell, ``BARS_ROLE`` its bars. ``LEVEL_ROLE`` tells its sign:
    ``late`` something is missing, ``warn`` more is needed than there is, ``ok`` it is enough.
    """

    def __init__(self, words: PlanWords, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._hours: tuple[int, ...] = ()
        self._numbers: tuple[int, ...] = ()
        self.plan: DayPlan | None = None
        self.load: Load | None = None

    def show(self, plan: DayPlan | None, load: Load | None) -> None:
        """Show this plan beside this expectation; rows stay where they are as long as the hours do."""
        hours = () if plan is None else plan.shown
        numbers = tuple(one.number for one in self._words.desk.site.counters)
        anew = (hours, numbers) != (self._hours, self._numbers)
        if anew:
            self.beginResetModel()
        self._hours, self._numbers, self.plan, self.load = hours, numbers, plan, load
        if anew:
            self.endResetModel()
        elif hours:
            self.dataChanged.emit(self.index(0, 0), self.index(len(hours) - 1, self.columnCount() - 1))
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, self.columnCount() - 1)

    # Places

    def cell(self, index: Index) -> Cell | None:
        """Return counter and hour of a place, None where nobody can sit."""
        place = index.column() - 1
        if not index.isValid() or not 0 <= place < len(self._numbers):
            return None
        return self._numbers[place], self._hours[index.row()]

    def index_of(self, cell: Cell) -> QModelIndex:
        """Return the place of counter and hour; an invalid one where it is not shown."""
        counter, hour = cell
        if counter not in self._numbers or hour not in self._hours:
            return QModelIndex()
        return self.index(self._hours.index(hour), self._numbers.index(counter) + 1)

    def staff(self, cell: Cell) -> str | None:
        """Return the code of who is planned there, or None."""
        return None if self.plan is None else self.plan.slots.get(cell)

    def told(self, row: int) -> str:
        """Return all that is known of an hour in words, "" where nothing is."""
        last = self.columnCount() - 1
        said = (self.index(row, column).data(Qt.ItemDataRole.ToolTipRole) for column in (last, last - 1))
        parts = [str(words) for words in said if words]
        return f"{self._words.hour(self._hours[row])}: {' · '.join(parts)}" if parts else ""

    # Qt

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Return the number of hours."""
        return 0 if parent.isValid() else len(self._hours)

    def columnCount(self, parent: Index = _ROOT) -> int:
        """Return the number of columns."""
        return 0 if parent.isValid() else len(self._numbers) + 1 + AFTER_COUNTERS

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Only the places of counters can be chosen."""
        if self.cell(index) is None:
            return _NOTHING
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> Any:
        """Return a column's title, or the hour of a row."""
        if orientation == Qt.Orientation.Vertical:
            known = role == Qt.ItemDataRole.DisplayRole and 0 <= section < len(self._hours)
            return self._words.hour(self._hours[section]) if known else None
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if section == COL_HOUR:
            return translate("Desk", "Hour")
        if section <= len(self._numbers):
            return self._words.counter(self._words.desk.site.counters[section - 1])
        titles = (translate("Desk", "Visitors", "expected"), translate("Desk", "Counters"))
        return titles[section - len(self._numbers) - 1]

    def data(self, index: Index, role: int = 0) -> Any:
        """Return what a cell shows."""
        if not index.isValid() or self.plan is None or index.row() >= len(self._hours):
            return None
        hour = self._hours[index.row()]
        cell = self.cell(index)
        if cell is not None:
            return self._seat(cell, role)
        if index.column() == COL_HOUR:
            return self._clock(hour, role)
        known = self.load.hours.get(hour) if self.load is not None and self.load.days else None
        if known is None:
            return None
        if index.column() == self.columnCount() - AFTER_COUNTERS:
            return self._visitors(known, role)
        return self._counters(hour, known, role)

    def _seat(self, cell: Cell, role: int) -> Any:
        code = self.staff(cell)
        name = self._words.staff(code) if code else ""
        if role == Qt.ItemDataRole.AccessibleTextRole:
            counter, hour = cell
            where = f"{self._words.hour(hour)}, {self._words.desk.counter(counter)}"
            return f"{where}: {name or translate('Desk', 'nobody planned')}"
        return name if role == Qt.ItemDataRole.DisplayRole else None

    def _clock(self, hour: int, role: int) -> Any:
        part = self._words.part(self.plan.hours.get(hour, 0.0) if self.plan else 1.0)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return " ".join(filter(None, (self._words.hour(hour), part)))
        return {Qt.ItemDataRole.DisplayRole: self._words.hour(hour), SECOND_ROLE: part}.get(role)

    def _visitors(self, known: Hour, role: int) -> Any:
        busy = sum(one.busy for one in known.visitors.values())
        if role == BARS_ROLE:
            longest = max(self._busiest(), 1.0)
            return Bars(known.mean / longest, busy / longest)
        said = self._words.visitors(known)
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return f"{said} · {self._words.busy(round(busy))}" if busy else said
        return self._words.number(known.mean) if role == Qt.ItemDataRole.DisplayRole else None

    def _busiest(self) -> float:
        hours = self.load.hours.values() if self.load is not None else ()
        return max((sum(one.busy for one in hour.visitors.values()) for hour in hours), default=0.0)

    def _counters(self, hour: int, known: Hour, role: int) -> Any:
        planned = self.plan.planned(hour) if self.plan is not None else frozenset[int]()
        gap = gap_of(self._words.desk.site, known, planned)
        first = self._words.against(gap.needed, len(planned))
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return " · ".join(filter(None, (first, self._words.gap(gap))))
        if role == LEVEL_ROLE:
            return "late" if gap.missing or gap.unserved else "warn" if gap.beyond else "ok"
        return {Qt.ItemDataRole.DisplayRole: first, SECOND_ROLE: self._words.sign(gap)}.get(role)
