"""Calls for help, alarms, the audit trail and the change feed."""

import peewee

from db.fields import DocumentField, InstantField
from db.tables.base import Row, Table, link
from db.tables.site import Counter, Site, Staff, Station


class Alarm(Row):
    """A silent emergency at a desk or counter, open until another desk answers."""

    site = link(Site)
    station = link(Station)
    counter = link(Counter, null=True)
    staff = link(Staff, null=True)
    raised_at = InstantField()
    answered_at = InstantField(null=True)
    answered_by = link(Staff, null=True)

    class Meta:
        table_name = "alarm"


class HelpCall(Row):
    """A visitor's call for staff, open until someone answers or the visitor takes it back."""

    site = link(Site)
    station = link(Station)
    page = peewee.TextField()
    language = peewee.TextField()
    called_at = InstantField()
    answered_at = InstantField(null=True)
    answered_by = link(Staff, null=True)
    cancelled_at = InstantField(null=True)

    class Meta:
        table_name = "help_call"


class Audit(Table):
    """Who did what. Append-only: each entry's digest covers the one before."""

    seq = peewee.BigAutoField()
    site = link(Site)
    at = InstantField()
    station = link(Station)
    staff = link(Staff, null=True)
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
    site = link(Site)
    kind = peewee.TextField()
    entity = peewee.UUIDField()
    at = InstantField()

    class Meta:
        table_name = "outbox"
        indexes = ((("site", "seq"), False),)
