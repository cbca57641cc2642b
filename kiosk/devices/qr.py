"""QR codes, drawn with error correction M and the most compact mode for each part of the text."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PIL.Image import Image

Matrix = tuple[tuple[bool, ...], ...]

# Free modules that the standard asks for on every side.
QUIET_ZONE = 4
# Runs shorter than this stay in byte mode: a change of mode costs more than it saves.
_SHORTEST_RUN = 12


def matrix(text: str) -> Matrix:
    """Return the modules row by row, True is dark, without the quiet zone.

    Raises ValueError for a text that no QR code can hold (about 2,300 bytes).
    """
    from qrcode.constants import ERROR_CORRECT_M
    from qrcode.exceptions import DataOverflowError
    from qrcode.main import QRCode

    code = QRCode(error_correction=ERROR_CORRECT_M, border=0)
    code.add_data(text, optimize=_SHORTEST_RUN)
    try:
        code.make(fit=True)
    except (DataOverflowError, ValueError) as error:
        raise ValueError(f"no QR code holds these {len(text)} characters") from error
    return tuple(tuple(bool(module) for module in row) for row in code.get_matrix())


def picture(text: str, module: int = 8, border: int = QUIET_ZONE) -> "Image":
    """Return the code as a black and white picture; ``module`` px a module, ``border`` modules free."""
    from PIL import Image

    rows = matrix(text)
    size = len(rows)
    small = Image.new("1", (size + 2 * border, size + 2 * border), 1)
    for y, row in enumerate(rows):
        for x, dark in enumerate(row):
            if dark:
                small.putpixel((x + border, y + border), 0)
    return small.resize((small.width * module, small.height * module), Image.Resampling.NEAREST)
