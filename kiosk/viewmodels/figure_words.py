"""Names and definitions of figures, as people read them. ``domain/figures`` computes what they say."""

from collections.abc import Callable

from kiosk.domain.figures import Figure


def figure_words(translate: Callable[[str, str], str]) -> dict[str, tuple[str, str]]:
    """Return name and definition by the figure's code; ``translate`` speaks the language wanted."""
    names, definitions = _names(translate), _definitions(translate)
    return {one.value: (names[one], definitions[one]) for one in Figure}


def figure_texts(translate: Callable[[str, str], str]) -> dict[str, str]:
    """Return the headings of tables of figures and of topics, by keys of our own."""
    return {
        "figure": translate("Report", "Figure"),
        "value": translate("Report", "Value"),
        "definition": translate("Report", "Definition"),
        "so_far": translate("Report", "so far"),
        "before": translate("Report", "Before"),
        "week_before": translate("Report", "A week before"),
        "weekday": translate("Report", "Weekday"),
        "topic": translate("Report", "Topic"),
        "usual": translate("Report", "Usual"),
        "trend": translate("Report", "Trend"),
        "rising": translate("Report", "rising"),
    }


def _names(translate: Callable[[str, str], str]) -> dict[Figure, str]:
    return {
        Figure.GROUPS: translate("Report", "Groups"),
        Figure.HEADS: translate("Report", "Visitors"),
        Figure.ADULTS: translate("Report", "Adults"),
        Figure.CHILDREN: translate("Report", "Children"),
        Figure.TICKETS: translate("Report", "Tickets"),
        Figure.SERVED: translate("Report", "Served"),
        Figure.WAITS: translate("Report", "Median wait"),
        Figure.WAIT_90: translate("Report", "Wait of 9 in 10"),
        Figure.SERVICE_MEDIAN: translate("Report", "Median service time"),
        Figure.SERVICE_90: translate("Report", "Service time of 9 in 10"),
        Figure.RESPONSE: translate("Report", "Median wait with a complaint"),
        Figure.NO_SHOWS: translate("Report", "No-shows"),
        Figure.NO_SHOW_SHARE: translate("Report", "Share of no-shows"),
        Figure.CANCELLED: translate("Report", "Cancelled"),
        Figure.FIRST_CONTACT: translate("Report", "Settled at first contact"),
        Figure.CONVERSION: translate("Report", "Conversion of consultations"),
        Figure.SATISFACTION: translate("Report", "Satisfaction"),
        Figure.RATINGS: translate("Report", "Ratings"),
    }


def _definitions(translate: Callable[[str, str], str]) -> dict[Figure, str]:
    return {
        Figure.GROUPS: translate("Report", "Groups that checked in. Each counts once, whatever its size."),
        Figure.HEADS: translate("Report", "Everybody in these groups: adults and children."),
        Figure.ADULTS: translate("Report", "Adults in these groups."),
        Figure.CHILDREN: translate("Report", "Children in these groups."),
        Figure.TICKETS: translate("Report", "Groups that were given a number."),
        Figure.SERVED: translate(
            "Report", "Tickets that were finished. No-shows and cancelled tickets are not among them."
        ),
        Figure.WAITS: translate(
            "Report",
            "Half of the visitors waited at most this long, from the ticket to the first call. "
            "Counted in steps of ten seconds.",
        ),
        Figure.WAIT_90: translate(
            "Report",
            "Nine in ten visitors waited at most this long, from the ticket to the first call. "
            "Counted in steps of ten seconds.",
        ),
        Figure.SERVICE_MEDIAN: translate(
            "Report",
            "Half of the finished tickets took at most this long, from the visitor's coming to the counter "
            "(or from the call, if that was not noted) to the end. Counted in steps of ten seconds.",
        ),
        Figure.SERVICE_90: translate(
            "Report",
            "Nine in ten finished tickets took at most this long, from the visitor's coming to the counter "
            "(or from the call, if that was not noted) to the end. Counted in steps of ten seconds.",
        ),
        Figure.RESPONSE: translate(
            "Report",
            "Half of those who came with a complaint waited at most this long, from the ticket to the first "
            "call. Counted in steps of ten seconds.",
        ),
        Figure.NO_SHOWS: translate("Report", "Tickets that were called and nobody came."),
        Figure.NO_SHOW_SHARE: translate("Report", "No-shows among all tickets that were served or no-shows."),
        Figure.CANCELLED: translate(
            "Report",
            "Tickets that ended before they were served: the visitor did not wait any longer, "
            "or the day was over.",
        ),
        Figure.FIRST_CONTACT: translate(
            "Report",
            "Tickets whose outcome leaves nothing to be done, among all that were finished with an outcome.",
        ),
        Figure.CONVERSION: translate(
            "Report",
            "Consultations whose outcome led to business, such as a contract or an appointment, among all "
            "consultations that were finished with an outcome.",
        ),
        Figure.SATISFACTION: translate(
            "Report", "Mean of the visitors' ratings, from 1 (very unhappy) to 5 (very happy)."
        ),
        Figure.RATINGS: translate("Report", "Visitors who rated their visit."),
    }
