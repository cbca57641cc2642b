"""The reception desk: queue on the left, the visitor in the middle, actions on the right."""

from collections.abc import Callable, Iterable
from functools import partial
from itertools import pairwise
from uuid import UUID

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from kiosk.domain.tickets import Priority
from kiosk.ui import theme
from kiosk.ui.desk.actions_panel import KEYS, ActionsPanel
from kiosk.ui.desk.banners import KEY as ANSWER_KEY
from kiosk.ui.desk.banners import Banners
from kiosk.ui.desk.choice_panel import ChoicePanel
from kiosk.ui.desk.finish_panel import FinishPanel
from kiosk.ui.desk.look import Look
from kiosk.ui.desk.menus import add_export, fill_settings_menu
from kiosk.ui.desk.page import Page
from kiosk.ui.desk.pages import PAGES
from kiosk.ui.desk.queue_card import QueueCard
from kiosk.ui.desk.queue_table import QueueTable
from kiosk.ui.desk.reception import EXPORT_KEY, Reception
from kiosk.ui.desk.settings import DeskSettings
from kiosk.ui.desk.sound import Chime
from kiosk.ui.desk.status_bar import ALARM_KEY, StatusBar
from kiosk.ui.desk.story_card import STORY_KEYS
from kiosk.ui.desk.ticket_panels import PriorityPanel, TransferPanel
from kiosk.ui.desk.top_bar import TopBar
from kiosk.ui.desk.visitor_pane import VisitorPane
from kiosk.viewmodels.desk.desk import Action, Desk

MINIMUM = (800, 640)
COLUMN_FROM = 1280
BELOW_VISITOR_FROM = 1000
_FIRST_SIZE = (1440, 900)
_MARGIN, _GAP = theme.SPACE.desk_margin, theme.SPACE.desk_gap
_QUEUE_LEAST, _QUEUE_SHARE, _QUEUE_SHARE_NARROW = 320, 0.35, 0.4


class DeskWindow(QWidget):
    """``install`` makes the application speak a language; ``chime`` sounds for a new ticket.

    ``pages`` make the pages beside the queue, each with a tab in the top bar.
    """

    def __init__(
        self,
        desk: Desk,
        look: Look,
        settings: DeskSettings,
        install: Callable[[str], None],
        chime: Chime | None = None,
        pages: Iterable[Callable[[Look, Desk], Page]] = PAGES,
    ) -> None:
        super().__init__()
        self.desk = desk
        self.look = look
        self.banners = Banners(look, desk, self)
        self.help, self.alarms = self.banners.help, self.banners.alarms
        self._settings = settings
        self._install = install
        self._chime = chime
        self._focused: QWidget | None = None
        self.setObjectName("desk")
        self.setMinimumSize(*MINIMUM)
        self.pages = [make(look, desk) for make in pages]
        self.top = TopBar(look, desk, self.pages)
        self.queue = QueueCard(look, desk)
        self.visitor = VisitorPane(look, desk)
        self.panel = ActionsPanel(look, desk)
        self.status = StatusBar(look, desk)
        self.finish = FinishPanel(look, desk, self)
        self.transfer = TransferPanel(look, desk, self)
        self.priority = PriorityPanel(look, desk, self)
        self.reception = Reception(self)
        self._lay_out()
        self._connect()
        self._add_keys()
        self._restore()
        self.retranslate()
        self.queue.waiting.setFocus(Qt.FocusReason.OtherFocusReason)

    # Making

    def _lay_out(self) -> None:
        self._main = QHBoxLayout()
        self._main.setSpacing(_GAP)
        self._middle = QVBoxLayout()
        self._middle.setSpacing(_GAP)
        self._middle.addWidget(self.visitor, 1)
        self._main.addWidget(self.queue)
        self._main.addLayout(self._middle, 1)
        work = QWidget()
        self._inside = QVBoxLayout(work)
        self._inside.setContentsMargins(0, 0, 0, 0)
        self._inside.setSpacing(_GAP)
        self._inside.addLayout(self._main, 1)
        self._stack = QStackedWidget()
        for page in (work, *self.pages):
            self._stack.addWidget(page)
        below = QVBoxLayout()
        below.setContentsMargins(_MARGIN, 12, _MARGIN, 12)
        below.setSpacing(_GAP)
        for strip in self.banners.strips:
            below.addWidget(strip)
        below.addWidget(self._stack, 1)
        outside = QVBoxLayout(self)
        outside.setContentsMargins(0, 0, 0, 0)
        outside.setSpacing(0)
        outside.addWidget(self.top)
        outside.addLayout(below, 1)
        outside.addWidget(self.status)
        self._arrange()

    def _connect(self) -> None:
        desk, live = self.desk, self.desk.live
        self.panel.asked.connect(self._ask)
        self.finish.chosen.connect(desk.finish)
        self.transfer.chosen.connect(lambda where: desk.transfer(**{where[0]: where[1]}))
        self.priority.chosen.connect(lambda chosen: desk.set_priority(Priority(chosen)))
        for panel in self.panels:
            panel.finished.connect(lambda _result: self._after_question())
        self.banners.shown.connect(self._arrange)
        self.alarms.changed.connect(lambda: self.status.show_alarm(self.alarms.sent, self.alarms.coming))
        self.status.alarm.clicked.connect(self.alarms.send)
        live.arrived.connect(self._on_arrival)
        live.loaded.connect(desk.show_own)
        desk.site_changed.connect(self.retranslate)
        desk.seat_changed.connect(lambda: self._settings.sit(desk.counter, desk.staff))
        self.status.sound_toggled.connect(self._set_sound)
        self.top.settings_menu.aboutToShow.connect(self._fill_settings)
        self.top.page_chosen.connect(self.open_page)
        for page in self.pages:
            page.ticket_wanted.connect(self.show_ticket)
            page.stops_changed.connect(self._order_tabs)

    def _add_keys(self) -> None:
        for action, key in KEYS.items():
            self._key(key, partial(self._run, action))
        self._key(ANSWER_KEY, self.banners.answer)
        self._key(ALARM_KEY, self.alarms.send, always=True)
        for combination, act in self.reception.keys().items():
            self._key(combination, act)
        for name, combination in STORY_KEYS.items():
            self._key(combination, partial(self._open_story, name))
        for number, page in enumerate([None, *self.pages]):
            if number < 9:
                self._key(f"Ctrl+{number + 1}", partial(self.open_page, number))
            if page is not None and page.shortcut:
                self._key(page.shortcut, partial(self.open_page, number))

    def _key(self, key: Qt.Key | str, act: Callable[[], None], always: bool = False) -> None:
        shortcut = QShortcut(QKeySequence(key), self)
        shortcut.setAutoRepeat(False)
        # While something is being asked the keys are the panel's own.
        shortcut.activated.connect(lambda: act() if always or not self._asking() else None)

    def _restore(self) -> None:
        settings, desk = self._settings, self.desk
        self.resize(*_FIRST_SIZE)
        self.restoreGeometry(settings.state("geometry"))
        for name, table in self._tables():
            table.horizontalHeader().restoreState(settings.state(name))
        self._set_sound(settings.sound)
        site = desk.words.site
        known = {one.number for one in site.counters}
        first = site.counters[0].number if site.counters else None
        # Who sat here last has not signed in yet.
        desk.sit(settings.counter if settings.counter in known else first, None)

    def _tables(self) -> tuple[tuple[str, QueueTable], tuple[str, QueueTable]]:
        return (("waiting", self.queue.waiting), ("counters", self.queue.counters))

    def _run(self, action: Action) -> None:
        """Do what a key says. Of the ticket keys another page knows the call alone: it leads to the queue."""
        if self.on_queue or action is Action.CALL_NEXT:
            if not self.on_queue:
                self.open_page(0)
            self.panel.run(action)

    def _open_story(self, name: str) -> None:
        if self.on_queue and self.desk.detail is not None:
            self.visitor.show_story(name)

    # Pages

    @property
    def on_queue(self) -> bool:
        """Whether the queue is the page that is shown."""
        return self._stack.currentIndex() == 0

    def open_page(self, number: int) -> None:
        """Show a page: 0 is the queue, then the others in the order of their tabs."""
        self._stack.setCurrentIndex(number)
        self.top.show_page(number)
        if number:
            self.pages[number - 1].opened()
        else:
            self.queue.waiting.setFocus(Qt.FocusReason.TabFocusReason)
        self._order_tabs()

    def show_ticket(self, ticket: UUID) -> None:
        """Go to the queue and put a ticket on the screen."""
        self.open_page(0)
        self.desk.show(ticket)

    # Language, colours, sound

    def choose_language(self, language: str) -> None:
        """Speak another language at once, and remember it."""
        self.desk.words.language = language
        self._settings.language = language
        self._install(language)

    def choose_mode(self, mode: theme.Mode) -> None:
        """Use another set of colours at once, and remember it."""
        self._settings.mode = mode
        self.look.choose(mode)

    def changeEvent(self, event: QEvent) -> None:
        """Say everything anew when the application speaks another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the present language."""
        self.setWindowTitle(self.desk.words.site_name())
        for section in self.desk.live.sections:
            section.retranslate()
        for page in self.pages:
            page.retranslate()
        for part in (self.top, self.queue, self.visitor, self.panel, self.status):
            part.retranslate()
        for panel in self.panels:
            panel.retranslate()
        self.status.show_alarm(self.alarms.sent, self.alarms.coming)
        self.banners.retranslate()
        self._order_tabs()

    def _order_tabs(self) -> None:
        bar, banners = self.top, self.banners
        top = [*bar.tabs, bar.more, bar.search, bar.register, bar.seat, bar.settings]
        top += [banners.answer_alarm, banners.answer_help]
        shown = self._stack.currentIndex()
        page = self.pages[shown - 1].stops() if shown else self._queue_stops()
        stops = [*top, *page, self.status.sound, self.status.alarm]
        for one, after in pairwise(stops):
            QWidget.setTabOrder(one, after)

    def _queue_stops(self) -> list[QWidget]:
        return [*self.queue.stops(), *self.visitor.stops(), *self.panel.stops()]

    def _set_sound(self, on: bool) -> None:
        self._settings.sound = on
        self.status.set_sound(on)
        if self._chime is not None:
            self._chime.on = on

    def _fill_settings(self) -> None:
        words = self.desk.words
        languages = words.site.languages
        fill_settings_menu(
            self.top.settings_menu,
            languages=languages,
            language=words.language,
            mode=self.look.mode,
            choose_language=self.choose_language,
            choose_mode=self.choose_mode,
        )
        add_export(self.top.settings_menu, EXPORT_KEY, self.reception.export)

    # Following

    def _on_arrival(self, ticket: UUID) -> None:
        del ticket
        if self._chime is not None:
            self._chime.play()

    @property
    def panels(self) -> tuple[ChoicePanel, ...]:
        """The panels that ask before something is done."""
        return self.finish, self.transfer, self.priority

    def _asking(self) -> bool:
        return any(panel.isVisible() for panel in self.panels)

    def _ask(self, action: Action) -> None:
        if action is Action.FINISH and not self.desk.words.site.outcomes:
            self.desk.finish(None)
            return
        self._focused = self.focusWidget()
        asking = {Action.TRANSFER: self.transfer, Action.PRIORITY: self.priority}
        asking.get(action, self.finish).ask()

    def _after_question(self) -> None:
        before = self._focused
        (before if before is not None and before.isEnabled() else self.queue.waiting).setFocus()

    # Keys, size, end

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter calls the chosen ticket; Esc goes back to the queue, then to the ticket at one's counter."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and self.on_queue and not event.isAutoRepeat():
            self.panel.run(Action.CALL_CHOSEN)
        elif event.key() == Qt.Key.Key_Escape:
            self._go_back()
        else:
            super().keyPressEvent(event)

    def _go_back(self) -> None:
        if self.on_queue:
            self.desk.say("")
            self.desk.show_own()
        else:
            self.open_page(0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Find the arrangement for this width."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        bars = theme.SPACE.desk_top + theme.SPACE.desk_status + 2 * 12
        taken = bars + sum(theme.SPACE.desk_call + _GAP for one in self.banners.strips if not one.isHidden())
        room = self.height() - taken
        column = self.width() >= COLUMN_FROM and self.panel.fits_column(room)
        below_visitor = self.width() >= BELOW_VISITOR_FROM
        wanted = self._main if column else self._middle if below_visitor else self._inside
        if wanted.indexOf(self.panel) < 0:
            for layout in (self._main, self._middle, self._inside):
                layout.removeWidget(self.panel)
            wanted.addWidget(self.panel)
        self.panel.set_column(column, room)
        share = round(self.width() * (_QUEUE_SHARE if column else _QUEUE_SHARE_NARROW))
        self.queue.setFixedWidth(max(_QUEUE_LEAST, min(theme.SPACE.desk_queue, share)))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember window and columns."""
        self._settings.save_state("geometry", self.saveGeometry())
        for name, table in self._tables():
            self._settings.save_state(name, table.horizontalHeader().saveState())
        self._settings.save()
        for page in self.pages:
            page.close_down()
        self.desk.leave()
        super().closeEvent(event)
