"""Make the pictures of the README from the real screens. Run: python packaging/assets/make_pictures.py"""

import subprocess
import sys
import tempfile
from pathlib import Path

from PIL import Image

ROOT = Path(__file__).resolve().parents[2]
OUT = ROOT / "packaging" / "pictures"
NAMES = (
    "greeting-zh_CN-1080x1920",
    "purpose-de-1080x1920",
    "ticket-en-1080x1920",
    "desk-serving-en-1600x1000",
    "board-zh_CN-1920x1080",
    "desk-figures-today-en-1600x1000",
)


def main() -> None:
    """Draw all screens, and keep the chosen ones at two thirds of their size."""
    OUT.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run([sys.executable, "-m", "kiosk", "screenshots", "--out", folder], cwd=ROOT, check=True)
        for name in NAMES:
            with Image.open(Path(folder) / f"{name}.png") as picture:
                size = (picture.width * 2 // 3, picture.height * 2 // 3)
                smaller = picture.convert("RGB").resize(size, Image.Resampling.LANCZOS)
            smaller.quantize(192, dither=Image.Dither.NONE).save(OUT / f"{name}.png", optimize=True)


if __name__ == "__main__":
    main()
