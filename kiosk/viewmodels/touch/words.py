"""What the touch screen says about codes and figures. Every sentence is a translation."""

from collections.abc import Sequence

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from kiosk.domain.errors import InvalidInput
from kiosk.domain.site import FieldCode
from kiosk.viewmodels.touch.plurals import Plurals

translate = QCoreApplication.translate

CONTEXT = "Words"

GREETINGS = {
    "morning": QT_TRANSLATE_NOOP("Words", "Good morning"),
    "noon": QT_TRANSLATE_NOOP("Words", "Good day"),
    "afternoon": QT_TRANSLATE_NOOP("Words", "Good afternoon"),
    "evening": QT_TRANSLATE_NOOP("Words", "Good evening"),
}

FESTIVALS = {
    "spring_festival_eve": QT_TRANSLATE_NOOP("Words", "Happy Chinese New Year’s Eve"),
    "spring_festival": QT_TRANSLATE_NOOP("Words", "Happy Chinese New Year"),
    "lantern_festival": QT_TRANSLATE_NOOP("Words", "Happy Lantern Festival"),
    "mid_autumn": QT_TRANSLATE_NOOP("Words", "Happy Mid-Autumn Festival"),
    "dragon_boat": QT_TRANSLATE_NOOP("Words", "A good Dragon Boat Festival"),
    "christmas_eve": QT_TRANSLATE_NOOP("Words", "A happy Christmas Eve"),
    "christmas": QT_TRANSLATE_NOOP("Words", "Merry Christmas"),
    "new_years_eve": QT_TRANSLATE_NOOP("Words", "A happy New Year’s Eve"),
    "new_year": QT_TRANSLATE_NOOP("Words", "Happy New Year"),
    "easter": QT_TRANSLATE_NOOP("Words", "Happy Easter"),
    "pentecost": QT_TRANSLATE_NOOP("Words", "Happy Whitsun"),
    "national_day_cn": QT_TRANSLATE_NOOP("Words", "Happy National Day of China"),
    "unity_day": QT_TRANSLATE_NOOP("Words", "A good Day of German Unity"),
    "labour_day": QT_TRANSLATE_NOOP("Words", "A good Labour Day"),
    "womens_day": QT_TRANSLATE_NOOP("Words", "A good Women’s Day"),
}

THING_ICONS = {"umbrella": "umbrella", "pet": "paw-print", "luggage": "luggage", "parcel": "package"}

LANGUAGE_NAME = QT_TRANSLATE_NOOP("Words", "English")


def field_label(code: FieldCode) -> str:
    """Return the label above a field."""
    labels = {
        FieldCode.NAME: translate("Words", "Your name"),
        FieldCode.PHONE: translate("Words", "Phone number"),
        FieldCode.ORGANISATION: translate("Words", "Company or organisation"),
        FieldCode.HOST: translate("Words", "Whom you are visiting"),
        FieldCode.SUBJECT: translate("Words", "What is it about?"),
        FieldCode.NOTE: translate("Words", "In your own words"),
        FieldCode.PLATE: translate("Words", "Vehicle plate"),
        FieldCode.HEARD: translate("Words", "How did you hear of us?"),
    }
    return labels[code]


def short_label(code: FieldCode) -> str:
    """Return the field's name as one word of a list, as in "Name, phone"."""
    labels = {
        FieldCode.NAME: translate("Words", "Name"),
        FieldCode.PHONE: translate("Words", "Phone"),
        FieldCode.ORGANISATION: translate("Words", "Company"),
        FieldCode.HOST: translate("Words", "Contact person"),
        FieldCode.SUBJECT: translate("Words", "Subject"),
        FieldCode.NOTE: translate("Words", "Message"),
        FieldCode.PLATE: translate("Words", "Vehicle plate"),
        FieldCode.HEARD: translate("Words", "Heard of us"),
    }
    return labels[code]


def field_error(bad: InvalidInput, code: FieldCode) -> str:
    """Return the one sentence under a field that did not accept what was typed."""
    missing = _whole(bad.values.get("missing"))
    if bad.code == "phone_short" and missing:
        return Plurals().digits_missing(missing)
    if bad.code == "too_long":
        return Plurals().at_most(_whole(bad.values.get("limit")))
    if bad.code == "required" and code not in (FieldCode.SUBJECT, FieldCode.HEARD):
        return translate("Words", "Please fill this in.")
    sentences = {
        "required": translate("Words", "Please choose one."),
        "unknown_choice": translate("Words", "Please choose one."),
        "phone_short": translate("Words", "The number is too short. Please check it."),
        "phone_long": translate("Words", "The number is too long. Please check it."),
        "phone_invalid": translate("Words", "This is not a phone number we can call. Please check it."),
        "unknown_host": translate("Words", "We cannot find this person. Please choose from the list."),
    }
    return sentences.get(bad.code, translate("Words", "Please use only letters, digits and usual signs."))


def people(count: int) -> str:
    """Return the size of a group in words."""
    return Plurals().people(count)


def group(adults: int, children: int) -> str:
    """Return a group in words: its size, and its children apart when there are any."""
    if children == 0:
        return people(adults)
    if adults == 0:
        return Plurals().children_(children)
    return joined([Plurals().adults(adults), Plurals().children_(children)])


def minutes(seconds: tuple[int, int]) -> str:
    """Return a range of seconds as an honest range of minutes, such as 10–20 minutes."""
    low, high = seconds[0] // 60, max(1, -(-seconds[1] // 60))
    if high <= 1:
        return translate("Words", "about a minute")
    if low == high:
        return Plurals().minutes(high)
    return Plurals().minutes_from(low, high)


def ahead(count: int) -> str:
    """Return how many wait in front."""
    if count == 0:
        return translate("Words", "nobody")
    return people(count)


def counters(numbers: Sequence[int]) -> str:
    """Return at which counter the number is called; empty when none is known."""
    if not numbers:
        return ""
    if len(numbers) == 1:
        return translate("Words", "You are called to counter %1").replace("%1", str(numbers[0]))
    last = translate("Words", "%1 or %2", "counter numbers")
    text = last.replace("%1", joined([str(one) for one in numbers[:-1]])).replace("%2", str(numbers[-1]))
    return translate("Words", "You are called to counter %1").replace("%1", text)


def joined(parts: Sequence[str]) -> str:
    """Return the parts as a list within a sentence."""
    return translate("Words", ", ", "between the parts of a list").join(parts)


def thing(kind: str) -> str:
    """Return the name of something left at the door."""
    names = {
        "umbrella": translate("Words", "Umbrella"),
        "pet": translate("Words", "Pet"),
        "luggage": translate("Words", "Luggage"),
        "parcel": translate("Words", "Parcel"),
    }
    return names.get(kind, kind)


def tags(things: Sequence[tuple[str, int]]) -> str:
    """Return what was left and its claim tags, such as "Umbrella 3, 4 · Pet 5"."""
    kinds = dict.fromkeys(kind for kind, _ in things)
    of_kind = {kind: joined([str(tag) for one, tag in things if one == kind]) for kind in kinds}
    # No line begins with a dot, and no number is parted from what it belongs to.
    return "\u00a0· ".join(f"{thing(kind)}\u00a0{numbers}" for kind, numbers in of_kind.items())


def storage_error(code: str) -> tuple[str, str]:
    """Return what happened and what to do, when a visit could not be stored."""
    if code == "locked":
        return (
            translate("Words", "One moment, please."),
            translate("Words", "We are still busy with another entry. Nothing you entered is lost."),
        )
    return (
        translate("Words", "That did not work just now."),
        translate(
            "Words",
            "We could not save your visit. Nothing you entered is lost. "
            "Please try again, or touch Help and we will come to you.",
        ),
    )


def lookup_error(code: str) -> str:
    """Return the sentence for a number or a code that leads to no ticket."""
    known = {
        "expired": translate("Words", "This ticket has expired. Please take a new number."),
        "foreign": translate("Words", "This code is not from us. Please check your ticket."),
        "forged": translate("Words", "This code is not valid. Please come to the reception."),
        "malformed": translate("Words", "We cannot read this code. Please type the number on your ticket."),
        "code_unknown": translate("Words", "We do not know this ticket. Please come to the reception."),
        "already_left": translate("Words", "You have already signed out with this ticket."),
    }
    return known.get(code) or translate(
        "Words",
        "We cannot find this number today. Please check it. "
        "If you have lost your ticket, the reception will help you.",
    )


def _whole(value: object) -> int:
    return value if isinstance(value, int) else 0
