"""The bar at the top: the site, the queue with its count, who sits here, and the settings."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QWidget

from kiosk.ui import theme
from kiosk.ui.desk.buttons import BaseButton, QuietButton
from kiosk.ui.desk.card import Bar
from kiosk.ui.desk.labels import ElidedLabel
from kiosk.ui.desk.look import ICON, TITLE, Look, font
from kiosk.ui.desk.menus import fill_seat_menu
from kiosk.viewmodels.desk.desk import Desk
from kiosk.viewmodels.desk.words import translate

_PLATE = 32


class TopBar(Bar):
    """The seat menu is filled when it opens; the settings menu is filled by the window."""

    def __init__(self, look: Look, desk: Desk) -> None:
        super().__init__(look, theme.SPACE.desk_top, "surface", line_below=True)
        self._desk = desk
        self._plate = Plate(look, desk.words.site.icon)
        self._name = ElidedLabel(look, theme.DESK.main, TITLE)
        self._name.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.tab = Tab(look)
        self.seat = QuietButton(look, "circle-user-round", arrow=True)
        self.settings = QuietButton(look, "settings", arrow=True)
        self.settings_menu = QMenu(self)
        self.seat_menu = QMenu(self)
        self.seat_menu.aboutToShow.connect(lambda: fill_seat_menu(self.seat_menu, desk))
        self.seat.clicked.connect(lambda: _open(self.seat_menu, self.seat))
        self.settings.clicked.connect(lambda: _open(self.settings_menu, self.settings))
        line = QHBoxLayout(self)
        line.setContentsMargins(theme.SPACE.desk_margin, 0, 8, 0)
        line.setSpacing(0)
        line.addWidget(self._plate)
        line.addSpacing(12)
        line.addWidget(self._name)
        line.addSpacing(24)
        line.addWidget(self.tab)
        line.addStretch(1)
        line.addWidget(self.seat)
        line.addSpacing(4)
        line.addWidget(self.settings)
        desk.seat_changed.connect(self._show_seat)
        desk.live.changed.connect(lambda _tickets: self._show_count())
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the present language."""
        self._name.setText(self._desk.words.site_name())
        self.settings.show_as(translate("Desk", "Settings"), "settings")
        self._show_seat()
        self._show_count()

    def _show_seat(self) -> None:
        desk = self._desk
        counter = desk.words.counter(desk.counter) if desk.counter else translate("Desk", "Choose a counter")
        self.seat.show_as(
            " · ".join(filter(None, (desk.words.staff(desk.staff), counter))), "circle-user-round"
        )

    def _show_count(self) -> None:
        self.tab.show_as(translate("Desk", "Queue"), self._desk.live.waiting_count())


class Plate(QWidget):
    """The site's icon on the accent."""

    def __init__(self, look: Look, icon: str) -> None:
        super().__init__()
        self._look = look
        self._icon = icon
        self.setFixedSize(_PLATE, _PLATE)
        look.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.colour("accent"))
        painter.drawRoundedRect(QRectF(self.rect()), 8, 8)
        edge = (_PLATE - ICON) // 2
        self._look.icon(self._icon, "on_accent").paint(painter, QRect(edge, edge, ICON, ICON))
        painter.end()


class Tab(BaseButton):
    """The page shown, underlined, with its count. Pressing it goes to the queue."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self._count = 0
        self.setFixedHeight(theme.SPACE.desk_top)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_as(self, text: str, count: int) -> None:
        """Change word and count."""
        if (text, count) != (self.text(), self._count) or not self.accessibleName():
            self._count = count
            self.setText(text)
            self.setAccessibleName(f"{text} {count}")
            self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:
        """Return room for word and count."""
        metrics = QFontMetrics(font(theme.DESK.body, TITLE))
        both = metrics.horizontalAdvance(self.text()) + 6 + metrics.horizontalAdvance(str(self._count))
        return QSize(both + 24, self.height())

    def minimumSizeHint(self) -> QSize:
        """Return the same: the words are never cut."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(font(theme.DESK.body, TITLE))
        painter.setPen(self.look.colour("accent"))
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(self.rect().adjusted(12, 0, 0, 0), left, self.text())
        past = 12 + painter.fontMetrics().horizontalAdvance(self.text()) + 6
        painter.setPen(self.look.colour("ink"))
        painter.drawText(self.rect().adjusted(past, 0, 0, 0), left, str(self._count))
        painter.fillRect(0, self.height() - 3, self.width(), 3, self.look.colour("accent"))
        self.draw_ring(painter, 4)
        painter.end()


def _open(menu: QMenu, button: QuietButton) -> None:
    corner = button.mapToGlobal(button.rect().bottomRight())
    menu.ensurePolished()
    menu.aboutToShow.emit()
    place = corner - menu.rect().topLeft()
    place.setX(corner.x() - menu.sizeHint().width())
    menu.popup(place)
