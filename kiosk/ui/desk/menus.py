"""The menus of the top bar: who sits where, and how the desk looks and sounds."""

from collections.abc import Callable, Iterable
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from kiosk.ui.desk.look import safe_menu
from kiosk.ui.theme import Mode
from kiosk.viewmodels.desk.desk import Desk
from kiosk.viewmodels.desk.words import DeskWords, language_name, translate

T = TypeVar("T")


def fill_seat_menu(menu: QMenu, desk: Desk) -> None:
    """Offer the counters, and to close one's own; who sits there is who signed in."""
    fill_counter_menu(menu, desk.words, desk.counter, lambda number: desk.sit(number, desk.staff))
    if desk.counter is not None:
        menu.addSeparator()
        menu.addAction(translate("Desk", "Close the counter")).triggered.connect(
            lambda: desk.sit(None, desk.staff)
        )


def fill_counter_menu(
    menu: QMenu, words: DeskWords, counter: int | None, choose: Callable[[int | None], None]
) -> None:
    """Offer the counters of the site."""
    menu.clear()
    counters: list[tuple[str, int | None]] = [
        (words.counter_name(one), one.number) for one in words.site.counters
    ]
    _radio(menu, translate("Desk", "Counter", "choice"), counters, counter, choose)


def fill_settings_menu(
    menu: QMenu,
    *,
    languages: tuple[str, ...],
    language: str,
    mode: Mode,
    choose_language: Callable[[str], None],
    choose_mode: Callable[[Mode], None],
) -> None:
    """Offer languages and sets of colours."""
    fill_language_menu(menu, languages, language, choose_language)
    menu.addSeparator()
    modes = (
        (translate("Desk", "Light"), Mode.LIGHT),
        (translate("Desk", "Dark"), Mode.DARK),
        (translate("Desk", "High contrast"), Mode.CONTRAST),
    )
    _radio(menu, translate("Desk", "Appearance"), modes, mode, choose_mode)


def add_export(menu: QMenu, key: str, export: Callable[[], None]) -> None:
    """Offer to export visits."""
    menu.addSeparator()
    action = menu.addAction(translate("Desk", "Export visits …"))
    # Shown only: the window has the key.
    action.setShortcut(QKeySequence(key))
    action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
    action.triggered.connect(lambda _on=False: export())


def fill_language_menu(
    menu: QMenu, languages: Iterable[str], language: str, choose: Callable[[str], None]
) -> None:
    """Offer the languages."""
    menu.clear()
    named = ((language_name(code), code) for code in languages)
    _radio(menu, translate("Desk", "Language"), named, language, choose)


def open_below(menu: QMenu, button: QWidget) -> None:
    """Open a menu below its button, their right edges in line."""
    corner = button.mapToGlobal(button.rect().bottomRight())
    menu.ensurePolished()
    menu.aboutToShow.emit()
    place = corner - menu.rect().topLeft()
    place.setX(corner.x() - menu.sizeHint().width())
    menu.popup(place)


def _radio(
    menu: QMenu, title: str, choices: Iterable[tuple[str, T]], chosen: T, choose: Callable[[T], None]
) -> None:
    head = menu.addAction(title)
    head.setEnabled(False)
    group = QActionGroup(menu)
    for text, value in choices:
        action = QAction(safe_menu(text), menu)
        action.setCheckable(True)
        action.setChecked(value == chosen)
        action.triggered.connect(lambda _on, value=value: choose(value))
        group.addAction(action)
        menu.addAction(action)
