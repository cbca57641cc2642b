"""The titles above the queue."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHeaderView, QWidget

from kiosk.ui import theme
from kiosk.ui.desk.look import MEDIUM, Look, font
from kiosk.viewmodels.desk.section_model import COL_TICKET, COL_WAIT

HEIGHT = 30


class QueueHeader(QHeaderView):
    """Draws the titles on the sunk ground, in line with the rows. Widths can be dragged."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._look = look
        self.setSectionsClickable(False)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(64)
        look.changed.connect(self.viewport().update)

    def sizeHint(self) -> QSize:
        """Return the height of the look."""
        return QSize(super().sizeHint().width(), HEIGHT)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        """Draw one title."""
        painter.save()
        painter.fillRect(rect, self._look.colour("desk_sunk"))
        line = self._look.colour("line")
        painter.fillRect(rect.left(), rect.top(), rect.width(), 1, line)
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, line)
        painter.setFont(font(theme.DESK.label, MEDIUM))
        painter.setPen(self._look.colour("ink2"))
        text = str(self.model().headerData(section, Qt.Orientation.Horizontal) or "")
        last = section == COL_WAIT
        left = theme.SPACE.desk_inside if section == COL_TICKET else 0
        box = rect.adjusted(left, 0, -(theme.SPACE.desk_inside + 12) if last else -8, 0)
        across = Qt.AlignmentFlag.AlignRight if last else Qt.AlignmentFlag.AlignLeft
        painter.drawText(box, across | Qt.AlignmentFlag.AlignVCenter, text)
        painter.restore()
