"""Finding people, visits and tickets at the desk."""

import re
from dataclasses import dataclass
from datetime import date, datetime
from itertools import chain
from uuid import UUID

from db import models
from db.connection import rows, scalar, transaction
from db.queries import instant
from kiosk.domain.tickets import label, split_label
from kiosk.operations import folding, readings
from kiosk.operations.station import Station

MOST = 50
_AT_ONCE = 2000
_FEW = 2000
# Among so many files it is looked for some that others were merged into.
_OLDER = 1000
# At most so far apart, where a century has none.
_LEAP_YEARS = 8
_WORDS_AT_ONCE = 300
_LAST = "\U0010ffff"
_PHONE = re.compile(r"[+(]?(?:[0-9][ ()./-]*){3,}")
# 2026-03-10, 10.3.2026, 10.3., 2026年3月10日, 3月10日
_DAYS = (
    re.compile(r"(?P<y>\d{4})-(?P<m>\d{1,2})-(?P<d>\d{1,2})"),
    re.compile(r"(?P<d>\d{1,2})\.\s*(?P<m>\d{1,2})\.\s*(?P<y>\d{4})?"),
    re.compile(r"(?:(?P<y>\d{4})年)?(?P<m>\d{1,2})月(?P<d>\d{1,2})[日号]"),
)
_SELECT = """
    SELECT v.id, v.visitor_id, t.id, t.prefix, t.number, r.name, r.phone, r.organisation, p.code, v.arrived_at
"""
_REST = "JOIN purpose p ON p.id = v.purpose_id LEFT JOIN visitor r ON r.id = v.visitor_id"


@dataclass(frozen=True, slots=True)
class Hit:
    """A visit that was found, newest first, with who came and with which ticket."""

    visit: UUID
    visitor: UUID | None
    ticket: UUID | None
    label: str | None
    name: str | None
    phone: str | None
    organisation: str | None
    purpose: str
    arrived_at: datetime


def words_of(name: str | None, phone: str | None, organisation: str | None) -> set[str]:
    """Return the folded words by which a person is found; every word is found by its beginning.

    Chinese names give their characters, their pinyin from each syllable on, and the initials; names of
    several words also all of them in one; phone numbers their digits, and their digits backwards, so that
    the last ones are enough.
    """
    found: set[str] = set()
    for text in (name, organisation):
        for forms in folding.words(text or ""):
            found.update(form.text for form in forms)
    found.update(_spelled(name or ""))
    found.update(folding.queries(name or ""))
    digits = _digits(phone or "")
    if digits:
        found |= {f"+{digits}", f"-{digits[::-1]}", f"+{_at_home(phone or '')}"}
    return found - {"", "+"}


def search(station: Station, text: str, now: datetime) -> list[Hit]:
    """Return what fits a name (pinyin too), a phone number, a ticket number or a day (2026-03-10).

    Several words must all fit. A day without a year is the last one that was. Raises StorageError.
    """
    text = text.strip()
    if not text:
        return []
    day = _day(text, station.today(now))
    if day is not None:
        return _on_day(station, day)
    number = split_label(text)
    found = _numbered(station, *number) if number is not None else []
    if found:
        return found
    take_up()
    visitors = _visitors(station, text)
    return _visits_of(station, visitors) if visitors else []


def take_up(most: int | None = None) -> None:
    """Take up those who came since the last search, ``most`` of them: it keeps the work off the check-in.

    Costs about half a millisecond for each. Raises StorageError.
    """
    sql = "SELECT id, site_id, name, phone, organisation FROM visitor WHERE NOT indexed ORDER BY id LIMIT ?"
    while scalar(sql, 1) is not None:
        with transaction():
            new = rows(sql, most or _AT_ONCE)
            _store([(key, site, word) for key, site, *told in new for word in words_of(*told)])
            _mark([key for key, *_ in new])
        if most is not None:
            return


def reindex(visitor: UUID, site: UUID) -> None:
    """Renew the words of one visitor within the caller's transaction, those of duplicates included."""
    table = models.VisitorWord
    table.delete().where(table.visitor == visitor).execute()
    sql = "SELECT name, phone, organisation FROM visitor WHERE id = ? OR merged_into_id = ?"
    words: set[str] = set()
    for row in rows(sql, visitor.hex, visitor.hex):
        words |= words_of(*row)
    _store([(visitor.hex, site.hex, word) for word in words])
    _mark([visitor.hex])


def _store(found: list[tuple[str, str, str]]) -> None:
    """Write words: key of the visitor, of the site, word. Plain SQL, for there may be many."""
    for start in range(0, len(found), _WORDS_AT_ONCE):
        part = found[start : start + _WORDS_AT_ONCE]
        marks = ", ".join(["(?, ?, ?)"] * len(part))
        rows(
            f"INSERT INTO visitor_word (visitor_id, site_id, word) VALUES {marks} "  # noqa: S608 - marks only
            "ON CONFLICT DO NOTHING",
            *chain.from_iterable(part),
        )


def _mark(visitors: list[str]) -> None:
    table = models.Visitor
    for start in range(0, len(visitors), 500):
        some = [UUID(key) for key in visitors[start : start + 500]]
        table.update(indexed=True).where(table.id.in_(some)).execute()


def _spelled(name: str) -> set[str]:
    han = readings.han_of(name)
    if not han:
        return set()
    syllables = [one.text.replace("ü", "u") for one in readings.read_name(han).syllables]
    spelled = {"".join(syllables[start:]) for start in range(len(syllables))}
    return spelled | {"".join(one[0] for one in syllables)} | {han[start:] for start in range(len(han))}


def _digits(text: str) -> str:
    return "".join(re.findall(r"[0-9]", text))


def _at_home(phone: str) -> str:
    """Return the digits of an E.164 number as they are dialled within its country, but for a leading 0."""
    import phonenumbers

    try:
        number = phonenumbers.parse(phone, None)
    except phonenumbers.NumberParseException:
        return ""
    return phonenumbers.national_significant_number(number)


def _day(text: str, today: date) -> date | None:
    for pattern in _DAYS:
        match = pattern.fullmatch(text)
        if match is None:
            continue
        month, day = int(match["m"]), int(match["d"])
        if match["y"]:
            return _date(int(match["y"]), month, day)
        years = range(today.year, today.year - _LEAP_YEARS - 1, -1)
        found = (_date(year, month, day) for year in years)
        return next((one for one in found if one is not None and one <= today), None)
    return None


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


# Visitors


def _visitors(station: Station, text: str) -> list[str]:
    """Return the newest visitors who fit: all words, or everything typed as one name, also backwards."""
    typed = text.split()
    whole = _fitting(station, "".join(typed))
    if len(typed) > 1:
        whole |= _fitting(station, "".join(reversed(typed)))
        whole |= _in_all(typed, [_fitting(station, one) for one in typed])
    return _latest(sorted(whole, reverse=True))


def _latest(found: list[str]) -> list[str]:
    """Return those of these visitors, newest first, whose visits can be the newest.

    Every visit makes a file of its own, so that the newest files have the newest visits; only a file that
    others were merged into can be older than its visits. To look at fewer files is to read fewer pages.
    """
    newest, older = found[:MOST], found[MOST:_OLDER]
    if not older:
        return newest
    marks = ", ".join("?" * len(older))
    merged = rows(f"SELECT DISTINCT merged_into_id FROM visitor WHERE merged_into_id IN ({marks})", *older)  # noqa: S608
    return newest + [key for (key,) in merged]


def _in_all(typed: list[str], parts: list[set[str]]) -> set[str]:
    """Return the visitors whom every typed word fits, looked up from the rarest word."""
    rarest = min(range(len(parts)), key=lambda at: len(parts[at]))
    keys = sorted(parts[rarest], reverse=True)[:_FEW]
    for at, word in enumerate(typed):
        if at != rarest:
            keys = _who_fit(keys, word)
    return set(keys)


def _who_fit(visitors: list[str], typed: str) -> list[str]:
    """Return those of these visitors who have a word that begins as typed."""
    spans = [(start, start + _LAST) for start in _beginnings(typed)]
    if not spans:
        return []
    fits = " OR ".join(["word >= ? AND word < ?"] * len(spans))
    found: list[str] = []
    for start in range(0, len(visitors), 500):
        some = visitors[start : start + 500]
        marks = ", ".join("?" * len(some))
        sql = f"SELECT DISTINCT visitor_id FROM visitor_word WHERE visitor_id IN ({marks}) AND ({fits})"  # noqa: S608
        found += [key for (key,) in rows(sql, *some, *chain.from_iterable(spans))]
    return found


def _fitting(station: Station, typed: str) -> set[str]:
    """Return visitors with a word that begins as typed: of the very word the newest, else any first ones."""
    same = (
        "SELECT visitor_id FROM visitor_word WHERE site_id = ? AND word = ? ORDER BY visitor_id DESC LIMIT ?"
    )
    longer = "SELECT visitor_id FROM visitor_word WHERE site_id = ? AND word > ? AND word < ? LIMIT ?"
    site = station.site_id.hex
    keys: set[str] = set()
    for word in _beginnings(typed):
        keys.update(key for (key,) in rows(same, site, word, _FEW))
        keys.update(key for (key,) in rows(longer, site, word, word + _LAST, _FEW))
    return keys


def _beginnings(typed: str) -> set[str]:
    found = {one for one in folding.queries(typed) if one}
    plain = _digits(typed).lstrip("0")
    if plain and _PHONE.fullmatch(typed):
        found |= {f"+{plain}", f"-{plain[::-1]}"}
    return found


# Visits


def _on_day(station: Station, day: date) -> list[Hit]:
    sql = f"""
        {_SELECT} FROM visit v {_REST} LEFT JOIN ticket t ON t.visit_id = v.id
        WHERE v.site_id = ? AND v.service_day = ? ORDER BY v.arrived_at DESC LIMIT {MOST}
    """
    return _hits(sql, station.site_id.hex, day.isoformat())


def _numbered(station: Station, prefix: str, number: int) -> list[Hit]:
    """Return tickets with this number, newest day first; the series say on which days it was given."""
    sql = f"""
        {_SELECT} FROM number_series s
        CROSS JOIN ticket t ON t.site_id = s.site_id AND t.service_day = s.service_day
            AND t.prefix = s.prefix AND t.number = ?
        JOIN visit v ON v.id = t.visit_id {_REST}
        WHERE s.site_id = ? AND s.prefix = ? AND s.last >= ? ORDER BY s.service_day DESC LIMIT {MOST}
    """
    return _hits(sql, number, station.site_id.hex, prefix, number)


def _visits_of(station: Station, visitors: list[str]) -> list[Hit]:
    marks = ", ".join("?" * len(visitors))
    sql = f"""
        {_SELECT} FROM (
            SELECT id, visitor_id, purpose_id, arrived_at FROM visit
            WHERE visitor_id IN ({marks}) AND +site_id = ? ORDER BY arrived_at DESC LIMIT {MOST}
        ) v {_REST} LEFT JOIN ticket t ON t.visit_id = v.id ORDER BY v.arrived_at DESC
    """  # noqa: S608 - marks only
    return _hits(sql, *visitors, station.site_id.hex)


def _hits(sql: str, *values: object) -> list[Hit]:
    return [
        Hit(
            UUID(visit), UUID(visitor) if visitor else None, UUID(ticket) if ticket else None,
            label(prefix, number) if prefix else None, name, phone, organisation, purpose, instant(at),
        )
        for visit, visitor, ticket, prefix, number, name, phone, organisation, purpose, at in rows(
            sql, *values
        )
    ]  # fmt: skip
