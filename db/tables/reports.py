"""Figures kept for whole days, daily logs that were written, the work log and the day plan."""

import peewee

from db.fields import DocumentField, InstantField
from db.tables.base import Row, Table, link
from db.tables.site import Counter, Site, Staff, Station


class DayFigures(Table):
    """What was counted on a day that is over. Triggers remove it when something of the day changes.

    ``body`` is the whole day, ``cells`` the same by service, counter and staff; ``basis`` names the rules
    by which it was counted.
    """

    site = link(Site)
    service_day = peewee.DateField()
    basis = peewee.TextField()
    body = DocumentField()
    cells = peewee.TextField()

    class Meta:
        table_name = "day_figures"
        primary_key = peewee.CompositeKey("site", "service_day")


class DailyLog(Row):
    """A daily log: ``edition`` is ``early`` or ``closing``, ``number`` counts those of one kind and day.

    The row is made before the files are. ``made_at`` is up to when it knows: who arrived later is late.
    ``files`` are written once ``written_at`` is set; each with folder, name, size and SHA-256. ``to_mail``:
    they are to be sent, and have been once ``mailed_at`` is set.
    Nobody else is to write or send before ``not_before``: somebody is at it, or failed a short while ago.
    ``problem`` is the code of what went wrong last, null when nothing did.
    """

    site = link(Site)
    service_day = peewee.DateField()
    edition = peewee.TextField()
    number = peewee.IntegerField(default=1)
    made_at = InstantField()
    station = link(Station)
    rows = peewee.IntegerField()
    files = DocumentField()
    written_at = InstantField(null=True)
    to_mail = peewee.BooleanField(default=False)
    mailed_at = InstantField(null=True)
    not_before = InstantField(null=True)
    problem = peewee.TextField(null=True)

    class Meta:
        table_name = "daily_log"
        indexes = ((("site", "service_day", "edition", "number"), True),)


class HandOver(Row):
    """The end of a shift: ``note`` is for whoever comes next."""

    site = link(Site)
    service_day = peewee.DateField()
    at = InstantField()
    staff = link(Staff, null=True)
    station = link(Station)
    note = peewee.TextField(null=True)

    class Meta:
        table_name = "hand_over"
        indexes = ((("site", "at"), False),)


class HandOverReading(Row):
    """Someone confirmed that they read a hand-over."""

    hand_over = link(HandOver)
    staff = link(Staff)
    at = InstantField()

    class Meta:
        table_name = "hand_over_reading"
        indexes = ((("hand_over", "staff"), True),)


class WorkEntry(Row):
    """An entry of the work log, never changed: what is added later ``follows`` it as an entry of its own.

    It is open until someone settles it.
    """

    site = link(Site)
    service_day = peewee.DateField()
    at = InstantField()
    category = peewee.TextField()
    text = peewee.TextField()
    place = peewee.TextField(null=True)
    staff = link(Staff, null=True)
    station = link(Station)
    follows = peewee.ForeignKeyField("self", null=True, on_delete="RESTRICT")
    settled_at = InstantField(null=True)
    settled_by = link(Staff, null=True)

    class Meta:
        table_name = "work_entry"
        indexes = ((("site", "at"), False),)


# What is still open, among years of entries.
WorkEntry.add_index(
    WorkEntry.index(
        WorkEntry.site, WorkEntry.at, where=peewee.SQL("settled_at IS NULL"), name="work_entry_open"
    )
)


class Loan(Row):
    """A piece of equipment that was handed out, back once ``back_at`` is set. ``item`` is its code."""

    site = link(Site)
    item = peewee.TextField()
    holder = peewee.TextField()
    note = peewee.TextField(null=True)
    out_at = InstantField()
    out_by = link(Staff, null=True)
    back_at = InstantField(null=True)
    back_by = link(Staff, null=True)
    back_note = peewee.TextField(null=True)

    class Meta:
        table_name = "loan"
        indexes = ((("site", "out_at"), False),)


# One piece is out once at most: the database itself makes it impossible otherwise.
Loan.add_index(
    Loan.index(Loan.site, Loan.item, unique=True, where=peewee.SQL("back_at IS NULL"), name="loan_out")
)


class PatrolRound(Row):
    """A patrol as it was walked: ``points`` is each point's code with what was found there."""

    site = link(Site)
    service_day = peewee.DateField()
    patrol = peewee.TextField()
    due_at = InstantField()
    begun_at = InstantField()
    done_at = InstantField(null=True)
    staff = link(Staff, null=True)
    points = DocumentField()
    note = peewee.TextField(null=True)

    class Meta:
        table_name = "patrol_round"
        indexes = ((("site", "service_day", "patrol", "due_at"), True),)


class PlanSlot(Table):
    """Who is to sit at a counter during an hour (site local time, 0 to 23) of a service day."""

    site = link(Site)
    service_day = peewee.DateField()
    counter = link(Counter)
    hour = peewee.IntegerField()
    staff = link(Staff)

    class Meta:
        table_name = "plan_slot"
        primary_key = peewee.CompositeKey("site", "service_day", "counter", "hour")
