"""What the periods are called that managers choose from."""

from kiosk.domain.periods import Period
from kiosk.viewmodels.desk.words import translate


def period_words() -> list[tuple[str, str]]:
    """Return code and words of each period."""
    named = {
        Period.TODAY: translate("Desk", "Today"),
        Period.YESTERDAY: translate("Desk", "Yesterday"),
        Period.THIS_WEEK: translate("Desk", "This week"),
        Period.LAST_WEEK: translate("Desk", "Last week"),
        Period.THIS_MONTH: translate("Desk", "This month"),
        Period.LAST_MONTH: translate("Desk", "Last month"),
        Period.THIS_YEAR: translate("Desk", "This year"),
        Period.LAST_YEAR: translate("Desk", "Last year"),
        Period.OWN: translate("Desk", "Own days"),
    }
    return [(one.value, named[one]) for one in Period]
