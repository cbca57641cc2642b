"""The words of charts, and of figures in files and on the screen."""

from collections.abc import Callable


def chart_words(translate: Callable[[str, str], str]) -> dict[str, str]:
    """Return texts by the keys of ``exports/chart_specs.py`` and ``exports/figure_text.py``."""
    return {
        "short_seconds": translate("Report", "{number} s"),
        "short_minutes": translate("Report", "{number} min"),
        "percent": translate("Report", "{number}%"),
        # The letters are Qt's: ddd is the short name of the weekday, d the day, MMM the month, yy the year.
        "short_day": translate("Report", "d MMM"),
        "weekday_day": translate("Report", "ddd d MMM"),
        "day_and_year": translate("Report", "d MMM yyyy"),
        "short_month": translate("Report", "MMM yy"),
        "week": translate("Report", "Week from"),
        "month": translate("Report", "Month"),
        "score": translate("Report", "Rating"),
        "chart_arrivals": translate("Report", "Visitors by hour of arrival"),
        "chart_waits": translate("Report", "Waits in minutes, by hour of arrival"),
        "chart_services": translate("Report", "Tickets by service"),
        "chart_outcomes": translate("Report", "How tickets ended"),
        "chart_days": translate("Report", "Visitors by day"),
        "chart_weeks": translate("Report", "Visitors by week"),
        "chart_months": translate("Report", "Visitors by month"),
        "chart_scores": translate("Report", "Satisfaction"),
        "chart_scores_mean": translate("Report", "Satisfaction: {score} of 5"),
        "score_5": translate("Report", "5 – very good"),
        "score_4": translate("Report", "4 – good"),
        "score_3": translate("Report", "3 – all right"),
        "score_2": translate("Report", "2 – not good"),
        "score_1": translate("Report", "1 – poor"),
        "no_outcome": translate("Report", "No outcome noted"),
        "no_visits": translate("Report", "No visits in this period."),
        "no_waits": translate("Report", "Nobody was called in this period."),
        "no_tickets": translate("Report", "No tickets in this period."),
        "no_ratings": translate("Report", "No ratings in this period."),
    }
