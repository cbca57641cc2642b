"""Translations: builds the catalogues and hands them to Qt.

``python -m kiosk.app.i18n`` builds every catalogue ahead; a program builds the one it needs when it is
missing or older than its sources.
"""

import os
from collections.abc import Sequence
from functools import cache
from pathlib import Path

import PySide6
from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from kiosk.paths import BUILD, RESOURCES

SOURCES = RESOURCES / "i18n"
SHIPPED = SOURCES  # a package carries the built catalogues beside their sources

_installed: list[QTranslator] = []


class CatalogueError(RuntimeError):
    """A catalogue cannot be built or read: the program is not installed properly."""


def available() -> list[str]:
    """Return the codes of the languages that have a translation, sorted."""
    return sorted({_language(path) for path in SOURCES.glob("*_*.ts")})


def install(app: QCoreApplication, language: str) -> None:
    """Make ``language`` the one that ``app`` speaks, in place of the one before.

    Windows that stand open learn it by QEvent.LanguageChange; a QML engine needs ``retranslate()``.
    Raises CatalogueError when the language has no catalogue.
    """
    add(app, [*_qt_catalogues(language), catalogue(language)], QLocale(language))


def add(app: QCoreApplication, catalogues: Sequence[Path], locale: QLocale) -> None:
    """Put these catalogues, the last one first asked, in place of all that are installed."""
    translators = []
    for path in catalogues:
        translator = QTranslator()
        if not translator.load(str(path)):
            raise CatalogueError(f"{path.name} cannot be read")
        translators.append(translator)
    for translator in _installed:
        app.removeTranslator(translator)
    _installed[:] = translators
    QLocale.setDefault(locale)
    for translator in translators:
        app.installTranslator(translator)


def catalogue(language: str) -> Path:
    """Return the built catalogue of ``language``, building it when missing or out of date."""
    sources = sorted(SOURCES.glob(f"*_{language}.ts"))
    name = f"{language}.qm"
    if not sources:
        raise CatalogueError(f"there is no translation {language!r}")
    newest = max(path.stat().st_mtime_ns for path in sources)
    for folder in (SHIPPED, BUILD / "i18n", _cache()):
        built = folder / name
        if built.is_file() and built.stat().st_mtime_ns >= newest:
            return built
    return build(sources, name)


def build(sources: Sequence[Path], name: str) -> Path:
    """Build one catalogue from ``.ts`` files, into build/i18n or else the user's cache folder."""
    import tempfile

    for folder in (BUILD / "i18n", _cache()):
        try:
            folder.mkdir(parents=True, exist_ok=True)
            with tempfile.TemporaryDirectory(dir=folder) as work:
                made = Path(work) / name
                release(sources, made)
                # Two programs may build at once: each swaps in a whole file.
                return made.replace(folder / name)
        except OSError:
            continue
    raise CatalogueError(f"{name} cannot be written anywhere")


def release(sources: Sequence[Path], target: Path) -> None:
    """Run Qt's lrelease: merge ``sources`` into the binary catalogue ``target``."""
    import subprocess

    tool = Path(PySide6.__file__).parent / ("lrelease.exe" if os.name == "nt" else "lrelease")
    command = [str(tool), "-silent", *map(str, sources), "-qm", str(target)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode != 0 or not target.is_file():
        raise CatalogueError(f"lrelease failed for {target.name}: {done.stderr.strip()}")


def _language(source: Path) -> str:
    return source.stem.split("_", 1)[1]


def _qt_catalogues(language: str) -> list[Path]:
    """Qt's own words (dialog buttons, shortcuts), where Qt has that language."""
    folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    names = (f"qtbase_{language}.qm", f"qtbase_{language.split('_', maxsplit=1)[0]}.qm")
    return [folder / name for name in names if (folder / name).is_file()][:1]


@cache
def _cache() -> Path:
    from platformdirs import user_cache_path

    return user_cache_path("lobby-kiosk", appauthor=False) / "i18n"


def main() -> None:
    """Build the catalogues of all languages."""
    for language in available():
        catalogue(language)


if __name__ == "__main__":
    main()
