"""What the forms for registering and correcting share: a grid of fields, errors where they belong."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from kiosk.domain.site import FieldCode
from kiosk.ui.desk.form_fields import FormField
from kiosk.ui.desk.look import Look
from kiosk.ui.desk.sheet import Sheet
from kiosk.viewmodels.desk.register import Form, Problem
from kiosk.viewmodels.desk.words import translate

_WIDTH = 880
_THREE_FROM = 960
_TEXTS = tuple(code.value for code in FieldCode)


class EntrySheet(Sheet):
    """``grid`` holds the fields in two or three columns; a note takes a whole line."""

    def __init__(self, look: Look, window: QWidget, *, name: str, icon: str) -> None:
        super().__init__(look, window, name=name, icon=icon, width=_WIDTH)
        self.form: Form | None = None
        self.purpose = ""
        self.fields: dict[str, FormField] = {}
        self.grid = QGridLayout()
        self.grid.setContentsMargins(0, 0, 0, 0)
        self.grid.setHorizontalSpacing(16)
        self.grid.setVerticalSpacing(10)
        self.content.addLayout(self.grid)
        for code in ("adults", "children"):
            self._add(FormField(look, code, choices=True))
        for code in _TEXTS:
            self._add(FormField(look, code, lines=code == FieldCode.NOTE))
        host = self.fields[FieldCode.HOST].box
        if isinstance(host, QLineEdit):
            host.textEdited.connect(lambda _text: self._hint_host())
            host.editingFinished.connect(self._take_host)

    def _add(self, field: FormField) -> FormField:
        self.fields[field.code] = field
        field.edited.connect(lambda: field.hint(""))
        return field

    def order(self) -> list[str]:
        """Return the codes of the fields that are shown, in order."""
        raise NotImplementedError

    def arrange(self) -> None:
        """Put the fields in order, those the purpose asks for first, and name them."""
        form = self.form
        if form is None:
            return
        for field in self.fields.values():
            self.grid.removeWidget(field)
            field.setVisible(False)
        columns = 3 if self._window.width() >= _THREE_FROM else 2
        for column in range(3):
            self.grid.setColumnStretch(column, 1 if column < columns else 0)
        place = 0
        top = Qt.AlignmentFlag.AlignTop
        for code in self.order():
            field = self.fields[code]
            wide = code == FieldCode.NOTE
            place += -place % columns if wide else 0
            self.grid.addWidget(field, place // columns, place % columns, 1, columns if wide else 1, top)
            field.label(form.label(self.purpose, code))
            field.setVisible(True)
            place += columns if wide else 1
            if isinstance(field.box, QLineEdit):
                field.box.setMaxLength(form.limit(code))
        self._offer_answers(form)

    def _offer_answers(self, form: Form) -> None:
        """Say the quick answers of a field in its empty box."""
        for code in (FieldCode.SUBJECT, FieldCode.HEARD):
            box = self.fields[code].box
            if isinstance(box, QLineEdit):
                words = [words for _code, words in form.choices(self.purpose, code)]
                box.setPlaceholderText(" / ".join(words))

    def values(self) -> dict[str, str]:
        """Return what stands in the fields."""
        return {code: field.value() for code, field in self.fields.items()}

    def refused(self, problem: Problem) -> str:
        """Show a problem at its field, or return it for the foot of the form."""
        field = self.fields.get(problem.field)
        if field is None or not field.isVisibleTo(self):
            return problem.words
        field.hint(problem.words, wrong=True)
        field.box.setFocus()
        self.fit()
        return translate("Desk", "Please check the field marked in red.")

    def clear_errors(self) -> None:
        """Forget what was wrong."""
        for field in self.fields.values():
            field.hint("")

    def _hint_host(self) -> None:
        if self.form is not None:
            field = self.fields[FieldCode.HOST]
            field.hint(self.form.host_words(self.form.host(field.value())))
            self.fit()

    def _take_host(self) -> None:
        """Leaving the field takes over the name that was meant."""
        field = self.fields[FieldCode.HOST]
        found = self.form.host(field.value()) if self.form is not None else ""
        if found and found != field.value():
            field.write(found)

    def stops(self) -> Sequence[QWidget]:
        """Return the fields in order."""
        return [self.fields[code].box for code in self.order()]

    def long_fields(self) -> bool:
        """Enter means a new line in the note."""
        return True
