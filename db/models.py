"""The tables. Keys are UUIDv7, instants UTC, days the site's service days.

Numbered tables (audit, outbox) use a running ``seq`` instead, because their order is their meaning.
"""

from typing import Any
from uuid import UUID

import peewee
import uuid_utils.compat

from db.connection import database
from db.fields import DocumentField, InstantField


def new_id() -> UUID:
    """Return a new UUIDv7: unique everywhere, and in order of making."""
    return uuid_utils.compat.uuid7()


class Table(peewee.Model):
    """What all tables share."""

    class Meta:
        database = database
        legacy_table_names = False


class Row(Table):
    """A table with a UUIDv7 key."""

    id = peewee.UUIDField(primary_key=True, default=new_id)


def _link(model: Any, **options: Any) -> Any:
    """Refer to a row that may not be removed; indexed only where a screen or report looks it up."""
    return peewee.ForeignKeyField(model, on_delete="RESTRICT", **{"index": False, **options})


class Site(Row):
    """A place with a lobby. ``settings`` holds hours, notices, wording and times as one document."""

    code = peewee.TextField(unique=True)
    settings = DocumentField()

    class Meta:
        table_name = "site"


class Station(Row):
    """A program at work: a kiosk, a desk, a command line."""

    site = _link(Site)
    name = peewee.TextField()
    created_at = InstantField()

    class Meta:
        table_name = "station"
        indexes = ((("site", "name"), True),)


class SigningKey(Table):
    """A public key whose codes this site accepts; ``tag`` is how a code names its key."""

    tag = peewee.TextField(primary_key=True)
    site = _link(Site)
    station = _link(Station)
    public_key = peewee.TextField()
    created_at = InstantField()

    class Meta:
        table_name = "signing_key"


class Staff(Row):
    """Someone who works at the desk."""

    site = _link(Site)
    code = peewee.TextField()
    name = peewee.TextField()
    active = peewee.BooleanField()
    position = peewee.IntegerField()

    class Meta:
        table_name = "staff"
        indexes = ((("site", "code"), True),)


class Service(Row):
    """A queue with its own series of numbers."""

    site = _link(Site)
    code = peewee.TextField()
    prefix = peewee.TextField()
    icon = peewee.TextField()
    names = DocumentField()
    waiting_area = DocumentField()
    amber_minutes = peewee.IntegerField()
    red_minutes = peewee.IntegerField()
    active = peewee.BooleanField()
    position = peewee.IntegerField()

    class Meta:
        table_name = "service"
        indexes = ((("site", "code"), True),)


class Purpose(Row):
    """A tile at the touch screen."""

    site = _link(Site)
    code = peewee.TextField()
    icon = peewee.TextField()
    names = DocumentField()
    hints = DocumentField()
    thanks = DocumentField()
    action = peewee.TextField()
    details = peewee.TextField()
    after_hours = peewee.BooleanField()
    active = peewee.BooleanField()
    position = peewee.IntegerField()

    class Meta:
        table_name = "purpose"
        indexes = ((("site", "code"), True),)


class PurposeField(Row):
    """A question asked for a purpose. ``limit`` is the most characters, null: the field's own limit."""

    purpose = _link(Purpose)
    code = peewee.TextField()
    required = peewee.BooleanField()
    limit = peewee.IntegerField(null=True)
    choices = DocumentField()
    position = peewee.IntegerField()

    class Meta:
        table_name = "purpose_field"
        indexes = ((("purpose", "code"), True),)


class PurposeService(Table):
    """Which services a purpose leads to; position 0 is the default."""

    purpose = _link(Purpose)
    service = _link(Service)
    position = peewee.IntegerField()

    class Meta:
        table_name = "purpose_service"
        primary_key = peewee.CompositeKey("purpose", "service")


class Counter(Row):
    """A place where visitors are served."""

    site = _link(Site)
    number = peewee.IntegerField()
    names = DocumentField()
    active = peewee.BooleanField()

    class Meta:
        table_name = "counter"
        indexes = ((("site", "number"), True),)


class CounterService(Table):
    """Which services a counter serves, in its order."""

    counter = _link(Counter)
    service = _link(Service)
    position = peewee.IntegerField()

    class Meta:
        table_name = "counter_service"
        primary_key = peewee.CompositeKey("counter", "service")


class Host(Row):
    """Someone who can be visited."""

    site = _link(Site)
    code = peewee.TextField()
    name = peewee.TextField()
    department = DocumentField()
    floor = DocumentField()
    reading = peewee.TextField(null=True)
    email = peewee.TextField(null=True)
    active = peewee.BooleanField()
    position = peewee.IntegerField()

    class Meta:
        table_name = "host"
        indexes = ((("site", "code"), True),)


class Visitor(Row):
    """A person as they gave their name. All personal data of a visit but its words stands here."""

    site = _link(Site)
    name = peewee.TextField(null=True)
    phone = peewee.TextField(null=True)
    organisation = peewee.TextField(null=True)
    created_at = InstantField()

    class Meta:
        table_name = "visitor"


class Visit(Row):
    """One group's stay. ``request`` makes an impatient second touch find the first one's visit."""

    site = _link(Site)
    station = _link(Station)
    purpose = _link(Purpose)
    visitor = _link(Visitor, null=True, index=True)
    host = _link(Host, null=True)
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

    class Meta:
        table_name = "visit"
        indexes = ((("site", "service_day", "arrived_at"), False),)


class Ticket(Row):
    """A place in the queue: ``place`` is its sort key. ``calls`` counts the call and its recalls."""

    site = _link(Site)
    visit = _link(Visit, unique=True)
    service = _link(Service)
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
    counter = _link(Counter, null=True)
    staff = _link(Staff, null=True)
    calls = peewee.IntegerField()
    outcome = peewee.TextField(null=True)

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
        Ticket.service_day,
        where=peewee.SQL("status IN ('waiting', 'called', 'serving', 'on_hold')"),
        name="ticket_open",
    )
)
Ticket.add_index(
    Ticket.index(
        *(Ticket.site, Ticket.service_day, Ticket.service, Ticket.place, Ticket.number),
        where=peewee.SQL("status = 'waiting'"),
        name="ticket_waiting",
    )
)


class TicketEvent(Row):
    """One move of a ticket, kept for good."""

    ticket = _link(Ticket, index=True)
    at = InstantField()
    kind = peewee.TextField()
    status = peewee.TextField()
    station = _link(Station)
    staff = _link(Staff, null=True)
    counter = _link(Counter, null=True)

    class Meta:
        table_name = "ticket_event"


class NumberSeries(Table):
    """The last number given out, per prefix and service day."""

    site = _link(Site)
    prefix = peewee.TextField()
    service_day = peewee.DateField()
    last = peewee.IntegerField()

    class Meta:
        table_name = "number_series"
        primary_key = peewee.CompositeKey("site", "prefix", "service_day")


class HelpCall(Row):
    """A visitor's call for staff, open until someone answers or the visitor takes it back."""

    site = _link(Site)
    station = _link(Station)
    page = peewee.TextField()
    language = peewee.TextField()
    called_at = InstantField()
    answered_at = InstantField(null=True)
    answered_by = _link(Staff, null=True)
    cancelled_at = InstantField(null=True)

    class Meta:
        table_name = "help_call"


class Audit(Table):
    """Who did what. Append-only: each entry's digest covers the one before."""

    seq = peewee.BigAutoField()
    site = _link(Site)
    at = InstantField()
    station = _link(Station)
    staff = _link(Staff, null=True)
    action = peewee.TextField()
    entity = peewee.UUIDField()
    detail = DocumentField()
    digest = peewee.TextField()

    class Meta:
        table_name = "audit"


class Outbox(Table):
    """What changed, in order: feeds the screens of this file, and later a shared server.

    It names rows and holds no data of theirs, so nothing personal outlives its row here.
    """

    seq = peewee.BigAutoField()
    site = _link(Site)
    kind = peewee.TextField()
    entity = peewee.UUIDField()
    at = InstantField()

    class Meta:
        table_name = "outbox"
        indexes = ((("site", "seq"), False),)


class Setting(Table):
    """A value that the program itself remembers."""

    name = peewee.TextField(primary_key=True)
    value = DocumentField()

    class Meta:
        table_name = "setting"


TABLES: tuple[type[Table], ...] = (
    Site,
    Station,
    SigningKey,
    Staff,
    Service,
    Purpose,
    PurposeField,
    PurposeService,
    Counter,
    CounterService,
    Host,
    Visitor,
    Visit,
    Ticket,
    TicketEvent,
    NumberSeries,
    HelpCall,
    Audit,
    Outbox,
    Setting,
)
