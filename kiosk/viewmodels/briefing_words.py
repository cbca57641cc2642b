"""The words of the morning briefing."""

from collections.abc import Callable


def briefing_words(translate: Callable[[str, str], str]) -> dict[str, str]:
    """Return texts by the keys of ``viewmodels/briefing_document.py``."""
    return {
        "briefing": translate("Report", "Morning briefing"),
        "figures_of": translate("Report", "Figures of {day}"),
        "day_plan": translate("Report", "Day plan"),
        "closed_today": translate("Report", "The site is closed on this day."),
        "closed_hour": translate("Report", "closed"),
        "expected": translate("Report", "Visitors expected"),
        "busy_day": translate("Report", "On a busy day"),
        "expected_from": translate(
            "Report", "Expected: the mean of the last days of this weekday that were open ({number})."
        ),
        "beyond": translate("Report", "In some hours more counters would be needed than there are."),
        "expected_unknown": translate("Report", "No earlier day of this weekday tells what to expect."),
        "needed": translate("Report", "Needed"),
        "planned": translate("Report", "Planned"),
        "missing": translate("Report", "Missing"),
        "notices": translate("Report", "Notices"),
        "call_backs": translate("Report", "Call-backs due"),
        "due": translate("Report", "Due"),
        "about": translate("Report", "About"),
        "work_log": translate("Report", "Open in the work log"),
        "category": translate("Report", "Category"),
        "entered": translate("Report", "Entered"),
        "category_incident": translate("Report", "Incident"),
        "category_patrol": translate("Report", "Patrol"),
        "category_equipment": translate("Report", "Equipment"),
        "category_courtesy_call": translate("Report", "Courtesy call"),
        "category_other": translate("Report", "Other"),
        "hand_overs": translate("Report", "Hand-overs that nobody has read"),
        "patrols": translate("Report", "Patrols"),
        "patrol": translate("Report", "Patrol"),
        "equipment_out": translate("Report", "Equipment still out"),
        "piece": translate("Report", "Piece"),
        "holder": translate("Report", "Taken by"),
        "since": translate("Report", "Since"),
        "not_collected": translate("Report", "Belongings not collected"),
        "thing": translate("Report", "Thing"),
        "tag": translate("Report", "Tag"),
        "kind_umbrella": translate("Report", "Umbrella"),
        "kind_pet": translate("Report", "Pet"),
        "kind_luggage": translate("Report", "Luggage"),
        "kind_parcel": translate("Report", "Parcel"),
        "nothing_due": translate("Report", "Nothing."),
    }
