"""The bar at the top: the site, the pages with their counts, who sits here, and the settings."""

from collections.abc import Iterable

from PySide6.QtCore import QRect, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QWidget

from kiosk.ui import theme
from kiosk.ui.desk.buttons import QuietButton
from kiosk.ui.desk.card import Bar
from kiosk.ui.desk.labels import ElidedLabel
from kiosk.ui.desk.look import ICON, TITLE, Look
from kiosk.ui.desk.menus import fill_seat_menu, open_below
from kiosk.ui.desk.page import Page
from kiosk.ui.desk.page_tabs import MoreTab, Tab, fold
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
        self.more = MoreTab(look, self.tabs)
        self.search = SearchBox(look)
        self.register = QuietButton(look, "user-round-plus")
        self.seat = QuietButton(look, "circle-user-round", arrow=True)
        self.settings = QuietButton(look, "settings", arrow=True)
        self.settings_menu = QMenu(self)
        self.seat_menu = QMenu(self)
        self.seat_menu.aboutToShow.connect(lambda: fill_seat_menu(self.seat_menu, desk))
        self.seat.clicked.connect(lambda: open_below(self.seat_menu, self.seat))
        self.settings.clicked.connect(lambda: open_below(self.settings_menu, self.settings))
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
        line.addWidget(self.more)
        self.more.page_chosen.connect(self.page_chosen)
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
        self._fit()

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
        """In a narrow window first the site's name goes, then the words of the settings, then the seat's.

        Tabs that still find no room fold into one, from the last.
        """
        room = self.width() - theme.SPACE.desk_margin - 8 - _PLATE - 12 - 24 - 4 - 8
        for button in (self.search, self.register):
            button.use_words(False)
            room -= button.sizeHint().width()
        room -= fold(self.tabs, self.more, room - self.seat.bare_width() - self.settings.bare_width())
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
