"""What a greeting goes by: the part of the day, festivals, and how opening hours lie in a service day."""

from datetime import time
from enum import StrEnum

from kiosk.domain.site import Span


class Part(StrEnum):
    """A part of the day, as people greet."""

    MORNING = "morning"
    NOON = "noon"
    AFTERNOON = "afternoon"
    EVENING = "evening"


class Festival(StrEnum):
    """Days that are greeted. For translators: this is the whole list; each needs a greeting.

    Where two begin on one day, the one named first here is greeted. Days of mourning or quiet
    (Tomb-Sweeping Day, Good Friday, All Saints' Day) are not greeted, on purpose.
    """

    SPRING_FESTIVAL_EVE = "spring_festival_eve"  # 除夕, last day of the lunar year
    SPRING_FESTIVAL = "spring_festival"  # 春节, first to seventh day of the lunar year
    LANTERN_FESTIVAL = "lantern_festival"  # 元宵节, fifteenth day of the lunar year
    MID_AUTUMN = "mid_autumn"  # 中秋节
    DRAGON_BOAT = "dragon_boat"  # 端午节
    CHRISTMAS_EVE = "christmas_eve"  # 24 December
    CHRISTMAS = "christmas"  # 25 and 26 December
    NEW_YEARS_EVE = "new_years_eve"  # 31 December
    NEW_YEAR = "new_year"  # 1 January
    EASTER = "easter"  # Easter Saturday to Easter Monday
    PENTECOST = "pentecost"  # Whit Sunday and Monday
    NATIONAL_DAY_CN = "national_day_cn"  # 国庆节, 1 to 7 October
    UNITY_DAY = "unity_day"  # Day of German Unity, 3 October
    LABOUR_DAY = "labour_day"  # 1 May
    WOMENS_DAY = "womens_day"  # 8 March


def part_of_day(local: time) -> Part:
    """Return how people greet at this time on the wall clock: from 5, 11, 13 and 18 o'clock."""
    if 5 <= local.hour < 11:
        return Part.MORNING
    if 11 <= local.hour < 13:
        return Part.NOON
    return Part.AFTERNOON if 13 <= local.hour < 18 else Part.EVENING


def minutes(span: Span, day_starts: time) -> tuple[int, int]:
    """Return opening and closing in minutes after the start of the service day (closing 1 to 1440).

    A place whose day starts at 04:00 may write 18:00-02:00; 00:00 as closing time is the end of a
    day that starts at midnight.
    """
    start = day_starts.hour * 60 + day_starts.minute
    opens = (span.opens.hour * 60 + span.opens.minute - start) % 1440
    closes = (span.closes.hour * 60 + span.closes.minute - start) % 1440
    return opens, closes or 1440
