"""Full-width strips that need someone now: a kiosk asks for help, or storage cannot be reached."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy

from kiosk.ui import theme
from kiosk.ui.desk.buttons import DeskButton
from kiosk.ui.desk.card import Card
from kiosk.ui.desk.labels import ElidedLabel, Label
from kiosk.ui.desk.look import ICON, RING, TITLE, Look


class Banner(Card):
    """Icon, what happens, more about it, and at most one thing to do."""

    def __init__(self, look: Look, icon: str, ink: str, ground: str, border: str) -> None:
        super().__init__(look, inside=0, ground=ground, border=border)
        self._icon, self._ink = icon, ink
        self.setFixedHeight(theme.SPACE.desk_call)
        self._picture = Label(look, theme.DESK.body)
        self._picture.setFixedSize(ICON, ICON)
        self._title = Label(look, theme.DESK.body, TITLE, ink)
        self._more = ElidedLabel(look, theme.DESK.body, colour=ink)
        self._more.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._line = QHBoxLayout()
        self._line.setContentsMargins(16, 0, 8 - RING, 0)
        self._line.setSpacing(10)
        self._line.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignVCenter)
        self._line.addWidget(self._title)
        self._line.addWidget(self._more, 1)
        self.body.addLayout(self._line)
        look.changed.connect(self._paint)
        self._paint()
        self.hide()

    def add_button(self, button: DeskButton) -> None:
        """Put a button at the right end."""
        button.setFixedHeight(32 + 2 * RING)
        button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._line.addWidget(button)

    def show_words(self, title: str, more: str) -> None:
        """Show these words."""
        self._title.setText(title)
        self._more.setText(more)
        self.setAccessibleName(f"{title}, {more}")

    def _paint(self) -> None:
        self._picture.setPixmap(self.look.icon(self._icon, self._ink).pixmap(ICON, ICON))
