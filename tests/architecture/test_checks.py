"""The checks of packaging/ must find what they are for."""

import importlib.util
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parents[2]

CATALOGUE = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de"><context><name>Page</name>{}</context></TS>
"""
FAULTS = {
    "missing: ('Page', 'Hello', '')": "",
    "no longer used": "<message><source>Bye</source><translation>Ade</translation></message>",
    "unfinished": """<message><source>Hello</source>
        <translation type="unfinished">Hallo</translation></message>""",
    "empty": "<message><source>Hello</source><translation> </translation></message>",
    "placeholders differ": "<message><source>Step %1</source><translation>Schritt</translation></message>",
    "needs 2 plural forms": """<message numerus="yes"><source>%n day(s)</source>
        <translation><numerusform>%n Tage</numerusform></translation></message>""",
    "translated in two ways": """<message><source>Hello</source><translation>Hallo</translation></message>
        <message><source>Hello</source><translation>Guten Tag</translation></message>""",
}


def load(name: str) -> ModuleType:
    """Import a script of packaging/, which is no package."""
    spec = importlib.util.spec_from_file_location(name, ROOT / "packaging" / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def translations(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> ModuleType:
    module = load("check_translations")
    monkeypatch.setattr(module, "CATALOGUES", tmp_path)
    return module


@pytest.mark.parametrize(("fault", "entries"), FAULTS.items(), ids=list(FAULTS))
def test_faulty_translations_are_found(
    translations: ModuleType, tmp_path: Path, fault: str, entries: str
) -> None:
    (tmp_path / "touch_de.ts").write_text(CATALOGUE.format(entries), encoding="utf-8")
    wanted = {("Page", text, ""): False for text in ("Hello", "Step %1", "%n day(s)")}
    assert [line for line in translations.problems("de", wanted) if line.startswith(fault)]


def test_a_sound_catalogue_passes(translations: ModuleType, tmp_path: Path) -> None:
    entry = """<message numerus="yes"><source>%n day(s)</source><translation>
        <numerusform>ein Tag</numerusform><numerusform>%n Tage</numerusform></translation></message>"""
    (tmp_path / "touch_de.ts").write_text(CATALOGUE.format(entry), encoding="utf-8")
    assert list(translations.problems("de", {("Page", "%n day(s)", ""): True})) == []


@pytest.mark.parametrize(
    ("line", "sound"),
    [
        ("required property SessionModel session; Text { text: root.session.page }", True),
        ("required property SessionModel session; Text { text: root.session.pages }", False),
        ("property string word: Theme.nothing", False),
    ],
)
def test_wrong_members_of_python_types_are_found(tmp_path: Path, line: str, sound: bool) -> None:
    """The same call as check_qml makes, on one file of our own."""
    module = load("check_qml")
    types = module.write(tmp_path / "types")
    page = tmp_path / "Page.qml"
    head = "import QtQuick\nimport Lobby.Models\nimport Lobby.Theme\n"
    page.write_text(f"{head}Item {{ id: root; objectName: Theme.family; {line} }}\n", encoding="utf-8")
    done = subprocess.run(module.command([page], types), capture_output=True, check=False)
    assert (done.returncode == 0) is sound, done.stderr.decode()
