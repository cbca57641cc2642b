"""What a site is made of, and who works there."""

import peewee

from db.fields import DocumentField, InstantField
from db.tables.base import Row, Table, link


class Site(Row):
    """A place with a lobby. ``settings`` holds hours, notices, wording and times as one document."""

    code = peewee.TextField(unique=True)
    settings = DocumentField()

    class Meta:
        table_name = "site"


class Station(Row):
    """A program at work: a kiosk, a desk, a command line."""

    site = link(Site)
    name = peewee.TextField()
    created_at = InstantField()

    class Meta:
        table_name = "station"
        indexes = ((("site", "name"), True),)


class SigningKey(Table):
    """A public key whose codes this site accepts; ``tag`` is how a code names its key."""

    tag = peewee.TextField(primary_key=True)
    site = link(Site)
    station = link(Station)
    public_key = peewee.TextField()
    created_at = InstantField()

    class Meta:
        table_name = "signing_key"


class Staff(Row):
    """Someone who works at the desk.

    ``pin`` is an argon2id hash; ``throttle`` counts wrong attempts and says when the delay began.
    """

    site = link(Site)
    code = peewee.TextField()
    name = peewee.TextField()
    active = peewee.BooleanField()
    position = peewee.IntegerField()
    role = peewee.TextField(default="reception")
    language = peewee.TextField(null=True)
    pin = peewee.TextField(null=True)
    throttle = DocumentField(null=True)

    class Meta:
        table_name = "staff"
        indexes = ((("site", "code"), True),)


class Service(Row):
    """A queue with its own series of numbers."""

    site = link(Site)
    code = peewee.TextField()
    prefix = peewee.TextField()
    icon = peewee.TextField()
    names = DocumentField()
    waiting_area = DocumentField()
    amber_minutes = peewee.IntegerField()
    red_minutes = peewee.IntegerField()
    kind = peewee.TextField(default="other")
    active = peewee.BooleanField()
    position = peewee.IntegerField()

    class Meta:
        table_name = "service"
        indexes = ((("site", "code"), True),)


class Purpose(Row):
    """A tile at the touch screen."""

    site = link(Site)
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

    purpose = link(Purpose)
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

    purpose = link(Purpose)
    service = link(Service)
    position = peewee.IntegerField()

    class Meta:
        table_name = "purpose_service"
        primary_key = peewee.CompositeKey("purpose", "service")


class Counter(Row):
    """A place where visitors are served."""

    site = link(Site)
    number = peewee.IntegerField()
    names = DocumentField()
    active = peewee.BooleanField()

    class Meta:
        table_name = "counter"
        indexes = ((("site", "number"), True),)


class CounterService(Table):
    """Which services a counter serves, in its order."""

    counter = link(Counter)
    service = link(Service)
    position = peewee.IntegerField()

    class Meta:
        table_name = "counter_service"
        primary_key = peewee.CompositeKey("counter", "service")


class Host(Row):
    """Someone who can be visited."""

    site = link(Site)
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


class OfferPicture(Table):
    """The picture of one thing that is offered, as JPEG. ``digest`` is the SHA-256 of ``image``, in hex."""

    site = link(Site)
    code = peewee.TextField()
    digest = peewee.TextField()
    image = peewee.BlobField()

    class Meta:
        table_name = "offer_picture"
        primary_key = peewee.CompositeKey("site", "code")


class CounterSession(Row):
    """A stretch of time in which a counter is open."""

    site = link(Site)
    counter = link(Counter)
    staff = link(Staff, null=True)
    station = link(Station)
    opened_at = InstantField()
    closed_at = InstantField(null=True)

    class Meta:
        table_name = "counter_session"
        indexes = ((("site", "closed_at"), False),)


class Setting(Table):
    """A value that the program itself remembers."""

    name = peewee.TextField(primary_key=True)
    value = DocumentField()

    class Meta:
        table_name = "setting"
