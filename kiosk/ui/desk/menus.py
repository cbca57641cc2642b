"""The two menus of the top bar: who sits where, and how the desk looks and sounds."""

from collections.abc import Callable, Iterable
from typing import TypeVar

from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu

from kiosk.ui.desk.look import safe_menu
from kiosk.ui.theme import Mode
from kiosk.viewmodels.desk.desk import Desk
from kiosk.viewmodels.desk.words import language_name, translate

T = TypeVar("T")


def fill_seat_menu(menu: QMenu, desk: Desk) -> None:
    """Offer counters and staff."""
    menu.clear()
    words, site = desk.words, desk.words.site
    counters = ((words.counter_name(one), one.number) for one in site.counters)
    _radio(
        menu,
        translate("Desk", "Counter", "choice"),
        counters,
        desk.counter,
        lambda n: desk.sit(n, desk.staff),
    )
    if site.staff:
        menu.addSeparator()
        staff: list[tuple[str, str | None]] = [(words.staff(one.code), one.code) for one in site.staff]
        staff.append((translate("Desk", "No name"), None))
        _radio(menu, translate("Desk", "Staff"), staff, desk.staff, lambda code: desk.sit(desk.counter, code))


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
    menu.clear()
    named = ((language_name(code), code) for code in languages)
    _radio(menu, translate("Desk", "Language"), named, language, choose_language)
    menu.addSeparator()
    modes = (
        (translate("Desk", "Light"), Mode.LIGHT),
        (translate("Desk", "Dark"), Mode.DARK),
        (translate("Desk", "High contrast"), Mode.CONTRAST),
    )
    _radio(menu, translate("Desk", "Appearance"), modes, mode, choose_mode)


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
