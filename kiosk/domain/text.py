"""What may be typed, scanned or imported as text.

Everything from outside passes through :func:`clean` once, at the door. What it returns is safe to
draw, print, log and store. Formula, SQL and markup characters are ordinary text and stay as they are:
each writer escapes for its own format.

Policy for characters that cannot be seen: they are refused, never dropped, so that what is stored is
what was given. This includes every variation selector and the zero-width joiner, and so the emoji that
need them; a name or a request can be written without.
"""

import re
import unicodedata

from kiosk.domain.errors import InvalidInput

# Spaces and line ends that paste, scanners and spreadsheets leave around a value.
_OUTER = (
    " \t\r\n\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"
)

_CONTROL = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029]")
_CONTROL_BUT_LINES = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029]")
_DIRECTION = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
# Soft hyphen, joiners, fillers, zero width, byte order mark, deprecated and annotation marks, musical
# formatting, blank Braille, variation selectors, tags.
_INVISIBLE = re.compile(
    "[\u00ad\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200d\u2060-\u2065\u206a-\u206f"
    "\u2800\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffb"
    "\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e0fff]"
)
# A letter with more marks than this is drawn over its neighbours; no living script needs more.
_MOST_MARKS = 4
# Canonical composition makes at most four characters one.
_MOST_SHRINK = 4


def clean(text: str, limit: int, lines: bool = False, field: str | None = None) -> str:
    """Return ``text`` in normal form NFC without outer white space, or refuse it.

    ``limit`` is the most characters (code points) of the result. ``lines`` allows line feeds inside,
    and turns other line ends into them. ``field`` is only handed on to the error.

    Raises InvalidInput with the code ``too_long`` (with ``limit``), ``control_character``,
    ``direction_character``, ``invisible_character`` or ``not_text`` (surrogates, private use,
    unassigned, or marks heaped on one letter).
    """
    text = text.strip(_OUTER)
    # Normalising is quadratic in a heap of marks, so what cannot fit goes before.
    if len(text) > limit * _MOST_SHRINK:
        raise InvalidInput("too_long", field, limit=limit)
    if lines:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    text = unicodedata.normalize("NFC", text)
    if len(text) > limit:
        raise InvalidInput("too_long", field, limit=limit)
    fault = None if text.isascii() and text.isprintable() else _fault(text, lines)
    if fault is not None:
        raise InvalidInput(fault, field)
    return text


def _fault(text: str, lines: bool) -> str | None:
    """Return the code of the first rule that ``text`` breaks, or None."""
    if (_CONTROL_BUT_LINES if lines else _CONTROL).search(text):
        return "control_character"
    if _DIRECTION.search(text):
        return "direction_character"
    if _INVISIBLE.search(text):
        return "invisible_character"
    return None if _is_text(text) else "not_text"


def _is_text(text: str) -> bool:
    """Tell whether every character is assigned and no letter carries a heap of marks."""
    marks = _MOST_MARKS  # a mark at the start would sit on whatever is drawn before it
    for char in text:
        category = unicodedata.category(char)
        if category in ("Cs", "Co") or (category == "Cn" and not _newer_ideograph(char)):
            return False
        if category in ("Mn", "Me"):
            marks += 1
            if marks > _MOST_MARKS:
                return False
        else:
            marks = _MOST_MARKS if char == "\n" else 0
    return True


def _newer_ideograph(char: str) -> bool:
    """Tell whether ``char`` is an ideograph that Python's tables may not know yet.

    Planes 2 and 3 hold nothing else, and rare Chinese names live there; the last two code points of
    a plane are never characters.
    """
    point = ord(char)
    return 0x20000 <= point <= 0x3FFFF and point & 0xFFFF < 0xFFFE
