"""Where the files stand that ship with the program."""

from pathlib import Path

_ROOT = Path(__file__).resolve().parent.parent

RESOURCES: Path = _ROOT / "resources"
"""QML, fonts, icons, sounds, translations and the sample site."""

BUILD: Path = _ROOT / "build"
"""What is made from the sources on this machine. May be missing or read-only."""
