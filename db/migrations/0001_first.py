"""The first tables. A frozen copy on purpose: it never follows later changes of db.models."""

from peewee import (
    BigAutoField,
    BigIntegerField,
    BooleanField,
    CompositeKey,
    DateField,
    ForeignKeyField,
    IntegerField,
    Model,
    SqliteDatabase,
    TextField,
    UUIDField,
)


def up(migrator, db):
    """Make all tables."""

    class Site(Model):
        id = UUIDField(primary_key=True)
        code = TextField(unique=True)
        settings = TextField()

        class Meta:
            database = db
            table_name = "site"

    class Station(Model):
        id = UUIDField(primary_key=True)
        site = ForeignKeyField(Site, on_delete="RESTRICT", index=False)
        name = TextField()
        created_at = BigIntegerField()

        class Meta:
            database = db
            table_name = "station"
            indexes = ((("site", "name"), True),)

    class Staff(Model):
        id = UUIDField(primary_key=True)
        site = ForeignKeyField(Site, on_delete="RESTRICT", index=False)
        code = TextField()
        name = TextField()
        active = BooleanField()
        position = IntegerField()

        class Meta:
            database = db
            table_name = "staff"
            indexes = ((("site", "code"), True),)

    class Audit(Model):
        seq = BigAutoField()
        site = ForeignKeyField(Site, on_delete="RESTRICT", index=False)
        at = BigIntegerField()
        station = ForeignKeyField(Station, on_delete="RESTRICT", index=False)
        staff = ForeignKeyField(Staff, null=True, on_delete="RESTRICT", index=False)
        action = TextField()
        entity = UUIDField()
        detail = TextField()
        digest = TextField()

        class Meta:
            database = db
            table_name = "audit"

    class Counter(Model):
        id = UUIDField(primary_key=True)
        site = ForeignKeyField(Site, on_delete="RESTRICT", index=False)
        number = IntegerField()
        names = TextField()
        active = BooleanField()

        class Meta:
            database = db
            table_name = "counter"
            indexes = ((("site", "number"), True),)

    class Service(Model):
        id = UUIDField(primary_key=True)
        site = ForeignKeyField(Site, on_delete="RESTRICT", index=False)
        code = TextField()
        prefix = TextField()
        icon = TextField()
        names = TextField()
        waiting_area = TextField()
        amber_minutes = IntegerField()
        red_minutes = IntegerField()
        active = BooleanField()
        position = IntegerField()

        class Meta:
            database = db
            table_name = "service"
            indexes = ((("site", "code"), True),)

    class CounterService(Model):
        counter = ForeignKeyField(Counter, on_delete="RESTRICT", index=False)
        service = ForeignKeyField(Service, on_delete="RESTRICT", index=False)
        position = IntegerField()

        class Meta:
            database = db
            table_name = "counter_service"
            primary_key = CompositeKey("counter", "service")

    class HelpCall(Model):
        id = UUIDField(primary_key=True)
        site = ForeignKeyField(Site, on_delete="RESTRICT", index=False)
        station = ForeignKeyField(Station, on_delete="RESTRICT", index=False)
        page = TextField()
        language = TextField()
        called_at = BigIntegerField()
        answered_at = BigIntegerField(null=True)
        answered_by = ForeignKeyField(Staff, null=True, on_delete="RESTRICT", index=False)
        cancelled_at = BigIntegerField(null=True)

        class Meta:
            database = db
            table_name = "help_call"

    class Host(Model):
        id = UUIDField(primary_key=True)
        site = ForeignKeyField(Site, on_delete="RESTRICT", index=False)
        code = TextField()
        name = TextField()
        department = TextField()
        floor = TextField()
        reading = TextField(null=True)
        email = TextField(null=True)
        active = BooleanField()
        position = IntegerField()

        class Meta:
            database = db
            table_name = "host"
            indexes = ((("site", "code"), True),)

    class NumberSeries(Model):
        site = ForeignKeyField(Site, on_delete="RESTRICT", index=False)
        prefix = TextField()
        service_day = DateField()
        last = IntegerField()

        class Meta:
            database = db
            table_name = "number_series"
            primary_key = CompositeKey("site", "prefix", "service_day")

    class Outbox(Model):
        seq = BigAutoField()
        site = ForeignKeyField(Site, on_delete="RESTRICT", index=False)
        kind = TextField()
        entity = UUIDField()
        at = BigIntegerField()

        class Meta:
            database = db
            table_name = "outbox"
            indexes = ((("site", "seq"), False),)

    class Purpose(Model):
        id = UUIDField(primary_key=True)
        site = ForeignKeyField(Site, on_delete="RESTRICT", index=False)
        code = TextField()
        icon = TextField()
        names = TextField()
        hints = TextField()
        thanks = TextField()
        action = TextField()
        details = TextField()
        after_hours = BooleanField()
        active = BooleanField()
        position = IntegerField()

        class Meta:
            database = db
            table_name = "purpose"
            indexes = ((("site", "code"), True),)

    class PurposeField(Model):
        id = UUIDField(primary_key=True)
        purpose = ForeignKeyField(Purpose, on_delete="RESTRICT", index=False)
        code = TextField()
        required = BooleanField()
        limit = IntegerField(null=True)
        choices = TextField()
        position = IntegerField()

        class Meta:
            database = db
            table_name = "purpose_field"
            indexes = ((("purpose", "code"), True),)

    class PurposeService(Model):
        purpose = ForeignKeyField(Purpose, on_delete="RESTRICT", index=False)
        service = ForeignKeyField(Service, on_delete="RESTRICT", index=False)
        position = IntegerField()

        class Meta:
            database = db
            table_name = "purpose_service"
            primary_key = CompositeKey("purpose", "service")

    class Setting(Model):
        name = TextField(primary_key=True)
        value = TextField()

        class Meta:
            database = db
            table_name = "setting"

    class SigningKey(Model):
        tag = TextField(primary_key=True)
        site = ForeignKeyField(Site, on_delete="RESTRICT", index=False)
        station = ForeignKeyField(Station, on_delete="RESTRICT", index=False)
        public_key = TextField()
        created_at = BigIntegerField()

        class Meta:
            database = db
            table_name = "signing_key"

    class Visitor(Model):
        id = UUIDField(primary_key=True)
        site = ForeignKeyField(Site, on_delete="RESTRICT", index=False)
        name = TextField(null=True)
        phone = TextField(null=True)
        organisation = TextField(null=True)
        created_at = BigIntegerField()

        class Meta:
            database = db
            table_name = "visitor"

    class Visit(Model):
        id = UUIDField(primary_key=True)
        site = ForeignKeyField(Site, on_delete="RESTRICT", index=False)
        station = ForeignKeyField(Station, on_delete="RESTRICT", index=False)
        purpose = ForeignKeyField(Purpose, on_delete="RESTRICT", index=False)
        visitor = ForeignKeyField(Visitor, null=True, on_delete="RESTRICT")
        host = ForeignKeyField(Host, null=True, on_delete="RESTRICT", index=False)
        service_day = DateField()
        arrived_at = BigIntegerField()
        left_at = BigIntegerField(null=True)
        adults = IntegerField()
        children = IntegerField()
        language = TextField()
        subject = TextField(null=True)
        note = TextField(null=True)
        plate = TextField(null=True)
        heard = TextField(null=True)
        consent_version = TextField(null=True)
        consent_at = BigIntegerField(null=True)
        request = UUIDField(unique=True, null=True)

        class Meta:
            database = db
            table_name = "visit"
            indexes = ((("site", "service_day", "arrived_at"), False),)

    class Ticket(Model):
        id = UUIDField(primary_key=True)
        site = ForeignKeyField(Site, on_delete="RESTRICT", index=False)
        visit = ForeignKeyField(Visit, unique=True, on_delete="RESTRICT")
        service = ForeignKeyField(Service, on_delete="RESTRICT", index=False)
        prefix = TextField()
        number = IntegerField()
        service_day = DateField()
        status = TextField()
        priority = TextField()
        issued_at = BigIntegerField()
        place = BigIntegerField()
        called_at = BigIntegerField(null=True)
        serving_at = BigIntegerField(null=True)
        finished_at = BigIntegerField(null=True)
        counter = ForeignKeyField(Counter, null=True, on_delete="RESTRICT", index=False)
        staff = ForeignKeyField(Staff, null=True, on_delete="RESTRICT", index=False)
        calls = IntegerField()
        outcome = TextField(null=True)

        class Meta:
            database = db
            table_name = "ticket"
            indexes = (
                (("site", "service_day", "prefix", "number"), True),
                (("site", "service_day", "called_at"), False),
            )

    class TicketEvent(Model):
        id = UUIDField(primary_key=True)
        ticket = ForeignKeyField(Ticket, on_delete="RESTRICT")
        at = BigIntegerField()
        kind = TextField()
        status = TextField()
        station = ForeignKeyField(Station, on_delete="RESTRICT", index=False)
        staff = ForeignKeyField(Staff, null=True, on_delete="RESTRICT", index=False)
        counter = ForeignKeyField(Counter, null=True, on_delete="RESTRICT", index=False)

        class Meta:
            database = db
            table_name = "ticket_event"

    tables = [
        Site,
        Station,
        Staff,
        Audit,
        Counter,
        Service,
        CounterService,
        HelpCall,
        Host,
        NumberSeries,
        Outbox,
        Purpose,
        PurposeField,
        PurposeService,
        Setting,
        SigningKey,
        Visitor,
        Visit,
        Ticket,
        TicketEvent,
    ]
    db.create_tables(tables)
    db.execute_sql(
        "CREATE INDEX ticket_open ON ticket (site_id, service_day) "
        "WHERE status IN ('waiting', 'called', 'serving', 'on_hold')"
    )
    db.execute_sql(
        "CREATE INDEX ticket_waiting ON ticket (site_id, service_day, service_id, place, number) "
        "WHERE status = 'waiting'"
    )
    if isinstance(db, SqliteDatabase):
        for event in ("UPDATE", "DELETE"):
            db.execute_sql(
                f"CREATE TRIGGER audit_no_{event.lower()} BEFORE {event} ON audit "
                "BEGIN SELECT RAISE(ABORT, 'the audit trail is append-only'); END"
            )
