"""A sheet with some fields below each other."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from kiosk.ui.desk.form_fields import FormField
from kiosk.ui.desk.look import Look
from kiosk.ui.desk.sheet import Sheet


@dataclass(frozen=True, slots=True)
class Ask:
    """One field: its code and label, what stands in it, and what can be chosen (code and words).

    ``limit`` is the most characters of a single line.
    """

    code: str
    label: str
    value: str = ""
    lines: bool = False
    choices: Sequence[tuple[str, str]] = ()
    limit: int = 200


class FormSheet(Sheet):
    """The fields are made anew each time something is asked."""

    def __init__(self, look: Look, window: QWidget, name: str, icon: str) -> None:
        super().__init__(look, window, name=name, icon=icon, width=600)
        self.fields: dict[str, FormField] = {}

    def ask(
        self,
        title: str,
        who: str,
        fields: Sequence[Ask],
        accept: str,
        act: Callable[[Mapping[str, str]], str],
    ) -> None:
        """Ask; ``act`` takes the values by code and returns "" or why it did not work."""
        for old in self.fields.values():
            self.content.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.fields = {one.code: self._field(one) for one in fields}
        self.submit = lambda: act({code: field.value() for code, field in self.fields.items()})
        self.head(title, who, accept)
        self.open_at(next(iter(self.fields.values())).box)

    def _field(self, one: Ask) -> FormField:
        field = FormField(self.look, one.code, lines=one.lines, choices=bool(one.choices))
        field.label(one.label)
        if isinstance(field.box, QComboBox):
            field.offer(one.choices, one.value)
        else:
            field.write(one.value)
        if isinstance(field.box, QLineEdit):
            field.box.setMaxLength(one.limit)
        self.content.addWidget(field)
        return field

    def stops(self) -> Sequence[QWidget]:
        """Return the fields."""
        return [one.box for one in self.fields.values()]

    def long_fields(self) -> bool:
        """Whether Enter may mean a new line."""
        return not all(isinstance(one.box, QLineEdit | QComboBox) for one in self.fields.values())
