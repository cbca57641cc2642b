"""``kiosk screenshots``: the screens as pictures, with a ticket that can be scanned."""

import subprocess
import sys

import pytest
import zxingcpp
from PIL import Image

from tests.command import Kiosk

SCREENS = {"greeting", "purpose", "host", "party", "details", "confirm", "ticket", "idle", "error"}
SIZE = "1080x1920"
# The real command in one language and one size for each program, without waiting long for what moves, and
# with few of the desk's pictures: all of them take minutes.
SHORT = """
import sys
from kiosk.ui import screenshots
draw = screenshots.draw
screenshots.TOUCH_SIZES = ((1080, 1920),)
screenshots.DESK_SIZES = ((1280, 800),)
screenshots._STILL_SECONDS = 0.02
desk = screenshots.desk_gallery.SCREENS
for name in list(desk)[2:]:
    del desk[name]
screenshots.draw = lambda out, station, speech, languages: draw(out, station, speech, ["de"])
from kiosk.app.cli import run
sys.exit(run(sys.argv[1:]))
"""


@pytest.mark.slow
@pytest.mark.timeout(200)
def test_screens_are_drawn_and_the_ticket_can_be_scanned(kiosk: Kiosk) -> None:
    done = subprocess.run(
        [sys.executable, "-c", SHORT, "screenshots", "--out", "pictures"],
        env=kiosk.env(), cwd=kiosk.home, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    pictures = {path.name for path in (kiosk.home / "pictures").iterdir()}
    assert {f"{screen}-de-{SIZE}.png" for screen in SCREENS} <= pictures
    assert done.stdout == f"{len(pictures)} pictures written to pictures.\n"
    for screen in SCREENS:
        with Image.open(kiosk.home / "pictures" / f"{screen}-de-{SIZE}.png") as picture:
            assert f"{picture.width}x{picture.height}" == SIZE
            assert len(picture.convert("RGB").getcolors(10_000_000) or []) > 20
    with Image.open(kiosk.home / "pictures" / f"ticket-de-{SIZE}.png") as picture:
        (code,) = zxingcpp.read_barcodes(picture.convert("L"))
    assert len(code.text) == 143
    assert not kiosk.database.exists(), "drawing touched the station's own database"


def test_a_folder_that_cannot_be_made_is_a_clear_error(kiosk: Kiosk) -> None:
    (kiosk.home / "taken").write_text("a file")
    result = kiosk.run("screenshots", "--out", "taken")
    assert (result.status, result.output) == (1, b"")
    assert result.errors.splitlines()[-1].startswith("taken cannot be written: ")
