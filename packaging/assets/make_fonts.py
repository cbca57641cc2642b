"""Make resources/fonts from Debian's fonts-inter and fonts-noto-cjk.

Run: python packaging/assets/make_fonts.py

Inter is cut to the Latin, Greek and Cyrillic it draws here. From the Noto Sans CJK collection the
Simplified Chinese face is taken with every Han character, so that rare names are drawn too; Hangul,
hints and vertical setting are left out. Its line metrics are set to Inter's: lines of Chinese and
German are then of one height and stand on one base line, whichever face draws them. The changed
face has a name of its own, else one that is installed on the machine could be drawn in its place.
"""

import gzip
import shutil
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont

FONTS = Path("/usr/share/fonts/opentype")
DOC = Path("/usr/share/doc")
OUT = Path(__file__).resolve().parents[2] / "resources" / "fonts"

INTER = ("Inter-Regular", "Inter-Medium", "Inter-SemiBold", "Inter-Bold")
DISPLAY = ("InterDisplay-Regular", "InterDisplay-SemiBold", "InterDisplay-Bold")
INTER_FEATURES = ["calt", "case", "ccmp", "kern", "locl", "mark", "mkmk", "tnum", "zero"]
LATIN = [
    *range(0x20, 0x530),
    *range(0x1E00, 0x1F00),
    *range(0x2000, 0x2070),
    *range(0x2070, 0x2200),
    *range(0x2200, 0x2300),
    *range(0x25A0, 0x2600),
    0xFB01,
    0xFB02,
    0xFFFD,
]
HANGUL = {*range(0x1100, 0x1200), *range(0x3130, 0x3190), *range(0xA960, 0xA980), *range(0xAC00, 0xD800)}
SIMPLIFIED_CHINESE = 2  # place of "Noto Sans CJK SC" in the collection
CHINESE_FAMILY = "Noto Sans SC Lobby"
ASCENT, DESCENT = 969, 242  # Inter's, in thousandths of an em


def options(features: list[str]) -> subset.Options:
    """Return what every face is cut with."""
    chosen = subset.Options()
    chosen.layout_features = features
    chosen.hinting = False
    chosen.notdef_outline = True
    chosen.name_IDs = [0, 1, 2, 3, 4, 5, 6, 13, 14, 16, 17]
    chosen.name_languages = [0x409]
    chosen.drop_tables += ["DSIG", "VORG", "vhea", "vmtx"]
    return chosen


def make_inter(name: str) -> None:
    """Cut one weight of Inter or Inter Display."""
    font = TTFont(FONTS / "inter" / f"{name}.otf")
    cut = subset.Subsetter(options(INTER_FEATURES))
    cut.populate(unicodes=LATIN)
    cut.subset(font)
    font.save(OUT / f"{name}.otf")


def make_chinese(weight: str) -> None:
    """Take the Simplified Chinese face of one weight with all its Han characters."""
    font = TTFont(FONTS / "noto" / f"NotoSansCJK-{weight}.ttc", fontNumber=SIMPLIFIED_CHINESE)
    cut = subset.Subsetter(options([]))
    cut.populate(unicodes=sorted(set(font.getBestCmap()) - HANGUL))
    cut.subset(font)
    unit = font["head"].unitsPerEm / 1000
    font["hhea"].ascent = font["OS/2"].sTypoAscender = round(ASCENT * unit)
    font["hhea"].descent = font["OS/2"].sTypoDescender = -round(DESCENT * unit)
    font["hhea"].lineGap = font["OS/2"].sTypoLineGap = 0
    font["OS/2"].usWinAscent = round(ASCENT * unit)
    font["OS/2"].usWinDescent = round(DESCENT * unit)
    rename(font, weight)
    font.save(OUT / f"NotoSansSCLobby-{weight}.otf")


def rename(font: TTFont, weight: str) -> None:
    """Give the face our family name in every place that holds one."""
    postscript = f"{CHINESE_FAMILY.replace(' ', '')}-{weight}"
    names = {1: CHINESE_FAMILY, 2: weight, 3: postscript, 4: f"{CHINESE_FAMILY} {weight}", 6: postscript}
    for record in list(font["name"].names):
        if record.nameID in (16, 17):
            font["name"].removeNames(nameID=record.nameID)
        elif record.nameID in names:
            record.string = names[record.nameID]
    face = font["CFF "].cff
    face.fontNames[0] = postscript
    face.topDictIndex[0].FamilyName = CHINESE_FAMILY
    face.topDictIndex[0].FullName = names[4]


def copy_notice(package: str, name: str) -> None:
    """Put Debian's copyright file, which holds the whole licence, beside the fonts."""
    source = DOC / package / "copyright"
    if source.exists():
        shutil.copyfile(source, OUT / name)
    else:
        (OUT / name).write_bytes(gzip.decompress(source.with_suffix(".gz").read_bytes()))


def main() -> None:
    """Make every face."""
    OUT.mkdir(parents=True, exist_ok=True)
    for name in INTER + DISPLAY:
        make_inter(name)
    for weight in ("Regular", "Bold"):
        make_chinese(weight)
    copy_notice("fonts-inter", "LICENSE-Inter.txt")
    copy_notice("fonts-noto-cjk", "LICENSE-NotoSansCJK.txt")


if __name__ == "__main__":
    main()
