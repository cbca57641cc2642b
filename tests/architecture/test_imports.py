"""What import-linter cannot say: standard library only, and which parts of Qt a layer may load."""

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


def imports(path: Path) -> Iterator[str]:
    """Yield the full names that a file imports."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def files(folder: str) -> list[Path]:
    found = sorted((ROOT / folder).rglob("*.py"))
    assert found, f"{folder} has no files: is the name right?"
    return found


def outside(folder: str, allowed: tuple[str, ...]) -> list[str]:
    return [
        f"{path.relative_to(ROOT)}: {name}"
        for path in files(folder)
        for name in imports(path)
        if not f"{name}.".startswith(tuple(f"{one}." for one in allowed))
    ]


def test_domain_uses_the_standard_library_only() -> None:
    allowed = (*sys.stdlib_module_names, "kiosk.domain")
    assert outside("kiosk/domain", allowed) == []


def test_viewmodels_load_qtcore_and_qtqml_only() -> None:
    loaded = [
        f"{path.relative_to(ROOT)}: {name}"
        for path in files("kiosk/viewmodels")
        for name in imports(path)
        if name.startswith("PySide6.") and not name.startswith(("PySide6.QtCore", "PySide6.QtQml"))
    ]
    assert loaded == []


def test_only_the_clock_reads_the_wall_clock() -> None:
    """Ruff bans the calls by name; this also finds them behind a star or an alias of the module."""
    readers = {"now", "utcnow", "today", "time_ns", "currentDateTime", "currentDateTimeUtc"}
    found = [
        f"{path.relative_to(ROOT)}:{node.lineno}"
        for folder in ("kiosk", "db")
        for path in files(folder)
        if path != ROOT / "kiosk" / "clock.py"
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr in readers
        and isinstance(node.func.value, ast.Name)
        and node.func.value.id in {"datetime", "date", "time", "dt", "QDateTime"}
    ]
    assert found == []


@pytest.mark.parametrize(
    "arguments", [["--help"], ["queue", "--help"], ["check-in", "--help"], ["export", "--help"]]
)
def test_command_line_loads_no_drawing(arguments: list[str]) -> None:
    program = (
        "import sys\n"
        "from kiosk.app.cli import main\n"
        f"sys.argv = ['kiosk', *{arguments!r}]\n"
        "try:\n    main()\nexcept SystemExit:\n    pass\n"
        "drawing = ('PySide6.QtGui', 'PySide6.QtWidgets', 'PySide6.QtQuick', 'PySide6.QtQml')\n"
        "print('LOADED', [name for name in drawing if name in sys.modules])\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=False, cwd=ROOT
    )
    assert done.stdout.splitlines()[-1:] == ["LOADED []"], done.stderr
