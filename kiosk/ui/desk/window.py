"""The reception desk: queue on the left, the visitor in the middle, actions on the right."""

from collections.abc import Callable
from itertools import pairwise
from uuid import UUID

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kiosk.ui import theme
from kiosk.ui.desk.actions_panel import ActionsPanel
from kiosk.ui.desk.banner import Banner
from kiosk.ui.desk.buttons import DeskButton
from kiosk.ui.desk.finish_panel import FinishPanel
from kiosk.ui.desk.look import Look
from kiosk.ui.desk.menus import fill_settings_menu
from kiosk.ui.desk.queue_card import QueueCard
from kiosk.ui.desk.queue_table import QueueTable
from kiosk.ui.desk.settings import DeskSettings
from kiosk.ui.desk.sound import Chime
from kiosk.ui.desk.status_bar import StatusBar
from kiosk.ui.desk.top_bar import TopBar
from kiosk.ui.desk.visitor_pane import VisitorPane
from kiosk.viewmodels.desk.desk import Action, Desk
from kiosk.viewmodels.desk.help_calls import HelpCalls
from kiosk.viewmodels.desk.words import translate

MINIMUM = (800, 640)
COLUMN_FROM = 1280
BELOW_VISITOR_FROM = 1000
_FIRST_SIZE = (1440, 900)
_MARGIN, _GAP = theme.SPACE.desk_margin, theme.SPACE.desk_gap
_QUEUE_LEAST, _QUEUE_SHARE, _QUEUE_SHARE_NARROW = 320, 0.35, 0.4


class DeskWindow(QWidget):
    """``install`` makes the application speak a language; ``chime`` sounds for a new ticket."""

    def __init__(
        self,
        desk: Desk,
        look: Look,
        settings: DeskSettings,
        install: Callable[[str], None],
        chime: Chime | None = None,
    ) -> None:
        super().__init__()
        self.desk = desk
        self.look = look
        self.help = HelpCalls(desk, self)
        self._settings = settings
        self._install = install
        self._chime = chime
        self._focused: QWidget | None = None
        self.setObjectName("desk")
        self.setMinimumSize(*MINIMUM)
        self.top = TopBar(look, desk)
        self.help_banner = Banner(look, "bell-ring", "info", "info_soft", "info_mark")
        self.cut_off_banner = Banner(look, "wifi-off", "warn", "warn_soft", "warn_mark")
        self.answer = DeskButton(look, "check")
        self.help_banner.add_button(self.answer)
        self.queue = QueueCard(look, desk)
        self.visitor = VisitorPane(look, desk)
        self.panel = ActionsPanel(look, desk)
        self.status = StatusBar(look, desk)
        self.finish = FinishPanel(look, desk, self)
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
        self._inside = QVBoxLayout()
        self._inside.setContentsMargins(_MARGIN, 12, _MARGIN, 12)
        self._inside.setSpacing(_GAP)
        self._inside.addWidget(self.cut_off_banner)
        self._inside.addWidget(self.help_banner)
        self._inside.addLayout(self._main, 1)
        outside = QVBoxLayout(self)
        outside.setContentsMargins(0, 0, 0, 0)
        outside.setSpacing(0)
        outside.addWidget(self.top)
        outside.addLayout(self._inside, 1)
        outside.addWidget(self.status)
        self._arrange()

    def _connect(self) -> None:
        desk, live = self.desk, self.desk.live
        self.panel.finish_wanted.connect(self._ask_outcome)
        self.finish.chosen.connect(desk.finish)
        self.finish.finished.connect(lambda _result: self._after_finish())
        self.answer.clicked.connect(self.help.answer)
        self.help.changed.connect(self._show_help)
        live.ticked.connect(self._tick)
        live.connection_changed.connect(self._show_connection)
        live.arrived.connect(self._on_arrival)
        live.loaded.connect(desk.show_own)
        desk.site_changed.connect(self.retranslate)
        desk.seat_changed.connect(lambda: self._settings.sit(desk.counter, desk.staff))
        self.status.sound_toggled.connect(self._set_sound)
        self.top.settings_menu.aboutToShow.connect(self._fill_settings)
        self.top.tab.clicked.connect(lambda: self.queue.waiting.setFocus(Qt.FocusReason.TabFocusReason))

    def _add_keys(self) -> None:
        run = self.panel.run
        self._key(Qt.Key.Key_F2, lambda: run(Action.CALL_NEXT))
        self._key(Qt.Key.Key_F3, lambda: run(Action.RECALL))
        self._key(Qt.Key.Key_F6, lambda: run(Action.SERVE))
        self._key(Qt.Key.Key_F7, lambda: run(Action.NO_SHOW))
        self._key(Qt.Key.Key_F8, self.help.answer)

    def _key(self, key: Qt.Key, act: Callable[[], None]) -> None:
        shortcut = QShortcut(QKeySequence(key), self)
        shortcut.setAutoRepeat(False)
        # While the outcome is being asked the keys are its own.
        shortcut.activated.connect(lambda: None if self.finish.isVisible() else act())

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
        desk.sit(settings.counter if settings.counter in known else first, settings.staff)

    def _tables(self) -> tuple[tuple[str, QueueTable], tuple[str, QueueTable]]:
        return (("waiting", self.queue.waiting), ("counters", self.queue.counters))

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
        for part in (self.top, self.queue, self.visitor, self.panel, self.status, self.finish):
            part.retranslate()
        self.answer.show_as(translate("Desk", "On my way"), "check", "F8", main=False)
        self._show_help()
        self._show_connection()
        self._order_tabs()

    def _order_tabs(self) -> None:
        top, queue = (self.top.tab, self.top.seat, self.top.settings, self.answer), self.queue.stops()
        stops = [*top, *queue, *self.visitor.stops(), *self.panel.stops(), self.status.sound]
        for one, after in pairwise(stops):
            QWidget.setTabOrder(one, after)

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

    # Following

    def _tick(self) -> None:
        if self.help.calls:
            self._show_help()

    def _show_help(self) -> None:
        if self.help.calls:
            self.help_banner.show_words(self.help.title(), self.help.details())
        self.help_banner.setVisible(bool(self.help.calls))

    def _show_connection(self) -> None:
        since = self.desk.live.cut_off_since
        if since is not None:
            title = translate("Desk", "Cut off since {time}").format(time=self.desk.words.time(since))
            more = translate("Desk", "You see the queue as it was then. We keep trying to connect.")
            self.cut_off_banner.show_words(title, more)
        self.cut_off_banner.setVisible(since is not None)

    def _on_arrival(self, ticket: UUID) -> None:
        del ticket
        if self._chime is not None:
            self._chime.play()

    def _ask_outcome(self) -> None:
        if self.desk.words.site.outcomes:
            self._focused = self.focusWidget()
            self.finish.ask()
        else:
            self.desk.finish(None)

    def _after_finish(self) -> None:
        before = self._focused
        (before if before is not None and before.isEnabled() else self.queue.waiting).setFocus()

    # Keys, size, end

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter calls the chosen ticket from anywhere; Esc goes back to the ticket at one's counter."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self.panel.run(Action.CALL_CHOSEN)
        elif event.key() == Qt.Key.Key_Escape:
            self.desk.say("")
            self.desk.show_own()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Find the arrangement for this width."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        column = self.width() >= COLUMN_FROM
        below_visitor = self.width() >= BELOW_VISITOR_FROM
        wanted = self._main if column else self._middle if below_visitor else self._inside
        if wanted.indexOf(self.panel) < 0:
            for layout in (self._main, self._middle, self._inside):
                layout.removeWidget(self.panel)
            wanted.addWidget(self.panel)
        self.panel.set_column(column)
        share = round(self.width() * (_QUEUE_SHARE if column else _QUEUE_SHARE_NARROW))
        self.queue.setFixedWidth(max(_QUEUE_LEAST, min(theme.SPACE.desk_queue, share)))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember window and columns."""
        self._settings.save_state("geometry", self.saveGeometry())
        for name, table in self._tables():
            self._settings.save_state(name, table.horizontalHeader().saveState())
        self._settings.save()
        super().closeEvent(event)
