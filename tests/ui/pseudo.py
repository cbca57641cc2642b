"""A language nobody speaks: every translatable text accented, in brackets, and 40 % longer.

What shows without brackets was never translatable; what no longer fits would not fit a longer language.
"""

import html
import math
import re
import xml.etree.ElementTree as ET
from collections.abc import Iterable, Sequence
from functools import cache
from pathlib import Path
from tempfile import mkdtemp

from PySide6.QtCore import QCoreApplication, QLocale

from kiosk.app import i18n

OPEN, CLOSE = "⟦", "⟧"
LONGER = 1.4
ACCENTS = str.maketrans("aceinouyACEINOUY", "áćéíñóúýÁĆÉÍÑÓÚÝ")
KEPT = re.compile(r"%L?\d+|%n|\{\w*\}|<[^>]+>|&\w")


def pseudo(text: str) -> str:
    """Return ``text`` as the pseudo-language has it. Placeholders and tags stay as they are."""
    parts = re.split(f"({KEPT.pattern})", text)
    accented = "".join(part if KEPT.fullmatch(part) else part.translate(ACCENTS) for part in parts)
    return f"{OPEN}{accented}{_filling(text)}{CLOSE}"


def _filling(text: str) -> str:
    """Words enough to make the text 40 % longer, brackets counted, broken as the text's own are."""
    letters = re.sub(r"[^A-Za-z]+", " ", KEPT.sub(" ", text)).strip() or "a"
    missing = math.ceil(len(text) * (LONGER - 1)) - 2
    if missing <= 0:
        return ""
    words = f" {letters}" * (missing // (len(letters) + 1) + 1)
    cut = words[:missing]
    return cut[:-1] + letters[-1] if cut.endswith(" ") else cut


@cache
def catalogue() -> Path:
    """Build the catalogue of the pseudo-language from the English one."""
    folder = Path(mkdtemp(prefix="lobby-kiosk-pseudo-"))
    made = [_rewrite(source, folder) for source in sorted(i18n.SOURCES.glob("*_en.ts"))]
    built = folder / "xx.qm"
    i18n.release(made, built)
    return built


def install(app: QCoreApplication) -> None:
    """Let ``app`` speak the pseudo-language. Dates and figures stay English."""
    i18n.add(app, [catalogue()], QLocale("en"))


def untranslated(texts: Iterable[str], data: Iterable[str]) -> list[str]:
    """Return the texts that were never translatable. ``data`` are names and words of the site."""
    known = sorted({one for one in data if one}, key=len, reverse=True)
    return sorted({text for text in texts if _foreign(text, known)})


def _foreign(text: str, known: Sequence[str]) -> bool:
    rest = html.unescape(re.sub("<[^>]+>", "", text)).replace("\xa0", " ").strip()
    if any(rest in one for one in known):
        return False
    while (less := re.sub(f"{OPEN}[^{OPEN}{CLOSE}]*{CLOSE}", " ", rest)) != rest:
        rest = less
    for name in known:
        rest = rest.replace(name, " ")
    return re.search(r"[^\W\d_]{2,}", rest) is not None


def _rewrite(source: Path, folder: Path) -> Path:
    tree = ET.parse(source)
    for entry in tree.getroot().iter("message"):
        translation = entry.find("translation")
        if translation is None or translation.get("type") in ("vanished", "obsolete"):
            continue
        forms = translation.findall("numerusform") if entry.get("numerus") == "yes" else [translation]
        for form in forms:
            form.text = pseudo("".join(form.itertext()) or entry.findtext("source") or "")
        translation.attrib.pop("type", None)
    target = folder / source.name
    tree.write(target, encoding="utf-8", xml_declaration=True)
    return target
