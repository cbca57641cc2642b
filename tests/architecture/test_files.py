"""Rules for every file: short, and free of what does not belong in a repository."""

import subprocess
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
# The aim is about 300 and 150 lines; a table of tokens or columns, or a row of tests, may be longer.
LIMITS = {".py": 400, ".qml": 165}
TEST_LIMIT = 450
TOP = {
    ".ci", ".gitattributes", ".gitignore", ".pre-commit-config.yaml", "ARCHITECTURE.md", "CHANGELOG.md",
    "LICENSE", "Makefile", "README.md", "db", "kiosk", "packaging", "pyproject.toml", "resources", "tests",
}  # fmt: skip


@cache
def tracked() -> list[Path]:
    """Files that git knows or would take."""
    command = ["git", "ls-files", "--cached", "--others", "--exclude-standard"]
    names = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout.splitlines()
    found = [ROOT / name for name in names if (ROOT / name).is_file()]
    assert found
    return found


def test_top_level_holds_only_what_the_design_names() -> None:
    assert {path.relative_to(ROOT).parts[0] for path in tracked()} - TOP == set()


def test_files_are_short() -> None:
    long = {}
    for path in tracked():
        limit = LIMITS.get(path.suffix)
        if limit and path.is_relative_to(ROOT / "tests"):
            limit = TEST_LIMIT
        lines = len(path.read_text(encoding="utf-8").splitlines()) if limit else 0
        if limit and "migrations" not in path.parts and lines > limit:
            long[str(path.relative_to(ROOT))] = lines
    assert long == {}


def test_lock_files_name_no_registry() -> None:
    for name in ("requirements.lock", "requirements-dev.lock"):
        text = (ROOT / "packaging" / name).read_text(encoding="utf-8")
        assert "://" not in text
        assert text.count("--hash=sha256:") > text.count("==")


def test_no_text_holds_a_path_of_this_machine() -> None:
    texts = [
        path for path in tracked() if path.suffix in {".py", ".qml", ".md", ".toml", ".sh", ".ts", ".yaml"}
    ]
    places = [str(ROOT), str(Path.home()) + "/"]
    found = [
        str(path.relative_to(ROOT))
        for path in texts
        if any(place in path.read_text(encoding="utf-8") for place in places if place != "/")
    ]
    assert found == []
