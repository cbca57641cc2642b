"""The tabs of the desk's pages; those that find no room fold into a menu at the end."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QMenu, QSizePolicy

from kiosk.ui import theme
from kiosk.ui.desk.buttons import BaseButton
from kiosk.ui.desk.look import MEDIUM, SMALL_ICON, TITLE, Look, font, safe_menu
from kiosk.ui.desk.menus import open_below
from kiosk.viewmodels.desk.words import translate

_ARROW = SMALL_ICON + 4
_NUMBERED = 9
"""So many pages have a key: Ctrl and their number."""


class Tab(BaseButton):
    """A page with its count; the one shown is underlined."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self._count: int | None = None
        self._current = False
        self.setFixedHeight(theme.SPACE.desk_top)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_as(self, text: str, count: int | None) -> None:
        """Change word and count."""
        if (text, count) != (self.text(), self._count) or not self.accessibleName():
            self._count = count
            self.setText(text)
            self.setAccessibleName(text if count is None else f"{text} {count}")
            self.updateGeometry()
            self.update()

    @property
    def current(self) -> bool:
        """Whether it stands for the page that is shown."""
        return self._current

    def set_current(self, current: bool) -> None:
        """Stand for the page that is shown, or for another."""
        self._current = current
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return room for word and count, whether current or not: the tabs do not move."""
        metrics = QFontMetrics(font(theme.DESK.body, TITLE))
        width = metrics.horizontalAdvance(self.text())
        if self._count is not None:
            width += 6 + metrics.horizontalAdvance(str(self._count))
        return QSize(width + 24, self.height())

    def minimumSizeHint(self) -> QSize:
        """Return the same: the words are never cut."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._over and not self._current:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self.look.colour("accent_soft"))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(2, 8, -2, -8), 6, 6)
        painter.setFont(font(theme.DESK.body, TITLE if self._current else MEDIUM))
        painter.setPen(self.look.colour("accent" if self._current else "ink"))
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(self.rect().adjusted(12, 0, 0, 0), left, self.text())
        if self._count is not None:
            past = 12 + painter.fontMetrics().horizontalAdvance(self.text()) + 6
            painter.setFont(font(theme.DESK.body, TITLE))
            painter.setPen(self.look.colour("ink"))
            painter.drawText(self.rect().adjusted(past, 0, 0, 0), left, str(self._count))
        if self._current:
            painter.fillRect(0, self.height() - 3, self.width(), 3, self.look.colour("accent"))
        self.draw_ring(painter, 4)
        painter.end()


class MoreTab(Tab):
    """Stands for the folded pages: it opens their menu, and bears the name of the one that is shown."""

    page_chosen = Signal(int)

    def __init__(self, look: Look, tabs: Sequence[Tab]) -> None:
        super().__init__(look)
        self._tabs = tabs
        self.folded = QMenu(self)
        self.folded.aboutToShow.connect(self._fill)
        self.clicked.connect(lambda: open_below(self.folded, self))

    def name(self, folded: Sequence[Tab]) -> None:
        """Take the name of the page that is shown when it is among the folded ones."""
        shown = next((tab for tab in folded if tab.current), None)
        self.show_as(shown.text() if shown else translate("Desk", "More"), None)
        self.set_current(shown is not None)

    def sizeHint(self) -> QSize:
        """Return room for the word and the arrow."""
        return super().sizeHint() + QSize(_ARROW, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw word and arrow."""
        super().paintEvent(event)
        painter = QPainter(self)
        place = QRect(
            self.width() - 8 - SMALL_ICON, (self.height() - SMALL_ICON) // 2, SMALL_ICON, SMALL_ICON
        )
        self.look.icon("chevron-down", "ink2", SMALL_ICON).paint(painter, place)
        painter.end()

    def _fill(self) -> None:
        self.folded.clear()
        for number, tab in enumerate(self._tabs):
            if tab.isHidden():
                action = self.folded.addAction(safe_menu(tab.accessibleName()))
                # For the eye only: the window has the key.
                key = f"\tCtrl+{number + 1}" if number < _NUMBERED else ""
                action.setText(action.text() + key)
                action.setCheckable(True)
                action.setChecked(tab.current)
                action.triggered.connect(lambda _on=False, number=number: self.page_chosen.emit(number))


def fold(tabs: Sequence[Tab], more: MoreTab, room: int) -> int:
    """Show as many tabs, from the first, as have room in ``room`` px; return the width they take.

    The first always stays.
    """
    for kept in range(len(tabs), 0, -1):
        more.name(tabs[kept:])
        used = sum(tab.sizeHint().width() for tab in tabs[:kept])
        used += more.sizeHint().width() if kept < len(tabs) else 0
        if used <= room:
            break
    for place, tab in enumerate(tabs):
        tab.setVisible(place < kept)
    more.setVisible(kept < len(tabs))
    return used
