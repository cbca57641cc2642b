"""Which charts a picture of the figures becomes, and how figures are written in each language."""

from datetime import date, timedelta

import pytest

from kiosk.app.words import words_for
from kiosk.domain.figures import Count, Durations, Figure, Picture, Split, Unit
from kiosk.domain.periods import Grain
from kiosk.exports.chart_spec import ChartSpec
from kiosk.exports.chart_specs import chart_specs
from kiosk.exports.figure_text import NONE, FigureText
from kiosk.exports.words import ReportWords
from kiosk.operations.station import Station

DAY = date(2026, 3, 10)


@pytest.fixture
def words(station: Station) -> ReportWords:
    return words_for(station, "en")


def lasting(*seconds: float) -> Durations:
    made = Durations()
    for one in seconds:
        made.add(one)
    return made


def picture(
    first: date = DAY, last: date = DAY, total: Count | None = None, **by: dict[str, Count]
) -> Picture:
    splits: dict[Split, dict[str, Count]] = {split: {} for split in Split}
    splits |= {Split(name): parts for name, parts in by.items()}
    return Picture(first=first, last=last, total=total or Count(), by=splits)


def named(charts: list[ChartSpec]) -> dict[str, ChartSpec]:
    return {one.key: one for one in charts}


def test_arrivals_stand_beside_those_of_another_day(words: ReportWords) -> None:
    now = picture(hour={"9": Count(groups=2, adults=3, children=1), "12": Count(groups=1, adults=1)})
    before = picture(DAY - timedelta(days=1), DAY - timedelta(days=1), hour={"8": Count(groups=1, adults=2)})
    charts = named(chart_specs(now, words, before=before, names=("Today", "Yesterday")))
    arrivals = charts["arrivals"]
    assert arrivals.categories == ("8", "9", "10", "11", "12"), "hours without visits too"
    assert [(one.name, one.values) for one in arrivals.series] == [
        ("Today", (0, 4, 0, 0, 1)),
        ("Yesterday", (2, 0, 0, 0, 0)),
    ]
    alone = named(chart_specs(now, words))["arrivals"]
    assert [(one.name, one.values) for one in alone.series] == [("Visitors", (4, 0, 0, 1))]


def test_waits_are_told_in_minutes(words: ReportWords) -> None:
    nine = Count(groups=3, waits=lasting(60, 120, 600))
    waits = named(chart_specs(picture(hour={"9": nine, "11": Count(groups=1)}), words))["waits"]
    assert [one.values for one in waits.series] == [(2, None, None), (10, None, None)]
    assert waits.table()[1][0] == ("9", "2 min", "10 min")


def test_services_and_outcomes_have_their_share(words: ReportWords) -> None:
    total = Count(
        finished=6, no_shows=1, cancelled=1, outcomes={"informed": 1, "resolved": 3, "gone_code": 1}
    )
    now = picture(
        total=total, service={"advice": Count(tickets=6), "visit": Count(tickets=2), "complaint": Count()}
    )
    charts = named(chart_specs(now, words))
    services = charts["services"]
    assert services.categories == tuple(words.code("service", one) for one in ("advice", "visit"))
    assert (services.series[0].values, services.notes) == ((6, 2), ("75%", "25%"))
    assert [*zip(charts["outcomes"].categories, charts["outcomes"].series[0].values, strict=True)] == [
        (words.code("outcome", "resolved"), 3),
        (words.code("outcome", "informed"), 1),
        ("gone_code", 1),
        ("No outcome noted", 1),
        ("No-show", 1),
        ("Cancelled", 1),
    ]


def test_a_trend_has_every_day_and_a_long_one_every_week(words: ReportWords) -> None:
    first = DAY - timedelta(days=3)
    parts = {"2026-03-07": Count(adults=5), "2026-03-10": Count(adults=2)}
    days = picture(first, DAY, day=parts)
    trend = named(chart_specs(days, words))["trend"]
    assert (trend.title, trend.categories) == ("Visitors by day", ("7 Mar", "8 Mar", "9 Mar", "10 Mar"))
    assert trend.series[0].values == (5, 0, 0, 2)
    year = picture(date(2025, 3, 11), DAY, day=parts)
    weeks = named(chart_specs(year, words))["trend"]
    assert (weeks.title, len(weeks.categories)) == ("Visitors by week", 53)
    assert weeks.series[0].values[-2:] == (5, 2)
    assert "trend" not in named(chart_specs(picture(), words)), "a single day has none"
    assert named(chart_specs(picture(), words, days=days))["trend"].series == trend.series


def test_scores_begin_with_the_best(words: ReportWords) -> None:
    scores = named(chart_specs(picture(total=Count(scores=(1, 0, 0, 1, 2))), words))["scores"]
    assert scores.title == "Satisfaction: 3.8 of 5"
    assert (scores.series[0].values, scores.notes) == ((2, 1, 0, 0, 1), ("50%", "25%", "0%", "0%", "25%"))
    nobody = named(chart_specs(picture(), words))["scores"]
    assert nobody.empty
    assert nobody.in_words() == "Satisfaction. No ratings in this period."


def test_a_picture_of_nobody_makes_charts_that_say_so(words: ReportWords) -> None:
    charts = chart_specs(picture(), words)
    assert len(charts) == 5
    assert all(one.empty and one.nothing for one in charts)


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", ["1,234", "12 min", "50 s", "62%", "4.3", "10 Mar", "Tuesday"]),
        ("de", ["1.234", "12 Min.", "50 s", "62 %", "4,3", "10. März", "Dienstag"]),
        ("zh_CN", ["1,234", "12 分钟", "50 秒", "62%", "4.3", "3月10日", "星期二"]),
    ],
)
def test_figures_follow_the_language(station: Station, language: str, said: list[str]) -> None:
    text = FigureText(words_for(station, language))
    assert [
        text.say(1234, Unit.COUNT),
        text.say(719, Unit.SECONDS),
        text.say(50, Unit.SECONDS),
        text.say(0.618, Unit.SHARE),
        text.say(4.28, Unit.SCORE),
        text.day(DAY),
        text.weekday(1),
    ] == said


def test_a_figure_of_nothing_is_a_dash(words: ReportWords) -> None:
    text = FigureText(words)
    assert text.figure(Count(), Figure.WAITS) == NONE
    assert text.figure(Count(), Figure.HEADS) == "0"
    assert text.day(DAY, Grain.MONTH) == "Mar 26"
