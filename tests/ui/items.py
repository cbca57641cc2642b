"""What a Qt Quick window holds, in the order it is painted: the ground of all screen checks."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from PySide6.QtCore import QObject, QPointF, QRectF
from PySide6.QtGui import QAccessible, QColor
from PySide6.QtQml import QQmlEngine, QQmlExpression
from PySide6.QtQuick import QQuickItem, QQuickWindow

CONTROL_ROLES = frozenset(
    {
        QAccessible.Role.Button,
        QAccessible.Role.ButtonMenu,
        QAccessible.Role.CheckBox,
        QAccessible.Role.ComboBox,
        QAccessible.Role.EditableText,
        QAccessible.Role.Link,
        QAccessible.Role.ListItem,
        QAccessible.Role.MenuItem,
        QAccessible.Role.PageTab,
        QAccessible.Role.RadioButton,
        QAccessible.Role.Slider,
        QAccessible.Role.SpinBox,
        QAccessible.Role.Switch,
    }
)
AREAS = frozenset({"QQuickMouseArea", "QQuickMultiPointTouchArea"})
TAPS = frozenset({"QQuickTapHandler", "QQuickSinglePointHandler"})
TEXTS = frozenset({"QQuickText", "QQuickTextInput", "QQuickTextEdit"})
KEYBOARD = "InputPanel"
RIGHT, CENTRE, BOTTOM, MIDDLE = 2, 4, 64, 128


@dataclass(eq=False)
class Seen:
    """One visible item. Rectangles are px of the window."""

    item: QQuickItem
    kinds: frozenset[str]
    order: int
    rect: QRectF
    opacity: float
    parents: tuple["Seen", ...]
    role: QAccessible.Role | None = None
    name: str = ""
    text: str = ""
    content: QRectF = field(default_factory=QRectF)

    @property
    def control(self) -> bool:
        """Whether it is something to touch."""
        return self.role in CONTROL_ROLES

    @property
    def senses(self) -> bool:
        """Whether it takes touches, with or without saying so."""
        if self.kinds & AREAS:
            return bool(self.item.isEnabled())
        return any(lineage(child) & TAPS for child in self.item.children())

    @property
    def ignored(self) -> bool:
        """Whether it says that a screen reader has nothing to do with it."""
        said = [one for one in self.item.children() if "QQuickAccessibleAttached" in lineage(one)]
        return any(bool(one.property("ignored")) for one in said)

    @property
    def fill(self) -> float:
        """How much a rectangle hides of what is under it, 0 to 1."""
        if "QQuickRectangle" not in self.kinds:
            return 0.0
        colour = self.item.property("color")
        return self.opacity * colour.alphaF() if isinstance(colour, QColor) else 0.0

    def describe(self) -> str:
        """Name it so that a person finds it."""
        own = (
            min(self.kinds - {"QObject", "QQuickItem"}, key=len, default="Item")
            .split("_QML")[0]
            .removeprefix("QQuick")
        )
        near = next((one.item.objectName() for one in reversed(self.parents) if one.item.objectName()), "")
        words = self.item.objectName() or self.name or self.text
        return f"{own} {words!r}" + (f" in {near!r}" if near else "")


def lineage(thing: QObject) -> frozenset[str]:
    """Return the names of the thing's class and of all its base classes."""
    names = set()
    meta = thing.metaObject()
    while meta is not None:
        names.add(meta.className())
        meta = meta.superClass()
    return frozenset(names)


def seen(window: QQuickWindow) -> list[Seen]:
    """Return all visible items but the on-screen keyboard's, in the order they are painted."""
    found: list[Seen] = []
    for one in _walk(window.contentItem(), (), 1.0):
        one.order = len(found)
        found.append(one)
    return found


def _walk(item: QQuickItem, parents: tuple[Seen, ...], opacity: float) -> Iterator[Seen]:
    kinds = lineage(item)
    opacity *= item.opacity()
    if not item.isVisible() or opacity < 0.05 or any(kind.startswith(KEYBOARD) for kind in kinds):
        return
    own = _look(item, kinds, parents, opacity)
    children = sorted(item.childItems(), key=lambda child: child.z())
    below = [child for child in children if child.z() < 0]
    for child in below:
        yield from _walk(child, (*parents, own), opacity)
    yield own
    for child in children[len(below) :]:
        yield from _walk(child, (*parents, own), opacity)


def _look(item: QQuickItem, kinds: frozenset[str], parents: tuple[Seen, ...], opacity: float) -> Seen:
    rect = item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))
    one = Seen(item, kinds, 0, rect, opacity, parents)
    interface = QAccessible.queryAccessibleInterface(item)
    if interface is not None:
        one.role = interface.role()
        one.name = interface.text(QAccessible.Text.Name)
    if kinds & TEXTS:
        one.text = str(item.property("text") or "")
        one.content = item.mapRectToScene(_content(item)) if "QQuickText" in kinds else rect
    return one


def _content(item: QQuickItem) -> QRectF:
    """Return where the letters stand, in px of the item."""

    def number(name: str) -> float:
        return float(item.property(name) or 0)

    size = QPointF(number("contentWidth"), number("contentHeight"))
    left, top = number("leftPadding"), number("topPadding")
    free_x = item.width() - left - number("rightPadding") - size.x()
    free_y = item.height() - top - number("bottomPadding") - size.y()
    across, down = _flag(item, "effectiveHorizontalAlignment"), _flag(item, "verticalAlignment")
    x = left + (free_x if across == RIGHT else free_x / 2 if across == CENTRE else 0)
    y = top + (free_y if down == BOTTOM else free_y / 2 if down == MIDDLE else 0)
    return QRectF(x, y, size.x(), size.y())


def _flag(item: QQuickItem, name: str) -> int:
    """Read an enum of Qt Quick's own, which PySide6 cannot convert but QML turns into a number."""
    expression = QQmlExpression(QQmlEngine.contextForObject(item), item, f"+{name}")
    value, undefined = expression.evaluate()
    return 0 if undefined else int(value)
