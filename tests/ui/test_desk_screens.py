"""Every desk window in every language and size keeps the rules of widget_checks."""

from collections.abc import Iterator
from itertools import chain

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from kiosk.operations import queue
from kiosk.operations.hosts import search
from kiosk.operations.station import Station
from kiosk.ui.desk.gallery import SCREENS, desk_window, show
from kiosk.ui.screenshots import DESK_SIZES, MOMENT, Size
from tests.ui import pseudo, widget_checks
from tests.ui.conftest import PSEUDO, speech
from tests.ui.test_screens import LANGUAGES, accept, name, words_of

SIZES: tuple[Size, ...] = (*DESK_SIZES, (1024, 768))


def tops(app: QApplication, station: Station, language: str, size: Size) -> Iterator[tuple[str, QWidget]]:
    """Yield each screen's name and what lies uppermost in it."""
    spoken = "en" if language == PSEUDO else language
    install = speech(app, language).install
    with desk_window(station, install, size, spoken, moment=MOMENT) as window:
        for screen in SCREENS:
            top = show(window, screen)
            app.processEvents()
            yield screen, top


@pytest.mark.slow
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("size", SIZES, ids=name)
def test_layout_and_names(shown_app: QApplication, station: Station, language: str, size: Size) -> None:
    found = [
        f"{screen}: {line}"
        for screen, top in tops(shown_app, station, language, size)
        for line in widget_checks.check(top)
    ]
    accept(found)


def test_no_text_is_untranslated(shown_app: QApplication, station: Station) -> None:
    shown = [
        (screen, text)
        for screen, top in tops(shown_app, station, PSEUDO, DESK_SIZES[0])
        for text in widget_checks.texts(top)
    ]
    readings = [hit.reading for hit in search(station.site.hosts, "", "en")]
    visitors = [words_of(queue.detail(station, row.id)) for row in queue.open_rows(station, MOMENT)]
    data = [station.name, *readings, *words_of(station.site), *chain.from_iterable(visitors)]
    accept([f"{screen}: {text}" for screen, text in shown if pseudo.untranslated([text], data)])
