"""The bar at the top: the site, the pages with their counts, who sits here, and the settings."""

from collections.abc import Iterable

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QWidget

from kiosk.ui import theme
from kiosk.ui.desk.buttons import BaseButton, QuietButton
from kiosk.ui.desk.card import Bar
from kiosk.ui.desk.labels import ElidedLabel
from kiosk.ui.desk.look import ICON, MEDIUM, TITLE, Look, font
from kiosk.ui.desk.menus import fill_seat_menu
from kiosk.ui.desk.page import Page
from kiosk.ui.desk.search_box import SearchBox
from kiosk.viewmodels.desk.desk import Desk
from kiosk.viewmodels.desk.words import translate

_PLATE, _NAME = 32, 280


class TopBar(Bar):
    """The seat menu is filled when it opens; the settings menu is filled by the window.

    ``page_chosen`` carries the number of a tab: 0 is the queue, then ``pages`` in order.
    """

    page_chosen = Signal(int)

    def __init__(self, look: Look, desk: Desk, pages: Iterable[Page] = ()) -> None:
        super().__init__(look, theme.SPACE.desk_top, "surface", line_below=True)
        self._desk = desk
        self._pages = list(pages)
        self._plate = Plate(look, desk.words.site.icon)
        self._name = ElidedLabel(look, theme.DESK.main, TITLE)
        self._name.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.tab = Tab(look)
        self.tabs = [self.tab, *(Tab(look) for _ in self._pages)]
        self.search = SearchBox(look)
        self.register = QuietButton(look, "user-round-plus")
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
        for number, tab in enumerate(self.tabs):
            line.addWidget(tab)
            tab.clicked.connect(lambda _on=False, number=number: self.page_chosen.emit(number))
        line.addStretch(1)
        line.addWidget(self.search)
        line.addSpacing(4)
        line.addWidget(self.register)
        line.addSpacing(4)
        line.addWidget(self.seat)
        line.addSpacing(4)
        line.addWidget(self.settings)
        desk.seat_changed.connect(self._show_seat)
        desk.live.changed.connect(lambda _tickets: self._show_count())
        for page in self._pages:
            page.count_changed.connect(self._show_count)
        self.show_page(0)
        self.retranslate()

    def show_page(self, number: int) -> None:
        """Mark the tab of the page that is shown."""
        for place, tab in enumerate(self.tabs):
            tab.set_current(place == number)

    def retranslate(self) -> None:
        """Say everything in the present language."""
        self._name.setText(self._desk.words.site_name())
        self.settings.show_as(translate("Desk", "Settings"), "settings")
        self.search.show_as(translate("Desk", "Name, phone or number"), "search")
        self.register.show_as(translate("Desk", "Register"), "user-round-plus")
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
        for tab, page in zip(self.tabs[1:], self._pages, strict=True):
            tab.show_as(page.title(), page.count())
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out words where there is no room for them."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """In a narrow window first the site's name goes, then the words of the settings, then the seat's."""
        room = self.width() - theme.SPACE.desk_margin - 8 - _PLATE - 12 - 24 - 4
        room -= sum(tab.sizeHint().width() for tab in self.tabs) + 8
        for button in (self.search, self.register):
            button.use_words(False)
            room -= button.sizeHint().width()
        named = room - min(self._name.sizeHint().width(), _NAME) >= self._words_of(self.seat, self.settings)
        self._name.setVisible(named)
        self.settings.use_words(room >= self._words_of(self.seat, self.settings))
        rest = self._words_of(self.seat) + self.settings.sizeHint().width()
        self.seat.use_words(room >= rest)
        # What is left goes to the words of the search, then to the name, then to the registration.
        left = room - self._words_of(self.seat, self.settings)
        name = min(self._name.sizeHint().width(), _NAME)
        for button, kept in ((self.search, 0), (self.register, name)):
            more = button.full_width() - button.sizeHint().width()
            worded = left - kept >= more
            button.use_words(worded)
            left -= more if worded else 0
        self._name.setVisible(left >= name)

    @staticmethod
    def _words_of(*buttons: QuietButton) -> int:
        return sum(button.full_width() for button in buttons)


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


def _open(menu: QMenu, button: QuietButton) -> None:
    corner = button.mapToGlobal(button.rect().bottomRight())
    menu.ensurePolished()
    menu.aboutToShow.emit()
    place = corner - menu.rect().topLeft()
    place.setX(corner.x() - menu.sizeHint().width())
    menu.popup(place)
