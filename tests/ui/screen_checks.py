"""Rules that every touch screen keeps, read from the live items of its window.

``check(window)`` returns one line for each fault. Each rule is proven by test_screen_checks.py.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QAccessible
from PySide6.QtQuick import QQuickWindow

from tests.ui.items import AREAS, Seen, seen

TARGET = 96.0  # px at 1080 wide
APART = 8.0
SLACK = 1.0
PAGE = 0.6  # what covers more of the window than this is a page, a scrim or a catch-all


@dataclass(frozen=True)
class Screen:
    """All that is seen in one window, without what a scrim has put out of reach."""

    items: Sequence[Seen]
    window: QRectF
    scale: float

    @property
    def texts(self) -> list[Seen]:
        """What can be read."""
        return [one for one in self.items if one.text.strip()]

    @property
    def controls(self) -> list[Seen]:
        """What can be touched and says so."""
        return [one for one in self.items if one.control]


def look(window: QQuickWindow) -> Screen:
    """Take in one window."""
    width, height = float(window.width()), float(window.height())
    narrow, tall = (1080, 1920) if width <= height else (1920, 1080)
    ground = QRectF(0, 0, width, height)
    items = [one for one in seen(window) if not _scrolled(one)]
    covers = [one for one in items if one.fill >= 0.5 and _area(one.rect) >= PAGE * _area(ground)]
    reachable = [one for one in items if not _covered(one, covers)]
    return Screen(reachable, ground, min(width / narrow, height / tall))


def check(window: QQuickWindow) -> list[str]:
    """Return every fault of the layout, the targets and the names."""
    screen = look(window)
    faults = [
        *cut_texts(screen),
        *stray_parts(screen),
        *overlaps(screen),
        *small_targets(screen),
        *close_targets(screen),
        *unnamed(screen),
    ]
    return sorted(set(faults))


def cut_texts(screen: Screen) -> Iterator[str]:
    """Find texts that do not show all their letters."""
    for one in screen.texts:
        if "QQuickText" not in one.kinds:
            continue
        item = one.item
        wide = item.width() + SLACK
        high = item.height() + SLACK
        if item.property("truncated"):
            yield f"cut: {one.describe()}"
        elif item.property("contentWidth") > wide or item.property("contentHeight") > high:
            size = f"{item.property('contentWidth'):.0f}×{item.property('contentHeight'):.0f}"
            place = f"{item.width():.0f}×{item.height():.0f}"
            yield f"too large for its place: {one.describe()} is {size} in {place}"


def stray_parts(screen: Screen) -> Iterator[str]:
    """Find texts and controls that leave the window, a clipping item, or the box they stand in."""
    for one in (*screen.texts, *screen.controls):
        rect = one.content if one.text.strip() else one.rect
        if not _inside(rect, screen.window):
            yield f"outside the window: {one.describe()}"
        for parent in one.parents:
            boxed = parent.item.clip() or (one.text and (parent.control or parent.fill >= 0.5))
            if boxed and _area(parent.rect) > 0 and not _inside(rect, parent.rect):
                yield f"outside {parent.describe()}: {one.describe()}"


def overlaps(screen: Screen) -> Iterator[str]:
    """Find texts and controls that lie on one another, and texts under a box."""
    for one, other in combinations(screen.texts, 2):
        if _crossing(_letters(one), _letters(other)) and not _placeholder(one, other):
            yield f"texts overlap: {one.describe()} and {other.describe()}"
    for one, other in combinations(screen.controls, 2):
        if not _related(one, other) and _crossing(one.rect, other.rect):
            yield f"controls overlap: {one.describe()} and {other.describe()}"
    for text in screen.texts:
        for control in screen.controls:
            foreign = text is not control and not _related(text, control) and not _placeholder(control, text)
            if foreign and _crossing(_letters(text), control.rect):
                yield f"text on a control: {text.describe()} and {control.describe()}"
        for box in screen.items:
            over = box.fill >= 0.5 and box.order > text.order and text not in box.parents
            if over and _crossing(_letters(text), box.rect):
                yield f"text under a box: {text.describe()} under {box.describe()}"


def small_targets(screen: Screen) -> Iterator[str]:
    """Find controls under 96 design px."""
    least = TARGET * screen.scale - SLACK
    for one in screen.controls:
        target = _target(one, screen)
        if min(target.width(), target.height()) < least:
            size = f"{target.width() / screen.scale:.0f}×{target.height() / screen.scale:.0f}"
            yield f"small target: {one.describe()} is {size}"


def close_targets(screen: Screen) -> Iterator[str]:
    """Find controls within 8 design px of one another; parts of one switch may touch."""
    room = APART * screen.scale - SLACK
    for one, other in combinations(screen.controls, 2):
        if _related(one, other) or _one_switch(one, other) or _crossing(one.rect, other.rect):
            continue
        if _crossing(one.rect.adjusted(-room, -room, room, room), other.rect, slack=0):
            yield f"targets too close: {one.describe()} and {other.describe()}"


def unnamed(screen: Screen) -> Iterator[str]:
    """Find controls that a screen reader cannot name, and touch areas that are no control to it."""
    controls = screen.controls
    for one in controls:
        if not one.name.strip():
            yield f"no accessible name: {one.describe()}"
    for area in (one for one in screen.items if one.senses):
        if area.ignored or _area(area.rect) >= PAGE * _area(screen.window):
            continue
        if not any(_same(area, one) for one in controls):
            yield f"no accessible role: {area.describe()}"


def _target(one: Seen, screen: Screen) -> QRectF:
    """Return what can be hit: the control, and a larger touch area laid around it alone."""
    rect = QRectF(one.rect)
    for area in (item for item in screen.items if item.kinds & AREAS and item.senses):
        if area.rect.contains(one.rect) and sum(_same(area, other) for other in screen.controls) == 1:
            rect = rect.united(area.rect)
    return rect


def _same(area: Seen, control: Seen) -> bool:
    """Tell whether a touch area belongs to a control: they share half of the smaller one."""
    smaller = min(_area(area.rect), _area(control.rect))
    return smaller > 0 and _area(area.rect.intersected(control.rect)) >= smaller / 2


def _scrolled(one: Seen) -> bool:
    """Tell whether a list has scrolled it out of view, wholly or in part."""
    rect = one.content if one.text else one.rect
    views = [parent for parent in one.parents if "QQuickFlickable" in parent.kinds]
    return any(not _inside(rect, view.rect) for view in views)


def _covered(one: Seen, covers: Iterable[Seen]) -> bool:
    return any(
        cover.order > one.order and one not in cover.parents and _inside(one.rect, cover.rect)
        for cover in covers
    )


def _letters(one: Seen) -> QRectF:
    """Return the place of the letters without the air above and below a line."""
    font = one.item.property("font")
    air = 0.15 * font.pixelSize() if font is not None and font.pixelSize() > 0 else 0
    return one.content.adjusted(0, air, 0, -air)


def _placeholder(one: Seen, other: Seen) -> bool:
    """A hint may stand where nothing is typed yet."""
    pair = {one.role: one, other.role: other}
    field = pair.get(QAccessible.Role.EditableText)
    return field is not None and not field.text


def _related(one: Seen, other: Seen) -> bool:
    return one in other.parents or other in one.parents


def _one_switch(one: Seen, other: Seen) -> bool:
    radio = QAccessible.Role.RadioButton
    return one.role == other.role == radio and one.parents[-1:] == other.parents[-1:]


def _crossing(one: QRectF, other: QRectF, slack: float = SLACK) -> bool:
    shared = one.intersected(other)
    return shared.width() > slack and shared.height() > slack


def _inside(inner: QRectF, outer: QRectF) -> bool:
    return outer.adjusted(-SLACK, -SLACK, SLACK, SLACK).contains(inner) or _area(inner) == 0


def _area(rect: QRectF) -> float:
    return max(0.0, rect.width()) * max(0.0, rect.height())
