"""The words of reports for programs that draw no screens, or draw them in another language."""

from typing import TYPE_CHECKING

from kiosk.exports.words import ReportWords

if TYPE_CHECKING:
    from kiosk.operations.station import Station


def words_for(station: "Station", language: str) -> ReportWords:
    """Return the words of the site's reports in ``language``, whatever the process speaks.

    Needs no application object and changes nothing on a screen. Raises CatalogueError when the language
    has no translation.
    """
    from PySide6.QtCore import QTranslator

    from kiosk.app import i18n
    from kiosk.viewmodels.report_words import report_words

    path = i18n.catalogue(language)
    translator = QTranslator()
    if not translator.load(str(path)):
        raise i18n.CatalogueError(f"{path.name} cannot be read")
    return report_words(
        station.site, language, lambda context, text: translator.translate(context, text) or text
    )
