"""Rules that every desk window keeps, read from its live widgets. ``check(window)`` returns the faults."""

from collections.abc import Iterator
from itertools import combinations

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QComboBox,
    QLabel,
    QLineEdit,
    QScrollBar,
    QSplitterHandle,
    QWidget,
)

TARGET = 24  # px, WCAG 2.2; the desk is used with a mouse
SLACK = 1


def check(window: QWidget) -> list[str]:
    """Return every fault of the layout and the names."""
    shown = [one for one in window.findChildren(QWidget) if one.isVisibleTo(window) and not one.isWindow()]
    faults = [*_cut(shown), *_stray(shown), *_overlaps(shown), *_unnamed(shown), *_small(shown)]
    return sorted(set(faults))


def texts(window: QWidget) -> list[str]:
    """Return the words of labels, buttons and item views."""
    found = []
    for one in window.findChildren(QWidget):
        if isinstance(one, QLabel | QAbstractButton | QLineEdit) and one.isVisibleTo(window):
            found.append(one.placeholderText() if isinstance(one, QLineEdit) else one.text())
            found.append(one.toolTip())
    return [text.replace("&", "") for text in found if text.strip()]


def describe(widget: QWidget) -> str:
    """Name it so that a person finds it."""
    words = widget.text() if isinstance(widget, QLabel | QAbstractButton) else widget.accessibleName()
    return f"{type(widget).__name__} {widget.objectName() or words!r}"


def _cut(shown: list[QWidget]) -> Iterator[str]:
    for one in shown:
        if isinstance(one, QLabel) and one.text():
            wanted = _label_size(one)
        elif isinstance(one, QAbstractButton | QComboBox):
            wanted = (one.minimumSizeHint().width(), one.minimumSizeHint().height())
        else:
            continue
        if one.width() + SLACK < wanted[0] or one.height() + SLACK < wanted[1]:
            yield f"cut: {describe(one)} is {one.width()}×{one.height()}, wants {wanted[0]}×{wanted[1]}"


def _label_size(label: QLabel) -> tuple[int, int]:
    if label.wordWrap():
        longest = max(
            (label.fontMetrics().horizontalAdvance(word) for word in label.text().split()), default=0
        )
        return min(longest, label.sizeHint().width()), label.heightForWidth(label.width())
    return label.sizeHint().width(), label.fontMetrics().height() if label.text() else 0


def _stray(shown: list[QWidget]) -> Iterator[str]:
    for one in shown:
        parent = one.parentWidget()
        if parent is None or _scrolls(one):
            continue
        if not parent.rect().adjusted(-SLACK, -SLACK, SLACK, SLACK).contains(one.geometry()):
            yield f"outside {describe(parent)}: {describe(one)}"


def _overlaps(shown: list[QWidget]) -> Iterator[str]:
    leaves = [one for one in shown if isinstance(one, QLabel | QAbstractButton | QLineEdit | QComboBox)]
    seeing = [one for one in leaves if not _empty(one)]
    for one, other in combinations(seeing, 2):
        if one.isAncestorOf(other) or other.isAncestorOf(one) or _scrolls(one) or _scrolls(other):
            continue
        shared = _place(one) & _place(other)
        if shared.width() > SLACK and shared.height() > SLACK:
            yield f"overlap: {describe(one)} and {describe(other)}"


def _unnamed(shown: list[QWidget]) -> Iterator[str]:
    for one in shown:
        if one.focusPolicy() & Qt.FocusPolicy.TabFocus != Qt.FocusPolicy.TabFocus:
            continue
        interface = QAccessible.queryAccessibleInterface(one)
        if interface is None or interface.role() == QAccessible.Role.NoRole:
            yield f"no accessible role: {describe(one)}"
        elif not interface.text(QAccessible.Text.Name).strip():
            yield f"no accessible name: {describe(one)}"


def _small(shown: list[QWidget]) -> Iterator[str]:
    for one in shown:
        if isinstance(one, QAbstractButton) and min(one.width(), one.height()) < TARGET:
            yield f"small target: {describe(one)} is {one.width()}×{one.height()}"


def _empty(one: QWidget) -> bool:
    return isinstance(one, QLabel) and not one.text() and one.pixmap().isNull()


def _place(one: QWidget) -> QRect:
    return QRect(one.mapTo(one.window(), QPoint(0, 0)), one.size())


def _scrolls(one: QWidget) -> bool:
    """What stands in a scrolled view may lie outside it; scroll bars and handles lay themselves out."""
    if isinstance(one, QScrollBar | QSplitterHandle):
        return True
    parent = one.parentWidget()
    while parent is not None and not parent.isWindow():
        if isinstance(parent, QAbstractScrollArea):
            return True
        parent = parent.parentWidget()
    return False
