"""Every touch screen in every language, size and mode keeps the rules of screen_checks."""

from collections.abc import Callable, Iterator
from dataclasses import fields, is_dataclass

import pytest

from kiosk.operations.hosts import search
from kiosk.operations.station import Station
from kiosk.ui.screenshots import TOUCH_SIZES, Size
from kiosk.ui.touch.gallery import SCREENS
from kiosk.ui.touch.window import TouchWindow
from tests.ui import pictures, pseudo, screen_checks
from tests.ui.conftest import PSEUDO, OpenTouch
from tests.ui.stillness import calm, pose

SIZES: tuple[Size, ...] = (*TOUCH_SIZES, (768, 1366), (1366, 768), (800, 1280))
LANGUAGES = ("zh_CN", "de", "en", PSEUDO)
# The longest words stand in every size, the shorter ones in one upright and one lying size of their own.
WINDOWS: tuple[tuple[str, Size], ...] = (
    *((PSEUDO, size) for size in SIZES),
    *(("de", size) for size in SIZES if size not in TOUCH_SIZES),  # the others are in the test of the modes
    *(("zh_CN", size) for size in ((1080, 1920), (1366, 768))),
    *(("en", size) for size in ((1920, 1080), (800, 1280))),
)
MODES = (None, "dark", "contrast", "large", "lowReach")
COLOURS = (None, "dark", "contrast")
# What the screens show that no catalogue holds: the languages' own names.
NAMES = ("中文", "Deutsch", "English")

Fault = Callable[[TouchWindow], list[str]]


def faults(window: TouchWindow, *finds: Fault) -> list[str]:
    """Go through all screens and return the faults of each."""
    found = []
    for screen in SCREENS:
        pose(window, screen)
        found += [f"{screen}: {line}" for find in finds for line in find(window)]
    return found


def accept(found: list[str]) -> None:
    """Fail with every fault on a line of its own."""
    assert not found, "\n" + "\n".join(found)


def name(size: Size) -> str:
    return f"{size[0]}x{size[1]}"


@pytest.mark.slow
@pytest.mark.parametrize(
    ("language", "size"), WINDOWS, ids=lambda one: one if isinstance(one, str) else name(one)
)
def test_layout_targets_and_names(open_touch: OpenTouch, language: str, size: Size) -> None:
    with open_touch(language, size) as window:
        accept(faults(window, screen_checks.check))


def in_each_mode(window: TouchWindow) -> list[str]:
    """Return the faults of one screen in each mode: of the layout, and of the colours as they are drawn."""
    found = []
    for mode in MODES:
        if mode:
            window.theme.setProperty(mode, True)
            calm(window)
        lines = screen_checks.check(window) + (pictures.faint(window) if mode in COLOURS else [])
        found += [f"{mode or 'light'}: {line}" for line in lines]
        if mode:
            window.theme.setProperty(mode, False)
    return found


@pytest.mark.slow
@pytest.mark.parametrize("size", TOUCH_SIZES, ids=name)
def test_layout_and_contrast_in_each_mode(open_touch: OpenTouch, size: Size) -> None:
    with open_touch("de", size) as window:
        accept(faults(window, in_each_mode))


def test_no_text_is_untranslated(open_touch: OpenTouch, station: Station) -> None:
    readings = [hit.reading for hit in search(station.site.hosts, "", "en")]
    data = [*NAMES, *readings, *words_of(station.site)]

    def untranslated(window: TouchWindow) -> list[str]:
        texts = [one.text for one in screen_checks.look(window).texts if "QQuickText" in one.kinds]
        return pseudo.untranslated(texts, data)

    with open_touch(PSEUDO, TOUCH_SIZES[0]) as window:
        accept(faults(window, untranslated))


def words_of(value: object) -> Iterator[str]:
    """Yield every text of the site's configuration."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for one in value.values():
            yield from words_of(one)
    elif isinstance(value, tuple | list):
        for one in value:
            yield from words_of(one)
    elif is_dataclass(value):
        for field in fields(value):
            yield from words_of(getattr(value, field.name))
