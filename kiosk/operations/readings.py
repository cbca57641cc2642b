"""Pinyin of Chinese names: surnames read as surnames, syllables kept apart for searching."""

import re
import unicodedata
from dataclasses import dataclass

# Surnames whose reading differs from the usual one of the character.
_SURNAMES = {
    "单": "shan", "曾": "zeng", "解": "xie", "仇": "qiu", "查": "zha", "盖": "ge", "朴": "piao", "任": "ren",
    "区": "ou", "繁": "po", "覃": "qin", "华": "hua", "宁": "ning", "乐": "yue", "员": "yun", "秘": "bi",
    "缪": "miao", "冼": "xian", "种": "chong", "折": "she", "逄": "pang", "隗": "wei", "翟": "zhai",
    "晁": "chao", "召": "shao", "訾": "zi", "祭": "zhai", "燕": "yan", "应": "ying", "车": "che", "褚": "chu",
    "能": "nai", "黑": "he", "盛": "sheng", "撒": "sa", "葛": "ge", "句": "gou", "相": "xiang", "俞": "yu",
    "藏": "zang", "都": "du", "宿": "su", "纪": "ji", "过": "guo", "哈": "ha", "那": "na", "谌": "chen",
    "尉": "wei", "牟": "mou", "郇": "xun", "郗": "xi", "佘": "she", "幺": "yao", "於": "yu", "阚": "kan",
    "尹": "yin", "沈": "shen", "贾": "jia", "薄": "bo", "柏": "bai", "强": "qiang", "曲": "qu", "洗": "xian",
    "單": "shan", "蓋": "ge", "樸": "piao", "區": "ou", "華": "hua", "樂": "yue", "員": "yun", "應": "ying",
    "車": "che", "諶": "chen", "紀": "ji", "過": "guo", "賈": "jia", "繆": "miao",
    "尉迟": "yu chi", "长孙": "zhang sun", "万俟": "mo qi", "澹台": "tan tai", "单于": "chan yu",
    "令狐": "ling hu", "欧阳": "ou yang", "司马": "si ma", "上官": "shang guan", "诸葛": "zhu ge",
    "东方": "dong fang", "皇甫": "huang fu", "夏侯": "xia hou", "公孙": "gong sun", "慕容": "mu rong",
    "司徒": "si tu", "司空": "si kong", "端木": "duan mu", "宇文": "yu wen", "轩辕": "xuan yuan",
    "南宫": "nan gong", "东郭": "dong guo", "呼延": "hu yan", "钟离": "zhong li", "独孤": "du gu",
    "闻人": "wen ren", "赫连": "he lian", "申屠": "shen tu", "太史": "tai shi", "淳于": "chun yu",
    "歐陽": "ou yang", "司馬": "si ma", "諸葛": "zhu ge", "東方": "dong fang", "長孫": "zhang sun",
}  # fmt: skip
_HAN = re.compile("[\u3007\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003fffd]")


@dataclass(frozen=True, slots=True)
class Syllable:
    """One syllable without tone (``ü`` kept), and where it stands in the written reading."""

    text: str
    start: int


@dataclass(frozen=True, slots=True)
class Reading:
    """A name in pinyin as it is written (``Zhang Siyuan``); ``surname`` counts its syllables."""

    text: str
    syllables: tuple[Syllable, ...]
    surname: int


def has_han(text: str) -> bool:
    """Tell whether there is a Chinese character in ``text``."""
    return _HAN.search(text) is not None


def han_of(text: str) -> str:
    """Return the Chinese characters of ``text``."""
    return "".join(_HAN.findall(text))


def read_name(name: str, override: str | None = None) -> Reading:
    """Return the pinyin of a Chinese name (characters only).

    ``override`` is a reading written out (``Shan Weiming``).
    """
    characters = list(name)
    surname = 2 if len(characters) > 2 and "".join(characters[:2]) in _SURNAMES else 1
    if override:
        return _given_reading(override, characters, surname)
    syllables = _surname(characters[:surname]) + _syllables(characters[surname:])
    return _written([syllables[:surname], syllables[surname:]])


def syllables_of(words: str) -> list[str]:
    """Return the syllables of ordinary Chinese words, such as the name of a department."""
    from pypinyin import lazy_pinyin

    # What has no reading comes in one run; the blanks between its characters keep them apart.
    return " ".join(lazy_pinyin(words, v_to_u=True, errors=" ".join)).lower().split()


def _surname(characters: list[str]) -> list[str]:
    known = _SURNAMES.get("".join(characters))
    return known.split() if known else _syllables(characters)


def _syllables(characters: list[str]) -> list[str]:
    """Return one reading a character; what has none stays as it is."""
    return syllables_of("".join(characters))


def _written(words: list[list[str]]) -> Reading:
    """Write words of syllables: capitals, and an apostrophe where syllables would run together."""
    text = ""
    syllables: list[Syllable] = []
    for word in words:
        if not word:
            continue
        text += " " if text else ""
        for place, syllable in enumerate(word):
            if place and syllable[0] in "aoe":
                text += "'"
            syllables.append(Syllable(syllable, len(text)))
            text += syllable.capitalize() if place == 0 else syllable
    return Reading(text, tuple(syllables), len(words[0]))


def _given_reading(override: str, characters: list[str], surname: int) -> Reading:
    """Cut a reading that was written out into the syllables of the characters."""
    syllables: list[Syllable] = []
    rest = characters
    for word in re.finditer(r"[^\s']+", override):
        plain = "".join(_bare(char) for char in word.group())
        position = 0
        while position < len(plain):
            length = _longest(plain[position:], rest[0]) if rest else 0
            length = length or len(plain) - position  # not a reading we know: keep the word whole
            syllables.append(Syllable(plain[position : position + length], word.start() + position))
            rest = rest[1:]
            position += length
    return Reading(override, tuple(syllables), surname)


def _bare(char: str) -> str:
    """Return a letter in lower case without its tone mark; ``ü`` keeps its dots."""
    base = unicodedata.normalize("NFD", char.lower())
    return "ü" if base[0] == "u" and "\u0308" in base else base[0]


def _longest(letters: str, character: str) -> int:
    """Return the length of the longest reading of ``character`` that ``letters`` begin with."""
    from pypinyin import Style, pinyin

    known = {_SURNAMES.get(character, "")}
    known.update(pinyin(character, style=Style.NORMAL, heteronym=True, v_to_u=True)[0])
    return max((len(one) for one in known if one and letters.startswith(one)), default=0)
