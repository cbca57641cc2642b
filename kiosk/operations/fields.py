"""Checks one field as a visitor types it, and once more when it is stored."""

import re
import unicodedata
from collections.abc import Sequence
from functools import lru_cache
from typing import TYPE_CHECKING

from kiosk.domain.errors import InvalidInput
from kiosk.domain.site import Choice, FieldCode
from kiosk.domain.text import clean

if TYPE_CHECKING:
    from phonenumbers import PhoneNumber

# The most characters of a field whose configuration gives no limit of its own.
LIMITS = {
    FieldCode.NAME: 80,
    FieldCode.PHONE: 40,
    FieldCode.ORGANISATION: 120,
    FieldCode.HOST: 80,
    FieldCode.SUBJECT: 120,
    FieldCode.NOTE: 500,
    FieldCode.PLATE: 16,
    FieldCode.HEARD: 120,
}
_WRITTEN = re.compile(r"\+?[0-9 ()./-]+")
_CHINESE_MOBILE = re.compile(r"1[3-9][0-9]*")


def check_field(
    code: FieldCode,
    text: str,
    *,
    region: str,
    limit: int | None = None,
    choices: Sequence[Choice] = (),
) -> str | None:
    """Return the value to be stored, or None when nothing was given.

    A phone number becomes E.164; ``region`` is the country of one written without ``+``. With
    ``choices`` a code or name of one of them becomes its code; they are quick answers, and other words
    are kept as they are. Only the note may have several lines.

    Raises InvalidInput naming the field, with the codes of ``kiosk.domain.text.clean``,
    ``phone_short`` (with ``missing``, the digits that are wanting; only where the
    length is certain), ``phone_long`` or ``phone_invalid``.
    """
    code = FieldCode(code)
    most = LIMITS[code] if limit is None else limit
    value = clean(text, most, lines=code is FieldCode.NOTE, field=code.value)
    if not value:
        return None
    if code is FieldCode.PHONE:
        return _phone(value, region)
    return _choice(value, choices) or value


def format_phone(e164: str, region: str) -> str:
    """Write a number for people in ``region``: national at home, else international.

    What is not a number comes back as it is.
    """
    import phonenumbers

    try:
        number = phonenumbers.parse(e164, None)
    except phonenumbers.NumberParseException:
        return e164
    home = number.country_code == phonenumbers.country_code_for_region(region)
    form = phonenumbers.PhoneNumberFormat
    return str(phonenumbers.format_number(number, form.NATIONAL if home else form.INTERNATIONAL))


def _choice(text: str, choices: Sequence[Choice]) -> str | None:
    wanted = text.casefold()
    for one in choices:
        if wanted == one.code or wanted in (name.casefold() for name in one.names.values()):
            return one.code
    return None


def _phone(text: str, region: str) -> str:
    """Return the number as E.164. Raises InvalidInput."""
    written = _plain_digits(text)
    digits = re.sub(r"[^0-9+]", "", written)
    if not _WRITTEN.fullmatch(written) or not 1 <= len(digits.lstrip("+")) <= 30:
        raise _refused("phone_invalid")
    return _checked(written, _home(digits, region))


def _plain_digits(text: str) -> str:
    """Return ``text`` with full-width digits and the various dashes and spaces made plain."""
    folded = unicodedata.normalize("NFKC", text)
    return "".join("-" if unicodedata.category(char) == "Pd" else char for char in folded)


def _home(digits: str, region: str) -> str:
    """Return the country whose rules a number without country code follows.

    A Chinese mobile number is written without anything before it, wherever its owner stands; a German
    one always begins with 0. So digits that begin with 13 to 19 are Chinese at a German site, too.
    """
    return "CN" if region == "DE" and _CHINESE_MOBILE.fullmatch(digits) else region


def _checked(written: str, region: str) -> str:
    import phonenumbers

    try:
        number = phonenumbers.parse(written, region)
    except phonenumbers.NumberParseException as error:
        raise _parse_error(error.error_type) from None
    if phonenumbers.is_valid_number(number):
        return str(phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164))
    missing = _missing(number)
    if missing is not None:
        raise _refused("phone_short", missing=missing) if missing > 0 else _refused("phone_long")
    reason = phonenumbers.is_possible_number_with_reason(number)
    too_long = reason == phonenumbers.ValidationResult.TOO_LONG
    raise _refused("phone_long" if too_long else "phone_invalid")


def _parse_error(kind: int) -> InvalidInput:
    import phonenumbers

    too_long = kind == phonenumbers.NumberParseException.TOO_LONG
    return _refused("phone_long" if too_long else "phone_invalid")


def _missing(number: "PhoneNumber") -> int | None:
    """Return how many digits are wanting (negative: too many), None where the length is not certain."""
    import phonenumbers

    national = phonenumbers.national_significant_number(number)
    length = _certain_length(number.country_code or 0, national)
    return None if length is None or length == len(national) else length - len(national)


@lru_cache(maxsize=256)
def _certain_length(country: int, national: str) -> int | None:
    """Return the only length that a number of this country beginning like this can have, or None."""
    import phonenumbers

    if country == 86 and re.match("1[3-9]", national):
        return 11
    region = phonenumbers.region_code_for_country_code(country)
    metadata = phonenumbers.PhoneMetadata.metadata_for_region(region, None)
    described = metadata and metadata.general_desc
    lengths = described.possible_length if described else ()
    return int(lengths[0]) if len(lengths) == 1 else None


def _refused(code: str, **values: object) -> InvalidInput:
    return InvalidInput(code, FieldCode.PHONE.value, **values)
