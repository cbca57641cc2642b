"""The desk's buttons: main and second with a key cap, quiet ones, and filter chips."""

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QEnterEvent,
    QFocusEvent,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QPushButton, QSizePolicy

from kiosk.ui import theme
from kiosk.ui.desk.look import ICON, MEDIUM, RING, SMALL_ICON, TITLE, Look, font, safe_tip

LOW = 34
"""Height of a button where many have to find room, in px."""
BY_KEY = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)


class BaseButton(QPushButton):
    """A button that draws itself; Enter presses it too, and the ring shows once a key was used."""

    def __init__(self, look: Look, text: str = "") -> None:
        super().__init__(text)
        self.look = look
        self._ring = False
        self._over = False
        # A click leaves the focus in the queue, so that arrows and Enter go on meaning the tickets.
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAutoDefault(False)
        look.changed.connect(self.update)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter press the button as Space does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self.click()
            return
        super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring when the focus came by key."""
        self._ring = event.reason() in BY_KEY
        super().focusInEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Answer to the pointer."""
        self._over = True
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Forget the pointer."""
        self._over = False
        super().leaveEvent(event)
        self.update()

    def box(self) -> QRectF:
        """Return the visible part, inside the room for the ring."""
        return QRectF(self.rect()).adjusted(RING, RING, -RING, -RING)

    def draw_ring(self, painter: QPainter, radius: float) -> None:
        """Draw the focus ring where it is due."""
        if self.hasFocus() and self._ring:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self.look.colour("accent"), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), radius + 3, radius + 3)


class DeskButton(BaseButton):
    """40 high, or 52 as the main one, with an icon at the left and its key at the right end."""

    def __init__(self, look: Look, icon: str, key: str = "", tall: bool = False) -> None:
        super().__init__(look)
        self._icon = icon
        self._key = key
        self._tall = self._wants_tall = tall
        self._main = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.use_room(low=False)

    def use_room(self, *, low: bool) -> None:
        """Be lower where many buttons stand in rows."""
        self._tall = self._wants_tall and not low
        height = theme.SPACE.desk_main if self._tall else theme.SPACE.desk_button
        self.setFixedHeight((LOW if low else height) + 2 * RING)
        self.updateGeometry()

    def show_as(self, text: str, icon: str, key: str, main: bool) -> None:
        """Change words, icon, key cap and weight."""
        self._icon, self._key, self._main = icon, key, main
        self.setText(text)
        self.setAccessibleName(text)
        self.setAccessibleDescription(key)
        self.updateGeometry()
        self.update()

    @property
    def main(self) -> bool:
        """Whether this is the button that stands out."""
        return self._main

    def sizeHint(self) -> QSize:
        """Return room for icon, words and key."""
        width = 2 * RING + 12 + ICON + 10 + self._words().horizontalAdvance(self.text()) + 12
        return QSize(width + (self._cap_width() + 4 if self._key else 0), self.height())

    def minimumSizeHint(self) -> QSize:
        """Return the same: the words are never cut."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the button in its present state."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground, border, ink = self._colours()
        box = self.box()
        painter.setBrush(ground)
        painter.setPen(QPen(border, 1))
        radius = theme.RADIUS.desk_field
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        inside = box.toRect().adjusted(12, 0, -10, 0)
        picture = QRect(inside.left(), inside.center().y() - ICON // 2 + 1, ICON, ICON)
        self.look.icon(self._icon, ink).paint(painter, picture)
        if self._key:
            self._draw_cap(painter, inside, ink)
        painter.setFont(self._font())
        painter.setPen(self.look.colour(ink))
        words = inside.adjusted(ICON + 10, 0, -(self._cap_width() + 6) if self._key else 0, 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, self.text())
        self.draw_ring(painter, theme.RADIUS.desk_field)
        painter.end()

    def _draw_cap(self, painter: QPainter, inside: QRect, ink: str) -> None:
        width = self._cap_width()
        cap = QRectF(inside.right() - width + 1, inside.center().y() - 10.5, width, 22)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        plain = self.isEnabled() and not self._main
        painter.setPen(QPen(self.look.colour("line" if plain or not self.isEnabled() else ink), 1))
        painter.drawRoundedRect(cap, theme.RADIUS.desk_key_cap, theme.RADIUS.desk_key_cap)
        painter.setFont(font(theme.DESK.key_cap, MEDIUM))
        painter.setPen(self.look.colour(ink))
        painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, self._key)

    def _colours(self) -> tuple[QColor, QColor, str]:
        look = self.look
        if not self.isEnabled():
            return look.colour("surface"), look.colour("line"), "disabled"
        if self._main:
            fill = "accent_deep" if self.isDown() else "accent"
            return look.colour(fill), look.colour(fill), "on_accent"
        ground = "accent_soft" if self.isDown() else "desk_paper" if self._over else "surface"
        return look.colour(ground), look.colour("edge"), "ink"

    def _font_role(self) -> tuple[float, int]:
        return (theme.DESK.main, TITLE) if self._tall else (theme.DESK.body, MEDIUM)

    def _font(self) -> QFont:
        return font(*self._font_role())

    def _words(self) -> QFontMetrics:
        return QFontMetrics(self._font())

    def _cap_width(self) -> int:
        return QFontMetrics(font(theme.DESK.key_cap, MEDIUM)).horizontalAdvance(self._key) + 16


class ChipButton(BaseButton):
    """A filter chip: the chosen one is filled and its border is the accent."""

    HEIGHT = 30

    def __init__(self, look: Look, text: str) -> None:
        super().__init__(look, text)
        self.setCheckable(True)
        self.setFixedHeight(self.HEIGHT + 2 * RING)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return room for the words."""
        words = QFontMetrics(font(theme.DESK.label, TITLE)).horizontalAdvance(self.text())
        return QSize(words + 30 + 2 * RING, self.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the chip in its present state."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = self.isChecked()
        ground = "accent_soft" if chosen or self.isDown() else "desk_paper" if self._over else "surface"
        painter.setBrush(self.look.colour(ground))
        painter.setPen(QPen(self.look.colour("accent" if chosen else "edge"), 1.5 if chosen else 1))
        radius = self.HEIGHT / 2
        painter.drawRoundedRect(self.box().adjusted(0.75, 0.75, -0.75, -0.75), radius, radius)
        painter.setFont(font(theme.DESK.label, TITLE if chosen else MEDIUM))
        painter.setPen(self.look.colour("accent_deep" if chosen else "ink"))
        painter.drawText(self.box(), Qt.AlignmentFlag.AlignCenter, self.text())
        self.draw_ring(painter, radius)
        painter.end()


class QuietButton(BaseButton):
    """Words and a small icon without a border, as in the bars."""

    def __init__(self, look: Look, icon: str, arrow: bool = False, height: int = 40) -> None:
        super().__init__(look)
        self._icon = icon
        self._arrow = arrow
        self._worded = True
        self._size = ICON if height >= 40 else SMALL_ICON
        self._points = theme.DESK.body if height >= 40 else theme.DESK.label
        self.setFixedHeight(height)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_as(self, text: str, icon: str) -> None:
        """Change words and icon."""
        if (text, icon) != (self.text(), self._icon) or self.accessibleName() != text:
            self._icon = icon
            self.setText(text)
            self.setAccessibleName(text)
            self.setToolTip("" if self._worded else safe_tip(text))
            self.updateGeometry()
            self.update()

    def use_words(self, worded: bool) -> None:
        """Show icon and words, or the icon alone with the words as its tooltip."""
        if worded != self._worded:
            self._worded = worded
            self.setToolTip("" if worded else safe_tip(self.text()))
            self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:
        """Return room for icon and words."""
        return QSize(self.full_width() if self._worded else self.bare_width(), self.height())

    def bare_width(self) -> int:
        """Return the width without words, in px."""
        return self._size + (SMALL_ICON + 6 if self._arrow else 0) + 20 + 2

    def full_width(self) -> int:
        """Return the width with words, in px."""
        words = QFontMetrics(font(self._points, MEDIUM)).horizontalAdvance(self.text())
        arrow = SMALL_ICON + 6 if self._arrow else 0
        return words + self._size + 8 + arrow + 20 + 2

    def minimumSizeHint(self) -> QSize:
        """Return the same: the words are never cut."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the button in its present state."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._over or self.isDown():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self.look.colour("accent_soft"))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(2, 3, -2, -3), 6, 6)
        middle = self.rect().center().y()
        picture = QRect(10, middle - self._size // 2 + 1, self._size, self._size)
        self.look.icon(self._icon, "ink", self._size).paint(painter, picture)
        if self._worded:
            painter.setFont(font(self._points, MEDIUM))
            painter.setPen(self.look.colour("ink"))
            words = self.rect().adjusted(10 + self._size + 8, 0, 0, 0)
            painter.drawText(words, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, self.text())
        if self._arrow:
            place = QRect(self.width() - 8 - SMALL_ICON, middle - SMALL_ICON // 2 + 1, SMALL_ICON, SMALL_ICON)
            self.look.icon("chevron-down", "ink2", SMALL_ICON).paint(painter, place)
        self.draw_ring(painter, 4)
        painter.end()
