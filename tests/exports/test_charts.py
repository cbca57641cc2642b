"""Charts: the same on the screen and on paper, in words, as a table, and from any thread."""

import re
import threading
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QMarginsF, QRectF
from PySide6.QtGui import QColor, QImage, QPageSize, QPainter, QPdfWriter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk.exports import chart_plot
from kiosk.exports.chart_spec import ChartKind, ChartSpec, ChartStyle, Series
from kiosk.exports.charts import chart, draw
from kiosk.exports.fonts import load_fonts

STYLE = ChartStyle()
WIDTH, HEIGHT = 520, 240


@pytest.fixture(autouse=True)
def fonts(qapp: QApplication) -> None:
    load_fonts()


def whole(value: float) -> str:
    return f"{value:.0f}"


def bars(*values: float | None, over: tuple[float | None, ...] = (), title: str = "Arrivals") -> ChartSpec:
    series = [Series("Today", values)]
    if over:
        series.append(Series("Yesterday", over))
    return ChartSpec(
        key="arrivals",
        kind=ChartKind.BARS,
        title=title,
        categories=tuple(str(8 + place) for place in range(len(values))),
        series=tuple(series),
        say=whole,
        short=whole,
        heading="Hour",
        nothing="Nobody came.",
    )


def rows(**values: float) -> ChartSpec:
    return ChartSpec(
        key="services",
        kind=ChartKind.ROWS,
        title="各服务票数",
        categories=tuple(values),
        series=(Series("Tickets", tuple(values.values())),),
        say=whole,
        notes=tuple(f"{value / sum(values.values()):.0%}" for value in values.values()),
        heading="Service",
    )


def picture(spec: ChartSpec, style: ChartStyle = STYLE) -> QImage:
    image = QImage(WIDTH, HEIGHT, QImage.Format.Format_RGB32)
    image.fill(QColor(style.surface))
    painter = QPainter(image)
    draw(chart(spec, style), painter, QRectF(0, 0, WIDTH, HEIGHT))
    painter.end()
    return image


def printed(spec: ChartSpec, file: Path) -> str:
    """Return the words of the chart as they are copied out of a PDF file."""
    writer = QPdfWriter(str(file))
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(10, 10, 10, 10))
    painter = QPainter(writer)
    scale = writer.logicalDpiX() / 96
    draw(chart(spec, STYLE), painter, QRectF(0, 0, WIDTH * scale, HEIGHT * scale))
    painter.end()
    document = QPdfDocument()
    assert document.load(str(file)) is QPdfDocument.Error.None_
    text = document.getAllText(0).text()
    document.close()
    return text


def fills(image: QImage) -> list[int]:
    """Return how high the fill colour stands in each column of pixels that has any."""
    fill = QColor(STYLE.fill).rgb()
    high = [sum(image.pixel(x, y) == fill for y in range(image.height())) for x in range(image.width())]
    return [one for one in high if one > 1]


def test_a_bar_is_as_high_as_its_value() -> None:
    found = fills(picture(bars(10, 20, 5)))
    tallest, least = max(found), min(found)
    assert tallest == pytest.approx(4 * least, rel=0.05)
    assert sorted({round(one / least) for one in found}) == [1, 2, 4]


def test_the_words_of_a_pdf_can_be_copied(tmp_path: Path) -> None:
    text = printed(bars(12, 34, 7, over=(9, 1, 8), title="Ankünfte 到达"), tmp_path / "chart.pdf").split()
    assert text[:4] == ["Ankünfte", "到达", "Today", "Yesterday"]
    assert {"12", "34", "7"} <= {*text}, "the values"
    assert {"8", "9", "10"} <= {*text}, "the hours"


def test_lying_bars_have_name_value_and_share(tmp_path: Path) -> None:
    text = printed(rows(投诉=30, Beratung=90), tmp_path / "chart.pdf")
    assert text.split() == ["各服务票数", "投诉", "30", "25%", "Beratung", "90", "75%"]
    found = fills(picture(rows(a=30, b=90)))
    assert max(found) > min(found), "the first lies above the second, which is longer"


def test_a_name_without_room_is_shortened_and_its_value_stays(tmp_path: Path) -> None:
    name = "Beratung zu Verträgen, Nachmietern und allem, was sonst noch anliegt in unserem Haus"
    text = printed(rows(**{name: 30, "Besuch": 90}), tmp_path / "chart.pdf")
    assert "…" in text
    assert "30" in text.split()
    assert name not in text


@pytest.mark.parametrize(
    ("most", "steps"), [(1, "0 1"), (3, "0 1 2 3"), (4, "0 1 2 3 4"), (7, "0 2 4 6 8"), (17, "0 5 10 15 20")]
)
def test_the_axis_has_few_whole_numbers(tmp_path: Path, most: int, steps: str) -> None:
    spec = replace(bars(most), categories=("x",), short=lambda value: f"{value:g};")
    found = re.findall(r"([\d.]+);", printed(spec, tmp_path / "chart.pdf"))
    found.remove(str(most))  # what stands above the bar
    assert sorted(found, key=float) == steps.split()


def test_a_chart_without_values_says_so(tmp_path: Path) -> None:
    spec = bars(0, 0, None)
    assert printed(spec, tmp_path / "chart.pdf").split() == ["Arrivals", "Nobody", "came."]
    assert spec.in_words() == "Arrivals. Nobody came."


def test_a_line_breaks_where_nothing_is_known() -> None:
    spec = bars(*[0.1] * 7, over=(9, 9, 9, None, 9, 9, 9))
    image, over = picture(spec), QColor(STYLE.over).rgb()
    columns = [x for x in range(60, WIDTH) if any(image.pixel(x, y) == over for y in range(60, 150))]
    gaps = [after - before for before, after in pairwise(columns)]
    assert max(gaps) > 100, "two places wide"


def test_the_same_chart_in_words_and_as_a_table() -> None:
    spec = bars(12, None, 7, over=(9, 1, 8))
    assert spec.in_words() == "Arrivals. Today. 8: 12; 10: 7. Yesterday. 8: 9; 9: 1; 10: 8"
    assert spec.table() == (
        ("Hour", "Today", "Yesterday"),
        (("8", "12", "9"), ("9", "", "1"), ("10", "7", "8")),
    )
    assert rows(a=3, b=1).in_words() == "各服务票数. a: 3; b: 1"


def test_other_colours_are_used() -> None:
    dark = ChartStyle(surface="#000000", fill="#FFE45C", ink="#FFFFFF")
    image = picture(bars(3, 4), dark)
    seen = {image.pixelColor(x, y).name() for x in range(0, WIDTH, 3) for y in range(0, HEIGHT, 3)}
    assert {"#000000", "#ffe45c"} <= seen
    assert STYLE.fill.lower() not in seen


def test_another_thread_draws_the_same(qtbot: QtBot) -> None:
    spec, drawn = bars(3, 1, 4, over=(2, 2, 2)), []
    thread = threading.Thread(target=lambda: drawn.append(picture(spec)))
    thread.start()
    qtbot.waitUntil(lambda: bool(drawn))
    thread.join()
    assert drawn == [picture(spec)]


def test_without_an_application_no_chart_is_drawn(monkeypatch: pytest.MonkeyPatch) -> None:
    class Nobody:
        @staticmethod
        def instance() -> None:
            return None

    monkeypatch.setattr(chart_plot, "QCoreApplication", Nobody)
    with pytest.raises(RuntimeError, match="QApplication"):
        chart_plot.plot(bars(1), STYLE, 1.0, QRectF(0, 0, 100, 100))
