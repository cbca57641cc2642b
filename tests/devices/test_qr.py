"""Drawn codes are read back: plain, printed at 25 mm, photographed at an angle."""

import random
from datetime import timedelta
from uuid import UUID

import pytest
import zxingcpp
from PIL import Image, ImageFilter

from kiosk.devices.qr import matrix, picture
from kiosk.operations.codes import Signer, payload
from tests.conftest import NOW

TOKEN = Signer.in_memory().sign(UUID(int=1), NOW + timedelta(days=30))
ADDRESS = "https://tickets.example.org/t/"
CODES = [TOKEN, payload(TOKEN, ADDRESS)]


def read(image: Image.Image) -> list[str]:
    found = zxingcpp.read_barcodes(image.convert("L"))
    assert all(one.format == zxingcpp.BarcodeFormat.QRCode for one in found)
    return [one.text for one in found]


@pytest.mark.parametrize("text", [*CODES, "C012", "椴园 Müller", "0123456789" * 30])
def test_plain(text: str) -> None:
    assert read(picture(text)) == [text]
    assert read(picture(text, module=2)) == [text]


def test_a_token_is_held_compactly() -> None:
    # Version 6: byte mode would need version 9 (53 modules).
    assert len(matrix(TOKEN)) == 41
    assert len(matrix(CODES[1])) == 49


def test_correction_is_medium() -> None:
    (found,) = zxingcpp.read_barcodes(picture(TOKEN).convert("L"))
    assert found.ec_level == "M"


def test_the_quiet_zone_is_white() -> None:
    image = picture(TOKEN, module=3, border=4).convert("L")
    assert image.size == ((41 + 8) * 3, (41 + 8) * 3)
    assert image.crop((0, 0, image.width, 12)).getextrema() == (255, 255)
    assert image.crop((0, 0, 12, image.height)).getextrema() == (255, 255)
    assert picture(TOKEN, module=1, border=0).size == (41, 41)


@pytest.mark.parametrize("text", CODES)
def test_printed_at_25_mm_on_a_200_dpi_printer(text: str) -> None:
    dots = round(25 / 25.4 * 200)
    # The module is whole dots, as a printer draws it; all with the quiet zone within 25 mm.
    module = dots // (len(matrix(text)) + 8)
    image = picture(text, module=module)
    assert image.width <= dots
    paper = Image.new("L", (dots + 80, dots + 80), 250)
    paper.paste(image.convert("L"), (40, 40))
    # Thermal paper: dots bleed a little, black is not black.
    worn = paper.filter(ImageFilter.GaussianBlur(0.8)).point(lambda value: 60 + value * 180 // 255)
    assert read(worn) == [text]


@pytest.mark.parametrize("text", CODES)
@pytest.mark.parametrize(
    "corners",
    [
        [(150, 120), (820, 200), (760, 800), (110, 860)],  # from the left
        [(260, 180), (700, 180), (840, 830), (120, 830)],  # from below
        [(330, 100), (850, 330), (640, 850), (120, 640)],  # turned by a quarter of a right angle
    ],
)
def test_photographed_at_an_angle(text: str, corners: list[tuple[int, int]]) -> None:
    image = picture(text, module=10).convert("L")
    photo = image.transform(
        (960, 960),
        Image.Transform.PERSPECTIVE,
        perspective(corners, image.width),
        Image.Resampling.BICUBIC,
        fillcolor=205,
    )
    assert read(noisy(photo.filter(ImageFilter.GaussianBlur(1.5)), 24)) == [text]


def perspective(corners: list[tuple[int, int]], size: int) -> list[float]:
    """Return Pillow's eight coefficients that draw a square of ``size`` onto four corners."""
    square = [(0, 0), (size, 0), (size, size), (0, size)]
    rows: list[list[float]] = []
    for (x, y), (u, v) in zip(corners, square, strict=True):
        rows.append([x, y, 1, 0, 0, 0, -u * x, -u * y, u])
        rows.append([0, 0, 0, x, y, 1, -v * x, -v * y, v])
    for column in range(8):  # Gauss and Jordan
        pivot = max(range(column, 8), key=lambda row: abs(rows[row][column]))
        rows[column], rows[pivot] = rows[pivot], rows[column]
        rows[column] = [value / rows[column][column] for value in rows[column]]
        for other in range(8):
            if other != column:
                factor = rows[other][column]
                rows[other] = [a - factor * b for a, b in zip(rows[other], rows[column], strict=True)]
    return [row[8] for row in rows]


def noisy(image: Image.Image, most: int) -> Image.Image:
    dice = random.Random(7)
    pixels = bytes(
        min(255, max(0, value + dice.randint(-most, most))) for value in image.convert("L").tobytes()
    )
    return Image.frombytes("L", image.size, pixels)


def test_too_much_text_is_told() -> None:
    with pytest.raises(ValueError, match="no QR code holds"):
        matrix("ü" * 3000)
