"""The words of the daily log, as a document and as a message."""

from collections.abc import Callable


def daily_log_words(translate: Callable[[str, str], str]) -> dict[str, str]:
    """Return texts by the keys of ``exports/daily_log.py`` and ``operations/dailylog_mail.py``."""
    return {
        "daily_log": translate("Report", "Daily log"),
        "early_edition": translate("Report", "Early edition"),
        "closing_edition": translate("Report", "Closing edition"),
        "edition_number": translate("Report", "{edition}, no. {number}"),
        "as_of": translate("Report", "As of {time}"),
        "made_on": translate("Report", "Made on {day} at {time}"),
        "page": translate("Report", "Page {page} of {pages}"),
        # The letters are Qt's: dddd is the weekday, d the day, MMMM the month, yyyy the year.
        "long_day": translate("Report", "dddd d MMMM yyyy"),
        "by_purpose": translate("Report", "By purpose"),
        "by_hour": translate("Report", "By hour of arrival"),
        "came": translate("Report", "Arrival"),
        "went": translate("Report", "Departure"),
        "party": translate("Report", "Party"),
        "wait": translate("Report", "Wait"),
        "ended": translate("Report", "Outcome"),
        "late": translate("Report", "Late"),
        "late_mark": translate("Report", "late"),
        "late_note": translate(
            "Report",
            "Groups that arrived after the early edition of {time}: {number}. They are marked “{mark}”.",
        ),
        "no_early": translate("Report", "There was no early edition on this day."),
        "nobody_came": translate("Report", "Nobody came on this day."),
        "party_note": translate("Report", "Party: adults + children."),
        "compared_note": translate(
            "Report", "Below each figure, for comparison: the last day with visits, and a week before."
        ),
        "compared_note_early": translate(
            "Report",
            "Below each figure, for comparison: the last day with visits, and a week before, "
            "up to the same time.",
        ),
        "mail_subject": translate("Report", "{log} {day}: {site}, {edition}"),
        "mail_end": translate("Report", "This message was sent by the reception's program."),
    }
