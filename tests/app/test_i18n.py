"""Catalogues are built when needed, and one language takes the place of the other."""

import os
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QApplication

from kiosk.app import i18n

SOURCE = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="{language}"><context><name>Page</name>
<message><source>{source}</source><translation>{words}</translation></message></context></TS>
"""


def write(folder: Path, part: str, language: str, source: str, words: str) -> Path:
    path = folder / f"{part}_{language}.ts"
    path.write_text(SOURCE.format(language=language, source=source, words=words), encoding="utf-8")
    return path


@pytest.fixture
def folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Catalogues in two parts, in German and Chinese."""
    sources = tmp_path / "i18n"
    sources.mkdir()
    for part, source, de, zh in (("touch", "Back", "Zurück", "返回"), ("desk", "Call", "Aufrufen", "呼叫")):
        write(sources, part, "de", source, de)
        write(sources, part, "zh_CN", source, zh)
    monkeypatch.setattr(i18n, "SOURCES", sources)
    monkeypatch.setattr(i18n, "SHIPPED", sources)
    monkeypatch.setattr(i18n, "BUILD", tmp_path / "build")
    monkeypatch.setattr(i18n, "_cache", lambda: tmp_path / "cache")
    return tmp_path


def said(source: str) -> str:
    return QCoreApplication.translate("Page", source)


def test_available_names_each_language_once(folders: Path) -> None:
    assert i18n.available() == ["de", "zh_CN"]


def test_the_parts_of_a_language_become_one_catalogue(qapp: QApplication, folders: Path) -> None:
    i18n.install(qapp, "de")
    assert (said("Back"), said("Call")) == ("Zurück", "Aufrufen")
    assert [path.name for path in (folders / "build" / "i18n").iterdir()] == ["de.qm"]


def test_the_next_language_takes_the_place_of_the_one_before(qapp: QApplication, folders: Path) -> None:
    i18n.install(qapp, "de")
    i18n.install(qapp, "zh_CN")
    assert said("Back") == "返回"
    assert QLocale().name() == "zh_CN"
    i18n.add(qapp, [], QLocale("en"))
    assert said("Back") == "Back"


def test_words_of_qt_itself_are_translated_too(qapp: QApplication, folders: Path) -> None:
    i18n.install(qapp, "de")
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Abbrechen"


def test_a_catalogue_older_than_its_source_is_built_anew(qapp: QApplication, folders: Path) -> None:
    built = i18n.catalogue("de")
    changed = write(i18n.SOURCES, "touch", "de", "Back", "Nach hinten")
    later = built.stat().st_mtime_ns + 1_000_000_000
    os.utime(changed, ns=(later, later))
    i18n.install(qapp, "de")
    assert said("Back") == "Nach hinten"


def test_a_catalogue_is_built_once(folders: Path) -> None:
    built = i18n.catalogue("de")
    before = built.stat()
    assert i18n.catalogue("de") == built
    assert built.stat().st_mtime_ns == before.st_mtime_ns


def test_the_cache_stands_in_for_a_folder_that_cannot_be_written(
    folders: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    blocked = folders / "file"
    blocked.touch()
    monkeypatch.setattr(i18n, "BUILD", blocked)
    assert i18n.catalogue("de") == folders / "cache" / "de.qm"


def test_an_unknown_language_is_refused_and_the_present_one_stays(qapp: QApplication, folders: Path) -> None:
    i18n.install(qapp, "de")
    with pytest.raises(i18n.CatalogueError):
        i18n.install(qapp, "fr")
    assert said("Back") == "Zurück"


def test_a_faulty_source_is_told(folders: Path) -> None:
    (i18n.SOURCES / "touch_de.ts").write_text("<TS", encoding="utf-8")
    with pytest.raises(i18n.CatalogueError, match=r"de\.qm"):
        i18n.catalogue("de")
