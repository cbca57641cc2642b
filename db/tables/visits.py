"""Visitors, their visits, and what comes of them."""

import peewee

from db.fields import DocumentField, InstantField
from db.tables.base import Row, Table, link
from db.tables.site import Counter, Host, Purpose, Service, Site, Staff, Station


class Visitor(Row):
    """A person as they gave their name. All personal data of a visit but its words stands here.

    ``merged_into`` is set on a duplicate; ``preferences`` are staff's own words; ``indexed`` once the
    search knows them.
    """

    site = link(Site)
    name = peewee.TextField(null=True)
    phone = peewee.TextField(null=True)
    organisation = peewee.TextField(null=True)
    created_at = InstantField()
    preferences = peewee.TextField(null=True)
    merged_into = peewee.ForeignKeyField("self", null=True, on_delete="RESTRICT")
    indexed = peewee.BooleanField(default=False)

    class Meta:
        table_name = "visitor"


# Whom the search has yet to take up. Not "all after the last": a clock that is set back would hide some.
Visitor.add_index(Visitor.index(Visitor.id, where=peewee.SQL("NOT indexed"), name="visitor_to_index"))


class VisitorWord(Table):
    """A folded word by which a visitor is found: names, their pinyin and initials, ends of phone numbers."""

    visitor = link(Visitor)
    site = link(Site)
    word = peewee.TextField()

    class Meta:
        table_name = "visitor_word"
        primary_key = peewee.CompositeKey("site", "word", "visitor")
        # With the words in it, thousands of people with one word are tried for another in no time.
        indexes = ((("visitor", "word"), False),)


class VisitorNote(Row):
    """What staff noted about a visitor."""

    visitor = link(Visitor, index=True)
    at = InstantField()
    staff = link(Staff, null=True)
    text = peewee.TextField()

    class Meta:
        table_name = "visitor_note"


class Visit(Row):
    """One group's stay. ``request`` makes an impatient second touch find the first one's visit."""

    site = link(Site)
    station = link(Station)
    purpose = link(Purpose)
    visitor = link(Visitor, null=True, index=True)
    host = link(Host, null=True)
    service_day = peewee.DateField()
    arrived_at = InstantField()
    left_at = InstantField(null=True)
    adults = peewee.IntegerField()
    children = peewee.IntegerField()
    language = peewee.TextField()
    subject = peewee.TextField(null=True)
    note = peewee.TextField(null=True)
    plate = peewee.TextField(null=True)
    heard = peewee.TextField(null=True)
    consent_version = peewee.TextField(null=True)
    consent_at = InstantField(null=True)
    request = peewee.UUIDField(null=True, unique=True)
    left_how = peewee.TextField(null=True)

    class Meta:
        table_name = "visit"
        indexes = ((("site", "service_day", "arrived_at"), False),)


# Who is in the building, among years of visits that are over.
Visit.add_index(
    Visit.index(Visit.site, Visit.arrived_at, where=peewee.SQL("left_at IS NULL"), name="visit_on_site")
)


class Ticket(Row):
    """A place in the queue: ``place`` is its sort key.

    ``service_day`` belongs to the number for good, ``queue_day`` is the day on which it stands in the
    queue (later when it was carried over). ``for_counter``: only that counter may take it. ``calls``
    counts the call and its recalls, ``copies`` the reprints.
    """

    site = link(Site)
    visit = link(Visit, unique=True)
    service = link(Service)
    prefix = peewee.TextField()
    number = peewee.IntegerField()
    service_day = peewee.DateField()
    status = peewee.TextField()
    priority = peewee.TextField()
    issued_at = InstantField()
    place = InstantField()
    called_at = InstantField(null=True)
    serving_at = InstantField(null=True)
    finished_at = InstantField(null=True)
    counter = link(Counter, null=True)
    staff = link(Staff, null=True)
    calls = peewee.IntegerField()
    outcome = peewee.TextField(null=True)
    queue_day = peewee.DateField()
    for_counter = link(Counter, null=True)
    last_called_at = InstantField(null=True)
    no_show_at = InstantField(null=True)
    printed_at = InstantField(null=True)
    copies = peewee.IntegerField(default=0)

    class Meta:
        table_name = "ticket"
        indexes = (
            (("site", "service_day", "prefix", "number"), True),
            (("site", "service_day", "called_at"), False),
        )


# The live queue stays as quick among millions of old tickets as in an empty database.
Ticket.add_index(
    Ticket.index(
        Ticket.site,
        Ticket.queue_day,
        where=peewee.SQL("status IN ('waiting', 'transferred', 'called', 'serving', 'on_hold')"),
        name="ticket_open",
    )
)
Ticket.add_index(
    Ticket.index(
        *(Ticket.site, Ticket.queue_day, Ticket.service, Ticket.place, Ticket.number),
        where=peewee.SQL("status IN ('waiting', 'transferred')"),
        name="ticket_waiting",
    )
)
Ticket.add_index(
    Ticket.index(
        Ticket.for_counter, where=peewee.SQL("for_counter_id IS NOT NULL"), name="ticket_for_counter"
    )
)


class TicketEvent(Row):
    """One move of a ticket, kept for good. ``before`` is what the move changed, for taking it back."""

    ticket = link(Ticket, index=True)
    at = InstantField()
    kind = peewee.TextField()
    status = peewee.TextField()
    station = link(Station)
    staff = link(Staff, null=True)
    counter = link(Counter, null=True)
    before = DocumentField(null=True)

    class Meta:
        table_name = "ticket_event"


class NumberSeries(Table):
    """The last number given out, per prefix and service day."""

    site = link(Site)
    prefix = peewee.TextField()
    service_day = peewee.DateField()
    last = peewee.IntegerField()

    class Meta:
        table_name = "number_series"
        primary_key = peewee.CompositeKey("site", "prefix", "service_day")


class Belonging(Row):
    """Something left at the door under a claim tag number; collected once ``collected_at`` is set."""

    site = link(Site)
    visit = link(Visit, index=True)
    kind = peewee.TextField()
    tag = peewee.IntegerField()
    left_at = InstantField()
    collected_at = InstantField(null=True)

    class Meta:
        table_name = "belonging"
        indexes = ((("site", "collected_at"), False),)


class Satisfaction(Row):
    """How content the visitor was: ``score`` 1 (very unhappy) to 5 (very happy), with a reason or none."""

    visit = link(Visit, unique=True)
    at = InstantField()
    score = peewee.IntegerField()
    reason = peewee.TextField(null=True)

    class Meta:
        table_name = "satisfaction"


class Correction(Row):
    """A value before it was corrected, erased with the person; the audit names only the field."""

    visit = link(Visit, index=True)
    at = InstantField()
    staff = link(Staff, null=True)
    field = peewee.TextField()
    before = peewee.TextField(null=True)
    after = peewee.TextField(null=True)

    class Meta:
        table_name = "correction"


class CallBack(Row):
    """A follow-up by phone, due on ``due_day``; done once ``done_at`` is set, with its result."""

    site = link(Site)
    visit = link(Visit)
    due_day = peewee.DateField()
    reason = peewee.TextField()
    made_at = InstantField()
    made_by = link(Staff, null=True)
    done_at = InstantField(null=True)
    done_by = link(Staff, null=True)
    result = peewee.TextField(null=True)

    class Meta:
        table_name = "call_back"
        indexes = ((("site", "done_at", "due_day"), False),)
