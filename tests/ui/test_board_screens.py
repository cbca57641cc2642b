"""Every state of the board in every language and size keeps the rules of screen_checks."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager

import pytest
from PySide6.QtQuick import QQuickWindow
from PySide6.QtWidgets import QApplication

from kiosk.operations.station import Station
from kiosk.ui.board.gallery import SCREENS, GalleryWindow, board_window
from kiosk.ui.screenshots import BOARD_SIZES, MOMENT, Size
from kiosk.ui.theme import Mode
from tests.ui import pictures, pseudo, screen_checks
from tests.ui.conftest import PSEUDO, speech
from tests.ui.scene import items
from tests.ui.stillness import calm
from tests.ui.test_screens import accept, name, words_of

SIZES: tuple[Size, ...] = (*BOARD_SIZES, (1366, 768), (1280, 1024), (3840, 2160), (720, 1280))
LANGUAGES = ("zh_CN", "de", "en", PSEUDO)

OpenBoard = Callable[..., AbstractContextManager[GalleryWindow]]


@pytest.fixture
def open_board(shown_app: QApplication, station: Station) -> OpenBoard:
    @contextmanager
    def opened(language: str, size: Size, mode: Mode = Mode.LIGHT) -> Iterator[GalleryWindow]:
        words = speech(shown_app, language)
        spoken = "en" if language == PSEUDO else language
        with board_window(
            station, words.install, words.catalogue, size, spoken, moment=MOMENT, mode=mode
        ) as board:
            yield board

    return opened


def faults(board: GalleryWindow, find: Callable[[QQuickWindow], list[str]]) -> list[str]:
    """Go through all states and return the faults of each."""
    found = []
    for screen in SCREENS:
        board.show(screen)
        calm(board.window)
        found += [f"{screen}: {line}" for line in find(board.window)]
    return found


@pytest.mark.slow
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("size", SIZES, ids=name)
def test_layout(open_board: OpenBoard, language: str, size: Size) -> None:
    with open_board(language, size) as board:
        accept(faults(board, screen_checks.check))


@pytest.mark.slow
@pytest.mark.parametrize("mode", list(Mode))
@pytest.mark.parametrize("size", BOARD_SIZES, ids=name)
def test_contrast_as_drawn(open_board: OpenBoard, size: Size, mode: Mode) -> None:
    with open_board("zh_CN", size, mode) as board:
        accept(faults(board, pictures.faint))


def test_no_text_is_untranslated(open_board: OpenBoard, station: Station) -> None:
    data = list(words_of(station.site))

    def untranslated(window: QQuickWindow) -> list[str]:
        texts = [one.text for one in screen_checks.look(window).texts if "QQuickText" in one.kinds]
        numbers = [one for one in texts if len(one) == 4 and one[1:].isdecimal()]
        return pseudo.untranslated(texts, [*data, *numbers])

    with open_board(PSEUDO, BOARD_SIZES[0]) as board:
        accept(faults(board, untranslated))


def test_numbers_and_counters_are_as_large_as_the_look_demands(open_board: OpenBoard) -> None:
    wanted = {"number": 256, "counter": 376, "lastNumber0": 128, "lastCounter0": 128, "waiting0": 72}
    for size in BOARD_SIZES:
        with open_board("de", size) as board:
            board.show("board")
            calm(board.window)
            parts = {one.objectName(): one for one in items(board.window.contentItem())}
            sizes = {part: parts[part].property("fontInfo").property("pixelSize").toInt() for part in wanted}
            assert sizes == wanted
