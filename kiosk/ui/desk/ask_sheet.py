"""Small sheets: a sentence to confirm, things to tick, or some lines to write."""

from collections.abc import Callable, Sequence
from uuid import UUID

from PySide6.QtWidgets import QWidget

from kiosk.ui import theme
from kiosk.ui.desk.buttons import ChipButton
from kiosk.ui.desk.flow import Flow
from kiosk.ui.desk.form_fields import FormField
from kiosk.ui.desk.labels import WrappedLabel
from kiosk.ui.desk.look import RING, Look, safe_menu
from kiosk.ui.desk.sheet import Sheet


class ConfirmSheet(Sheet):
    """Asks before something is done that cannot be taken back."""

    def __init__(self, look: Look, window: QWidget, name: str, icon: str) -> None:
        super().__init__(look, window, name=name, icon=icon, width=520)
        self._words = WrappedLabel(look, theme.DESK.body)
        self.content.addWidget(self._words)

    def ask(self, title: str, who: str, words: str, accept: str, act: Callable[[], str]) -> None:
        """Ask; ``act`` returns "" or why it did not work."""
        self.submit = act
        self._words.setText(words)
        self.head(title, who, accept)
        self.open_at(self.ok)


class TickSheet(Sheet):
    """Offers things as chips, all of them ticked at first."""

    def __init__(self, look: Look, window: QWidget, name: str, icon: str) -> None:
        super().__init__(look, window, name=name, icon=icon)
        self._room = QWidget()
        self._flow = Flow(0)
        self._room.setLayout(self._flow)
        self.content.addWidget(self._room)
        self.chips: dict[UUID, ChipButton] = {}

    def ask(
        self,
        title: str,
        who: str,
        things: Sequence[tuple[UUID, str]],
        accept: str,
        act: Callable[[list[UUID]], str],
    ) -> None:
        """Ask which; ``act`` takes their keys and returns "" or why it did not work."""
        self._flow.clear()
        self.chips = {}
        for key, words in things:
            chip = ChipButton(self.look, safe_menu(words))
            chip.setAccessibleName(words)
            chip.setChecked(True)
            self._flow.addWidget(chip)
            chip.show()
            self.chips[key] = chip
        self.submit = lambda: act([key for key, chip in self.chips.items() if chip.isChecked()])
        self.head(title, who, accept)
        self.open_at(next(iter(self.chips.values()), self.ok))

    def fit(self) -> None:
        """Give the chips as many lines as they need."""
        super().fit()
        self._room.setFixedHeight(self._flow.heightForWidth(self._card_room() - 2 * RING))
        super().fit()

    def stops(self) -> Sequence[QWidget]:
        """Return the chips."""
        return list(self.chips.values())


class TextSheet(Sheet):
    """Takes some lines of words, and perhaps a day."""

    def __init__(self, look: Look, window: QWidget, name: str, icon: str, *, days: bool = False) -> None:
        super().__init__(look, window, name=name, icon=icon, width=600)
        self.day = FormField(look, "due_day", choices=True)
        self.text = FormField(look, "text", lines=True)
        if days:
            self.content.addWidget(self.day)
        self._fields = (self.day, self.text) if days else (self.text,)
        self.content.addWidget(self.text)

    def ask(
        self, title: str, who: str, label: str, text: str, accept: str, act: Callable[[str], str]
    ) -> None:
        """Ask for the words; ``act`` takes them and returns "" or why it did not work."""
        self.text.label(label)
        self.text.write(text)
        self.submit = lambda: act(self.text.value())
        self.head(title, who, accept)
        self.open_at(self.text.box)

    def stops(self) -> Sequence[QWidget]:
        """Return the fields."""
        return [one.box for one in self._fields]

    def long_fields(self) -> bool:
        """Enter means a new line."""
        return True
