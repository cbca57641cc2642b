"""A window that shows a piece of QML with our theme, icons and fonts, and the hands that touch it."""

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from time import monotonic

os.environ["QT_VIRTUALKEYBOARD_DESKTOP_DISABLE"] = "1"  # no keyboard window where a scene has no panel

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QPointingDevice
from PySide6.QtQml import QQmlComponent
from PySide6.QtQuick import QQuickItem, QQuickView
from PySide6.QtTest import QTest

from kiosk.paths import RESOURCES
from kiosk.ui.icon_provider import IconProvider
from kiosk.ui.theme_qml import ThemeModel, theme_of

HEAD = "import QtQuick\nimport Lobby.Theme\nimport Lobby.Controls\n"
FINGER = QTest.createTouchDevice()


class Scene:
    """One window with one root item."""

    def __init__(self, qml: str, width: int, height: int) -> None:
        self.view = QQuickView()
        engine = self.view.engine()
        engine.addImportPath(str(RESOURCES / "qml"))
        engine.addImageProvider("icon", IconProvider())
        self.theme: ThemeModel = theme_of(engine)
        self.theme.setWindowSize(width, height)
        self.theme.watch(self.view)
        self._component = QQmlComponent(engine)
        self._component.setData((HEAD + qml).encode(), QUrl())
        made = self._component.create()
        assert isinstance(made, QQuickItem), self._component.errorString()
        self.root = made
        self.view.setContent(QUrl(), self._component, made)
        self.view.resize(width, height)
        self.view.show()
        self.view.requestActivate()
        wait(self.view.isActive)

    def close(self) -> None:
        self.view.close()
        self.view.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def find(self, name: str) -> QQuickItem:
        """Return the visible item with this objectName."""
        for item in items(self.view.contentItem()):
            if item.objectName() == name:
                return item
        raise LookupError(name)

    def middle(self, item: QQuickItem) -> QPoint:
        return item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()

    def touch(self, item: QQuickItem) -> None:
        """Tap with a finger and let the window answer."""
        place = self.middle(item)
        press(self.view, place)
        release(self.view, place)

    def click(self, item: QQuickItem) -> None:
        QTest.mouseClick(self.view, Qt.MouseButton.LeftButton, pos=self.middle(item))

    def key(self, key: Qt.Key) -> None:
        QTest.keyClick(self.view, key)

    def type(self, text: str) -> None:
        """Type capitals and figures on a real keyboard."""
        for letter in text:
            QTest.keyClick(self.view, ord(letter))


def press(view: QQuickView, place: QPoint, device: QPointingDevice = FINGER) -> None:
    QTest.touchEvent(view, device).press(0, place, view).commit()
    QTest.qWait(20)


def move(view: QQuickView, place: QPoint, device: QPointingDevice = FINGER) -> None:
    QTest.touchEvent(view, device).move(0, place, view).commit()
    QTest.qWait(20)


def release(view: QQuickView, place: QPoint, device: QPointingDevice = FINGER) -> None:
    QTest.touchEvent(view, device).release(0, place, view).commit()
    QTest.qWait(20)


def items(root: QQuickItem) -> Iterator[QQuickItem]:
    """Walk all visible items."""
    for child in root.childItems():
        if child.isVisible():
            yield child
            yield from items(child)


def wait(ready: Callable[[], object], seconds: float = 20.0) -> None:
    """Turn the event loop until ``ready()`` is true; fails when it never is."""
    end = monotonic() + seconds
    while not ready():
        assert monotonic() < end, "waited in vain"
        QTest.qWait(10)


@contextmanager
def scene(qml: str, width: int = 1080, height: int = 1920) -> Iterator[Scene]:
    """Show a piece of QML; the window is gone afterwards."""
    shown = Scene(qml, width, height)
    try:
        yield shown
    finally:
        shown.close()


class Count(QObject):
    """Counts how often a signal was emitted and keeps its last arguments."""

    def __init__(self, item: QObject, signal: str) -> None:
        super().__init__()
        self.times = 0
        self.last: tuple[object, ...] = ()
        getattr(item, signal).connect(self._note)

    def _note(self, *args: object) -> None:
        self.times += 1
        self.last = args
