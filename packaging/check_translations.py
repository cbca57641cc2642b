"""Check that every word of the screens stands finished in every language. ``--update`` takes over new ones.

The sources are read anew with Qt's lupdate, so that a text added or changed without its translation shows.
"""

import os
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import PySide6

ROOT = Path(__file__).resolve().parent.parent
CATALOGUES = ROOT / "resources" / "i18n"
LANGUAGES = ("zh_CN", "de", "en")
# How many plural forms Qt wants: one, few, many …
FORMS = {"zh_CN": 1, "de": 2, "en": 2}
# Where the words of each catalogue are; those of the touch screen are everywhere else.
PARTS = {
    "desk": (
        "kiosk/ui/desk",
        "kiosk/viewmodels/desk",
        "kiosk/viewmodels/report_words",
        "kiosk/viewmodels/figure_words",
        "kiosk/viewmodels/chart_words",
        "kiosk/viewmodels/daily_log_words",
        "kiosk/viewmodels/briefing_words",
    ),
    "board": ("kiosk/ui/board", "kiosk/viewmodels/board", "resources/qml/Lobby/Board"),
}
PLACEHOLDER = re.compile(r"%L?\d|%n|\{\w*\}|<[^>]+>")

Key = tuple[str, str, str]


@dataclass(frozen=True)
class Message:
    """One entry of a catalogue. ``forms`` has one text, or one for each plural form."""

    key: Key
    plural: bool
    finished: bool
    forms: tuple[str, ...]


def read(path: Path) -> Iterator[Message]:
    """Yield the entries that are in use."""
    for context in ET.parse(path).getroot().iter("context"):  # noqa: S314 - files of our own
        name = context.findtext("name") or ""
        for entry in context.iter("message"):
            translation = entry.find("translation")
            if translation is None or translation.get("type") in ("vanished", "obsolete"):
                continue
            plural = entry.get("numerus") == "yes"
            found = translation.findall("numerusform") if plural else [translation]
            yield Message(
                key=(name, entry.findtext("source") or "", entry.findtext("comment") or ""),
                plural=plural,
                finished=translation.get("type") is None,
                forms=tuple("".join(one.itertext()) for one in found),
            )


def sources(part: str | None = None) -> list[str]:
    """Return the files that lupdate reads: those of ``desk``, ``board`` or ``touch``, or all."""
    files = [*(ROOT / "kiosk").rglob("*.py"), *(ROOT / "resources" / "qml").rglob("*.qml")]
    names = sorted(path.relative_to(ROOT).as_posix() for path in files)
    return [name for name in names if part in (None, _part(name))]


def _part(name: str) -> str:
    return next((part for part, places in PARTS.items() if name.startswith(places)), "touch")


def lupdate(files: list[str], target: Path) -> None:
    """Bring ``target`` up to date with the texts in ``files``."""
    tool = Path(PySide6.__file__).parent / ("lupdate.exe" if os.name == "nt" else "lupdate")
    command = [str(tool), "-silent", "-no-obsolete", "-locations", "none", *files, "-ts", str(target)]
    subprocess.run(command, cwd=ROOT, check=True)


def problems(language: str, wanted: dict[Key, bool]) -> Iterator[str]:
    """Yield what is wrong with the catalogues of one language. ``wanted`` tells which are plural."""
    messages = [one for path in sorted(CATALOGUES.glob(f"*_{language}.ts")) for one in read(path)]
    known = {one.key for one in messages}
    for key in sorted(wanted.keys() - known):
        yield f"missing: {key}"
    for key in sorted(known - wanted.keys()):
        yield f"no longer used: {key}"
    versions = Counter(key for key, _ in {(one.key, one.forms) for one in messages})
    for key in (key for key, count in versions.items() if count > 1):
        yield f"translated in two ways: {key}"
    for one in messages:
        for fault in _faults(one, language):
            yield f"{fault}: {one.key}"


def _faults(one: Message, language: str) -> Iterator[str]:
    if not one.finished:
        yield "unfinished"
    if not all(form.strip() for form in one.forms):
        yield "empty"
    if one.plural and len(one.forms) != FORMS[language]:
        yield f"needs {FORMS[language]} plural forms"
    source = Counter(PLACEHOLDER.findall(one.key[1]))
    for form in one.forms:
        here = Counter(PLACEHOLDER.findall(form))
        # "one visitor" may leave the figure out.
        if here != source and not (one.plural and here == source - Counter(["%n"])):
            yield f"placeholders differ in {form!r}"


def update() -> None:
    """Take new texts into the catalogues and drop those no longer used."""
    for language in LANGUAGES:
        for part in (*PARTS, "touch"):
            lupdate(sources(part), CATALOGUES / f"{part}_{language}.ts")


def main() -> int:
    """Return 0 when nothing is wrong."""
    if "--update" in sys.argv[1:]:
        update()
    with tempfile.TemporaryDirectory() as folder:
        fresh = Path(folder) / "all_en.ts"
        lupdate(sources(), fresh)
        wanted = {one.key: one.plural for one in read(fresh)} if fresh.is_file() else {}
    found = [f"{language}: {text}" for language in LANGUAGES for text in problems(language, wanted)]
    for line in found:
        print(line)
    print(f"check_translations: {len(wanted)} texts in {len(LANGUAGES)} languages, {len(found)} problems")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
