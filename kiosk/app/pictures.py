"""Drawing the screens where nobody looks: no display, a database of its own that is thrown away."""

import os
import tempfile
from functools import partial
from pathlib import Path

from kiosk.app.display import OFFSCREEN
from kiosk.app.settings import APP_NAME
from kiosk.exports.files import ExportError


def draw_all(site_file: Path, out: Path) -> list[Path]:
    """Draw every screen of the site in all its languages into ``out``; returns the files.

    Raises ExportError when a picture cannot be written, InvalidInput for a faulty site file.
    """
    os.environ.update(OFFSCREEN)
    from PySide6.QtWidgets import QApplication

    from kiosk.app import i18n
    from kiosk.operations import station as stations
    from kiosk.ui import screenshots
    from kiosk.ui.fonts import use_fonts
    from kiosk.ui.touch.window import prepare_environment

    prepare_environment()
    app = QApplication([APP_NAME])
    use_fonts(12)
    speech = screenshots.Speech(install=partial(i18n.install, app), catalogue=i18n.catalogue)
    with tempfile.TemporaryDirectory(prefix=f"{APP_NAME}-") as folder:
        url = f"sqlite:///{folder}/pictures.db"
        station = stations.open_station(url, site_file, "lobby", screenshots.MOMENT)
        try:
            return list(screenshots.draw(out, station, speech, station.site.languages))
        except OSError as error:
            raise ExportError("not_writable", path=str(out), reason=error.strerror or str(error)) from error
        finally:
            stations.close()
