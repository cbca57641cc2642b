"""Thousands of ticks and page changes: nothing may wear out.

PySide6 6.12.0 on Python 3.11 loses a reference to None at each slot call and aborts after some thousands.
"""

import gc
import subprocess
import sys
from collections.abc import Iterator

import psutil
import pytest
from PySide6.QtCore import QEvent, QUrl
from PySide6.QtQml import QQmlComponent, QQmlEngine
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtWidgets import QApplication

from tests.ui.conftest import OpenTouch

TICKS = 20_000
CHANGES = 1_000

TICKING = f"""
import sys
from PySide6.QtCore import QCoreApplication, QObject, QTimer

class Clock(QObject):
    ticks = 0

    def tick(self) -> None:
        self.setObjectName("tick")
        self.ticks += 1
        if self.ticks == {TICKS}:
            app.quit()

app = QCoreApplication([])
clock, timer = Clock(), QTimer()
timer.timeout.connect(clock.tick)
before = sys.getrefcount(None)
timer.start(0)
app.exec()
print(clock.ticks, sys.getrefcount(None) - before)
"""

PAGES = """
import QtQuick
Item {
    width: 540; height: 960
    function change() { loader.sourceComponent = undefined; loader.sourceComponent = page; }
    Component { id: page
        Column { Repeater { model: 12
            Rectangle { required property int index; width: 500; height: 60
                Text { text: "Line " + parent.index; font.pixelSize: 24 } } } } }
    Loader { id: loader; sourceComponent: page }
}
"""


@pytest.mark.slow
def test_slots_keep_the_count_of_none() -> None:
    done = subprocess.run(
        [sys.executable, "-c", TICKING], capture_output=True, text=True, check=False, timeout=100
    )
    assert done.returncode == 0, done.stderr[-2000:]
    ticks, drift = map(int, done.stdout.split())
    assert ticks == TICKS
    assert abs(drift) < TICKS / 100


@pytest.fixture
def pages(qapp: QApplication) -> Iterator[QQuickItem]:
    engine = QQmlEngine(qapp)
    component = QQmlComponent(engine)
    component.setData(PAGES.encode(), QUrl())
    item = component.create()
    assert isinstance(item, QQuickItem), component.errorString()
    window = QQuickWindow()
    item.setParentItem(window.contentItem())
    window.resize(540, 960)
    window.show()
    yield item
    window.close()
    item.deleteLater()
    window.deleteLater()
    engine.deleteLater()


def settle(app: QApplication) -> None:
    """Do what one turn of the running program does: deleted items go at its end."""
    app.processEvents()
    app.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def memory(app: QApplication) -> float:
    """Resident memory of this process in MB, garbage collected."""
    gc.collect()
    settle(app)
    return float(psutil.Process().memory_info().rss) / 1e6


def change(app: QApplication, page: QQuickItem, times: int) -> None:
    for _ in range(times):
        page.metaObject().invokeMethod(page, "change")
        settle(app)


@pytest.mark.slow
def test_page_changes_keep_memory_steady(qapp: QApplication, pages: QQuickItem) -> None:
    change(qapp, pages, CHANGES // 4)
    before = memory(qapp)
    change(qapp, pages, CHANGES)
    assert memory(qapp) - before < 8


@pytest.mark.slow
def test_pages_of_the_touch_screen_keep_memory_steady(qapp: QApplication, open_touch: OpenTouch) -> None:
    with open_touch("en", (540, 960)) as window:
        session = window.session
        session.settle_ms = 0

        def visit(times: int) -> None:
            for _ in range(times):
                session.start()
                settle(qapp)
                session.choosePurpose("consultation")
                settle(qapp)
                session.forward()
                settle(qapp)
                session.clear()
                settle(qapp)

        visit(CHANGES // 16)
        before = memory(qapp)
        visit(CHANGES // 8)
        assert memory(qapp) - before < 4
