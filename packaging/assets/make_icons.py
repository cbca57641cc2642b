"""Take the icons we use out of lucide-static. Run: npm pack lucide-static, unpack, then
python packaging/assets/make_icons.py PACKAGE_FOLDER
"""

import re
import shutil
import sys
from pathlib import Path

OUT = Path(__file__).resolve().parents[2] / "resources" / "icons"

NAMES = """
accessibility a-large-small annoyed arrow-big-up arrow-big-up-dash arrow-down-to-line arrow-left arrow-right
arrow-right-left baby bell-ring book-open building-2 cable calendar calendar-check calendar-days check
chevron-down chevron-left chevron-right chevron-up circle-alert circle-check circle-help circle-pause
circle-play circle-user-round circle-x clipboard-list clock contrast delete door-open download eye eye-off
file-text flag frown globe hand hand-helping headphones headset heart history house id-card info key-round
keyboard languages laugh leaf list lock lock-open log-in log-out luggage mail map-pin megaphone meh
message-square message-square-plus message-square-text message-square-warning messages-square mic minus
monitor moon octagon-alert package paintbrush pause paw-print pencil phone play plus pointer printer qr-code
refresh-cw rotate-ccw save scan-line search send settings shield-check smartphone smile snowflake space
sparkles sprout star store sun sunrise sunset tag thermometer ticket timer trash-2 triangle-alert umbrella
undo-2 upload user-round user-round-check user-round-plus user-round-x users-round volume-2 volume-x
washing-machine wifi wifi-off wrench x
""".split()
# Names that Lucide has changed; the left one is ours.
RENAMED = {"circle-help": "circle-question-mark"}


def main(package: Path) -> None:
    """Copy the icons without comment and class, and the notice with both licences."""
    OUT.mkdir(parents=True, exist_ok=True)
    for old in OUT.glob("*.svg"):
        old.unlink()
    for name in NAMES:
        source = package / "icons" / f"{name}.svg"
        if not source.exists():
            source = package / "icons" / f"{RENAMED[name]}.svg"
        text = re.sub(r"<!--.*?-->\s*", "", source.read_text(), flags=re.DOTALL)
        text = re.sub(r'\s*class="[^"]*"', "", text)
        (OUT / f"{name}.svg").write_text(text)
    shutil.copyfile(package / "LICENSE", OUT / "LICENSE-Lucide.txt")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
