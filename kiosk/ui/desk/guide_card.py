"""The card below the timeline that says what to say."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout

from kiosk.ui import theme
from kiosk.ui.desk.card import Card
from kiosk.ui.desk.labels import Label, WrappedLabel
from kiosk.ui.desk.look import ICON, TITLE, Look

_INSIDE = 20


class GuideCard(Card):
    """Title and text of a conversation guide; hidden where the site has none for this moment."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, inside=_INSIDE)
        self.setObjectName("guide")
        self._picture = Label(look, theme.DESK.body)
        self._picture.setFixedSize(ICON, ICON)
        self._title = WrappedLabel(look, theme.DESK.body, TITLE, "accent_deep")
        self._text = WrappedLabel(look, theme.DESK.body)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self._title, 1)
        self.body.setContentsMargins(_INSIDE, 12, _INSIDE, 14)
        self.body.setSpacing(6)
        self.body.addLayout(head)
        self.body.addWidget(self._text)
        look.changed.connect(self._paint)
        self._paint()
        self.hide()

    def show_guide(self, found: tuple[str, str] | None) -> None:
        """Show title and text, or nothing."""
        title, text = found or ("", "")
        self._title.setText(title)
        self._text.setText(text)
        self.setAccessibleName(f"{title}: {text}" if found else "")
        self.setVisible(found is not None)

    def _paint(self) -> None:
        self._picture.setPixmap(self.look.icon("book-open", "accent_deep").pixmap(ICON, ICON))
