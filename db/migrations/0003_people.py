"""Visitor files and search, belongings, satisfaction, corrections, call-backs, alarms, and sign-in."""

from typing import Any

from peewee import (
    BigIntegerField,
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
    """Extend staff, visitors and visits, and make the new tables."""

    class Frozen(Model):
        id = UUIDField(primary_key=True)

        class Meta:
            database = db

    def known(name: str) -> type[Model]:
        meta = type("Meta", (), {"table_name": name})
        return type(name.title(), (Frozen,), {"Meta": meta})

    def link(model: type[Model], **options: Any) -> ForeignKeyField:
        return ForeignKeyField(model, on_delete="RESTRICT", **{"index": False, **options})

    Site, Station, Staff, Counter, Visitor, Visit = map(
        known, ("site", "station", "staff", "counter", "visitor", "visit")
    )

    class VisitorWord(Model):
        visitor = link(Visitor, index=True)
        site = link(Site)
        word = TextField()

        class Meta:
            database = db
            table_name = "visitor_word"
            primary_key = CompositeKey("site", "word", "visitor")

    class VisitorNote(Frozen):
        visitor = link(Visitor, index=True)
        at = BigIntegerField()
        staff = link(Staff, null=True)
        text = TextField()

        class Meta:
            table_name = "visitor_note"

    class Belonging(Frozen):
        site = link(Site)
        visit = link(Visit, index=True)
        kind = TextField()
        tag = IntegerField()
        left_at = BigIntegerField()
        collected_at = BigIntegerField(null=True)

        class Meta:
            table_name = "belonging"
            indexes = ((("site", "collected_at"), False),)

    class Satisfaction(Frozen):
        visit = link(Visit, unique=True)
        at = BigIntegerField()
        score = IntegerField()
        reason = TextField(null=True)

        class Meta:
            table_name = "satisfaction"

    class Correction(Frozen):
        visit = link(Visit, index=True)
        at = BigIntegerField()
        staff = link(Staff, null=True)
        field = TextField()
        before = TextField(null=True)
        after = TextField(null=True)

        class Meta:
            table_name = "correction"

    class CallBack(Frozen):
        site = link(Site)
        visit = link(Visit)
        due_day = DateField()
        reason = TextField()
        made_at = BigIntegerField()
        made_by = link(Staff, null=True)
        done_at = BigIntegerField(null=True)
        done_by = link(Staff, null=True)
        result = TextField(null=True)

        class Meta:
            table_name = "call_back"
            indexes = ((("site", "done_at", "due_day"), False),)

    class Alarm(Frozen):
        site = link(Site)
        station = link(Station)
        counter = link(Counter, null=True)
        staff = link(Staff, null=True)
        raised_at = BigIntegerField()
        answered_at = BigIntegerField(null=True)
        answered_by = link(Staff, null=True)

        class Meta:
            table_name = "alarm"

    db.create_tables([VisitorWord, VisitorNote, Belonging, Satisfaction, Correction, CallBack, Alarm])
    # Plain ALTER TABLE: the migrator would rebuild tables that others refer to.
    sqlite = isinstance(db, SqliteDatabase)
    key = "TEXT" if sqlite else "UUID"
    false = "INTEGER NOT NULL DEFAULT 0" if sqlite else "BOOLEAN NOT NULL DEFAULT FALSE"
    for table, column in (
        ("staff", "role TEXT NOT NULL DEFAULT 'reception'"),
        ("staff", "language TEXT"),
        ("staff", "pin TEXT"),
        ("staff", "throttle TEXT"),
        ("visitor", "preferences TEXT"),
        ("visitor", f"merged_into_id {key} REFERENCES visitor (id) ON DELETE RESTRICT"),
        ("visitor", f"indexed {false}"),
        ("visit", "left_how TEXT"),
    ):
        db.execute_sql(f"ALTER TABLE {table} ADD COLUMN {column}")
    db.execute_sql("CREATE INDEX visitor_merged_into_id ON visitor (merged_into_id)")
    db.execute_sql("CREATE INDEX visitor_to_index ON visitor (id) WHERE NOT indexed")
    db.execute_sql("CREATE INDEX visit_on_site ON visit (site_id, arrived_at) WHERE left_at IS NULL")
    db.execute_sql("UPDATE visit SET left_how = 'sign_out' WHERE left_at IS NOT NULL")
