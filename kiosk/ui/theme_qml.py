"""The design tokens as QML sees them: the base of the ``Theme`` singleton of ``Lobby.Theme``.

``Theme.qml`` adds ``px()`` and ``text()`` as QML functions, so that bindings which call them follow
every change of scale and mode; the engine does not follow what a Python slot reads.
"""

from PySide6.QtCore import Property, QEvent, QObject, Signal, Slot
from PySide6.QtGui import QColor
from PySide6.QtQml import QmlElement, QQmlEngine

from kiosk.ui.theme import DEFAULT_ACCENT, FONTS, Mode, Palette, channels, palette

QML_IMPORT_NAME = "Lobby.Tokens"
QML_IMPORT_MAJOR_VERSION = 1

_TARGET_MM = 20.0
_TARGET_PX = 96.0
_PRESSES = (QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin)


@QmlElement
class ThemeModel(QObject):
    """Colours, scale and the four helps of one window. Sizes are px of the window."""

    scaleChanged = Signal()
    coloursChanged = Signal()
    modesChanged = Signal()
    keysChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._accent = DEFAULT_ACCENT
        self._dark = False
        self._contrast = False
        self._large = False
        self._low_reach = False
        self._read_aloud = False
        self._reduced_motion = False
        self._keys_used = False
        self._width = 1080.0
        self._height = 1920.0
        self._screen_mm = 0.0

    # -- size

    def _scale(self) -> float:
        """One factor for the screen; grows until 96 design px are 20 mm where the size is known."""
        if self._width <= self._height:
            fit = min(self._width / 1080, self._height / 1920)
        else:
            fit = min(self._width / 1920, self._height / 1080)
        if self._screen_mm <= 0:
            return fit
        px_per_mm = self._width / self._screen_mm
        return max(fit, _TARGET_MM * px_per_mm / _TARGET_PX)

    @Slot(float, float)
    def setWindowSize(self, width: float, height: float) -> None:
        """Take the window's size in px; everything is laid out anew at once."""
        if width > 0 and height > 0 and (width, height) != (self._width, self._height):
            self._width, self._height = width, height
            self.scaleChanged.emit()

    @Slot(float)
    def setScreenWidth(self, millimetres: float) -> None:
        """Take the screen's real width; 0 when it is not known."""
        if millimetres != self._screen_mm:
            self._screen_mm = millimetres
            self.scaleChanged.emit()

    scale = Property(float, _scale, notify=scaleChanged)
    portrait = Property(bool, lambda self: self._width <= self._height, notify=scaleChanged)
    pageWidth = Property(float, lambda self: self._width / self._scale(), notify=scaleChanged)
    pageHeight = Property(float, lambda self: self._height / self._scale(), notify=scaleChanged)

    # -- modes

    def _set(self, name: str, value: bool) -> None:
        if getattr(self, name) != value:
            setattr(self, name, value)
            self.modesChanged.emit()
            if name in ("_dark", "_contrast"):
                self.coloursChanged.emit()

    dark = Property(
        bool, lambda self: self._dark, lambda self, on: self._set("_dark", on), notify=modesChanged
    )
    contrast = Property(
        bool, lambda self: self._contrast, lambda self, on: self._set("_contrast", on), notify=modesChanged
    )
    large = Property(
        bool, lambda self: self._large, lambda self, on: self._set("_large", on), notify=modesChanged
    )
    lowReach = Property(
        bool, lambda self: self._low_reach, lambda self, on: self._set("_low_reach", on), notify=modesChanged
    )
    readAloud = Property(
        bool,
        lambda self: self._read_aloud,
        lambda self, on: self._set("_read_aloud", on),
        notify=modesChanged,
    )
    reducedMotion = Property(
        bool,
        lambda self: self._reduced_motion,
        lambda self, on: self._set("_reduced_motion", on),
        notify=modesChanged,
    )

    @Slot()
    def resetModes(self) -> None:
        """Switch the four helps off, as for the next visitor."""
        for name in ("_contrast", "_large", "_low_reach", "_read_aloud"):
            self._set(name, False)

    # -- colours

    def mode(self) -> Mode:
        """Return the set of colours in use; high contrast wins over dark."""
        if self._contrast:
            return Mode.CONTRAST
        return Mode.DARK if self._dark else Mode.LIGHT

    def tokens(self) -> Palette:
        """Return the colours in use, the site's accent worked in."""
        return palette(self.mode(), self._accent)

    def colour(self, name: str) -> QColor:
        """Return one colour of the palette by its field name."""
        return QColor(str(getattr(self.tokens(), name)))

    @Slot(str)
    def setAccent(self, colour: str) -> None:
        """Take the site's accent as ``#RRGGBB``; raises ValueError when it is no colour."""
        channels(colour)
        if colour != self._accent:
            self._accent = colour
            self.coloursChanged.emit()

    paper = Property(QColor, lambda self: self.colour("paper"), notify=coloursChanged)
    deskPaper = Property(QColor, lambda self: self.colour("desk_paper"), notify=coloursChanged)
    surface = Property(QColor, lambda self: self.colour("surface"), notify=coloursChanged)
    sunk = Property(QColor, lambda self: self.colour("sunk"), notify=coloursChanged)
    deskSunk = Property(QColor, lambda self: self.colour("desk_sunk"), notify=coloursChanged)
    line = Property(QColor, lambda self: self.colour("line"), notify=coloursChanged)
    edge = Property(QColor, lambda self: self.colour("edge"), notify=coloursChanged)
    ink = Property(QColor, lambda self: self.colour("ink"), notify=coloursChanged)
    ink2 = Property(QColor, lambda self: self.colour("ink2"), notify=coloursChanged)
    accent = Property(QColor, lambda self: self.colour("accent"), notify=coloursChanged)
    onAccent = Property(QColor, lambda self: self.colour("on_accent"), notify=coloursChanged)
    accentSoft = Property(QColor, lambda self: self.colour("accent_soft"), notify=coloursChanged)
    accentDeep = Property(QColor, lambda self: self.colour("accent_deep"), notify=coloursChanged)
    ok = Property(QColor, lambda self: self.colour("ok"), notify=coloursChanged)
    okSoft = Property(QColor, lambda self: self.colour("ok_soft"), notify=coloursChanged)
    okMark = Property(QColor, lambda self: self.colour("ok_mark"), notify=coloursChanged)
    warn = Property(QColor, lambda self: self.colour("warn"), notify=coloursChanged)
    warnSoft = Property(QColor, lambda self: self.colour("warn_soft"), notify=coloursChanged)
    warnMark = Property(QColor, lambda self: self.colour("warn_mark"), notify=coloursChanged)
    late = Property(QColor, lambda self: self.colour("late"), notify=coloursChanged)
    onLate = Property(QColor, lambda self: self.colour("on_late"), notify=coloursChanged)
    lateMark = Property(QColor, lambda self: self.colour("late_mark"), notify=coloursChanged)
    info = Property(QColor, lambda self: self.colour("info"), notify=coloursChanged)
    infoSoft = Property(QColor, lambda self: self.colour("info_soft"), notify=coloursChanged)
    infoMark = Property(QColor, lambda self: self.colour("info_mark"), notify=coloursChanged)
    focus = Property(QColor, lambda self: self.colour("focus"), notify=coloursChanged)
    disabled = Property(QColor, lambda self: self.colour("disabled"), notify=coloursChanged)
    scrim = Property(QColor, lambda self: self.colour("scrim"), notify=coloursChanged)
    keyGround = Property(QColor, lambda self: self.colour("key_ground"), notify=coloursChanged)
    key = Property(QColor, lambda self: self.colour("key"), notify=coloursChanged)
    keyFunction = Property(QColor, lambda self: self.colour("key_function"), notify=coloursChanged)
    keyBorder = Property(QColor, lambda self: self.colour("key_border"), notify=coloursChanged)

    # -- type

    family = Property(str, lambda _: FONTS.text[0], constant=True)
    displayFamily = Property(str, lambda _: FONTS.display[0], constant=True)

    # -- keys: the focus ring shows only once a key was pressed

    keysUsed = Property(bool, lambda self: self._keys_used, notify=keysChanged)

    def watch(self, window: QObject) -> None:
        """Follow the window's keys and touches, for the focus ring."""
        window.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Note whether the visitor uses keys or touch; nothing is held back."""
        # The keyboard on the screen sends its keys from within: those are not spontaneous.
        if event.type() == QEvent.Type.KeyPress and event.spontaneous():
            self._set_keys_used(True)
        elif event.type() in _PRESSES:
            self._set_keys_used(False)
        return False

    def _set_keys_used(self, used: bool) -> None:
        if used != self._keys_used:
            self._keys_used = used
            self.keysChanged.emit()


def theme_of(engine: QQmlEngine) -> ThemeModel:
    """Return the one ``Theme`` of this engine; raises LookupError when its QML is not on the import path."""
    found = engine.singletonInstance("Lobby.Theme", "Theme")
    if not isinstance(found, ThemeModel):
        raise LookupError("Lobby.Theme is not on the import path")
    return found
