"""Draw the nine-patch shadows of the cards. Run: python packaging/assets/make_shadows.py

Each is a blurred rounded rectangle; the border of the nine-patch is margin + 28 with a margin of
three sigma, as Card.qml takes it apart. They are pictures, because the software renderer draws no effects.
"""

import sys
from pathlib import Path

from PIL import Image, ImageDraw, ImageFilter

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from kiosk.ui.theme import SHADOW_COLOUR, SHADOWS, Shadow  # noqa: E402

OUT = ROOT / "resources" / "qml" / "Lobby" / "Controls" / "images"
RADIUS = 24
EDGE = 28
MIDDLE = 8


def draw(shadow: Shadow) -> Image.Image:
    """Return the picture of one level."""
    margin = 3 * shadow.sigma
    size = 2 * (margin + EDGE) + MIDDLE
    mask = Image.new("L", (size, size), 0)
    box = (margin, margin, size - margin - 1, size - margin - 1)
    ImageDraw.Draw(mask).rounded_rectangle(box, RADIUS, fill=shadow.alpha)
    mask = mask.filter(ImageFilter.GaussianBlur(shadow.sigma))
    picture = Image.new("RGBA", (size, size), SHADOW_COLOUR)
    picture.putalpha(mask)
    return picture


def main() -> None:
    """Draw all levels."""
    OUT.mkdir(parents=True, exist_ok=True)
    for shadow in SHADOWS:
        draw(shadow).save(OUT / f"shadow-{shadow.level}.png", optimize=True)


if __name__ == "__main__":
    main()
