"""The tokens as the desk's widgets need them: colours, fonts, icons; and the one signal when they change."""

from functools import lru_cache
from html import escape

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QColor, QFont, QIcon, QPalette
from PySide6.QtWidgets import QApplication

from kiosk.ui import theme
from kiosk.ui.icons import icon
from kiosk.ui.theme import Mode

REGULAR, MEDIUM, TITLE = theme.FONTS.regular, theme.FONTS.medium, theme.FONTS.title
ICON = 20
SMALL_ICON = 16
_TIP_LINE = 60
RING = 4
"""Room around a control for its focus ring: 2 px gap and 2 px line."""


@lru_cache(maxsize=64)
def font(points: float, weight: int = REGULAR) -> QFont:
    """Return the desk's font in this size (pt), its figures all of one width."""
    made = QFont(list(theme.FONTS.text))
    made.setPointSizeF(points)
    made.setWeight(QFont.Weight(weight))
    made.setFeature(QFont.Tag("tnum"), 1)
    return made


@lru_cache(maxsize=256)
def _icon(name: str, colour: str, size: int) -> QIcon:
    return icon(name, colour, size)


def safe_tip(text: str) -> str:
    """Return ``text`` for a tooltip: what Qt would take for markup is escaped, long text wraps."""
    if len(text) <= _TIP_LINE and "<" not in text:
        return text
    return f"<p style='white-space: pre-wrap'>{escape(text)}</p>"


def safe_menu(text: str) -> str:
    """Return ``text`` for a menu, where an ampersand would else underline a letter."""
    return text.replace("&", "&&")


class Look(QObject):
    """The colours in use. ``changed`` is sent when another mode was chosen."""

    changed = Signal()

    def __init__(self, accent: str | None = None, mode: Mode = Mode.LIGHT) -> None:
        super().__init__()
        self._accent = accent or theme.DEFAULT_ACCENT
        self.mode = mode
        self.tokens = theme.palette(mode, self._accent)

    def choose(self, mode: Mode) -> None:
        """Change to another set of colours."""
        self.mode = mode
        self.tokens = theme.palette(mode, self._accent)
        self.apply()
        self.changed.emit()

    def apply(self) -> None:
        """Give the application the palette, font and the style of menus, tips and scroll bars."""
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.setFont(font(theme.DESK.body))
            app.setPalette(self.palette())
            app.setStyleSheet(self._sheet())

    def colour(self, token: str) -> QColor:
        """Return a token's colour."""
        return QColor(getattr(self.tokens, token))

    def icon(self, name: str, colour: str = "ink", size: int = ICON) -> QIcon:
        """Return a Lucide icon in a token's colour."""
        return _icon(name, getattr(self.tokens, colour), size)

    def mix(self, first: str, second: str, part: float) -> QColor:
        """Return ``part`` (0 to 1) of the first token's colour over the second's."""
        one, two = self.colour(first), self.colour(second)
        pairs = ((one.red(), two.red()), (one.green(), two.green()), (one.blue(), two.blue()))
        return QColor(*(round(a * part + b * (1 - part)) for a, b in pairs))

    def palette(self) -> QPalette:
        """Return the palette of the tokens for the Fusion style."""
        made = QPalette()
        roles = {
            QPalette.ColorRole.Window: "desk_paper",
            QPalette.ColorRole.WindowText: "ink",
            QPalette.ColorRole.Base: "surface",
            QPalette.ColorRole.AlternateBase: "desk_sunk",
            QPalette.ColorRole.Text: "ink",
            QPalette.ColorRole.Button: "surface",
            QPalette.ColorRole.ButtonText: "ink",
            QPalette.ColorRole.ToolTipBase: "surface",
            QPalette.ColorRole.ToolTipText: "ink",
            QPalette.ColorRole.Highlight: "accent",
            QPalette.ColorRole.HighlightedText: "on_accent",
            QPalette.ColorRole.PlaceholderText: "ink2",
        }
        for role, token in roles.items():
            made.setColor(role, self.colour(token))
        for role in (
            QPalette.ColorRole.WindowText,
            QPalette.ColorRole.Text,
            QPalette.ColorRole.ButtonText,
        ):
            made.setColor(QPalette.ColorGroup.Disabled, role, self.colour("disabled"))
        return made

    def _sheet(self) -> str:
        t = self.tokens
        return f"""
            QToolTip {{ background: {t.surface}; color: {t.ink}; border: 1px solid {t.edge}; padding: 4px; }}
            QMenu {{ background: {t.surface}; color: {t.ink}; border: 1px solid {t.edge}; padding: 6px; }}
            QMenu::item {{ padding: 8px 24px 8px 12px; border-radius: 6px; border: 2px solid transparent; }}
            QMenu::item:selected {{ background: {t.accent_soft}; color: {t.accent_deep};
                                    border-color: {t.accent}; }}
            QMenu::item:disabled {{ color: {t.ink2}; }}
            QMenu::separator {{ height: 1px; background: {t.line}; margin: 6px; }}
            QScrollBar:vertical {{ background: transparent; width: 12px; margin: 0; }}
            QScrollBar::handle:vertical {{ background: {t.edge}; border-radius: 4px; min-height: 32px;
                                           margin: 2px; }}
            QScrollBar::add-line, QScrollBar::sub-line {{ height: 0; }}
            QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
        """
