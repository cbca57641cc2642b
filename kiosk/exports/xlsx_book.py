"""Everything in a workbook but its rows: headings, totals, the summary with its charts.

XlsxWriter makes it in memory. It would also write the rows, but eight times slower than ``xlsx.py``.
"""

import io
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from xlsxwriter.workbook import Workbook

TEXT, NUMBER, DAY, MOMENT = "text", "number", "day", "moment"
_SHAPES = {DAY: "yyyy-mm-dd", MOMENT: "yyyy-mm-dd hh:mm:ss", NUMBER: "0", TEXT: "@"}
# How numbers of the summary are shown; times are given in seconds.
COUNT, SHARE, TIME, SCORE = "#,##0", "0%", '[m]" min "ss" s"', "0.0"
_SECONDS = 86_400
_LONGEST_NAME = 31
_MEANING, _LINE = 90, 15
_CHART_ROWS = 16
_BARS = "#0F6B5C"


@dataclass(frozen=True, slots=True)
class Column:
    """A column of the rows. ``kind`` is what its cells are, ``width`` in characters."""

    heading: str
    kind: str
    width: float
    summed: bool = False


@dataclass(frozen=True, slots=True)
class Counted:
    """Something counted, by kind: drawn as a chart. ``upright``: the kinds have an order, such as hours."""

    title: str
    of: str
    rows: Sequence[tuple[str, int]]
    upright: bool = False


@dataclass(frozen=True, slots=True)
class Fact:
    """A line of the summary: a text or number with its name, how it is shown, and what it means."""

    name: str
    value: str | float | None
    shape: str = COUNT
    meaning: str = ""


@dataclass(frozen=True, slots=True)
class Summary:
    """What stands on the last sheet."""

    name: str
    facts: Sequence[Fact]
    counted: Sequence[Counted]


@dataclass(frozen=True, slots=True)
class RowSheet:
    """A sheet of rows: how many there are, and the sums of its summed columns in their order."""

    rows: int
    sums: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Book:
    """What stays the same however many rows there are. ``name`` is that of the first sheet of rows."""

    name: str
    total: str
    columns: Sequence[Column]

    def made(self, sheets: Sequence[RowSheet], summary: Summary | None = None) -> bytes:
        """Return a workbook whose row sheets hold a heading, a row of empty cells, and a row of totals."""
        from xlsxwriter.workbook import Workbook

        target = io.BytesIO()
        book = Workbook(target, {"in_memory": True})
        for number, sheet in enumerate(sheets, start=1):
            self._sheet(book, self.name if number == 1 else f"{self.name} {number}", sheet)
        if summary is not None:
            _put_summary(book, summary)
        book.close()
        return target.getvalue()

    def _sheet(self, book: "Workbook", name: str, of: RowSheet) -> None:
        sheet = book.add_worksheet(name[:_LONGEST_NAME])
        head = book.add_format({"bold": True, "bottom": 1, "num_format": "@"})
        bold = book.add_format({"bold": True, "top": 1, "num_format": "0"})
        shapes = {kind: book.add_format({"num_format": shape}) for kind, shape in _SHAPES.items()}
        sums = iter(of.sums)
        for number, column in enumerate(self.columns):
            sheet.set_column(number, number, column.width)
            sheet.write_string(0, number, column.heading, head)
            sheet.write_blank(1, number, None, shapes[column.kind])
            if column.summed:
                sheet.write_number(2, number, next(sums), bold)
        sheet.write_string(2, 0, self.total, bold)
        sheet.freeze_panes(1, 0)
        sheet.autofilter(0, 0, max(of.rows, 1), len(self.columns) - 1)
        sheet.ignore_errors({"number_stored_as_text": "A1:XFD1048576"})
        sheet.set_landscape()
        sheet.fit_to_pages(1, 0)
        sheet.repeat_rows(0)


def _put_summary(book: "Workbook", summary: Summary) -> None:
    sheet = book.add_worksheet(summary.name[:_LONGEST_NAME])
    bold = book.add_format({"bold": True})
    shapes = {
        one: book.add_format({"num_format": one, "align": "right", "valign": "top"})
        for one in (COUNT, SHARE, TIME, SCORE)
    }
    sheet.set_column(0, 0, 32)
    sheet.set_column(1, 1, 26)
    sheet.set_column(2, 2, _MEANING)
    top = book.add_format({"valign": "top"})
    wrapped = book.add_format({"text_wrap": True, "valign": "top", "indent": 1})
    sheet.set_landscape()
    sheet.fit_to_pages(1, 0)
    for row, fact in enumerate(summary.facts):
        sheet.write_string(row, 0, fact.name, top)
        if isinstance(fact.value, str):
            sheet.write_string(row, 1, fact.value, top)
        elif fact.value is not None:
            days = fact.value / _SECONDS if fact.shape == TIME else fact.value
            sheet.write_number(row, 1, days, shapes[fact.shape])
        sheet.write_string(row, 2, fact.meaning, wrapped)
        # Not every program makes room for lines by itself.
        sheet.set_row(row, _LINE * (1 + _width(fact.meaning) // _MEANING))
    row = len(summary.facts) + 1
    for counted in summary.counted:
        if counted.rows:
            row = _put_counted(book, sheet, row, counted, bold)


def _width(text: str) -> int:
    """Return about how many columns a text takes; a Chinese character takes two."""
    return sum(2 if one >= "\u2e80" else 1 for one in text)


def _put_counted(book: "Workbook", sheet: Any, row: int, counted: Counted, bold: Any) -> int:
    """Write one table with its chart beside it; return the first free row."""
    sheet.write_string(row, 0, counted.of, bold)
    sheet.write_string(row, 1, counted.title, bold)
    for number, (name, count) in enumerate(counted.rows, start=row + 1):
        sheet.write_string(number, 0, name)
        sheet.write_number(number, 1, count)
    last = row + len(counted.rows)
    chart = book.add_chart({"type": "column" if counted.upright else "bar"})
    chart.add_series(
        {
            "name": counted.title,
            "categories": [sheet.name, row + 1, 0, last, 0],
            "values": [sheet.name, row + 1, 1, last, 1],
            "fill": {"color": _BARS},
            "gap": 60,
            "data_labels": {"value": True},
        }
    )
    chart.set_title({"name": f"{counted.title} · {counted.of}", "name_font": {"size": 12}})
    chart.set_legend({"none": True})
    # The numbers stand at the bars; the axis only has to begin at 0.
    values = {"min": 0, "visible": False, "major_gridlines": {"visible": False}}
    if counted.upright:
        chart.set_y_axis(values)
    else:
        chart.set_x_axis(values)
        chart.set_y_axis({"reverse": True, "major_gridlines": {"visible": False}})  # the first on top
    chart.set_size({"width": 640, "height": 300})
    sheet.insert_chart(row, 2, chart)
    return max(last + 2, row + _CHART_ROWS)
