"""Reports as scripts read them: codes and numbers, times in the site's zone."""

from dataclasses import asdict
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from kiosk.domain.figures import FIGURES, Comparison, Count, Figure, Picture, Split, Unit
from kiosk.domain.log_rows import LogRow
from kiosk.exports.words import ReportWords
from kiosk.operations.day_report import DayReport
from kiosk.operations.hotspots import HotSpots
from kiosk.operations.station import Station

_DIGITS = {Unit.SHARE: 4, Unit.SCORE: 2}


def day(station: Station, found: DayReport) -> dict[str, Any]:
    """Return a day: figures by their codes, parts, visits with the fields of the export."""
    zone = ZoneInfo(station.site.timezone)
    return {
        "site": station.site.code,
        "day": found.day.isoformat(),
        "under_way": found.under_way,
        "figures": values(found.picture.total),
        "by": {one.value: _parts(found.picture, one) for one in (Split.PURPOSE, Split.HOUR)},
        "visits": [_visit(one, zone) for one in found.visits],
    }


def figures(station: Station, found: Comparison, by: Split | None, words: ReportWords) -> dict[str, Any]:
    """Return a span of days beside others, and what each figure means."""
    shape: dict[str, Any] = {
        "site": station.site.code,
        **_span(found.now),
        "before": None if found.before is None else _span(found.before),
        "week_before": None if found.week_before is None else _span(found.week_before),
    }
    if by is not None:
        shape["by"] = by.value
        shape["parts"] = _parts(found.now, by)
    shape["definitions"] = {
        one.value: {"name": name, "unit": FIGURES[one].unit.value, "definition": definition}
        for one in Figure
        for name, definition in [words.figures[one.value]]
    }
    return shape


def topics(station: Station, found: HotSpots) -> dict[str, Any]:
    """Return topics with their visits now and before, and the filter that finds those visits."""
    return {
        "site": station.site.code,
        "from": found.first.isoformat(),
        "to": found.last.isoformat(),
        "topics": [
            {
                "kind": one.topic.kind.value,
                "purpose": one.topic.purpose or None,
                "code": one.topic.code,
                "visits": one.visits,
                "before": list(one.before),
                "usual": one.usual,
                "rising": one.rising,
                "filter": {part: value for part, value in asdict(one.topic.rows).items() if value},
            }
            for one in found.topics
        ],
    }


def values(count: Count) -> dict[str, float | None]:
    """Return all figures of a count: times in seconds, shares from 0 to 1, null where there is none."""
    return {one.value: _rounded(count.value(one), FIGURES[one].unit) for one in Figure}


def _rounded(value: float | None, unit: Unit) -> float | None:
    return value if value is None else round(value, _DIGITS.get(unit))


def _span(picture: Picture) -> dict[str, Any]:
    span = {"from": picture.first.isoformat(), "to": picture.last.isoformat()}
    return {**span, "figures": values(picture.total)}


def _parts(picture: Picture, split: Split) -> dict[str, dict[str, float | None]]:
    return {key: values(count) for key, count in picture.by[split].items()}


def _visit(row: LogRow, zone: ZoneInfo) -> dict[str, Any]:
    plain = row._asdict()
    for name, value in plain.items():
        if isinstance(value, datetime):
            plain[name] = value.astimezone(zone).isoformat(timespec="seconds")
    return {**plain, "service_day": row.service_day.isoformat()}
