"""A PDF file of 100,000 rows: at the memory of a short one, and in less than a minute."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.command import ROOT

pytestmark = pytest.mark.benchmark
ROWS = 100_000
MOST_MEGABYTES = 40
MOST_SECONDS = 90

PROGRAM = """
import resource, sys, time
from pathlib import Path
from kiosk.exports.document import Column, Document, Table
from kiosk.exports.pdf import application, write_pdf

application()
columns = [Column(head=f"Column {number}", width=1 + number % 3) for number in range(10)]
cells = ["16:50", "王小明", "Jörg Groß", "投诉", "C012", "12 min", "2 + 1", "", "–"]
rows = lambda count: ([f"{row}", *cells] for row in range(count))
table = lambda count: Table(columns=columns, counts=True, rows=rows(count))
frame = Document(title="log")
peak = lambda: resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
write_pdf(Path(sys.argv[1]), frame, [table(1000)])
before, start = peak(), time.perf_counter()
write_pdf(Path(sys.argv[1]), frame, [table(int(sys.argv[2]))])
print(peak() - before, time.perf_counter() - start)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="reads the peak of memory as Linux counts it")
def test_a_hundred_thousand_rows(tmp_path: Path) -> None:
    command = [sys.executable, "-c", PROGRAM, str(tmp_path / "log.pdf"), str(ROWS)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    megabytes, seconds = map(float, done.stdout.split())
    print(f"\n{ROWS} rows: {megabytes:.0f} MB more than a short file, {seconds:.0f} s")  # noqa: T201
    assert megabytes < MOST_MEGABYTES
    assert seconds < MOST_SECONDS
