"""One field of the details page: what was typed, and what is wrong with it."""

from PySide6.QtCore import Property, QObject, Qt, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.domain.errors import InvalidInput
from kiosk.domain.site import Field, FieldCode, in_language
from kiosk.operations.fields import LIMITS, check_field, format_phone
from kiosk.viewmodels.touch import words

QML_IMPORT_NAME = "Lobby.Models"
QML_IMPORT_MAJOR_VERSION = 1

# What is not wrong yet while someone is still typing.
_UNFINISHED = frozenset({"required", "phone_short", "phone_invalid"})


# Sensitive: the keyboard must not learn what a visitor types and offer it to the next one.
_HINTS = {
    FieldCode.PHONE: Qt.InputMethodHint.ImhDialableCharactersOnly,
    FieldCode.PLATE: Qt.InputMethodHint.ImhPreferUppercase,
}


@QmlElement
@QmlUncreatable("made by the form")
class FieldModel(QObject):  # type: ignore[operator]
    """Checks itself as it is typed. An unfinished entry is only called wrong once it is left."""

    changed = Signal()
    worded = Signal()

    def __init__(self, field: Field, region: str, language: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._field = field
        self._region = region
        self._language = language
        self._text = ""
        self._left = False
        self._problem: InvalidInput | None = None
        self._value: str | None = None
        self._check()

    @property
    def field_code(self) -> FieldCode:
        """Which question this is."""
        return self._field.code

    @property
    def may_be_empty(self) -> bool:
        """Whether the question need not be answered."""
        return not self._field.required

    @property
    def chosen_from(self) -> bool:
        """Whether there are answers to choose from."""
        return bool(self._field.choices)

    @property
    def value(self) -> str | None:
        """What was typed in its cleaned form (phone as E.164); None when empty or not accepted."""
        return self._value

    @property
    def fine(self) -> bool:
        """Whether the entry is accepted as it stands."""
        return self._problem is None

    @property
    def shown_value(self) -> str:
        """What was typed, in words for people."""
        if self._value is None:
            return ""
        if self._field.code == FieldCode.PHONE:
            return format_phone(self._value, self._region)
        for choice in self._field.choices:
            if choice.code == self._value:
                return in_language(choice.names, self._language)
        return self._value

    def write(self, text: str) -> None:
        """Take over what was typed."""
        self._set_text(text)

    @property
    def typed(self) -> str:
        """What was typed, as it was typed."""
        return self._text

    def speak(self, language: str) -> None:
        """Take over a language."""
        self._language = language
        self.worded.emit()
        self.changed.emit()

    def refuse(self, problem: InvalidInput) -> None:
        """Show what the check-in itself did not accept."""
        self._left = True
        self._problem = problem
        self.changed.emit()

    @Slot()
    def leave(self) -> None:
        """The field was left: what is unfinished counts as wrong now."""
        self._left = True
        if self._value is not None and self._field.code == FieldCode.PHONE:
            self._text = format_phone(self._value, self._region)
        self.changed.emit()

    @Slot(str)
    def choose(self, code: str) -> None:
        """Choose an answer; the same one again takes it back where none is needed."""
        same = code == self._text and not self._field.required
        self._set_text("" if same else code)

    def _set_text(self, text: str) -> None:
        if text == self._text:
            return
        self._text = text
        self._check()
        self.changed.emit()

    def _check(self) -> None:
        self._problem = None
        self._value = None
        try:
            self._value = check_field(
                self._field.code,
                self._text,
                region=self._region,
                limit=self._field.limit,
                choices=self._field.choices,
            )
        except InvalidInput as bad:
            self._problem = bad
            return
        if self._value is None and self._field.required:
            self._problem = InvalidInput("required", self._field.code)

    def _error(self) -> str:
        if self._problem is None or (self._problem.code in _UNFINISHED and not self._left):
            return ""
        return words.field_error(self._problem, self._field.code)

    def _hints(self) -> int:
        hints = Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText
        return int((hints | _HINTS.get(self._field.code, Qt.InputMethodHint.ImhNone)).value)

    def _choices(self) -> list[dict[str, str]]:
        return [
            {"code": one.code, "text": in_language(one.names, self._language)} for one in self._field.choices
        ]

    code = Property(str, lambda self: self._field.code.value, constant=True)
    label = Property(str, lambda self: words.field_label(self._field.code), notify=worded)
    optional = Property(bool, lambda self: not self._field.required, constant=True)
    text = Property(str, lambda self: self._text, _set_text, notify=changed)
    error = Property(str, _error, notify=changed)
    ok = Property(bool, lambda self: self._problem is None and self._value is not None, notify=changed)
    inputHints = Property(int, _hints, constant=True)
    maximumLength = Property(int, lambda self: self._field.limit or LIMITS[self._field.code], constant=True)
    multiline = Property(bool, lambda self: self._field.code == FieldCode.NOTE, constant=True)
    choices = Property(list, _choices, notify=worded)
