"""Which charts show a picture of the figures: arrivals, waits, services, outcomes, trend, satisfaction."""

from datetime import timedelta

from kiosk.domain.figures import SCORES, Count, Figure, Picture, Split, Unit
from kiosk.domain.periods import grain, stretches
from kiosk.exports.chart_spec import ChartKind, ChartSpec, Series
from kiosk.exports.figure_text import FigureText
from kiosk.exports.words import ReportWords

_NOBODY = Count()


def chart_specs(
    picture: Picture,
    words: ReportWords,
    *,
    before: Picture | None = None,
    names: tuple[str, str] = ("", ""),
    days: Picture | None = None,
) -> list[ChartSpec]:
    """Return the charts of a picture, in the language of ``words``.

    ``before`` is laid over the arrivals as a line; ``names`` say which of the two is which. ``days`` is what
    the trend is drawn from, where the picture itself is of one day; a single day has no trend.
    """
    make = _Specs(words)
    charts = [make.arrivals(picture, before, names), make.waits(picture)]
    trend = days or picture
    if trend.first != trend.last:
        charts.append(make.trend(trend))
    total = picture.total
    return [*charts, make.services(picture), make.outcomes(total), make.scores(total)]


class _Specs:
    def __init__(self, words: ReportWords) -> None:
        self._words = words
        self._text = FigureText(words)

    def arrivals(self, picture: Picture, before: Picture | None, names: tuple[str, str]) -> ChartSpec:
        hours = _hours(*filter(None, (picture, before)))
        series = [Series(names[0] or self._name(Figure.HEADS), _heads(picture, hours))]
        if before is not None:
            series.append(Series(names[1], _heads(before, hours)))
        return ChartSpec(
            key="arrivals",
            kind=ChartKind.BARS,
            title=self._words.texts["chart_arrivals"],
            categories=tuple(hours),
            series=tuple(series),
            say=self._text.whole,
            short=self._text.whole,
            heading=self._words.texts["hour"],
            nothing=self._words.texts["no_visits"],
        )

    def waits(self, picture: Picture) -> ChartSpec:
        hours = _hours(picture)
        parts = [picture.by[Split.HOUR].get(hour, _NOBODY) for hour in hours]
        return ChartSpec(
            key="waits",
            kind=ChartKind.BARS,
            title=self._words.texts["chart_waits"],
            categories=tuple(hours),
            series=tuple(
                Series(self._name(figure), tuple(_minutes(one.value(figure)) for one in parts))
                for figure in (Figure.WAITS, Figure.WAIT_90)
            ),
            say=lambda minutes: self._text.say(minutes * 60, Unit.SECONDS),
            short=self._text.whole,
            heading=self._words.texts["hour"],
            nothing=self._words.texts["no_waits"],
        )

    def services(self, picture: Picture) -> ChartSpec:
        tickets = {code: one.tickets for code, one in picture.by[Split.SERVICE].items() if one.tickets}
        named = {self._words.code("service", code): number for code, number in tickets.items()}
        return self._rows("services", self._words.texts["chart_services"], "service", named, Figure.TICKETS)

    def outcomes(self, total: Count) -> ChartSpec:
        """Tell how tickets ended: by outcome, without one, or without having been served."""
        ends = {self._words.code("outcome", code): total.outcomes[code] for code in self._known(total)}
        ends[self._words.texts["no_outcome"]] = total.finished - sum(total.outcomes.values())
        ends[self._words.code("status", "no_show")] = total.no_shows
        ends[self._words.code("status", "cancelled")] = total.cancelled
        found = {name: number for name, number in ends.items() if number > 0}
        return self._rows("outcomes", self._words.texts["chart_outcomes"], "outcome", found, Figure.TICKETS)

    def _known(self, total: Count) -> list[str]:
        """Return the codes of the outcomes that were noted, in the order of the site."""
        order = list(self._words.codes.get("outcome", {}))
        return sorted(
            total.outcomes, key=lambda code: (order.index(code) if code in order else len(order), code)
        )

    def trend(self, picture: Picture) -> ChartSpec:
        size = grain(picture.first, picture.last)
        days = picture.by[Split.DAY]
        heads: dict[str, float] = {}
        for first, last in stretches(picture.first, picture.last):
            every = (str(first + timedelta(days=one)) for one in range((last - first).days + 1))
            heads[self._text.day(first, size)] = sum(days[day].heads for day in every if day in days)
        return ChartSpec(
            key="trend",
            kind=ChartKind.BARS,
            title=self._words.texts[f"chart_{size.value}s"],
            categories=tuple(heads),
            series=(Series(self._name(Figure.HEADS), tuple(heads.values())),),
            say=self._text.whole,
            short=self._text.whole,
            heading=self._words.texts[size.value],
            nothing=self._words.texts["no_visits"],
        )

    def scores(self, total: Count) -> ChartSpec:
        """Tell how content visitors were, the best first."""
        given = {
            self._words.texts[f"score_{score}"]: often
            for score, often in reversed([*zip(SCORES, total.scores, strict=True)])
        }
        title = self._words.texts["chart_scores"]
        if total.ratings:
            mean = self._text.figure(total, Figure.SATISFACTION)
            title = self._words.texts["chart_scores_mean"].format(score=mean)
        return self._rows("scores", title, "score", given, Figure.RATINGS)

    def _rows(self, key: str, title: str, heading: str, found: dict[str, int], figure: Figure) -> ChartSpec:
        whole = sum(found.values())
        return ChartSpec(
            key=key,
            kind=ChartKind.ROWS,
            title=title,
            categories=tuple(found),
            series=(Series(self._name(figure), tuple(map(float, found.values()))),),
            say=self._text.whole,
            notes=tuple(self._text.say(one / whole, Unit.SHARE) for one in found.values()) if whole else (),
            heading=self._words.texts.get(heading) or self._words.columns[heading],
            nothing=self._words.texts[f"no_{figure.value}"],
        )

    def _name(self, figure: Figure) -> str:
        return self._words.figures[figure][0]


def _hours(*pictures: Picture) -> list[str]:
    """Return the hours from the first to the last in which somebody came."""
    found = [int(hour) for one in pictures for hour in one.by[Split.HOUR]]
    return [str(hour) for hour in range(min(found), max(found) + 1)] if found else []


def _heads(picture: Picture, hours: list[str]) -> tuple[float, ...]:
    return tuple(float(picture.by[Split.HOUR].get(hour, _NOBODY).heads) for hour in hours)


def _minutes(seconds: float | None) -> float | None:
    return None if seconds is None else seconds / 60
